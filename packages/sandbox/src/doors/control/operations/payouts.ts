import { type ControlOperation, operation } from "../control-operation.ts";

/** What the dashboard shows and does about payouts. */
export const payoutOperations: readonly ControlOperation[] = [
  operation({
    id: "getPayoutAccount",
    method: "get",
    path: "/sandbox/payout-account",
    summary: "The account that payouts and refunds leave from",
    twin: "payouts.account()",
    answer: ({ payouts }) => payouts.account(),
  }),
  operation({
    id: "releasePayout",
    method: "post",
    path: "/sandbox/payouts/{payment_intent_id}/release",
    summary: "A person releases a payout",
    twin: "payouts.release(id)",
    answer: ({ payouts }, { id }) => payouts.release(id),
  }),
];
