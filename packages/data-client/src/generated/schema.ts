/**
 * Generated from specs/ by `pnpm generate`. Do not edit: change the spec instead.
 */

/** An account the customer shared, in a form common to both regions. */
export type Account = ResultAccount & {
    /** Full name of the holder as the bank has it. */
    account_holder_name: string;
    /** Shorter form of the holder's name, as the bank prints it on statements or cards. */
    account_holder_short_name: string;
};

/** Progress of a refresh for one account. */
export interface AccountDataStatus {
    /**
     * Account this row is about.
     *
     * Format: uuid
     */
    account_id: string;
    /** Progress of the balances. */
    balance: DataTypeStatus;
    /** Progress of the saved payees; `UNSUPPORTED` in UAE. */
    beneficiaries: DataTypeStatus;
    /** Progress of the mandates; `UNSUPPORTED` in UAE. */
    direct_debits: DataTypeStatus;
    /** Progress of the people tied to the account; `UNSUPPORTED` in UAE. */
    identity: DataTypeStatus;
    /** Progress of the one-off future payments; `UNSUPPORTED` in UAE. */
    scheduled_payments: DataTypeStatus;
    /** Progress of the recurring payments; `UNSUPPORTED` in UAE. */
    standing_orders: DataTypeStatus;
    /** Days the history covers. The only camelCase key of this API. */
    transactionAvailability?: TransactionAvailability;
    /** Progress of the history. */
    transactions: DataTypeStatus;
}

/** One number that an account is known by. */
export interface AccountIdentifier {
    /** The number itself, as text because of letters and leading zeros. Card numbers are masked. */
    identification: string;
    /** Name that belongs to this number; `null` on card rows. */
    name: string | null;
    /** How to read `identification`. */
    scheme_name: "PAN" | "IBAN" | "BBAN" | "COMMERCIAL_REGISTRATION_NUMBER" | "EMAIL" | "MOBILE_NUMBER" | "NATIONAL_ID" | "IQAMA_NUMBER" | "PASSPORT_NUMBER" | "MASKED_PAN" | "OTHER" | "UNSUPPORTED" | (string & {});
}

/** What a person is to an account. */
export type AccountRole = "ADMINISTRATOR" | "BENEFICIARY" | "CUSTODIAN_FOR_MINOR" | "GRANTER" | "LEGAL_GUARDIAN" | "OTHER_PARTY" | "POWER_OF_ATTORNEY" | "PRINCIPAL" | "PROTECTOR" | "REGISTERED_SHAREHOLDER" | "SECONDARY_OWNER" | "SENIOR_MANAGING_OFFICIAL" | "SETTLOR" | "SUCCESSOR_ON_DEATH" | "UNSUPPORTED" | "DELEGATE" | (string & {});

/** One page of accounts. */
export interface AccountsData {
    /** Accounts on this page. */
    accounts: Account[];
    /** Where this page stands in the list. */
    page: PageMetadata;
    /** Same word as in the envelope. */
    type: ResourceType;
}

/** Answer of the accounts read. */
export interface AccountsResponse extends ResultEnvelope {
    /** The accounts when `status` is `OK`; `null` or missing otherwise. */
    data?: AccountsData | null;
}

/** An account in Lean's first vocabulary. */
export interface AeAccount {
    /** Same id as in the common form. */
    account_id: string;
    /** The bank's own number, as text. */
    account_number: string;
    /** ISO 4217 code the account is held in. */
    currency_code: string;
    /** IBAN of the account; 23 characters in UAE. */
    iban: string;
    /** Name of the account as the bank's own app shows it. */
    name: string;
    /** Product behind the account. */
    type: AeAccountType;
}

/** UAE form of an account. */
export interface AeAccountData {
    /** The account in Lean's first vocabulary. */
    data: AeAccount;
    /** Tells the UAE form from the KSA one. */
    standard: "ARE.LEAN.V1";
}

/** Product behind an account in the UAE form. */
export type AeAccountType = "CURRENT" | "SAVINGS" | "CREDIT" | (string & {});

/** The balance of an account in Lean's first vocabulary. */
export interface AeBalance {
    /** Same id as in the common form. */
    account_id: string;
    /** Name of the account that the balance belongs to. */
    account_name: string;
    /** Product behind the account. */
    account_type: AeAccountType;
    /** Height of the balance, negative when overdrawn, unlike in the common form. */
    balance: number;
    /** ISO 4217 code the balance is in. */
    currency_code: string;
}

/** UAE form of a balance. */
export interface AeBalanceData {
    /** The balance in Lean's first vocabulary. */
    data: AeBalance;
    /** Tells the UAE form from the KSA one. */
    standard: "ARE.LEAN.V1";
}

/** A person in Lean's first vocabulary. */
export interface AeIdentity {
    /** Address in one line, unlike in the common form. */
    address: string;
    /** Day of birth. */
    birth_date: string;
    /** E-mail address on file. */
    email_address: string;
    /** Name as the bank has it. */
    full_name: string;
    /** As the bank writes it, without a fixed vocabulary. */
    gender: string;
    /** Mobile number on file. */
    mobile_number: string;
    /** Number of the Emirates ID or other identity document. */
    national_identity_number: string;
}

/** UAE form of an identity. */
export interface AeIdentityData {
    /** The person in Lean's first vocabulary. */
    data: AeIdentity;
    /** Tells the UAE form from the KSA one. */
    standard: "ARE.LEAN.V1";
}

/** An entry in Lean's first vocabulary. */
export interface AeTransaction {
    /** Same id as in the common form. */
    account_id: string;
    /** Size of the movement with a sign, unlike in the common form. Money going out is negative. */
    amount: number;
    /** ISO 4217 code the amount is in. */
    currency_code: string;
    /** The bank's narrative. */
    description: string;
    /** Identifies the entry. */
    id: string;
    /** Position among the account's entries. */
    index: number;
    /** Whether the entry is not booked yet. */
    pending: boolean;
    /** When the entry took place. */
    timestamp: string;
}

/** UAE form of a transaction. */
export interface AeTransactionData {
    /** The entry in Lean's first vocabulary. */
    data: AeTransaction;
    /** Tells the UAE form from the KSA one. */
    standard: "ARE.LEAN.V1";
}

/** How a bank is identified. `BICFI` is a SWIFT code; `OTHER` is a national code or a name. */
export type AgentScheme = "BICFI" | "OTHER" | "UNSUPPORTED" | (string & {});

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

/** One balance of an account. */
export interface Balance {
    /**
     * Account the balance belongs to.
     *
     * Format: uuid
     */
    account_id: string;
    /** Height of the balance, without a sign. */
    amount: CurrencyAmount;
    /** Whether the account is in credit or overdrawn by `amount`. */
    credit_debit_indicator: CreditDebitIndicator;
    /** Credit lines of the account; empty when there are none. */
    credit_line: CreditLine[] | null;
    /**
     * Moment the bank states the balance for.
     *
     * Format: date-time
     */
    date_time: string | null;
    /**
     * Entity the account was read for.
     *
     * Format: uuid
     */
    entity_id: string;
    /** The bank's values in the vocabulary of the region; `null` unless `verbose=true`. */
    regional_data?: SaBalanceData | AeBalanceData | null;
    /** Which balance this row is; the other types are in other rows. */
    type: BalanceType;
}

/** Which of an account's balances a row is: the moment (opening, interim, closing) and what counts (booked, cleared, available). */
export type BalanceType = "CLOSING_AVAILABLE" | "CLOSING_BOOKED" | "CLOSING_CLEARED" | "EXPECTED" | "FORWARD_AVAILABLE" | "INFORMATION" | "INTERIM_AVAILABLE" | "INTERIM_BOOKED" | "INTERIM_CLEARED" | "OPENING_AVAILABLE" | "OPENING_BOOKED" | "OPENING_CLEARED" | "PREVIOUSLY_CLOSED_BOOKED" | "PREVIOUSLY_CLOSED" | "UNSUPPORTED" | (string & {});

/** One page of balances. */
export interface BalancesData {
    /** Balances on this page, one per balance type. */
    balances: Balance[];
    /** Where this page stands in the list. */
    page: PageMetadata;
    /** Same word as in the envelope. */
    type: ResourceType;
}

/** Answer of the balances read. */
export interface BalancesResponse extends ResultEnvelope {
    /** The balances when `status` is `OK`; `null` or missing otherwise. */
    data?: BalancesData | null;
}

/** Standard classification of an entry, in two parts. */
export interface BankTransactionCode {
    /** Family of the entry. */
    code?: string;
    /** Kind within the family. */
    sub_code?: string;
}

/** One page of beneficiaries. */
export interface BeneficiariesData {
    /** Beneficiaries on this page. */
    beneficiaries: Beneficiary[];
    /** Where this page stands in the list. */
    page: PageMetadata;
    /** Same word as in the envelope. */
    type: ResourceType;
}

