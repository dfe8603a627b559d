/**
 * Generated from specs/ by `pnpm generate`. Do not edit: change the spec instead.
 */

import type { Reply } from "../engine/handler.ts";
import type { AccountOnFileConsent, AccountOnFilePayment, ApiError, CancelScheduleBody, ChangedSchedule, CreateAccountOnFileConsentBody, CreateAccountOnFilePaymentBody, CreateBulkPaymentIntentBody, CreatePaymentDestinationBody, CreatePaymentIntentBody, CreatePaymentLinkBody, CreateScheduleBody, CreateSessionBody, CreatedSchedule, CreatedSession, DeletePaymentSourceBody, ListPaymentConsentsQuery, ListPaymentIntentsQuery, ListPaymentLinkUsagesQuery, ListPaymentLinksQuery, ListSchedulePaymentsQuery, ListSchedulesQuery, ListUpcomingPaymentsQuery, PauseScheduleBody, Payment, PaymentConsent, PaymentConsentBalance, PaymentConsentEventList, PaymentConsentList, PaymentDestination, PaymentIntent, PaymentIntentList, PaymentLink, PaymentLinkList, PaymentLinkUsage, PaymentLinkUsageList, PaymentSource, ResumeScheduleBody, RevokePaymentConsentBody, Schedule, ScheduleList, SchedulePayment, SchedulePaymentList, Session, UpcomingPaymentList, UpdatePaymentLinkBody } from "@openlean/payments-client";

