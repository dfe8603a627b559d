/**
 * Generated from specs/ by `pnpm generate`. Do not edit: change the spec instead.
 */

/** Who has a bank switched on. A product works only when `active` and `enabled` both hold for it. */
export interface BankAvailability {
    /** Set by Lean. */
    active: BankAvailabilityFlags;
    /** Set by you in the dashboard. */
    enabled: BankAvailabilityFlags;
}

/** Switch per product. */
export interface BankAvailabilityFlags {
    /** Whether data products are on. */
    data: boolean;
    /** Whether payment products are on. */
    payments?: boolean;
}

/** Delivery of `bank.availability.updated`. */
export interface BankAvailabilityUpdatedEvent {
    /**
     * Same on every delivery of this event. Store it and skip what you have seen.
     *
     * Format: uuid
     */
    event_id: string;
    /** Text for people. Do not parse it. */
    message: string;
    /** What the event is about. */
    payload: BankAvailabilityUpdatedPayload;
    /**
     * Time of the event, in UTC, with six to nine fraction digits.
     *
     * Format: date-time
     */
    timestamp: string;
    /** Tells this event from the others. */
    type: "bank.availability.updated";
}

/** New availability of a bank. */
export interface BankAvailabilityUpdatedPayload {
    /** The whole new state, not only what changed. */
    availability: BankAvailability;
    /** Bank identifier, the same as in the bank list. */
    identifier: string;
}

/** Whether the beneficiary can be paid. `AWAITING_BENEFICIARY_COOL_OFF` ends by itself after the waiting time of the bank. */
export type BeneficiaryStatus = "ACTIVE" | "AWAITING_BENEFICIARY_COOL_OFF" | "NOT_PRESENT" | "REMOVED" | "PENDING" | "FAILED" | (string & {});

/** Consent and its state. Read the consent before you act on it. */
export interface ConsentStatusPayload {
    /**
     * Account the consent is about.
     *
     * Format: uuid
     */
    account_id?: string;
    /** Whether it is about payments or data. */
    consent_type?: "PAYMENT" | "ACCOUNT_ACCESS" | "MULTI_PAYMENTS" | (string & {});
    /**
     * Lean customer that gave it.
     *
     * Format: uuid
     */
    customer_id: string;
    /**
     * Consent id. The key is not `consent_id`.
     *
     * Format: uuid
     */
    id: string;
    /** State of the consent. */
    status: WebhookConsentStatus;
}

/** Delivery of `consent.status.updated`. */
export interface ConsentStatusUpdatedEvent {
    /**
     * Same on every delivery of this event. Store it and skip what you have seen.
     *
     * Format: uuid
     */
    event_id: string;
    /** Text for people. Do not parse it. */
    message: string;
    /** What the event is about. */
    payload: ConsentStatusPayload;
    /**
     * Time of the event, in UTC, with six to nine fraction digits.
     *
     * Format: date-time
     */
    timestamp: string;
    /** Tells this event from the others. */
    type: "consent.status.updated";
}

/** Delivery of `entity.created`. */
export interface EntityCreatedEvent {
    /**
     * Same on every delivery of this event. Store it and skip what you have seen. May be missing in KSA.
     *
     * Format: uuid
     */
    event_id?: string;
    /** Text for people. Do not parse it. */
    message: string;
    /** What the event is about. */
    payload: EntityCreatedPayload;
    /**
     * Time of the event, in UTC, with six to nine fraction digits. May be missing in KSA.
     *
     * Format: date-time
     */
    timestamp?: string;
    /** Tells this event from the others. */
    type: "entity.created";
}

/** New connection between a customer and a bank. */
export interface EntityCreatedPayload {
    /** Your own id for that customer. */
    app_user_id: string;
    /** Bank that was connected. */
    bank_details: WebhookBankDetails;
    /**
     * Lean customer that connected.
     *
     * Format: uuid
     */
    customer_id: string;
    /**
     * The entity id; use it as `entity_id` in data calls.
     *
     * Format: uuid
     */
    id: string;
    /** Data the customer agreed to share, in no stable order. Read the entity before you conclude that one is missing. */
    permissions: WebhookPermission[];
}

