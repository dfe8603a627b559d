/**
 * Generated from specs/ by `pnpm generate`. Do not edit: change the spec instead.
 */

import type { CallOptions, Failure, Success } from "@openlean/core";
import type { AccountOnFileConsent, AccountOnFilePayment, ApiError, BulkPaymentIntentRequest, ChangeScheduleRequest, ChangedSchedule, CreateAccountOnFileConsentRequest, CreateAccountOnFilePaymentRequest, CreatePaymentDestinationRequest, CreatePaymentIntentRequest, CreatePaymentLinkRequest, CreateScheduleRequest, CreateSessionRequest, CreatedSchedule, CreatedSession, DeletePaymentSourceRequest, Payment, PaymentConsent, PaymentConsentBalance, PaymentConsentEventList, PaymentConsentList, PaymentDestination, PaymentIntent, PaymentIntentList, PaymentLink, PaymentLinkList, PaymentLinkUsage, PaymentLinkUsageList, PaymentSource, RevokePaymentConsentRequest, Schedule, ScheduleList, SchedulePayment, SchedulePaymentList, Session, UpcomingPaymentList, UpdatePaymentLinkRequest, operations } from "./schema.ts";

/** Error statuses that the operations using this do not document. */
type Undeclared1 = 300 | 301 | 302 | 303 | 304 | 305 | 307 | 308 | 402 | 404 | 405 | 406 | 407 | 408 | 409 | 410 | 411 | 412 | 413 | 414 | 415 | 416 | 417 | 418 | 421 | 422 | 423 | 424 | 425 | 426 | 428 | 431 | 451 | 501 | 502 | 503 | 504 | 505 | 506 | 507 | 508 | 509 | 510 | 511;

/** Error statuses that the operations using this do not document. */
type Undeclared2 = 300 | 301 | 302 | 303 | 304 | 305 | 307 | 308 | 402 | 405 | 406 | 407 | 408 | 409 | 410 | 411 | 412 | 413 | 414 | 415 | 416 | 417 | 418 | 421 | 422 | 423 | 424 | 425 | 426 | 428 | 431 | 451 | 501 | 502 | 503 | 504 | 505 | 506 | 507 | 508 | 509 | 510 | 511;

/** Error statuses that the operations using this do not document. */
type Undeclared3 = 300 | 301 | 302 | 303 | 304 | 305 | 307 | 308 | 402 | 405 | 406 | 407 | 408 | 410 | 411 | 412 | 413 | 414 | 415 | 416 | 417 | 418 | 421 | 422 | 423 | 424 | 425 | 426 | 428 | 431 | 451 | 501 | 502 | 503 | 504 | 505 | 506 | 507 | 508 | 509 | 510 | 511;

/** Options of `createBulkPaymentIntent`. */
export interface CreateBulkPaymentIntentOptions extends CallOptions {
  body: BulkPaymentIntentRequest;
}

/** What `createBulkPaymentIntent` answers. */
export type CreateBulkPaymentIntentResult =
  | Success<200, operations["createBulkPaymentIntent"]["responses"][200]["content"]["application/json"] | undefined>
  | Failure<400, ApiError>
  | Failure<401, ApiError | undefined>
  | Failure<403, ApiError | undefined>
  | Failure<429, ApiError>
  | Failure<500, ApiError>
  | Failure<Undeclared1, unknown>;

/** Options of `listPaymentConsents`. */
export interface ListPaymentConsentsOptions extends CallOptions {
  params: { query: operations["listPaymentConsents"]["parameters"]["query"] };
}

/** What `listPaymentConsents` answers. */
export type ListPaymentConsentsResult =
  | Success<200, PaymentConsentList>
  | Failure<400, ApiError>
  | Failure<401, ApiError | undefined>
  | Failure<403, ApiError | undefined>
  | Failure<429, ApiError>
  | Failure<500, ApiError>
  | Failure<Undeclared1, unknown>;

/** Options of `createAccountOnFileConsent`. */
export interface CreateAccountOnFileConsentOptions extends CallOptions {
  body: CreateAccountOnFileConsentRequest;
}

/** What `createAccountOnFileConsent` answers. */
export type CreateAccountOnFileConsentResult =
  | Success<200, AccountOnFileConsent>
  | Failure<400, ApiError>
  | Failure<401, ApiError | undefined>
  | Failure<403, ApiError | undefined>
  | Failure<404, ApiError>
  | Failure<429, ApiError>
  | Failure<500, ApiError>
  | Failure<Undeclared2, unknown>;

