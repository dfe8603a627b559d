/**
 * Generated from specs/ by `pnpm generate`. Do not edit: change the spec instead.
 */

/** Sum of a payment under a consent. */
export interface AccountOnFileAmount {
    /** Sum in major units. In older answers it is called `value`. */
    amount?: number;
    /** ISO 4217 code of the sum. */
    currency: string;
    /** Sum in major units, in older answers. */
    value?: number;
}

/** Consent as it was created, to be approved by the customer. */
export interface AccountOnFileConsent {
    /** Your application. */
    application_id: string;
    /** Limits that the customer agrees to. */
    control_parameters: ControlParameters;
    /** ISO 4217 code of all payments of the consent. */
    currency: string;
    /**
     * Lean customer that will pay.
     *
     * Format: uuid
     */
    customer_id: string;
    /**
     * Payment destination that all payments of the consent go to.
     *
     * Format: uuid
     */
    destination_account_id: string;
    /**
     * When the consent ends.
     *
     * Format: date-time
     */
    expiration_date_time: string;
    /**
     * Give it to `authorizeConsent` of LinkSDK. Later reads call it `consent_id`.
     *
     * Format: uuid
     */
    id: string;
    /** First payment, if one was asked for. */
    immediate_payment?: ImmediatePayment | null;
    /** What the payments are for. A bare code here, an object on later reads. */
    purpose: PaymentPurposeCode;
    /** Reference of the payments that bring none of their own. */
    reference: string;
    /**
     * When payments may begin.
     *
     * Format: date-time
     */
    start_date_time: string;
    /** `AWAITING_AUTHORISATION` right after the creation. */
    status: PaymentConsentStatus;
}

/** Payment under a consent. A first answer means that Lean took the order, not that money moved. */
export interface AccountOnFilePayment {
    /**
     * Account that receives the money.
     *
     * Format: uuid
     */
    account_id: string;
    /** Sum and currency. */
    amount: AccountOnFileAmount;
    /** Your application. */
    application_id: string;
    /**
     * Consent that allows it.
     *
     * Format: uuid
     */
    consent_id: string;
    /**
     * When Lean took the order.
     *
     * Format: date-time
     */
    created_at?: string;
    /** Cause of a failure. */
    failure_details?: PaymentFailure | null;
    /**
     * The payment, as in `id` of the webhooks `payment.created` and `payment.updated`.
     *
     * Format: uuid
     */
    id: string;
    /**
     * When the status last changed.
     *
     * Format: date-time
     */
    last_modified_at?: string;
    /** Reference on the bank statements. */
    reference?: string;
    /**
     * Lean customer that pays.
     *
     * Format: uuid
     */
    sender_customer_id: string;
    /** How far the payment is. Webhooks tell the same in the words of other payments. */
    status: AccountOnFilePaymentStatus;
    /** More about the status; the values are not documented. */
    sub_status?: string;
    /** Tells it from payments of other APIs. */
    type: "ACCOUNT_ON_FILE" | (string & {});
}

/** How far a payment under a consent is. `CREATED` has not left for the bank, `PROCESSING` may contain several tries, `PROCESSED` is success, `FAILED` is final too and can still come when a reversal is found. */
export type AccountOnFilePaymentStatus = "CREATED" | "PROCESSING" | "PROCESSED" | "FAILED" | (string & {});