/** Delivery of `entity.data.refresh.updated`. */
export interface EntityDataRefreshUpdatedEvent {
    /**
     * Same on every delivery of this event. Store it and skip what you have seen. May be missing in KSA.
     *
     * Format: uuid
     */
    event_id?: string;
    /** Text for people. Do not parse it. */
    message: string;
    /** What the event is about. */
    payload: EntityDataRefreshUpdatedPayload;
    /**
     * Time of the event, in UTC, with six to nine fraction digits. May be missing in KSA.
     *
     * Format: date-time
     */
    timestamp?: string;
    /** Tells this event from the others. */
    type: "entity.data.refresh.updated";
}

/** Progress of reading data from the bank. */
export interface EntityDataRefreshUpdatedPayload {
    /** Your own id for that customer. */
    app_user_id: string;
    /**
     * Lean customer of that entity.
     *
     * Format: uuid
     */
    customer_id: string;
    /** Progress per kind of data. */
    data_status: RefreshDataStatus;
    /**
     * Entity being read. The key is `entity_id` here, `id` in the other entity events.
     *
     * Format: uuid
     */
    entity_id: string;
    /**
     * Refresh this belongs to.
     *
     * Format: uuid
     */
    refresh_id: string;
    /** `FINISHED` and `OK` both mean that no more progress follows. Neither says that every item succeeded; look at `data_status`. */
    status: "PENDING" | "FINISHED" | "OK" | (string & {});
}

/** Delivery of `entity.reconnected`. */
export interface EntityReconnectedEvent {
    /**
     * Same on every delivery of this event. Store it and skip what you have seen.
     *
     * Format: uuid
     */
    event_id: string;
    /** Text for people. Do not parse it. */
    message: string;
    /** What the event is about. */
    payload: EntityReconnectedPayload;
    /**
     * Time of the event, in UTC, with six to nine fraction digits.
     *
     * Format: date-time
     */
    timestamp: string;
    /** Tells this event from the others. */
    type: "entity.reconnected";
}

/** Connection that works again. */
export interface EntityReconnectedPayload {
    /**
     * The entity id; use it as `entity_id` in data calls.
     *
     * Format: uuid
     */
    id: string;
    /**
     * The id that was passed to `reconnect()`. For a data call it equals the `results_id` of the `RECONNECT_REQUIRED` answer. It can be used for 30 days.
     *
     * Format: uuid
     */
    reconnect_id: string;
}

/** Delivery of `entity.updated`. */
export interface EntityUpdatedEvent {
    /**
     * Same on every delivery of this event. Store it and skip what you have seen. May be missing in KSA.
     *
     * Format: uuid
     */
    event_id?: string;
    /** Text for people. Do not parse it. */
    message: string;
    /** What the event is about. */
    payload: EntityUpdatedPayload;
    /**
     * Time of the event, in UTC, with six to nine fraction digits. May be missing in KSA.
     *
     * Format: date-time
     */
    timestamp?: string;
    /** Tells this event from the others. */
    type: "entity.updated";
}

/** Connection whose consent changed. It carries no status, so read the entity to learn the new state of its consent. */
export interface EntityUpdatedPayload {
    /** Your own id for that customer. */
    app_user_id?: string;
    /** Bank that was connected. */
    bank_details: WebhookBankDetails;
    /**
     * Lean customer that connected.
     *
     * Format: uuid
     */
    customer_id: string;
    /**
     * The entity id; use it as `entity_id` in data calls.
     *
     * Format: uuid
     */
    id: string;
    /** Data the customer agreed to share, in no stable order. Read the entity before you conclude that one is missing. */
    permissions: WebhookPermission[];
}

/** Delivery of `iban_account_verification.bank.availability.updated`. */
export interface IbanAccountVerificationBankAvailabilityUpdatedEvent {
    /**
     * Same on every delivery of this event. Store it and skip what you have seen.
     *
     * Format: uuid
     */
    event_id: string;
    /** Text for people. Do not parse it. */
    message: string;
    /** What the event is about. */
    payload: IbanAccountVerificationBankAvailabilityUpdatedPayload;
    /**
     * Time of the event, in UTC, with six to nine fraction digits.
     *
     * Format: date-time
     */
    timestamp: string;
    /** Tells this event from the others. */
    type: "iban_account_verification.bank.availability.updated";
}

