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

/** Account at the bank that the customer shared. */
export interface OBAccount {
    /** Full name of the holder as the bank writes it. */
    AccountHolderName: string;
    /** Shortened form of the holder's name. */
    AccountHolderShortName?: string | null;
    /**
     * Lean account id; goes into the path of the other operations.
     *
     * Format: uuid
     */
    AccountId: string;
    /** IBAN, account number and other ways to name the account. */
    AccountIdentifiers: OBAccountIdentifier[];
    /** Product behind the account, such as savings or credit card. */
    AccountSubType?: OBAccountSubType | null;
    /** Whether the holder is a person or a company. */
    AccountType: OBAccountType;
    /** ISO 4217 code of the account. */
    Currency: string;
    /** Product text of the bank. */
    Description?: string | null;
    /**
     * Lean entity, meaning the bank connection, that the account was read through.
     *
     * Format: uuid
     */
    EntityId: string;
    /**
     * When a term account ends.
     *
     * Format: date-time
     */
    MaturityDate?: string | null;
    /** Name the customer gave the account. */
    Nickname?: string | null;
    /**
     * When the account was opened.
     *
     * Format: date-time
     */
    OpeningDate?: string | null;
    /** Bank that keeps the account. */
    Servicer?: OBAccountServicer | null;
    /** State of the account at the bank. */
    Status: OBAccountStatus;
    /**
     * When that state last changed.
     *
     * Format: date-time
     */
    StatusUpdateDateTime?: string | null;
}

/** Kind of account identifier. */
export type OBAccountIdentificationType = "KSAOB.IBAN" | "KSAOB.MaskedPAN" | "KSAOB.AccountNumber" | "KSAOB.CommercialRegistrationNumber" | "KSAOB.Email" | "KSAOB.MobileNumber" | "KSAOB.NationalID" | "KSAOB.IqamaNumber" | "KSAOB.PassportNumber" | (string & {});

/** One way to name an account. */
export interface OBAccountIdentifier {
    /** The value itself. Keep it as text. */
    Identification: string;
    /** What kind of value `Identification` holds. */
    IdentificationType: OBAccountIdentificationType;
    /** Holder's name that goes with this identifier. */
    Name?: string | null;
}

/** Payload of an answer with parties of one account. */
export interface OBAccountPartiesData {
    /**
     * Lean account id the parties belong to; equals the one in the path.
     *
     * Format: uuid
     */
    AccountId: string;
    /**
     * Lean customer the answer belongs to.
     *
     * Format: uuid
     */
    CustomerId?: string | null;
    /** People and organisations tied to the account. */
    Party: OBParty[];
}

/** Answer with parties of one account. Read `Status` before `Data`; HTTP 200 alone does not mean that there is data. */
export interface OBAccountPartiesResponse {
    /** The payload; `null` unless `Status` is `OK`. */
    Data: OBAccountPartiesData | null;
    /** Addresses of this page and its neighbours. */
    Links?: OBLinks | null;
    /** Text for developers; do not parse it. */
    Message: string;
    /** Facts about the whole list rather than this page. */
    Meta?: OBMeta | null;
    /**
     * When Lean last read the bank.
     *
     * Format: date-time
     */
    RefreshedAt?: string | null;
    /** Outcome of the call, independent of the HTTP status. */
    Status: OBResultStatus;
    /** Why the call did not succeed; `null` when it did. */
    StatusDetail?: OBStatusDetail | null;
    /**
     * When Lean answered.
     *
     * Format: date-time
     */
    Timestamp: string;
}

/** Capacity in which a party acts on the account. */
export type OBAccountRoleCode = "KSAOB.Administrator" | "KSAOB.Beneficiary" | "KSAOB.CustodianForMinor" | "KSAOB.Granter" | "KSAOB.LegalGuardian" | "KSAOB.OtherParty" | "KSAOB.PowerOfAttorney" | "KSAOB.Principal" | "KSAOB.Protector" | "KSAOB.RegisteredShareholderName" | "KSAOB.SecondaryOwner" | "KSAOB.SeniorManagingOfficial" | "KSAOB.Settlor" | "KSAOB.SuccessorOnDeath" | (string & {});

/** Bank that keeps the account. */
export interface OBAccountServicer {
    /** BIC, or a national code for the bank. */
    Identification: string;
    /** Whether `Identification` is a BIC or another code. */
    IdentificationType: OBServicerIdentificationType;
}

/** State of an account at the bank. These values carry no `KSAOB.` prefix. */
export type OBAccountStatus = "Active" | "NotActive" | "Dormant" | "Unclaimed" | "Deceased" | "Suspended" | "Closed" | (string & {});

/** Kind of account. These values carry no `KSAOB.` prefix. */
export type OBAccountSubType = "CurrentAccount" | "Savings" | "CreditCard" | "PrePaidCard" | "EMoney" | "ChargeCard" | "Other" | (string & {});

/** Segment the account belongs to. */
export type OBAccountType = "KSAOB.Retail" | "KSAOB.Corporate" | (string & {});

/** Payload of an answer with accounts. */
export interface OBAccountsData {
    /** Accounts the customer shared. */
    Account: OBAccount[];
    /**
     * Lean customer the answer belongs to.
     *
     * Format: uuid
     */
    CustomerId?: string | null;
}

/** Answer with accounts. Read `Status` before `Data`; HTTP 200 alone does not mean that there is data. */
export interface OBAccountsResponse {
    /** The payload; `null` unless `Status` is `OK`. */
    Data: OBAccountsData | null;
    /** Addresses of this page and its neighbours. */
    Links?: OBLinks | null;
    /** Text for developers; do not parse it. */
    Message: string;
    /** Facts about the whole list rather than this page. */
    Meta?: OBMeta | null;
    /**
     * When Lean last read the bank.
     *
     * Format: date-time
     */
    RefreshedAt?: string | null;
    /** Outcome of the call, independent of the HTTP status. */
    Status: OBResultStatus;
    /** Why the call did not succeed; `null` when it did. */
    StatusDetail?: OBStatusDetail | null;
    /**
     * When Lean answered.
     *
     * Format: date-time
     */
    Timestamp: string;
}

