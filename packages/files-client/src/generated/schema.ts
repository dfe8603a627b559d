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