/** Answer of the beneficiaries read. */
export interface BeneficiariesResponse extends ResultEnvelope {
    /** The beneficiaries when `status` is `OK`; `null` or missing otherwise. */
    data?: BeneficiariesData | null;
}

/** A payee that the customer saved at the bank. */
export interface Beneficiary {
    /** Full name of the account's holder; `null` in captures. */
    account_holder_name: string | null;
    /** Shorter form of the holder's name; `null` in captures. */
    account_holder_short_name: string | null;
    /** Account the payee is saved under. */
    account_id: string;
    /** Identifies the payee at the bank. */
    beneficiary_id: string;
    /** How far the bank trusts the payee. */
    beneficiary_type: "TRUSTED" | "ORDINARY" | "OTHER" | "UNSUPPORTED" | (string & {});
    /** Account of the payee. One object, not a list as in the KSA regional form. */
    creditor_account: AccountIdentifier;
    /** Bank of the payee. */
    creditor_agent: BeneficiaryAgent;
    /** Text that goes with payments to the payee. */
    reference: string;
    /** The bank's values in the vocabulary of the region; `null` unless `verbose=true`. */
    regional_data?: SaBeneficiaryData | null;
    /** Further values of the bank, without fixed keys. */
    supplementary_data: {
        [key: string]: string;
    } | null;
}

/** Postal address of a payee's bank. */
export interface BeneficiaryAddress {
    /** Address in one line. */
    address_line?: string;
    /** Purpose of the address, such as mail or business. */
    address_type?: "BUSINESS" | "CORRESPONDENCE" | "DELIVERY_TO" | "MAIL_TO" | "PO_BOX" | "POSTAL" | "RESIDENTIAL" | "STATEMENT" | "UNSUPPORTED" | (string & {});
    /** House number. */
    building_number?: string;
    /** Country, as the bank writes it. */
    country?: string;
    /** Province. */
    country_sub_division?: string | null;
    /** Department of the bank. */
    department?: string | null;
    /** Postal code. */
    post_code?: string;
    /** Street without the number. */
    street_name?: string | null;
    /** Part of the department. */
    sub_department?: string | null;
    /** Town or city. */
    town_name?: string;
}

/** Bank of a payee. */
export interface BeneficiaryAgent {
    /** SWIFT code or national code of the bank. */
    identification?: string;
    /** Name of the bank in words. */
    name?: string;
    /** Where the bank is. */
    postal_address?: BeneficiaryAddress;
    /** How to read `identification`. */
    scheme_name?: AgentScheme;
}

/** Card used for an entry. */
export interface CardInstrument {
    /** How the cardholder approved the payment. */
    authorization_type?: "CONSUMER_DEVICE" | "CONTACTLESS" | "PIN" | "OTHER" | (string & {});
    /** Network of the card. `LOCAL_SCHEME` is the national one. */
    card_scheme_name?: "AMERICAN_EXPRESS" | "DINERS" | "MASTER_CARD" | "VISA" | "LOCAL_SCHEME" | "UNSUPPORTED" | (string & {});
    /** Card number as the bank shows it, masked. */
    identification?: string;
    /** Cardholder as printed on the card. */
    name?: string;
}

/** Fee on an entry; amount and currency sit side by side here. */
export interface ChargeAmount {
    /** Height of the fee as a JSON number. */
    amount?: number;
    /** Whether the entry's amount already contains the fee. */
    charge_included?: boolean;
    /** ISO 4217 code the fee is in. */
    currency?: string;
}

/** What to read from the bank again. */
export interface CreateRefreshRequest {
    /** Limits the refresh to these kinds of data. Known in KSA only. */
    data_types?: DataType[];
    /**
     * Entity to read again. Its consent must be active.
     *
     * Format: uuid
     */
    entity_id: string;
}

/** Whether a refresh was started. */
export interface CreateRefreshResponse {
    /** Explanation for developers. */
    message: string;
    /** Extra facts; only with `RECONNECT_REQUIRED`, and `null` there. */
    metadata?: {
        [key: string]: unknown;
    } | null;
    /**
     * Pass it to the reconnect flow of the LinkSDK. Only with `RECONNECT_REQUIRED`.
     *
     * Format: uuid
     */
    reconnect_id?: string;
    /**
     * Identifies the refresh; the webhook `entity.data.refresh.updated` carries it too.
     *
     * Format: uuid
     */
    refresh_id: string;
    /** Whether the refresh runs, or the customer has to reconnect before it can. */
    status: "OK" | "RECONNECT_REQUIRED" | (string & {});
    /**
     * When the API answered, in UTC.
     *
     * Format: date-time
     */
    timestamp: string;
}

/** Direction of an amount, seen from the account. Zero counts as `CREDIT`. */
export type CreditDebitIndicator = "CREDIT" | "DEBIT" | "UNSUPPORTED" | (string & {});

/** Credit the bank grants on an account. */
export interface CreditLine {
    /** Height of the line. */
    amount?: CurrencyAmount | null;
    /**
     * Whether the balance already counts this line. Missing means that it does not.
     *
     * @default false
     */
    included?: boolean | null;
    /** Under which terms the credit is granted; both spellings of pre-agreed occur. */
    type?: "AVAILABLE" | "CREDIT" | "EMERGENCY" | "PRE_AGREED" | "PRE-AGREED" | "TEMPORARY" | "UNSUPPORTED" | (string & {}) | null;
}

/** Bank that receives a future payment. */
export interface CreditorAgent {
    /** SWIFT code or national code of the bank. */
    identification: string;
    /** Another key for what `scheme_name` says, in published references only. */
    identification_type?: string;
    /** Name of the bank in words, when sent. */
    name?: string;
    /** Where the bank is, when sent. */
    postal_address?: {
        [key: string]: unknown;
    };
    /** How to read `identification`. */
    scheme_name: AgentScheme;
}

/** A sum of money. */
export interface CurrencyAmount {
    /** Value as a JSON number. Beside a `credit_debit_indicator`, which holds the direction, it has no sign; net figures and balances without one may be negative. */
    amount: number;
    /** ISO 4217 code the value is in. */
    currency: string;
}

/** Conversion between currencies behind an entry. */
export interface CurrencyExchange {
    /** Agreement under which the rate was given. */
    contract_identification?: string;
    /** Rate that was applied, with up to ten decimals. */
    exchange_rate?: number;
    /** Amount as ordered, before the conversion. */
    instructed_amount?: CurrencyAmount;
    /**
     * When the rate was quoted.
     *
     * Format: date-time
     */
    quotation_date?: string;
    /** Currency the money was in before. */
    source_currency?: string;
    /** Currency the money is in after. */
    target_currency?: string;
    /** Currency that the rate is stated for one unit of. */
    unit_currency?: string;
}

/** Progress of a refresh per data type. */
export interface DataStatus {
    /** Progress of each account. */
    account_data: AccountDataStatus[];
    /** Progress of the list of accounts. */
    accounts: DataTypeStatus;
    /** Progress of the person who gave consent. */
    identity: DataTypeStatus;
}

/** Kind of data that can be refreshed, in the words of the consent permissions. */
export type DataType = "identity" | "accounts" | "balance" | "transactions" | "identities" | "scheduled_payments" | "standing_orders" | "direct_debits" | "beneficiaries" | (string & {});

/** State of one kind of data in a refresh. Treat `OK` and `SUCCESS` alike; `UNSUPPORTED` means that the bank or region does not offer it. */
export type DataTypeStatus = "PENDING" | "OK" | "FAILED" | "UNSUPPORTED" | "SUCCESS" | "PARTIAL" | (string & {});

/** A mandate that lets a company collect from an account. */
export interface DirectDebit {
    /** Account that is collected from. */
    account_id: string;
    /** Identifies the mandate at the bank. */
    direct_debit_id: string;
    /**
     * Entity the account was read for, when sent.
     *
     * Format: uuid
     */
    entity_id?: string;
    /** How often it collects. */
    frequency: "MONTHLY" | "QUARTERLY" | "HALF_YEARLY" | "ANNUAL" | "FORTNIGHTLY" | "DAILY" | "WEEKLY" | "NOT_KNOWN" | "UNSUPPORTED" | "BI_ANNUAL" | "FORTNIGHT" | (string & {});
    /** Reference of the mandate between payer and collector. */
    mandate_identification: string;
    /** Who collects. */
    name: string;
    /** What it collected last. */
    previous_payment_amount: CurrencyAmount;
    /**
     * When it collected last.
     *
     * Format: date-time
     */
    previous_payment_date_time: string;
    /** The bank's values in the vocabulary of the region; `null` unless `verbose=true`. */
    regional_data?: SaDirectDebitData | null;
    /** Whether the mandate is in force. */
    status_code: "ACTIVE" | "INACTIVE" | "UNSUPPORTED" | (string & {});
}

/** One page of direct debits. */
export interface DirectDebitsData {
    /** Direct debits on this page. */
    direct_debits: DirectDebit[];
    /** Where this page stands in the list. */
    page: PageMetadata;
    /** Same word as in the envelope. */
    type: ResourceType;
}

