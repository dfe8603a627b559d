/**
 * Generated from specs/ by `pnpm generate`. Do not edit: change the spec instead.
 */

/** Body of a refused or failed call. The machine-readable code is in `status`; the HTTP status says the class of failure. Log `lean-correlation-id` from the response headers with it when you contact support. */
export interface ApiError {
    /** Explanation for developers. It may quote the offending value, so keep it out of logs that hold no personal data. */
    message: string;
    /** Extra facts about the failure; `null` in every answer seen so far. */
    metadata?: {
        [key: string]: unknown;
    } | null;
    /**
     * Identifies the attempt on data operations. Quote it to support.
     *
     * Format: uuid
     */
    results_id?: string;
    /** Code to branch on. New codes may appear at any time. */
    status: ApiErrorCode;
    /**
     * When the API answered, in UTC, with up to nine fraction digits.
     *
     * Format: date-time
     */
    timestamp: string;
}

/** Codes that any operation may answer with. The list on the vendor's side is longer than what is published, so treat an unknown code like its HTTP status. */
export type ApiErrorCode = "INVALID_PARAMETERS" | "MISSING_PARAMETERS" | "CERTIFICATE_TOKEN_MISMATCH" | "INVALID_CERTIFICATE" | "INSUFFICIENT_ACCESS_LEVEL" | "INCORRECT_ACCESS_LEVEL" | "OPERATION_NOT_ALLOWED" | "INVALID_URL" | "INVALID_HTTP_METHOD" | "CUSTOMER_ALREADY_EXISTS" | "RATE_LIMIT_EXCEEDED" | "INTERNAL_SERVER_ERROR" | "UNKNOWN_ENTITY" | "UNKNOWN_ACCOUNT" | "UNKNOWN_RESULTS_ID" | "DATA_NOT_FOUND" | "CONSENT_EXPIRED" | "USER_PERMISSIONS_NOT_GRANTED" | "USER_TRANSACTION_RANGE_NOT_GRANTED" | "DUPLICATED_REQUEST" | "BANK_ISSUE" | "AMOUNT_UNDER_MIN_VALUE" | "AMOUNT_OVER_MAX_VALUE" | "INVALID_AMOUNT" | "INVALID_IBAN" | "INVALID_NAME" | "UNKNOWN_PAYMENT_DESTINATION" | "UNKNOWN_PAYMENT_INTENT" | "UNKNOWN_PAYMENT_SOURCE" | (string & {});

/** One page of the webhook history. */
export interface EventListResponse {
    /** Events on this page. The order is not documented. */
    data: EventRecord[];
    /** Position of the page in the whole list. */
    page: PageMetadata;
}

/** Event that was sent, or was to be sent, as a webhook. */
export interface EventRecord {
    /**
     * Same as in the webhook. Skip what you have handled already.
     *
     * Format: uuid
     */
    event_id: string;
    /** Text for people. Do not parse it. */
    message: string;
    /** Same shape as in the webhook of that type. */
    payload: {
        [key: string]: unknown;
    };
    /**
     * When the first delivery was attempted, in UTC.
     *
     * Format: date-time
     */
    timestamp: string;
    /** Kind of event; decides the shape of `payload`. */
    type: EventType;
}

/** Types the history can be filtered by. Webhooks are also delivered for types that are not in this list, such as `entity.data.refresh.updated`. */
export type EventType = "results.ready" | "entity.created" | "entity.updated" | "entity.reconnected" | "payment.created" | "payment.updated" | "payment_intent.created" | "payment_intent.expired" | "payment_source.created" | "payment_source.updated" | "payment_source.beneficiary.created" | "payment_source.beneficiary.updated" | "bank.availability.updated" | "payment.reconciliation.updated" | "bulk_payment_intent.created" | "bulk_payment_intent.updated" | (string & {});

/** Position of one page in a list. Pages are counted from zero. */
export interface PageMetadata {
    /**
     * Index of this page; the first page is 0.
     *
     * Format: int32
     */
    number: number;
    /**
     * Page size that was asked for. The last page may hold fewer items.
     *
     * Format: int32
     */
    size: number;
    /** Sort keys applied, or `null` when the order is the default one. */
    sort?: string[] | null;
    /**
     * Items over all pages.
     *
     * Format: int64
     */
    total_elements: number;
    /**
     * Pages in the whole list.
     *
     * Format: int32
     */
    total_pages: number;
}
