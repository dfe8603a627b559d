export { createPaymentsClient, type PaymentsClient } from "./create-payments-client.ts";
export type * from "./generated/paths.ts";
export type * from "./generated/schema.ts";
export { idempotencyKeyFor, type IdempotencyKeyOptions } from "./idempotency-key-for.ts";
export type { PaymentOutcome } from "./payment-outcome.ts";
export { waitForPayment } from "./wait-for-payment.ts";