/** New availability of a bank for IBAN verification. */
export interface IbanAccountVerificationBankAvailabilityUpdatedPayload {
    /** The new state. */
    availability: IbanVerificationAvailability;
    /** Two characters of the IBAN, positions five and six. Keep it as text: it may start with a zero. */
    bank_code: string;
    /** ISO 3166-1 code, two letters; `SA`. */
    country_code: string;
}

/** What a bank can check, per kind of account holder. */
export interface IbanVerificationAccountTypes {
    /** Accounts of companies. */
    business: IbanVerificationMatch;
    /** Accounts of self-employed persons. */
    freelancer: IbanVerificationMatch;
    /** Accounts of persons. */
    personal: IbanVerificationMatch;
}

/** What a bank can check at present. */
export interface IbanVerificationAvailability {
    /** The same per kind of account holder. */
    account_type: IbanVerificationAccountTypes;
    /** Whether the bank can be used at all. */
    global: IbanVerificationSwitch;
}

/** Answers a bank can give. */
export interface IbanVerificationMatch {
    /** Whether it can confirm that holder and IBAN belong together. */
    match: IbanVerificationSwitch;
    /** Whether it can deny that. */
    no_match: IbanVerificationSwitch;
}

/** State of one check. Lower case here, upper case in the REST object. */
export type IbanVerificationSwitch = "enabled" | "disabled" | (string & {});

/** Delivery of `payment_consent.status.updated`. */
export interface PaymentConsentStatusUpdatedEvent {
    /**
     * Same on every delivery of this event. Store it and skip what you have seen.
     *
     * Format: uuid
     */
    event_id: string;
    /** Text for people. Do not parse it. */
    message: string;
    /** What the event is about. */
    payload: ConsentStatusPayload;
    /**
     * Time of the event, in UTC, with six to nine fraction digits.
     *
     * Format: date-time
     */
    timestamp: string;
    /** Tells this event from the others. */
    type: "payment_consent.status.updated";
}

/** Delivery of `payment.created`. */
export interface PaymentCreatedEvent {
    /**
     * Same on every delivery of this event. Store it and skip what you have seen.
     *
     * Format: uuid
     */
    event_id: string;
    /** Text for people. Do not parse it. */
    message: string;
    /** What the event is about. */
    payload: PaymentPayload;
    /**
     * Time of the event, in UTC, with six to nine fraction digits.
     *
     * Format: date-time
     */
    timestamp: string;
    /** Tells this event from the others. */
    type: "payment.created";
}

/** Delivery of `payment_intent.created`. */
export interface PaymentIntentCreatedEvent {
    /**
     * Same on every delivery of this event. Store it and skip what you have seen.
     *
     * Format: uuid
     */
    event_id: string;
    /** Text for people. Do not parse it. */
    message: string;
    /** What the event is about. */
    payload: PaymentIntentCreatedPayload;
    /**
     * Time of the event, in UTC, with six to nine fraction digits.
     *
     * Format: date-time
     */
    timestamp: string;
    /** Tells this event from the others. */
    type: "payment_intent.created";
}

/** Payment that a customer can now authorise. */
export interface PaymentIntentCreatedPayload {
    /** Sum to be paid, as a decimal number. */
    amount: number;
    /** ISO 4217 code. */
    currency: string;
    /**
     * Lean customer that pays.
     *
     * Format: uuid
     */
    customer_id?: string;
    /** Text you gave the intent. */
    description?: string;
    /**
     * Payment intent id. The key is neither `id` nor `payment_intent_id`.
     *
     * Format: uuid
     */
    intent_id: string;
    /** What you attached when the intent was created. */
    metadata?: {
        [key: string]: unknown;
    };
    /**
     * Account that is paid.
     *
     * Format: uuid
     */
    payment_destination_id?: string;
    /** Explanation in words. */
    reason?: string;
    /** State of the intent. */
    status: "INTENT_CREATED" | (string & {});
}

