import type {
  AccountOnFileConsent,
  AccountOnFilePayment,
  ControlParameters,
  PaymentConsent,
} from "@openlean/payments-client";
import { isoTime } from "../../kernel/time.ts";
import type { World } from "../../kernel/world.ts";
import { consentStateOf, type PaymentConsentRecord } from "./consent-record.ts";
import { consumptionOf } from "./consumption.ts";
import { type OnFilePaymentRecord, onFileProgressOf } from "./on-file-payment-record.ts";

const purposes: Readonly<Record<string, string>> = {
  FIS: "Financial services",
  TCS: "Telecom services",
  MWP: "Mobile wallet card payments",
  OAT: "Own account transfer",
  IFS: "Information services",
  RNT: "Rent",
  LNC: "Loan charges",
  PIN: "Personal investments",
  GDS: "Goods",
};

/** What a consent is in the answer to its creation and in later ones. */
function common(world: World, consent: PaymentConsentRecord) {
  return {
    application_id: world.credentials.clientId,
    start_date_time: isoTime(consent.startsAt),
    expiration_date_time: isoTime(consent.expiresAt),
    customer_id: consent.customerId,
    status: consentStateOf(world, consent),
    destination_account_id: consent.destinationId,
    reference: consent.reference,
    currency: consent.currency,
    immediate_payment: consent.immediatePayment ?? null,
  };
}

/** A consent in the answer to its creation. */
export function toCreatedConsent(world: World, consent: PaymentConsentRecord): AccountOnFileConsent {
  const { type: _, ...control_parameters } = limitsOf(consent);
  return { id: consent.id, ...common(world, consent), purpose: consent.purpose, control_parameters };
}

/** A consent with what is used up of it. */
export function toConsent(world: World, consent: PaymentConsentRecord): PaymentConsent {
  const { total, period } = consumptionOf(world, consent);
  const { paidFrom, purpose } = consent;
  return {
    consent_id: consent.id,
    ...common(world, consent),
    bank_identifier: paidFrom?.side.bank ?? null,
    consented_account: paidFrom ? { iban: paidFrom.side.iban, holder_name: paidFrom.side.name } : null,
    ...(paidFrom && { sender_account_id: paidFrom.accountId }),
    payment_purpose: { code: purpose, description: purposes[purpose] ?? purpose },
    control_parameters: limitsOf(consent),
    payment_consumption: {
      cumulative_number_of_payments: total.count,
      cumulative_value_of_payments: total.sum / 100,
      cumulative_number_of_payments_in_current_period: period.count,
      cumulative_value_of_payments_in_current_period: period.sum / 100,
    },
  };
}

/** Limits that were not set are null. */
function limitsOf({ limits }: PaymentConsentRecord): ControlParameters {
  return {
    type: "VariableOnDemand",
    period_type: limits.period_type,
    max_individual_amount: limits.max_individual_amount ?? null,
    max_cumulative_amount: limits.max_cumulative_amount ?? null,
    max_cumulative_number_of_payments: limits.max_cumulative_number_of_payments ?? null,
    max_cumulative_amount_per_period: limits.max_cumulative_amount_per_period ?? null,
    max_cumulative_number_of_payments_per_period: limits.max_cumulative_number_of_payments_per_period ?? null,
  };
}

/** A payment under a consent on the wire. */
export function toOnFilePayment(world: World, payment: OnFilePaymentRecord): AccountOnFilePayment {
  const { state, at } = onFileProgressOf(world, payment);
  return {
    id: payment.id,
    account_id: payment.destinationId,
    application_id: world.credentials.clientId,
    consent_id: payment.consentId,
    status: state,
    reference: payment.reference,
    amount: { currency: payment.currency, amount: payment.sum / 100 },
    type: "ACCOUNT_ON_FILE",
    sender_customer_id: payment.customerId,
    created_at: isoTime(payment.createdAt),
    last_modified_at: isoTime(at),
    failure_details: state === "FAILED" ? { code: payment.failure ?? "BANK_ISSUE" } : null,
  };
}
