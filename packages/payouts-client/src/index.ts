export { createPayoutsClient, type PayoutsClient } from "./create-payouts-client.ts";
export type * from "./generated/paths.ts";
export type * from "./generated/schema.ts";
export { idempotencyKeyFor, type IdempotencyKeyOptions } from "./idempotency-key-for.ts";
export type { PayoutOutcome } from "./payout-outcome.ts";
export { waitForPayout } from "./wait-for-payout.ts";