/** What an address is used for. */
export type OBAddressTypeCode = "KSAOB.Business" | "KSAOB.Correspondence" | "KSAOB.DeliveryTo" | "KSAOB.MailTo" | "KSAOB.POBox" | "KSAOB.Postal" | "KSAOB.Residential" | "KSAOB.Statement" | (string & {});

/** Sum of money. The amount is text, so no precision is lost. */
export interface OBAmount {
    /** Unsigned decimal number as text, up to 13 digits and 5 decimals. The direction is in the credit or debit indicator beside it. */
    Amount: string;
    /** ISO 4217 code. */
    Currency: string;
}

/** One balance of an account. */
export interface OBBalance {
    /**
     * Lean account id.
     *
     * Format: uuid
     */
    AccountId: string;
    /** The balance, without a sign. */
    Amount: OBAmount;
    /** Tells an overdrawn account from a funded one, since the amount has no sign. */
    CreditDebitIndicator: OBCreditDebitCode;
    /** Credit lines on the account. */
    CreditLine?: OBCreditLine[] | null;
    /**
     * Moment the balance refers to.
     *
     * Format: date-time
     */
    DateTime: string;
    /**
     * Lean entity that the balance was read through.
     *
     * Format: uuid
     */
    EntityId?: string;
    /** Which balance this row is. */
    Type: OBBalanceTypeCode;
}

/** Which balance a row states. */
export type OBBalanceTypeCode = "KSAOB.ClosingAvailable" | "KSAOB.ClosingBooked" | "KSAOB.ClosingCleared" | "KSAOB.Expected" | "KSAOB.ForwardAvailable" | "KSAOB.Information" | "KSAOB.InterimAvailable" | "KSAOB.InterimBooked" | "KSAOB.InterimCleared" | "KSAOB.OpeningAvailable" | "KSAOB.OpeningBooked" | "KSAOB.OpeningCleared" | "KSAOB.PreviouslyClosedBooked" | (string & {});

/** Payload of an answer with balances. */
export interface OBBalancesData {
    /** Balances of the account, one row per balance type. */
    Balance: OBBalance[];
    /**
     * Lean customer the answer belongs to.
     *
     * Format: uuid
     */
    CustomerId?: string | null;
}

/** Answer with balances. Read `Status` before `Data`; HTTP 200 alone does not mean that there is data. */
export interface OBBalancesResponse {
    /** The payload; `null` unless `Status` is `OK`. */
    Data: OBBalancesData | null;
    /** Addresses of this page and its neighbours. */
    Links?: OBLinks | null;
    /** Text for developers; do not parse it. */
    Message: string;
    /** Facts about the whole list rather than this page. */
    Meta?: OBMeta | null;
    /**
     * When Lean last read the bank.
     *
     * Format: date-time
     */
    RefreshedAt?: string | null;
    /** Outcome of the call, independent of the HTTP status. */
    Status: OBResultStatus;
    /** Why the call did not succeed; `null` when it did. */
    StatusDetail?: OBStatusDetail | null;
    /**
     * When Lean answered.
     *
     * Format: date-time
     */
    Timestamp: string;
}

/** ISO 20022 classification of an entry. */
export interface OBBankTransactionCode {
    /** Business area, in words. */
    Domain?: string | null;
    /** Business area, as code. */
    DomainCode?: string | null;
    /** Group within the area, in words. */
    Family?: string | null;
    /** Group within the area, as code. */
    FamilyCode?: string | null;
    /** Product within the group, in words. */
    SubFamily?: string | null;
    /** Product within the group, as code. */
    SubFamilyCode?: string | null;
}

/** Payload of an answer with beneficiaries. */
export interface OBBeneficiariesData {
    /** Payees saved on the account. */
    Beneficiary: OBBeneficiary[];
    /**
     * Lean customer the answer belongs to.
     *
     * Format: uuid
     */
    CustomerId?: string | null;
}

/** Answer with beneficiaries. Read `Status` before `Data`; HTTP 200 alone does not mean that there is data. */
export interface OBBeneficiariesResponse {
    /** The payload; `null` unless `Status` is `OK`. */
    Data: OBBeneficiariesData | null;
    /** Addresses of this page and its neighbours. */
    Links?: OBLinks | null;
    /** Text for developers; do not parse it. */
    Message: string;
    /** Facts about the whole list rather than this page. */
    Meta?: OBMeta | null;
    /**
     * When Lean last read the bank.
     *
     * Format: date-time
     */
    RefreshedAt?: string | null;
    /** Outcome of the call, independent of the HTTP status. */
    Status: OBResultStatus;
    /** Why the call did not succeed; `null` when it did. */
    StatusDetail?: OBStatusDetail | null;
    /**
     * When Lean answered.
     *
     * Format: date-time
     */
    Timestamp: string;
}

/** Payee saved on an account. The account id is only in the path, not here. */
export interface OBBeneficiary {
    /** Full name of the account holder. */
    AccountHolderName?: string | null;
    /** Shortened form of that name. */
    AccountHolderShortName?: string | null;
    /** Id the bank uses for the payee. */
    BeneficiaryId: string;
    /** Whether the customer may pay this payee already. */
    BeneficiaryType: OBBeneficiaryTypeCode;
    /** Identifiers of the payee's account. */
    CreditorAccount?: OBCashAccount[] | null;
    /** Bank of the payee. */
    CreditorAgent?: OBCreditorAgent | null;
    /** Text the customer stored with the payee. */
    Reference?: string | null;
    /** Anything else the bank sends. */
    SupplementaryData?: OBSupplementaryData | null;
}

/** Whether a payee is ready to be paid. */
export type OBBeneficiaryTypeCode = "KSAOB.Activated" | "KSAOB.NotActivated" | (string & {});

