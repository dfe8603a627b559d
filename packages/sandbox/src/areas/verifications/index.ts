export { checkIban } from "./check-iban.ts";
export { ibanSwitchesIn } from "./iban-switches.ts";
export { nameSimilarity, partialFrom } from "./name-similarity.ts";
export { nameIn, ownershipOf } from "./ownership.ts";
export { holderOf, maskedHolderOf, testAccountOf } from "./test-accounts.ts";
