import type { ControlParametersRequest, ImmediatePaymentRequest } from "@openlean/payments-client";
import { paymentConsentLifecycle } from "../../generated/payments-lifecycles.ts";
import { type Course, perform } from "../../kernel/course.ts";
import { notFound } from "../../kernel/fault.ts";
import type { History } from "../../kernel/lifecycle.ts";
import { stateAt } from "../../kernel/machine.ts";
import { defineTable, type Table } from "../../kernel/tables.ts";
import type { World } from "../../kernel/world.ts";
import type { Side } from "../transfers/index.ts";

/** Something that happens to a consent. */
export type ConsentTransition = keyof typeof paymentConsentLifecycle.transitions;

/** State of a consent. */
export type ConsentState =
  | "AWAITING_AUTHORISATION"
  | "AUTHORISED"
  | "SUSPENDED"
  | "REJECTED"
  | "REVOKED"
  | "CONSUMED"
  | "EXPIRED";

/** What a customer allowed the application to collect. */
export interface PaymentConsentRecord extends History<ConsentTransition> {
  readonly id: string;
  readonly customerId: string;
  readonly destinationId: string;
  readonly currency: string;
  readonly reference: string;
  readonly purpose: string;
  readonly limits: ControlParametersRequest;
  readonly startsAt: number;
  readonly expiresAt: number;
  readonly immediatePayment: ImmediatePaymentRequest | undefined;
  /** Where the money leaves from, once the customer has agreed. */
  paidFrom: PaidFrom | undefined;
  /** Why it ended, where somebody said so. */
  reason: string | undefined;
}

/** The account that a customer chose. */
export interface PaidFrom {
  readonly sourceId: string;
  /** Id of the account, as payment calls know it. */
  readonly accountId: string;
  readonly side: Side;
}

/** Consents by id, in the order they were made. */
export const paymentConsentsIn: Table<PaymentConsentRecord> = defineTable("payment consents");

/** @throws {Fault} 404, with a code that Lean does not document */
export function paymentConsentOf(world: World, consentId: string): PaymentConsentRecord {
  const consent = paymentConsentsIn(world).get(consentId.toLowerCase());
  if (!consent) throw notFound("DATA_NOT_FOUND", "the consent");
  return consent;
}

/** State of a consent now. */
export function consentStateOf(world: World, consent: PaymentConsentRecord): ConsentState {
  return stateAt(paymentConsentLifecycle, consent, world.clock.now()).state;
}

/** Does something to a consent and tells it. Returns `false`, and nothing changes, when its state does not allow that. */
export function changeConsent(
  world: World,
  consent: PaymentConsentRecord,
  transition: ConsentTransition,
): boolean {
  return perform(world, courseOfConsent(consent), transition);
}

/** The way of a consent, with its events. */
export function courseOfConsent(consent: PaymentConsentRecord): Course<ConsentState, ConsentTransition> {
  return {
    id: consent.id,
    lifecycle: paymentConsentLifecycle,
    history: consent,
    eventOf: (_, { state }) => ({
      message: "A consent status has been updated.",
      payload: {
        id: consent.id,
        customer_id: consent.customerId,
        status: state,
        consent_type: "PAYMENT",
      },
    }),
  };
}
