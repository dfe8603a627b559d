import type { Challenge } from "../../../areas/payments/index.ts";
import { type ControlOperation, operation } from "../control-operation.ts";
import { object, text } from "../schemas.ts";

const consentChanges = ["reject", "manage", "withdraw", "suspend", "lift"] as const;

/** What customers do to pay. */
export const paymentOperations: readonly ControlOperation[] = [
  operation<{ bank_identifier?: string; payment_destination_id?: string } | undefined>({
    id: "createControlledPaymentSource",
    method: "post",
    path: "/sandbox/customers/{customer_id}/payment-sources",
    summary: "The customer connects a source to pay from",
    twin: "payments.createSource(id, options)",
    body: { required: false, schema: object({ bank_identifier: text, payment_destination_id: text }) },
    answer: ({ payments }, { id, body }) =>
      payments.createSource(id, {
        bankIdentifier: body?.bank_identifier,
        destinationId: body?.payment_destination_id,
      }),
  }),
  operation<{ bank_identifier?: string; account_id?: string; challenge?: Challenge } | undefined>({
    id: "approvePayment",
    method: "post",
    path: "/sandbox/payment-intents/{payment_intent_id}/approve",
    summary: "The customer pays an intent",
    twin: "payments.approve(id, options)",
    body: {
      required: false,
      schema: object({
        bank_identifier: text,
        account_id: text,
        challenge: { enum: ["login-mfa", "payment-mfa", "app-auth"] },
      }),
    },
    answer: ({ payments }, { id, body }) =>
      payments.approve(id, {
        bankIdentifier: body?.bank_identifier,
        accountId: body?.account_id,
        challenge: body?.challenge,
      }),
  }),
  operation<{ is_right: boolean }>({
    id: "answerChallenge",
    method: "post",
    path: "/sandbox/payments/{payment_id}/answer",
    summary: "The customer answers what the bank asks for, or goes away",
    twin: "payments.answer(id, isRight)",
    body: { required: true, schema: object({ is_right: { type: "boolean" } }, ["is_right"]) },
    answer: ({ payments }, { id, body }) => payments.answer(id, body.is_right),
  }),
  operation<{ bank_identifier?: string; account_id?: string } | undefined>({
    id: "authorisePaymentConsent",
    method: "post",
    path: "/sandbox/payment-consents/{consent_id}/authorise",
    summary: "The customer agrees to a payment consent",
    twin: "payments.authoriseConsent(id, options)",
    body: { required: false, schema: object({ bank_identifier: text, account_id: text }) },
    answer: ({ payments }, { id, body }) =>
      payments.authoriseConsent(id, {
        bankIdentifier: body?.bank_identifier,
        accountId: body?.account_id,
      }),
  }),
  operation<{ change: (typeof consentChanges)[number] }>({
    id: "changePaymentConsent",
    method: "post",
    path: "/sandbox/payment-consents/{consent_id}/change",
    summary: "The customer or the bank ends or blocks a payment consent",
    twin: "payments.changeConsent(id, change)",
    body: { required: true, schema: object({ change: { enum: consentChanges } }, ["change"]) },
    answer: ({ payments }, { id, body }) => payments.changeConsent(id, body.change),
  }),
  operation<{ approves: boolean }>({
    id: "openControlledSession",
    method: "post",
    path: "/sandbox/sessions/{session_id}/open",
    summary: "The customer opens the page of a session, and may pay there",
    twin: "payments.openSession(id, approves)",
    body: { required: true, schema: object({ approves: { type: "boolean" } }, ["approves"]) },
    answer: ({ payments }, { id, body }) => payments.openSession(id, body.approves),
  }),
  operation<{ answers?: Record<string, string>; completes?: boolean } | undefined>({
    id: "usePaymentLink",
    method: "post",
    path: "/sandbox/payment-links/{payment_link_id}/use",
    summary: "A payer presses pay on the page of a link",
    twin: "payments.useLink(id, options)",
    body: {
      required: false,
      schema: object({
        answers: { type: "object", additionalProperties: { type: "string" } },
        completes: { type: "boolean" },
      }),
    },
    answer: ({ payments }, { id, body }) => payments.useLink(id, body),
  }),
];