/** Answer of the direct debits read. */
export interface DirectDebitsResponse extends ResultEnvelope {
    /** The direct debits when `status` is `OK`; `null` or missing otherwise. */
    data?: DirectDebitsData | null;
}

/** One page of people. */
export interface IdentitiesData {
    /**
     * Account the people belong to; `null` in every captured answer.
     *
     * Format: uuid
     */
    account_id?: string | null;
    /** People on this page; the one who gave consent, or all parties of the account. */
    identities: Identity[];
    /** Where this page stands in the list. */
    page: PageMetadata;
    /** Kind of the items. `identities` in captures, other words in reference samples. */
    type: ResourceType;
}

/** Answer of both identity reads. */
export interface IdentitiesResponse extends ResultEnvelope {
    /** The people when `status` is `OK`; `null` or missing otherwise. */
    data?: IdentitiesData | null;
}

/** A person as the bank knows them. Regions fill different fields. */
export interface Identity {
    /** What the person may do with the account; `null` in UAE. */
    account_role: AccountRole | null;
    /** Home or business address. */
    address: IdentityAddress;
    /**
     * Day of birth in the Gregorian calendar.
     *
     * Format: date
     */
    birth_date: string;
    /** E-mail address on file. */
    email_address: string;
    /**
     * Entity the person was read for.
     *
     * Format: uuid
     */
    entity_id: string;
    /** Name as in official documents. */
    full_legal_name: string;
    /** As the bank writes it, without a fixed vocabulary; may be empty. */
    gender: string | null;
    /** Whether it is a person or some kind of company, in the bank's words. */
    legal_structure: string | null;
    /** Mobile number on file. */
    mobile_number: string;
    /** Name the bank addresses the person by. */
    name: string;
    /** Number of the identity document. Filled in UAE, `null` in KSA captures. */
    national_id: string | null;
    /** Identifies the person at the bank. */
    party_id: string;
    /** Customer number at the bank. */
    party_number: string;
    /** Whether the account is held alone or with others; `UNSUPPORTED` in UAE. */
    party_type: PartyType;
    /** Telephone number on file, next to the mobile one. */
    phone: string;
    /** The bank's values in the vocabulary of the region; `null` unless `verbose=true`. */
    regional_data?: SaIdentityData | AeIdentityData | null;
}

/** Address of a person. Banks fill different parts; do not rely on any single one. */
export interface IdentityAddress {
    /** Address in one line. */
    address_line?: string | null;
    /** What the address is for, without a fixed vocabulary. */
    address_type?: string | null;
    /** Number of the flat or villa. */
    apartment_or_villa_number?: string | null;
    /** District of the town. */
    area?: string | null;
    /** Name of the building, when it has one. */
    building_name?: string | null;
    /** Whether it is a villa, a flat or something else. */
    building_type?: string | null;
    /** Name of the country, or its two-letter code. */
    country?: string | null;
    /** Post office box. */
    po_box?: string | null;
    /** Postal code. */
    post_code?: string | null;
    /** Province or emirate. */
    region?: string | null;
    /** Street without the number. */
    street?: string | null;
    /** Street with the number. */
    street_address?: string | null;
    /** Town or city. */
    town_name?: string | null;
}

/** Answer of an analysis that was pending. The figures have the form that the insights API describes for `type`. */
export interface InsightsResult {
    /** Belongs to the data reads; `null` or absent here. */
    data?: null;
    /** The figures when `status` is `OK`. */
    insights?: {
        [key: string]: unknown;
    } | null;
    /** Explanation of the outcome for developers. */
    message: string;
    /** Key-value pairs attached to the call. */
    meta?: {
        [key: string]: string;
    } | null;
    /**
     * The id that was asked for.
     *
     * Format: uuid
     */
    results_id: string;
    /** Outcome of the analysis. */
    status: ResultStatus;
    /** Why there are no figures; `null` or absent on success. */
    status_detail?: StatusDetail | null;
    /**
     * When the API answered, in UTC, with up to nine fraction digits.
     *
     * Format: date-time
     */
    timestamp: string;
    /** Kind of analysis, such as `income`. */
    type?: string | null;
}