/** Options of `getPaymentConsent`. */
export interface GetPaymentConsentOptions extends CallOptions {
  params: { path: operations["getPaymentConsent"]["parameters"]["path"] };
}

/** What `getPaymentConsent` answers. */
export type GetPaymentConsentResult =
  | Success<200, PaymentConsent>
  | Failure<400, ApiError>
  | Failure<401, ApiError | undefined>
  | Failure<403, ApiError | undefined>
  | Failure<404, ApiError>
  | Failure<429, ApiError>
  | Failure<500, ApiError>
  | Failure<Undeclared2, unknown>;

/** Options of `getPaymentConsentBalance`. */
export interface GetPaymentConsentBalanceOptions extends CallOptions {
  params: { path: operations["getPaymentConsentBalance"]["parameters"]["path"] };
}

/** What `getPaymentConsentBalance` answers. */
export type GetPaymentConsentBalanceResult =
  | Success<200, PaymentConsentBalance>
  | Failure<400, ApiError>
  | Failure<401, ApiError | undefined>
  | Failure<403, ApiError | undefined>
  | Failure<404, ApiError>
  | Failure<409, ApiError | undefined>
  | Failure<429, ApiError>
  | Failure<500, ApiError>
  | Failure<Undeclared3, unknown>;

/** Options of `revokePaymentConsent`. */
export interface RevokePaymentConsentOptions extends CallOptions {
  params: { path: operations["revokePaymentConsent"]["parameters"]["path"] };
  body: RevokePaymentConsentRequest;
}

/** What `revokePaymentConsent` answers. */
export type RevokePaymentConsentResult =
  | Success<200, operations["revokePaymentConsent"]["responses"][200]["content"]["application/json"] | undefined>
  | Failure<400, ApiError | undefined>
  | Failure<401, ApiError | undefined>
  | Failure<403, ApiError | undefined>
  | Failure<404, ApiError>
  | Failure<429, ApiError>
  | Failure<500, ApiError>
  | Failure<Undeclared2, unknown>;

/** Options of `listPaymentConsentEvents`. */
export interface ListPaymentConsentEventsOptions extends CallOptions {
  params: { path: operations["listPaymentConsentEvents"]["parameters"]["path"] };
}

/** What `listPaymentConsentEvents` answers. */
export type ListPaymentConsentEventsResult =
  | Success<200, PaymentConsentEventList>
  | Failure<400, ApiError>
  | Failure<401, ApiError | undefined>
  | Failure<403, ApiError | undefined>
  | Failure<404, ApiError>
  | Failure<429, ApiError>
  | Failure<500, ApiError>
  | Failure<Undeclared2, unknown>;

/** Options of `listCustomerPaymentDestinations`. */
export interface ListCustomerPaymentDestinationsOptions extends CallOptions {
  params: { path: operations["listCustomerPaymentDestinations"]["parameters"]["path"] };
}

/** What `listCustomerPaymentDestinations` answers. */
export type ListCustomerPaymentDestinationsResult =
  | Success<200, operations["listCustomerPaymentDestinations"]["responses"][200]["content"]["application/json"]>
  | Failure<400, ApiError>
  | Failure<401, ApiError | undefined>
  | Failure<403, ApiError | undefined>
  | Failure<404, ApiError>
  | Failure<429, ApiError>
  | Failure<500, ApiError>
  | Failure<Undeclared2, unknown>;

/** Options of `listPaymentSources`. */
export interface ListPaymentSourcesOptions extends CallOptions {
  params: { path: operations["listPaymentSources"]["parameters"]["path"] };
}

/** What `listPaymentSources` answers. */
export type ListPaymentSourcesResult =
  | Success<200, operations["listPaymentSources"]["responses"][200]["content"]["application/json"]>
  | Failure<400, ApiError>
  | Failure<401, ApiError | undefined>
  | Failure<403, ApiError | undefined>
  | Failure<404, ApiError>
  | Failure<429, ApiError>
  | Failure<500, ApiError>
  | Failure<Undeclared2, unknown>;

/** Options of `getPaymentSource`. */
export interface GetPaymentSourceOptions extends CallOptions {
  params: { path: operations["getPaymentSource"]["parameters"]["path"] };
}

