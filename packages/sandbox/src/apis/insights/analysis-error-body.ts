import { errorBody } from "../../engine/error-body.ts";
import type { Operation } from "../../engine/operation.ts";
import type { Fault } from "../../kernel/fault.ts";
import { isoTime } from "../../kernel/time.ts";
import type { World } from "../../kernel/world.ts";

/** The third version refuses with `FAILED` and the code in `status_detail`; the second with the shared envelope. */
export function analysisErrorBody(world: World, fault: Fault, operation: Operation): object {
  const schema = operation.responses.get(fault.status)?.content?.["application/json"]?.schema?.$ref;
  if (!schema?.endsWith("/InsightsError")) return errorBody(world, fault);
  const { code, message } = fault;
  return {
    status: "FAILED",
    results_id: crypto.randomUUID(),
    message,
    timestamp: isoTime(world.clock.now()),
    // Lean lists a code for missing parameters in the older versions alone.
    status_detail: {
      granular_status_code: code === "MISSING_PARAMETERS" ? "INVALID_PARAMETERS" : code,
      status_additional_info: null,
    },
  };
}
