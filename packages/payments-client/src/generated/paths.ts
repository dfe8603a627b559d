/**
 * Generated from specs/ by `pnpm generate`. Do not edit: change the spec instead.
 */

import type { AccountOnFileConsent, AccountOnFilePayment, ApiError, BulkPaymentIntentRequest, ChangeScheduleRequest, ChangedSchedule, CreateAccountOnFileConsentRequest, CreateAccountOnFilePaymentRequest, CreatePaymentDestinationRequest, CreatePaymentIntentRequest, CreatePaymentLinkRequest, CreateScheduleRequest, CreateSessionRequest, CreatedSchedule, CreatedSession, DeletePaymentSourceRequest, Payment, PaymentConsent, PaymentConsentBalance, PaymentConsentEventList, PaymentConsentList, PaymentConsentStatus, PaymentDestination, PaymentIntent, PaymentIntentFilterStatus, PaymentIntentList, PaymentLink, PaymentLinkList, PaymentLinkUsage, PaymentLinkUsageList, PaymentSource, RevokePaymentConsentRequest, Schedule, ScheduleList, SchedulePayment, SchedulePaymentList, SchedulePaymentStatus, ScheduleStatus, Session, UpcomingPaymentList, UpdatePaymentLinkRequest } from "./schema.ts";
import type { CallOptions, Failure, Success } from "@openlean/core";

/** Statuses that no operation of this API documents. */
type Undocumented = 202 | 203 | 204 | 205 | 206 | 207 | 208 | 226 | 300 | 301 | 302 | 303 | 304 | 305 | 307 | 308 | 402 | 405 | 406 | 407 | 408 | 410 | 411 | 412 | 413 | 414 | 415 | 416 | 417 | 418 | 421 | 422 | 423 | 424 | 425 | 426 | 428 | 431 | 451 | 501 | 502 | 503 | 504 | 505 | 506 | 507 | 508 | 509 | 510 | 511;

/** Body of `createBulkPaymentIntent`. */
export type CreateBulkPaymentIntentBody = BulkPaymentIntentRequest;

/** Options of `createBulkPaymentIntent`: Create a bulk payment intent. */
export interface CreateBulkPaymentIntentOptions extends CallOptions {
  body: CreateBulkPaymentIntentBody;
}

/** What `createBulkPaymentIntent` answers: Create a bulk payment intent. */
export type CreateBulkPaymentIntentResult =
  | Success<200, unknown | undefined>
  | Failure<400, ApiError>
  | Failure<401, ApiError | undefined>
  | Failure<403, ApiError | undefined>
  | Failure<429, ApiError>
  | Failure<500, ApiError>
  | Failure<201 | 404 | 409 | Undocumented, unknown>;

/** Query parameters of `listPaymentConsents`. */
export interface ListPaymentConsentsQuery {
    /**
     * Lean customer whose consents to read.
     *
     * Format: uuid
     */
    customer_id: string;
    /**
     * Page to read, counted from 0.
     *
     * @default 0
     */
    page_number?: number;
    /**
     * Consents per page.
     *
     * @default 100
     */
    page_size?: number;
    /** Return consents in these states only. Repeat the parameter for each. */
    status?: PaymentConsentStatus[];
}

/** Options of `listPaymentConsents`: List the payment consents of a customer. */
export interface ListPaymentConsentsOptions extends CallOptions {
  params: {
    query: ListPaymentConsentsQuery;
  };
}

/** What `listPaymentConsents` answers: List the payment consents of a customer. */
export type ListPaymentConsentsResult =
  | Success<200, PaymentConsentList>
  | Failure<400, ApiError>
  | Failure<401, ApiError | undefined>
  | Failure<403, ApiError | undefined>
  | Failure<429, ApiError>
  | Failure<500, ApiError>
  | Failure<201 | 404 | 409 | Undocumented, unknown>;

/** Body of `createAccountOnFileConsent`. */
export type CreateAccountOnFileConsentBody = CreateAccountOnFileConsentRequest;

