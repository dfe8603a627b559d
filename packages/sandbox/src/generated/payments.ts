/**
 * Generated from specs/ by `pnpm generate`. Do not edit: change the spec instead.
 */

import type * as schema from "@openlean/payments-client";
import type { Reply } from "../engine/handler.ts";

/** What the operations of `specs/payments` take and answer, by operationId. */
export interface PaymentsOperations {
  createBulkPaymentIntent: {
    path: object;
    query: object;
    body: schema.BulkPaymentIntentRequest;
    reply: Reply<200, unknown | undefined> | Reply<400, schema.ApiError> | Reply<401, schema.ApiError | undefined> | Reply<403, schema.ApiError | undefined> | Reply<429, schema.ApiError> | Reply<500, schema.ApiError>;
  };
  listPaymentConsents: {
    path: object;
    query: { "customer_id": string; "status"?: (schema.PaymentConsentStatus)[]; "page_number"?: number; "page_size"?: number };
    body: undefined;
    reply: Reply<200, schema.PaymentConsentList> | Reply<400, schema.ApiError> | Reply<401, schema.ApiError | undefined> | Reply<403, schema.ApiError | undefined> | Reply<429, schema.ApiError> | Reply<500, schema.ApiError>;
  };
  createAccountOnFileConsent: {
    path: object;
    query: object;
    body: schema.CreateAccountOnFileConsentRequest;
    reply: Reply<200, schema.AccountOnFileConsent> | Reply<400, schema.ApiError> | Reply<401, schema.ApiError | undefined> | Reply<403, schema.ApiError | undefined> | Reply<404, schema.ApiError> | Reply<429, schema.ApiError> | Reply<500, schema.ApiError>;
  };
  getPaymentConsent: {
    path: { "consent_id": string };
    query: object;
    body: undefined;
    reply: Reply<200, schema.PaymentConsent> | Reply<400, schema.ApiError> | Reply<401, schema.ApiError | undefined> | Reply<403, schema.ApiError | undefined> | Reply<404, schema.ApiError> | Reply<429, schema.ApiError> | Reply<500, schema.ApiError>;
  };
  getPaymentConsentBalance: {
    path: { "consent_id": string };
    query: object;
    body: undefined;
    reply: Reply<200, schema.PaymentConsentBalance> | Reply<400, schema.ApiError> | Reply<401, schema.ApiError | undefined> | Reply<403, schema.ApiError | undefined> | Reply<404, schema.ApiError> | Reply<409, schema.ApiError | undefined> | Reply<429, schema.ApiError> | Reply<500, schema.ApiError>;
  };
  revokePaymentConsent: {
    path: { "consent_id": string };
    query: object;
    body: schema.RevokePaymentConsentRequest;
    reply: Reply<200, unknown | undefined> | Reply<400, schema.ApiError | undefined> | Reply<401, schema.ApiError | undefined> | Reply<403, schema.ApiError | undefined> | Reply<404, schema.ApiError> | Reply<429, schema.ApiError> | Reply<500, schema.ApiError>;
  };
  listPaymentConsentEvents: {
    path: { "consent_id": string };
    query: object;
    body: undefined;
    reply: Reply<200, schema.PaymentConsentEventList> | Reply<400, schema.ApiError> | Reply<401, schema.ApiError | undefined> | Reply<403, schema.ApiError | undefined> | Reply<404, schema.ApiError> | Reply<429, schema.ApiError> | Reply<500, schema.ApiError>;
  };
  listCustomerPaymentDestinations: {
    path: { "customer_id": string };
    query: object;
    body: undefined;
    reply: Reply<200, (schema.PaymentDestination)[]> | Reply<400, schema.ApiError> | Reply<401, schema.ApiError | undefined> | Reply<403, schema.ApiError | undefined> | Reply<404, schema.ApiError> | Reply<429, schema.ApiError> | Reply<500, schema.ApiError>;
  };
  listPaymentSources: {
    path: { "customer_id": string };
    query: object;
    body: undefined;
    reply: Reply<200, (schema.PaymentSource)[]> | Reply<400, schema.ApiError> | Reply<401, schema.ApiError | undefined> | Reply<403, schema.ApiError | undefined> | Reply<404, schema.ApiError> | Reply<429, schema.ApiError> | Reply<500, schema.ApiError>;
  };
  getPaymentSource: {
    path: { "customer_id": string; "payment_source_id": string };
    query: object;
    body: undefined;
    reply: Reply<200, schema.PaymentSource> | Reply<400, schema.ApiError> | Reply<401, schema.ApiError | undefined> | Reply<403, schema.ApiError | undefined> | Reply<404, schema.ApiError> | Reply<429, schema.ApiError> | Reply<500, schema.ApiError>;
  };
  deletePaymentSource: {
    path: { "customer_id": string; "payment_source_id": string };
    query: object;
    body: schema.DeletePaymentSourceRequest;
    reply: Reply<200, unknown | undefined> | Reply<400, schema.ApiError> | Reply<401, schema.ApiError | undefined> | Reply<403, schema.ApiError | undefined> | Reply<404, schema.ApiError> | Reply<429, schema.ApiError> | Reply<500, schema.ApiError>;
  };
  listPaymentLinks: {
    path: object;
    query: { "page"?: number; "size"?: number };
    body: undefined;
    reply: Reply<200, schema.PaymentLinkList> | Reply<400, schema.ApiError> | Reply<401, schema.ApiError | undefined> | Reply<403, schema.ApiError | undefined> | Reply<429, schema.ApiError> | Reply<500, schema.ApiError>;
  };
  createPaymentLink: {
    path: object;
    query: object;
    body: schema.CreatePaymentLinkRequest;
    reply: Reply<201, schema.PaymentLink> | Reply<400, schema.ApiError> | Reply<401, schema.ApiError | undefined> | Reply<403, schema.ApiError | undefined> | Reply<404, schema.ApiError> | Reply<429, schema.ApiError> | Reply<500, schema.ApiError>;
  };
  getPaymentLink: {
    path: { "payment_link_id": string };
    query: object;
    body: undefined;
    reply: Reply<200, schema.PaymentLink> | Reply<400, schema.ApiError> | Reply<401, schema.ApiError | undefined> | Reply<403, schema.ApiError | undefined> | Reply<404, schema.ApiError> | Reply<429, schema.ApiError> | Reply<500, schema.ApiError>;
  };
  updatePaymentLink: {
    path: { "payment_link_id": string };
    query: object;
    body: schema.UpdatePaymentLinkRequest;
    reply: Reply<200, unknown | undefined> | Reply<400, schema.ApiError> | Reply<401, schema.ApiError | undefined> | Reply<403, schema.ApiError | undefined> | Reply<404, schema.ApiError> | Reply<429, schema.ApiError> | Reply<500, schema.ApiError>;
  };
  listPaymentLinkUsages: {
    path: { "payment_link_id": string };
    query: { "page"?: number; "size"?: number };
    body: undefined;
    reply: Reply<200, schema.PaymentLinkUsageList> | Reply<400, schema.ApiError> | Reply<401, schema.ApiError | undefined> | Reply<403, schema.ApiError | undefined> | Reply<404, schema.ApiError> | Reply<429, schema.ApiError> | Reply<500, schema.ApiError>;
  };
  getPaymentLinkUsage: {
    path: { "payment_link_id": string; "usage_id": string };
    query: object;
    body: undefined;
    reply: Reply<200, schema.PaymentLinkUsage> | Reply<400, schema.ApiError> | Reply<401, schema.ApiError | undefined> | Reply<403, schema.ApiError | undefined> | Reply<404, schema.ApiError> | Reply<429, schema.ApiError> | Reply<500, schema.ApiError>;
  };
  createAccountOnFilePayment: {
    path: object;
    query: object;
    body: schema.CreateAccountOnFilePaymentRequest;
    reply: Reply<200, schema.AccountOnFilePayment> | Reply<400, schema.ApiError> | Reply<401, schema.ApiError | undefined> | Reply<403, schema.ApiError | undefined> | Reply<404, schema.ApiError> | Reply<429, schema.ApiError> | Reply<500, schema.ApiError>;
  };
  listPaymentDestinations: {
    path: object;
    query: object;
    body: undefined;
    reply: Reply<200, (schema.PaymentDestination)[]> | Reply<400, schema.ApiError> | Reply<401, schema.ApiError | undefined> | Reply<403, schema.ApiError | undefined> | Reply<429, schema.ApiError> | Reply<500, schema.ApiError>;
  };
  createPaymentDestination: {
    path: object;
    query: object;
    body: schema.CreatePaymentDestinationRequest;
    reply: Reply<200, schema.PaymentDestination> | Reply<400, schema.ApiError> | Reply<401, schema.ApiError | undefined> | Reply<403, schema.ApiError | undefined> | Reply<429, schema.ApiError> | Reply<500, schema.ApiError>;
  };
  getPaymentDestination: {
    path: { "payment_destination_id": string };
    query: object;
    body: undefined;
    reply: Reply<200, schema.PaymentDestination> | Reply<400, schema.ApiError> | Reply<401, schema.ApiError | undefined> | Reply<403, schema.ApiError | undefined> | Reply<404, schema.ApiError> | Reply<429, schema.ApiError> | Reply<500, schema.ApiError>;
  };
  listPaymentIntents: {
    path: object;
    query: { "page": number; "size": number; "customer_id"?: string; "from"?: string; "to"?: string; "status"?: schema.PaymentIntentFilterStatus };
    body: undefined;
    reply: Reply<200, schema.PaymentIntentList> | Reply<400, schema.ApiError> | Reply<401, schema.ApiError | undefined> | Reply<403, schema.ApiError | undefined> | Reply<429, schema.ApiError> | Reply<500, schema.ApiError>;
  };
  createPaymentIntent: {
    path: object;
    query: object;
    body: schema.CreatePaymentIntentRequest;
    reply: Reply<200, schema.PaymentIntent> | Reply<400, schema.ApiError> | Reply<401, schema.ApiError | undefined> | Reply<403, schema.ApiError | undefined> | Reply<404, schema.ApiError> | Reply<429, schema.ApiError> | Reply<500, schema.ApiError>;
  };
  getPaymentIntent: {
    path: { "payment_intent_id": string };
    query: object;
    body: undefined;
    reply: Reply<200, schema.PaymentIntent> | Reply<400, schema.ApiError> | Reply<401, schema.ApiError | undefined> | Reply<403, schema.ApiError | undefined> | Reply<404, schema.ApiError> | Reply<429, schema.ApiError> | Reply<500, schema.ApiError>;
  };
  getPayment: {
    path: { "payment_id": string };
    query: object;
    body: undefined;
    reply: Reply<200, schema.Payment> | Reply<400, schema.ApiError> | Reply<401, schema.ApiError | undefined> | Reply<403, schema.ApiError | undefined> | Reply<404, schema.ApiError> | Reply<429, schema.ApiError> | Reply<500, schema.ApiError>;
  };
  listSchedules: {
    path: object;
    query: { "consentId"?: string; "status"?: schema.ScheduleStatus; "page"?: number; "size"?: number };
    body: undefined;
    reply: Reply<200, schema.ScheduleList> | Reply<400, schema.ApiError> | Reply<401, schema.ApiError | undefined> | Reply<403, schema.ApiError | undefined> | Reply<429, schema.ApiError> | Reply<500, schema.ApiError>;
  };
  createSchedule: {
    path: object;
    query: object;
    body: schema.CreateScheduleRequest;
    reply: Reply<201, schema.CreatedSchedule> | Reply<400, schema.ApiError> | Reply<401, schema.ApiError | undefined> | Reply<403, schema.ApiError | undefined> | Reply<404, schema.ApiError> | Reply<429, schema.ApiError> | Reply<500, schema.ApiError>;
  };
  getSchedule: {
    path: { "schedule_id": string };
    query: object;
    body: undefined;
    reply: Reply<200, schema.Schedule> | Reply<400, schema.ApiError> | Reply<401, schema.ApiError | undefined> | Reply<403, schema.ApiError | undefined> | Reply<404, schema.ApiError> | Reply<429, schema.ApiError> | Reply<500, schema.ApiError>;
  };
  cancelSchedule: {
    path: { "schedule_id": string };
    query: object;
    body: schema.ChangeScheduleRequest | undefined;
    reply: Reply<200, schema.ChangedSchedule> | Reply<400, schema.ApiError> | Reply<401, schema.ApiError | undefined> | Reply<403, schema.ApiError | undefined> | Reply<404, schema.ApiError> | Reply<429, schema.ApiError> | Reply<500, schema.ApiError>;
  };
  pauseSchedule: {
    path: { "schedule_id": string };
    query: object;
    body: schema.ChangeScheduleRequest | undefined;
    reply: Reply<200, schema.ChangedSchedule> | Reply<400, schema.ApiError> | Reply<401, schema.ApiError | undefined> | Reply<403, schema.ApiError | undefined> | Reply<404, schema.ApiError> | Reply<429, schema.ApiError> | Reply<500, schema.ApiError>;
  };
  listSchedulePayments: {
    path: { "schedule_id": string };
    query: { "status"?: schema.SchedulePaymentStatus; "fromDate"?: string; "toDate"?: string; "page"?: number; "size"?: number };
    body: undefined;
    reply: Reply<200, schema.SchedulePaymentList> | Reply<400, schema.ApiError> | Reply<401, schema.ApiError | undefined> | Reply<403, schema.ApiError | undefined> | Reply<404, schema.ApiError> | Reply<429, schema.ApiError> | Reply<500, schema.ApiError>;
  };
  getSchedulePayment: {
    path: { "schedule_id": string; "scheduled_payment_id": string };
    query: object;
    body: undefined;
    reply: Reply<200, schema.SchedulePayment> | Reply<400, schema.ApiError> | Reply<401, schema.ApiError | undefined> | Reply<403, schema.ApiError | undefined> | Reply<404, schema.ApiError> | Reply<429, schema.ApiError> | Reply<500, schema.ApiError>;
  };
  resumeSchedule: {
    path: { "schedule_id": string };
    query: object;
    body: schema.ChangeScheduleRequest | undefined;
    reply: Reply<200, schema.ChangedSchedule> | Reply<400, schema.ApiError> | Reply<401, schema.ApiError | undefined> | Reply<403, schema.ApiError | undefined> | Reply<404, schema.ApiError> | Reply<429, schema.ApiError> | Reply<500, schema.ApiError>;
  };
  listUpcomingPayments: {
    path: { "schedule_id": string };
    query: { "fromDate"?: string; "toDate"?: string; "page"?: number; "size"?: number };
    body: undefined;
    reply: Reply<200, schema.UpcomingPaymentList> | Reply<400, schema.ApiError> | Reply<401, schema.ApiError | undefined> | Reply<403, schema.ApiError | undefined> | Reply<404, schema.ApiError> | Reply<429, schema.ApiError> | Reply<500, schema.ApiError>;
  };
  createSession: {
    path: object;
    query: object;
    body: schema.CreateSessionRequest;
    reply: Reply<201, schema.CreatedSession> | Reply<400, schema.ApiError> | Reply<401, schema.ApiError | undefined> | Reply<403, schema.ApiError | undefined> | Reply<404, schema.ApiError> | Reply<429, schema.ApiError> | Reply<500, schema.ApiError>;
  };
  getSession: {
    path: { "session_id": string };
    query: object;
    body: undefined;
    reply: Reply<200, schema.Session> | Reply<400, schema.ApiError> | Reply<401, schema.ApiError | undefined> | Reply<403, schema.ApiError | undefined> | Reply<404, schema.ApiError> | Reply<429, schema.ApiError> | Reply<500, schema.ApiError>;
  };
}
