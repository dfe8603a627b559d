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

/** Error body of Lean Connect. It has no machine-readable code, so branch on the HTTP status. */
export interface ConnectError {
    /** Explanation for developers. */
    message: string;
    /** The failure as a number. */
    status_code: number;
}

/** Where to send the customer. Any field may be missing. */
export interface ConnectLink {
    /** Customer who connects, by your own id. */
    app_user_id?: string;
    /** The bank's own id of the consent; often a URN. Lean's id is in the list of consents. */
    bank_consent_id?: string;
    /**
     * Customer who connects, by Lean's id.
     *
     * Format: uuid
     */
    customer_id?: string;
    /**
     * Page of the bank, to open in the customer's browser.
     *
     * Format: uri
     */
    redirect_url?: string;
}

/** Kind of data that a customer can allow. The balance is singular here. */
export type ConnectPermission = "identity" | "accounts" | "balance" | "transactions" | "identities" | "scheduled_payments" | "standing_orders" | "direct_debits" | "beneficiaries";

/** One way to name an account that a customer shares. */
export interface ConsentAccountIdentifier {
    /** The number itself. Always text, as it may start with zeros or be masked. */
    identification: string;
    /** Holder's name; null on card and national id rows. */
    name: string | null;
    /** How to read `identification`. */
    scheme_name: ConsentAccountScheme;
    /** Second part of the number, where the scheme has one. Null in every answer seen so far. */
    secondary_identification: string | null;
}

/** Kinds of account numbers. Data calls use other names, `BBAN` for `ACCOUNT_NUMBER` and `PAN` for `MASKED_PAN`. */
export type ConsentAccountScheme = "IBAN" | "ACCOUNT_NUMBER" | "MASKED_PAN" | "NATIONAL_ID" | (string & {});

/** Whether a consent is in force. An expired consent was seen as `REVOKED`. */
export type ConsentStatus = "ACTIVE" | "REVOKED" | "REJECTED" | (string & {});

/** Whom to connect, to which bank, and what to ask for. Give `customer_id` or `app_user_id`. */
export interface CreateConnectLinkRequest {
    /** Customer who connects, by your own id. */
    app_user_id?: string;
    /** Bank to connect, as in `identifier` of the bank list. */
    bank_identifier: string;
    /**
     * Customer who connects, by Lean's id.
     *
     * Format: uuid
     */
    customer_id?: string;
    /**
     * End of the link, with `Z` or an offset. Left out, 24 hours from now.
     *
     * Format: date-time
     */
    expiration_date_time?: string;
    /**
     * Page of yours for a refusal or a failure.
     *
     * Format: uri
     */
    failure_redirect_url: string;
    /** What to ask the customer for. Whether the bank supports each is not checked here, as far as documented. */
    permissions: ConnectPermission[];
    /**
     * Page of yours that the bank sends the customer to afterwards.
     *
     * Format: uri
     */
    success_redirect_url: string;
    /**
     * Start of the window of transactions, with `Z` or an offset. Left out, a year ago.
     *
     * Format: date-time
     */
    transaction_from_date_time?: string;
}

/** A user to register. */
export interface CreateCustomerRequest {
    /** Your own id of the user. A second customer with the same value is refused with 409. */
    app_user_id: string;
    /** UAE only. Needed for long-lived consents of UAE Open Finance. */
    government_identifiers?: GovernmentIdentifierRequest[];
}

/** One of your users, as the API knows them. */
export interface Customer {
    /** Your own id of the user, unique within the application. */
    app_user_id: string;
    /**
     * Lean's id of the customer. Every other call and the LinkSDK want this one.
     *
     * Format: uuid
     */
    customer_id: string;
    /** Official identifiers of a UAE customer. May be missing even when they were sent. */
    government_identifiers?: GovernmentIdentifier[];
}

