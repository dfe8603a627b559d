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

/** A bank with its branding, limits and availability. */
export interface Bank {
    /** Whose accounts the connection covers. */
    account_type: BankAccountType;
    /** Not the availability; true even for banks that cannot be used. Read `availability`. */
    active: boolean;
    /** Name to show in Arabic script, where known. */
    arabic_name: string | null;
    /** Whether the bank can be used now, per product. */
    availability: BankAvailability;
    /** Colour to put behind the logo. */
    background_color: string;
    /**
     * Use `account_type`.
     *
     * @deprecated
     */
    bank_type: BankType;
    /** Brand the bank trades under. */
    commercial_name: string | null;
    /** Brand in Arabic script, where known. */
    commercial_name_arabic: string | null;
    /** How Lean reaches the bank. */
    connection_type: ConnectionType;
    /**
     * Country of the bank as ISO 3166 alpha-3 code.
     *
     * @example SAU
     * @example ARE
     */
    country_code: string;
    /**
     * Stable key of the bank, `bank_identifier` elsewhere. Its suffix does not prove the country; read `country_code`.
     *
     * @example LEA1_SAMAOB_SAU
     */
    identifier: string;
    /** Countries that transfers abroad can go to. May be empty; was so for every KSA bank. */
    international_destinations: InternationalDestination[];
    /** Limits of one transfer abroad, per currency. May be empty; was so for every KSA bank. */
    international_transfer_limits: TransferLimit[];
    /**
     * Picture of the logo.
     *
     * Format: uri
     */
    logo: string;
    /**
     * Another version of the logo; PNG or SVG.
     *
     * Format: uri
     */
    logo_alt: string;
    /** Brand colour. */
    main_color: string;
    /** Whether this is a sandbox bank with made-up data. */
    mock: boolean;
    /** Name to show in Latin script. */
    name: string;
    /** Identifiers of the other connections to the same institution. */
    relates_to?: string[] | null;
    /** Kinds of accounts the connection covers. */
    supported_account_sub_types: BankAccountSubType[];
    /**
     * Same values as `supported_account_sub_types`, maybe in another order.
     *
     * @deprecated
     */
    supported_account_types: BankAccountSubType[];
    /** BIC of the bank. */
    swift_code: string | null;
    /** Which text is readable on the brand's colours, white on `dark` and black on `light`. */
    theme: "dark" | "light" | (string & {});
    /** Hints on how customers log in at this bank. New ones may appear at any time. */
    traits: ("auth-redirect" | "decoupled-auth-redirect" | "web-auth-redirect" | "open-finance" | "user-input-on-login" | "auth-credentials" | (string & {}))[];
    /** Limits of one domestic transfer, per currency. May be empty. */
    transfer_limits: TransferLimit[];
}

/** Kinds of accounts. Data calls know a few more. */
export type BankAccountSubType = "CHARGE_CARD" | "CREDIT" | "CURRENT" | "EMONEY" | "LOAN" | "MORTGAGE" | "PREPAID" | "SAVINGS" | "CALL" | (string & {});

/** Whose accounts, those of persons or of companies. */
export type BankAccountType = "PERSONAL" | "BUSINESS" | (string & {});

/** A bank is usable for a product when both flags of that product are true, the one in `active` and the one in `enabled`. Data needs `active.data` and `enabled.data`, payments need `active.payments` and `enabled.payments`. */
export interface BankAvailability {
    /** Lean's side. False while Lean has taken the bank out of service. */
    active: ProductAvailability;
    /** Your side, set in the dashboard. False when you do not want to offer the bank. */
    enabled: ProductAvailability;
}

/** Older word for the kind of banking. `BankAccountType` takes its place. */
export type BankType = "RETAIL" | "SME" | (string & {});

/** How a bank is reached, through its open-banking interface or otherwise. */
export type ConnectionType = "OPEN_BANKING" | "REVERSE_ENGINEERED" | "DIRECT_CONNECTION" | (string & {});

/** A country that transfers abroad can go to. */
export interface InternationalDestination {
    /** ISO 3166 alpha-3 code. */
    country_iso_code: string;
    /** Name of the country to show. */
    country_name: string;
    /** Currencies for that country. Empty in every answer seen so far, so do not read it as "none". */
    supported_currencies: string[];
}

/** One flag per product. */
export interface ProductAvailability {
    /** Reading accounts, balances and transactions. */
    data: boolean;
    /** Paying from accounts at the bank. Take a missing flag for false. */
    payments?: boolean;
}

/** Smallest and largest amount of one transfer in one currency. */
export interface TransferLimit {
    /**
     * ISO 4217 code that both amounts are in.
     *
     * @example SAR
     */
    currency: string;
    /** Largest amount of one transfer. */
    max: number;
    /** Smallest amount of one transfer. */
    min: number;
}
