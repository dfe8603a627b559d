import type { Transaction, TransactionAccount, TransactionAgent } from "@openlean/data-client";
import type { Entry } from "../../facts/ledger.ts";
import { dayMs, isoDay, isoSecond } from "../../kernel/time.ts";
import type { AccountRecord } from "./account-record.ts";
import { amountOf, sideOf } from "./money.ts";

/** How the transactions of an account are written. */
export interface TransactionOptions {
  entityId: string;
  region: "sa" | "ae";
  /** Whether `insights` is filled. */
  insights: boolean;
}

/** An entry on the wire. */
export function toTransaction(
  account: AccountRecord,
  entry: Entry,
  options: TransactionOptions,
): Transaction {
  const { currency, holder } = account;
  const { merchant, foreign, party } = entry;
  const time = isoSecond(entry.day * dayMs + entry.time);
  const day = isoSecond(entry.day * dayMs);
  const incoming = entry.amount > 0;
  const ours = party && accountSide(account.number.iban, holder.fullName, options.region);
  const theirs = party && accountSide(party.account, party.name, options.region);
  const ourBank = party && agent(account.servicer.identification, "Mockbank", options.region);
  const theirBank = party && agent(party.bank, party.bank, options.region);
  return {
    entity_id: options.entityId,
    account_id: account.id,
    transaction_id: entry.id,
    transaction_information: entry.information,
    transaction_reference: entry.reference,
    credit_debit_indicator: incoming ? "CREDIT" : "DEBIT",
    amount: amountOf(entry.amount, currency),
    transaction_mutability: "IMMUTABLE",
    // The UAE captures have days only.
    booking_date_time: options.region === "sa" ? time : day,
    value_date_time: options.region === "sa" ? time : day,
    insights: options.insights
      ? {
          description_cleansed: entry.cleansed,
          category: entry.category,
          category_confidence: confidence(entry),
        }
      : null,
    balance: {
      type: "INTERIM_BOOKED",
      credit_debit_indicator: sideOf(entry.balance),
      amount: amountOf(entry.balance, currency),
    },
    status: "BOOKED",
    statement_reference: [isoDay(entry.day).slice(0, 7)],
    index: entry.index,
    charge_amount: { ...amountOf(entry.charge ?? 0, currency), charge_included: entry.charge !== undefined },
    bank_transaction_code: { code: "PMNT", sub_code: entry.family },
    proprietary_bank_transaction_code: { code: `MB-${entry.family}`, issuer: "Mockbank" },
    card_instrument:
      merchant && account.pan
        ? {
            authorization_type: entry.approval,
            card_scheme_name: account.plan.subType === "CREDIT" ? "VISA" : "LOCAL_SCHEME",
            identification: account.pan,
            name: holder.fullName,
          }
        : null,
    merchant_details: merchant
      ? { merchant_category_code: merchant.code, merchant_name: merchant.name }
      : null,
    currency_exchange: foreign
      ? {
          source_currency: currency,
          target_currency: foreign.currency,
          unit_currency: foreign.currency,
          exchange_rate: foreign.rate,
          contract_identification: `FX-${entry.reference}`,
          quotation_date: time,
          instructed_amount: amountOf(foreign.amount, foreign.currency),
        }
      : null,
    creditor_account: (incoming ? ours : theirs) ?? null,
    debtor_account: (incoming ? theirs : ours) ?? null,
    creditor_agent: (incoming ? ourBank : theirBank) ?? null,
    debtor_agent: (incoming ? theirBank : ourBank) ?? null,
    local_time_zone: options.region === "sa" ? "UTC+00:00" : "UTC+04:00",
    transaction_type: entry.type,
    sub_transaction_type: entry.subType,
    payment_modes: entry.mode,
    flags: entry.flag ? [entry.flag] : [],
    regional_data: null,
  };
}

function accountSide(identification: string, name: string, region: "sa" | "ae"): TransactionAccount {
  return { name, scheme_name: region === "sa" ? null : "IBAN", identification };
}

function agent(identification: string, name: string, region: "sa" | "ae"): TransactionAgent {
  return region === "sa"
    ? { scheme_name: "OTHER", identification, name, postal_address: null }
    : { scheme_name: null, identification, name: null, postal_address: null };
}

/** Known shops and salaries are recognised better than transfers. */
function confidence(entry: Entry): number {
  const base = entry.merchant || entry.category === "SALARY_AND_REVENUE" ? 0.9 : 0.6;
  return Math.round(base * 100 + (Math.abs(entry.amount) % 10)) / 100;
}
