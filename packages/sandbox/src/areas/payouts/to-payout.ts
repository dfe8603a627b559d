import type {
  CreatedPayout,
  PartyDetails,
  Payout,
  PayoutDestination,
  PayoutIntent,
  PayoutPayment,
} from "@openlean/payouts-client";
import { isoTime } from "../../kernel/time.ts";
import type { World } from "../../kernel/world.ts";
import { ownAccountOf, type Side } from "../transfers/index.ts";
import { payeeOf, type PayeeRecord, payeeStateOf, sideOfPayee } from "./payee-record.ts";
import { payoutProgressOf } from "./payout-course.ts";
import type { PayoutRecord } from "./payout-record.ts";

/** A payout in the answer to its creation. */
export function toCreatedPayout(world: World, payout: PayoutRecord): CreatedPayout {
  const { account } = payeeOf(world, payout.payeeId);
  const { from, to } = payout;
  return {
    payment_intent_id: payout.id,
    initiate_payment_task_id: world.random.fork(`task ${payout.id}`).uuid(),
    account_number: from.accountNumber,
    iban: from.iban,
    bank_identifier: from.bank,
    destination_details: {
      destination_id: payout.payeeId,
      amount: payout.sum / 100,
      currency: payout.currency,
      payment_status: "CREATED",
      error_message: null,
      recipient_details: toParty({ ...to, name: account.display_name ?? to.name }),
    },
  };
}

/** A payout in a list. */
export function toPayout(world: World, payout: PayoutRecord): Payout {
  const { account } = payeeOf(world, payout.payeeId);
  const { state, at, settlement } = payoutProgressOf(world, payout);
  return {
    recipient_name: account.display_name ?? account.name,
    recipient_bank_name: payout.to.bank,
    recipient_iban: payout.to.iban,
    recipient_address: account.address,
    recipient_city: account.city,
    recipient_country: account.country,
    description: payout.description,
    currency: payout.currency,
    amount: payout.sum / 100,
    created_at: isoTime(payout.createdAt),
    updated_at: isoTime(at),
    payment_intent_id: payout.id,
    auto_authorized: payout.autoAuthorized,
    pending_manual_authorization: state === "AWAITING_AUTHORIZATION",
    status: state,
    post_initiation_status: settlement,
    bank_transaction_reference: state === "ACCEPTED_BY_BANK" ? referenceOf(payout) : null,
  };
}

/** The payment of a payout, once the bank knows of it. */
export function toPayoutPayment(world: World, payout: PayoutRecord): PayoutPayment {
  const { state, settlement } = payoutProgressOf(world, payout);
  const failed = state === "FAILED" || state === "AUTHORISATION_FAILED";
  return {
    id: payout.paymentId,
    payment_intent_id: payout.id,
    payment_source_id: ownAccountOf(world).endUserId,
    sender_details: toParty(payout.from),
    recipient_details: toParty(payout.to),
    amount: payout.sum / 100,
    currency: payout.currency,
    description: payout.description,
    submission_timestamp: isoTime(payout.createdAt),
    initiation_timestamp: isoTime(payout.createdAt + 2_000),
    status: state,
    post_initiation_status: settlement,
    bank_transaction_reference: state === "ACCEPTED_BY_BANK" ? referenceOf(payout) : null,
    granular_status_code: failed ? (payout.failure ?? "BANK_ISSUE") : null,
    status_additional_details: null,
  };
}

/** A payout as it was ordered. */
export function toPayoutIntent(world: World, payout: PayoutRecord): PayoutIntent {
  const payee = payeeOf(world, payout.payeeId);
  const { account } = payee;
  const { isRegistered } = payoutProgressOf(world, payout);
  return {
    payment_intent_id: payout.id,
    customer_id: ownAccountOf(world).customerId,
    amount: payout.sum / 100,
    currency: payout.currency,
    description: payout.description,
    external_reference: payout.externalReference ?? null,
    payment: isRegistered ? toPayoutPayment(world, payout) : null,
    payment_destination: {
      id: payee.id,
      name: account.name,
      bank_identifier: payout.to.bank,
      ...(account.display_name !== undefined && { short_name: account.display_name }),
      iban: payout.to.iban,
      account_number: payout.to.accountNumber,
      status: payeeStateOf(world, payee),
      address: account.address,
      country: account.country,
      city: account.city,
      currency_iso_code: account.currency_iso_code,
      ifsc: account.ifsc ?? null,
      sort_code: account.sort_code ?? null,
      cool_off_expiry: null,
      routing_code: account.routing_number ?? null,
      transit_code: account.transit_code ?? null,
    },
  };
}

/** A payee on the wire. */
export function toPayee(world: World, payee: PayeeRecord): PayoutDestination {
  const { transit_code, ...account } = payee.account;
  return {
    ...account,
    id: payee.id,
    status: payeeStateOf(world, payee),
    account_number: sideOfPayee(payee).accountNumber,
    display_name: account.display_name ?? account.name,
    ...(transit_code !== undefined && { transit_number: transit_code }),
  };
}

function toParty({ accountNumber, iban, name }: Side): PartyDetails {
  return { account_number: accountNumber, iban, name };
}

function referenceOf({ paymentId }: PayoutRecord): string {
  return `MB${paymentId.replaceAll("-", "").slice(0, 12).toUpperCase()}`;
}