/** Bill paid by an entry. */
export interface OBBillDetails {
    /**
     * Number of the biller.
     *
     * Format: int64
     */
    BillerId?: number | null;
    /** Number of the bill. Keep it as text. */
    BillNumber?: string | null;
    /** What the payment to the biller was for. */
    BillPaymentType?: OBBillPaymentTypeCode;
}

/** What a payment to a biller was for. */
export type OBBillPaymentTypeCode = "KSAOB.Post-Paid" | "KSAOB.AdvancePaymentForRoaming" | "KSAOB.Recharge" | "KSAOB.Renewal" | "KSAOB.RoamingDeposit" | "KSAOB.One-Off" | "KSAOB.RecurringPayment" | (string & {});

/** Card or wallet used for an entry. */
export interface OBCardInstrument {
    /** Card network. */
    CardSchemeName: OBCardSchemeCode;
    /** Card number, normally masked. */
    Identification?: string | null;
    /** How the card was presented. */
    InstrumentType: OBCardInstrumentTypeCode;
    /** Name on the card. */
    Name?: string | null;
}

/** How a card was presented. Mind the mixed case. */
export type OBCardInstrumentTypeCode = "KSAOB.ApplePay" | "KSAOB.madaPay" | "KSAOB.Contactless" | "KSAOB.MagStripe" | "KSAOB.Chip" | "KSAOB.Other" | (string & {});

/** Card network. Mind the mixed case. */
export type OBCardSchemeCode = "KSAOB.AmericanExpress" | "KSAOB.Diners" | "KSAOB.Discover" | "KSAOB.GCC" | "KSAOB.MasterCard" | "KSAOB.UPI" | "KSAOB.VISA" | "KSAOB.mada" | (string & {});

/** Identifier of an account on the other side of a payment. */
export interface OBCashAccount {
    /** The value itself. Keep it as text. */
    Identification: string;
    /** What kind of value `Identification` holds. */
    IdentificationType: OBCashAccountIdentificationType;
    /** Name of the account holder. */
    Name?: string | null;
}

/** Kind of account identifier on a payment. */
export type OBCashAccountIdentificationType = "KSAOB.IBAN" | "KSAOB.MaskedPAN" | "KSAOB.AccountNumber" | "KSAOB.CommercialRegistrationNumber" | "KSAOB.Email" | "KSAOB.MobileNumber" | "KSAOB.NationalID" | "KSAOB.IqamaNumber" | "KSAOB.PassportNumber" | (string & {});

/** Fee on an entry. Flat: the sum is not nested in an amount object. */
export interface OBChargeAmount {
    /** Unsigned decimal number as text. */
    Amount: string;
    /** Whether the amount of the entry already contains the fee. */
    ChargeIncluded?: boolean;
    /** ISO 4217 code. */
    Currency: string;
}

/** Verified facts about a party, named after the OpenID Connect standard claims. Every one may be missing. */
export interface OBClaims {
    /** Home or registered address. */
    Address?: OBPartyIdentityAddressClaim | null;
    /** Other name the party goes by. */
    AlsoKnownAs?: string | null;
    /**
     * Day the person was born.
     *
     * Format: date
     */
    BirthDate?: string | null;
    /** Surname at birth. */
    BirthFamilyName?: string | null;
    /** First name at birth. */
    BirthGivenName?: string | null;
    /** Middle name at birth, where it changed later. */
    BirthMiddleName?: string | null;
    /** Mail address. */
    Email?: string | null;
    /** Whether the mail address was confirmed. */
    EmailVerified?: boolean | null;
    /** Surname. */
    FamilyName?: string | null;
    /** Free text; no list of values is given. */
    Gender?: string | null;
    /** First name or names. */
    GivenName?: string | null;
    /** Language and region of the party. */
    Locale?: string | null;
    /** Names between the given and the family name. */
    MiddleName?: string | null;
    /** Mobile number as an MSISDN. */
    Msisdn?: string | null;
    /** Full name in display form. */
    Name?: string | null;
    /** Countries the party is a national of. */
    Nationalities?: string[] | null;
    /** Casual name. */
    Nickname?: string | null;
    /** Telephone number. */
    PhoneNumber?: string | null;
    /** Whether that number was confirmed. */
    PhoneNumberVerified?: boolean | null;
    /** Address of a portrait. */
    Picture?: string | null;
    /** Where the party was born. */
    PlaceOfBirth?: OBPlaceOfBirth | null;
    /** Name the party uses to sign in or be shown by. */
    PreferredUsername?: string | null;
    /** Address of a profile page. */
    Profile?: string | null;
    /** Form of address. */
    Salutation?: string | null;
    /** Subject id of the party at the bank. */
    Sub?: string | null;
    /** Academic or honorary title. */
    Title?: string | null;
    /** When the facts last changed; a number of seconds in OpenID Connect. */
    UpdatedAt?: number | null;
    /** Address of the party's own site. */
    Website?: string | null;
    /** Time zone of the party. */
    ZoneInfo?: string | null;
}

/** Direction of a sum, seen from the account. */
export type OBCreditDebitCode = "KSAOB.Credit" | "KSAOB.Debit" | (string & {});

/** Credit line on an account. */
export interface OBCreditLine {
    /** Size of the line. The key is always there, the value may be `null`. */
    Amount: OBAmount | null;
    /** Whether the line is already counted in the balance. */
    Included: boolean;
    /** Kind of line. The key is always there, the value may be `null`. */
    Type: OBCreditLineTypeCode | null;
}

/** Kind of credit line. */
export type OBCreditLineTypeCode = "KSAOB.Available" | "KSAOB.Credit" | "KSAOB.Emergency" | "KSAOB.Pre-Agreed" | "KSAOB.Temporary" | (string & {});

/** Bank on the other side of a payment. */
export interface OBCreditorAgent {
    /** BIC, or a national code for the bank. */
    Identification: string;
    /** Whether `Identification` is a BIC or another code. */
    IdentificationType: OBCreditorAgentIdentificationType;
    /** Name of the bank. */
    Name?: string | null;
    /** Address of the bank. */
    PostalAddress?: OBPostalAddress | null;
}

