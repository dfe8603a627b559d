import type {
  Payment,
  PaymentConsent,
  PaymentLinkUsage,
  PaymentSource,
  Session,
} from "@openlean/payments-client";
import {
  authoriseConsent,
  type ConsentChange,
  endOrBlockConsent,
  toConsent,
} from "../../areas/payment-consents/index.ts";
import {
  approveOnPage,
  openSession,
  sessionOf,
  toSession,
  toUsage,
  useLink,
} from "../../areas/payment-pages/index.ts";
import { createSource, toSource } from "../../areas/payment-sources/index.ts";
import { answerChallenge, approvePayment, type Challenge, toPayment } from "../../areas/payments/index.ts";
import type { World } from "../../kernel/world.ts";

/** What customers of the United Arab Emirates do in LinkSDK and at their bank to pay. */
export interface PaymentControl {
  /** Connects a source with one beneficiary, as `createPaymentSource` does; a beneficiary more where there is a source. */
  createSource(
    customerId: string,
    options?: { bankIdentifier?: string | undefined; destinationId?: string | undefined },
  ): PaymentSource;
  /** Pays an intent, as `pay` and `checkout` do. What is missing for that is made: the source, the beneficiary. */
  approve(
    intentId: string,
    options?: {
      bankIdentifier?: string | undefined;
      /** Id of an account of the source. Default: its first. */
      accountId?: string | undefined;
      /** What the bank asks for first; `answer` answers that. */
      challenge?: Challenge | undefined;
    },
  ): Payment;
  /** Answers what the bank asks for. `false` for a customer who goes away. */
  answer(paymentId: string, isRight: boolean): Payment;
  /** Agrees to an account-on-file consent, as `authorizeConsent` does. */
  authoriseConsent(
    consentId: string,
    options?: { bankIdentifier?: string | undefined; accountId?: string | undefined },
  ): PaymentConsent;
  /**
   * What else becomes of a consent: the customer says no (`reject`), ends it in LinkSDK (`manage`) or at the bank
   * (`withdraw`); the bank blocks it (`suspend`) and ends the block (`lift`).
   */
  changeConsent(consentId: string, change: Exclude<ConsentChange, "revoke">): PaymentConsent;
  /** The customer opens the page of a session, and with `approves` pays there. */
  openSession(sessionId: string, approves: boolean): Session;
  /** A payer fills in the page of a link and presses pay. Without `completes` they do not go through with it. */
  useLink(
    linkId: string,
    options?: {
      /** Answers to what is asked for, by `display_label`. */
      answers?: Readonly<Record<string, string>> | undefined;
      completes?: boolean | undefined;
    },
  ): PaymentLinkUsage;
}

/** Makes the {@link PaymentControl} of a sandbox. */
export function createPaymentControl(world: World): PaymentControl {
  return {
    createSource: (customerId, options = {}) =>
      toSource(world, createSource(world, { customerId, ...options })),
    approve: (intentId, options = {}) => toPayment(world, approvePayment(world, intentId, options)),
    answer: (paymentId, isRight) => toPayment(world, answerChallenge(world, paymentId, isRight)),
    authoriseConsent: (consentId, options = {}) =>
      toConsent(world, authoriseConsent(world, consentId, options)),
    changeConsent: (consentId, change) => toConsent(world, endOrBlockConsent(world, consentId, change)),
    openSession(sessionId, approves) {
      const session = sessionOf(world, sessionId);
      if (approves) approveOnPage(world, session);
      else openSession(world, session);
      return toSession(world, session);
    },
    useLink: (linkId, options = {}) => toUsage(world, useLink(world, linkId, options)),
  };
}
