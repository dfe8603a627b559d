import type {
  AccountIdentifier,
  Beneficiary,
  DirectDebit,
  ScheduledPayment,
  StandingOrder,
} from "@openlean/data-client";
import { createAccountNumber } from "../../facts/iban.ts";
import { createPerson, type Person } from "../../facts/people.ts";
import type { Random } from "../../kernel/random.ts";
import { dayMs, dayOf, isoSecond } from "../../kernel/time.ts";
import type { AccountRecord } from "./account-record.ts";
import { amountOf } from "./money.ts";

/** Each of these lists has two items per account, in KSA only. */
const both = [0, 1] as const;

const creditorAgent = { scheme_name: "OTHER", identification: "KSAOB.SALEAN2" } as const;

/** Somebody in KSA who receives money. */
function payee(random: Random): { person: Person; account: AccountIdentifier } {
  const person = createPerson("sa", random);
  const { iban } = createAccountNumber("sa", random);
  return { person, account: { scheme_name: "IBAN", identification: iban, name: person.fullName } };
}

/** Saved payees of an account. */
export function beneficiariesOf(account: AccountRecord): Beneficiary[] {
  return both.map((at) => {
    const random = account.random.fork(`beneficiary ${at}`);
    const { person, account: creditor } = payee(random);
    return {
      account_id: account.id,
      account_holder_name: account.holder.fullName,
      account_holder_short_name: account.holder.shortName,
      beneficiary_id: random.uuid(),
      beneficiary_type: at === 0 ? "TRUSTED" : "ORDINARY",
      creditor_agent: {
        ...creditorAgent,
        name: "Mockbank 2",
        postal_address: {
          address_line: `${person.building} ${person.street}, ${person.town}`,
          address_type: "BUSINESS",
          building_number: person.building,
          country: "SA",
          department: null,
          post_code: person.postCode,
          street_name: null,
          sub_department: null,
          town_name: person.town,
          country_sub_division: null,
        },
      },
      creditor_account: creditor,
      reference: at === 0 ? "Family" : "Landlord",
      supplementary_data: null,
      regional_data: null,
    };
  });
}

/** Mandates on an account. */
export function directDebitsOf(account: AccountRecord, lastDay: number): DirectDebit[] {
  return both.map((at) => {
    const random = account.random.fork(`direct debit ${at}`);
    return {
      account_id: account.id,
      direct_debit_id: random.uuid(),
      name: at === 0 ? "Sahra Mobile" : "Takaful Motor Insurance",
      status_code: "ACTIVE",
      frequency: at === 0 ? "MONTHLY" : "HALF_YEARLY",
      mandate_identification: `MD-${random.digits(8)}`,
      previous_payment_date_time: at === 0 ? monthly(lastDay, 12).last : monthly(lastDay - 90, 20).last,
      previous_payment_amount: amountOf(
        at === 0 ? 23_000 : random.integer(60_000, 140_000),
        account.currency,
      ),
      regional_data: null,
    };
  });
}

/** One-off payments that are still to come. */
export function scheduledPaymentsOf(account: AccountRecord, lastDay: number): ScheduledPayment[] {
  return both.map((at) => {
    const random = account.random.fork(`scheduled payment ${at}`);
    return {
      account_id: account.id,
      scheduled_payment_id: random.uuid(),
      scheduled_type: at === 0 ? "EXECUTION" : "ARRIVAL",
      scheduled_payment_date_time: isoSecond((lastDay + random.integer(5, 40)) * dayMs),
      debtor_reference: at === 0 ? "School fees" : "Car service",
      reference: null,
      instructed_amount: amountOf(random.integer(20_000, 300_000), account.currency),
      creditor_agent: creditorAgent,
      creditor_account: { ...payee(random).account, name: null },
      regional_data: null,
    };
  });
}

/** Recurring payments of an account. */
export function standingOrdersOf(account: AccountRecord, lastDay: number): StandingOrder[] {
  return both.map((at) => {
    const random = account.random.fork(`standing order ${at}`);
    const { last, next } = monthly(lastDay, at === 0 ? 1 : 28);
    const amount = amountOf(at === 0 ? 450_000 : random.integer(10_000, 80_000), account.currency);
    return {
      account_id: account.id,
      standing_order_id: random.uuid(),
      standing_order_status_code: "ACTIVE",
      standing_order_type: at === 0 ? "LOCAL_BANK_TRANSFER" : "CHARITY",
      purpose: at === 0 ? "Rent" : "Monthly donation",
      first_payment_date_time: isoSecond(account.openedOn * dayMs),
      last_payment_date_time: last,
      next_payment_date_time: next,
      final_payment_date_time: null,
      first_payment_amount: amount,
      last_payment_amount: amount,
      next_payment_amount: amount,
      final_payment_amount: null,
      frequency:
        at === 0
          ? { frequency_type: "MONTHLY", interval: null }
          : { frequency_type: "OTHER", interval: "IntervalMonthDay:1:28" },
      number_of_payments: null,
      reference: null,
      creditor_agent: creditorAgent,
      creditor_account: payee(random).account,
      regional_data: null,
    };
  });
}

/** The last time up to a UTC day that something monthly fell on this day of the month, and the next time. */
function monthly(lastDay: number, dayOfMonth: number): { last: string; next: string } {
  const date = new Date(lastDay * dayMs);
  const at = (month: number) => Date.UTC(date.getUTCFullYear(), date.getUTCMonth() + month, dayOfMonth);
  const offset = dayOf(at(0)) <= lastDay ? 0 : -1;
  return { last: isoSecond(at(offset)), next: isoSecond(at(offset + 1)) };
}