/** What `getPaymentSource` answers. */
export type GetPaymentSourceResult =
  | Success<200, PaymentSource>
  | Failure<400, ApiError>
  | Failure<401, ApiError | undefined>
  | Failure<403, ApiError | undefined>
  | Failure<404, ApiError>
  | Failure<429, ApiError>
  | Failure<500, ApiError>
  | Failure<Undeclared2, unknown>;

/** Options of `deletePaymentSource`. */
export interface DeletePaymentSourceOptions extends CallOptions {
  params: { path: operations["deletePaymentSource"]["parameters"]["path"] };
  body: DeletePaymentSourceRequest;
}

/** What `deletePaymentSource` answers. */
export type DeletePaymentSourceResult =
  | Success<200, operations["deletePaymentSource"]["responses"][200]["content"]["application/json"] | undefined>
  | Failure<400, ApiError>
  | Failure<401, ApiError | undefined>
  | Failure<403, ApiError | undefined>
  | Failure<404, ApiError>
  | Failure<429, ApiError>
  | Failure<500, ApiError>
  | Failure<Undeclared2, unknown>;

/** Options of `listPaymentLinks`. */
export interface ListPaymentLinksOptions extends CallOptions {
  params?: { query?: NonNullable<operations["listPaymentLinks"]["parameters"]["query"]> };
}

/** What `listPaymentLinks` answers. */
export type ListPaymentLinksResult =
  | Success<200, PaymentLinkList>
  | Failure<400, ApiError>
  | Failure<401, ApiError | undefined>
  | Failure<403, ApiError | undefined>
  | Failure<429, ApiError>
  | Failure<500, ApiError>
  | Failure<Undeclared1, unknown>;

/** Options of `createPaymentLink`. */
export interface CreatePaymentLinkOptions extends CallOptions {
  body: CreatePaymentLinkRequest;
}

/** What `createPaymentLink` answers. */
export type CreatePaymentLinkResult =
  | Success<201, PaymentLink>
  | Failure<400, ApiError>
  | Failure<401, ApiError | undefined>
  | Failure<403, ApiError | undefined>
  | Failure<404, ApiError>
  | Failure<429, ApiError>
  | Failure<500, ApiError>
  | Failure<Undeclared2, unknown>;

/** Options of `getPaymentLink`. */
export interface GetPaymentLinkOptions extends CallOptions {
  params: { path: operations["getPaymentLink"]["parameters"]["path"] };
}

/** What `getPaymentLink` answers. */
export type GetPaymentLinkResult =
  | Success<200, PaymentLink>
  | Failure<400, ApiError>
  | Failure<401, ApiError | undefined>
  | Failure<403, ApiError | undefined>
  | Failure<404, ApiError>
  | Failure<429, ApiError>
  | Failure<500, ApiError>
  | Failure<Undeclared2, unknown>;

/** Options of `updatePaymentLink`. */
export interface UpdatePaymentLinkOptions extends CallOptions {
  params: { path: operations["updatePaymentLink"]["parameters"]["path"] };
  body: UpdatePaymentLinkRequest;
}

/** What `updatePaymentLink` answers. */
export type UpdatePaymentLinkResult =
  | Success<200, operations["updatePaymentLink"]["responses"][200]["content"]["application/json"] | undefined>
  | Failure<400, ApiError>
  | Failure<401, ApiError | undefined>
  | Failure<403, ApiError | undefined>
  | Failure<404, ApiError>
  | Failure<429, ApiError>
  | Failure<500, ApiError>
  | Failure<Undeclared2, unknown>;

/** Options of `listPaymentLinkUsages`. */
export interface ListPaymentLinkUsagesOptions extends CallOptions {
  params: { path: operations["listPaymentLinkUsages"]["parameters"]["path"]; query?: NonNullable<operations["listPaymentLinkUsages"]["parameters"]["query"]> };
}

/** What `listPaymentLinkUsages` answers. */
export type ListPaymentLinkUsagesResult =
  | Success<200, PaymentLinkUsageList>
  | Failure<400, ApiError>
  | Failure<401, ApiError | undefined>
  | Failure<403, ApiError | undefined>
  | Failure<404, ApiError>
  | Failure<429, ApiError>
  | Failure<500, ApiError>
  | Failure<Undeclared2, unknown>;

/** Options of `getPaymentLinkUsage`. */
export interface GetPaymentLinkUsageOptions extends CallOptions {
  params: { path: operations["getPaymentLinkUsage"]["parameters"]["path"] };
}