/** History of the payer at your service. */
export interface AccountRiskIndicators {
    /** When the payer's details last changed. */
    last_account_change_date?: string;
    /** When the payer's password last changed. */
    last_password_change_date?: string;
    /** Whether something looked wrong. */
    suspicious_activity?: "NO_SUSPICIOUS_ACTIVITY" | "SUSPICIOUS_ACTIVITY_DETECTED" | (string & {});
    /** How much the payer bought before. */
    transaction_history?: TransactionHistory;
    /**
     * When the payer joined.
     *
     * Format: date-time
     */
    user_onboarding_date_time?: string;
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

/** App that the payer uses. */
export interface AppInformation {
    /** Version as the payer sees it. */
    app_version?: string;
    /** Build behind the version. */
    build_number?: string;
    /** Identifier of the app. */
    package_name?: string;
}

/** Kind of banking an account belongs to. */
export type BankType = "RETAIL" | "SME" | "CORPORATE" | (string & {});

/** Battery of a device. */
export interface BatteryStatus {
    /** Whether it is plugged in. */
    is_charging?: boolean;
    /** Charge in percent. */
    level?: number;
}

/** Link between a payment source and a destination it may pay. Made in LinkSDK; no call makes or deletes one. */
export interface Beneficiary {
    /** Bank of the payment source. */
    bank_identifier?: string;
    /**
     * When the bank's waiting time ends.
     *
     * Format: date-time
     */
    beneficiary_cool_off_expiry?: string;
    /**
     * Identifies this link, not the destination. Compare without regard to case.
     *
     * Format: uuid
     */
    id: string;
    /**
     * Destination that may be paid.
     *
     * Format: uuid
     */
    payment_destination_id: string;
    /** Whether payments over this link are possible. */
    status: BeneficiaryStatus;
}

/** Whether payments are possible. `AWAITING_BENEFICIARY_COOL_OFF` ends by itself after the waiting time of the bank. */
export type BeneficiaryStatus = "ACTIVE" | "AWAITING_BENEFICIARY_COOL_OFF" | (string & {});

/** What a device can measure of its owner. */
export interface BiometricCapabilities {
    /** What it can measure. */
    biometric_types?: ("FINGERPRINT" | "FACIAL_RECOGNITION" | "IRIS" | "VOICE_PRINT" | "OTHER" | (string & {}))[];
    /** Whether it can measure anything. */
    supports_biometric?: boolean;
}

/** Browser that the payer uses. */
export interface BrowserInformation {
    /** Fonts a page can use. */
    available_fonts?: string[];
    /** Whether cookies are kept. */
    is_cookies_enabled?: boolean;
    /** Device pixels per CSS pixel. */
    pixel_ratio?: number;
    /** Extensions a page can see. */
    plugins?: string[];
    /** Value of the `User-Agent` header. */
    user_agent?: string;
}

/** Several payments to be approved together. The members are not documented; ask Lean for them. */
export interface BulkPaymentIntentRequest {
    [key: string]: unknown;
}

/** Why a schedule is stopped or continued. */
export interface ChangeScheduleRequest {
    /** The cause, in words. No personal data. */
    reason?: string | null;
}

/** Schedule after it was stopped or continued. */
export interface ChangedSchedule {
    /** What can be done with it now. */
    links: ScheduleLinks;
    /**
     * Identifies the schedule.
     *
     * Format: uuid
     */
    schedule_id: string;
    /** State after the change. */
    status: ScheduleStatus;
    /**
     * Moment of this change.
     *
     * Format: date-time
     */
    updated_at: string;
}

/** Account that a customer chose to pay from. */
export interface ConsentedAccount {
    /** Holder of the account. Personal data. */
    holder_name?: string;
    /** IBAN of the account. Personal data. */
    iban?: string;
}

/** Limits of a consent; a limit that is not set is `null` or missing. */
export interface ControlParameters {
    /** Most that all payments together may move over the consent's life. */
    max_cumulative_amount?: number | null;
    /** Most that the payments of one period may move together. */
    max_cumulative_amount_per_period?: number | null;
    /** Most payments over the consent's life. */
    max_cumulative_number_of_payments?: number | null;
    /** Most payments in one period. */
    max_cumulative_number_of_payments_per_period?: number | null;
    /** Most that one payment may move, in major units. */
    max_individual_amount?: number | null;
    /** Length of the period that the limits per period count in. */
    period_type: PeriodType;
    /** The only kind there is: you choose amount and time of each payment. */
    type?: "VariableOnDemand" | (string & {});
}

/** Limits of a consent. Lean refuses payments beyond them; the consent ends as `CONSUMED` when a lifetime limit is used up. Always set `max_individual_amount`: which limits may be left out together is told differently by each source. */
export interface ControlParametersRequest {
    /** Most that all payments together may move over the consent's life. */
    max_cumulative_amount?: number;
    /** Most that the payments of one period may move together. */
    max_cumulative_amount_per_period?: number;
    /** Most payments over the consent's life. */
    max_cumulative_number_of_payments?: number;
    /** Most payments in one period. */
    max_cumulative_number_of_payments_per_period?: number;
    /** Most that one payment may move, in major units. */
    max_individual_amount?: number;
    /** Length of the period that the limits per period count in. */
    period_type: PeriodType;
    /** The only kind there is: you choose amount and time of each payment. */
    type?: "VariableOnDemand";
}

/** Consent to ask a customer for, so that you can start payments later without them. */
export interface CreateAccountOnFileConsentRequest {
    /** Limits that the customer agrees to. */
    control_parameters: ControlParametersRequest;
    /** ISO 4217 code of all payments of the consent. */
    currency: string;
    /**
     * Lean customer that will pay.
     *
     * Format: uuid
     */
    customer_id: string;
    /**
     * Payment destination that all payments of the consent go to.
     *
     * Format: uuid
     */
    destination_account_id: string;
    /**
     * When the consent ends, after its start. Left out, Lean chooses about a year; read it in the answer.
     *
     * Format: date-time
     */
    expiration_date_time?: string | null;
    /** Sets or replaces the customer's identifier. Needed here or at the customer: without one the consent fails. */
    government_identifier?: GovernmentIdentifierRequest;
    /** First payment, made as soon as the customer has approved. */
    immediate_payment?: ImmediatePaymentRequest | null;
    /** What the payments are for. */
    purpose: PaymentPurposeCode;
    /** Reference of the payments that bring none of their own. */
    reference: string;
    /**
     * When payments may begin. Left out, at once.
     *
     * Format: date-time
     */
    start_date_time?: string | null;
}

/** Payment to make under a consent. */
export interface CreateAccountOnFilePaymentRequest {
    /** Sum in major units, in the currency of the consent and within its limits. */
    amount: number;
    /**
     * Consent that allows it; it must be `AUTHORISED`.
     *
     * Format: uuid
     */
    consent_id: string;
    /** Your own id of the payment. */
    creditor_reference?: string | null;
    /** What the payment is for. Left out, the purpose of the consent. */
    purpose?: PaymentPurposeCode;
    /** Reference on the bank statements. Left out, that of the consent. */
    reference?: string | null;
    /** What you know about the situation, for the bank. May be nearly empty. */
    risk_details: RiskDetails;
}

/** Account to register so that customers can pay it. */
export interface CreatePaymentDestinationRequest {
    /** Number of the account. May be left out with an `iban`. */
    account_number?: string;
    /** Street address of the owner. Leave out special characters, commas too. */
    address: string;
    /** The bank, as in `identifier` of the bank list. */
    bank_identifier?: string;
    /** Kind of banking the account belongs to. */
    bank_type: BankType;
    /** Address of the branch in one line, outside the UAE. */
    branch_address?: string;
    /** City of the owner. */
    city: string;
    /** Country of the owner, ISO 3166 with three letters, such as `ARE`. */
    country: string;
    /** ISO 4217 code of the account, for accounts in the UK and the US. */
    currency?: string;
    /**
     * Makes one of your customers the owner. Left out, your application is.
     *
     * Format: uuid
     */
    customer_id?: string;
    /** Name that customers see when they approve a payment. */
    display_name: string;
    /** Official identifier of the owner. */
    government_identifier: GovernmentIdentifierRequest;
    /** IBAN of the account; needed everywhere but in the US. */
    iban?: string;
    /** Branch code of an Indian bank. */
    ifsc?: string;
    /** Legal name of the account's owner, at least two words. */
    name: string;
    /** Post code of the owner, for accounts in the UK and the US. */
    postal_code?: string;
    /** Bank code in the US. */
    routing_number?: string;
    /** Branch code of a British bank. */
    sort_code?: string;
    /** BIC of the bank; most accounts abroad need it. */
    swift_code?: string;
    /** Branch code of a Canadian bank. */
    transit_number?: string;
}

/** What a customer is to pay, to whom and what for. */
export interface CreatePaymentIntentRequest {
    /** Sum to be paid in major units, with decimals. Lean refuses what is outside its own limits for the currency. */
    amount: number;
    /** ISO 4217 code of the sum. */
    currency: string;
    /**
     * Lean customer that will pay.
     *
     * Format: uuid
     */
    customer_id: string;
    /** Reference on the bank statements. Keep to 32 characters; more may be refused. Left out, it is the intent id without hyphens. */
    description?: string;
    /**
     * Account to be paid. Left out, it is the destination with `default`.
     *
     * Format: uuid
     */
    payment_destination_id?: string;
    /** Why money is paid, such as `GDS` for goods. */
    purpose_code?: PaymentPurposeCode;
}

/** Link that payers can be sent. */
export interface CreatePaymentLinkRequest {
    /**
     * Ties every payment to one Lean customer.
     *
     * Format: uuid
     */
    customer_id?: string | null;
    /**
     * When the link stops working, in the future. Left out, it does not expire.
     *
     * Format: date-time
     */
    expires_at?: string | null;
    /** Inputs to ask the payer for. */
    identifiers?: PaymentLinkIdentifierRequest[] | null;
    /**
     * Payments after which the link is used up. Left out, 1000.
     *
     * Format: int32
     */
    max_usages?: number | null;
    /** Your own label; payers never see it. */
    name?: string | null;
    /** What is paid. Cannot be changed afterwards. */
    payment_details: PaymentLinkDetailsRequest;
    /**
     * Absolute URL to go to after paying, registered in the dashboard before. Left out, Lean shows a confirmation.
     *
     * Format: uri
     */
    redirect_url?: string | null;
}

/** Payments to make by themselves under a consent. */
export interface CreateScheduleRequest {
    /**
     * Consent that allows them; it must be `AUTHORISED`.
     *
     * Format: uuid
     */
    consent_id: string;
    /** What the payments are for. */
    purpose?: PaymentPurposeCode;
    /** Reference of the payments that bring none of their own. */
    reference?: string | null;
    /** When to pay how much: at a steady pace, or on a list of days. */
    schedule: RecurringScheduleRequest | ExplicitScheduleRequest;
}

/** Page of Lean's to send a customer to. */
export interface CreateSessionRequest {
    /**
     * Lean customer who opens it.
     *
     * Format: uuid
     */
    customer_id: string;
    /** What the customer does there. */
    flow: SessionFlowRequest;
    /**
     * Absolute URL to come back to, whatever the outcome. Its own query parameters are kept.
     *
     * Format: uri
     */
    redirect_url: string;
}

/** Schedule that was just made. */
export interface CreatedSchedule {
    /**
     * Consent that allows its payments.
     *
     * Format: uuid
     */
    consent_id: string;
    /** What can be done with it now. */
    links: ScheduleLinks;
    /**
     * Identifies the schedule.
     *
     * Format: uuid
     */
    schedule_id: string;
    /** State right after the creation; may be `ACTIVE` already. */
    status: ScheduleStatus;
}

/** Page that a customer can be sent to. */
export interface CreatedSession {
    /**
     * When the page stops working. No later read has it, so keep it.
     *
     * Format: date-time
     */
    expires_at: string;
    /** What the customer does there. */
    flow: SessionFlow;
    /**
     * Identifies the session.
     *
     * Format: uuid
     */
    id: string;
    /**
     * Where the customer comes back to.
     *
     * Format: uri
     */
    redirect_url: string;
    /**
     * Page to open for the customer. Whoever has it can open it.
     *
     * Format: uri
     */
    session_url: string;
}

/** The payer of a payment, and their device. */
export interface DebtorIndicators {
    /** History of the payer at your service. */
    account_risk_indicators?: AccountRiskIndicators;
    /** Your app on the device. */
    app_information?: AppInformation;
    /** How you made sure who the payer is. */
    authentication?: PayerAuthentication;
    /** What the device can measure. */
    biometric_capabilities?: BiometricCapabilities;
    /** Browser the payer uses. */
    browser_information?: BrowserInformation;
    /** The device in the payer's hands. */
    device_information?: DeviceInformation;
    /** Where the payer is. */
    geo_location?: GeoLocation;
    /** Further facts, in a form of your own. */
    supplementary_data?: {
        [key: string]: unknown;
    };
    /** How the payer moved through your service. */
    user_behavior?: UserBehavior;
    /** Name of the payer at your service. Personal data. */
    user_name?: LocalizedName;
}

/** Why a payment source goes. */
export interface DeletePaymentSourceRequest {
    /** Who asked for it: the customer, or you. */
    reason: "USER_REQUESTED" | "TPP_REQUESTED";
}

/** Where goods are delivered. */
export interface DeliveryAddress {
    /** Where they are brought. Personal data. */
    national_address?: NationalAddress[];
    /** Name of who receives them. Personal data. */
    recipient_name?: LocalizedName;
    /** Who receives them. */
    recipient_type?: "INDIVIDUAL" | "CORPORATE" | (string & {});
}

/** Device that the payer uses. */
export interface DeviceInformation {
    /** Identifies the device in another way. */
    alternative_device_id?: string;
    /** How full the battery is. */
    battery_status?: BatteryStatus;
    /**
     * How long the tie has lasted, as an ISO 8601 duration.
     *
     * @example P30D
     */
    binding_duration?: string;
    /** Whether the tie between payer and device is in force. */
    binding_status?: "ACTIVE" | "EXPIRED" | "REVOKED" | "SUSPENDED" | (string & {});
    /** Network the device is on. */
    connection_type?: "WIFI" | "CELLULAR" | "OTHER" | (string & {});
    /** Id of the tie between payer and device. */
    device_binding_id?: string;
    /** What is unusual about the surroundings. */
    device_environment_context?: ("VPN_DETECTED" | "EMULATOR_DETECTED" | (string & {}))[];
    /** Identifies the device. */
    device_id?: string;
    /** Language set on the device. */
    device_language?: string;
    /** What the clock of the device shows. */
    device_local_date_time?: string;
    /** Who made the device. */
    device_manufacturer?: DeviceManufacturer;
    /** Operating system, such as `iOS`. */
    device_operating_system?: string;
    /** Version of the system, such as `18.5`. */
    device_operating_system_version?: string;
    /** How the device is built. */
    device_type?: "MOBILE" | "DESKTOP" | "TABLET" | "WEARABLE" | "OTHER" | (string & {});
    /**
     * When payer and device were last tied.
     *
     * Format: date-time
     */
    last_binding_date_time?: string;
    /** What the sensors for motion say. */
    motion_sensors?: MotionSensors;
    /** How the screen is held, and how fine it is. */
    screen_information?: ScreenInformation;
    /** Whether the screen feels touch. */
    touch_support?: TouchSupport;
}

/** Who made a device, and which one it is. */
export interface DeviceManufacturer {
    /** Name of the company. */
    manufacturer?: string;
    /** Name of the product. */
    model?: string;
}

/** Payments on a list of days. */
export interface ExplicitScheduleRequest {
    /** The payments, each on its day. */
    executions: ScheduleExecutionRequest[];
    /** Tells this form from the steady pace. */
    kind: "EXPLICIT";
}

/** Place on the map. */
export interface GeoLocation {
    /** Degrees north, negative in the south. */
    latitude?: number;
    /** Degrees east, negative in the west. */
    longitude?: number;
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

/** Kinds of UAE identifiers. */
export type GovernmentIdentifierType = "EMIRATES_ID" | "TRADE_LICENSE_NUMBER" | (string & {});

/** Payment that is made right after the customer approves the consent. */
export interface ImmediatePayment {
    /** Sum in major units, in the currency of the consent. */
    amount: number;
    /** Your own id of the payment. */
    creditor_reference?: string | null;
    /** Reference on the bank statements. */
    reference?: string;
}

/** Payment to make right after the customer approves the consent. */
export interface ImmediatePaymentRequest {
    /** Sum in major units, in the currency of the consent. */
    amount: number;
    /** Your own id of the payment. */
    creditor_reference?: string | null;
    /** Reference on the bank statements. Left out, that of the consent. */
    reference?: string;
}

/** Proof by something the payer is. */
export interface InherenceFactor {
    /** Whether it was asked for. */
    is_used?: boolean;
    /** What was measured. */
    type?: "BIOMETRIC" | "FINGERPRINT" | "FACE_RECOGNITION" | "IRIS_SCAN" | "VOICE_RECOGNITION" | "FIDO_BIOMETRIC" | "DEVICE_BIOMETRICS" | "OTHER" | (string & {});
}

/** Proof by something the payer knows. */
export interface KnowledgeFactor {
    /** Whether it was asked for. */
    is_used?: boolean;
    /** What the payer knows. */
    type?: "PIN" | "PASSWORD" | "SECURITY_QUESTION" | "SMS_OTP" | "EMAIL_OTP" | "OTP_PUSH" | "OTHER" | (string & {});
}

/** Name in two languages. Personal data. */
export interface LocalizedName {
    /** The name in Arabic. */
    ar?: string;
    /** The name in English. */
    en?: string;
}

/** What is sold, and how it is delivered. */
export interface MerchantRisk {
    /** How well the two addresses agree. */
    address_match_level?: "FULL_MATCH" | "PARTIAL_MATCH" | "NO_MATCH" | "NOT_APPLICABLE" | (string & {});
    /** How soon it is delivered. */
    delivery_timeframe?: "ELECTRONIC_DELIVERY" | "SAME_DAY_SHIPPING" | "OVERNIGHT_SHIPPING" | "MORE_THAN_1_DAY_SHIPPING" | (string & {});
    /** Whether it is delivered where the bill goes. */
    is_delivery_address_matches_billing?: boolean;
    /** Whether it is a gift card. */
    is_gift_card_purchase?: boolean;
    /** Whether it is there already. */
    pre_order_purchase_indicator?: "MERCHANDISE_AVAILABLE" | "FUTURE_AVAILABILITY" | (string & {});
    /** Whether the payer bought it before. */
    reorder_items_indicator?: "FIRST_TIME_ORDER" | "REORDER" | (string & {});
}

/** What the sensors for motion say. */
export interface MotionSensors {
    /** Whether there is a sensor for acceleration. */
    accelerometer?: boolean;
    /** Whether there is a sensor for rotation. */
    gyroscope?: boolean;
    /** Whether the device moves. */
    status?: "IN_MOTION" | "STATIONARY" | (string & {});
}

/** Postal address. */
export interface NationalAddress {
    /** The address in one line. */
    address_line: string;
    /** What the place is. */
    address_type?: "BUSINESS" | "CORRESPONDENCE" | "RESIDENTIAL" | (string & {});
    /** Name of the house. */
    building_name?: string;
    /** House number. */
    building_number?: string;
    /** Country of the place. */
    country: string;
    /** Part of the town. */
    district_name?: string;
    /** Storey. */
    floor?: string;
    /** Number of the post box. */
    post_box?: string;
    /** Region, such as an emirate. */
    region?: string;
    /** Street, without the house number. */
    street_name?: string;
    /** Town or city. */
    town_name?: string;
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

/** Account on one side of a payment. */
export interface PartyDetails {
    /** Number of the account; leading zeros count. */
    account_number: string;
    /** IBAN of the account. Personal data. */
    iban: string;
    /** Holder of the account. Personal data. */
    name: string;
}

/** How you made sure who the payer is. */
export interface PayerAuthentication {
    /** Where it happened. */
    authentication_channel?: "WEB" | "MOBILE" | (string & {});
    /** Whether several factors were asked for. */
    authentication_flow?: "MFA" | "OTHER" | (string & {});
    /** Proof of the authentication; its form is not documented. */
    authentication_value?: string;
    /**
     * When the payer was asked.
     *
     * Format: date-time
     */
    challenge_date_time?: string;
    /** Whether the payer passed. */
    challenge_outcome?: "PASS" | "FAIL" | "NOT_PERFORMED" | (string & {});
    /** Something the payer is. */
    inherence_factor?: InherenceFactor;
    /** Something the payer knows. */
    knowledge_factor?: KnowledgeFactor;
    /** Something the payer has. */
    possession_factor?: PossessionFactor;
}

/** Payment of a customer, as the bank knows it. */
export interface Payment {
    /** Sum in major units. */
    amount: number;
    /** Reference at the bank, once it has accepted the payment. */
    bank_transaction_reference?: string | null;
    /** ISO 4217 code of the sum. */
    currency: string;
    /** Reference on the bank statements. */
    description: string;
    /** Cause of a failure, such as `INSUFFICIENT_BALANCE`. Known from payouts. */
    granular_status_code?: string | null;
    /**
     * Refunds and reconciliation ask for this id, not for that of the intent.
     *
     * Format: uuid
     */
    id: string;
    /**
     * When the bank was asked to pay.
     *
     * Format: date-time
     */
    initiation_timestamp: string;
    /**
     * Intent the payment was made of.
     *
     * Format: uuid
     */
    payment_intent_id: string;
    /**
     * Connection the money leaves from.
     *
     * Format: uuid
     */
    payment_source_id: string;
    /** What came after the bank's acceptance, for example `PROCESSED`. Known from payouts. */
    post_initiation_status?: string | null;
    /** Account that is paid. */
    recipient_details: PartyDetails;
    /** Account that pays. */
    sender_details: PartyDetails;
    /** How far the payment is. Only `ACCEPTED_BY_BANK` and `FAILED` are final. */
    status: PaymentStatus;
    /** More about the cause, in words. Known from payouts. */
    status_additional_details?: string | null;
    /**
     * When the customer sent the payment off.
     *
     * Format: date-time
     */
    submission_timestamp: string;
}

/** Consent of a customer to payments that you start, and how much of it is used up. */
export interface PaymentConsent {
    /** Your application. */
    application_id: string;
    /** The bank; `null` until the customer approves. */
    bank_identifier?: string | null;
    /**
     * The consent. Webhooks and its creation call it `id`.
     *
     * Format: uuid
     */
    consent_id: string;
    /** Account that the customer chose; `null` before they approve. */
    consented_account?: ConsentedAccount | null;
    /** Limits that the customer agreed to. */
    control_parameters: ControlParameters;
    /** ISO 4217 code of all payments of the consent. */
    currency: string;
    /**
     * Lean customer that pays.
     *
     * Format: uuid
     */
    customer_id: string;
    /**
     * Payment destination that all payments of the consent go to.
     *
     * Format: uuid
     */
    destination_account_id: string;
    /**
     * When the consent ends.
     *
     * Format: date-time
     */
    expiration_date_time: string;
    /** First payment, if one was asked for. */
    immediate_payment?: ImmediatePayment | null;
    /** How much of the limits is used up. */
    payment_consumption?: PaymentConsumption | null;
    /** What the payments are for. An object here, a bare code when the consent is created. */
    payment_purpose: PaymentPurpose;
    /** Reference of the payments that bring none of their own. */
    reference: string;
    /**
     * Account the money leaves from, once the customer approves.
     *
     * Format: uuid
     */
    sender_account_id?: string | null;
    /**
     * When payments may begin.
     *
     * Format: date-time
     */
    start_date_time: string;
    /** Whether payments are possible. */
    status: PaymentConsentStatus;
}

/** Money on the account of a consent. */
export interface PaymentConsentBalance {
    /** What the bank says is there now, in major units. */
    balance: number;
    /** ISO 4217 code of `balance`. */
    currency: string;
}

/** Something that happened to a consent. */
export interface PaymentConsentEvent {
    /** What happened, in words. */
    description: string;
    /**
     * Identifies the entry.
     *
     * Format: uuid
     */
    id: string;
    /** Why it was done, where a reason was given. */
    reason?: string | null;
    /**
     * When it happened.
     *
     * Format: date-time
     */
    timestamp: string;
    /** What happened, such as `CONSENT_CREATED`. */
    type: string;
    /** Who did it, such as `LEAN`. */
    updated_by: string;
}

/** One page of a consent's history. */
export interface PaymentConsentEventList {
    /** Entries of this page. Their order is not documented. */
    data: PaymentConsentEvent[];
    /** Where this page lies in the whole history. */
    page: PageMetadata;
}

/** One page of consents. */
export interface PaymentConsentList {
    /** Consents of this page. */
    data: PaymentConsent[];
    /** Where this page lies in the whole list. */
    page: PageMetadata;
}

/** State of a consent. Payments are possible in `AUTHORISED` alone. `REVOKED`, `REJECTED`, `EXPIRED` and `CONSUMED` are final; `SUSPENDED` may end. */
export type PaymentConsentStatus = "AWAITING_AUTHORISATION" | "AUTHORISED" | "REVOKED" | "REJECTED" | "EXPIRED" | "CONSUMED" | "SUSPENDED" | (string & {});

/** Payments made under a consent. Refused ones do not count. */
export interface PaymentConsumption {
    /**
     * Payments since the start.
     *
     * Format: int64
     */
    cumulative_number_of_payments?: number;
    /**
     * Payments in the period that runs.
     *
     * Format: int64
     */
    cumulative_number_of_payments_in_current_period?: number;
    /** Sum of all payments since the start, in major units. */
    cumulative_value_of_payments?: number;
    /** Sum of the payments in the period that runs, in major units. */
    cumulative_value_of_payments_in_current_period?: number;
}

/** Account that customers can pay. */
export interface PaymentDestination {
    /** Number of the account; leading zeros count. */
    account_number: string;
    /** Street address of the owner. */
    address: string;
    /** The bank, as in `identifier` of the bank list. */
    bank_identifier?: string;
    /** Kind of banking the account belongs to. */
    bank_type?: BankType;
    /** Address of the branch, outside the UAE. */
    branch_address?: string;
    /** City of the owner. */
    city: string;
    /** Outcome of comparing the name with the one at the bank. */
    confirmation_of_payee_status?: "MATCH" | (string & {});
    /** Country of the owner, ISO 3166 with three letters. */
    country: string;
    /** ISO 4217 code of the account. The same as `currency_iso_code`, depending on the call. */
    currency?: string;
    /** ISO 4217 code of the account. The same as `currency`, depending on the call. */
    currency_iso_code?: string;
    /**
     * Customer that owns it, with `owner_type` `CUSTOMER`.
     *
     * Format: uuid
     */
    customer_id?: string;
    /** Whether intents that name no destination pay this one. */
    default: boolean;
    /** Name that customers see when they approve a payment. */
    display_name: string;
    /** IBAN of the account. */
    iban?: string;
    /**
     * The `payment_destination_id` of other calls.
     *
     * Format: uuid
     */
    id: string;
    /** Branch code of an Indian bank. */
    ifsc?: string | null;
    /** Legal name of the account's owner. */
    name: string;
    /** Whose account it is. */
    owner_type?: "APPLICATION" | "CUSTOMER" | (string & {});
    /** Post code of the owner. */
    postal_code?: string | null;
    /** Bank code in the US. */
    routing_number?: string | null;
    /** Branch code of a British bank. */
    sort_code?: string | null;
    /** Whether it can be paid. */
    status: PaymentDestinationStatus;
    /** BIC of the bank. */
    swift_code?: string;
    /** Branch code of a Canadian bank. The same as `transit_number`, depending on the call. */
    transit_code?: string | null;
    /** Branch code of a Canadian bank. The same as `transit_code`, depending on the call. */
    transit_number?: string;
}

/** Whether an account can be paid. Intents to one that is still `PENDING` may be refused. `ACTIVE` stands in an older reference only and means the same as `CONFIRMED`. */
export type PaymentDestinationStatus = "CONFIRMED" | "PENDING" | "ACTIVE" | (string & {});

/** Why a payment failed. */
export interface PaymentFailure {
    /**
     * Machine-readable cause. The values are not documented here.
     *
     * @example BANK_ISSUE
     */
    code?: string;
    /** The cause in words. */
    details?: string;
}

/** Sum that a customer is asked to pay once. It has no status: read that of its payment. */
export interface PaymentIntent {
    /** Sum to be paid, in major units. */
    amount: number;
    /**
     * When the intent was made; `null` in the answer to its creation.
     *
     * Format: date-time
     */
    created_at?: string | null;
    /** ISO 4217 code of the sum. */
    currency: string;
    /**
     * Lean customer that pays.
     *
     * Format: uuid
     */
    customer_id: string;
    /** Reference on the bank statements. */
    description: string;
    /** Account that is paid. */
    payment_destination: PaymentDestination;
    /**
     * Give it to LinkSDK. Webhooks call it `intent_id`.
     *
     * Format: uuid
     */
    payment_intent_id: string;
    /** The payment made of this intent; empty until the customer starts it, never more than one. */
    payments: Payment[];
    /**
     * When the intent last changed; `null` in the answer to its creation.
     *
     * Format: date-time
     */
    updated_at?: string | null;
}

/** Internal status that intents can be filtered by. Accepted payments cannot be asked for. */
export type PaymentIntentFilterStatus = "CREDENTIALS_UPDATE_REQUIRED" | "AWAITING_END_USER_AUTHORIZATION" | "AWAITING_LOGIN_MFA_TOKEN" | "AWAITING_APP_AUTH" | "AWAITING_PAYMENT_MFA_TOKEN" | "AWAITING_PAYMENT_SECURITY_QUESTIONS" | "INVALID_CREDENTIALS" | "INVALID_LOGIN_MFA" | "INVALID_PAYMENT_MFA" | "BENEFICIARY_NOT_FOUND" | "MFA_ATTEMPTS_EXHAUSTED" | "SECURITY_QUESTION_ANSWER_ATTEMPTS_EXHAUSTED" | "PENDING_WITH_BANK" | "AWAITING_AUTHORIZATION" | "FAILED" | "AWAITING_AUTHORIZATION_LOGIN_MFA" | "INVALID_AUTHORIZATION_LOGIN_MFA" | "AWAITING_AUTHORIZATION_LOGIN_SECURITY_QUESTION" | "AWAITING_AUTHORIZATION_LOGIN_SECURITY_QUESTION_ANSWER" | "INVALID_AUTHORIZATION_LOGIN_SECURITY_QUESTION_ANSWER" | "AUTHORIZATION_LOGIN_SECURITY_QUESTION_ANSWER_ATTEMPTS_EXHAUSTED" | "AUTHORIZATION_FAILED" | "AWAITING_AUTHORIZATION_PAYMENT_MFA" | "INVALID_AUTHORIZATION_PAYMENT_MFA" | "PARTIAL_ACCEPTED_BY_BANK" | "AUTHORIZATION_MFA_ATTEMPTS_EXHAUSTED" | (string & {});

/** One page of payment intents. */
export interface PaymentIntentList {
    /** Intents of this page. The order is not documented. */
    data: PaymentIntent[];
    /** Where this page lies in the whole list. */
    page: PageMetadata;
}

/** Page of Lean's where whoever has the link can pay. */
export interface PaymentLink {
    /**
     * Successful payments so far.
     *
     * Format: int32
     */
    current_usages: number;
    /**
     * Lean customer that every payment is tied to.
     *
     * Format: uuid
     */
    customer_id?: string | null;
    /**
     * When the link stops working.
     *
     * Format: date-time
     */
    expires_at?: string | null;
    /**
     * Identifies the link. Not the last part of `link`.
     *
     * Format: uuid
     */
    id: string;
    /** Inputs that the payer is asked for; `null` or empty when there are none. */
    identifiers?: PaymentLinkIdentifier[] | null;
    /**
     * URL to send to payers. Anyone who has it can start a payment.
     *
     * Format: uri
     */
    link: string;
    /**
     * Payments after which the link is used up.
     *
     * Format: int32
     */
    max_usages?: number | null;
    /** Your own label. */
    name?: string | null;
    /** What is paid. */
    payment_details?: PaymentLinkDetails | null;
    /**
     * Where payers go after paying.
     *
     * Format: uri
     */
    redirect_url?: string | null;
    /** Whether it works. */
    status: PaymentLinkStatus;
}

/** What is paid over a link. */
export interface PaymentLinkDetails {
    /** Sum in major units. */
    amount: number;
    /** ISO 4217 code of the sum. */
    currency: string;
    /**
     * Account to be paid.
     *
     * Format: uuid
     */
    destination_id?: string | null;
    /** Why money is paid, such as `GDS` for goods. */
    payment_purpose?: PaymentPurposeCode | null;
    /** Reference on both bank statements. */
    reference: string;
}

/** What is paid over a link. */
export interface PaymentLinkDetailsRequest {
    /** Sum in major units; payers cannot change it. */
    amount: number;
    /** ISO 4217 code of the sum. */
    currency: string;
    /**
     * Payment destination. Left out, it is the destination with `default`.
     *
     * Format: uuid
     */
    destination_id?: string | null;
    /** Why money is paid, such as `GDS` for goods. */
    payment_purpose?: PaymentPurposeCode | null;
    /** Reference on both bank statements. */
    reference: string;
}

/** Input that the payer is asked for. */
export interface PaymentLinkIdentifier {
    /** Words beside the input. */
    display_label?: string | null;
    /**
     * Most characters.
     *
     * Format: int32
     */
    limit?: number | null;
    /** Whether the payer has to fill it. */
    required?: boolean | null;
    /** Kind of input. */
    type: PaymentLinkIdentifierType;
}

/** Input to ask the payer for. */
export interface PaymentLinkIdentifierRequest {
    /** Words beside the input. */
    display_label?: string | null;
    /**
     * Most characters, for `TEXT`.
     *
     * Format: int32
     */
    limit?: number | null;
    /** Whether the payer has to fill it. Left out, not. */
    required?: boolean | null;
    /** Kind of input. */
    type: PaymentLinkIdentifierType;
}

/** Kind of input; the page checks the form of the first two. */
export type PaymentLinkIdentifierType = "EMAIL" | "MOBILE_PHONE" | "TEXT" | (string & {});

/** One page of payment links. */
export interface PaymentLinkList {
    /** Links of this page. The order is not documented. */
    content: PaymentLink[];
    /** Where this page lies in the whole list. */
    page: PageMetadata;
}

/** Whether a link works. `EXPIRED` and `USED` are final, `DISABLED` can be enabled again. */
export type PaymentLinkStatus = "ACTIVE" | "EXPIRED" | "USED" | "DISABLED" | (string & {});

/** Try of a payer to pay over a link. */
export interface PaymentLinkUsage {
    /**
     * Lean customer made or found for the payer.
     *
     * Format: uuid
     */
    customer_id?: string | null;
    /** What the payer filled in, in the order asked. Personal data. */
    identifiers: PaymentLinkUsageIdentifier[];
    /**
     * Payment to read with `getPayment`; `null` until the bank has answered.
     *
     * Format: uuid
     */
    payment_id?: string | null;
    /**
     * Link that was used.
     *
     * Format: uuid
     */
    payment_link_id: string;
    /** Last word of the bank; the values are not documented. */
    payment_status?: string | null;
    /**
     * Identifies the try.
     *
     * Format: uuid
     */
    usage_id: string;
    /** How far the payer got. Not proof of money: follow the payment. */
    usage_status: PaymentLinkUsageStatus;
}

/** What a payer filled in. */
export interface PaymentLinkUsageIdentifier {
    /** Words beside the input. */
    display_label: string;
    /** Kind of input. */
    type: PaymentLinkIdentifierType;
    /** What was filled in. Personal data. */
    value: string;
}

/** One page of the tries to pay over a link. */
export interface PaymentLinkUsageList {
    /** Tries of this page. The order is not documented. */
    content: PaymentLinkUsage[];
    /** Where this page lies in the whole list. */
    page: PageMetadata;
}

/** How far a payer got. `STARTED` pressed pay, `PAYMENT_CREATED` means that the bank accepted the payment or is still deciding, `EXPIRED` that nothing came within 30 minutes. All but `STARTED` are final. */
export type PaymentLinkUsageStatus = "STARTED" | "PAYMENT_CREATED" | "FAILED" | "EXPIRED" | (string & {});

/** What payments are for, as a code and in words. */
export interface PaymentPurpose {
    /** Machine-readable purpose. */
    code: PaymentPurposeCode;
    /** The purpose in words. */
    description: string;
}

/** What a payment is for: `FIS` financial services, `TCS` telecom services, `MWP` mobile wallet cards, `OAT` transfer between own accounts, `IFS` information services, `RNT` rent, `LNC` loan charges, `PIN` personal investments, `GDS` goods. */
export type PaymentPurposeCode = "FIS" | "TCS" | "MWP" | "OAT" | "IFS" | "RNT" | "LNC" | "PIN" | "GDS" | (string & {});

/** Connection that a customer can pay from: one bank, its accounts, and the destinations it may pay. */
export interface PaymentSource {
    /** Accounts the money can come from. */
    accounts?: PaymentSourceAccount[];
    /** Your application. */
    app_id: string;
    /** The bank, as in `identifier` of the bank list. */
    bank_identifier: string;
    /** Destinations that this connection can pay, or will be able to. */
    beneficiaries: Beneficiary[];
    /**
     * Outdated; read it at the beneficiary instead.
     *
     * Format: date-time
     */
    beneficiary_cool_off_expiry?: string;
    /**
     * Lean customer that connected it.
     *
     * Format: uuid
     */
    customer_id: string;
    /** People of a company who may approve payments. Left out when there are none. */
    end_user_ids?: string[];
    /**
     * The `payment_source_id` of other calls and webhooks.
     *
     * Format: uuid
     */
    id: string;
    /** Outdated; read `status` of the beneficiary instead. */
    status: BeneficiaryStatus;
}

/** Account that payments can leave from. */
export interface PaymentSourceAccount {
    /**
     * Outdated second id.
     *
     * Format: uuid
     */
    account_id: string;
    /** Name of the account at the bank. */
    account_name: string;
    /** Number of the account; leading zeros count. */
    account_number: string;
    /** Your application. */
    application_id?: string;
    /** Outdated balance in major units; ask the data API instead. */
    balance?: number;
    /**
     * When `balance` was read.
     *
     * Format: date-time
     */
    balance_last_updated?: string;
    /** ISO 4217 code of the account. */
    currency: string;
    /** IBAN of the account. Personal data. */
    iban: string;
    /**
     * The `account_id` to give to LinkSDK.
     *
     * Format: uuid
     */
    id: string;
}

/** How far a payment is. `ACCEPTED_BY_BANK` is success, `FAILED` is final too, `PENDING_WITH_BANK` changes later and says nothing about the outcome. The `AWAITING_` values wait for the customer in LinkSDK. */
export type PaymentStatus = "AWAITING_LOGIN_MFA" | "AWAITING_PAYMENT_MFA" | "AWAITING_APP_AUTH" | "PENDING_WITH_BANK" | "ACCEPTED_BY_BANK" | "FAILED" | (string & {});

/** Payment of a schedule that is about to be made. */
export interface PendingSchedulePayment {
    /** Sum of the payment. */
    amount: ScheduleAmount;
    /**
     * Day it is due.
     *
     * Format: date
     */
    due_date: string;
    /** Reference on the bank statements. */
    reference?: string | null;
    /**
     * Identifies it among the schedule's payments.
     *
     * Format: uuid
     */
    scheduled_payment_id: string;
}

/** Period that limits count in: a calendar day, seven days in a row, a calendar month, a calendar year. */
export type PeriodType = "Day" | "Week" | "Month" | "Year" | (string & {});

/** Proof by something the payer has. */
export interface PossessionFactor {
    /** Whether it was asked for. */
    is_used?: boolean;
    /** What the payer has. */
    type?: "FIDO2_SECURITY_KEY" | "PASSKEY" | "OTP_DEVICE" | "OTP_APP" | "SMS_OTP" | "EMAIL_OTP" | "PUSH_NOTIFICATION" | "WEBAUTHN_TOKEN" | "SECURE_ENCLAVE_KEY" | "HARDWARE_OTP_KEY" | "TRUSTED_DEVICE" | "OTHER" | (string & {});
}

/** The same payment again and again. */
export interface RecurringScheduleRequest {
    /** Sum of each payment. */
    amount: ScheduleAmountRequest;
    /**
     * Last day a payment may be due. Left out, the schedule goes on until it is stopped.
     *
     * Format: date
     */
    end_date?: string | null;
    /** Tells this form from the list of days. */
    kind: "RECURRING";
    /** Pace of the payments. */
    recurrence: ScheduleRecurrenceRequest;
    /**
     * Day of the first payment.
     *
     * Format: date
     */
    start_date?: string | null;
}

/** Why you end a consent: the customer asked for it, another consent replaces it, identity checks failed, the law demands it, fraud is suspected, you end the relationship, the customer closed the account with you, or the same consent exists twice. */
export type RevocationReason = "END_USER_REQUESTED" | "CONSENT_RENEWAL" | "KYC_VERIFICATION_FAILED" | "REGULATORY_RESTRICTION" | "FRAUD_SUSPECTED" | "CLIENT_TERMINATED_RELATIONSHIP" | "ACCOUNT_CLOSED_BY_USER" | "DUPLICATE_CONSENT";

/** Why a consent ends. */
export interface RevokePaymentConsentRequest {
    /** More about the cause, in words. No personal data. */
    additional_context?: string | null;
    /** Machine-readable cause. */
    reason: RevocationReason;
}

/** What you know about the payer and the situation, for the bank's own checks. Everything is optional; more helps. */
export interface RiskDetails {
    /** The payer and their device. */
    debtor_indicators?: DebtorIndicators;
    /** Where goods are delivered. */
    destination_delivery_address?: DeliveryAddress;
    /** How the payment came about. */
    transaction_indicators?: TransactionIndicators;
}

/** Schedule in full. Unlike other answers about it, it has no `links`. */
export interface Schedule {
    /**
     * Your application.
     *
     * Format: uuid
     */
    application_id: string;
    /**
     * Consent that allows its payments.
     *
     * Format: uuid
     */
    consent_id: string;
    /**
     * When it was made.
     *
     * Format: date-time
     */
    created_at: string;
    /** Steady pace or list of days. */
    kind: ScheduleKind;
    /** Payment that is about to be made, if there is one. */
    pending_payment?: PendingSchedulePayment | null;
    /** What it does, in short. */
    plan_summary: SchedulePlanSummary;
    /**
     * Identifies the schedule.
     *
     * Format: uuid
     */
    schedule_id: string;
    /** Whether it makes payments. */
    status: ScheduleStatus;
    /**
     * When it last changed.
     *
     * Format: date-time
     */
    updated_at?: string | null;
}

/** Sum of a scheduled payment. The member is `value`, not `amount` as elsewhere. */
export interface ScheduleAmount {
    /** ISO 4217 code of the sum. */
    currency: string;
    /** Sum in major units. */
    value: number;
}

/** Sum of a scheduled payment. The member is `value`, not `amount` as elsewhere. */
export interface ScheduleAmountRequest {
    /** ISO 4217 code, that of the consent. */
    currency: string;
    /** Sum in major units; at least 1. */
    value: number;
}

/** One planned payment of a schedule. */
export interface ScheduleExecution {
    /** Sum of the payment. */
    amount: ScheduleAmount;
    /**
     * Day of the payment.
     *
     * Format: date
     */
    execute_on: string;
    /** Reference on the bank statements. */
    reference?: string | null;
}

/** One payment on a list of days. */
export interface ScheduleExecutionRequest {
    /** Sum of the payment. */
    amount: ScheduleAmountRequest;
    /**
     * Day of the payment.
     *
     * Format: date
     */
    execute_on: string;
    /** Reference on the bank statements. Left out, that of the schedule. */
    reference?: string | null;
}

/** Whether a schedule has a steady pace or a list of days. */
export type ScheduleKind = "RECURRING" | "EXPLICIT" | (string & {});

/** What can be done with a schedule now. A link that is missing or `null` is not allowed in this state. */
export interface ScheduleLinks {
    /** Relative path of `cancelSchedule`. */
    cancel?: string | null;
    /** Relative path of `pauseSchedule`. */
    pause?: string | null;
    /** Relative path of `resumeSchedule`. */
    resume?: string | null;
    /** Relative path of the schedule. */
    self: string;
    /** Relative path of `listUpcomingPayments`. */
    upcoming_payments?: string | null;
}

/** One page of schedules. */
export interface ScheduleList {
    /** Schedules of this page. */
    content: ScheduleSummary[];
    /** Where this page lies in the whole list. */
    page: PageMetadata;
}

/** Payment of a schedule. The money moves in an account-on-file payment, which webhooks tell of under an id of its own. */
export interface SchedulePayment {
    /** Sum of the payment. */
    amount: ScheduleAmount;
    /**
     * How often it was tried.
     *
     * Format: int32
     */
    attempt_count: number;
    /**
     * When it was planned.
     *
     * Format: date-time
     */
    created_at: string;
    /**
     * Day it is due.
     *
     * Format: date
     */
    due_date: string;
    /**
     * Its place in the schedule, counted from 0.
     *
     * Format: int32
     */
    occurrence_index: number;
    /** Reference on the bank statements. */
    reference: string | null;
    /**
     * Schedule it belongs to.
     *
     * Format: uuid
     */
    schedule_id: string;
    /**
     * Identifies it among the schedule's payments. Not the id of a payment.
     *
     * Format: uuid
     */
    scheduled_payment_id: string;
    /** How far it is. */
    status: SchedulePaymentStatus;
    /**
     * When `status` last changed.
     *
     * Format: date-time
     */
    updated_at: string | null;
}

/** One page of a schedule's payments. */
export interface SchedulePaymentList {
    /** Payments of this page. */
    content: SchedulePaymentSummary[];
    /** Where this page lies in the whole list. */
    page: PageMetadata;
}

/** State of one payment of a schedule. All from `COMPLETED` on are final. What was due while the schedule was paused tends to be `SKIPPED` and is not made up for. */
export type SchedulePaymentStatus = "PLANNED" | "SCHEDULED" | "PROCESSING" | "COMPLETED" | "FAILED" | "SKIPPED" | "EXPIRED" | "CANCELLED" | (string & {});

/** Payment of a schedule in a list. */
export interface SchedulePaymentSummary {
    /** Sum of the payment. */
    amount: ScheduleAmount;
    /**
     * How often it was tried.
     *
     * Format: int32
     */
    attempt_count: number;
    /**
     * Day it is due.
     *
     * Format: date
     */
    due_date: string;
    /**
     * Its place in the schedule, counted from 0.
     *
     * Format: int32
     */
    occurrence_index: number;
    /** Reference on the bank statements. */
    reference?: string | null;
    /**
     * Identifies it among the schedule's payments. Not the id of a payment.
     *
     * Format: uuid
     */
    scheduled_payment_id: string;
    /** How far it is. */
    status: SchedulePaymentStatus;
    /**
     * When `status` last changed.
     *
     * Format: date-time
     */
    updated_at?: string | null;
}

/** What a schedule does, in short. Members of the other kind are missing or `null`. */
export interface SchedulePlanSummary {
    /** Sum of each payment of a steady pace. */
    amount?: ScheduleAmount;
    /**
     * Last day of a steady pace; `null` without an end.
     *
     * Format: date
     */
    end_date?: string | null;
    /**
     * First day on a list of days.
     *
     * Format: date
     */
    first_payment_date?: string | null;
    /**
     * Last day on a list of days.
     *
     * Format: date
     */
    last_payment_date?: string | null;
    /** Time from one payment to the next of a steady pace. */
    period_unit?: ScheduleUnit;
    /**
     * Payments on a list of days.
     *
     * Format: int32
     */
    planned_count?: number | null;
    /**
     * Day of the first payment of a steady pace.
     *
     * Format: date
     */
    start_date?: string | null;
}

/** Pace of a schedule. There is no interval: every day, week, month or year. */
export interface ScheduleRecurrenceRequest {
    /** Time from one payment to the next. */
    unit: ScheduleUnit;
}

/** State of a schedule. Payments are made in `ACTIVE` alone. `CANCELLED` and `COMPLETED` are final; `CONSENT_BLOCKED` means that the consent cannot be used. No webhook tells of a change. */
export type ScheduleStatus = "PENDING" | "ACTIVE" | "PAUSED" | "CONSENT_BLOCKED" | "CANCELLED" | "COMPLETED" | (string & {});

/** Schedule in a list. */
export interface ScheduleSummary {
    /**
     * Consent that allows its payments.
     *
     * Format: uuid
     */
    consent_id: string;
    /**
     * When it was made.
     *
     * Format: date-time
     */
    created_at: string;
    /** Steady pace or list of days. */
    kind: ScheduleKind;
    /** The next payment, if there is one. */
    next_payment?: ScheduleExecution | null;
    /** What it does, in short. */
    plan_summary: SchedulePlanSummary;
    /**
     * Identifies the schedule.
     *
     * Format: uuid
     */
    schedule_id: string;
    /** Whether it makes payments. */
    status: ScheduleStatus;
}

/** Time from one payment of a schedule to the next. */
export type ScheduleUnit = "DAY" | "WEEK" | "MONTH" | "YEAR" | (string & {});

/** Screen of a device. */
export interface ScreenInformation {
    /** How the device is held. */
    orientation?: "PORTRAIT" | "LANDSCAPE" | (string & {});
    /** How dense the pixels are; the unit is not documented. */
    pixel_density?: number;
}

/** How the payer scrolled. */
export interface ScrollBehavior {
    /** Which way. */
    direction?: "UP" | "DOWN" | "BOTH" | (string & {});
    /** How often; the unit is not documented. */
    frequency?: number;
    /** How fast; the unit is not documented. */
    speed?: number;
}

/** Page that a customer was sent to, and how far they got. */
export interface Session {
    /**
     * Lean customer who opens it.
     *
     * Format: uuid
     */
    customer_id: string;
    /**
     * Identifies the session.
     *
     * Format: uuid
     */
    id: string;
    /**
     * Where the customer comes back to.
     *
     * Format: uri
     */
    redirect_url: string;
    /**
     * Page to open for the customer.
     *
     * Format: uri
     */
    session_url: string;
    /** How far the customer got. Not the outcome of the payment: read that too. */
    state: SessionState;
    /** What the customer does there. At this level, unlike in the answer to the creation. */
    type: SessionFlowType;
}

/** What a customer does on the page. */
export interface SessionFlow {
    /** `PAY` to approve an intent. */
    type: SessionFlowType;
}

/** What a customer does on the page. */
export interface SessionFlowRequest {
    /** What the flow is about. */
    payload: SessionPayloadRequest;
    /** `PAY` to approve an intent. */
    type: SessionFlowType;
}

/** What a customer does on the page: `PAY` approves one payment intent. */
export type SessionFlowType = "PAY" | (string & {});

/** What a flow is about. */
export interface SessionPayloadRequest {
    /**
     * Intent to pay; `PAY` needs it.
     *
     * Format: uuid
     */
    payment_intent_id?: string | null;
}

/** How far a customer got: `ACTIVE` opened the page, `AUTHORIZED` approved at the bank, where it may still be worked on. No state tells that they gave up or that it failed. */
export type SessionState = "CREATED" | "ACTIVE" | "AUTHORIZED" | "EXPIRED" | "COMPLETED" | (string & {});

/** Whether a screen feels touch. */
export interface TouchSupport {
    /** Fingers it can tell apart. */
    max_touch_points?: number;
    /** Whether it does. */
    supported?: boolean;
}

/** Purchases of the payer at your service. */
export interface TransactionHistory {
    /** Purchases of the last day. */
    last_day?: number;
    /** Purchases of the last year. */
    last_year?: number;
}

/** How a payment came about. */
export interface TransactionIndicators {
    /** Where the payer, or you for them, ordered it. */
    channel: "WEB" | "MOBILE" | (string & {});
    /** Kind of sale. */
    channel_type?: "ECOMMERCE" | "IN_STORE" | "IN_APP" | "TELEPHONE" | "MAIL" | "RECURRING_PAYMENT" | "OTHER" | (string & {});
    /** Whether a contract is behind it. */
    is_contract_present?: boolean;
    /** Whether the payer is there. */
    is_customer_present?: boolean;
    /** What is sold, and how it is delivered. */
    merchant_risk?: MerchantRisk;
    /** Device of the sale. */
    sub_channel_type?: "WEB_BROWSER" | "MOBILE_APP" | "SMART_TV" | "WEARABLE_DEVICE" | "POS_TERMINAL" | "ATM" | "KIOSK_TERMINAL" | "OTHER" | (string & {});
    /** Further facts, in a form of your own. */
    supplementary_data?: {
        [key: string]: unknown;
    };
}

/** Payment of a schedule that lies ahead. It has no id yet. */
export interface UpcomingPayment {
    /** Sum of the payment. */
    amount: ScheduleAmount;
    /**
     * Day it is due.
     *
     * Format: date
     */
    due_date: string;
    /** Reference on the bank statements. */
    reference?: string | null;
}

/** One page of the payments that lie ahead. */
export interface UpcomingPaymentList {
    /** Payments of this page. */
    content: UpcomingPayment[];
    /** Where this page lies in the whole list. */
    page: PageMetadata;
}

/** Whether a link works. */
export interface UpdatePaymentLinkRequest {
    /** State to set. */
    status: "ACTIVE" | "DISABLED";
}

/** How the payer moved through your service. */
export interface UserBehavior {
    /** How the payer scrolled. */
    scroll_behavior?: ScrollBehavior;
}