/** Options of `createAccountOnFileConsent`: Create an account-on-file consent. */
export interface CreateAccountOnFileConsentOptions extends CallOptions {
  body: CreateAccountOnFileConsentBody;
}

/** What `createAccountOnFileConsent` answers: Create an account-on-file consent. */
export type CreateAccountOnFileConsentResult =
  | Success<200, AccountOnFileConsent>
  | Failure<400, ApiError>
  | Failure<401, ApiError | undefined>
  | Failure<403, ApiError | undefined>
  | Failure<404, ApiError>
  | Failure<429, ApiError>
  | Failure<500, ApiError>
  | Failure<201 | 409 | Undocumented, unknown>;

/** Options of `getPaymentConsent`: Get a payment consent. */
export interface GetPaymentConsentOptions extends CallOptions {
  params: {
    path: {
        /**
         * The consent: `id` of its creation and of webhooks.
         *
         * Format: uuid
         */
        consent_id: string;
    };
  };
}

/** What `getPaymentConsent` answers: Get a payment consent. */
export type GetPaymentConsentResult =
  | Success<200, PaymentConsent>
  | Failure<400, ApiError>
  | Failure<401, ApiError | undefined>
  | Failure<403, ApiError | undefined>
  | Failure<404, ApiError>
  | Failure<429, ApiError>
  | Failure<500, ApiError>
  | Failure<201 | 409 | Undocumented, unknown>;

/** Options of `getPaymentConsentBalance`: Get the balance behind a payment consent. */
export interface GetPaymentConsentBalanceOptions extends CallOptions {
  params: {
    path: {
        /**
         * The consent: `id` of its creation and of webhooks.
         *
         * Format: uuid
         */
        consent_id: string;
    };
  };
}

/** What `getPaymentConsentBalance` answers: Get the balance behind a payment consent. */
export type GetPaymentConsentBalanceResult =
  | Success<200, PaymentConsentBalance>
  | Failure<400, ApiError>
  | Failure<401, ApiError | undefined>
  | Failure<403, ApiError | undefined>
  | Failure<404, ApiError>
  | Failure<409, ApiError | undefined>
  | Failure<429, ApiError>
  | Failure<500, ApiError>
  | Failure<201 | Undocumented, unknown>;

/** Body of `revokePaymentConsent`. */
export type RevokePaymentConsentBody = RevokePaymentConsentRequest;

/** Options of `revokePaymentConsent`: Revoke a payment consent. */
export interface RevokePaymentConsentOptions extends CallOptions {
  params: {
    path: {
        /**
         * The consent: `id` of its creation and of webhooks.
         *
         * Format: uuid
         */
        consent_id: string;
    };
  };
  body: RevokePaymentConsentBody;
}

/** What `revokePaymentConsent` answers: Revoke a payment consent. */
export type RevokePaymentConsentResult =
  | Success<200, unknown | undefined>
  | Failure<400, ApiError | undefined>
  | Failure<401, ApiError | undefined>
  | Failure<403, ApiError | undefined>
  | Failure<404, ApiError>
  | Failure<429, ApiError>
  | Failure<500, ApiError>
  | Failure<201 | 409 | Undocumented, unknown>;

/** Options of `listPaymentConsentEvents`: List what happened to a payment consent. */
export interface ListPaymentConsentEventsOptions extends CallOptions {
  params: {
    path: {
        /**
         * The consent: `id` of its creation and of webhooks.
         *
         * Format: uuid
         */
        consent_id: string;
    };
  };
}

/** What `listPaymentConsentEvents` answers: List what happened to a payment consent. */
export type ListPaymentConsentEventsResult =
  | Success<200, PaymentConsentEventList>
  | Failure<400, ApiError>
  | Failure<401, ApiError | undefined>
  | Failure<403, ApiError | undefined>
  | Failure<404, ApiError>
  | Failure<429, ApiError>
  | Failure<500, ApiError>
  | Failure<201 | 409 | Undocumented, unknown>;

