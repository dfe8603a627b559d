import { payoutEventsOf, payoutOf, payoutProgressOf } from "../../areas/payouts/index.ts";
import { ownAccountOf } from "../../areas/transfers/index.ts";
import type { Handler } from "../../engine/handler.ts";
import type { PayoutsOperations } from "../../generated/payouts.ts";
import { pageOf } from "../../kernel/paging.ts";
import { isoTime } from "../../kernel/time.ts";

/** Size of the page in the captured answer. */
const size = 10;

export const getPayoutHistory: Handler<PayoutsOperations["getPayoutHistory"]> = (world, { path }) => {
  const payout = payoutOf(world, path.payment_intent_id);
  const payment_id = payout.paymentId;
  const events = payoutEventsOf(world, payout).map(({ type, at, status, settlement }) => ({
    event: type,
    status,
    post_initiation_status: settlement,
    published_at: isoTime(at),
  }));
  if (world.region === "ae") {
    const payments = events.length > 0 ? [{ payment_id, events: events.toReversed() }] : [];
    const { items, page } = pageOf(payments, 0, size, { size: "size" });
    return { status: 200, body: { content: items, page } };
  }
  const { customerId, endUserId } = ownAccountOf(world);
  const { state } = payoutProgressOf(world, payout);
  return {
    status: 200,
    body: {
      customer_id: customerId,
      end_user_id: endUserId,
      intent_id: payout.id,
      payments: [
        {
          payment_id,
          description: payout.description,
          amount: payout.sum / 100,
          bank_identifier: payout.from.bank,
          status: state,
          initiation_timestamp: isoTime(payout.createdAt),
          events: events.map(({ event, status, published_at }) => ({
            payment_id,
            event,
            status,
            published_at,
          })),
        },
      ],
    },
  };
};
