/**
 * Generated from specs/ by `pnpm generate`. Do not edit: change the spec instead.
 */

/** Bank that holds the account. */
export interface AccountBank {
    /** Codes of the bank; one `BIC` in every known answer. */
    bank_identifiers: BankIdentifier[];
    /** Name of the bank. Known to be filled for SA and AE only. */
    bank_name: Translation | null;
}

/** Bank of the account to check. */
export interface AccountBankIdentifier {
    /** `BIC` in known calls for BD, ID, KR, MY, NG, NP, PK, UG and VN; `CLEARING_ID` for GB, IN, US, UY and ZA. */
    type: "BIC" | "CLEARING_ID";
    /** BIC, or the domestic clearing code such as a sort code or routing number. */
    value: string;
}

/** Countries with account verification, ISO 3166-1 alpha-2. Other countries are refused with `INVALID_PARAMETERS`. */
export type AccountCountry = "AE" | "AR" | "AT" | "AU" | "BD" | "BE" | "BG" | "BR" | "CL" | "CN" | "CO" | "CY" | "DE" | "EC" | "EE" | "ES" | "FI" | "FR" | "GB" | "GR" | "HR" | "ID" | "IE" | "IN" | "IT" | "KR" | "LT" | "LU" | "LV" | "MT" | "MX" | "MY" | "NG" | "NL" | "NP" | "PE" | "PK" | "PL" | "PT" | "SA" | "SI" | "SK" | "TR" | "UG" | "US" | "UY" | "VN" | "ZA" | (string & {});

/** One id, or part of the name, of the supposed owner. */
export interface AccountIdentification {
    /** Kind of id. Known calls: `NATIONAL_ID` (SA), `FULL_NAME` (AE), `GIVEN_NAME` with `SURNAME` (US), `FULL_NAME` with `REGISTRATION_ID` (BR). */
    type: "FULL_NAME" | "REGISTRATION_ID" | "GIVEN_NAME" | "SURNAME" | "NATIONAL_ID" | "EMIRATES_ID" | "TRADE_LICENCE" | "UNIFIED_NUMBER" | "COMMERCIAL_REGISTRATION" | "CC" | "NIT" | (string & {});
    /** The id or name itself. Personal data; keep it out of logs. */
    value: string;
}

/** Number of the account to check. */
export interface AccountReference {
    /** Kind of account; only some countries ask for it, such as CO. */
    account_type?: "SAVINGS" | "CHECKING";
    /** `IBAN` where the country uses it (SA, AE and others), else `ACCOUNT_ID`. */
    type: "IBAN" | "ACCOUNT_ID";
    /** IBAN without blanks, or the domestic account number. Text, because leading zeros count. */
    value: string;
}

/** Whether the account belongs to the given owner, and what is known about it. */
export interface AccountVerification {
    /** Currency of the account, ISO 4217. Often `null`, always for SA and AE so far. */
    account_currency: string | null;
    /** Holder as the bank knows it, possibly masked. */
    account_holder_name: string | null;
    /** `true` when the given owner holds the account. `false` does not say why: read `account_status` too. */
    account_ownership_verified: boolean;
    /** State of the account. In known answers an account that is not `ACTIVE` comes with ownership `false`. */
    account_status: VerifiedAccountStatus;
    /** Bank of the account; `null` for many countries (among them BR, CN, FR, GB, IN, US). */
    bank_details: AccountBank | null;
    /** How close the name was, where the country reports it. */
    matching?: NameMatch | null;
    /** Service that answered. */
    verification_method: VerificationMethod;
}

/** The account to check and what is known about its owner. What a country needs differs; see the descriptions of the parts. */
export interface AccountVerificationRequest {
    /** Country and numbers of the account to check. */
    account_details: AccountReference;
    /** Bank of the account, where its number alone does not tell. Left out with an IBAN. */
    bank_identifier?: AccountBankIdentifier;
    /** Country where the account is held; two letters. */
    country_code: AccountCountry;
    /** What is known about the owner; at least one item. */
    identifications: AccountIdentification[];
    /** Kind of owner. Known `BUSINESS` checks (BE, FR, IT, NL, PL) use `REGISTRATION_ID`. */
    type: "PERSONAL" | "BUSINESS";
}

/** Answer to an account verification. */
export interface AccountVerificationResponse extends VerificationEnvelope {
    /** Result of the check; `null` when it failed. */
    verifications?: AccountVerification | null;
}