/** Kind of bank identifier on a payment. */
export type OBCreditorAgentIdentificationType = "KSAOB.BICFI" | "KSAOB.OTHER" | (string & {});

/** Conversion applied to a foreign-currency entry. */
export interface OBCurrencyExchange {
    /** Foreign-exchange contract, where there is one. */
    ContractIdentification?: string | null;
    /** Rate. A JSON number, unlike the amounts. */
    ExchangeRate: number;
    /** Sum that was ordered, before conversion. */
    InstructedAmount: OBAmount;
    /**
     * When the rate was quoted.
     *
     * Format: date-time
     */
    QuotationDate?: string | null;
    /** Currency converted from. */
    SourceCurrency: string;
    /** Currency converted to. */
    TargetCurrency: string;
    /** Currency the rate is quoted in. */
    UnitCurrency: string;
}

/** Mandate that lets someone collect from the account. */
export interface OBDirectDebit {
    /** Id the bank uses for the direct debit. */
    DirectDebitId: string;
    /** Whether collections may happen. */
    DirectDebitStatusCode: OBDirectDebitStatusCode;
    /** How often money is collected. */
    Frequency: OBDirectDebitFrequency;
    /** Reference of the mandate the customer signed. */
    MandateIdentification: string;
    /** Who collects. */
    Name: string;
    /** How much was last collected. */
    PreviousPaymentAmount?: OBAmount | null;
    /**
     * When money was last collected.
     *
     * Format: date-time
     */
    PreviousPaymentDateTime?: string | null;
}

/** How often a direct debit collects. */
export type OBDirectDebitFrequency = "KSAOB.Annual" | "KSAOB.Daily" | "KSAOB.Fortnightly" | "KSAOB.HalfYearly" | "KSAOB.Monthly" | "KSAOB.NotKnown" | "KSAOB.Quarterly" | "KSAOB.Weekly" | (string & {});

/** Whether collections may happen. These values carry no `KSAOB.` prefix. */
export type OBDirectDebitStatusCode = "Active" | "Inactive" | (string & {});

/** Payload of an answer with direct debits. */
export interface OBDirectDebitsData {
    /**
     * Lean customer the answer belongs to.
     *
     * Format: uuid
     */
    CustomerId?: string | null;
    /** Mandates on the account. */
    DirectDebit: OBDirectDebit[];
}

/** Answer with direct debits. Read `Status` before `Data`; HTTP 200 alone does not mean that there is data. */
export interface OBDirectDebitsResponse {
    /** The payload; `null` unless `Status` is `OK`. */
    Data: OBDirectDebitsData | null;
    /** Addresses of this page and its neighbours. */
    Links?: OBLinks | null;
    /** Text for developers; do not parse it. */
    Message: string;
    /** Facts about the whole list rather than this page. */
    Meta?: OBMeta | null;
    /**
     * When Lean last read the bank.
     *
     * Format: date-time
     */
    RefreshedAt?: string | null;
    /** Outcome of the call, independent of the HTTP status. */
    Status: OBResultStatus;
    /** Why the call did not succeed; `null` when it did. */
    StatusDetail?: OBStatusDetail | null;
    /**
     * When Lean answered.
     *
     * Format: date-time
     */
    Timestamp: string;
}

/** Numbers, dates and issuer of an identity document. */
export interface OBDocumentDetails {
    /** Calendar of the dates below. */
    CalendarType?: OBPartyCalendarType;
    /**
     * When the document stops being valid.
     *
     * Format: date-time
     */
    DateOfExpiry?: string | null;
    /**
     * When the document was issued.
     *
     * Format: date-time
     */
    DateOfIssuance?: string | null;
    /** Number printed on the document. */
    DocumentNumber?: string | null;
    /** Authority that issued it. */
    Issuer?: OBPartyIdentityIssuer | null;
    /** Number of the person, such as a national id. */
    PersonalNumber?: string | null;
    /** Serial number of the physical document. */
    SerialNumber?: string | null;
    /** Kind of document. */
    Type?: OBDocumentTypeCode;
}

/** Kind of identity document. */
export type OBDocumentTypeCode = "passport" | "driving_permit" | "idcard" | "residence_permit" | (string & {});

/** Record about a party in a register. */
export interface OBElectronicRecord {
    /** Calendar of the dates in the record. */
    CalendarType?: OBPartyCalendarType;
    /**
     * When the record was made.
     *
     * Format: date-time
     */
    CreatedAt?: string | null;
    /**
     * When the record stops being valid.
     *
     * Format: date-time
     */
    DateOfExpiry?: string | null;
    /** Number of the person in the record. */
    PersonalNumber?: string | null;
    /** Organisation that keeps the record. */
    Source?: OBPartyIdentityIssuer | null;
    /** Register the record comes from, by its sort. */
    Type?: OBElectronicRecordTypeCode;
}

/** Kind of electronic record. */
export type OBElectronicRecordTypeCode = "bank_account" | "mortgage_account" | "loan_account" | (string & {});

/** Whether an entry is final on the account. */
export type OBEntryStatusCode = "KSAOB.Booked" | "KSAOB.Pending" | "KSAOB.Rejected" | (string & {});

/** Body of a 400, 404 or 500 in this API. It has the members of a successful answer, with `Data` set to `null` and the code in `StatusDetail.GranularStatusCode`. */
export interface OBErrorResponse {
    /** Always `null` here. */
    Data: {
        [key: string]: unknown;
    } | null;
    /** Addresses of list pages; nothing useful on a failure. */
    Links?: OBLinks | null;
    /** Text for developers; do not parse it. */
    Message: string;
    /** Facts about the list; nothing useful on a failure. */
    Meta?: OBMeta | null;
    /**
     * When Lean last read the bank; `null` when the call never got that far.
     *
     * Format: date-time
     */
    RefreshedAt?: string | null;
    /** `FAILED` in every documented failure. */
    Status: OBResultStatus;
    /** Carries the code to branch on. */
    StatusDetail?: OBStatusDetail | null;
    /**
     * When Lean answered.
     *
     * Format: date-time
     */
    Timestamp: string;
}