/** A consent as Lean Connect tells it. Any field may be missing; times may carry an offset such as `+03:00`. */
export interface CustomerConsent {
    /** Accounts that the customer shares, one row per scheme. */
    accounts?: CustomerConsentAccount[];
    /** The bank's own id. Digits, a URN or a UUID, depending on the bank. */
    bank_consent_id?: string;
    /** The bank, as in `identifier` of the bank list. */
    bank_identifier?: string | null;
    /** Whether the consent is in force. */
    consent_status?: ConsentStatus;
    /**
     * When the consent was created.
     *
     * Format: date-time
     */
    creation_date_time?: string;
    /**
     * End of the consent.
     *
     * Format: date-time
     */
    expiration_date_time?: string | null;
    /**
     * Lean's id of the consent.
     *
     * Format: uuid
     */
    id?: string;
    /** What this consent allows. */
    permissions?: PermissionSet;
    /** State in the words of the open-banking standard, including the time before the customer agrees. */
    standard_consent_status?: StandardConsentStatus | null;
    /**
     * When `consent_status` last changed.
     *
     * Format: date-time
     */
    status_update_date_time?: string | null;
    /**
     * Start of the window of readable transactions; meaningful with the `transactions` permission only.
     *
     * Format: date-time
     */
    transaction_from_date_time?: string | null;
    /**
     * End of the window of readable transactions; meaningful with the `transactions` permission only.
     *
     * Format: date-time
     */
    transaction_to_date_time?: string | null;
}

/** One way to name a shared account, as Lean Connect tells it. Any field may be missing. */
export interface CustomerConsentAccount {
    /** The number itself, as text; it may be masked. */
    identification?: string;
    /** Holder's name, where the bank gives one. */
    name?: string | null;
    /** How to read `identification`. */
    scheme_name?: ConsentAccountScheme;
    /** Second part of the number, where the scheme has one. */
    secondary_identification?: string | null;
}

/** One page of consents. */
export interface CustomerConsentList {
    /** Consents of this page. */
    data: CustomerConsent[];
    /** Where this page lies in the whole list. Never carries `sort` here. */
    page: PageMetadata;
}

/** One page of customers. */
export interface CustomerList {
    /** Customers of this page. */
    data: Customer[];
    /** Where this page lies in the whole list. */
    page: PageMetadata;
}

/** Why a bank connection is deleted. */
export interface DeleteEntityRequest {
    /** The same value as in the query. */
    reason: DeletionReason | null;
}

/** Who asked for the end of a connection or consent. */
export type DeletionReason = "USER_REQUESTED";

/** Connection of one customer to one bank. */
export interface Entity {
    /**
     * The bank, as in `identifier` of the bank list.
     *
     * @example LEA1_SAMAOB_SAU
     */
    bank_identifier: string;
    /** Kind of banking the connection is for. */
    bank_type: EntityBankType;
    /** Consents behind this connection, at most one of them `ACTIVE`. Missing when there are none. */
    consents?: EntityConsent[];
    /**
     * When the customer connected the bank, in UTC.
     *
     * Format: date-time
     */
    created_at: string;
    /**
     * The customer this connection belongs to.
     *
     * Format: uuid
     */
    customer_id: string;
    /**
     * The `entity_id` that data calls ask for.
     *
     * Format: uuid
     */
    id: string;
    /** What the connection may read. The authoritative list, where a webhook may leave permissions out. */
    permissions: PermissionSet;
}

/** Personal (`RETAIL`) or business banking. */
export type EntityBankType = "RETAIL" | "SME" | "CORPORATE" | (string & {});