/** What `getPaymentLinkUsage` answers. */
export type GetPaymentLinkUsageResult =
  | Success<200, PaymentLinkUsage>
  | Failure<400, ApiError>
  | Failure<401, ApiError | undefined>
  | Failure<403, ApiError | undefined>
  | Failure<404, ApiError>
  | Failure<429, ApiError>
  | Failure<500, ApiError>
  | Failure<Undeclared2, unknown>;

/** Options of `createAccountOnFilePayment`. */
export interface CreateAccountOnFilePaymentOptions extends CallOptions {
  params: { header: operations["createAccountOnFilePayment"]["parameters"]["header"] };
  body: CreateAccountOnFilePaymentRequest;
}

/** What `createAccountOnFilePayment` answers. */
export type CreateAccountOnFilePaymentResult =
  | Success<200, AccountOnFilePayment>
  | Failure<400, ApiError>
  | Failure<401, ApiError | undefined>
  | Failure<403, ApiError | undefined>
  | Failure<404, ApiError>
  | Failure<429, ApiError>
  | Failure<500, ApiError>
  | Failure<Undeclared2, unknown>;

/** Options of `listPaymentDestinations`. */
export type ListPaymentDestinationsOptions = CallOptions;

/** What `listPaymentDestinations` answers. */
export type ListPaymentDestinationsResult =
  | Success<200, operations["listPaymentDestinations"]["responses"][200]["content"]["application/json"]>
  | Failure<400, ApiError>
  | Failure<401, ApiError | undefined>
  | Failure<403, ApiError | undefined>
  | Failure<429, ApiError>
  | Failure<500, ApiError>
  | Failure<Undeclared1, unknown>;

/** Options of `createPaymentDestination`. */
export interface CreatePaymentDestinationOptions extends CallOptions {
  body: CreatePaymentDestinationRequest;
}

/** What `createPaymentDestination` answers. */
export type CreatePaymentDestinationResult =
  | Success<200, PaymentDestination>
  | Failure<400, ApiError>
  | Failure<401, ApiError | undefined>
  | Failure<403, ApiError | undefined>
  | Failure<429, ApiError>
  | Failure<500, ApiError>
  | Failure<Undeclared1, unknown>;

/** Options of `getPaymentDestination`. */
export interface GetPaymentDestinationOptions extends CallOptions {
  params: { path: operations["getPaymentDestination"]["parameters"]["path"] };
}

/** What `getPaymentDestination` answers. */
export type GetPaymentDestinationResult =
  | Success<200, PaymentDestination>
  | Failure<400, ApiError>
  | Failure<401, ApiError | undefined>
  | Failure<403, ApiError | undefined>
  | Failure<404, ApiError>
  | Failure<429, ApiError>
  | Failure<500, ApiError>
  | Failure<Undeclared2, unknown>;

/** Options of `listPaymentIntents`. */
export interface ListPaymentIntentsOptions extends CallOptions {
  params: { query: operations["listPaymentIntents"]["parameters"]["query"] };
}

/** What `listPaymentIntents` answers. */
export type ListPaymentIntentsResult =
  | Success<200, PaymentIntentList>
  | Failure<400, ApiError>
  | Failure<401, ApiError | undefined>
  | Failure<403, ApiError | undefined>
  | Failure<429, ApiError>
  | Failure<500, ApiError>
  | Failure<Undeclared1, unknown>;

/** Options of `createPaymentIntent`. */
export interface CreatePaymentIntentOptions extends CallOptions {
  body: CreatePaymentIntentRequest;
}

/** What `createPaymentIntent` answers. */
export type CreatePaymentIntentResult =
  | Success<200, PaymentIntent>
  | Failure<400, ApiError>
  | Failure<401, ApiError | undefined>
  | Failure<403, ApiError | undefined>
  | Failure<404, ApiError>
  | Failure<429, ApiError>
  | Failure<500, ApiError>
  | Failure<Undeclared2, unknown>;

/** Options of `getPaymentIntent`. */
export interface GetPaymentIntentOptions extends CallOptions {
  params: { path: operations["getPaymentIntent"]["parameters"]["path"] };
}

/** What `getPaymentIntent` answers. */
export type GetPaymentIntentResult =
  | Success<200, PaymentIntent>
  | Failure<400, ApiError>
  | Failure<401, ApiError | undefined>
  | Failure<403, ApiError | undefined>
  | Failure<404, ApiError>
  | Failure<429, ApiError>
  | Failure<500, ApiError>
  | Failure<Undeclared2, unknown>;

/** Options of `getPayment`. */
export interface GetPaymentOptions extends CallOptions {
  params: { path: operations["getPayment"]["parameters"]["path"] };
}