/** Machine-readable cause of a failure. Only these are documented for this API; expect more. */
export type OBGranularStatusCode = "INVALID_PARAMETERS" | "ENTITY_NOT_FOUND" | "BANK_ISSUE" | (string & {});

/** Addresses for moving through the pages of a list. */
export interface OBLinks {
    /**
     * First page.
     *
     * Format: uri
     */
    First?: string | null;
    /**
     * Last page.
     *
     * Format: uri
     */
    Last?: string | null;
    /**
     * Page after this one; `null` on the last.
     *
     * Format: uri
     */
    Next?: string | null;
    /**
     * Page before this one; `null` on the first.
     *
     * Format: uri
     */
    Prev?: string | null;
    /**
     * This page.
     *
     * Format: uri
     */
    Self: string;
}

/** Shop on the other side of an entry. */
export interface OBMerchantDetails {
    /** Category code of the shop. */
    MerchantCategoryCode?: string | null;
    /**
     * Number of the shop at its acquirer.
     *
     * Format: int64
     */
    MerchantId?: number | null;
    /** Trading name. */
    MerchantName?: string | null;
}

/** Facts about the whole list. There is no element count in this API. */
export interface OBMeta {
    /**
     * Pages in the whole list at the requested size.
     *
     * Format: int32
     */
    TotalPages?: number | null;
}

/** Payload of an answer with parties. */
export interface OBPartiesData {
    /**
     * Lean customer the answer belongs to.
     *
     * Format: uuid
     */
    CustomerId?: string | null;
    /** People and organisations behind the consent. */
    Party: OBParty[];
}

/** Answer with parties. Read `Status` before `Data`; HTTP 200 alone does not mean that there is data. */
export interface OBPartiesResponse {
    /** The payload; `null` unless `Status` is `OK`. */
    Data: OBPartiesData | null;
    /** Addresses of this page and its neighbours. */
    Links?: OBLinks | null;
    /** Text for developers; do not parse it. */
    Message: string;
    /** Facts about the whole list rather than this page. */
    Meta?: OBMeta | null;
    /**
     * When Lean last read the bank.
     *
     * Format: date-time
     */
    RefreshedAt?: string | null;
    /** Outcome of the call, independent of the HTTP status. */
    Status: OBResultStatus;
    /** Why the call did not succeed; `null` when it did. */
    StatusDetail?: OBStatusDetail | null;
    /**
     * When Lean answered.
     *
     * Format: date-time
     */
    Timestamp: string;
}

/** Person or organisation with a role on an account. */
export interface OBParty {
    /** Capacity in which the party acts. */
    AccountRole: OBAccountRoleCode;
    /**
     * Lean entity that the party was read through.
     *
     * Format: uuid
     */
    EntityId?: string;
    /** Id the bank uses for the party. */
    PartyId: string;
    /** Customer number at the bank. */
    PartyNumber?: string | null;
    /** Whether the party holds the account alone, jointly or by delegation. */
    PartyType: OBPartyTypeCode;
    /** What the bank has verified about the party. Names and contact data are in here. */
    VerifiedClaims: OBVerifiedClaim[];
}

/** Calendar that dates are written in. */
export type OBPartyCalendarType = "KSAOB.IslamicCalendar" | "KSAOB.GregorianCalendar" | (string & {});

/** Postal address in a set of verified facts. */
export interface OBPartyIdentityAddressClaim {
    /** Country; code or name. */
    Country?: string | null;
    /** Whole address as one text. */
    Formatted?: string | null;
    /** City or town. */
    Locality?: string | null;
    /** Postal code, five characters. */
    PostalCode?: string | null;
    /** Province or region. */
    Region?: string | null;
    /** Street, building and unit. */
    StreetAddress?: string | null;
}

/** One check made on a piece of evidence. */
export interface OBPartyIdentityCheckDetail {
    /** How the check was made. */
    CheckMethod?: string | null;
    /** Who made it. */
    Organization?: string | null;
    /**
     * When it was made.
     *
     * Format: date-time
     */
    Time?: string | null;
    /** Transaction id of the check. */
    Txn?: string | null;
}

/** Document or electronic record that a verification relied on. Look at `Type` to tell them apart. */
export type OBPartyIdentityEvidence = OBPartyIdentityEvidenceTypeDocument | OBPartyIdentityEvidenceTypeElectronicRecord;

/** Copy of a piece of evidence. */
export interface OBPartyIdentityEvidenceAttachment {
    /** The copy itself. */
    Content?: string | null;
    /** Media type of the copy. */
    ContentType?: string | null;
    /** What the copy shows. */
    Desc?: string | null;
    /** Reference of the copy. */
    Txn?: string | null;
}

/** Variant of evidence. The list holds both words although the document variant means the first. */
export type OBPartyIdentityEvidenceDocumentType = "document" | "electronic_record" | (string & {});

/** Variant of evidence. */
export type OBPartyIdentityEvidenceElectronicRecordType = "electronic_record" | (string & {});

/** Document that a verification relied on. */
export interface OBPartyIdentityEvidenceTypeDocument {
    /** Copies of the document. */
    Attachments?: OBPartyIdentityEvidenceAttachment[] | null;
    /** Checks made on the document. */
    CheckDetails?: OBPartyIdentityCheckDetail[] | null;
    /** Numbers, dates and issuer of the document. */
    DocumentDetails?: OBDocumentDetails | null;
    /**
     * When it was checked.
     *
     * Format: date-time
     */
    Time?: string | null;
    /** `document` for this variant. */
    Type?: OBPartyIdentityEvidenceDocumentType;
    /** Organisation that checked it. */
    Verifier?: OBPartyIdentityVerifier | null;
}

/** Electronic record that a verification relied on. */
export interface OBPartyIdentityEvidenceTypeElectronicRecord {
    /** Copies of the record. */
    Attachments?: OBPartyIdentityEvidenceAttachment[] | null;
    /** Checks made on the record. */
    CheckDetails?: OBPartyIdentityCheckDetail[] | null;
    /** Kind, dates and source of the record. */
    Record?: OBElectronicRecord | null;
    /**
     * When it was checked.
     *
     * Format: date-time
     */
    Time?: string | null;
    /** `electronic_record` for this variant. */
    Type?: OBPartyIdentityEvidenceElectronicRecordType;
}