/** What the operations of `specs/payments` take and answer, by operationId. */
export interface PaymentsOperations {
  createBulkPaymentIntent: {
    path: object;
    query: object;
    body: CreateBulkPaymentIntentBody;
    reply: Reply<200, unknown | undefined> | Reply<400, ApiError> | Reply<401, ApiError | undefined> | Reply<403, ApiError | undefined> | Reply<429, ApiError> | Reply<500, ApiError>;
  };
  listPaymentConsents: {
    path: object;
    query: ListPaymentConsentsQuery;
    body: undefined;
    reply: Reply<200, PaymentConsentList> | Reply<400, ApiError> | Reply<401, ApiError | undefined> | Reply<403, ApiError | undefined> | Reply<429, ApiError> | Reply<500, ApiError>;
  };
  createAccountOnFileConsent: {
    path: object;
    query: object;
    body: CreateAccountOnFileConsentBody;
    reply: Reply<200, AccountOnFileConsent> | Reply<400, ApiError> | Reply<401, ApiError | undefined> | Reply<403, ApiError | undefined> | Reply<404, ApiError> | Reply<429, ApiError> | Reply<500, ApiError>;
  };
  getPaymentConsent: {
    path: {
        /**
         * The consent: `id` of its creation and of webhooks.
         *
         * Format: uuid
         */
        consent_id: string;
    };
    query: object;
    body: undefined;
    reply: Reply<200, PaymentConsent> | Reply<400, ApiError> | Reply<401, ApiError | undefined> | Reply<403, ApiError | undefined> | Reply<404, ApiError> | Reply<429, ApiError> | Reply<500, ApiError>;
  };
  getPaymentConsentBalance: {
    path: {
        /**
         * The consent: `id` of its creation and of webhooks.
         *
         * Format: uuid
         */
        consent_id: string;
    };
    query: object;
    body: undefined;
    reply: Reply<200, PaymentConsentBalance> | Reply<400, ApiError> | Reply<401, ApiError | undefined> | Reply<403, ApiError | undefined> | Reply<404, ApiError> | Reply<409, ApiError | undefined> | Reply<429, ApiError> | Reply<500, ApiError>;
  };
  revokePaymentConsent: {
    path: {
        /**
         * The consent: `id` of its creation and of webhooks.
         *
         * Format: uuid
         */
        consent_id: string;
    };
    query: object;
    body: RevokePaymentConsentBody;
    reply: Reply<200, unknown | undefined> | Reply<400, ApiError | undefined> | Reply<401, ApiError | undefined> | Reply<403, ApiError | undefined> | Reply<404, ApiError> | Reply<429, ApiError> | Reply<500, ApiError>;
  };
  listPaymentConsentEvents: {
    path: {
        /**
         * The consent: `id` of its creation and of webhooks.
         *
         * Format: uuid
         */
        consent_id: string;
    };
    query: object;
    body: undefined;
    reply: Reply<200, PaymentConsentEventList> | Reply<400, ApiError> | Reply<401, ApiError | undefined> | Reply<403, ApiError | undefined> | Reply<404, ApiError> | Reply<429, ApiError> | Reply<500, ApiError>;
  };
  listCustomerPaymentDestinations: {
    path: {
        /**
         * Lean's id of the customer, from creating the customer. Not your own `app_user_id`.
         *
         * Format: uuid
         */
        customer_id: string;
    };
    query: object;
    body: undefined;
    reply: Reply<200, PaymentDestination[]> | Reply<400, ApiError> | Reply<401, ApiError | undefined> | Reply<403, ApiError | undefined> | Reply<404, ApiError> | Reply<429, ApiError> | Reply<500, ApiError>;
  };
  listPaymentSources: {
    path: {
        /**
         * Lean's id of the customer, from creating the customer. Not your own `app_user_id`.
         *
         * Format: uuid
         */
        customer_id: string;
    };
    query: object;
    body: undefined;
    reply: Reply<200, PaymentSource[]> | Reply<400, ApiError> | Reply<401, ApiError | undefined> | Reply<403, ApiError | undefined> | Reply<404, ApiError> | Reply<429, ApiError> | Reply<500, ApiError>;
  };
  getPaymentSource: {
    path: {
        /**
         * Lean's id of the customer, from creating the customer. Not your own `app_user_id`.
         *
         * Format: uuid
         */
        customer_id: string;
        /**
         * The payment source, from the list or from a webhook.
         *
         * Format: uuid
         */
        payment_source_id: string;
    };
    query: object;
    body: undefined;
    reply: Reply<200, PaymentSource> | Reply<400, ApiError> | Reply<401, ApiError | undefined> | Reply<403, ApiError | undefined> | Reply<404, ApiError> | Reply<429, ApiError> | Reply<500, ApiError>;
  };
  deletePaymentSource: {
    path: {
        /**
         * Lean's id of the customer, from creating the customer. Not your own `app_user_id`.
         *
         * Format: uuid
         */
        customer_id: string;
        /**
         * The payment source, from the list or from a webhook.
         *
         * Format: uuid
         */
        payment_source_id: string;
    };
    query: object;
    body: DeletePaymentSourceBody;
    reply: Reply<200, unknown | undefined> | Reply<400, ApiError> | Reply<401, ApiError | undefined> | Reply<403, ApiError | undefined> | Reply<404, ApiError> | Reply<429, ApiError> | Reply<500, ApiError>;
  };
  listPaymentLinks: {
    path: object;
    query: ListPaymentLinksQuery;
    body: undefined;
    reply: Reply<200, PaymentLinkList> | Reply<400, ApiError> | Reply<401, ApiError | undefined> | Reply<403, ApiError | undefined> | Reply<429, ApiError> | Reply<500, ApiError>;
  };
  createPaymentLink: {
    path: object;
    query: object;
    body: CreatePaymentLinkBody;
    reply: Reply<201, PaymentLink> | Reply<400, ApiError> | Reply<401, ApiError | undefined> | Reply<403, ApiError | undefined> | Reply<404, ApiError> | Reply<429, ApiError> | Reply<500, ApiError>;
  };
  getPaymentLink: {
    path: {
        /**
         * `id` of the link. Not the last part of its URL.
         *
         * Format: uuid
         */
        payment_link_id: string;
    };
    query: object;
    body: undefined;
    reply: Reply<200, PaymentLink> | Reply<400, ApiError> | Reply<401, ApiError | undefined> | Reply<403, ApiError | undefined> | Reply<404, ApiError> | Reply<429, ApiError> | Reply<500, ApiError>;
  };
  updatePaymentLink: {
    path: {
        /**
         * `id` of the link. Not the last part of its URL.
         *
         * Format: uuid
         */
        payment_link_id: string;
    };
    query: object;
    body: UpdatePaymentLinkBody;
    reply: Reply<200, unknown | undefined> | Reply<400, ApiError> | Reply<401, ApiError | undefined> | Reply<403, ApiError | undefined> | Reply<404, ApiError> | Reply<429, ApiError> | Reply<500, ApiError>;
  };
  listPaymentLinkUsages: {
    path: {
        /**
         * `id` of the link. Not the last part of its URL.
         *
         * Format: uuid
         */
        payment_link_id: string;
    };
    query: ListPaymentLinkUsagesQuery;
    body: undefined;
    reply: Reply<200, PaymentLinkUsageList> | Reply<400, ApiError> | Reply<401, ApiError | undefined> | Reply<403, ApiError | undefined> | Reply<404, ApiError> | Reply<429, ApiError> | Reply<500, ApiError>;
  };
  getPaymentLinkUsage: {
    path: {
        /**
         * `id` of the link. Not the last part of its URL.
         *
         * Format: uuid
         */
        payment_link_id: string;
        /**
         * The try, from the list.
         *
         * Format: uuid
         */
        usage_id: string;
    };
    query: object;
    body: undefined;
    reply: Reply<200, PaymentLinkUsage> | Reply<400, ApiError> | Reply<401, ApiError | undefined> | Reply<403, ApiError | undefined> | Reply<404, ApiError> | Reply<429, ApiError> | Reply<500, ApiError>;
  };
  createAccountOnFilePayment: {
    path: object;
    query: object;
    body: CreateAccountOnFilePaymentBody;
    reply: Reply<200, AccountOnFilePayment> | Reply<400, ApiError> | Reply<401, ApiError | undefined> | Reply<403, ApiError | undefined> | Reply<404, ApiError> | Reply<429, ApiError> | Reply<500, ApiError>;
  };
  listPaymentDestinations: {
    path: object;
    query: object;
    body: undefined;
    reply: Reply<200, PaymentDestination[]> | Reply<400, ApiError> | Reply<401, ApiError | undefined> | Reply<403, ApiError | undefined> | Reply<429, ApiError> | Reply<500, ApiError>;
  };
  createPaymentDestination: {
    path: object;
    query: object;
    body: CreatePaymentDestinationBody;
    reply: Reply<200, PaymentDestination> | Reply<400, ApiError> | Reply<401, ApiError | undefined> | Reply<403, ApiError | undefined> | Reply<429, ApiError> | Reply<500, ApiError>;
  };
  getPaymentDestination: {
    path: {
        /**
         * The destination, from its creation.
         *
         * Format: uuid
         */
        payment_destination_id: string;
    };
    query: object;
    body: undefined;
    reply: Reply<200, PaymentDestination> | Reply<400, ApiError> | Reply<401, ApiError | undefined> | Reply<403, ApiError | undefined> | Reply<404, ApiError> | Reply<429, ApiError> | Reply<500, ApiError>;
  };
  listPaymentIntents: {
    path: object;
    query: ListPaymentIntentsQuery;
    body: undefined;
    reply: Reply<200, PaymentIntentList> | Reply<400, ApiError> | Reply<401, ApiError | undefined> | Reply<403, ApiError | undefined> | Reply<429, ApiError> | Reply<500, ApiError>;
  };
  createPaymentIntent: {
    path: object;
    query: object;
    body: CreatePaymentIntentBody;
    reply: Reply<200, PaymentIntent> | Reply<400, ApiError> | Reply<401, ApiError | undefined> | Reply<403, ApiError | undefined> | Reply<404, ApiError> | Reply<429, ApiError> | Reply<500, ApiError>;
  };
  getPaymentIntent: {
    path: {
        /**
         * The intent, from its creation or from `intent_id` of a webhook.
         *
         * Format: uuid
         */
        payment_intent_id: string;
    };
    query: object;
    body: undefined;
    reply: Reply<200, PaymentIntent> | Reply<400, ApiError> | Reply<401, ApiError | undefined> | Reply<403, ApiError | undefined> | Reply<404, ApiError> | Reply<429, ApiError> | Reply<500, ApiError>;
  };
  getPayment: {
    path: {
        /**
         * The payment: `payments[].id` of its intent, or `id` of a payment's webhook.
         *
         * Format: uuid
         */
        payment_id: string;
    };
    query: object;
    body: undefined;
    reply: Reply<200, Payment> | Reply<400, ApiError> | Reply<401, ApiError | undefined> | Reply<403, ApiError | undefined> | Reply<404, ApiError> | Reply<429, ApiError> | Reply<500, ApiError>;
  };
  listSchedules: {
    path: object;
    query: ListSchedulesQuery;
    body: undefined;
    reply: Reply<200, ScheduleList> | Reply<400, ApiError> | Reply<401, ApiError | undefined> | Reply<403, ApiError | undefined> | Reply<429, ApiError> | Reply<500, ApiError>;
  };
  createSchedule: {
    path: object;
    query: object;
    body: CreateScheduleBody;
    reply: Reply<201, CreatedSchedule> | Reply<400, ApiError> | Reply<401, ApiError | undefined> | Reply<403, ApiError | undefined> | Reply<404, ApiError> | Reply<429, ApiError> | Reply<500, ApiError>;
  };
  getSchedule: {
    path: {
        /**
         * The schedule, from its creation.
         *
         * Format: uuid
         */
        schedule_id: string;
    };
    query: object;
    body: undefined;
    reply: Reply<200, Schedule> | Reply<400, ApiError> | Reply<401, ApiError | undefined> | Reply<403, ApiError | undefined> | Reply<404, ApiError> | Reply<429, ApiError> | Reply<500, ApiError>;
  };
  cancelSchedule: {
    path: {
        /**
         * The schedule, from its creation.
         *
         * Format: uuid
         */
        schedule_id: string;
    };
    query: object;
    body: CancelScheduleBody | undefined;
    reply: Reply<200, ChangedSchedule> | Reply<400, ApiError> | Reply<401, ApiError | undefined> | Reply<403, ApiError | undefined> | Reply<404, ApiError> | Reply<429, ApiError> | Reply<500, ApiError>;
  };
  pauseSchedule: {
    path: {
        /**
         * The schedule, from its creation.
         *
         * Format: uuid
         */
        schedule_id: string;
    };
    query: object;
    body: PauseScheduleBody | undefined;
    reply: Reply<200, ChangedSchedule> | Reply<400, ApiError> | Reply<401, ApiError | undefined> | Reply<403, ApiError | undefined> | Reply<404, ApiError> | Reply<429, ApiError> | Reply<500, ApiError>;
  };
  listSchedulePayments: {
    path: {
        /**
         * The schedule, from its creation.
         *
         * Format: uuid
         */
        schedule_id: string;
    };
    query: ListSchedulePaymentsQuery;
    body: undefined;
    reply: Reply<200, SchedulePaymentList> | Reply<400, ApiError> | Reply<401, ApiError | undefined> | Reply<403, ApiError | undefined> | Reply<404, ApiError> | Reply<429, ApiError> | Reply<500, ApiError>;
  };
  getSchedulePayment: {
    path: {
        /**
         * The schedule, from its creation.
         *
         * Format: uuid
         */
        schedule_id: string;
        /**
         * The payment, from the list.
         *
         * Format: uuid
         */
        scheduled_payment_id: string;
    };
    query: object;
    body: undefined;
    reply: Reply<200, SchedulePayment> | Reply<400, ApiError> | Reply<401, ApiError | undefined> | Reply<403, ApiError | undefined> | Reply<404, ApiError> | Reply<429, ApiError> | Reply<500, ApiError>;
  };
  resumeSchedule: {
    path: {
        /**
         * The schedule, from its creation.
         *
         * Format: uuid
         */
        schedule_id: string;
    };
    query: object;
    body: ResumeScheduleBody | undefined;
    reply: Reply<200, ChangedSchedule> | Reply<400, ApiError> | Reply<401, ApiError | undefined> | Reply<403, ApiError | undefined> | Reply<404, ApiError> | Reply<429, ApiError> | Reply<500, ApiError>;
  };
  listUpcomingPayments: {
    path: {
        /**
         * The schedule, from its creation.
         *
         * Format: uuid
         */
        schedule_id: string;
    };
    query: ListUpcomingPaymentsQuery;
    body: undefined;
    reply: Reply<200, UpcomingPaymentList> | Reply<400, ApiError> | Reply<401, ApiError | undefined> | Reply<403, ApiError | undefined> | Reply<404, ApiError> | Reply<429, ApiError> | Reply<500, ApiError>;
  };
  createSession: {
    path: object;
    query: object;
    body: CreateSessionBody;
    reply: Reply<201, CreatedSession> | Reply<400, ApiError> | Reply<401, ApiError | undefined> | Reply<403, ApiError | undefined> | Reply<404, ApiError> | Reply<429, ApiError> | Reply<500, ApiError>;
  };
  getSession: {
    path: {
        /**
         * The session, from its creation.
         *
         * Format: uuid
         */
        session_id: string;
    };
    query: object;
    body: undefined;
    reply: Reply<200, Session> | Reply<400, ApiError> | Reply<401, ApiError | undefined> | Reply<403, ApiError | undefined> | Reply<404, ApiError> | Reply<429, ApiError> | Reply<500, ApiError>;
  };
}