/** Options of `listCustomerPaymentDestinations`: List the payment destinations of a customer. */
export interface ListCustomerPaymentDestinationsOptions extends CallOptions {
  params: {
    path: {
        /**
         * Lean's id of the customer, from creating the customer. Not your own `app_user_id`.
         *
         * Format: uuid
         */
        customer_id: string;
    };
  };
}

/** What `listCustomerPaymentDestinations` answers: List the payment destinations of a customer. */
export type ListCustomerPaymentDestinationsResult =
  | Success<200, PaymentDestination[]>
  | Failure<400, ApiError>
  | Failure<401, ApiError | undefined>
  | Failure<403, ApiError | undefined>
  | Failure<404, ApiError>
  | Failure<429, ApiError>
  | Failure<500, ApiError>
  | Failure<201 | 409 | Undocumented, unknown>;

/** Options of `listPaymentSources`: List the payment sources of a customer. */
export interface ListPaymentSourcesOptions extends CallOptions {
  params: {
    path: {
        /**
         * Lean's id of the customer, from creating the customer. Not your own `app_user_id`.
         *
         * Format: uuid
         */
        customer_id: string;
    };
  };
}

/** What `listPaymentSources` answers: List the payment sources of a customer. */
export type ListPaymentSourcesResult =
  | Success<200, PaymentSource[]>
  | Failure<400, ApiError>
  | Failure<401, ApiError | undefined>
  | Failure<403, ApiError | undefined>
  | Failure<404, ApiError>
  | Failure<429, ApiError>
  | Failure<500, ApiError>
  | Failure<201 | 409 | Undocumented, unknown>;

/** Options of `getPaymentSource`: Get a payment source. */
export interface GetPaymentSourceOptions extends CallOptions {
  params: {
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
  };
}

/** What `getPaymentSource` answers: Get a payment source. */
export type GetPaymentSourceResult =
  | Success<200, PaymentSource>
  | Failure<400, ApiError>
  | Failure<401, ApiError | undefined>
  | Failure<403, ApiError | undefined>
  | Failure<404, ApiError>
  | Failure<429, ApiError>
  | Failure<500, ApiError>
  | Failure<201 | 409 | Undocumented, unknown>;

/** Body of `deletePaymentSource`. */
export type DeletePaymentSourceBody = DeletePaymentSourceRequest;

/** Options of `deletePaymentSource`: Delete a payment source. */
export interface DeletePaymentSourceOptions extends CallOptions {
  params: {
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
  };
  body: DeletePaymentSourceBody;
}

/** What `deletePaymentSource` answers: Delete a payment source. */
export type DeletePaymentSourceResult =
  | Success<200, unknown | undefined>
  | Failure<400, ApiError>
  | Failure<401, ApiError | undefined>
  | Failure<403, ApiError | undefined>
  | Failure<404, ApiError>
  | Failure<429, ApiError>
  | Failure<500, ApiError>
  | Failure<201 | 409 | Undocumented, unknown>;

/** Query parameters of `listPaymentLinks`. */
export interface ListPaymentLinksQuery {
    /**
     * Page to read, counted from 0.
     *
     * @default 0
     */
    page?: number;
    /**
     * Most items to put on one page.
     *
     * @default 50
     */
    size?: number;
}

/** Options of `listPaymentLinks`: List payment links. */
export interface ListPaymentLinksOptions extends CallOptions {
  params?: {
    query?: ListPaymentLinksQuery;
  };
}

/** What `listPaymentLinks` answers: List payment links. */
export type ListPaymentLinksResult =
  | Success<200, PaymentLinkList>
  | Failure<400, ApiError>
  | Failure<401, ApiError | undefined>
  | Failure<403, ApiError | undefined>
  | Failure<429, ApiError>
  | Failure<500, ApiError>
  | Failure<201 | 404 | 409 | Undocumented, unknown>;

/** Body of `createPaymentLink`. */
export type CreatePaymentLinkBody = CreatePaymentLinkRequest;

/** Options of `createPaymentLink`: Create a payment link. */
export interface CreatePaymentLinkOptions extends CallOptions {
  body: CreatePaymentLinkBody;
}

