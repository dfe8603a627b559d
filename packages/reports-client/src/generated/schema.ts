/**
 * Generated from specs/ by `pnpm generate`. Do not edit: change the spec instead.
 */

/** Product behind an account, as statements can be limited to. */
export type AccountSubType = "CHARGE_CARD" | "CREDIT" | "CURRENT" | "EMONEY" | "LOAN" | "MORTGAGE" | "PREPAID" | "SAVINGS" | "CALL" | (string & {});

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

/** Statements of one bank. */
export interface BankStatementsBank {
    /** One item per account. */
    accounts: StatementAccount[];
    /** Bank, as in `identifier` of the bank list. */
    bank_identifier: string;
    /** Bank by name, for people. */
    bank_name: string;
    /** Customer as the bank knows it. */
    identity: StatementIdentity;
}

/** Days and accounts that were asked for. */
export interface BankStatementsProperties {
    /** Products the statements are limited to; missing or `null` for all. */
    account_sub_types?: AccountSubType[] | null;
    /**
     * Last day of transactions.
     *
     * Format: date
     */
    end_date: string;
    /**
     * First day of transactions.
     *
     * Format: date
     */
    start_date: string;
}

/** Statements of every connected bank of a customer. */
export interface BankStatementsReport {
    /** One item per connected bank; none while pending. */
    banks: BankStatementsBank[];
    /** What was asked for. */
    properties: BankStatementsProperties;
}

/** Answer with the bank statements. */
export interface BankStatementsReportResponse extends ReportEnvelope {
    /** Statements when `status` is `OK`. */
    report?: BankStatementsReport | null;
}

/** Days and accounts of the statements. */
export interface CreateBankStatementsReportRequest {
    /** Limits the statements to these products. Left out, all accounts. */
    account_sub_types?: AccountSubType[] | null;
    /**
     * Last day of transactions. Whether the day itself is included is not documented.
     *
     * Format: date
     */
    end_date: string;
    /**
     * First day of transactions.
     *
     * Format: date
     */
    start_date: string;
}

/** A person or a company to make reports about. */
export interface CreateReportCustomerRequest {
    /** Whether a person or a company connects. */
    account_type: "PERSONAL" | "BUSINESS";
    /** Official numbers: `PERSONAL` needs a `NATIONAL_ID`, `BUSINESS` both others. */
    identifiers?: ReportCustomerIdentifier[];
}

/** Nothing can be chosen: send an empty object. */
export type CreateVerificationOfIncomeReportRequest = Record<string, never>;

/** A report that was started. */
export interface CreatedReport {
    /**
     * Identifies the report; fetch it with the same path.
     *
     * Format: uuid
     */
    report_id: string;
    /** `PENDING`: the report is made in the background. */
    status: ReportStatus;
}

/** A sum of money. */
export interface CurrencyAmount {
    /** Value as a JSON number. Beside a `credit_debit_indicator`, which holds the direction, it has no sign; net figures and balances without one may be negative. */
    amount: number;
    /** ISO 4217 code the value is in. */
    currency: string;
}

/** Income over all sources. */
export interface IncomeSummary {
    /** Twelve times the average per month, in the sample. */
    annual_income: CurrencyAmount;
    /** Sum divided by all months of the report. */
    average_monthly_income: CurrencyAmount;
    /** Sum divided by the months that had income. */
    average_monthly_received_value: CurrencyAmount;
    /** Average per month expected for the future. */
    predicted_average_monthly_income: CurrencyAmount;
}

/** An account in a report. */
export interface ReportAccount {
    /** Numbers the account is known by; identifiers, not accounts, despite the key. */
    account?: ReportAccountIdentifier[];
    /** Holder as the bank has it. */
    account_holder_name: string;
    /** Product, such as `CURRENT`. */
    account_sub_type: string;
    /** Class of the account, such as `CHECKING`; another vocabulary than that of the data API. */
    account_type: string;
    /** The bank's own words for the product. */
    description: string;
    /** Name the customer gave to the account. */
    nickname: string;
}

/** One number that an account is known by. */
export interface ReportAccountIdentifier {
    /** The number itself, as text because of letters and leading zeros. */
    identification?: string;
    /** Name that belongs to this number; missing in samples. */
    name?: string;
    /** How to read `identification`. */
    scheme_name?: "PAN" | "IBAN" | "BBAN" | "COMMERCIAL_REGISTRATION_NUMBER" | "EMAIL" | "MOBILE_NUMBER" | "NATIONAL_ID" | "IQAMA_NUMBER" | "PASSPORT_NUMBER" | "OTHER" | "UNSUPPORTED" | (string & {});
}