/** Payment and its progress. */
export interface PaymentPayload {
    /** Sum, as a decimal number. */
    amount: number;
    /** Reference at the bank, sent once the bank has accepted the payment. */
    bank_transaction_reference?: string;
    /**
     * Consent of an account-on-file payment.
     *
     * Format: uuid
     */
    consent_id?: string;
    /** ISO 4217 code. */
    currency: string;
    /**
     * Lean customer that pays.
     *
     * Format: uuid
     */
    customer_id: string;
    /**
     * Account paid from.
     *
     * Format: uuid
     */
    debtor_account_id?: string;
    /**
     * End user, on payouts.
     *
     * Format: uuid
     */
    end_user_id?: string;
    /** Cause of a failure. */
    failure_code?: string | null;
    /** Cause of a failure, in words. */
    failure_reason?: string | null;
    /** Cause of a failure, machine-readable. */
    granular_status_code?: string | null;
    /**
     * Payment id, not the intent id. Reconciliation refers to this one.
     *
     * Format: uuid
     */
    id: string;
    /**
     * Intent the payment came from; may be missing on account-on-file payments.
     *
     * Format: uuid
     */
    intent_id?: string;
    /** What you attached when the intent was created. */
    metadata?: {
        [key: string]: unknown;
    };
    /**
     * Account that is paid.
     *
     * Format: uuid
     */
    payment_destination_id: string;
    /** What happened after the bank accepted, for example `PROCESSED`. */
    post_initiation_status?: string | null;
    /** Explanation in words. */
    reason?: string;
    /** Progress; may be final already in `payment.created`. */
    status: PaymentStatus;
    /** More about the status, in words. */
    status_additional_info?: string | null;
}

/** Delivery of `payment.reconciliation.updated`. */
export interface PaymentReconciliationUpdatedEvent {
    /**
     * Same on every delivery of this event. Store it and skip what you have seen.
     *
     * Format: uuid
     */
    event_id: string;
    /** Text for people. Do not parse it. */
    message: string;
    /** What the event is about. */
    payload: PaymentReconciliationUpdatedPayload;
    /**
     * Time of the event, in UTC, with six to nine fraction digits.
     *
     * Format: date-time
     */
    timestamp: string;
    /** Tells this event from the others. */
    type: "payment.reconciliation.updated";
}

/** Change in the reconciliation of a payment. The members are not documented; read the payment's reconciliation instead. */
export interface PaymentReconciliationUpdatedPayload {
    [key: string]: unknown;
}

/** Delivery of `payment_source.beneficiary.created`. */
export interface PaymentSourceBeneficiaryCreatedEvent {
    /**
     * Same on every delivery of this event. Store it and skip what you have seen.
     *
     * Format: uuid
     */
    event_id: string;
    /** Text for people. Do not parse it. */
    message: string;
    /** What the event is about. */
    payload: PaymentSourceBeneficiaryPayload;
    /**
     * Time of the event, in UTC, with six to nine fraction digits.
     *
     * Format: date-time
     */
    timestamp: string;
    /** Tells this event from the others. */
    type: "payment_source.beneficiary.created";
}

/** Link between an account a customer pays from and an account that is paid. */
export interface PaymentSourceBeneficiaryPayload {
    /**
     * End of the waiting time.
     *
     * Format: date-time
     */
    beneficiary_cool_off_expiry?: string;
    /**
     * Lean customer it belongs to.
     *
     * Format: uuid
     */
    customer_id: string;
    /**
     * End user, on payouts.
     *
     * Format: uuid
     */
    end_user_id?: string;
    /**
     * Identifies this link, not the account that is paid.
     *
     * Format: uuid
     */
    id: string;
    /**
     * Account that is paid.
     *
     * Format: uuid
     */
    payment_destination_id: string;
    /** Bank that the payments leave from. */
    payment_source_bank_identifier?: string;
    /**
     * Account paid from.
     *
     * Format: uuid
     */
    payment_source_id: string;
    /** Whether payments over this link are possible. Wait for `ACTIVE` before you start one. */
    status: BeneficiaryStatus;
}

