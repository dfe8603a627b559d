import type { SaAddressedAgent, SaTransaction, Transaction, TransactionAgent } from "@openlean/data-client";
import { samaWord } from "../../../facts/sama/words.ts";
import { saAgent, saNamedAccountIdentifier } from "./sa-identifiers.ts";
import { sent } from "./sent.ts";

/** Kinds of the common form that only UAE banks use; the KSA form has no word for them. */
const uaeKinds: ReadonlySet<string> = new Set([
  "REPAYMENTS",
  "INTEREST",
  "FEE",
  "CHARGES",
  "PROFIT",
  "DISBURSEMENT",
  "TAX",
  "ADJUSTMENT",
  "REWARDS",
  "LEASE_REPAYMENT",
]);

/** A transaction of the data API in the KSA form. Terminal, bill and the shop's number are not known. */
export function saTransaction(transaction: Transaction): SaTransaction {
  const { transaction_type: type, sub_transaction_type: kind, statement_reference: statements } = transaction;
  const creditor = saNamedAccountIdentifier(transaction.creditor_account);
  return {
    account_id: transaction.account_id,
    transaction_id: transaction.transaction_id,
    index: transaction.index,
    transaction_date_time: transaction.booking_date_time,
    local_time_zone: transaction.local_time_zone,
    transaction_reference: transaction.transaction_reference,
    transaction_type: type === "OTHER" ? "UNSUPPORTED" : type,
    sub_transaction_type: uaeKinds.has(kind) ? "UNSUPPORTED" : kind,
    flags: transaction.flags,
    payment_modes: transaction.payment_modes ?? "UNSUPPORTED",
    credit_debit_indicator: transaction.credit_debit_indicator,
    status: transaction.status,
    transaction_mutability: transaction.transaction_mutability,
    booking_date_time: transaction.booking_date_time,
    value_date_time: transaction.value_date_time,
    transaction_information: transaction.transaction_information,
    amount: transaction.amount,
    ...sent({
      statement_reference: statements[0],
      charge_amount: chargeOf(transaction),
      charge_amount_vat: transaction.charge_amount_vat,
      currency_exchange: exchangeOf(transaction),
      bank_transaction_code: bankCodeOf(transaction),
      proprietary_bank_transaction_code: ownCodeOf(transaction),
      balance: balanceOf(transaction),
      merchant_details: transaction.merchant_details,
      creditor_agent: addressedAgent(transaction.creditor_agent),
      creditor_account: creditor && [creditor],
      debtor_agent: addressedAgent(transaction.debtor_agent),
      debtor_account: saNamedAccountIdentifier(transaction.debtor_account),
      card_instrument: cardOf(transaction),
    }),
  };
}

function chargeOf({
  charge_amount: charge,
  amount: { currency },
}: Transaction): SaTransaction["charge_amount"] {
  if (charge.amount === undefined) return undefined;
  return { currency, ...charge, amount: charge.amount };
}

function exchangeOf(transaction: Transaction): SaTransaction["currency_exchange"] {
  const { currency_exchange: exchange, amount } = transaction;
  if (!exchange) return undefined;
  return {
    source_currency: amount.currency,
    target_currency: amount.currency,
    unit_currency: amount.currency,
    exchange_rate: 1,
    instructed_amount: amount,
    ...exchange,
  };
}

function bankCodeOf({ bank_transaction_code: { code, sub_code } }: Transaction) {
  return { domain: "Payments", ...sent({ domain_code: code, family_code: sub_code }) };
}

function ownCodeOf({
  proprietary_bank_transaction_code: { code, issuer },
}: Transaction): SaTransaction["proprietary_bank_transaction_code"] {
  return code === undefined ? undefined : { code, ...sent({ issuer }) };
}

function balanceOf({
  balance: { amount, type = "INFORMATION", credit_debit_indicator = "CREDIT" },
}: Transaction): SaTransaction["balance"] {
  return amount && { credit_debit_indicator, type, amount };
}

function cardOf({ card_instrument: card }: Transaction): SaTransaction["card_instrument"] {
  if (!card) return undefined;
  return {
    card_scheme_name: samaWord(card.card_scheme_name ?? "UNSUPPORTED"),
    instrument_type: samaWord(card.authorization_type ?? "OTHER"),
    ...sent({ identification: card.identification, name: card.name }),
  };
}

function addressedAgent(agent: TransactionAgent | null): SaAddressedAgent | null {
  const bank = saAgent(agent);
  return bank && { ...bank, ...sent({ name: agent?.name }) };
}