/** An account in a report, with its bank. */
export interface ReportBankAccount extends ReportAccount {
    /** Bank, as in `identifier` of the bank list. */
    bank_identifier: string;
    /** Bank by name, for people. */
    bank_name: string;
}

/** Direction of an amount, seen from the account. */
export type ReportCreditDebitIndicator = "CREDIT" | "DEBIT" | "UNSUPPORTED" | (string & {});

/** Credit the bank grants on an account. */
export interface ReportCreditLine {
    /** Height of the line. */
    amount?: CurrencyAmount;
    /**
     * Whether the balance already counts this line.
     *
     * @default false
     */
    included?: boolean;
    /** Under which terms the credit is granted. */
    type?: "AVAILABLE" | "CREDIT" | "EMERGENCY" | "PRE_AGREED" | "TEMPORARY" | "UNSUPPORTED" | (string & {});
}

/** A customer for reports, and where to send them. */
export interface ReportCustomer {
    /**
     * Identifies the customer in the report calls. Whether it exists in the customers API too is not documented.
     *
     * Format: uuid
     */
    customer_id?: string;
    /**
     * Hosted page on which the customer connects a bank; send it to them.
     *
     * Format: uri
     */
    hyperlink?: string;
}

/** An official number of a person or a company. */
export interface ReportCustomerIdentifier {
    /** What kind of number it is. */
    type: "NATIONAL_ID" | "COMMERCIAL_REGISTRATION" | "UNIFIED_NUMBER";
    /** The number itself, as text. */
    value: string;
}

/** What every report over a customer answers with, around its `report`. */
export interface ReportEnvelope {
    /**
     * When the report was started.
     *
     * Format: date-time
     */
    created_at: string;
    /**
     * Identifies the report.
     *
     * Format: uuid
     */
    report_id: string;
    /** Branch on this: while `PENDING` the report may be there, with empty lists and sums of 0. */
    status: ReportStatus;
    /** Why the report failed; missing in all samples. */
    status_detail?: StatusDetail | null;
}

/** Income from one payer. */
export interface ReportIncomeSource {
    /** Sum divided by all months of the report. */
    average_monthly_income: CurrencyAmount;
    /** Sum divided by the months that had income. */
    average_monthly_received_value: CurrencyAmount;
    /**
     * Day of the last payment.
     *
     * Format: date
     */
    end_date: string;
    /** Number of the source, local to the report. */
    id: number;
    /** Payer by name. */
    income_source_name: string;
    /** Why the money came in. */
    income_source_type: ReportIncomeSourceType;
    /** Rhythm, such as `MONTHLY`. */
    pay_frequency?: string | null;
    /** Average per month expected for the future. */
    predicted_average_monthly_income: CurrencyAmount;
    /**
     * Day on which the next payment is expected.
     *
     * Format: date
     */
    predicted_next_payment_date: string;
    /**
     * Day of the first payment.
     *
     * Format: date
     */
    start_date: string;
    /** Sum of all payments. */
    total_amount: CurrencyAmount;
    /** How many payments there are. */
    transaction_count: number;
}

/** Reason why money came in, as far as the model can tell. */
export type ReportIncomeSourceType = "EMPLOYMENT" | "RETIREMENT" | "HOUSING_BENEFIT" | "GIG_ECONOMY" | "UNEMPLOYMENT" | "RENTAL" | "TRANSFER_FROM_OWN_APPLICATION" | "STUDENT_STIPEND" | "INVESTMENTS" | "CITIZEN_ACCOUNT" | "SOCIAL_SECURITY" | "SIDE_BUSINESS" | "BONUS" | "CASH_DEPOSIT" | (string & {});

/** Reports of a customer. */
export interface ReportList {
    /** One page of reports. */
    reports?: ReportPage;
}

/** A report that can be fetched. */
export interface ReportListItem {
    /**
     * Identifies the report.
     *
     * Format: uuid
     */
    id?: string;
    /**
     * When the report was made.
     *
     * Format: date-time
     */
    timestamp?: string;
}

/** One page of reports. */
export interface ReportPage {
    /** Newest or oldest first is not documented; sort by `timestamp`. */
    content?: ReportListItem[];
    /** How many reports there are over all pages. */
    total_elements?: number;
    /** How many pages there are. */
    total_pages?: number;
}