/** What `createPaymentLink` answers: Create a payment link. */
export type CreatePaymentLinkResult =
  | Success<201, PaymentLink>
  | Failure<400, ApiError>
  | Failure<401, ApiError | undefined>
  | Failure<403, ApiError | undefined>
  | Failure<404, ApiError>
  | Failure<429, ApiError>
  | Failure<500, ApiError>
  | Failure<200 | 409 | Undocumented, unknown>;

/** Options of `getPaymentLink`: Get a payment link. */
export interface GetPaymentLinkOptions extends CallOptions {
  params: {
    path: {
        /**
         * `id` of the link. Not the last part of its URL.
         *
         * Format: uuid
         */
        payment_link_id: string;
    };
  };
}

/** What `getPaymentLink` answers: Get a payment link. */
export type GetPaymentLinkResult =
  | Success<200, PaymentLink>
  | Failure<400, ApiError>
  | Failure<401, ApiError | undefined>
  | Failure<403, ApiError | undefined>
  | Failure<404, ApiError>
  | Failure<429, ApiError>
  | Failure<500, ApiError>
  | Failure<201 | 409 | Undocumented, unknown>;

/** Body of `updatePaymentLink`. */
export type UpdatePaymentLinkBody = UpdatePaymentLinkRequest;

/** Options of `updatePaymentLink`: Enable or disable a payment link. */
export interface UpdatePaymentLinkOptions extends CallOptions {
  params: {
    path: {
        /**
         * `id` of the link. Not the last part of its URL.
         *
         * Format: uuid
         */
        payment_link_id: string;
    };
  };
  body: UpdatePaymentLinkBody;
}

/** What `updatePaymentLink` answers: Enable or disable a payment link. */
export type UpdatePaymentLinkResult =
  | Success<200, unknown | undefined>
  | Failure<400, ApiError>
  | Failure<401, ApiError | undefined>
  | Failure<403, ApiError | undefined>
  | Failure<404, ApiError>
  | Failure<429, ApiError>
  | Failure<500, ApiError>
  | Failure<201 | 409 | Undocumented, unknown>;

/** Query parameters of `listPaymentLinkUsages`. */
export interface ListPaymentLinkUsagesQuery {
    /**
     * Page to read, counted from 0.
     *
     * @default 0
     */
    page?: number;
    /**
     * Most items to put on one page.
     *
     * @default 50
     */
    size?: number;
}

/** Options of `listPaymentLinkUsages`: List the tries to pay over a link. */
export interface ListPaymentLinkUsagesOptions extends CallOptions {
  params: {
    path: {
        /**
         * `id` of the link. Not the last part of its URL.
         *
         * Format: uuid
         */
        payment_link_id: string;
    };
    query?: ListPaymentLinkUsagesQuery;
  };
}

/** What `listPaymentLinkUsages` answers: List the tries to pay over a link. */
export type ListPaymentLinkUsagesResult =
  | Success<200, PaymentLinkUsageList>
  | Failure<400, ApiError>
  | Failure<401, ApiError | undefined>
  | Failure<403, ApiError | undefined>
  | Failure<404, ApiError>
  | Failure<429, ApiError>
  | Failure<500, ApiError>
  | Failure<201 | 409 | Undocumented, unknown>;

/** Options of `getPaymentLinkUsage`: Get a try to pay over a link. */
export interface GetPaymentLinkUsageOptions extends CallOptions {
  params: {
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
  };
}

/** What `getPaymentLinkUsage` answers: Get a try to pay over a link. */
export type GetPaymentLinkUsageResult =
  | Success<200, PaymentLinkUsage>
  | Failure<400, ApiError>
  | Failure<401, ApiError | undefined>
  | Failure<403, ApiError | undefined>
  | Failure<404, ApiError>
  | Failure<429, ApiError>
  | Failure<500, ApiError>
  | Failure<201 | 409 | Undocumented, unknown>;

/** Headers of `createAccountOnFilePayment`. */
export interface CreateAccountOnFilePaymentHeaders {
    /** Text of your own, one per payment or schedule you intend, kept until you know the outcome. The same key again returns the first result and makes no second one. */
    "Idempotency-Key": string;
}

