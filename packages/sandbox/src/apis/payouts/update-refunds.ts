import { checkUndecided, decideRefund, refundOf } from "../../areas/refunds/index.ts";
import type { Handler } from "../../engine/handler.ts";
import type { PayoutsOperations } from "../../generated/payouts.ts";
import { invalid } from "../../kernel/fault.ts";

export const updateRefunds: Handler<PayoutsOperations["updateRefunds"]> = (world, { body }) => {
  const decisions = body.map(({ refund_id, status }) => ({ refund: refundOf(world, refund_id), status }));
  if (new Set(decisions.map(({ refund }) => refund.id)).size < decisions.length)
    throw invalid("refund_id must be there once");
  for (const { refund } of decisions) checkUndecided(world, refund);
  for (const { refund, status } of decisions)
    decideRefund(world, refund, status === "APPROVED" ? "approve" : "reject");
  return {
    status: 200,
    body: decisions.map(({ refund, status }) => ({ refund_id: refund.id, status })),
  };
};