/** What a customer allowed at one bank, and until when. Check `expiration_date_time` as well as `consent_status`: an expiry can take up to a day to show there, and then shows as `REVOKED`. */
export interface EntityConsent {
    /** Accounts that the customer shares, one row per scheme, so that one account can fill several rows. */
    accounts: ConsentAccountIdentifier[];
    /**
     * The bank's own id. Digits, a URN or a UUID, depending on the bank.
     *
     * @example 147352
     */
    bank_consent_id: string;
    /** The bank. Null in practice; read the entity's `bank_identifier`. */
    bank_identifier: string | null;
    /** Whether the consent is in force. */
    consent_status: ConsentStatus;
    /** What the consent is for. Null in every answer seen so far. */
    consent_type: "ACCOUNT_ACCESS" | "MULTI_PAYMENTS" | (string & {}) | null;
    /**
     * When the consent was created.
     *
     * Format: date-time
     */
    creation_date_time: string;
    /**
     * End of the consent. After it the customer has to connect again.
     *
     * Format: date-time
     */
    expiration_date_time: string | null;
    /**
     * Lean's id of the consent, the one to revoke it with.
     *
     * Format: uuid
     */
    id: string;
    /** What this consent allows. */
    permissions: PermissionSet;
    /** State in the words of the open-banking standard. Null in every answer seen so far. */
    standard_consent_status: StandardConsentStatus | null;
    /**
     * When `consent_status` last changed.
     *
     * Format: date-time
     */
    status_update_date_time: string | null;
    /**
     * Start of the window of readable transactions; meaningful with the `transactions` permission only.
     *
     * Format: date-time
     */
    transaction_from_date_time: string | null;
    /**
     * End of the window of readable transactions; meaningful with the `transactions` permission only.
     *
     * Format: date-time
     */
    transaction_to_date_time: string | null;
}

/** One page of entities. */
export interface EntityList {
    /** Entities of this page. */
    data: EntityListItem[];
    /** Where this page lies in the whole list. */
    page: PageMetadata;
}

/** An entity of the date-range list, which adds its state and last change. */
export interface EntityListItem extends Entity {
    /** State of the connection itself, independent of its consents. */
    status: EntityStatus;
    /**
     * When the connection last changed, in UTC.
     *
     * Format: date-time
     */
    updated_at: string;
}

/** State of a bank connection. One whose consent is revoked can still be `ACTIVE`. */
export type EntityStatus = "ACTIVE" | "DELETED" | "DISABLED" | "REMOVED" | (string & {});

/** Official identifier of a UAE person or company. */
export interface GovernmentIdentifier {
    /** Which register or document `value` comes from. */
    type: GovernmentIdentifierType;
    /** The identifier as it was registered. Personal data. */
    value: string;
}

/** Official identifier of a UAE person or company, to register. */
export interface GovernmentIdentifierRequest {
    /** Which register or document `value` comes from. */
    type: GovernmentIdentifierType;
    /**
     * The identifier, not blank. Personal data, so keep it out of logs.
     *
     * @example 784-0000-0000000-0
     */
    value: string;
}

/** Kinds of UAE identifiers. The licence is spelled with an S here, with a C in account verification. */
export type GovernmentIdentifierType = "EMIRATES_ID" | "TRADE_LICENSE_NUMBER" | (string & {});

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

/** Every permission with whether it was granted. Webhooks and the LinkSDK write the same facts as a list of names. In the UAE only the first four can be true. */
export interface PermissionSet {
    /** The list of accounts, whose ids the account calls need. */
    accounts: boolean;
    /** Balances of the accounts. */
    balance: boolean;
    /** Saved payees of the accounts. Always false in the UAE. */
    beneficiaries: boolean;
    /** Mandates that let others debit the accounts. Always false in the UAE. */
    direct_debits: boolean;
    /** People and companies behind each account. Always false in the UAE. */
    identities: boolean;
    /** Who the owner of the connection is. Retail banking only in the UAE. */
    identity: boolean;
    /** Future payments on the accounts. Always false in the UAE. */
    scheduled_payments: boolean;
    /** Recurring payments the customer has set up. Always false in the UAE. */
    standing_orders: boolean;
    /** Transactions, within the consent's transaction window. */
    transactions: boolean;
}

/** State of a consent in the words of the open-banking standard. */
export type StandardConsentStatus = "AWAITING_AUTHORISATION" | "AUTHORISED" | "REVOKED" | "REJECTED" | "EXPIRED" | "CONSUMED" | "SUSPENDED" | (string & {});

/** The new government identifiers of a customer. */
export interface UpdateCustomerRequest {
    /** The whole list; identifiers left out here are no longer kept. */
    government_identifiers: GovernmentIdentifierRequest[];
}
