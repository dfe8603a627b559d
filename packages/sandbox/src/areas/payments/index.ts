export { answerChallenge } from "./answer-challenge.ts";
export { approvePayment, type Challenge } from "./approve-payment.ts";
export { createIntent } from "./create-intent.ts";
export { checkPayable, intentOf, type IntentRecord, intentsIn } from "./intent-record.ts";
export { paymentOf, progressOf } from "./payment-record.ts";
export { toIntent, toPayment } from "./to-payment.ts";
