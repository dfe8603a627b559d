export { hundredthsOf, paymentSumOf } from "./amounts.ts";
export { ownAccountOf, ownBalanceOf } from "./own-account.ts";
export { type TestOutcome, testOutcomeOf } from "./test-outcomes.ts";
export { planTransfer, type Side } from "./transfers.ts";