/** Organisation that issued a document or keeps a record. */
export interface OBPartyIdentityIssuer {
    /** Where it sits. */
    Address?: OBPartyIdentityAddressClaim | null;
    /** Country of the organisation. */
    CountryCode?: string | null;
    /** Area in which it has authority. */
    Jurisdiction?: string | null;
    /** Name of the organisation. */
    Name?: string | null;
}

/** Organisation that checked a document. */
export interface OBPartyIdentityVerifier {
    /** Name of the organisation. */
    Organization: string;
    /** Its reference for the check. */
    Txn?: string | null;
}

/** How a party holds the account. */
export type OBPartyTypeCode = "KSAOB.Delegate" | "KSAOB.Joint" | "KSAOB.Sole" | (string & {});

/** How a payment was processed. */
export type OBPaymentModeCode = "KSAOB.Online" | "KSAOB.Offline" | "KSAOB.Batch" | (string & {});

/** Place where a person was born. */
export interface OBPlaceOfBirth {
    /** Country of birth, as the bank writes it. */
    Country?: string | null;
    /** City or town of birth. */
    Locality?: string | null;
    /** Province or region of birth. */
    Region?: string | null;
}

/** Postal address, split into parts. */
export interface OBPostalAddress {
    /** What the address is used for. */
    AddressType?: OBAddressTypeCode | null;
    /** Building, four characters. */
    BuildingNumber?: string | null;
    /** City or town. */
    City?: string | null;
    /** ISO 3166-1 code, two letters. */
    Country?: string | null;
    /** Part of the city. */
    District?: string | null;
    /** Postal code; text, so that leading zeros stay. */
    PostalCode?: string | null;
    /** Additional number, four characters. */
    SecondaryNumber?: string | null;
    /** Short address code, up to eight characters. */
    ShortAddress?: string | null;
    /** Street without the building number. */
    StreetName?: string | null;
    /** Flat or office. */
    UnitNumber?: number | null;
}

/** The bank's own classification of an entry. */
export interface OBProprietaryBankTransactionCode {
    /** Code in the bank's own list. */
    Code: string;
    /** Whose list the code comes from. */
    Issuer?: string | null;
}

/** Outcome of a call. `PENDING` has no data yet, `CONSENT_EXPIRED` needs the customer to connect again. */
export type OBResultStatus = "OK" | "PENDING" | "FAILED" | "CONSENT_EXPIRED" | (string & {});

/** One-off payment dated in the future. */
export interface OBScheduledPayment {
    /** Full name of the account holder. */
    AccountHolderName?: string | null;
    /** Shortened form of that name. */
    AccountHolderShortName?: string | null;
    /** Identifiers of the payee's account. */
    CreditorAccount?: OBCashAccount[] | null;
    /** Bank of the payee. */
    CreditorAgent?: OBCreditorAgent | null;
    /** Reference the payee sees. */
    CreditorReference?: string | null;
    /** Reference the payer sees. */
    DebtorReference?: string | null;
    /** Sum to be paid. */
    InstructedAmount: OBAmount;
    /**
     * Date the payment is set for.
     *
     * Format: date-time
     */
    ScheduledPaymentDateTime: string;
    /** Id the bank uses for the payment. */
    ScheduledPaymentId: string;
    /** Whether the date is when the money leaves or when it arrives. */
    ScheduledType: OBScheduledTypeCode;
}

/** Payload of an answer with scheduled payments. */
export interface OBScheduledPaymentsData {
    /**
     * Lean customer the answer belongs to.
     *
     * Format: uuid
     */
    CustomerId?: string | null;
    /** One-off payments dated in the future. */
    ScheduledPayment: OBScheduledPayment[];
}

/** Answer with scheduled payments. Read `Status` before `Data`; HTTP 200 alone does not mean that there is data. */
export interface OBScheduledPaymentsResponse {
    /** The payload; `null` unless `Status` is `OK`. */
    Data: OBScheduledPaymentsData | null;
    /** Addresses of this page and its neighbours. */
    Links?: OBLinks | null;
    /** Text for developers; do not parse it. */
    Message: string;
    /** Facts about the whole list rather than this page. */
    Meta?: OBMeta | null;
    /**
     * When Lean last read the bank.
     *
     * Format: date-time
     */
    RefreshedAt?: string | null;
    /** Outcome of the call, independent of the HTTP status. */
    Status: OBResultStatus;
    /** Why the call did not succeed; `null` when it did. */
    StatusDetail?: OBStatusDetail | null;
    /**
     * When Lean answered.
     *
     * Format: date-time
     */
    Timestamp: string;
}

/** What the date of a scheduled payment means. */
export type OBScheduledTypeCode = "KSAOB.Arrival" | "KSAOB.Execution" | (string & {});

/** Kind of bank identifier on an account. */
export type OBServicerIdentificationType = "KSAOB.BICFI" | "KSAOB.OTHER" | (string & {});