/** Delivery of `payment_source.beneficiary.updated`. */
export interface PaymentSourceBeneficiaryUpdatedEvent {
    /**
     * Same on every delivery of this event. Store it and skip what you have seen.
     *
     * Format: uuid
     */
    event_id: string;
    /** Text for people. Do not parse it. */
    message: string;
    /** What the event is about. */
    payload: PaymentSourceBeneficiaryPayload;
    /**
     * Time of the event, in UTC, with six to nine fraction digits.
     *
     * Format: date-time
     */
    timestamp: string;
    /** Tells this event from the others. */
    type: "payment_source.beneficiary.updated";
}

/** Delivery of `payment_source.created`. */
export interface PaymentSourceCreatedEvent {
    /**
     * Same on every delivery of this event. Store it and skip what you have seen.
     *
     * Format: uuid
     */
    event_id: string;
    /** Text for people. Do not parse it. */
    message: string;
    /** What the event is about. */
    payload: PaymentSourcePayload;
    /**
     * Time of the event, in UTC, with six to nine fraction digits.
     *
     * Format: date-time
     */
    timestamp: string;
    /** Tells this event from the others. */
    type: "payment_source.created";
}

/** Account a customer can pay from. */
export interface PaymentSourcePayload {
    /** Bank identifier, the same as in the bank list. */
    bank_identifier: string;
    /** Display name of the bank. */
    bank_name: string;
    /**
     * Lean customer the source belongs to.
     *
     * Format: uuid
     */
    customer_id: string;
    /**
     * End user; `null` so far.
     *
     * Format: uuid
     */
    end_user_id?: string | null;
    /**
     * Identifies the payment source in payment calls.
     *
     * Format: uuid
     */
    id: string;
    /** Whether it can be used already. */
    status: "ACTIVE" | "AWAITING_BENEFICIARY_COOL_OFF" | (string & {});
}

/** Delivery of `payment_source.updated`. */
export interface PaymentSourceUpdatedEvent {
    /**
     * Same on every delivery of this event. Store it and skip what you have seen.
     *
     * Format: uuid
     */
    event_id: string;
    /** Text for people. Do not parse it. */
    message: string;
    /** What the event is about. */
    payload: PaymentSourcePayload;
    /**
     * Time of the event, in UTC, with six to nine fraction digits.
     *
     * Format: date-time
     */
    timestamp: string;
    /** Tells this event from the others. */
    type: "payment_source.updated";
}

/** Progress of a payment. `ACCEPTED_BY_BANK` is the success value, `FAILED` is final, `PENDING_WITH_BANK` changes later. */
export type PaymentStatus = "PENDING_WITH_BANK" | "ACCEPTED_BY_BANK" | "FAILED" | "AWAITING_LOGIN_MFA" | "AWAITING_PAYMENT_MFA" | "AWAITING_APP_AUTH" | "AWAITING_AUTHORIZATION" | "AUTHORISATION_FAILED" | (string & {});

/** Delivery of `payment.updated`. */
export interface PaymentUpdatedEvent {
    /**
     * Same on every delivery of this event. Store it and skip what you have seen.
     *
     * Format: uuid
     */
    event_id: string;
    /** Text for people. Do not parse it. */
    message: string;
    /** What the event is about. */
    payload: PaymentPayload;
    /**
     * Time of the event, in UTC, with six to nine fraction digits.
     *
     * Format: date-time
     */
    timestamp: string;
    /** Tells this event from the others. */
    type: "payment.updated";
}

/** Progress per kind of data of one account. */
export interface RefreshAccountDataStatus {
    /**
     * Account this is about.
     *
     * Format: uuid
     */
    account_id: string;
    /** Progress of reading the balances. */
    balance: RefreshItemStatus;
    /** Saved payees. */
    beneficiaries: RefreshItemStatus;
    /** Mandates. */
    direct_debits: RefreshItemStatus;
    /** People tied to the account. */
    identity: RefreshItemStatus;
    /** One-off future payments. */
    scheduled_payments: RefreshItemStatus;
    /** Recurring payments. */
    standing_orders: RefreshItemStatus;
    /** How much history is there. */
    transaction_availability?: RefreshTransactionAvailability;
    /** Transaction history. */
    transactions: RefreshItemStatus;
}

