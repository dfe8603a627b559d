/**
 * Generated from specs/ by `pnpm generate`. Do not edit: change the spec instead.
 */

import type { BankAvailabilityUpdatedPayload, ConsentStatusPayload, EntityCreatedPayload, EntityDataRefreshUpdatedPayload, EntityReconnectedPayload, EntityUpdatedPayload, IbanAccountVerificationBankAvailabilityUpdatedPayload, PaymentIntentCreatedPayload, PaymentPayload, PaymentReconciliationUpdatedPayload, PaymentSourceBeneficiaryPayload, PaymentSourcePayload, ResultsReadyPayload } from "./schema.ts";

/** The payload of each type of event that the spec describes. */
export interface EventPayloads {
  /**
   * Bank availability changed
   *
   * Lean, or you in the dashboard, switched a bank on or off. Offer it for a product only when `active` and `enabled` both hold.
   */
  "bank.availability.updated": BankAvailabilityUpdatedPayload;
  /**
   * Consent status changed
   *
   * A payment or data consent changed its state. Handle `payment_consent.status.updated` the same way: it is probably the former name.
   */
  "consent.status.updated": ConsentStatusPayload;
  /**
   * Entity created
   *
   * A customer connected a bank with data permissions. The data is not there yet: wait for `entity.data.refresh.updated` with status `FINISHED`. The event may not come again when the same customer links the same bank once more.
   */
  "entity.created": EntityCreatedPayload;
  /**
   * Data refresh progressed
   *
   * Lean is reading data from the bank, after a connection or a refresh. Several `PENDING` events are followed by one final event. They may arrive within seconds of `entity.created` and before you have stored the entity.
   */
  "entity.data.refresh.updated": EntityDataRefreshUpdatedPayload;
  /**
   * Entity reconnected
   *
   * A customer completed `reconnect()` at a bank with sign-in credentials. `results.ready` follows for the call that had asked for it.
   */
  "entity.reconnected": EntityReconnectedPayload;
  /**
   * Entity updated
   *
   * The consent of an existing entity changed: the customer connected the same bank again or, in Saudi Arabia, revoked the consent. Read the entity for its new state.
   */
  "entity.updated": EntityUpdatedPayload;
  /**
   * IBAN verification availability changed
   *
   * A bank became able or unable to answer IBAN verifications.
   */
  "iban_account_verification.bank.availability.updated": IbanAccountVerificationBankAvailabilityUpdatedPayload;
  /**
   * Payment created
   *
   * A payment was handed to the bank. Its status may be final already. Covers single, account-on-file and scheduled payments.
   */
  "payment.created": PaymentPayload;
  /**
   * Payment reconciliation changed
   *
   * A payment was matched with a deposit, or was found not to have arrived. The payload is not documented.
   */
  "payment.reconciliation.updated": PaymentReconciliationUpdatedPayload;
  /**
   * Payment updated
   *
   * The status of a payment changed. Covers single, account-on-file and scheduled payments.
   */
  "payment.updated": PaymentPayload;
  /**
   * Payment consent status changed
   *
   * A payment consent changed its state. Probably the former name of `consent.status.updated`; handle both.
   */
  "payment_consent.status.updated": ConsentStatusPayload;
  /**
   * Payment intent created
   *
   * A payment intent was created and can be given to the customer.
   */
  "payment_intent.created": PaymentIntentCreatedPayload;
  /**
   * Beneficiary created
   *
   * An account that is paid was set up at the bank of the payer, for payments or for payouts. Payments have to wait until its status is `ACTIVE`.
   */
  "payment_source.beneficiary.created": PaymentSourceBeneficiaryPayload;
  /**
   * Beneficiary updated
   *
   * The status of a beneficiary changed, normally because the waiting time at the bank ended.
   */
  "payment_source.beneficiary.updated": PaymentSourceBeneficiaryPayload;
  /**
   * Payment source created
   *
   * A customer connected an account to pay from. Lean has announced the end of this event; act on `payment_source.beneficiary.created` and `payment_source.beneficiary.updated` instead.
   *
   * @deprecated
   */
  "payment_source.created": PaymentSourcePayload;
  /**
   * Payment source updated
   *
   * An account to pay from changed. The payload is assumed to be that of `payment_source.created`.
   */
  "payment_source.updated": PaymentSourcePayload;
  /**
   * Result ready
   *
   * An asynchronous data or insight call is done, either because you asked with `async=true` or because the call took longer than about 50 seconds. Fetch the result with the id.
   */
  "results.ready": ResultsReadyPayload;
}

/** Types of events that exist although nothing is published about their payload. */
export type UndescribedEventType =
  | "bulk_payment_intent.created"
  | "bulk_payment_intent.updated"
  | "payment_intent.expired";

/** The types of {@link EventPayloads} at run time. */
export const describedTypes: Readonly<Record<keyof EventPayloads, true>> = {
  "bank.availability.updated": true,
  "consent.status.updated": true,
  "entity.created": true,
  "entity.data.refresh.updated": true,
  "entity.reconnected": true,
  "entity.updated": true,
  "iban_account_verification.bank.availability.updated": true,
  "payment.created": true,
  "payment.reconciliation.updated": true,
  "payment.updated": true,
  "payment_consent.status.updated": true,
  "payment_intent.created": true,
  "payment_source.beneficiary.created": true,
  "payment_source.beneficiary.updated": true,
  "payment_source.created": true,
  "payment_source.updated": true,
  "results.ready": true,
};
