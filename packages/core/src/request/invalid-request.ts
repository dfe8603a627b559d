import { LeanConfigError } from "../errors/config-error.ts";

/** The one error for a request that cannot be built as it was asked for. Nothing of the caller's values is told. */
export function invalidRequest(operationId: string, what: string): LeanConfigError {
  return new LeanConfigError("invalid_request", `${operationId} could not be built: ${what}`, operationId);
}
