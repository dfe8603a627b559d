import { answerOnce, requiredKey } from "../../areas/idempotency/index.ts";
import { createSchedule as create, toCreatedSchedule } from "../../areas/schedules/index.ts";
import type { Handler } from "../../engine/handler.ts";
import type { PaymentsOperations } from "../../generated/payments.ts";

export const createSchedule: Handler<PaymentsOperations["createSchedule"]> = (world, { body, headers }) => {
  const key = requiredKey(headers);
  const answer = answerOnce(world, { operationId: "createSchedule", key, body }, () =>
    toCreatedSchedule(world, create(world, body)),
  );
  return { status: 201, body: answer };
};