/** Progress per kind of data of one entity. */
export interface RefreshDataStatus {
    /** Progress per account; may be empty while the accounts are not known yet. */
    account_data: RefreshAccountDataStatus[];
    /** Progress of reading which accounts there are. */
    accounts: RefreshItemStatus;
    /** Identity of the customer. */
    identity: RefreshItemStatus;
}

/** Progress of one kind of data. `OK` and `SUCCESS` mean the same. `PARTIAL` means that some of the data could be read. */
export type RefreshItemStatus = "PENDING" | "PARTIAL" | "OK" | "SUCCESS" | "FAILED" | "UNSUPPORTED" | (string & {});

/** Span of the transaction history that was read. */
export interface RefreshTransactionAvailability {
    /** Whole calendar months inside the span. The REST refresh object lacks it. */
    complete_months: number;
    /** Last day, `YYYY-MM-DD`. May come with a time. */
    end: string;
    /** First day, `YYYY-MM-DD`. May come with a time. */
    start: string;
}

/** Delivery of `results.ready`. */
export interface ResultsReadyEvent {
    /**
     * Same on every delivery of this event. Store it and skip what you have seen.
     *
     * Format: uuid
     */
    event_id: string;
    /** Text for people. Do not parse it. */
    message: string;
    /** What the event is about. */
    payload: ResultsReadyPayload;
    /**
     * Time of the event, in UTC, with six to nine fraction digits.
     *
     * Format: date-time
     */
    timestamp: string;
    /** Tells this event from the others. */
    type: "results.ready";
}

/** Asynchronous result that can be fetched. */
export interface ResultsReadyPayload {
    /**
     * The `results_id`; fetch `GET /data/v2/results/{results_id}`.
     *
     * Format: uuid
     */
    id: string;
}

/** Bank behind an entity, with what is needed to show it. */
export interface WebhookBankDetails {
    /** Segment the connection belongs to. */
    account_type?: "PERSONAL" | "BUSINESS" | (string & {});
    /** Colour to show the logo on, as `#rrggbb`. */
    background_color: string;
    /** Older word for the segment. */
    bank_type?: "RETAIL" | "SME" | (string & {});
    /** Bank identifier, the same as in the bank list. */
    identifier: string;
    /**
     * Address of the logo image.
     *
     * Format: uri
     */
    logo: string;
    /** Colour of the brand, as `#rrggbb`. */
    main_color: string;
    /** Display name of the bank. */
    name: string;
    /** BIC of the bank; `null` for a bank in the Emirates. */
    swift_code?: string | null;
}

/** State of a consent. `REJECTED`, `REVOKED`, `EXPIRED` and `CONSUMED` are final. */
export type WebhookConsentStatus = "AWAITING_AUTHORISATION" | "AUTHORISED" | "REJECTED" | "REVOKED" | "EXPIRED" | "CONSUMED" | "SUSPENDED" | (string & {});

/** Any event with a described payload, told apart by `type`. Other types are delivered as well and new ones may appear: accept them with status 200 and treat `payload` as an unknown object. */
export type WebhookEvent = BankAvailabilityUpdatedEvent | ConsentStatusUpdatedEvent | EntityCreatedEvent | EntityDataRefreshUpdatedEvent | EntityReconnectedEvent | EntityUpdatedEvent | IbanAccountVerificationBankAvailabilityUpdatedEvent | PaymentCreatedEvent | PaymentReconciliationUpdatedEvent | PaymentUpdatedEvent | PaymentConsentStatusUpdatedEvent | PaymentIntentCreatedEvent | PaymentSourceBeneficiaryCreatedEvent | PaymentSourceBeneficiaryUpdatedEvent | PaymentSourceCreatedEvent | PaymentSourceUpdatedEvent | ResultsReadyEvent;

/** Data permission, as listed in webhooks. REST entities show the same permissions as an object of booleans. */
export type WebhookPermission = "identity" | "identities" | "accounts" | "balance" | "transactions" | "beneficiaries" | "direct_debits" | "standing_orders" | "scheduled_payments" | (string & {});
