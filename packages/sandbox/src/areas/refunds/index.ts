export { checkRefunds, createRefund, type RefundOrder } from "./create-refund.ts";
export { checkUndecided, decideRefund } from "./decide-refund.ts";
export { refundOf, refundsIn, refundStateOf } from "./refund-record.ts";
export { toCreatedRefund, toRefund } from "./to-refund.ts";
