export { answerChallenge } from "./answer-challenge.ts";
export { type ApproveOptions, approvePayment, type Challenge } from "./approve-payment.ts";
export { createIntent, type CreateIntentOptions } from "./create-intent.ts";
export { checkPayable, intentOf, type IntentRecord, intentsIn } from "./intent-record.ts";
export {
  bankReferenceOf,
  paymentOf,
  type PaymentRecord,
  paymentsIn,
  type PaymentState,
  progressOf,
} from "./payment-record.ts";
export { toIntent, toParty, toPayment } from "./to-payment.ts";
