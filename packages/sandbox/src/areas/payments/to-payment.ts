import type { PartyDetails, Payment, PaymentIntent } from "@openlean/payments-client";
import { isoTime } from "../../kernel/time.ts";
import type { World } from "../../kernel/world.ts";
import { destinationOf, toIntentDestination } from "../payment-destinations/index.ts";
import type { Side } from "../transfers/index.ts";
import type { IntentRecord } from "./intent-record.ts";
import { bankReferenceOf, paymentOf, type PaymentRecord, progressOf } from "./payment-record.ts";

/** A payment on the wire. */
export function toPayment(world: World, payment: PaymentRecord): Payment {
  const { state } = progressOf(world, payment);
  return {
    id: payment.id,
    payment_intent_id: payment.intentId,
    payment_source_id: payment.sourceId,
    sender_details: toParty(payment.from),
    recipient_details: toParty(payment.to),
    amount: payment.sum / 100,
    currency: payment.currency,
    description: payment.description,
    submission_timestamp: isoTime(payment.submittedAt),
    initiation_timestamp: isoTime(payment.submittedAt),
    status: state,
    bank_transaction_reference: state === "ACCEPTED_BY_BANK" ? bankReferenceOf(payment.id) : null,
    granular_status_code: state === "FAILED" ? (payment.failure ?? "BANK_ISSUE") : null,
  };
}

/** One side of a transfer on the wire. */
export function toParty({ accountNumber, iban, name }: Side): PartyDetails {
  return { account_number: accountNumber, iban, name };
}

/** An intent on the wire. Captured answers to a creation have no times. */
export function toIntent(
  world: World,
  intent: IntentRecord,
  { isNew = false }: { isNew?: boolean } = {},
): PaymentIntent {
  const payment = intent.paymentId === undefined ? undefined : paymentOf(world, intent.paymentId);
  const changedAt = payment ? progressOf(world, payment).at : intent.createdAt;
  return {
    payment_intent_id: intent.id,
    customer_id: intent.customerId,
    amount: intent.sum / 100,
    currency: intent.currency,
    description: intent.description,
    payments: payment ? [toPayment(world, payment)] : [],
    payment_destination: toIntentDestination(world, destinationOf(world, intent.destinationId)),
    created_at: isNew ? null : isoTime(intent.createdAt),
    updated_at: isNew ? null : isoTime(changedAt),
  };
}
