import { refundsIn, refundStateOf, toRefund } from "../../areas/refunds/index.ts";
import type { Handler } from "../../engine/handler.ts";
import type { PayoutsOperations } from "../../generated/payouts.ts";
import { pageOf } from "../../kernel/paging.ts";

export const listRefunds: Handler<PayoutsOperations["listRefunds"]> = (world, { query }) => {
  const { status, page: number = 0, size = 50 } = query;
  const refunds = [...refundsIn(world).values()].filter(
    (refund) => status === undefined || refundStateOf(world, refund) === status,
  );
  const { items, page } = pageOf(refunds, number, size, { size: "size" });
  return { status: 200, body: { content: items.map((each) => toRefund(world, each)), page } };
};
