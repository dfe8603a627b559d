import type {
  AccountSubType,
  BankStatementsBank,
  ReportAccount,
  ReportTransaction,
  StatementAccount,
} from "@openlean/reports-client";
import { type AccountRecord, balancesOf, identityOf, toTransaction } from "../../../areas/accounts/index.ts";
import type { ReportedBank } from "../../../areas/reports/index.ts";
import type { World } from "../../../kernel/world.ts";

/** The statements of one bank. */
export function statementOf(
  world: World,
  { entity, window }: ReportedBank,
  subTypes: readonly AccountSubType[] | undefined,
): BankStatementsBank {
  const { permissions, bank } = entity;
  const identity = permissions.identity ? identityOf(entity, world.region) : undefined;
  const accounts = window.accounts.filter(({ plan }) => subTypes?.includes(plan.subType) ?? true);
  return {
    bank_identifier: bank.identifier,
    bank_name: bank.name,
    identity: identity
      ? { full_name: identity.full_legal_name ?? "", address_line: identity.address.address_line ?? "" }
      : {},
    accounts: accounts.map((account): StatementAccount => {
      const balances = balancesOf(account, entity.id, window.last).filter(({ type }) =>
        type.startsWith("CLOSING"),
      );
      return {
        account: accountOf(account),
        ...(permissions.balance && {
          balances: balances.map(({ type, credit_debit_indicator, amount, credit_line }) => ({
            type,
            credit_debit_indicator,
            amount,
            credit_line: (credit_line ?? []).map((line) => ({
              included: line.included ?? false,
              type: line.type ?? "UNSUPPORTED",
              ...(line.amount && { amount: line.amount }),
            })),
          })),
        }),
        transactions: window.flows
          .filter((flow) => flow.account === account)
          .map(({ entry }) => {
            const options = { entityId: entity.id, region: world.region, insights: false };
            return toReported(toTransaction(account, entry, options));
          }),
      };
    }),
  };
}

function toReported(transaction: ReturnType<typeof toTransaction>): ReportTransaction {
  const { transaction_id, booking_date_time, amount, credit_debit_indicator, balance } = transaction;
  return {
    id: transaction_id,
    booking_date_time,
    amount,
    credit_debit_indicator,
    transaction_information: transaction.transaction_information ?? "",
    ...(balance && {
      balance: {
        type: balance.type ?? "UNSUPPORTED",
        credit_debit_indicator: balance.credit_debit_indicator ?? "UNSUPPORTED",
        ...(balance.amount && { amount: balance.amount }),
      },
    }),
  };
}

/** An account in a report. */
export function accountOf({ plan, holder, number }: AccountRecord): ReportAccount {
  return {
    nickname: plan.nickname ?? plan.description,
    description: plan.description,
    account_type: plan.subType === "SAVINGS" ? "SAVINGS" : "CHECKING",
    account_sub_type: plan.subType,
    account_holder_name: holder.fullName,
    account: [{ scheme_name: "IBAN", identification: number.iban, name: holder.fullName }],
  };
}