/** Recurring payment the customer set up. */
export interface OBStandingOrder {
    /** Full name of the account holder. */
    AccountHolderName?: string | null;
    /** Shortened form of that name. */
    AccountHolderShortName?: string | null;
    /** Identifiers of the payee's account. */
    CreditorAccount?: OBCashAccount[] | null;
    /** Bank of the payee. */
    CreditorAgent?: OBCreditorAgent | null;
    /** Reference the payee sees. */
    CreditorReference?: string | null;
    /** Sum of the payment that ends the order. */
    FinalPaymentAmount: OBAmount;
    /**
     * Date of the payment that ends the order.
     *
     * Format: date-time
     */
    FinalPaymentDateTime: string;
    /** Sum of the first payment. */
    FirstPaymentAmount: OBAmount;
    /**
     * Day the first payment was made or will be.
     *
     * Format: date-time
     */
    FirstPaymentDateTime: string;
    /** Rhythm as a compact expression, for example `EveryWorkingDay` or `IntrvlMnthDay:<months>:<day>`. */
    Frequency: string;
    /** Sum of the most recent payment. */
    LastPaymentAmount?: OBAmount | null;
    /**
     * Date of the most recent payment.
     *
     * Format: date-time
     */
    LastPaymentDateTime?: string | null;
    /** Sum of the next payment. */
    NextPaymentAmount?: OBAmount | null;
    /**
     * Day the coming payment is due.
     *
     * Format: date-time
     */
    NextPaymentDateTime?: string | null;
    /** How many payments the order makes. Text here, a number in the data API. */
    NumberOfPayments: string;
    /** What the payment is for. */
    Purpose?: string | null;
    /** Id the bank uses for the standing order. */
    StandingOrderId: string;
    /** Whether payments are being made. */
    StandingOrderStatusCode: OBStandingOrderStatusCode;
    /** Where the money goes. */
    StandingOrderType?: OBStandingOrderTypeCode | null;
    /** Anything else the bank sends. */
    SupplementaryData?: OBSupplementaryData | null;
}

/** Whether a standing order is making payments. */
export type OBStandingOrderStatusCode = "KSAOB.Active" | "KSAOB.Inactive" | (string & {});

/** Where the money of a standing order goes. */
export type OBStandingOrderTypeCode = "KSAOB.BetweenMyAccounts" | "KSAOB.SameBankTransfer" | "KSAOB.LocalBankTransfer" | "KSAOB.InternationalTransfer" | "KSAOB.Charity" | (string & {});

/** Payload of an answer with standing orders. */
export interface OBStandingOrdersData {
    /**
     * Lean customer the answer belongs to.
     *
     * Format: uuid
     */
    CustomerId?: string | null;
    /** Recurring payments the customer set up. */
    StandingOrder: OBStandingOrder[];
}

/** Answer with standing orders. Read `Status` before `Data`; HTTP 200 alone does not mean that there is data. */
export interface OBStandingOrdersResponse {
    /** The payload; `null` unless `Status` is `OK`. */
    Data: OBStandingOrdersData | null;
    /** Addresses of this page and its neighbours. */
    Links?: OBLinks | null;
    /** Text for developers; do not parse it. */
    Message: string;
    /** Facts about the whole list rather than this page. */
    Meta?: OBMeta | null;
    /**
     * When Lean last read the bank.
     *
     * Format: date-time
     */
    RefreshedAt?: string | null;
    /** Outcome of the call, independent of the HTTP status. */
    Status: OBResultStatus;
    /** Why the call did not succeed; `null` when it did. */
    StatusDetail?: OBStatusDetail | null;
    /**
     * When Lean answered.
     *
     * Format: date-time
     */
    Timestamp: string;
}

/** Cause of an outcome other than `OK`. */
export interface OBStatusDetail {
    /** Machine-readable cause. */
    GranularStatusCode?: OBGranularStatusCode | null;
    /** Explanation in words, where there is one. */
    StatusAdditionalInfo?: string | null;
}

/** What was done through the channel of an entry. */
export type OBSubTransactionTypeCode = "KSAOB.Purchase" | "KSAOB.Reversal" | "KSAOB.Refund" | "KSAOB.Withdrawal" | "KSAOB.WithdrawalReversal" | "KSAOB.Deposit" | "KSAOB.DepositReversal" | "KSAOB.MoneyTransfer" | "KSAOB.NotApplicable" | (string & {});

/** Free-form extras of the bank. Any keys; do not rely on one. */
export interface OBSupplementaryData {
    [key: string]: unknown;
}

/** One entry on an account. */
export interface OBTransaction {
    /**
     * Lean account id.
     *
     * Format: uuid
     */
    AccountId?: string;
    /** Sum of the entry, without a sign. */
    Amount: OBAmount;
    /** Account balance after the entry. */
    Balance?: OBTransactionBalance | null;
    /** ISO 20022 classification. */
    BankTransactionCode?: OBBankTransactionCode | null;
    /** Bill that was paid. */
    BillDetails?: OBBillDetails | null;
    /**
     * When the entry was posted. The date filters compare with this.
     *
     * Format: date-time
     */
    BookingDateTime: string;
    /** Card or wallet that was used. */
    CardInstrument?: OBCardInstrument | null;
    /** Fee of the bank. */
    ChargeAmount?: OBChargeAmount | null;
    /** Tax on that fee. */
    ChargeAmountVat?: OBAmount | null;
    /** Whether money came in or went out. */
    CreditDebitIndicator: OBCreditDebitCode;
    /** Identifiers of the receiving account. A list here, one object in the data API. */
    CreditorAccount?: OBCashAccount[] | null;
    /** Bank of the receiver. */
    CreditorAgent?: OBCreditorAgent | null;
    /** Conversion applied to a foreign-currency entry. */
    CurrencyExchange?: OBCurrencyExchange | null;
    /** Identifier of the paying account. One object, unlike the creditor side. */
    DebtorAccount?: OBCashAccount | null;
    /** Bank of the payer. */
    DebtorAgent?: OBCreditorAgent | null;
    /**
     * Lean entity that the entry was read through.
     *
     * Format: uuid
     */
    EntityId?: string;
    /** Marks such as payroll or cashback. */
    Flags?: OBTransactionFlag[] | null;
    /** Time zone of the transaction, as the bank writes it. */
    LocalTimeZone?: string | null;
    /** Shop that was paid. */
    MerchantDetails?: OBMerchantDetails | null;
    /** How the payment was processed. One value despite the plural name. */
    PaymentModes: OBPaymentModeCode;
    /** The bank's own classification. */
    ProprietaryBankTransactionCode?: OBProprietaryBankTransactionCode | null;
    /** Statement the entry appears on. A list in the data API, plain text here. */
    StatementReference?: string | null;
    /** Whether the entry is final on the account. */
    Status: OBEntryStatusCode;
    /** What was done through that channel. */
    SubTransactionType: OBSubTransactionTypeCode;
    /** Anything else the bank sends. */
    SupplementaryData?: OBSupplementaryData | null;
    /**
     * Terminal or cash machine used.
     *
     * Format: int64
     */
    TerminalId?: number | null;
    /**
     * When the customer made the transaction.
     *
     * Format: date-time
     */
    TransactionDateTime: string;
    /** Id of the entry. Not necessarily a UUID. */
    TransactionId: string;
    /** Narrative of the bank; may be in Arabic. */
    TransactionInformation?: string | null;
    /** Whether the bank may still change the entry. */
    TransactionMutability?: OBTransactionMutabilityCode | null;
    /** Reference the bank gave the entry. */
    TransactionReference?: string | null;
    /** Channel or instrument. */
    TransactionType: OBTransactionTypeCode;
    /**
     * When the money counts for interest.
     *
     * Format: date-time
     */
    ValueDateTime?: string | null;
}

