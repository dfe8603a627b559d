/**
 * Generated from specs/ by `pnpm generate`. Do not edit: change the spec instead.
 */

/** Limits, both included. */
export interface AmountRange {
    /** Largest amount. */
    maximum?: number | null;
    /** Smallest amount. */
    minimum?: number | null;
}

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

/** UTC days, both included. */
export interface DateRange {
    /**
     * First day.
     *
     * Format: date
     */
    from: string;
    /**
     * Last day.
     *
     * Format: date
     */
    to: string;
}

/** Money received on an account of your own. */
export interface Deposit {
    /** Money received, in `currency`. */
    amount: number;
    /** The bank's reference of the entry. */
    bank_deposit_reference: string;
    /** Account of yours that received the money. */
    beneficiary_account: DepositBeneficiaryAccount;
    /** ISO 4217 code; called `currency_code` at payments. */
    currency: string;
    /**
     * Source of the deposit: the connected corporate account.
     *
     * Format: uuid
     */
    deposit_source_id: string;
    /** The bank's narrative, untouched. */
    description?: string | null;
    /**
     * Identifies the deposit.
     *
     * Format: uuid
     */
    id: string;
    /**
     * The same moment in `time_zone`.
     *
     * Format: date-time
     */
    local_timestamp: string;
    /** Which payment it was matched with. */
    reconciliation: DepositReconciliation;
    /** Account the money came from; often unknown. */
    sender_account?: DepositSenderAccount;
    /**
     * When the money came in, in UTC. A bank that tells only the day counts as midnight of `time_zone`.
     *
     * Format: date-time
     */
    timestamp: string;
}

/** Account of yours that received money. */
export interface DepositBeneficiaryAccount {
    /**
     * Lean's id of the account.
     *
     * Format: uuid
     */
    account_id: string;
    /** Number of the account. */
    iban: string;
}

/** One page of deposits. */
export interface DepositList {
    /** Deposits on this page. */
    data?: Deposit[];
    /** Where this page stands in the list. */
    page?: PageMetadata;
}

/** Match of a deposit. */
export interface DepositReconciliation {
    /**
     * Payment it belongs to; `null` without a match.
     *
     * Format: uuid
     */
    payment_id: string | null;
    /** Whether there is a match. */
    status: DepositReconciliationStatus;
}

/** Whether a deposit was matched with a payment. */
export type DepositReconciliationStatus = "RECONCILED" | "NOT_RECONCILED" | (string & {});

/** Account that money came from. */
export interface DepositSenderAccount {
    /** Number at the bank, as text. */
    account_number: string;
    /** International form of the number. */
    iban: string;
}

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

/** Where the money of a payment is. */
export interface PaymentReconciliation {
    /** Money of the payment, in `currency_code`. */
    amount: number;
    /** ISO 4217 code; called `currency` at deposits. */
    currency_code?: string | null;
    /** The deposit, once matched. */
    deposit?: ReconciledDeposit;
    /** Text that connects payment and deposit. */
    reference?: string | null;
    /** Whether the money came in. */
    status: ReconciliationStatus;
    /**
     * When `status` last changed.
     *
     * Format: date-time
     */
    status_update_timestamp: string;
}

/** Deposit that a payment was matched with. */
export interface ReconciledDeposit {
    /** Money received, in `currency_code`. */
    amount: number;
    /** ISO 4217 code. */
    currency_code: string;
    /** The bank's narrative, untouched. */
    description: string | null;
    /**
     * Identifies the deposit.
     *
     * Format: uuid
     */
    id: string;
    /**
     * When the money came in, in UTC.
     *
     * Format: date-time
     */
    timestamp: string;
}

/** Position of one page in a list. */
export interface ReconciliationPage {
    /** Index of this page; the first is 0. */
    page_number: number;
    /** Page size that was asked for. */
    results_per_page: number;
    /** Payments over all pages. */
    total_results: number;
}

/** Which page to return. The names differ from those of the deposits. */
export interface ReconciliationPageRequest {
    /**
     * Page to return, counted from zero.
     *
     * @default 0
     */
    page_number?: number;
    /**
     * Most payments to put on one page.
     *
     * @default 50
     */
    results_per_page?: number;
}

/** A payment and the deposit it was matched with. */
export interface ReconciliationPayment {
    /**
     * Customer who paid.
     *
     * Format: uuid
     */
    customer_id: string;
    /**
     * Identifies the payment; the same id as in the payments API.
     *
     * Format: uuid
     */
    id: string;
    /**
     * When the payment was initiated.
     *
     * Format: date-time
     */
    payment_initiation_timestamp: string;
    /** Where its money is. */
    reconciliation: PaymentReconciliation;
}

/** One page of payments. */
export interface ReconciliationPaymentList {
    /** Where this page stands in the list. */
    pagination?: ReconciliationPage;
    /** Payments on this page. */
    payments: ReconciliationPayment[];
}

/** Where the money of a payment is: still expected, matched with a deposit, or given up. */
export type ReconciliationStatus = "RECONCILED" | "UNRECEIVED" | "OUTSTANDING" | (string & {});

/** Which payments to find. Left out or `null`, a condition does not apply. */
export interface SearchReconciliationPaymentsRequest {
    /** Limits of the amount. */
    amount?: AmountRange;
    /** Banks of the payers, as in `identifier` of the bank list. */
    banks?: string[] | null;
    /**
     * Customer who paid.
     *
     * Format: uuid
     */
    customer_id?: string | null;
    /** How the deposit was found. */
    deposit_match_type?: "UNIQUE_MATCH" | "PARTIAL_MATCH" | "NO_MATCH" | null;
    /** Which page to return. Left out, the first with 50 payments. */
    pagination?: ReconciliationPageRequest;
    /** Days on which the payments were initiated. */
    payment_initiation_date: DateRange;
    /** States of the payments; the values are not documented. */
    payment_status?: string[] | null;
    /** Text to look for; where it is looked for is not documented. */
    search_query?: string | null;
    /**
     * Source of the deposits: a connected corporate account.
     *
     * Format: uuid
     */
    source_id?: string | null;
    /** Where the money is. */
    status?: "RECONCILED" | "UNRECEIVED" | "OUTSTANDING" | null;
}