/** An article the partners added. */
export interface AdditionalArticle {
    /** Numeric code of the part it stands in. */
    part_id?: number | null;
    /** Heading of that part. */
    part_name: LocalizedText | null;
    /** Wording of the article. */
    text: LocalizedText | null;
    /** Heading of the article. */
    title: LocalizedText | null;
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

/** One code of a bank. */
export interface BankIdentifier {
    /** Kind of code. */
    type: "BIC" | "CLEARING_ID" | "BANK_CODE" | "SWIFT_CODE" | (string & {});
    /** The code itself. Text, because leading zeros count. */
    value: string;
}

/** Holder and state of an account. */
export interface BeneficiaryNameVerification {
    /** State of the account; look at it before you pay. */
    account_status: VerifiedAccountStatus;
    /** Holder as the bank knows it. Show it to the payer for confirmation. */
    beneficiary_name: string;
}

/** The IBAN whose holder is wanted. */
export interface BeneficiaryNameVerificationRequest {
    /** Saudi IBAN, without blanks. */
    iban: string;
}

/** Answer to a beneficiary name check. */
export interface BeneficiaryNameVerificationResponse extends VerificationEnvelope {
    /** Name and account state; `null` or absent when the check failed. */
    verifications?: BeneficiaryNameVerification | null;
}

/** Capital of a company. All amounts are in `currency`, which is a text and not an ISO code. */
export interface CapitalInformation {
    /** Capital made of contributions. */
    contribution_capital: ContributionCapital | null;
    /** Currency in words, such as `Saudi Riyal`. */
    currency: LocalizedText | null;
    /** Numeric code of the currency; often absent. */
    currency_id?: number | null;
    /** Capital made of stocks; `null` in every known answer. */
    stock_capital: StockCapital | null;
}

/** Numbers of a company in the register. Which number stands where is not certain, so compare both. */
export interface CommercialRegistry {
    /** Unified number in real answers. */
    national_number: string | null;
    /** Commercial registration number; filled with type `CONTRACT` only so far. */
    registration_number: string | null;
    /** Version of the register entry. */
    version_number: number | null;
}

/** Capital made of contributions of the partners. */
export interface ContributionCapital {
    /** Kind in Arabic. */
    ar?: string | null;
    /** Part paid in money. */
    cash_capital: number | null;
    /** Value of one share. */
    contribution_value: number | null;
    /** Kind in English, such as `In-Cash`. */
    en?: string | null;
    /** Part paid in goods or rights. */
    in_kind_capital: number | null;
    /** Number of shares paid in money. A count, despite the name. */
    total_cash_contribution: number | null;
    /** Number of shares paid in kind. A count, despite the name. */
    total_in_kind_contribution: number | null;
    /** Kind, where the answer nests it instead of sending `en` and `ar` directly. */
    type?: LocalizedText | null;
    /** Numeric code of the kind; often absent. */
    type_id?: number | null;
}

/** A business activity. */
export interface CorporateActivity {
    /** Arabic text. */
    ar: string | null;
    /** English text. */
    en: string | null;
    /** ISIC code as text, such as `476201`; often absent. */
    id?: string | null;
}

/** One article of association. */
export interface CorporateArticle {
    /** Numeric code of the article. */
    id?: number | null;
    /** Numeric code of the part it stands in. */
    part_id?: number | null;
    /** Heading of that part. */
    part_name: LocalizedText | null;
    /** Wording of the article. */
    text: LocalizedText | null;
}

/** Ways to reach a company. Masked in the sandbox. */
export interface CorporateContact {
    /**
     * Mail address.
     *
     * Format: email
     */
    email: string | null;
    /** Mobile number; masked in the sandbox. */
    mobile_number: string | null;
    /** Landline number. */
    phone_number: string | null;
    /** Address of the website without a scheme, such as `www.example.com`. */
    website_url: string | null;
}

/** Kind and legal form of a company, in words. */
export interface CorporateEntityType {
    /** Further traits of the company. */
    characters: IdNamePair[] | null;
    /** Numeric code of the legal form; often absent. */
    form_id?: number | null;
    /** Legal form, such as a limited liability company. */
    form_name: LocalizedText | null;
    /** Numeric code of the register; often absent. */
    id?: number | null;
    /** Kind of entity, such as a company or an establishment. */
    name: LocalizedText | null;
}

/** Number of the company. */
export interface CorporateIdentification {
    /** The only accepted kind. */
    type: "UNIFIED_NUMBER";
    /** Unified number; anything but exactly 10 digits is refused with `INVALID_PARAMETERS`. */
    value: string;
}

/** Licence a registration rests on. */
export interface CorporateLicense {
    /** Whether the registration needs a licence. */
    is_license_based: boolean | null;
    /** Authority that issued it, in both languages. */
    issuer_name: LocalizedText | null;
    /** National number of the authority that issued it. */
    issuer_national_number: string | null;
}

/** State of a company in the register, as text. */
export interface CorporateStatus {
    /** Arabic text. */
    ar: string | null;
    /** English text, such as `Active` or `Suspended`. */
    en: string | null;
    /** Numeric code of the register; often absent. */
    id?: number | null;
}

/** Record of a company in the commercial register. Every key is always sent; which are filled depends on the requested `type`. Statuses and kinds are free text in the requested language, not codes. */
export interface CorporateVerification {
    /** Registered business activities. */
    activities: CorporateActivity[] | null;
    /** Articles the partners added; may be empty. */
    additional_articles: AdditionalArticle[] | null;
    /** Extra rule on decisions, in one language; may be an empty string. */
    additional_decision_text: string | null;
    /** National addresses. Filled with type `ADDRESS` only. */
    addresses: NationalAddress[] | null;
    /** Articles of association. */
    articles: CorporateArticle[] | null;
    /** Capital by kind, with its currency. */
    capital_information: CapitalInformation | null;
    /** Registered capital. No currency beside it; see `capital_information.currency`. */
    commercial_registration_capital: number | null;
    /** Numbers of the company in the register. */
    commercial_registry: CommercialRegistry | null;
    /** Trade name; masked with `x` in the sandbox at times. */
    company_name: LocalizedText | null;
    /** When the record was confirmed. */
    confirmation_date: DatePair | null;
    /** Ways to reach the company. */
    contact_info: CorporateContact | null;
    /** Number of the copy of the articles of association. */
    contract_copy_number: number | null;
    /**
     * Date of the articles of association; Gregorian, and not a pair.
     *
     * Format: date
     */
    contract_date: string | null;
    /** Age of the company in days. `0` is a filler with type `CONTRACT`. */
    days_since_company_established: number | null;
    /** When the registration was struck off. */
    deletion_date: DatePair | null;
    /** Registered online stores. */
    e_commerce: ECommerce | null;
    /** Kind and legal form. */
    entity_type: CorporateEntityType | null;
    /** End of the financial year. */
    fiscal_year: FiscalYear | null;
    /** Whether online stores are registered; they are in `e_commerce`. */
    has_e_commerce: boolean | null;
    /** City of the head office. */
    headquarters: Headquarters | null;
    /** Whether the company is being wound up. */
    in_liquidation_process: boolean | null;
    /** When the registration was issued. */
    issue_date: DatePair | null;
    /** Licence the registration rests on. Known to be filled with type `CONTRACT` only. */
    license: CorporateLicense | null;
    /** Who winds the company up. Known to be filled with type `FULL` only. */
    liquidators: Liquidator[] | null;
    /** Register entry of the head office, for branches. */
    main_commercial_registry: MainCommercialRegistry | null;
    /** Who runs the company, and how. */
    management: Management | null;
    /** Language in which the trade name is registered. */
    name_language: NameLanguage | null;
    /** Channels for notices to the partners. An array, despite the singular. */
    notification_channel: NamedCode[] | null;
    /** Owners and partners. */
    parties: Party[] | null;
    /** Majorities for kinds of decisions. An array, despite the singular. */
    partner_decision: PartnerDecision[] | null;
    /** Nationality of the partners as one object, despite the plural; the partners themselves are in `parties`. */
    partners: PartnerNationality | null;
    /** When a suspended registration was taken up again. */
    reactivation_date: DatePair | null;
    /** Share of the profit that is put aside. */
    set_aside_details: SetAsideRule | null;
    /** State in the register. Not the outcome of the check, which is `status` one level up. */
    status: CorporateStatus | null;
    /** When the registration was suspended. */
    suspension_date: DatePair | null;
}

/** The company and the part of its record that is wanted. */
export interface CorporateVerificationRequest {
    /** The company; every known call sends one item. */
    identifications: CorporateIdentification[];
    /** Language of all texts in the answer. */
    language: RegisterLanguage;
    /** Part of the record to fill. `FULL` does not include the contract texts (`CONTRACT`) or the addresses (`ADDRESS`). */
    type: "FULL" | "BASIC" | "CONTRACT" | "ADDRESS";
}

/** Answer to a corporate check. */
export interface CorporateVerificationResponse extends VerificationEnvelope {
    /** The record; expect `null` or no key unless `status` is `OK`. */
    verifications?: CorporateVerification | null;
}

/** One date in two calendars. The halves may disagree: never derive one from the other. */
export interface DatePair {
    /**
     * Gregorian date, `YYYY-MM-DD`.
     *
     * Format: date
     */
    gregorian: string | null;
    /** Hijri date. Corporates answer `DD-MM-YYYY`, properties `YYYY-MM-DD`; treat it as text to show. */
    hijri: string | null;
}

/** A kind of reward of directors. */
export interface DirectorReward {
    /** Code of the kind. Text here, unlike other codes of the register. */
    id: string | null;
    /** The kind in words. */
    name: LocalizedText | null;
}

/** Rules of a board of directors. */
export interface DirectorsBoard {
    /** Further rules. */
    additional_text: LocalizedText | null;
    /** How meetings are called. */
    board_call_mechanism: LocalizedText | null;
    /** Whether directors may delegate their attendance. */
    can_delegate_attendance: boolean | null;
    /** Quorum that the law asks for. */
    meeting_legal_quorum: number | null;
    /** Where the board meets, in both languages. */
    meeting_place: LocalizedText | null;
    /** Members needed for a meeting. */
    meeting_quorum: number | null;
    /** Number of directors. */
    member_count: number | null;
    /** When a membership ends. */
    membership_expiry_terms: LocalizedText | null;
    /** Posts on the board, with the text under `name`. */
    positions: NamedCode[] | null;
    /** Ways in which directors are rewarded. */
    rewards: DirectorReward[] | null;
    /** Length of a term in years. */
    term_years: number | null;
    /** Reward of a director; no currency beside it. */
    value: number | null;
    /** Highest reward; no currency beside it. */
    value_max: number | null;
    /** How the board works. */
    way_of_work: LocalizedText | null;
}

/** Online stores of a company. */
export interface ECommerce {
    /** One item for each registered store. */
    e_store: EStore[] | null;
    /** Repeats `e_store`; read that one. */
    estore?: EStore[] | null;
}

/** One online store. */
export interface EStore {
    /** Page of the platform that authenticated the store. */
    authentication_platform_url: string | null;
    /** What the store sells, by activity. */
    store_activities: CorporateActivity[] | null;
    /** Address of the store, without a scheme. */
    store_url: string | null;
}

/** Position of a switch. The REST API writes capitals; the availability webhook writes the same values in lower case. */
export type Enablement = "ENABLED" | "DISABLED" | (string & {});

/** One id of the person or business that claims to own the accounts. */
export interface EntityIdentification {
    /** Kind of id. `NATIONAL_ID` takes a Saudi national id or an Iqama number, `UNIFIED_NUMBER` the establishment number starting with 7, `FREELANCER_NUMBER` a certificate number starting with `FL-`. */
    type: "NATIONAL_ID" | "COMMERCIAL_REGISTRATION" | "UNIFIED_NUMBER" | "FREELANCER_NUMBER" | (string & {});
    /** The id itself, without blanks. Personal data; keep it out of logs. */
    value: string;
}

/** Whether the given id owns the accounts of the entity. */
export interface EntityVerification {
    /** `true` when the given id belongs to the holder of the accounts. */
    entity_ownership_verified: boolean;
    /** The same answer for each IBAN of the entity. */
    ibans: IbanOwnership[];
    /** Source of the comparison; `OPEN_BANKING` in every known answer. */
    verification_method: VerificationMethod;
}

/** The entity to check and the id its owner gave. */
export interface EntityVerificationRequest {
    /**
     * Connected entity whose accounts are checked. Wait for its first data refresh to finish.
     *
     * Format: uuid
     */
    entity_id: string;
    /** Ids to compare with the account holder. Every known call sends one. */
    identifications: EntityIdentification[];
}

/** Answer to an entity ownership check. */
export interface EntityVerificationResponse extends VerificationEnvelope {
    /** Result of the check. Expect `null` or no key unless `status` is `OK`. */
    verifications?: EntityVerification | null;
}

/** End of the financial year. Zeros stand for not known. */
export interface FiscalYear {
    /** `Gregorian` or `Hijri` in words; says how to read the numbers below. */
    calendar_type: LocalizedText | null;
    /** Numeric code of the calendar; often absent. */
    calendar_type_id?: number | null;
    /** Day on which the year ends; `0` is a filler. */
    end_day: number | null;
    /** Month in which the year ends; `0` is a filler. */
    end_month: number | null;
    /** Year that ends; `0` is a filler. */
    end_year: number | null;
    /** Whether it is the first financial year. */
    is_first: boolean | null;
}

/** A property in a search result, shorter than the record of a single check. */
export interface FoundProperty {
    /** City and district. */
    address: FoundPropertyAddress;
    /** Number and dates. */
    general_information: FoundPropertyGeneralInformation;
    /** Percent owned by the given person, as text with a sign, such as `100.000 %`. */
    owner_share_percentage: string;
    /** Size and use. */
    spatial: FoundPropertySpatial;
    /** State of the record. */
    status: PropertyStatus;
}

/** Where a found property is. */
export interface FoundPropertyAddress {
    /** Name of the city in both languages. */
    city_name: LocalizedText | null;
    /** Code of the district; text, because leading zeros count. */
    district_code: string | null;
    /** Name of the district in both languages. */
    district_name: LocalizedText | null;
}

/** Number and dates of a found property. */
export interface FoundPropertyGeneralInformation {
    /** When the property was first registered. */
    first_registration_date: DatePair | null;
    /** Since when the person owns it; the Gregorian half is `null` in known samples. */
    ownership_date?: DatePair | null;
    /** Real estate number; use it in a property check for the whole record. */
    property_number: string;
}

/** Size and use of a found property. */
export interface FoundPropertySpatial {
    /**
     * Area with up to four decimals; the unit is not stated.
     *
     * Format: double
     */
    area_size: number | null;
    /** Whether it is built on. */
    property_status: PropertyBuildingStatus | null;
    /** Kind of property in words, unlike `property_type` of a property check. */
    property_type_name: LocalizedText | null;
    /** What it is used for. */
    property_use: PropertyUse | null;
    /** Code of the use, such as 2 for `RESIDENTIAL` and 11 for `MIXED_USE`. */
    property_use_code: number | null;
}

/** Group of trades. */
export interface FreelancerCategory {
    /** Code of the group. */
    code: string;
    /** The group in both languages. */
    name: FreelancerText;
}

/** One freelance certificate. */
export interface FreelancerCertificate {
    /**
     * When it was cancelled; a midnight in UTC. Note the spelling with one `l`.
     *
     * Format: date-time
     */
    canceled_at: string | null;
    /**
     * Last day of validity, Gregorian; `null` when rejected.
     *
     * Format: date
     */
    expiry_date: string | null;
    /**
     * First day of validity, Gregorian; `null` when rejected and with type `BASIC`.
     *
     * Format: date
     */
    issue_date: string | null;
    /** Number of the certificate; `null` with type `BASIC`. */
    number: string | null;
    /**
     * When it was revoked; a midnight in UTC.
     *
     * Format: date-time
     */
    revoked_at: string | null;
    /** Trade the certificate covers; `null` with type `BASIC`. */
    speciality: FreelancerSpeciality | null;
    /** State of the certificate. Verified ownership says nothing about it, so check for `ACTIVE`. */
    status: "ACTIVE" | "EXPIRED" | "CANCELED" | "REVOKED" | "REJECTED" | "PENDING" | "CANCELED_BEFORE_ACTIVE" | "EDITED" | "SEND_IT_BACK" | "UNKNOWN" | (string & {});
}

/** An id of the freelancer, or the number of the certificate. */
export interface FreelancerIdentification {
    /** Kind of id; any other value is refused with `INVALID_PARAMETERS`. */
    type: "NATIONAL_ID" | "FREELANCER_NUMBER";
    /** The id itself. Certificate numbers start with `FL-`. */
    value: string;
}

/** Name of a freelancer. */
export interface FreelancerName {
    /** Name in Arabic. */
    ar: string | null;
    /** Name in English. */
    en: string | null;
}

/** Trade a certificate covers. */
export interface FreelancerSpeciality {
    /** Group the trade belongs to. */
    category: FreelancerCategory;
    /** Code of the trade. */
    code: string;
    /** The trade in both languages. */
    name: FreelancerText;
}

/** A text in both languages, always filled. */
export interface FreelancerText {
    /** Arabic text. */
    ar: string;
    /** English text. */
    en: string;
}

/** A freelancer and the certificates asked for. */
export interface FreelancerVerification {
    /** Certificates; an array despite the singular. Empty when not verified. */
    certificate: FreelancerCertificate[];
    /** Whether the certificate belongs to the given id. A text, not a boolean. */
    certificate_ownership_verified: "VERIFIED" | "NOT_VERIFIED" | "NOT_CHECKED" | (string & {});
    /** Gender of the holder; `null` with type `BASIC`. */
    gender: "MALE" | "FEMALE" | (string & {}) | null;
    /** Name of the holder; `null`, or `null` inside, with type `BASIC`. */
    name: FreelancerName | null;
    /** Id of the holder; `null` in known answers that are not verified. */
    national_id: string | null;
    /** End of validity of that id. The calendar is not certain, so treat it as text to show. */
    national_id_expiry_date: string | null;
}

/** The certificate, its holder, or both. */
export interface FreelancerVerificationRequest {
    /** `FULL` and `BASIC` take both kinds, `FULL_LIST` takes `NATIONAL_ID` alone. */
    identifications: FreelancerIdentification[];
    /** `FULL` and `BASIC` check one certificate, `FULL_LIST` lists all of a person. Left out, the configuration of your application decides. */
    type?: "FULL_LIST" | "FULL" | "BASIC";
}

/** Answer to a freelancer check. */
export interface FreelancerVerificationResponse {
    /** Text for developers; never match on it. */
    message: string;
    /** Key-value pairs attached to the check; `null` in every known answer. */
    meta: {
        [key: string]: unknown;
    } | null;
    /**
     * Identifies this answer. Keep it and quote it to support.
     *
     * Format: uuid
     */
    results_id: string;
    /** Outcome of the check. `OK` also stands beside a certificate that belongs to someone else: read `certificate_ownership_verified`. */
    status: "OK" | "FAILED" | (string & {});
    /** Why the check failed; `null` when it did not. May be plain text on this operation. */
    status_detail: VerificationStatusDetail | string | null;
    /**
     * When the answer was made, in UTC, with up to nine fraction digits.
     *
     * Format: date-time
     */
    timestamp: string;
    /** Holder and certificates. */
    verifications: FreelancerVerification;
}

/** Reason of a failed check. `BANK_ISSUE` and `LEAN_ERROR` may pass: try again later. `UNSUPPORTED_BY_BANK` and `GIVEN_INPUT_CANNOT_BE_VERIFIED` will not. `DISABLED_BY_LEAN` ends with an availability webhook, `DISABLED_BY_CLIENT` when your application switches the bank on again. `DATA_NOT_FOUND` means that the register has no such record. */
export type GranularStatusCode = "BANK_ISSUE" | "LEAN_ERROR" | "UNSUPPORTED_BY_BANK" | "DISABLED_BY_LEAN" | "DISABLED_BY_CLIENT" | "GIVEN_INPUT_CANNOT_BE_VERIFIED" | "DATA_NOT_FOUND" | (string & {});

/** Guardian of a party. */
export interface Guardian {
    /** Id of the guardian. */
    identity: RegisteredIdentity | null;
    /** Whether the guardian is the father. */
    is_father_guardian: boolean | null;
    /** Name of the guardian in both languages. */
    name: LocalizedText | null;
    /** Country the guardian is a citizen of. */
    nationality: Nationality | null;
}

/** City of the head office. */
export interface Headquarters {
    /** Numeric code of the city; `0` is a filler. `addresses` carries it as text instead. */
    city_id?: number | null;
    /** Name of the city in both languages. */
    city_name: LocalizedText | null;
}

/** Availability for each kind of account. */
export interface IbanBankAccountAvailability {
    /** Accounts of companies. */
    business: MatchAvailability;
    /** Accounts of holders of a freelance certificate. */
    freelancer: MatchAvailability;
    /** Accounts of private persons. */
    personal: MatchAvailability;
}

/** What Lean can check at a bank. */
export interface IbanBankAvailability {
    /** Finer switches for each kind of account. */
    account_type: IbanBankAccountAvailability;
    /** Main switch on Lean's side; `DISABLED` overrules everything below. */
    global: Enablement;
}

/** What IBAN checks a bank supports and whether your application uses them. Usable when `availability.global` and `application_enablement` are both `ENABLED`. */
export interface IbanBankConfiguration {
    /** Your own switch, set with `PUT /verifications/v2/iban/banks`. */
    application_enablement: Enablement;
    /** What Lean can check at this bank at the moment. */
    availability: IbanBankAvailability;
    /** Bank part of its IBANs. Text, because leading zeros count. */
    bank_code: string;
    /** Name to show. */
    bank_name: Translation;
    /** Country of the bank, ISO 3166-1 alpha-2. */
    country_code: string;
}

/** New position of the switch of one bank. */
export interface IbanBankUpdate {
    /** Bank code exactly as listed, leading zeros included. */
    bank_code: string;
    /** Country of the bank, ISO 3166-1 alpha-2, as listed. */
    country_code: string;
    /** `DISABLED` makes checks at this bank fail with `DISABLED_BY_CLIENT`. */
    enablement: Enablement;
}

/** Switches to change. */
export interface IbanBankUpdateRequest {
    /** One item for each bank to switch. What happens to banks left out is not documented. */
    availabilities: IbanBankUpdate[];
}

/** One id, or the full name, of the supposed owner. */
export interface IbanIdentification {
    /** Kind of id. Only `FULL_NAME` can give a partial match; all others are yes or no. KSA takes `NATIONAL_ID`, `COMMERCIAL_REGISTRATION`, `UNIFIED_NUMBER` and `FREELANCER_NUMBER`, the UAE `EMIRATES_ID` and `TRADE_LICENCE` (British spelling). */
    type: "FULL_NAME" | "NATIONAL_ID" | "COMMERCIAL_REGISTRATION" | "UNIFIED_NUMBER" | "FREELANCER_NUMBER" | "EMIRATES_ID" | "TRADE_LICENCE" | (string & {});
    /** The id or name itself. A `UNIFIED_NUMBER` starts with 7, a `FREELANCER_NUMBER` with `FL-`. */
    value: string;
}

/** Ownership of one IBAN of an entity. */
export interface IbanOwnership {
    /** IBAN as the bank reported it; mock-bank IBANs contain letters. */
    iban: string;
    /** `true` when the given id belongs to the holder of this IBAN. */
    iban_ownership_verified: boolean;
}

/** Whether the IBAN belongs to the given owner, and what the bank says about the account. */
export interface IbanVerification {
    /** Holder as the bank knows it, often masked with `*`. */
    account_holder_name?: string;
    /** State of the account at the bank; a check can succeed for an account that is not `ACTIVE`. */
    account_status?: VerifiedAccountStatus;
    /** Bank part of the IBAN (KSA: digits 5 and 6). Text, because leading zeros count. */
    bank_code?: string;
    /** Name of the bank that holds the account. */
    bank_name?: Translation;
    /** `true` when the bank confirmed the given owner. With a name, read `matching` too. */
    iban_ownership_verified?: boolean;
    /** How close the name was; `null` after a full match and after checks by id. */
    matching?: NameMatch | null;
    /** BIC of the bank that holds the account. */
    swift_code?: string;
    /** Service that answered. */
    verification_method?: VerificationMethod;
}

/** One IBAN and the ids or the name of its supposed owner. */
export interface IbanVerificationRequest {
    /** IBAN to check, without blanks. KSA: `SA` and 24 characters in total. UAE: `AE` and 23 characters in total. */
    iban: string;
    /** What is known about the owner. `FREELANCER_NUMBER` is sent together with `NATIONAL_ID`. */
    identifications: IbanIdentification[];
    /** Kind of owner, which decides the ids that make sense. `FREELANCER` is for KSA. The UAE accepts a request without it. */
    type?: "PERSONAL" | "BUSINESS" | "FREELANCER" | (string & {});
}

/** Answer to an IBAN ownership check. */
export interface IbanVerificationResponse extends VerificationEnvelope {
    /** Result of the check; `null` or absent when it failed. */
    verifications?: IbanVerification | null;
}

/** A text of the register with its code. */
export interface IdNamePair {
    /** Arabic text. */
    ar: string | null;
    /** English text. */
    en: string | null;
    /** Numeric code of the register; often absent. */
    id?: number | null;
}

/** Who winds a company up. */
export interface Liquidator {
    /** Id of the person. */
    identity: RegisteredIdentity | null;
    /** Full name. */
    name: LocalizedText | null;
    /** Nationality of the person. */
    nationality: Nationality | null;
    /** Posts held; one or more. */
    positions: IdNamePair[] | null;
    /** Kind of person in words, such as `Saudi` or `Resident`. */
    type: LocalizedText | null;
    /** Numeric code of the register; often absent. */
    type_id?: number | null;
}

/** A text in English and Arabic. Answers to a request with a `language` fill that language only. */
export interface LocalizedText {
    /** Arabic text; `null` when English was asked for or the register has none. May be an empty string. */
    ar: string | null;
    /** English text; `null` when Arabic was asked for or the register has none. May be an empty string. */
    en: string | null;
}

/** Register entry of the head office. */
export interface MainCommercialRegistry {
    /** Whether this entry is the head office itself. */
    is_main?: boolean | null;
    /** Unified number of the head office. */
    national_number?: string | null;
    /** Commercial registration number of the head office. */
    registration_number?: string | null;
}

/** How a company is run and by whom. */
export interface Management {
    /** Rules of the board of directors; `null` in every known answer. */
    directors_board: DirectorsBoard | null;
    /** How a manager is removed. */
    dismissal_method: LocalizedText | null;
    /** Rules of the management board, where there is one. */
    management_board: ManagementBoard | null;
    /** Managers. What each may do is told by `POST /verifications/v1/corporates/managers`. */
    managers: Manager[] | null;
    /** Numeric code of the register; often absent. */
    structure_id?: number | null;
    /** Structure in words, such as a board or single managers. */
    structure_name: LocalizedText | null;
}

/** Rules of a management board. */
export interface ManagementBoard {
    /** Further rules; `null`, or empty strings inside. */
    additional_text: LocalizedText | null;
    /** Whether members may delegate their attendance. */
    can_delegate_attendance: boolean | null;
    /** Where the board meets, in both languages. */
    meeting_place: LocalizedText | null;
    /** Numeric code of the quorum. */
    meeting_quorum_id?: number | null;
    /** Quorum in words. */
    meeting_quorum_name: LocalizedText | null;
    /** Posts on the board, with the text under `name`; may be empty. */
    positions: NamedCode[] | null;
    /** Length of a term in years. */
    term_years: number | null;
    /** How the board works. */
    way_of_work: LocalizedText | null;
}

/** One manager of a company. */
export interface Manager {
    /** Id of the person. */
    identity: RegisteredIdentity | null;
    /** Whether the person holds a licence for the post. */
    is_licensed: boolean | null;
    /** Full name. */
    name: LocalizedText | null;
    /** Nationality of the person. */
    nationality: Nationality | null;
    /** Posts held; one or more. */
    positions: IdNamePair[] | null;
    /** Kind of person in words, such as `Saudi` or `Resident`. */
    type: LocalizedText | null;
    /** Numeric code of the register; often absent. */
    type_id?: number | null;
}

/** Number of the company, or an id of the manager. */
export interface ManagerIdentification {
    /** `UNIFIED_NUMBER` is the company; everything else is the manager. `BOARDER_NUMBER` is spelled so on the wire. */
    type: "UNIFIED_NUMBER" | "NATIONAL_ID" | "RESIDENT_ID" | "PASSPORT" | "GCC_ID" | "ENDOWMENT_DEED_NO" | "LICENSE_NO" | "CR_NATIONAL_ID" | "FOREIGN_CR_NO" | "NATIONAL_NUMBER" | "BOARDER_NUMBER" | "CR_NUMBER" | "UNDEFINED" | (string & {});
    /** The number itself. Personal data; keep it out of logs. */
    value: string;
}

/** One power of a manager. */
export interface ManagerPermission {
    /** Whether the manager may pass it on. */
    can_delegate: boolean | null;
    /** Whether the manager may give a power of attorney for it. */
    can_issue_poa: boolean | null;
    /** `Individually` or `Jointly`, in words. */
    exercise_method_description: LocalizedText | null;
    /** Numeric code of the way it is used. */
    exercise_method_id?: number | null;
    /** Numeric code of the power; the value `permission_id` filters by. */
    id?: number | null;
    /** The power in words. */
    name: LocalizedText | null;
    /** Condition on its use; empty strings or `null` inside when there is none. */
    special_condition_text: LocalizedText | null;
}

/** The company and the manager to look up. */
export interface ManagerVerificationRequest {
    /** Exactly two items: one `UNIFIED_NUMBER` for the company and one id of the manager. Either missing is refused with `INVALID_PARAMETERS`. */
    identifications: ManagerIdentification[];
    /** Language of all texts in the answer. */
    language: RegisterLanguage;
    /** Narrows the answer to one permission. Text here, although `permissions[].id` is a number; its effect was never observed. */
    permission_id?: string | null;
}

/** Answer to a manager check. */
export interface ManagerVerificationResponse extends VerificationEnvelope {
    /** Managers found, one for each match. */
    verifications?: VerifiedManager[] | null;
}

/** Which of the two answers a bank can give for a kind of account. */
export interface MatchAvailability {
    /** Whether the bank can confirm the right owner. */
    match: Enablement;
    /** Whether the bank can deny a wrong owner. When `DISABLED`, a missing confirmation proves nothing. */
    no_match: Enablement;
}

/** Language of a trade name. */
export interface NameLanguage {
    /** The language in words. */
    description: LocalizedText | null;
    /** Numeric code of the register; often absent. */
    id?: number | null;
}

/** How close the given name is to the holder at the bank. Only used when the names are not the same. */
export interface NameMatch {
    /**
     * Similarity of the two names, from 0 (nothing in common) to 1.
     *
     * Format: double
     */
    score?: number;
    /** `PARTIAL` from a score of about 0.7 upwards, `NO_MATCH` below. */
    type?: "PARTIAL" | "NO_MATCH" | (string & {});
}

/** Given name and bank name side by side. */
export interface NameVerification {
    /** Similarity behind the verdict; 1 means the same name. */
    confidence: number;
    /** Name from the request. */
    full_name_provided: string;
    /** Name at the bank. */
    full_name_retrieved: string;
    /** Verdict on the two names. */
    match_type: "PERFECT_MATCH" | "PARTIAL_MATCH" | "NO_MATCH" | (string & {});
    /** Kind of result, as one level up. */
    type: "name-verification" | (string & {});
}

/** The entity and the name to compare with the one at its bank. */
export interface NameVerificationRequest {
    /** `true` asks for an answer without waiting for the bank. Goes into the body here, not into the query. How to fetch the late result is not documented. */
    async?: boolean | ("true" | "false");
    /**
     * Connected entity. Its consent needs the permissions `accounts` and `identity`.
     *
     * Format: uuid
     */
    entity_id: string;
    /** Name as your customer gave it. */
    full_name: string;
    /** Your own key-value pairs for this check. */
    meta?: {
        [key: string]: string;
    };
}

/** Answer to a name verification. The result is in `data`, not in `verifications`. */
export interface NameVerificationResponse extends VerificationEnvelope {
    /** The comparison; expect `null` or no key unless `status` is `OK`. */
    data?: NameVerification | null;
    /**
     * When the bank data behind the answer was fetched.
     *
     * Format: date-time
     */
    refreshed_at?: string;
    /** Kind of result. */
    type?: "name-verification" | (string & {});
}

/** A text of the register under `name`, with its code. */
export interface NamedCode {
    /** Numeric code of the register; often absent. */
    id?: number | null;
    /** The text itself. */
    name: LocalizedText | null;
}

/** A Saudi national address. Every value is text in the requested language, numbers and flags included. */
export interface NationalAddress {
    /** Second number of the building in the national scheme. */
    additional_number: string | null;
    /** Street line. */
    address: string | null;
    /** Line with city, postcode and additional number. */
    address2: string | null;
    /** Building number; text, because leading zeros count. */
    building_number: string | null;
    /** Name of the city. */
    city: string | null;
    /** Code of the city. Text here, a number in `headquarters`. */
    city_id: string | null;
    /** Name of the district. */
    district: string | null;
    /** Code of the district; may be an empty string. */
    district_id: string | null;
    /** `true` or `false` as text, not a boolean. */
    is_primary_address: string | null;
    /** Decimal degrees, as text. */
    latitude: string | null;
    /** Decimal degrees, as text. */
    longitude: string | null;
    /** Key of the address in the national scheme; digits as text. */
    pk_address_id: string | null;
    /** Postcode; text, because leading zeros count. */
    post_code: string | null;
    /** Code of the region. */
    region_id: string | null;
    /** Name of the region in the requested language. */
    region_name: string | null;
    /** Restriction on the address; an empty string or `null` when there is none. */
    restriction: string | null;
    /** State of the address in words, such as `Active`. */
    status: string | null;
    /** Name of the street. */
    street: string | null;
    /** Name of the establishment at this address. */
    title: string | null;
    /** Unit inside the building. */
    unit_number: string | null;
}

/** A nationality. */
export interface Nationality {
    /** Numeric code of the register; often absent. */
    id?: number | null;
    /** The nationality in words. */
    type: LocalizedText | null;
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

/** Majority needed for a kind of decision. */
export interface PartnerDecision {
    /** Further condition; may hold empty strings. */
    approve_additional_text: LocalizedText | null;
    /** Percent of votes needed, as text such as `75`. */
    approve_percentage: string | null;
    /** Numeric code of the register; often absent. */
    id?: number | null;
    /** What is decided, in both languages. */
    name: LocalizedText | null;
}

/** Nationality of the partners taken together. */
export interface PartnerNationality {
    /** The nationality in words. */
    nationality: LocalizedText | null;
    /** Numeric code of the register; often absent. */
    nationality_id?: number | null;
}

/** Number of shares a party holds. Counts, not amounts. */
export interface PartnerShare {
    /** Shares paid in money. */
    cash_contribution_count: number | null;
    /** Shares paid in kind. */
    in_kind_contribution_count: number | null;
    /** All shares of the party. */
    total_contribution_count: number | null;
}

/** An owner or partner: a person, a company, an authority or an endowment. */
export interface Party {
    /** Registration number when the party is a company. */
    commercial_registration_number: string | null;
    /** Guardian of the party; `null` in every known answer. */
    guardian: Guardian | null;
    /** Id of the party. */
    identity: RegisteredIdentity | null;
    /** Licence number of the party; `null` in every known answer. */
    license_number: string | null;
    /** Name of the party in both languages. */
    name: LocalizedText | null;
    /** Nationality; `null` for parties that are not persons. */
    nationality: Nationality | null;
    /** Share of profit and loss. */
    partner_profit_loss_distribution: ProfitLossDistribution | null;
    /** Shares the party holds. */
    partner_share: PartnerShare | null;
    /** Roles of the party; may be empty. */
    partnership: IdNamePair[] | null;
    /** Kind in words, such as `Citizen`, `Saudi Company` or `Endowment`. */
    type: LocalizedText | null;
    /** Numeric code of the register; often absent. */
    type_id?: number | null;
}

/** Part of the profit that is put aside. */
export interface ProfitAllocation {
    /** Percent of the profit. A number, unlike `approve_percentage`. */
    percentage: number | null;
    /** What it is kept for. */
    purpose: LocalizedText | null;
}

/** Share of a party in profit and loss. */
export interface ProfitLossDistribution {
    /** Percent of the loss. */
    loss_distribution: number | null;
    /** Percent of the profit. */
    profit_distribution: number | null;
}

/** Where a property is. Codes are text, because leading zeros count. */
export interface PropertyAddress {
    /** Block in the plan. */
    block_number: string | null;
    /** Code of the city; text with leading zeros. */
    city_code: string | null;
    /** Name of the city in both languages. */
    city_name: LocalizedText | null;
    /** Code of the district; text with leading zeros. */
    district_code: string | null;
    /** Name of the district in both languages. */
    district_name: LocalizedText | null;
    /** Parcel in the plan. */
    parcel_number: string | null;
    /** Plan the parcel is drawn in. */
    plan_number: string | null;
}

/** One side of a plot. */
export interface PropertyBorder {
    /** Side that is described. */
    direction: "NORTH" | "EAST" | "WEST" | "SOUTH" | (string & {}) | null;
    /** Length as decimal text, such as `30.000082`; the unit is not stated. */
    length: string | null;
    /** What lies beyond it. */
    type: "LAND" | "ROAD" | (string & {}) | null;
}

/** Whether there is a building, or only a part of one. */
export type PropertyBuildingStatus = "VACANT_LAND" | "BUILDING" | "BUILDING_PART" | (string & {});

/** Numbers and dates of a property record. */
export interface PropertyGeneralInformation {
    /** When the property was first registered. The Hijri half serves as a proof in requests. */
    first_registration_date: DatePair | null;
    /** Real estate number of the property this one belongs to. */
    parent_property_number: string | null;
    /** Real estate number; 16 digits in known samples. */
    property_number: string;
    /** When this version was made. */
    version_date: DatePair | null;
    /** Version of the record; digits as text. */
    version_number: string;
}

/** Number of the property, or the second proof. */
export interface PropertyIdentification {
    /** Kind of value. The two birth dates make sense in a property search only. */
    type: "PROPERTY_NUMBER" | "FIRST_REGISTRATION_DATE" | "DATE_OF_BIRTH_HIJRI" | "DATE_OF_BIRTH_GREGORIAN" | "NATIONAL_ID" | "IQAMA_ID" | "GCC_ID" | "PASSPORT" | "PREMIUM_IQAMA" | "MOI_IDENTIFIER" | "UNIFIED_NUMBER" | "COMMERCIAL_NUMBER" | "GOVERNMENT_ENTITY_NUMBER" | "OTHER" | (string & {});
    /** Real estate number, id, or the registration date in the Hijri calendar as `YYYY-MM-DD`. */
    value: string;
}

/** One owner of a property. */
export interface PropertyOwner {
    /** Id of the owner, masked with `*`. */
    id: string;
    /** Kind of the id below. */
    identity_type: PropertyOwnerIdentityType;
    /** Name of the owner in both languages. */
    name: LocalizedText | null;
    /** Percent owned, as text with a sign, such as `4.000 %`. */
    owner_share: string;
    /** The same share as a fraction, such as `1/25`. */
    owner_share_fraction: string;
    /** Area that goes with the share; a decimal as text. */
    owning_area: string;
    /** Whether a person or an organisation owns it. */
    type: "INDIVIDUAL" | "ORGANIZATION" | "OTHER" | (string & {});
}

/** Kind of id of a property owner. */
export type PropertyOwnerIdentityType = "NATIONAL_ID" | "IQAMA_ID" | "GCC_ID" | "PASSPORT" | "PREMIUM_IQAMA" | "MOI_IDENTIFIER" | "UNIFIED_NUMBER" | "COMMERCIAL_NUMBER" | "GOVERNMENT_ENTITY_NUMBER" | "OTHER" | (string & {});

/** Price of a sale. */
export interface PropertyPrice {
    /** Amount in that currency, as a JSON number. */
    amount: number | null;
    /** ISO 4217 code, `SAR` in known samples. */
    currency: string;
}

/** One right, responsibility or restriction on a property. */
export interface PropertyRight {
    /** Key of the entry. */
    id: string | null;
    /** Whether the entry is a restriction on the owner. */
    is_restriction: boolean;
    /** Number of the entry, as text. */
    number: string;
    /** Whether it is in force. */
    status: "ACTIVE" | "INACTIVE" | (string & {});
    /** Kind of entry. */
    type: "LIEN" | "LEASE" | "EASEMENT" | "USUFRUCT" | "RIGHT_OF_USE" | "RIGHT_OF_RESIDENCE" | "ENDOWMENT" | "CREDIT_PRIORITY" | "FIRST_REFUSAL" | "WILL" | "OWNERSHIP" | "OFF_PLAN" | "PROPERTY_SUSPENSION" | "LIEN_PREVENTION" | "LEASE_PREVENTION" | "SALE_PREVENTION" | (string & {});
}

/** An id of the owner, or the birth date. */
export interface PropertySearchIdentification {
    /** Which id `value` is, or the calendar of a birth date. */
    type: "DATE_OF_BIRTH_HIJRI" | "DATE_OF_BIRTH_GREGORIAN" | "NATIONAL_ID" | "IQAMA_ID" | "GCC_ID" | "PASSPORT" | "PREMIUM_IQAMA" | "MOI_IDENTIFIER" | "UNIFIED_NUMBER" | "COMMERCIAL_NUMBER" | "GOVERNMENT_ENTITY_NUMBER" | "OTHER" | (string & {});
    /** The id, or a date as `YYYY-MM-DD` in either calendar. */
    value: string;
}

/** The owner whose properties are wanted. */
export interface PropertySearchRequest {
    /** Always `IDENTITY`. */
    identification_method: "IDENTITY";
    /** An id of the owner and a birth date. `NATIONAL_ID` goes with `DATE_OF_BIRTH_HIJRI`, any other id with `DATE_OF_BIRTH_GREGORIAN`. */
    identifications: PropertySearchIdentification[];
}

/** One page of the properties of an owner. */
export interface PropertySearchResponse extends VerificationEnvelope {
    /** Position of this page. Empty results have zero pages. */
    page: PageMetadata;
    /** Properties on this page; an empty array when nothing is owned. Expect `null` or no key when the search failed. */
    verifications?: FoundProperty[] | null;
}

/** Size and use of a property. */
export interface PropertySpatial {
    /**
     * Area. A JSON number here, text in `owner_information`; the unit is not stated.
     *
     * Format: double
     */
    area_size: number | null;
    /** Whether there is a building. */
    building_availability: boolean | null;
    /** Whether it is built on. */
    property_status: PropertyBuildingStatus | null;
    /** Land or building. */
    property_type: "VACANT_LAND" | "BUILDING" | (string & {}) | null;
    /** What it is used for. */
    property_use: PropertyUse | null;
}

/** State of a property record. */
export type PropertyStatus = "ACTIVE" | "INACTIVE" | "SUSPENDED" | "TEMPORARY" | (string & {});

/** Details of a unit inside a building. */
export interface PropertyUnit {
    /** Share of the land that goes with the unit; a decimal fraction as text. */
    undivided_share_of_land: string | null;
    /**
     * Area of the unit; the unit of measure is not stated.
     *
     * Format: double
     */
    unit_area_size: number | null;
    /** Number of the unit in the building. */
    unit_number: string | null;
    /** Apartment, villa, shop and so on. */
    unit_type: "APARTMENT" | "DOUBLE_FLOOR_APARTMENT" | "FLOOR" | "CONNECT_DUPLEX_VILLA" | "CONNECTED_VILLA" | "VILLA" | "BUILDING" | "SHOP" | "OFFICE" | "HOTEL" | "TOWER" | (string & {}) | null;
}

/** What a property is used for. */
export type PropertyUse = "UNAVAILABLE" | "RESIDENTIAL" | "COMMERCIAL" | "PUBLIC_SERVICES" | "PUBLIC_FACILITIES_TRANSPORTATION" | "INDUSTRIAL" | "AGRICULTURAL" | "ANCIENT_URBAN_REGION" | "VACANT_LAND" | "PLANS_AND_SYMBOLS" | "MIXED_USE" | "MANSION_USE" | (string & {});

/** Record of a property. Every key is always sent; which are filled depends on `verification_type`. Several numbers and flags are text. */
export interface PropertyVerification {
    /** `true` or `false` as text, not a boolean. */
    acquired_absolute_ownership: string | null;
    /** City, district, plan and parcel. */
    address: PropertyAddress | null;
    /** Sides of the plot. */
    border_info: PropertyBorder[] | null;
    /** Numbers and dates of the record. */
    general_information: PropertyGeneralInformation | null;
    /** Whether the record is public. A real boolean. */
    is_published: boolean | null;
    /** Owners with their shares. */
    owner_information: PropertyOwner[] | null;
    /** Rights, responsibilities and restrictions; empty when there are none. */
    rrrs: PropertyRight[] | null;
    /** Price the property was sold for. */
    selling_price: PropertyPrice | null;
    /** Size and use. */
    spatial: PropertySpatial | null;
    /** State of the record; the only key filled for every `verification_type`. */
    status: PropertyStatus;
    /** All shares together in percent, as text with a sign, such as `100%`. */
    total_share: string | null;
    /** Details of a unit inside a building; `null` in every known sample. */
    unit_details: PropertyUnit | null;
}

/** The property, a proof that you may ask, and the depth of the answer. */
export interface PropertyVerificationRequest {
    /** Second proof. `REGISTRATION_DATE` wants `FIRST_REGISTRATION_DATE`, `IDENTITY` an id of an owner. */
    identification_method: "REGISTRATION_DATE" | "IDENTITY";
    /** `PROPERTY_NUMBER` and the item that `identification_method` asks for. */
    identifications: PropertyIdentification[];
    /** Depth of the answer. `STATUS_ONLY` fills the status, `BASIC` adds the property itself, `FULL` adds owners, price and rights. */
    verification_type: "STATUS_ONLY" | "BASIC" | "FULL";
}

/** Answer to a property check. */
export interface PropertyVerificationResponse extends VerificationEnvelope {
    /** The record; `null` or absent when the check failed. */
    verifications?: PropertyVerification | null;
}

/** Language of the texts in the answer. The other language comes back as `null`. Other values are refused with `INVALID_PARAMETERS`. */
export type RegisterLanguage = "ar" | "AR" | "en" | "EN";

/** An id as the register holds it. */
export interface RegisteredIdentity {
    /** The id itself. Personal data; keep it out of logs. */
    id: string | null;
    /** Kind of id in words, such as `National ID`. */
    type: LocalizedText | null;
    /** Numeric code of the register; often absent. */
    type_id?: number | null;
}

/** Rule on putting part of the profit aside. */
export interface SetAsideRule {
    /** Whether any profit is put aside. */
    is_set_aside_enabled: boolean | null;
    /** How much, and what for. */
    profit_allocation: ProfitAllocation | null;
}

/** One class of stocks. */
export interface Stock {
    /** Kind in Arabic. */
    ar?: string | null;
    /** Name of the class in both languages. */
    class_name?: LocalizedText | null;
    /** Numeric code of the class. */
    class_reference_id?: number | null;
    /** How many stocks there are. */
    count?: number | null;
    /** Kind in English, such as `In-Cash`. */
    en?: string | null;
    /** Kind, where the answer nests it instead of sending `en` and `ar` directly. */
    type?: LocalizedText | null;
    /** Numeric code of the kind; often absent. */
    type_id?: number | null;
    /** Value of one stock. */
    value?: number | null;
}

/** Capital made of stocks. */
export interface StockCapital {
    /** Capital that was announced, next to the part that is paid. */
    announced_capital?: number | null;
    /** Kind in Arabic. */
    ar?: string | null;
    /** Whole capital. */
    capital?: number | null;
    /** Part paid in money. */
    cash_capital?: number | null;
    /** Kind in English, such as `In-Cash`. */
    en?: string | null;
    /** Part paid in goods or rights. */
    in_kind_capital?: number | null;
    /** Capital paid in so far. */
    paid_capital?: number | null;
    /** Classes of stocks. */
    stocks?: Stock[] | null;
    /** Kind, where the answer nests it instead of sending `en` and `ar` directly. */
    type?: LocalizedText | null;
    /** Numeric code of the kind; often absent. */
    type_id?: number | null;
}

/** A name in English and, where known, in Arabic. */
export interface Translation {
    /** Name in Arabic, `null` when the source has none. */
    ar?: string | null;
    /** Name in English. */
    en: string;
}

/** What every verification answers with, around its result. */
export interface VerificationEnvelope {
    /** Text for developers. Its wording differs between operations, so never match on it. */
    message: string;
    /** Key-value pairs attached to the check; `null` or absent when there are none. */
    meta?: {
        [key: string]: string;
    } | null;
    /**
     * Identifies this answer. Keep it and quote it to support.
     *
     * Format: uuid
     */
    results_id: string;
    /** Outcome of the check. Read it before the result: HTTP 200 does not mean that the check could be made. */
    status: VerificationStatus;
    /** Why the check failed; `null` or absent when it did not. */
    status_detail?: VerificationStatusDetail | null;
    /**
     * When the answer was made, in UTC, with up to nine fraction digits.
     *
     * Format: date-time
     */
    timestamp: string;
}

/** Where the answer came from. Only `OPEN_BANKING` (entities) and `CONFIRMATION_OF_PAYEE_SERVICE` (accounts) are known from real answers. */
export type VerificationMethod = "CONFIRMATION_OF_PAYEE_SERVICE" | "OPEN_BANKING" | "SARIE" | "SARIE_AND_CONFIRMATION_OF_PAYEE_SERVICE" | (string & {});

/** Outcome of a check. Only `OK` and `FAILED` are known to occur on verifications; the rest is listed by the API. `RECONNECT_REQUIRED` belongs to the UAE. */
export type VerificationStatus = "OK" | "PENDING" | "FAILED" | "CONSENT_EXPIRED" | "RECONNECT_REQUIRED" | "PROCESSING_STARTED" | (string & {});

/** Reason of a failed check, for code and for people. */
export interface VerificationStatusDetail {
    /** Code to branch on. New codes may appear at any time. */
    granular_status_code?: GranularStatusCode | null;
    /** Explanation of the code in plain words. */
    status_additional_info?: string | null;
}

/** State of the account at the bank. Known values only; banks may report others. */
export type VerifiedAccountStatus = "ACTIVE" | "BLOCKED" | "CLOSED" | "IN_LIQUIDATION" | (string & {});

/** A manager and what the manager may do for the company. */
export interface VerifiedManager {
    /** Id of the person. */
    identity: RegisteredIdentity | null;
    /** Whether the person holds a licence for the post. */
    is_licensed: boolean | null;
    /** Full name. */
    name: LocalizedText | null;
    /** Nationality of the person. */
    nationality: Nationality | null;
    /** Powers of the manager. */
    permissions: ManagerPermission[] | null;
    /** Posts held; one or more. */
    positions: IdNamePair[] | null;
    /** Kind of person in words, such as `Saudi` or `Resident`. */
    type: LocalizedText | null;
    /** Numeric code of the register; often absent. */
    type_id?: number | null;
}
