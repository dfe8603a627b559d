import { codeOf } from "./code-of.ts";
import { LeanConnectionError } from "./errors/connection-error.ts";
import { explained, isTlsFailure } from "./retry.ts";

/**
 * A failure of a transport as a typed error. It keeps the code and, where the transport knows one, the line that says
 * what the code means; messages of the platform may quote the URL and are dropped.
 *
 * @param what what was attempted, `getThing could not reach host`; the code follows after a colon
 */
export function connectionFailure(
  what: string,
  error: unknown,
  details: { operationId: string; attempts?: number },
): LeanConnectionError {
  const code = codeOf(error) ?? "CONNECTION_FAILED";
  const explanation = (error as { [explained]?: string } | undefined)?.[explained];
  return new LeanConnectionError(`${what}: ${code}${explanation ? `; ${explanation}` : ""}`, {
    ...details,
    code,
    retryable: !isTlsFailure(code),
  });
}
