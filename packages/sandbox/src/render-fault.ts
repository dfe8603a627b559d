import type { ApiErrorCode } from "@openlean/customers-client";
import { openBankingFault } from "./domain/open-banking/envelope.ts";
import { isoTime } from "./domain/time.ts";
import type { World } from "./domain/world.ts";
import type { Operation } from "./openapi/operation.ts";

/** The body of a refusal, in the shape the operation declares for its status: most have `status`, some `status_code`. */
export function faultBody(
  world: World,
  operation: Operation | undefined,
  status: number,
  code: ApiErrorCode,
  message: string,
): object {
  const schema = operation?.responses.get(status)?.content?.["application/json"]?.schema?.$ref;
  if (schema?.endsWith("/ConnectError")) return { status_code: status, message };
  if (schema?.endsWith("/OBErrorResponse")) return openBankingFault(world, status, message);
  return { status: code, message, timestamp: isoTime(world.clock.now()), metadata: null };
}