/** Account balance after an entry. */
export interface OBTransactionBalance {
    /** The balance, without a sign. */
    Amount: OBAmount;
    /** Tells an overdrawn account from a funded one. */
    CreditDebitIndicator: OBCreditDebitCode;
    /** How the bank arrived at the balance, such as booked or available. */
    Type: OBBalanceTypeCode;
}

/** Mark the bank puts on an entry. */
export type OBTransactionFlag = "KSAOB.Cashback" | "KSAOB.Payroll" | "KSAOB.DirectDebit" | "KSAOB.StandingOrder" | "KSAOB.Loan" | "KSAOB.Dividend" | (string & {});

/** Whether the bank may still change an entry. */
export type OBTransactionMutabilityCode = "KSAOB.Mutable" | "KSAOB.Immutable" | (string & {});

/** Channel or instrument of an entry. */
export type OBTransactionTypeCode = "KSAOB.POS" | "KSAOB.ECommerce" | "KSAOB.ATM" | "KSAOB.BillPayments" | "KSAOB.LocalBankTransfer" | "KSAOB.SameBankTransfer" | "KSAOB.InternationalTransfer" | "KSAOB.Teller" | "KSAOB.Cheque" | "KSAOB.Other" | (string & {});

/** Payload of an answer with transactions. */
export interface OBTransactionsData {
    /**
     * Lean customer the answer belongs to.
     *
     * Format: uuid
     */
    CustomerId?: string | null;
    /** Transactions on this page. */
    Transaction: OBTransaction[];
}

/** Facts about the whole transaction history. */
export interface OBTransactionsMeta {
    /**
     * Start of the history that can be read.
     *
     * Format: date-time
     */
    FirstAvailableDateTime?: string | null;
    /**
     * End of the history that can be read.
     *
     * Format: date-time
     */
    LastAvailableDateTime?: string | null;
    /**
     * Pages in the whole list at the requested size.
     *
     * Format: int32
     */
    TotalPages?: number | null;
}

/** Answer with transactions. Read `Status` before `Data`; HTTP 200 alone does not mean that there is data. */
export interface OBTransactionsResponse {
    /** The payload; `null` unless `Status` is `OK`. */
    Data: OBTransactionsData | null;
    /** Addresses of this page and its neighbours. */
    Links?: OBLinks | null;
    /** Text for developers; do not parse it. */
    Message: string;
    /** Facts about the whole list rather than this page. */
    Meta?: OBTransactionsMeta | null;
    /**
     * When Lean last read the bank.
     *
     * Format: date-time
     */
    RefreshedAt?: string | null;
    /** Outcome of the call, independent of the HTTP status. */
    Status: OBResultStatus;
    /** Why the call did not succeed; `null` when it did. */
    StatusDetail?: OBStatusDetail | null;
    /**
     * When Lean answered.
     *
     * Format: date-time
     */
    Timestamp: string;
}

/** Rules under which facts were verified. */
export type OBTrustFramework = "SA_IAM" | "SA_AML" | "SA_MyAddress" | "SA_MobileTelecoms" | (string & {});

/** How a set of facts was verified. */
export interface OBVerification {
    /** Level reached under those rules. */
    AssuranceLevel?: string | null;
    /** Policy and procedure behind that level. */
    AssuranceProcess?: OBVerificationAssuranceProcess | null;
    /** Documents and records that were looked at. */
    Evidence?: OBPartyIdentityEvidence[] | null;
    /**
     * When the facts were verified.
     *
     * Format: date-time
     */
    Time?: string | null;
    /** Rules the verification followed. */
    TrustFramework: OBTrustFramework;
    /** Reference of the verification at the bank. */
    VerificationProcess?: string | null;
}

/** One step of a verification. */
export interface OBVerificationAssuranceDetail {
    /** Grade given to the step. */
    AssuranceClassification?: string | null;
    /** What the step established. */
    AssuranceType?: string | null;
    /** Evidence the step relied on. */
    EvidenceRef?: OBVerificationEvidenceRef[] | null;
}

/** Policy and procedure of a verification. */
export interface OBVerificationAssuranceProcess {
    /** Steps, with the evidence each relied on. */
    AssuranceDetails?: OBVerificationAssuranceDetail[] | null;
    /** Policy that was applied. */
    Policy?: string | null;
    /** Procedure under that policy. */
    Procedure?: string | null;
}

/** Grade of a piece of evidence. */
export interface OBVerificationEvidenceMetadata {
    /** Grade given to the evidence. */
    EvidenceClassification?: string | null;
}

/** Pointer from a step to a piece of evidence. */
export interface OBVerificationEvidenceRef {
    /** Grade of that evidence. */
    EvidenceMetadata?: OBVerificationEvidenceMetadata | null;
    /** Transaction id of the piece of evidence. */
    Txn: string;
}

/** Set of facts about a party, with how they were verified. Members are named after those of OpenID Connect for Identity Assurance. */
export interface OBVerifiedClaim {
    /** The facts. */
    Claims: OBClaims;
    /** How and under which rules the facts were verified. */
    Verification: OBVerification;
}
