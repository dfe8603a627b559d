import { errorBody } from "../../engine/error-body.ts";
import type { Operation } from "../../engine/operation.ts";
import type { Fault } from "../../kernel/fault.ts";
import type { World } from "../../kernel/world.ts";

/** Lean Connect's operations refuse with `status_code` and `message` alone; all others with the shared envelope. */
export function connectErrorBody(world: World, fault: Fault, operation: Operation): object {
  const schema = operation.responses.get(fault.status)?.content?.["application/json"]?.schema?.$ref;
  if (!schema?.endsWith("/ConnectError")) return errorBody(world, fault);
  return { status_code: fault.status, message: fault.message };
}