/** What `getPayment` answers. */
export type GetPaymentResult =
  | Success<200, Payment>
  | Failure<400, ApiError>
  | Failure<401, ApiError | undefined>
  | Failure<403, ApiError | undefined>
  | Failure<404, ApiError>
  | Failure<429, ApiError>
  | Failure<500, ApiError>
  | Failure<Undeclared2, unknown>;

/** Options of `listSchedules`. */
export interface ListSchedulesOptions extends CallOptions {
  params?: { query?: NonNullable<operations["listSchedules"]["parameters"]["query"]> };
}

/** What `listSchedules` answers. */
export type ListSchedulesResult =
  | Success<200, ScheduleList>
  | Failure<400, ApiError>
  | Failure<401, ApiError | undefined>
  | Failure<403, ApiError | undefined>
  | Failure<429, ApiError>
  | Failure<500, ApiError>
  | Failure<Undeclared1, unknown>;

/** Options of `createSchedule`. */
export interface CreateScheduleOptions extends CallOptions {
  params: { header: operations["createSchedule"]["parameters"]["header"] };
  body: CreateScheduleRequest;
}

/** What `createSchedule` answers. */
export type CreateScheduleResult =
  | Success<201, CreatedSchedule>
  | Failure<400, ApiError>
  | Failure<401, ApiError | undefined>
  | Failure<403, ApiError | undefined>
  | Failure<404, ApiError>
  | Failure<429, ApiError>
  | Failure<500, ApiError>
  | Failure<Undeclared2, unknown>;

/** Options of `getSchedule`. */
export interface GetScheduleOptions extends CallOptions {
  params: { path: operations["getSchedule"]["parameters"]["path"] };
}

/** What `getSchedule` answers. */
export type GetScheduleResult =
  | Success<200, Schedule>
  | Failure<400, ApiError>
  | Failure<401, ApiError | undefined>
  | Failure<403, ApiError | undefined>
  | Failure<404, ApiError>
  | Failure<429, ApiError>
  | Failure<500, ApiError>
  | Failure<Undeclared2, unknown>;

/** Options of `cancelSchedule`. */
export interface CancelScheduleOptions extends CallOptions {
  params: { path: operations["cancelSchedule"]["parameters"]["path"] };
  body?: ChangeScheduleRequest;
}

/** What `cancelSchedule` answers. */
export type CancelScheduleResult =
  | Success<200, ChangedSchedule>
  | Failure<400, ApiError>
  | Failure<401, ApiError | undefined>
  | Failure<403, ApiError | undefined>
  | Failure<404, ApiError>
  | Failure<429, ApiError>
  | Failure<500, ApiError>
  | Failure<Undeclared2, unknown>;

/** Options of `pauseSchedule`. */
export interface PauseScheduleOptions extends CallOptions {
  params: { path: operations["pauseSchedule"]["parameters"]["path"] };
  body?: ChangeScheduleRequest;
}

/** What `pauseSchedule` answers. */
export type PauseScheduleResult =
  | Success<200, ChangedSchedule>
  | Failure<400, ApiError>
  | Failure<401, ApiError | undefined>
  | Failure<403, ApiError | undefined>
  | Failure<404, ApiError>
  | Failure<429, ApiError>
  | Failure<500, ApiError>
  | Failure<Undeclared2, unknown>;

/** Options of `listSchedulePayments`. */
export interface ListSchedulePaymentsOptions extends CallOptions {
  params: { path: operations["listSchedulePayments"]["parameters"]["path"]; query?: NonNullable<operations["listSchedulePayments"]["parameters"]["query"]> };
}

/** What `listSchedulePayments` answers. */
export type ListSchedulePaymentsResult =
  | Success<200, SchedulePaymentList>
  | Failure<400, ApiError>
  | Failure<401, ApiError | undefined>
  | Failure<403, ApiError | undefined>
  | Failure<404, ApiError>
  | Failure<429, ApiError>
  | Failure<500, ApiError>
  | Failure<Undeclared2, unknown>;

/** Options of `getSchedulePayment`. */
export interface GetSchedulePaymentOptions extends CallOptions {
  params: { path: operations["getSchedulePayment"]["parameters"]["path"] };
}