/** Body of `createAccountOnFilePayment`. */
export type CreateAccountOnFilePaymentBody = CreateAccountOnFilePaymentRequest;

/** Options of `createAccountOnFilePayment`: Pay under a consent. */
export interface CreateAccountOnFilePaymentOptions extends CallOptions {
  params: {
    header: CreateAccountOnFilePaymentHeaders;
  };
  body: CreateAccountOnFilePaymentBody;
}

/** What `createAccountOnFilePayment` answers: Pay under a consent. */
export type CreateAccountOnFilePaymentResult =
  | Success<200, AccountOnFilePayment>
  | Failure<400, ApiError>
  | Failure<401, ApiError | undefined>
  | Failure<403, ApiError | undefined>
  | Failure<404, ApiError>
  | Failure<429, ApiError>
  | Failure<500, ApiError>
  | Failure<201 | 409 | Undocumented, unknown>;

/** Options of `listPaymentDestinations`: List payment destinations. */
export interface ListPaymentDestinationsOptions extends CallOptions {}

/** What `listPaymentDestinations` answers: List payment destinations. */
export type ListPaymentDestinationsResult =
  | Success<200, PaymentDestination[]>
  | Failure<400, ApiError>
  | Failure<401, ApiError | undefined>
  | Failure<403, ApiError | undefined>
  | Failure<429, ApiError>
  | Failure<500, ApiError>
  | Failure<201 | 404 | 409 | Undocumented, unknown>;

/** Body of `createPaymentDestination`. */
export type CreatePaymentDestinationBody = CreatePaymentDestinationRequest;

/** Options of `createPaymentDestination`: Create a payment destination. */
export interface CreatePaymentDestinationOptions extends CallOptions {
  body: CreatePaymentDestinationBody;
}

/** What `createPaymentDestination` answers: Create a payment destination. */
export type CreatePaymentDestinationResult =
  | Success<200, PaymentDestination>
  | Failure<400, ApiError>
  | Failure<401, ApiError | undefined>
  | Failure<403, ApiError | undefined>
  | Failure<429, ApiError>
  | Failure<500, ApiError>
  | Failure<201 | 404 | 409 | Undocumented, unknown>;

/** Options of `getPaymentDestination`: Get a payment destination. */
export interface GetPaymentDestinationOptions extends CallOptions {
  params: {
    path: {
        /**
         * The destination, from its creation.
         *
         * Format: uuid
         */
        payment_destination_id: string;
    };
  };
}

/** What `getPaymentDestination` answers: Get a payment destination. */
export type GetPaymentDestinationResult =
  | Success<200, PaymentDestination>
  | Failure<400, ApiError>
  | Failure<401, ApiError | undefined>
  | Failure<403, ApiError | undefined>
  | Failure<404, ApiError>
  | Failure<429, ApiError>
  | Failure<500, ApiError>
  | Failure<201 | 409 | Undocumented, unknown>;

/** Query parameters of `listPaymentIntents`. */
export interface ListPaymentIntentsQuery {
    /**
     * Return intents of this customer only.
     *
     * Format: uuid
     */
    customer_id?: string;
    /**
     * Earliest creation to return.
     *
     * Format: date-time
     */
    from?: string;
    /** Page to read, counted from 0. */
    page: number;
    /** Intents per page. */
    size: number;
    /** Return intents whose payment is in this internal state only. */
    status?: PaymentIntentFilterStatus;
    /**
     * Latest creation to return.
     *
     * Format: date-time
     */
    to?: string;
}

/** Options of `listPaymentIntents`: List payment intents. */
export interface ListPaymentIntentsOptions extends CallOptions {
  params: {
    query: ListPaymentIntentsQuery;
  };
}

/** What `listPaymentIntents` answers: List payment intents. */
export type ListPaymentIntentsResult =
  | Success<200, PaymentIntentList>
  | Failure<400, ApiError>
  | Failure<401, ApiError | undefined>
  | Failure<403, ApiError | undefined>
  | Failure<429, ApiError>
  | Failure<500, ApiError>
  | Failure<201 | 404 | 409 | Undocumented, unknown>;