/** Days a report covers. */
export interface ReportPeriod {
    /**
     * Last day.
     *
     * Format: date
     */
    end_date: string;
    /**
     * First day.
     *
     * Format: date
     */
    start_date: string;
}

/** Progress of a report. Figures count only with `OK`. */
export type ReportStatus = "OK" | "PENDING" | "FAILED" | (string & {});

/** One entry of a statement. */
export interface ReportTransaction {
    /** Size of the movement, without a sign. */
    amount: CurrencyAmount;
    /** Where the account stood right after the entry. */
    balance?: ReportTransactionBalance;
    /**
     * When the entry was booked.
     *
     * Format: date-time
     */
    booking_date_time: string;
    /** Whether money came in or went out. */
    credit_debit_indicator: ReportCreditDebitIndicator;
    /** Identifies the entry; called `transaction_id` in the data API. */
    id?: string;
    /** The bank's narrative, untouched. */
    transaction_information: string;
}

/** Balance right after an entry. */
export interface ReportTransactionBalance {
    /** Height of the balance, without a sign. */
    amount?: CurrencyAmount;
    /** Whether the account is in credit or overdrawn. */
    credit_debit_indicator?: ReportCreditDebitIndicator;
    /** Kind of balance, such as `INTERIM_BOOKED`. */
    type?: string;
}

/** Statement of one account. */
export interface StatementAccount {
    /** Product, names and numbers. */
    account: ReportAccount;
    /** Where the account stood, in the form of the published sample; read `balances` first. */
    balance?: StatementBalance;
    /** Where the account stood. */
    balances?: StatementBalance[];
    /** All transactions, unpaged. */
    transactions: ReportTransaction[];
}

/** One balance of an account. */
export interface StatementBalance {
    /** Height of the balance, without a sign. */
    amount?: CurrencyAmount;
    /** Whether the account is in credit or overdrawn. */
    credit_debit_indicator?: ReportCreditDebitIndicator;
    /** Credit the bank grants on the account. */
    credit_line?: ReportCreditLine[];
    /** Which balance it is, such as `CLOSING_AVAILABLE`. */
    type?: string;
}

/** Customer as a bank knows it. */
export interface StatementIdentity {
    /** Postal address in one line. */
    address_line?: string;
    /** All names in one text. */
    full_name?: string;
}

/** Reason why an answer holds no data. */
export interface StatusDetail {
    /** Code to branch on. Bank troubles and `LEAN_ERROR` pass with time, `DUPLICATED_REQUEST` after a minute; with `EU_*` codes the end user must contact the bank; `DISABLED_BY_LEAN` lasts until the webhook `bank.availability.updated`. */
    granular_status_code?: "BANK_ISSUE" | "BANK_MAINTENANCE" | "UNSEEN_BANK_ERROR" | "LEAN_ERROR" | "DISABLED_BY_LEAN" | "DISABLED_BY_CLIENT" | "DUPLICATED_REQUEST" | "LOGGED_IN_ELSEWHERE" | "ACTIVE_SESSION_EXISTS" | "EU_ACCOUNT_LOCKED" | "EU_FUNCTIONALITY_RESTRICTED" | "KNOWN_UNSUPPORTED_MFA_BEHAVIOUR" | "KNOWN_TRAFFIC_OUTSIDE_ALLOWED_REGION" | "UNSUPPORTED_BY_BANK" | "UNKNOWN_ENTITY" | "DATA_NOT_FOUND" | "CONSENT_EXPIRED" | "USER_PERMISSIONS_NOT_GRANTED" | "USER_TRANSACTION_RANGE_NOT_GRANTED" | "INVALID_PARAMETERS" | "TIMEOUT" | "INTERNAL_SERVER_ERROR" | (string & {}) | null;
    /** Text about the reason that is fit to show to end users. */
    status_additional_info?: string | null;
}

/** Income of a customer over all connected banks. */
export interface VerificationOfIncomeReport {
    /** Accounts that were looked at. */
    accounts: ReportBankAccount[];
    /** One item per payer. */
    income_sources: ReportIncomeSource[];
    /** All sources together. */
    income_summary: IncomeSummary;
    /** Days the report covers. */
    properties: ReportPeriod;
}

/** Answer with the verification of income. */
export interface VerificationOfIncomeReportResponse extends ReportEnvelope {
    /** Verified income when `status` is `OK`. */
    report?: VerificationOfIncomeReport | null;
}