/** What `getSchedulePayment` answers. */
export type GetSchedulePaymentResult =
  | Success<200, SchedulePayment>
  | Failure<400, ApiError>
  | Failure<401, ApiError | undefined>
  | Failure<403, ApiError | undefined>
  | Failure<404, ApiError>
  | Failure<429, ApiError>
  | Failure<500, ApiError>
  | Failure<Undeclared2, unknown>;

/** Options of `resumeSchedule`. */
export interface ResumeScheduleOptions extends CallOptions {
  params: { path: operations["resumeSchedule"]["parameters"]["path"] };
  body?: ChangeScheduleRequest;
}

/** What `resumeSchedule` answers. */
export type ResumeScheduleResult =
  | Success<200, ChangedSchedule>
  | Failure<400, ApiError>
  | Failure<401, ApiError | undefined>
  | Failure<403, ApiError | undefined>
  | Failure<404, ApiError>
  | Failure<429, ApiError>
  | Failure<500, ApiError>
  | Failure<Undeclared2, unknown>;

/** Options of `listUpcomingPayments`. */
export interface ListUpcomingPaymentsOptions extends CallOptions {
  params: { path: operations["listUpcomingPayments"]["parameters"]["path"]; query?: NonNullable<operations["listUpcomingPayments"]["parameters"]["query"]> };
}

/** What `listUpcomingPayments` answers. */
export type ListUpcomingPaymentsResult =
  | Success<200, UpcomingPaymentList>
  | Failure<400, ApiError>
  | Failure<401, ApiError | undefined>
  | Failure<403, ApiError | undefined>
  | Failure<404, ApiError>
  | Failure<429, ApiError>
  | Failure<500, ApiError>
  | Failure<Undeclared2, unknown>;

/** Options of `createSession`. */
export interface CreateSessionOptions extends CallOptions {
  body: CreateSessionRequest;
}

/** What `createSession` answers. */
export type CreateSessionResult =
  | Success<201, CreatedSession>
  | Failure<400, ApiError>
  | Failure<401, ApiError | undefined>
  | Failure<403, ApiError | undefined>
  | Failure<404, ApiError>
  | Failure<429, ApiError>
  | Failure<500, ApiError>
  | Failure<Undeclared2, unknown>;

/** Options of `getSession`. */
export interface GetSessionOptions extends CallOptions {
  params: { path: operations["getSession"]["parameters"]["path"] };
}

/** What `getSession` answers. */
export type GetSessionResult =
  | Success<200, Session>
  | Failure<400, ApiError>
  | Failure<401, ApiError | undefined>
  | Failure<403, ApiError | undefined>
  | Failure<404, ApiError>
  | Failure<429, ApiError>
  | Failure<500, ApiError>
  | Failure<Undeclared2, unknown>;