/** Body of `createPaymentIntent`. */
export type CreatePaymentIntentBody = CreatePaymentIntentRequest;

/** Options of `createPaymentIntent`: Create a payment intent. */
export interface CreatePaymentIntentOptions extends CallOptions {
  body: CreatePaymentIntentBody;
}

/** What `createPaymentIntent` answers: Create a payment intent. */
export type CreatePaymentIntentResult =
  | Success<200, PaymentIntent>
  | Failure<400, ApiError>
  | Failure<401, ApiError | undefined>
  | Failure<403, ApiError | undefined>
  | Failure<404, ApiError>
  | Failure<429, ApiError>
  | Failure<500, ApiError>
  | Failure<201 | 409 | Undocumented, unknown>;

/** Options of `getPaymentIntent`: Get a payment intent. */
export interface GetPaymentIntentOptions extends CallOptions {
  params: {
    path: {
        /**
         * The intent, from its creation or from `intent_id` of a webhook.
         *
         * Format: uuid
         */
        payment_intent_id: string;
    };
  };
}

/** What `getPaymentIntent` answers: Get a payment intent. */
export type GetPaymentIntentResult =
  | Success<200, PaymentIntent>
  | Failure<400, ApiError>
  | Failure<401, ApiError | undefined>
  | Failure<403, ApiError | undefined>
  | Failure<404, ApiError>
  | Failure<429, ApiError>
  | Failure<500, ApiError>
  | Failure<201 | 409 | Undocumented, unknown>;

/** Options of `getPayment`: Get a payment. */
export interface GetPaymentOptions extends CallOptions {
  params: {
    path: {
        /**
         * The payment: `payments[].id` of its intent, or `id` of a payment's webhook.
         *
         * Format: uuid
         */
        payment_id: string;
    };
  };
}

/** What `getPayment` answers: Get a payment. */
export type GetPaymentResult =
  | Success<200, Payment>
  | Failure<400, ApiError>
  | Failure<401, ApiError | undefined>
  | Failure<403, ApiError | undefined>
  | Failure<404, ApiError>
  | Failure<429, ApiError>
  | Failure<500, ApiError>
  | Failure<201 | 409 | Undocumented, unknown>;

/** Query parameters of `listSchedules`. */
export interface ListSchedulesQuery {
    /**
     * Return schedules of this consent only. The name is camelCase.
     *
     * Format: uuid
     */
    consentId?: string;
    /**
     * Page to read, counted from 0.
     *
     * @default 0
     */
    page?: number;
    /**
     * Most items to put on one page.
     *
     * @default 50
     */
    size?: number;
    /** Return schedules in this state only. */
    status?: ScheduleStatus;
}

/** Options of `listSchedules`: List schedules. */
export interface ListSchedulesOptions extends CallOptions {
  params?: {
    query?: ListSchedulesQuery;
  };
}

/** What `listSchedules` answers: List schedules. */
export type ListSchedulesResult =
  | Success<200, ScheduleList>
  | Failure<400, ApiError>
  | Failure<401, ApiError | undefined>
  | Failure<403, ApiError | undefined>
  | Failure<429, ApiError>
  | Failure<500, ApiError>
  | Failure<201 | 404 | 409 | Undocumented, unknown>;

/** Headers of `createSchedule`. */
export interface CreateScheduleHeaders {
    /** Text of your own, one per payment or schedule you intend, kept until you know the outcome. The same key again returns the first result and makes no second one. */
    "Idempotency-Key": string;
}

/** Body of `createSchedule`. */
export type CreateScheduleBody = CreateScheduleRequest;

/** Options of `createSchedule`: Create a schedule. */
export interface CreateScheduleOptions extends CallOptions {
  params: {
    header: CreateScheduleHeaders;
  };
  body: CreateScheduleBody;
}

/** What `createSchedule` answers: Create a schedule. */
export type CreateScheduleResult =
  | Success<201, CreatedSchedule>
  | Failure<400, ApiError>
  | Failure<401, ApiError | undefined>
  | Failure<403, ApiError | undefined>
  | Failure<404, ApiError>
  | Failure<429, ApiError>
  | Failure<500, ApiError>
  | Failure<200 | 409 | Undocumented, unknown>;

