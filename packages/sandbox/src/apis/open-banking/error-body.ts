import { errorBody } from "../../engine/error-body.ts";
import type { Operation } from "../../engine/operation.ts";
import type { Fault } from "../../kernel/fault.ts";
import type { World } from "../../kernel/world.ts";
import { emptyEnvelope } from "./envelope.ts";

/** The codes this API has, by status. */
const granularCodes: Readonly<Record<number, string>> = {
  400: "INVALID_PARAMETERS",
  404: "ENTITY_NOT_FOUND",
};

/** A refusal in the envelope of the standard, unless the operation declares another one for its status. */
export function openBankingErrorBody(world: World, fault: Fault, operation: Operation): object {
  const { status, message } = fault;
  const schema = operation.responses.get(status)?.content?.["application/json"]?.schema?.$ref;
  if (schema !== undefined && !schema.endsWith("/OBErrorResponse")) return errorBody(world, fault);
  return emptyEnvelope(world, "FAILED", message, granularCodes[status] ?? null);
}
