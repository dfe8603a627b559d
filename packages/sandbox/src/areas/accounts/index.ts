export { type AccountRecord, accountOf, accountsOf } from "./account-record.ts";
export { toAccount } from "./to-account.ts";
export { balancesOf } from "./balances.ts";
export { toEntity, toEntityConsent, toEntityListItem } from "./to-entity.ts";
export { generateTransactions } from "./generate-transactions.ts";
export { accountIdentitiesOf, identityOf } from "./identities.ts";
export { beneficiariesOf, directDebitsOf, scheduledPaymentsOf, standingOrdersOf } from "./payees.ts";
export { transactionDays } from "./transaction-days.ts";
export { toTransaction } from "./transactions.ts";