/** Options of `getSchedule`: Get a schedule. */
export interface GetScheduleOptions extends CallOptions {
  params: {
    path: {
        /**
         * The schedule, from its creation.
         *
         * Format: uuid
         */
        schedule_id: string;
    };
  };
}

/** What `getSchedule` answers: Get a schedule. */
export type GetScheduleResult =
  | Success<200, Schedule>
  | Failure<400, ApiError>
  | Failure<401, ApiError | undefined>
  | Failure<403, ApiError | undefined>
  | Failure<404, ApiError>
  | Failure<429, ApiError>
  | Failure<500, ApiError>
  | Failure<201 | 409 | Undocumented, unknown>;

/** Body of `cancelSchedule`. */
export type CancelScheduleBody = ChangeScheduleRequest;

/** Options of `cancelSchedule`: Cancel a schedule. */
export interface CancelScheduleOptions extends CallOptions {
  params: {
    path: {
        /**
         * The schedule, from its creation.
         *
         * Format: uuid
         */
        schedule_id: string;
    };
  };
  body?: CancelScheduleBody;
}

/** What `cancelSchedule` answers: Cancel a schedule. */
export type CancelScheduleResult =
  | Success<200, ChangedSchedule>
  | Failure<400, ApiError>
  | Failure<401, ApiError | undefined>
  | Failure<403, ApiError | undefined>
  | Failure<404, ApiError>
  | Failure<429, ApiError>
  | Failure<500, ApiError>
  | Failure<201 | 409 | Undocumented, unknown>;

/** Body of `pauseSchedule`. */
export type PauseScheduleBody = ChangeScheduleRequest;

/** Options of `pauseSchedule`: Pause a schedule. */
export interface PauseScheduleOptions extends CallOptions {
  params: {
    path: {
        /**
         * The schedule, from its creation.
         *
         * Format: uuid
         */
        schedule_id: string;
    };
  };
  body?: PauseScheduleBody;
}

/** What `pauseSchedule` answers: Pause a schedule. */
export type PauseScheduleResult =
  | Success<200, ChangedSchedule>
  | Failure<400, ApiError>
  | Failure<401, ApiError | undefined>
  | Failure<403, ApiError | undefined>
  | Failure<404, ApiError>
  | Failure<429, ApiError>
  | Failure<500, ApiError>
  | Failure<201 | 409 | Undocumented, unknown>;

/** Query parameters of `listSchedulePayments`. */
export interface ListSchedulePaymentsQuery {
    /**
     * Earliest due date to return, this day included. The name is camelCase.
     *
     * Format: date
     */
    fromDate?: string;
    /**
     * Page to read, counted from 0.
     *
     * @default 0
     */
    page?: number;
    /**
     * Most items to put on one page.
     *
     * @default 50
     */
    size?: number;
    /** Return payments in this state only. */
    status?: SchedulePaymentStatus;
    /**
     * Latest due date to return, this day included. The name is camelCase.
     *
     * Format: date
     */
    toDate?: string;
}

/** Options of `listSchedulePayments`: List the payments of a schedule. */
export interface ListSchedulePaymentsOptions extends CallOptions {
  params: {
    path: {
        /**
         * The schedule, from its creation.
         *
         * Format: uuid
         */
        schedule_id: string;
    };
    query?: ListSchedulePaymentsQuery;
  };
}

/** What `listSchedulePayments` answers: List the payments of a schedule. */
export type ListSchedulePaymentsResult =
  | Success<200, SchedulePaymentList>
  | Failure<400, ApiError>
  | Failure<401, ApiError | undefined>
  | Failure<403, ApiError | undefined>
  | Failure<404, ApiError>
  | Failure<429, ApiError>
  | Failure<500, ApiError>
  | Failure<201 | 409 | Undocumented, unknown>;