/** Every call of this API: method, path, options and result. */
export interface PaymentsPaths {
  get: {
    /**
     * List the payment consents of a customer
     *
     * One page of the payment consents of one customer. Consents to data access are in the customers API.
     */
    "/consents/v1": { options: [options: ListPaymentConsentsOptions]; result: ListPaymentConsentsResult };
    /**
     * Get a payment consent
     *
     * One consent: its state, its limits, and how much of them is used up. Ask before a large payment, and when a webhook about it is missing.
     */
    "/consents/v1/{consent_id}": { options: [options: GetPaymentConsentOptions]; result: GetPaymentConsentResult };
    /**
     * Get the balance behind a payment consent
     *
     * Asks the bank how much money is on the account of a consent, for example before a payment.
     */
    "/consents/v1/{consent_id}/balance": { options: [options: GetPaymentConsentBalanceOptions]; result: GetPaymentConsentBalanceResult };
    /**
     * List what happened to a payment consent
     *
     * The log of one consent. The path has no version, unlike the others of consents.
     */
    "/consents/{consent_id}/history": { options: [options: ListPaymentConsentEventsOptions]; result: ListPaymentConsentEventsResult };
    /**
     * List the payment destinations of a customer
     *
     * All destinations that one customer owns, in a bare array without pages.
     */
    "/customers/v1/{customer_id}/destinations": { options: [options: ListCustomerPaymentDestinationsOptions]; result: ListCustomerPaymentDestinationsResult };
    /**
     * List the payment sources of a customer
     *
     * All connections a customer can pay from, each with its accounts and beneficiaries, in a bare array without pages. Pay only over a beneficiary that is `ACTIVE`.
     */
    "/customers/v1/{customer_id}/payment-sources": { options: [options: ListPaymentSourcesOptions]; result: ListPaymentSourcesResult };
    /**
     * Get a payment source
     *
     * One connection a customer can pay from.
     */
    "/customers/v1/{customer_id}/payment-sources/{payment_source_id}": { options: [options: GetPaymentSourceOptions]; result: GetPaymentSourceResult };
    /**
     * List payment links
     *
     * One page of the links of the application. There is no filter.
     */
    "/payment-links/v1": { options: [options?: ListPaymentLinksOptions]; result: ListPaymentLinksResult };
    /**
     * Get a payment link
     *
     * One link and how often it was used. No webhook tells of its state, so ask from time to time.
     */
    "/payment-links/v1/{payment_link_id}": { options: [options: GetPaymentLinkOptions]; result: GetPaymentLinkResult };
    /**
     * List the tries to pay over a link
     *
     * One page of the tries. Opening the page alone is none; pressing pay is.
     */
    "/payment-links/v1/{payment_link_id}/usages": { options: [options: ListPaymentLinkUsagesOptions]; result: ListPaymentLinkUsagesResult };
    /**
     * Get a try to pay over a link
     *
     * One try and the payment it led to.
     */
    "/payment-links/v1/{payment_link_id}/usages/{usage_id}": { options: [options: GetPaymentLinkUsageOptions]; result: GetPaymentLinkUsageResult };
    /**
     * List payment destinations
     *
     * All accounts of the application that customers can pay, in a bare array without pages.
     */
    "/payments/v1/destinations": { options: [options?: ListPaymentDestinationsOptions]; result: ListPaymentDestinationsResult };
    /**
     * Get a payment destination
     *
     * One account that customers can pay, and whether it is confirmed.
     */
    "/payments/v1/destinations/{payment_destination_id}": { options: [options: GetPaymentDestinationOptions]; result: GetPaymentDestinationResult };
    /**
     * List payment intents
     *
     * One page of the intents of the application, with their payments. Unlike on most lists, `page` and `size` have to be sent.
     */
    "/payments/v1/intents": { options: [options: ListPaymentIntentsOptions]; result: ListPaymentIntentsResult };
    /**
     * Get a payment intent
     *
     * One intent with the payment made of it, if there is one. This is how to learn the outcome when a webhook is missing.
     */
    "/payments/v1/intents/{payment_intent_id}": { options: [options: GetPaymentIntentOptions]; result: GetPaymentIntentResult };
    /**
     * Get a payment
     *
     * One payment. Ask for it when a webhook is missing.
     */
    "/payments/v1/{payment_id}": { options: [options: GetPaymentOptions]; result: GetPaymentResult };
    /**
     * List schedules
     *
     * One page of the schedules of the application.
     */
    "/schedules/v1": { options: [options?: ListSchedulesOptions]; result: ListSchedulesResult };
    /**
     * Get a schedule
     *
     * One schedule and what it will do next. No webhook tells of its state, so ask from time to time.
     */
    "/schedules/v1/{schedule_id}": { options: [options: GetScheduleOptions]; result: GetScheduleResult };
    /**
     * List the payments of a schedule
     *
     * One page of the payments that a schedule has made or planned, with their state.
     */
    "/schedules/v1/{schedule_id}/payments": { options: [options: ListSchedulePaymentsOptions]; result: ListSchedulePaymentsResult };
    /**
     * Get a payment of a schedule
     *
     * One payment of a schedule. It does not name the account-on-file payment that was made of it, which `payment.created` and `payment.updated` tell of.
     */
    "/schedules/v1/{schedule_id}/payments/{scheduled_payment_id}": { options: [options: GetSchedulePaymentOptions]; result: GetSchedulePaymentResult };
    /**
     * List the payments ahead of a schedule
     *
     * One page of the payments that a schedule has yet to make.
     */
    "/schedules/v1/{schedule_id}/upcoming-payments": { options: [options: ListUpcomingPaymentsOptions]; result: ListUpcomingPaymentsResult };
    /**
     * Get a checkout session
     *
     * How far a customer got on the page. Ask for the payment as well: a customer who gave up comes back to `redirect_url` too.
     */
    "/sessions/v1/{session_id}": { options: [options: GetSessionOptions]; result: GetSessionResult };
  };
  put: {
    /**
     * Enable or disable a payment link
     *
     * Switches a link on or off. Nothing else of it can be changed, and one that is `EXPIRED` or `USED` stays so.
     */
    "/payment-links/v1/{payment_link_id}": { options: [options: UpdatePaymentLinkOptions]; result: UpdatePaymentLinkResult };
  };
  post: {
    /**
     * Create a bulk payment intent
     *
     * Asks for several payments that are approved together with `pay` of LinkSDK, whose `bulk_payment_intent_id` is the only published trace of the answer. Neither body is documented. The path ends with a slash.
     */
    "/bulk-payments/v1/intents/": { options: [options: CreateBulkPaymentIntentOptions]; result: CreateBulkPaymentIntentResult };
    /**
     * Create an account-on-file consent
     *
     * Registers a consent to payments that you will start yourself, within limits. The customer approves it with `authorizeConsent` of LinkSDK. There is no idempotency key: after a timeout look with `listPaymentConsents` first. Answers 200, not 201.
     */
    "/consents/v1/account-on-file": { options: [options: CreateAccountOnFileConsentOptions]; result: CreateAccountOnFileConsentResult };
    /**
     * Revoke a payment consent
     *
     * Ends a consent from your side, for good.
     */
    "/consents/v1/{consent_id}/revocation": { options: [options: RevokePaymentConsentOptions]; result: RevokePaymentConsentResult };
    /**
     * Create a payment link
     *
     * Makes a page of Lean's where payers pay a fixed sum, and a URL to send them. There is no idempotency key: after a timeout look with `listPaymentLinks` first.
     */
    "/payment-links/v1": { options: [options: CreatePaymentLinkOptions]; result: CreatePaymentLinkResult };
    /**
     * Pay under a consent
     *
     * Starts a payment under an authorised consent, without the customer. Answers 200 when Lean took the order; the outcome comes as `payment.created` and `payment.updated`. Whether `getPayment` returns it is not documented. After a timeout send the same request with the same key again: it returns the first payment.
     */
    "/payments/v1/account-on-file": { options: [options: CreateAccountOnFilePaymentOptions]; result: CreateAccountOnFilePaymentResult };
    /**
     * Create a payment destination
     *
     * Registers an account that customers can pay. Wait until it is `CONFIRMED` before you ask for money. No call changes or deletes one. Answers 200, not 201.
     */
    "/payments/v1/destinations": { options: [options: CreatePaymentDestinationOptions]; result: CreatePaymentDestinationResult };
    /**
     * Create a payment intent
     *
     * Agrees on a sum and a payee before the customer approves anything. Give `payment_intent_id` to LinkSDK (`pay` or `checkout`) or to `createSession`. There is no idempotency key: after a timeout look for the intent with `listPaymentIntents` before you make another. Answers 200, not 201.
     */
    "/payments/v1/intents": { options: [options: CreatePaymentIntentOptions]; result: CreatePaymentIntentResult };
    /**
     * Create a schedule
     *
     * Registers payments that Lean makes by itself under an authorised consent, within its limits. A schedule cannot be changed: cancel it and make another. After a timeout send the same request with the same key again.
     */
    "/schedules/v1": { options: [options: CreateScheduleOptions]; result: CreateScheduleResult };
    /**
     * Cancel a schedule
     *
     * Stops a schedule for good. The consent stays as it is. Whether it is possible now is in `links`.
     */
    "/schedules/v1/{schedule_id}/cancel": { options: [options: CancelScheduleOptions]; result: CancelScheduleResult };
    /**
     * Pause a schedule
     *
     * Stops a schedule for now. What falls due meanwhile tends to be skipped, not made up for. The consent and other payments under it stay as they are. Whether it is possible now is in `links`.
     */
    "/schedules/v1/{schedule_id}/pause": { options: [options: PauseScheduleOptions]; result: PauseScheduleResult };
    /**
     * Resume a schedule
     *
     * Lets a paused schedule go on. Whether it is possible now is in `links`.
     */
    "/schedules/v1/{schedule_id}/resume": { options: [options: ResumeScheduleOptions]; result: ResumeScheduleResult };
    /**
     * Create a checkout session
     *
     * Makes a page of Lean's where a customer approves one payment intent, without LinkSDK in your own page. Check the payment when the customer is back: they come back after giving up too. There is no idempotency key.
     */
    "/sessions/v1": { options: [options: CreateSessionOptions]; result: CreateSessionResult };
  };
  delete: {
    /**
     * Delete a payment source
     *
     * Drops a connection and the credentials stored for it. The customer has to connect again to pay from it.
     */
    "/customers/v1/{customer_id}/payment-sources/{payment_source_id}": { options: [options: DeletePaymentSourceOptions]; result: DeletePaymentSourceResult };
  };
  patch: {};
}
