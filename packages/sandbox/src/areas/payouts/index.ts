export { checkOrder, createPayout, type PayoutOrder } from "./create-payout.ts";
export { createPayee, payeeOf, sideOfPayee } from "./payee-record.ts";
export { payoutProgressOf } from "./payout-course.ts";
export { payoutEventsOf } from "./payout-events.ts";
export { payoutOf, payoutsIn } from "./payout-record.ts";
export { releasePayout } from "./release-payout.ts";
export { toCreatedPayout, toPayee, toPayout, toPayoutIntent, toPayoutPayment } from "./to-payout.ts";