/** Options of `getSchedulePayment`: Get a payment of a schedule. */
export interface GetSchedulePaymentOptions extends CallOptions {
  params: {
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
  };
}

/** What `getSchedulePayment` answers: Get a payment of a schedule. */
export type GetSchedulePaymentResult =
  | Success<200, SchedulePayment>
  | Failure<400, ApiError>
  | Failure<401, ApiError | undefined>
  | Failure<403, ApiError | undefined>
  | Failure<404, ApiError>
  | Failure<429, ApiError>
  | Failure<500, ApiError>
  | Failure<201 | 409 | Undocumented, unknown>;

/** Body of `resumeSchedule`. */
export type ResumeScheduleBody = ChangeScheduleRequest;

/** Options of `resumeSchedule`: Resume a schedule. */
export interface ResumeScheduleOptions extends CallOptions {
  params: {
    path: {
        /**
         * The schedule, from its creation.
         *
         * Format: uuid
         */
        schedule_id: string;
    };
  };
  body?: ResumeScheduleBody;
}

/** What `resumeSchedule` answers: Resume a schedule. */
export type ResumeScheduleResult =
  | Success<200, ChangedSchedule>
  | Failure<400, ApiError>
  | Failure<401, ApiError | undefined>
  | Failure<403, ApiError | undefined>
  | Failure<404, ApiError>
  | Failure<429, ApiError>
  | Failure<500, ApiError>
  | Failure<201 | 409 | Undocumented, unknown>;

/** Query parameters of `listUpcomingPayments`. */
export interface ListUpcomingPaymentsQuery {
    /**
     * Earliest due date to return, this day included. The name is camelCase.
     *
     * Format: date
     */
    fromDate?: string;
    /**
     * Page to read, counted from 0.
     *
     * @default 0
     */
    page?: number;
    /**
     * Most items to put on one page.
     *
     * @default 50
     */
    size?: number;
    /**
     * Latest due date to return, this day included. The name is camelCase.
     *
     * Format: date
     */
    toDate?: string;
}

/** Options of `listUpcomingPayments`: List the payments ahead of a schedule. */
export interface ListUpcomingPaymentsOptions extends CallOptions {
  params: {
    path: {
        /**
         * The schedule, from its creation.
         *
         * Format: uuid
         */
        schedule_id: string;
    };
    query?: ListUpcomingPaymentsQuery;
  };
}

/** What `listUpcomingPayments` answers: List the payments ahead of a schedule. */
export type ListUpcomingPaymentsResult =
  | Success<200, UpcomingPaymentList>
  | Failure<400, ApiError>
  | Failure<401, ApiError | undefined>
  | Failure<403, ApiError | undefined>
  | Failure<404, ApiError>
  | Failure<429, ApiError>
  | Failure<500, ApiError>
  | Failure<201 | 409 | Undocumented, unknown>;

/** Body of `createSession`. */
export type CreateSessionBody = CreateSessionRequest;

/** Options of `createSession`: Create a checkout session. */
export interface CreateSessionOptions extends CallOptions {
  body: CreateSessionBody;
}

/** What `createSession` answers: Create a checkout session. */
export type CreateSessionResult =
  | Success<201, CreatedSession>
  | Failure<400, ApiError>
  | Failure<401, ApiError | undefined>
  | Failure<403, ApiError | undefined>
  | Failure<404, ApiError>
  | Failure<429, ApiError>
  | Failure<500, ApiError>
  | Failure<200 | 409 | Undocumented, unknown>;

/** Options of `getSession`: Get a checkout session. */
export interface GetSessionOptions extends CallOptions {
  params: {
    path: {
        /**
         * The session, from its creation.
         *
         * Format: uuid
         */
        session_id: string;
    };
  };
}

/** What `getSession` answers: Get a checkout session. */
export type GetSessionResult =
  | Success<200, Session>
  | Failure<400, ApiError>
  | Failure<401, ApiError | undefined>
  | Failure<403, ApiError | undefined>
  | Failure<404, ApiError>
  | Failure<429, ApiError>
  | Failure<500, ApiError>
  | Failure<201 | 409 | Undocumented, unknown>;

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