/** Shop that was paid. */
export interface Merchant {
    /** Line of business, in codes such as `5944` or `CC5730`. */
    merchant_category_code?: string;
    /** Name the shop trades under. */
    merchant_name?: string;
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

/** Whether a person holds an account alone, with others, or acts for the holder. */
export type PartyType = "DELEGATE" | "JOINT" | "SOLE" | "UNSUPPORTED" | (string & {});

/** How a payment was processed. */
export type PaymentMode = "ONLINE" | "OFFLINE" | "BATCH" | "UNSUPPORTED" | (string & {});

/** A bank's own classification of an entry. */
export interface ProprietaryBankTransactionCode {
    /** Code from the bank's list. */
    code?: string;
    /** Whose list the code is from. */
    issuer?: string;
}

/** One new read of the bank. */
export interface Refresh {
    /**
     * When the refresh started.
     *
     * Format: date-time
     */
    created_at: string;
    /**
     * Customer behind the entity.
     *
     * Format: uuid
     */
    customer_id: string;
    /**
     * Entity that is read.
     *
     * Format: uuid
     */
    entity_id: string;
    /**
     * Identifies the refresh.
     *
     * Format: uuid
     */
    refresh_id: string;
    /** Whether reads are still running. */
    status: "PENDING" | "FINISHED" | (string & {});
    /**
     * When its state last changed.
     *
     * Format: date-time
     */
    updated_at: string;
}

/** A refresh with its progress. */
export interface RefreshResponse extends Refresh {
    /** Progress per data type. */
    data_status: DataStatus;
}

/** One page of refreshes. */
export interface RefreshesResponse {
    /** Refreshes on this page, newest first in captures. */
    content: Refresh[];
    /** Where this page stands in the list. */
    page: PageMetadata;
}

/** Kind of data in an answer. Words are hyphenated here, while the array keys use underscores. Identity answers use several words. */
export type ResourceType = "accounts" | "balances" | "transactions" | "identities" | "beneficiaries" | "direct-debits" | "scheduled-payments" | "standing-orders" | "identity" | "individual" | (string & {});

/** An account as results show it: the holder's names can be missing. */
export interface ResultAccount {
    /** Numbers the account is known by, such as IBAN and card number. Identifiers, not accounts, despite the key. */
    account: AccountIdentifier[];
    /** Full name of the holder as the bank has it. */
    account_holder_name?: string;
    /** Shorter form of the holder's name, as the bank prints it on statements or cards. */
    account_holder_short_name?: string;
    /**
     * Lean's id of the account, for use in the account paths. It is not the account number.
     *
     * Format: uuid
     */
    account_id: string;
    /** Product behind the account. What a bank calls "other" arrives as `UNSUPPORTED`. */
    account_sub_type: "CHARGE_CARD" | "CREDIT" | "CURRENT" | "EMONEY" | "LOAN" | "MORTGAGE" | "PERSONAL_LOAN" | "PREPAID" | "SAVINGS" | "CALL" | "UNSUPPORTED" | (string & {});
    /** Whether a person or a company holds it. */
    account_type: "PERSONAL" | "BUSINESS" | "UNSUPPORTED" | (string & {});
    /** Currency the account is held in, as an ISO 4217 code. */
    currency: string;
    /** The bank's own words for the product. */
    description: string | null;
    /**
     * Entity the account was read for.
     *
     * Format: uuid
     */
    entity_id: string;
    /**
     * When a deposit or loan ends; `null` for accounts without an end.
     *
     * Format: date-time
     */
    maturity_date: string | null;
    /** Name the customer gave to the account in the bank's app. */
    nickname: string | null;
    /**
     * Day the account was opened.
     *
     * Format: date
     */
    opening_date: string | null;
    /** The bank's values in the vocabulary of the region; `null` unless `verbose=true`. */
    regional_data?: SaAccountData | AeAccountData | null;
    /** Bank that keeps the account. */
    servicer: Servicer;
    /** State of the account at the bank. Usable accounts are `ENABLED`. */
    status: "DELETED" | "DISABLED" | "ENABLED" | "PENDING" | "PROFORMA" | "UNSUPPORTED" | (string & {}) | null;
    /**
     * When `status` last changed.
     *
     * Format: date-time
     */
    status_update_date_time: string | null;
}

/** One page of accounts in a result. */
export interface ResultAccountsData {
    /** Accounts on this page. */
    accounts: ResultAccount[];
    /** Where this page stands in the list. */
    page: PageMetadata;
    /** Same word as in the envelope. */
    type: ResourceType;
}

/** Accounts read that was pending. */
export interface ResultAccountsResponse extends ResultEnvelope {
    /** The accounts when `status` is `OK`; `null` or missing otherwise. */
    data?: ResultAccountsData | null;
}

/** What every data read answers with, around its `data`. */
export interface ResultEnvelope {
    /** Explanation of the outcome for developers. */
    message: string;
    /** Echo of the `meta` parameter, or `null` when none was sent. Accept an object or text. */
    meta: {
        [key: string]: string;
    } | string | null;
    /**
     * When Lean last read the bank for this data; `null` when there is no data.
     *
     * Format: date-time
     */
    refreshed_at: string | null;
    /**
     * Identifies this read. It resolves at `GET /data/v2/results/{results_id}` only when the answer was `PENDING`.
     *
     * Format: uuid
     */
    results_id: string;
    /** Outcome of the read. Branch on this, because HTTP 200 also carries failures. */
    status: ResultStatus;
    /** Why the read failed; `null` on success. */
    status_detail: StatusDetail | null;
    /**
     * When the API answered, in UTC, with up to nine fraction digits.
     *
     * Format: date-time
     */
    timestamp: string;
    /** What kind of data this is, so that answers of the results operation can be told apart. */
    type?: ResourceType | null;
}

/** Answer of any data read or analysis. Branch on `status`, then on `type`. */
export type ResultResponse = ResultAccountsResponse | BalancesResponse | TransactionsResponse | IdentitiesResponse | BeneficiariesResponse | DirectDebitsResponse | ScheduledPaymentsResponse | StandingOrdersResponse | InsightsResult;

/** Outcome of a read. `OK` has data; `PENDING` and `PROCESSING_STARTED` will have it later; `FAILED` explains itself in `status_detail`; `CONSENT_EXPIRED` and `RECONNECT_REQUIRED` need the customer. */
export type ResultStatus = "OK" | "PENDING" | "FAILED" | "CONSENT_EXPIRED" | "RECONNECT_REQUIRED" | "PROCESSING_STARTED" | (string & {});

/** An account in the vocabulary of the KSA open banking standard. */
export interface SaAccount {
    /** Full name of the holder. */
    account_holder_name?: string | null;
    /** Shorter form of the holder's name. */
    account_holder_short_name?: string | null;
    /**
     * Same id as in the common form.
     *
     * Format: uuid
     */
    account_id?: string;
    /** Numbers the account is known by. */
    account_identifiers?: SaNamedAccountIdentifier[];
    /** Product behind the account, in other words than in the common form. */
    account_sub_type?: "CHARGE_CARD" | "CREDIT_CARD" | "CURRENT_ACCOUNT" | "E_MONEY" | "PRE_PAID_CARD" | "SAVINGS" | "OTHER" | "UNSUPPORTED" | (string & {});
    /** Whether a person or a company holds it. */
    account_type?: "RETAIL" | "CORPORATE" | "UNSUPPORTED" | (string & {});
    /** ISO 4217 code the account is held in. */
    currency?: string;
    /** The bank's own words for the product. */
    description?: string | null;
    /**
     * When a deposit or loan ends.
     *
     * Format: date-time
     */
    maturity_date?: string | null;
    /** Name the customer gave to the account. */
    nickname?: string | null;
    /**
     * When the account was opened. A date-time, while the common form has a day.
     *
     * Format: date-time
     */
    opening_date?: string | null;
    /** Bank that keeps the account. */
    servicer?: SaAgent;
    /** State of the account at the bank. Finer than in the common form. */
    status?: "ACTIVE" | "NOT_ACTIVE" | "DORMANT" | "UNCLAIMED" | "DECEASED" | "SUSPENDED" | "CLOSED" | "UNSUPPORTED" | (string & {});
    /**
     * When `status` last changed.
     *
     * Format: date-time
     */
    status_update_date_time?: string | null;
}

/** KSA form of an account. */
export interface SaAccountData {
    /** The account in the central bank's vocabulary. */
    data: SaAccount;
    /** Tells the KSA form from the UAE one. */
    standard: "SAU.SAMA.V1";
}

/** An account number of the KSA form. */
export interface SaAccountIdentifier {
    /** The number itself, as text. */
    identification: string;
    /** How to read `identification`. */
    identification_type: SaAccountIdentifierType;
}

/** How to read an account number of the KSA form. */
export type SaAccountIdentifierType = "IBAN" | "MASKED_PAN" | "ACCOUNT_NUMBER" | "COMMERCIAL_REGISTRATION_NUMBER" | "EMAIL" | "MOBILE_NUMBER" | "NATIONAL_ID" | "IQAMA_NUMBER" | "PASSPORT_NUMBER" | "UNSUPPORTED" | (string & {});

/** Postal address in the KSA form. */
export interface SaAddress {
    /** Purpose of the address, such as mail or business. */
    address_type?: "BUSINESS" | "DELIVERY_TO" | "MAIL_TO" | "PO_BOX" | "RESIDENTIAL" | "CORRESPONDENCE" | "STATEMENT" | "UNSUPPORTED" | (string & {});
    /** House number. */
    building_number?: string;
    /** Town or city. */
    city?: string;
    /** Country, as the bank writes it. */
    country?: string;
    /** District of the town. */
    district?: string;
    /** Postal code; text, so that leading zeros stay. */
    postal_code?: string;
    /** Second number of the national address system. */
    secondary_number?: string;
    /** Short code of the national address system. */
    short_address?: string;
    /** Street without the number. */
    street_name?: string;
    /** Number of the flat or office. */
    unit_number?: string;
}

/** A bank of the KSA form with name and address. */
export interface SaAddressedAgent {
    /** SWIFT code or national code of the bank. */
    identification?: string;
    /** How to read `identification`. */
    identification_type?: AgentScheme;
    /** Name of the bank in words. */
    name?: string;
    /** Where the bank is. */
    postal_address?: SaAddress;
}

/** A bank, identified in the KSA form. */
export interface SaAgent {
    /** SWIFT code, or with `OTHER` a national code such as `SARJHI`, in captures with a prefix (`KSAOB.SABSFR`). */
    identification?: string;
    /** How to read `identification`. */
    identification_type?: AgentScheme;
}

/** One step of an assurance process. */
export interface SaAssuranceDetail {
    /** Grade the step reached. */
    assurance_classification?: string;
    /** What the step made sure of. */
    assurance_type?: string;
    /** Evidence that the step relied on. */
    evidence_ref?: SaEvidenceReference[];
}

/** Steps that led to an assurance level. */
export interface SaAssuranceProcess {
    /** The steps one by one. */
    assurance_details?: SaAssuranceDetail[];
    /** Policy that was followed. */
    policy?: string;
    /** Procedure of the policy that was followed. */
    procedure?: string;
}

/** A file that belongs to a piece of evidence. */
export interface SaAttachment {
    /** The file as text; its encoding is not documented. */
    content?: string;
    /** Media type of `content`. */
    content_type?: string;
    /** What the file shows. */
    desc?: string;
    /** Transaction id that the file belongs to. */
    txn?: string;
}

/** A balance in the vocabulary of the KSA open banking standard. */
export interface SaBalance {
    /** Same id as in the common form. */
    account_id?: string;
    /** Height of the balance. */
    amount?: CurrencyAmount;
    /** Whether the account is in credit or overdrawn by `amount`. */
    credit_debit_indicator?: CreditDebitIndicator;
    /** Credit lines of the account, or `null` when the bank gives none. */
    credit_line?: CreditLine[] | null;
    /** Moment the bank states the balance for. */
    date_time?: string;
    /** Which balance this is; the last type may be spelt `PREVIOUSLY_CLOSED` here. */
    type?: BalanceType;
}

/** KSA form of a balance. */
export interface SaBalanceData {
    /** The balance in the central bank's vocabulary. */
    data: SaBalance;
    /** Tells the KSA form from the UAE one. */
    standard: "SAU.SAMA.V1";
}

/** Classification of an entry as in ISO 20022, with names beside the codes. */
export interface SaBankTransactionCode {
    /** Name of the business area. */
    domain?: string;
    /** Code of the business area. */
    domain_code?: string;
    /** Name of the family in the domain. */
    family?: string;
    /** Code of the family in the domain. */
    family_code?: string;
    /** Name of the kind in the family. */
    sub_family?: string;
    /** Code of the finest level, inside the family. */
    sub_family_code?: string;
}

/** A payee in the vocabulary of the KSA open banking standard. */
export interface SaBeneficiary {
    /** Full name of the account's holder. */
    account_holder_name?: string;
    /** Shorter form of the holder's name. */
    account_holder_short_name?: string;
    /** Same id as in the common form. */
    account_id: string;
    /** Identifies the payee at the bank. */
    beneficiary_id: string;
    /** Whether the payee has been activated at the bank. */
    beneficiary_type: "ACTIVATED" | "NOT_ACTIVATED" | "UNSUPPORTED" | (string & {});
    /** Numbers of the payee's account. A list, unlike in the common form. */
    creditor_account?: SaAccountIdentifier[];
    /** Bank of the payee. */
    creditor_agent?: SaBeneficiaryAgent;
    /** Text that goes with payments to the payee. */
    reference?: string;
    /** Further values of the bank, without fixed keys. */
    supplementary_data?: {
        [key: string]: string;
    };
}

/** Bank of a payee in the KSA form. */
export interface SaBeneficiaryAgent {
    /** SWIFT code or national code of the bank. */
    identification: string;
    /** How to read `identification`. */
    identification_type: AgentScheme;
    /** Name of the bank in words. */
    name?: string;
    /** Where the bank is. */
    postal_address?: SaAddress;
}

/** KSA form of a beneficiary. */
export interface SaBeneficiaryData {
    /** The payee in the central bank's vocabulary. */
    data: SaBeneficiary;
    /** Names the form of `data`. */
    standard: "SAU.SAMA.V1";
}

/** Bill that was paid. */
export interface SaBill {
    /** Number the biller gave the bill. */
    bill_number?: string;
    /** Occasion of the payment, such as a renewal or a top-up. */
    bill_payment_type?: "POST_PAID" | "ADVANCE_PAYMENT_FOR_ROAMING" | "RECHARGE" | "RENEWAL" | "ROAMING_DEPOSIT" | "ONE_OFF" | "RECURRING_PAYMENT" | "UNSUPPORTED" | (string & {});
    /** Number of the company that sent the bill. A JSON number. */
    biller_id?: number;
}

/** Where a person was born. */
export interface SaBirthPlace {
    /** Country of birth, as the bank writes it. */
    country?: string;
    /** Town of birth. */
    locality?: string;
    /** Province of birth. */
    region?: string;
}

/** Calendar that the dates of a document are in. */
export type SaCalendarType = "ISLAMIC_CALENDAR" | "GREGORIAN_CALENDAR" | "UNSUPPORTED" | (string & {});

/** Card used for an entry, in the KSA form. */
export interface SaCardInstrument {
    /** Network of the card. `MADA` is `LOCAL_SCHEME` in the common form. */
    card_scheme_name: "AMERICAN_EXPRESS" | "MASTER_CARD" | "VISA" | "DINERS" | "MADA" | "GCC" | "UPI" | "UNSUPPORTED" | (string & {});
    /** Card number as the bank shows it. */
    identification?: string;
    /** How the card was presented. */
    instrument_type: "APPLE_PAY" | "MADA_PAY" | "CONTACTLESS" | "CHIP" | "MAG_STRIPE" | "OTHER" | "UNSUPPORTED" | (string & {});
    /** Cardholder as printed on the card. */
    name?: string;
}

/** Fee on an entry in the KSA form. */
export interface SaChargeAmount {
    /** Height of the fee as a JSON number. */
    amount: number;
    /** Whether the entry's amount already contains the fee. */
    charge_included?: boolean;
    /** ISO 4217 code the fee is in. */
    currency: string;
}

/** A check of a piece of evidence. */
export interface SaCheck {
    /** How it was checked. */
    check_method?: string;
    /** Company or authority that made the check. */
    organization?: string;
    /**
     * Day and time of the check.
     *
     * Format: date-time
     */
    time?: string;
    /** Transaction id of the check. */
    txn?: string;
}

/** Verified facts about a person, named as in OpenID Connect with a few differences. */
export interface SaClaimSet {
    /** Address on file. */
    address?: SaShortAddress;
    /** Other name, such as an artist's. */
    also_known_as?: string;
    /**
     * Day of birth. Spelt `birthdate` in OpenID Connect.
     *
     * Format: date
     */
    birth_date?: string;
    /** Last name at birth. */
    birth_family_name?: string;
    /** First name at birth. */
    birth_given_name?: string;
    /** Middle name at birth, where it changed later. */
    birth_middle_name?: string;
    /** E-mail address on file. */
    email?: string;
    /** Whether the e-mail address was verified. */
    email_verified?: boolean;
    /** Last name or names. */
    family_name?: string;
    /** As the bank writes it, without a fixed vocabulary. */
    gender?: string;
    /** First name or names. */
    given_name?: string;
    /** Language and country of the person. */
    locale?: string;
    /** Names between first and last. */
    middle_name?: string;
    /** Mobile number in the network's form. */
    msisdn?: string;
    /** Full name for display. */
    name?: string;
    /** Countries the person is a citizen of. */
    nationalities?: string[];
    /** Casual name. */
    nickname?: string;
    /** Telephone number on file. */
    phone_number?: string;
    /** Whether the telephone number was verified. */
    phone_number_verified?: boolean;
    /** Picture of the person. */
    picture?: string;
    /** Where the person was born. */
    place_of_birth?: SaBirthPlace;
    /** Short name the person wants to be called by. */
    preferred_username?: string;
    /** Page about the person. */
    profile?: string;
    /** How to address the person. */
    salutation?: string;
    /** Identifies the person at the issuer. */
    sub?: string;
    /** Academic or noble title. */
    title?: string;
    /**
     * When the facts last changed, as a number; the unit is not documented.
     *
     * Format: int64
     */
    updated_at?: number;
    /** Web site of the person. */
    website?: string;
    /** Time zone of the person. Spelt `zoneinfo` in OpenID Connect. */
    zone_info?: string;
}

/** Conversion between currencies in the KSA form. */
export interface SaCurrencyExchange {
    /** Agreement under which the rate was given. */
    contract_identification?: string;
    /** Rate that was applied. */
    exchange_rate: number;
    /** Amount as ordered, before the conversion. */
    instructed_amount: CurrencyAmount;
    /**
     * When the rate was quoted.
     *
     * Format: date-time
     */
    quotation_date?: string;
    /** Currency the money was in before. */
    source_currency: string;
    /** Currency the money is in after. */
    target_currency: string;
    /** Currency that the rate is stated for one unit of. */
    unit_currency: string;
}

/** A mandate in the vocabulary of the KSA open banking standard. */
export interface SaDirectDebit {
    /** Same id as in the common form. */
    account_id: string;
    /** Identifies the mandate at the bank. */
    direct_debit_id: string;
    /** Whether the mandate is in force; the words are not documented. */
    direct_debit_status_code: string;
    /** How often it collects; the words are not documented. */
    frequency: string;
    /** Reference of the mandate between payer and collector. */
    mandate_identification: string;
    /** Who collects. */
    name: string;
    /** What it collected last. */
    previous_payment_amount?: CurrencyAmount;
    /**
     * When it collected last.
     *
     * Format: date-time
     */
    previous_payment_date_time?: string;
}

/** KSA form of a direct debit. */
export interface SaDirectDebitData {
    /** The mandate in the central bank's vocabulary. */
    data: SaDirectDebit;
    /** Names the form of `data`. */
    standard: "SAU.SAMA.V1";
}

/** An identity document. */
export interface SaDocument {
    /** Calendar of the two dates. */
    calendar_type?: SaCalendarType;
    /**
     * Last day of validity; see `calendar_type`.
     *
     * Format: date
     */
    date_of_expiry?: string;
    /**
     * Day the document was issued; see `calendar_type`.
     *
     * Format: date
     */
    date_of_issuance?: string;
    /** Number printed on the document. */
    document_number?: string;
    /** Authority that issued the document. */
    issuer?: SaIssuer;
    /** Number of the person, which outlives the document. */
    personal_number?: string;
    /** Serial number of the copy. */
    serial_number?: string;
    /** Passport, identity card, permit and so on. */
    type?: "PASSPORT" | "DRIVING_PERMIT" | "ID_CARD" | "RESIDENCE_PERMIT" | "NATIONAL_ID" | "UNSUPPORTED" | (string & {});
}

/** A document that was looked at. */
export interface SaDocumentEvidence {
    /** Copies of the document. */
    attachments?: SaAttachment[];
    /** Checks that were made. */
    check_details?: SaCheck[];
    /** Numbers, dates and issuer of the document. */
    document_details?: SaDocument;
    /**
     * When the document was looked at.
     *
     * Format: date-time
     */
    time?: string;
    /** Tells this form from an electronic record. */
    type?: "DOCUMENT" | "UNSUPPORTED" | (string & {});
    /** Who looked at the document. */
    verifier?: SaVerifier;
}

/** An electronic record about a person. */
export interface SaElectronicRecord {
    /** Calendar of the two dates. */
    calendar_type?: SaCalendarType;
    /**
     * When the record was made.
     *
     * Format: date-time
     */
    created_at?: string;
    /**
     * When the record ceases to be valid.
     *
     * Format: date-time
     */
    date_of_expiry?: string;
    /** Number of the person in the record. */
    personal_number?: string;
    /** Who keeps the record. */
    source?: SaIssuer;
    /** What the record is about. */
    type?: "BANK_ACCOUNT" | "MORTGAGE_ACCOUNT" | "LOAN_ACCOUNT" | "UNSUPPORTED" | (string & {});
}

/** An electronic record that was looked up. */
export interface SaElectronicRecordEvidence {
    /** Copies of the record. */
    attachments?: SaAttachment[];
    /** Checks that were made. */
    check_details?: SaCheck[];
    /** Source, number and dates of the record. */
    record?: SaElectronicRecord;
    /**
     * When the record was looked up.
     *
     * Format: date-time
     */
    time?: string;
    /** Tells this form from a document. */
    type?: "ELECTRONIC_RECORD" | "UNSUPPORTED" | (string & {});
}

/** A document or an electronic record that proves something about a person. Tell them apart by `type`. */
export type SaEvidence = SaDocumentEvidence | SaElectronicRecordEvidence;

/** Grade of a piece of evidence. */
export interface SaEvidenceMetadata {
    /** Grade in the words of the trust framework. */
    evidence_classification?: string;
}

/** Pointer to a piece of evidence. */
export interface SaEvidenceReference {
    /** How the step graded the evidence. */
    evidence_metadata?: SaEvidenceMetadata;
    /** Transaction id that the evidence carries too. */
    txn: string;
}

/** Rhythm of a standing order in the KSA form. */
export interface SaFrequency {
    /** Kind of rhythm. */
    frequency_type: "NOT_KNOWN" | "EVERY_DAY" | "EVERY_WORKING_DAY" | "INTERVAL_DAY" | "INTERVAL_WEEK_DAY" | "WEEK_IN_MONTH_DAY" | "INTERVAL_MONTH_DAY" | "QUARTER_DAY" | "BI_ANNUAL" | "ANNUAL" | "UNSUPPORTED" | (string & {});
    /** Numbers that complete the rhythm, where the kind needs them. */
    interval?: string;
}

/** A person with the claims that the bank verified, in the KSA form. */
export interface SaIdentity {
    /** What the person may do with the account. */
    account_role: AccountRole;
    /** Identifies the person at the bank. */
    party_id: string;
    /** Number the bank gave the person. */
    party_number?: string;
    /** Whether the account is held alone or with others. */
    party_type: PartyType;
    /** Sets of claims, each with the way it was verified. */
    verified_claims: SaVerifiedClaim[];
}

/** KSA form of an identity. */
export interface SaIdentityData {
    /** The person with claims and the evidence behind them. */
    data: SaIdentity;
    /** Tells the KSA form from the UAE one. */
    standard: "SAU.SAMA.V1";
}

/** Authority that issued a document or keeps a record. */
export interface SaIssuer {
    /** Where the authority is. */
    address?: SaShortAddress;
    /** Country of the authority as a code. */
    country_code?: string;
    /** Area that the authority is responsible for. */
    jurisdiction?: string;
    /** Name of the authority. */
    name?: string;
}

/** Shop that was paid, in the KSA form. */
export interface SaMerchant {
    /** Line of business. */
    merchant_category_code?: string;
    /**
     * Number of the shop; a JSON number, unlike other ids.
     *
     * Format: int32
     */
    merchant_id?: number;
    /** Name the shop trades under. */
    merchant_name?: string;
}

/** An account number of the KSA form with the name that belongs to it. */
export interface SaNamedAccountIdentifier {
    /** The number itself, as text. */
    identification?: string;
    /** How to read `identification`. */
    identification_type?: SaAccountIdentifierType;
    /** Holder's name for this number. */
    name?: string | null;
}

/** A bank's own classification of an entry in the KSA form. */
export interface SaProprietaryBankTransactionCode {
    /** Code from the bank's list. */
    code: string;
    /** Whose list the code is from. */
    issuer?: string;
}

/** A payment to come in the vocabulary of the KSA open banking standard. */
export interface SaScheduledPayment {
    /** Full name of the account's holder. */
    account_holder_name?: string;
    /** Shorter form of the holder's name. Mind the spelling of the key. */
    account_holder_shortname?: string;
    /** Same id as in the common form. */
    account_id: string;
    /** Account of the payee. One object here, a list on standing orders. */
    creditor_account?: SaAccountIdentifier;
    /** Bank of the payee. */
    creditor_agent?: SaAgent;
    /** The payee's reference. */
    creditor_reference?: string;
    /** The payer's own reference. */
    debtor_reference?: string;
    /** What will be paid. */
    instructed_amount: CurrencyAmount;
    /**
     * When the payment is due, in the sense of `scheduled_type`.
     *
     * Format: date-time
     */
    scheduled_payment_date_time: string;
    /** Identifies the payment at the bank. */
    scheduled_payment_id: string;
    /** What the date means; the words are not documented. */
    scheduled_type: string;
}

/** KSA form of a scheduled payment. */
export interface SaScheduledPaymentData {
    /** The payment in the central bank's vocabulary. */
    data: SaScheduledPayment;
    /** Names the form of `data`. */
    standard: "SAU.SAMA.V1";
}

/** Address of a person or authority in the KSA form. */
export interface SaShortAddress {
    /** Country, as the bank writes it. */
    country?: string;
    /** The whole address, ready for display. */
    formatted?: string;
    /** Town or city. */
    locality?: string;
    /** Postal code; text, so that leading zeros stay. */
    postal_code?: string;
    /** Province. */
    region?: string;
    /** Street with the number. */
    street_address?: string;
}

/** A recurring payment in the vocabulary of the KSA open banking standard. */
export interface SaStandingOrder {
    /** Full name of the account's holder. */
    account_holder_name?: string;
    /** Shorter form of the holder's name. */
    account_holder_short_name?: string;
    /** Same id as in the common form. */
    account_id: string;
    /** Numbers of the payee's account. A list, unlike in the common form. */
    creditor_account?: SaAccountIdentifier[];
    /** Bank of the payee. */
    creditor_agent?: SaAgent;
    /** The payee's reference. */
    creditor_reference?: string;
    /** Amount of the payment that ends the order. */
    final_payment_amount: CurrencyAmount;
    /**
     * When it will pay for the last time.
     *
     * Format: date-time
     */
    final_payment_date_time: string;
    /** Amount of the first payment, which may differ from the later ones. */
    first_payment_amount: CurrencyAmount;
    /**
     * When the order first paid or will pay.
     *
     * Format: date-time
     */
    first_payment_date_time: string;
    /** Rhythm of the payments. */
    frequency: SaFrequency;
    /** Amount of the most recent payment. */
    last_payment_amount?: CurrencyAmount;
    /**
     * When it paid most recently.
     *
     * Format: date-time
     */
    last_payment_date_time?: string;
    /** Amount of the coming payment. */
    next_payment_amount?: CurrencyAmount;
    /**
     * When it will pay again.
     *
     * Format: date-time
     */
    next_payment_date_time?: string;
    /**
     * How many payments the order makes.
     *
     * Format: int32
     */
    number_of_payments: number;
    /** What the payments are for. */
    purpose?: string;
    /** Identifies the order at the bank. */
    standing_order_id: string;
    /** Whether the order is in force; the words are not documented. */
    standing_order_status_code?: string;
    /** Where the money goes; the words are not documented. */
    standing_order_type?: string;
    /** Further values of the bank, in any form. */
    supplementary_data?: unknown;
}

/** KSA form of a standing order. */
export interface SaStandingOrderData {
    /** The order in the central bank's vocabulary. */
    data: SaStandingOrder;
    /** Names the form of `data`. */
    standard: "SAU.SAMA.V1";
}

/** An entry in the vocabulary of the KSA open banking standard. */
export interface SaTransaction {
    /**
     * Same id as in the common form.
     *
     * Format: uuid
     */
    account_id: string;
    /** Size of the movement. */
    amount: CurrencyAmount;
    /** Balance of the account right after the entry. */
    balance?: SaTransactionBalance;
    /** Standard classification, in more parts than in the common form. */
    bank_transaction_code?: SaBankTransactionCode;
    /** Bill that was paid, which the common form lacks. */
    bill_details?: SaBill;
    /**
     * When the entry was booked.
     *
     * Format: date-time
     */
    booking_date_time: string;
    /** Card that was used. */
    card_instrument?: SaCardInstrument;
    /** Fee taken for the entry. */
    charge_amount?: SaChargeAmount;
    /** Value added tax on the fee. */
    charge_amount_vat?: CurrencyAmount;
    /** Whether money came in or went out. */
    credit_debit_indicator: CreditDebitIndicator;
    /** Numbers of the account that received the money. A list, unlike in the common form. */
    creditor_account?: SaNamedAccountIdentifier[];
    /** Bank of the account that received the money. */
    creditor_agent?: SaAddressedAgent;
    /** Conversion behind the amount. */
    currency_exchange?: SaCurrencyExchange;
    /** Account that paid. */
    debtor_account?: SaNamedAccountIdentifier;
    /** Bank of the account that paid. */
    debtor_agent?: SaAddressedAgent;
    /** Marks the bank put on the entry. */
    flags?: TransactionFlag[];
    /**
     * Position among the entries of the same day.
     *
     * Format: int32
     */
    index?: number;
    /** Where the payment took place, as an offset or a zone name. */
    local_time_zone?: string;
    /** Shop that was paid. */
    merchant_details?: SaMerchant;
    /** How the payment was processed. One value, despite the plural. */
    payment_modes: PaymentMode;
    /** The bank's own classification of the entry. */
    proprietary_bank_transaction_code?: SaProprietaryBankTransactionCode;
    /** Statement the entry appears on. Plain text, while the common form has a list. */
    statement_reference?: string;
    /** Whether the entry is final. */
    status: TransactionStatus;
    /** What kind of movement it was within the channel. */
    sub_transaction_type?: "PURCHASE" | "REVERSAL" | "REFUND" | "WITHDRAWAL" | "WITHDRAWAL_REVERSAL" | "DEPOSIT" | "DEPOSIT_REVERSAL" | "MONEY_TRANSFER" | "NOT_APPLICABLE" | "UNSUPPORTED" | (string & {});
    /** Further values of the bank, without fixed keys. */
    supplementary_data?: {
        [key: string]: string;
    };
    /** Terminal or cash machine that was used. */
    terminal_id?: string;
    /**
     * When the payment took place, which the common form lacks.
     *
     * Format: date-time
     */
    transaction_date_time: string;
    /** Same id as in the common form. */
    transaction_id: string;
    /** The bank's narrative, untouched. */
    transaction_information?: string;
    /** Whether the bank may still change the entry. */
    transaction_mutability?: TransactionMutability;
    /** The bank's reference of the entry. */
    transaction_reference?: string;
    /** Channel of the movement. */
    transaction_type: "POS" | "E_COMMERCE" | "ATM" | "BILL_PAYMENTS" | "LOCAL_BANK_TRANSFER" | "SAME_BANK_TRANSFER" | "INTERNATIONAL_TRANSFER" | "TELLER" | "CHEQUE" | "UNSUPPORTED" | (string & {});
    /**
     * When the money counts for interest.
     *
     * Format: date-time
     */
    value_date_time?: string;
}

/** Balance of the account right after an entry, in the KSA form. */
export interface SaTransactionBalance {
    /** Height of the balance. */
    amount: CurrencyAmount;
    /** Whether the account was in credit or overdrawn. */
    credit_debit_indicator: CreditDebitIndicator;
    /** Which of the account's balances it is. */
    type: BalanceType;
}

/** KSA form of a transaction. */
export interface SaTransactionData {
    /** The entry in the central bank's vocabulary. */
    data: SaTransaction;
    /** Tells the KSA form from the UAE one. */
    standard: "SAU.SAMA.V1";
}

/** How claims about a person were verified. */
export interface SaVerification {
    /** How sure the result is, in the words of the framework. */
    assurance_level?: string;
    /** Steps behind the assurance level. */
    assurance_process?: SaAssuranceProcess;
    /** Documents and records that were looked at. */
    evidence?: SaEvidence[];
    /**
     * When the verification was done.
     *
     * Format: date-time
     */
    time?: string;
    /** Rules that the verification followed. */
    trust_framework: string;
    /** The bank's reference to its process. */
    verification_process?: string;
}

/** Claims about a person together with how they were verified. */
export interface SaVerifiedClaim {
    /** What was found to be true. */
    claims: SaClaimSet;
    /** Who checked the claims, and how. */
    verification: SaVerification;
}

/** Organisation that verified a document. */
export interface SaVerifier {
    /** Name of the organisation. */
    organization?: string;
    /** Transaction id of the verification. */
    txn?: string;
}

/** A one-off payment that is still to come. */
export interface ScheduledPayment {
    /** Full name of the account's holder, when sent. */
    account_holder_name?: string;
    /** Shorter form of the holder's name, when sent. */
    account_holder_short_name?: string;
    /** Account that will pay. */
    account_id: string;
    /** Account of the payee; its `name` may be `null`. */
    creditor_account: AccountIdentifier;
    /** Bank of the payee. */
    creditor_agent: CreditorAgent;
    /** The payer's own reference. */
    debtor_reference: string;
    /**
     * Entity the account was read for, when sent.
     *
     * Format: uuid
     */
    entity_id?: string;
    /** What will be paid. */
    instructed_amount: CurrencyAmount;
    /** Text that goes to the payee. */
    reference: string | null;
    /** The bank's values in the vocabulary of the region; `null` unless `verbose=true`. */
    regional_data?: SaScheduledPaymentData | null;
    /**
     * When the payment is due, in the sense of `scheduled_type`.
     *
     * Format: date-time
     */
    scheduled_payment_date_time: string;
    /** Identifies the payment at the bank. */
    scheduled_payment_id: string;
    /** Whether the date is the day of arrival or of execution. */
    scheduled_type: "ARRIVAL" | "EXECUTION" | "UNSUPPORTED" | (string & {});
}

/** One page of scheduled payments. */
export interface ScheduledPaymentsData {
    /** Where this page stands in the list. */
    page: PageMetadata;
    /** Scheduled payments on this page. */
    scheduled_payments: ScheduledPayment[];
    /** Same word as in the envelope. */
    type: ResourceType;
}

/** Answer of the scheduled payments read. */
export interface ScheduledPaymentsResponse extends ResultEnvelope {
    /** The scheduled payments when `status` is `OK`; `null` or missing otherwise. */
    data?: ScheduledPaymentsData | null;
}

/** Bank that keeps an account. */
export interface Servicer {
    /** SWIFT code, or in KSA a code such as `KSAOB.SALEAN`, or in UAE the plain name of the bank. */
    identification: string;
    /** How to read `identification`. */
    scheme_name: AgentScheme;
}

/** A recurring payment. */
export interface StandingOrder {
    /**
     * Account that pays.
     *
     * Format: uuid
     */
    account_id: string;
    /** Account of the payee; `null` in a captured answer. */
    creditor_account: AccountIdentifier | null;
    /** Bank of the payee. */
    creditor_agent: CreditorAgent;
    /** Amount of the payment that ends the order. */
    final_payment_amount: CurrencyAmount | null;
    /**
     * When it will pay for the last time.
     *
     * Format: date-time
     */
    final_payment_date_time: string | null;
    /** Amount of the first payment, which may differ from the later ones. */
    first_payment_amount: CurrencyAmount | null;
    /**
     * When the order first paid or will pay.
     *
     * Format: date-time
     */
    first_payment_date_time: string | null;
    /** Rhythm of the payments. */
    frequency: StandingOrderFrequency;
    /** Amount of the most recent payment. */
    last_payment_amount: CurrencyAmount | null;
    /**
     * When it paid most recently.
     *
     * Format: date-time
     */
    last_payment_date_time: string | null;
    /** Amount of the coming payment. */
    next_payment_amount: CurrencyAmount | null;
    /**
     * When it will pay again.
     *
     * Format: date-time
     */
    next_payment_date_time: string | null;
    /** How many payments the order makes. */
    number_of_payments: number | null;
    /** What the payments are for, in the customer's or the bank's words. */
    purpose: string;
    /** Text that goes to the payee. */
    reference: string | null;
    /** The bank's values in the vocabulary of the region; `null` unless `verbose=true`. */
    regional_data?: SaStandingOrderData | null;
    /** Identifies the order at the bank. */
    standing_order_id: string;
    /** Whether the order is in force. */
    standing_order_status_code: "ACTIVE" | "INACTIVE" | (string & {});
    /** Where the money goes. */
    standing_order_type: "BETWEEN_MY_ACCOUNTS" | "SAME_BANK_TRANSFER" | "LOCAL_BANK_TRANSFER" | "INTERNATIONAL_TRANSFER" | "CHARITY" | "UNSUPPORTED" | (string & {});
}

/** Rhythm of a standing order. */
export interface StandingOrderFrequency {
    /** Kind of rhythm. With `OTHER` the rhythm itself is in `interval`. */
    frequency_type?: "DAILY" | "WEEKLY" | "FORTNIGHTLY" | "MONTHLY" | "QUARTERLY" | "HALF_YEARLY" | "YEARLY" | "OTHER" | "NOT_KNOWN" | "EVERY_DAY" | "EVERY_WORKING_DAY" | "INTERVAL_DAY" | "INTERVAL_WEEK_DAY" | "WEEK_IN_MONTH_DAY" | "INTERVAL_MONTH_DAY" | "QUARTER_DAY" | "UNSUPPORTED" | (string & {});
    /** Expression of the KSA standard, such as `EveryWorkingDay` or `IntervalDay:5`. */
    interval?: string | null;
}

/** One page of standing orders. */
export interface StandingOrdersData {
    /** Position of this page and size of the whole list. */
    page: PageMetadata;
    /** Standing orders on this page. */
    standing_orders: StandingOrder[];
    /** Same word as in the envelope. */
    type?: ResourceType;
}

/** Answer of the standing orders read. */
export interface StandingOrdersResponse extends ResultEnvelope {
    /** The standing orders when `status` is `OK`; `null` or missing otherwise. */
    data?: StandingOrdersData | null;
}

/** Reason why an answer holds no data. */
export interface StatusDetail {
    /** Code to branch on. Bank troubles and `LEAN_ERROR` pass with time, `DUPLICATED_REQUEST` after a minute; with `EU_*` codes the end user must contact the bank; `DISABLED_BY_LEAN` lasts until the webhook `bank.availability.updated`. */
    granular_status_code?: "BANK_ISSUE" | "BANK_MAINTENANCE" | "UNSEEN_BANK_ERROR" | "LEAN_ERROR" | "DISABLED_BY_LEAN" | "DISABLED_BY_CLIENT" | "DUPLICATED_REQUEST" | "LOGGED_IN_ELSEWHERE" | "ACTIVE_SESSION_EXISTS" | "EU_ACCOUNT_LOCKED" | "EU_FUNCTIONALITY_RESTRICTED" | "KNOWN_UNSUPPORTED_MFA_BEHAVIOUR" | "KNOWN_TRAFFIC_OUTSIDE_ALLOWED_REGION" | "UNSUPPORTED_BY_BANK" | "UNKNOWN_ENTITY" | "DATA_NOT_FOUND" | "CONSENT_EXPIRED" | "USER_PERMISSIONS_NOT_GRANTED" | "USER_TRANSACTION_RANGE_NOT_GRANTED" | "INVALID_PARAMETERS" | "TIMEOUT" | "INTERNAL_SERVER_ERROR" | (string & {}) | null;
    /** Text about the reason that is fit to show to end users. */
    status_additional_info?: string | null;
}

/** One entry of an account's history. */
export interface Transaction {
    /**
     * Account the entry belongs to.
     *
     * Format: uuid
     */
    account_id: string;
    /** Size of the movement, without a sign. */
    amount: CurrencyAmount;
    /** Balance of the account right after the entry. */
    balance: TransactionBalance;
    /** Standard classification of the entry. */
    bank_transaction_code: BankTransactionCode;
    /**
     * When the entry was booked; midnight UTC when the bank gives only a day.
     *
     * Format: date-time
     */
    booking_date_time: string;
    /** Card that was used, for card payments. */
    card_instrument: CardInstrument | null;
    /** Fee taken for the entry. */
    charge_amount: ChargeAmount;
    /** Value added tax on the fee. */
    charge_amount_vat?: CurrencyAmount;
    /** Whether money came in (`CREDIT`) or went out (`DEBIT`). */
    credit_debit_indicator: CreditDebitIndicator;
    /** Account that received the money. One object, not a list as in the KSA regional form. */
    creditor_account: TransactionAccount | null;
    /** Bank of the account that received the money. */
    creditor_agent: TransactionAgent | null;
    /** Conversion behind the amount; `null` when none took place. */
    currency_exchange: CurrencyExchange | null;
    /** Account that paid. */
    debtor_account: TransactionAccount | null;
    /** Bank of the account that paid. */
    debtor_agent: TransactionAgent | null;
    /**
     * Entity the account was read for.
     *
     * Format: uuid
     */
    entity_id: string;
    /** Marks the bank put on the entry; empty in every captured answer. */
    flags: TransactionFlag[];
    /** Position among the entries of the same day, from 0. */
    index: number;
    /** Lean's enrichment; `null` unless `insights=true`. */
    insights: TransactionInsight | null;
    /** Where the entry happened, as an offset (`UTC+00:00`) or a zone name (`Asia/Riyadh`). */
    local_time_zone: string;
    /** Shop that was paid, for purchases. */
    merchant_details: Merchant | null;
    /** How the payment was processed. One value, despite the plural. */
    payment_modes: PaymentMode | null;
    /** The bank's own classification of the entry. */
    proprietary_bank_transaction_code: ProprietaryBankTransactionCode;
    /** The bank's values in the vocabulary of the region; `null` unless `verbose=true`. */
    regional_data?: SaTransactionData | AeTransactionData | null;
    /** Statements the entry appears on. */
    statement_reference: string[];
    /** Whether the entry is final. Only `BOOKED` has been seen. */
    status: TransactionStatus;
    /** What kind of movement it was within the channel. */
    sub_transaction_type: "PURCHASE" | "REVERSAL" | "REFUND" | "WITHDRAWAL" | "WITHDRAWAL_REVERSAL" | "DEPOSIT" | "DEPOSIT_REVERSAL" | "MONEY_TRANSFER" | "NOT_APPLICABLE" | "UNSUPPORTED" | "REPAYMENTS" | "INTEREST" | "FEE" | "CHARGES" | "PROFIT" | "DISBURSEMENT" | "TAX" | "ADJUSTMENT" | "REWARDS" | "LEASE_REPAYMENT" | (string & {});
    /** Identifies the entry; use it to drop repeats. Not always a UUID. */
    transaction_id: string;
    /** The bank's narrative, untouched; may be in Arabic. */
    transaction_information: string;
    /** Whether the bank may still change the entry. */
    transaction_mutability: TransactionMutability;
    /** The bank's reference of the entry. */
    transaction_reference: string;
    /** Channel of the movement. */
    transaction_type: "POS" | "E_COMMERCE" | "ATM" | "BILL_PAYMENTS" | "LOCAL_BANK_TRANSFER" | "SAME_BANK_TRANSFER" | "INTERNATIONAL_TRANSFER" | "TELLER" | "CHEQUE" | "OTHER" | "UNSUPPORTED" | (string & {});
    /**
     * When the money counts for interest.
     *
     * Format: date-time
     */
    value_date_time: string;
}

/** Account on the other side of an entry, or the account itself. */
export interface TransactionAccount {
    /** Number of the account, as text. */
    identification?: string;
    /** Holder as named in the payment. */
    name?: string;
    /** How to read `identification`; `null` when the bank does not say. */
    scheme_name?: "IBAN" | "ACCOUNT_NUMBER" | (string & {}) | null;
}

/** Postal address of a bank in an entry. */
export interface TransactionAddress {
    /** Address in one line. */
    address_line?: string;
    /** Purpose of the address, in the words of the bank. */
    address_type?: string;
    /** House number. */
    building_number?: string;
    /** Country, as the bank writes it. */
    country?: string;
    /** Province or emirate. */
    country_subdivision?: string | null;
    /** Postal code. */
    post_code?: string;
    /** Street without the number. */
    street_name?: string | null;
    /** Town or city. */
    town_name?: string;
}

/** Bank on one side of an entry. */
export interface TransactionAgent {
    /** SWIFT code, national code or name of the bank. */
    identification?: string;
    /** Name of the bank in words. */
    name?: string | null;
    /** Where the bank is. */
    postal_address?: TransactionAddress | null;
    /** How to read `identification`; `null` when the bank does not say. */
    scheme_name?: AgentScheme | null;
}

/** Days that the stored history covers. */
export interface TransactionAvailability {
    /**
     * Last day with history.
     *
     * Format: date
     */
    end: string;
    /**
     * First day with history.
     *
     * Format: date
     */
    start: string;
}

/** Balance of the account right after an entry. */
export interface TransactionBalance {
    /** Height of the balance, without a sign. */
    amount?: CurrencyAmount;
    /** Whether the account was in credit or overdrawn. */
    credit_debit_indicator?: CreditDebitIndicator;
    /** Which of the account's balances it is. */
    type?: BalanceType;
}

/** Mark on an entry that tells what it was for. */
export type TransactionFlag = "PAYROLL" | "CASHBACK" | "DIRECT_DEBIT" | "STANDING_ORDER" | "LOAN" | "DIVIDEND" | (string & {});

/** Enrichment of an entry, computed by Lean. */
export interface TransactionInsight {
    /** What the money was for, as far as the model can tell. */
    category?: "BANK_FEES_AND_CHARGES" | "CHARITY" | "EDUCATION" | "ENTERTAINMENT" | "GOVERNMENT" | "GROCERIES" | "HEALTH_AND_WELLBEING" | "LOANS_AND_INVESTMENT" | "RENT_AND_SERVICES" | "RESTAURANTS_DINING" | "RETAIL" | "SALARY_AND_REVENUE" | "TRANSFER" | "TRANSPORT" | "TRAVEL" | "OTHER" | (string & {});
    /** How sure the category is, from 0 to 1. */
    category_confidence?: number;
    /** The narrative without codes and noise. */
    description_cleansed?: string;
}

/** Whether an entry is final (`IMMUTABLE`) or may still change (`MUTABLE`). */
export type TransactionMutability = "IMMUTABLE" | "MUTABLE" | "UNSUPPORTED" | (string & {});

/** Whether an entry is booked, still expected, or refused. */
export type TransactionStatus = "BOOKED" | "PENDING" | "REJECTED" | "UNSUPPORTED" | (string & {});

/** One page of transactions. */
export interface TransactionsData {
    /** Where this page stands in the list. */
    page: PageMetadata;
    /** Transactions on this page; captured pages ascend by booking date. */
    transactions: Transaction[];
    /** Same word as in the envelope. */
    type: ResourceType;
}

/** Answer of the transactions read. */
export interface TransactionsResponse extends ResultEnvelope {
    /** The transactions when `status` is `OK`; `null` or missing otherwise. */
    data?: TransactionsData | null;
}
