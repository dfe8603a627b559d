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

/** File of payouts that Lean has taken. */
export interface BulkPayoutCreated {
    /**
     * Identifies the file. No call reads it.
     *
     * Format: uuid
     */
    bulk_payment_intent_id: string;
    /** How the bank receives it. */
    mechanism: "CSV" | (string & {});
    /** The payouts together. */
    payouts_payment_details: BulkPayoutSummary;
    /** Your account that pays. */
    sender_details: BulkPayoutSender;
}

/** Account to pay once. */
export interface BulkPayoutDestinationRequest {
    /** Number of the account; leading zeros count. */
    account_number: string;
    /** Street address of the owner. */
    address: string;
    /** Address of the branch, outside the UAE. */
    branch_address?: string;
    /** City of the owner. */
    city: string;
    /** Country of the owner, ISO 3166 with three letters: `SAU`, `ARE`. */
    country: string;
    /** ISO 4217 code of the account. */
    currency?: string;
    /**
     * Lean customer that owns it.
     *
     * Format: uuid
     */
    customer_id?: string;
    /** Name that people see. */
    display_name: string;
    /** IBAN of the account. */
    iban?: string;
    /** Branch code of an Indian bank. */
    ifsc?: string;
    /** Legal name of the owner. */
    name: string;
    /** Post code of the owner. */
    postal_code?: string;
    /** Bank code in the US. */
    routing_number?: string;
    /** Branch code of a British bank. */
    sort_code?: string;
    /** BIC of the bank. */
    swift_code?: string;
    /** Branch code of a Canadian bank. */
    transit_number?: string;
}

/** One payout of a file, to a registered account or to one described here. */
export type BulkPayoutRequest = RegisteredBulkPayoutRequest | DescribedBulkPayoutRequest;

/** Your account that pays a file of payouts. */
export interface BulkPayoutSender {
    /** Number of the account; leading zeros count. */
    account_number: string;
    /** Bank of the account. */
    bank_identifier: string;
    /** IBAN of the account. */
    iban: string;
}

/** Payouts of a file together. */
export interface BulkPayoutSummary {
    /** ISO 4217 code of the total. */
    currency: string;
    /** How far the file is. */
    status: "AWAITING_AUTHORIZATION" | (string & {});
    /** Sum of all payouts, in major units. */
    total_amount: number;
    /** How many payouts it has. */
    total_payments: number;
}

/** Many payouts in one file for the bank. */
export interface CreateBulkPayoutRequest {
    /** Your connected account, as the dashboard shows it. */
    account_id: string;
    /** `true` lets the stored approver release the file; `false` only queues it. */
    authorize_payment: boolean;
    /** The payouts, each to a registered account or to one described here. */
    payments: BulkPayoutRequest[];
}

/** Account to register at your bank so that it can be paid. */
export interface CreatePayoutDestinationRequest {
    /** Number of the account; the IBAN is enough. */
    account_number?: string;
    /** Street address of the owner. */
    address: string;
    /** Bank of the account. */
    bank_identifier?: string;
    /** Address of the branch, outside the UAE. */
    branch_address?: string;
    /** City of the owner. */
    city: string;
    /** Country of the owner, ISO 3166 with three letters: `SAU`, `ARE`. */
    country: string;
    /** ISO 4217 code of the account: `SAR`, `AED`. */
    currency_iso_code: string;
    /**
     * Lean customer that owns it.
     *
     * Format: uuid
     */
    customer_id?: string;
    /** Name that people see; called `short_name` on the intent. */
    display_name?: string;
    /** IBAN of the account. KSA: `SA` and 24 characters in total. UAE: `AE` and 23. */
    iban: string;
    /** Branch code of an Indian bank. */
    ifsc?: string;
    /** Legal name of the owner. */
    name: string;
    /** Post code of the branch. */
    postal_code?: string;
    /** Bank code in the US. */
    routing_number?: string;
    /** Branch code of a British bank. */
    sort_code?: string;
    /** BIC of the bank; the IBAN is enough. */
    swift_code?: string;
    /** Branch code of a Canadian bank. */
    transit_code?: string;
}

/** Payouts to make, by the account they leave from. */
export interface CreatePayoutRequest {
    /** One entry for each account that pays. */
    payment_details: PayoutOrderRequest[];
}

/** Refund of a payment, whole or in part. */
export interface CreateRefundRequest {
    /** Sum in major units. All refunds of a payment together stay within its sum. */
    amount: number;
    /** ISO 4217 code of the sum. Send it. */
    currency?: string;
    /** Explanation in words. */
    description?: string;
    /** Your own id. */
    external_reference?: string;
    /**
     * Payment to give back. It has to be reconciled.
     *
     * Format: uuid
     */
    payment_id: string;
    /** Why money goes back. */
    reason_code: RefundReasonCode;
    /** State to begin with; `CREATED` when left out. `APPROVED` needs no second person. */
    status?: "CREATED" | "APPROVED";
}

/** Payouts of which a commission is kept. */
export interface CreateSplitPayoutRequest {
    /** One entry for each account that pays. */
    payment_details: SplitPayoutOrderRequest[];
}

/** Payout that was just taken, and where it goes. */
export interface CreatedPayout {
    /** Your account that pays. */
    account_number?: string;
    /** Bank of your account that pays. */
    bank_identifier?: string;
    /** Who is paid, and how much. */
    destination_details: CreatedPayoutDestination;
    /** IBAN of your account that pays. */
    iban?: string;
    /**
     * For support only.
     *
     * Format: uuid
     */
    initiate_payment_task_id?: string;
    /**
     * The payment. Usually missing here; read the intent for it.
     *
     * Format: uuid
     */
    payment_id?: string | null;
    /**
     * Keep it: reads of the intent and of its history ask for it.
     *
     * Format: uuid
     */
    payment_intent_id: string;
}

/** Who a payout goes to, and how much. */
export interface CreatedPayoutDestination {
    /** Sum in major units. */
    amount: number;
    /** ISO 4217 code of the sum. */
    currency: string;
    /**
     * Account that is paid.
     *
     * Format: uuid
     */
    destination_id: string;
    /** Why this payout was not taken, in words. */
    error_message?: string | null;
    /** `CREATED` when all went well. */
    payment_status: PayoutStatus;
    /** Account that is paid. The name is the one shown to people, not the legal one. */
    recipient_details: PartyDetails;
}

/** Refund that was just made. */
export interface CreatedRefund {
    /** Sum in major units. */
    amount: number;
    /** Account the money goes to. */
    beneficiary?: RefundBeneficiary;
    /** ISO 4217 code of the sum. */
    currency: string;
    /** Explanation in words. */
    description?: string | null;
    /** Your own id. */
    external_reference?: string | null;
    /**
     * Payment it gives back.
     *
     * Format: uuid
     */
    payment_id: string;
    /** Why money goes back. */
    reason_code: RefundReasonCode;
    /**
     * Identifies the refund.
     *
     * Format: uuid
     */
    refund_id: string;
    /** `CREATED`, or `APPROVED` when asked for. */
    status: RefundStatus;
}

/** Payouts from one account, after the commission. */
export interface CreatedSplitPayout {
    /** Your account that pays. */
    account_number?: string;
    /** Bank of your account that pays. */
    bank_identifier?: string;
    /** Who is paid, and how much. */
    destination_details?: SplitPayoutDestination[];
    /** IBAN of your account that pays. */
    iban?: string;
    /**
     * For support only.
     *
     * Format: uuid
     */
    initiate_payment_task_id?: string;
    /**
     * Identifies the payout.
     *
     * Format: uuid
     */
    payment_intent_id?: string;
}

/** Payout of a file to an account that was not registered before. */
export interface DescribedBulkPayoutRequest {
    /** Sum in major units. */
    amount: number;
    /** ISO 4217 code of the sum. */
    currency: string;
    /** Reference on the bank statements. */
    description?: string;
    /** Account to pay. */
    destination_details: BulkPayoutDestinationRequest;
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

/** Account on one side of a payout. */
export interface PartyDetails {
    /** Number of the account; leading zeros count. */
    account_number: string;
    /** IBAN of the account. */
    iban: string;
    /** Holder of the account. */
    name: string;
}

/** Payout in a list. */
export interface Payout {
    /** Sum in major units. */
    amount: number;
    /** Whether it was released without a person. */
    auto_authorized: boolean;
    /** Reference at the bank, once it has accepted the payout. */
    bank_transaction_reference?: string | null;
    /**
     * When it was taken.
     *
     * Format: date-time
     */
    created_at: string;
    /** ISO 4217 code of the sum. */
    currency: string;
    /** Reference on the bank statements. */
    description: string;
    /**
     * The payment, once it exists.
     *
     * Format: uuid
     */
    payment_id?: string | null;
    /**
     * Identifies the payout.
     *
     * Format: uuid
     */
    payment_intent_id: string;
    /** Whether a person has to release it. */
    pending_manual_authorization?: boolean;
    /** What came after the bank's acceptance. */
    post_initiation_status?: PostInitiationStatus | null;
    /** Street address of who is paid. */
    recipient_address?: string;
    /** Bank that is paid; its identifier in the recorded answer. */
    recipient_bank_name: string;
    /** City of who is paid. */
    recipient_city?: string;
    /**
     * When the waiting time of the bank for this account ends.
     *
     * Format: date-time
     */
    recipient_cool_off_expiry?: string;
    /** Country of who is paid. */
    recipient_country?: string;
    /** IBAN that is paid. */
    recipient_iban: string;
    /** Who is paid. */
    recipient_name: string;
    /** How far it is. */
    status: PayoutStatus;
    /**
     * When it last changed.
     *
     * Format: date-time
     */
    updated_at?: string;
}

/** Part of a payout that is kept. */
export interface PayoutCommissionRequest {
    /** Sum below that of the payout with `FIXED`. The unit of a share is not documented. */
    amount: number;
    /** Whether `amount` is a sum or a share. */
    strategy: "FIXED" | "PERCENTAGE" | (string & {});
}

/** Account that you can pay. */
export interface PayoutDestination {
    /** Number of the account; leading zeros count. */
    account_number: string;
    /** Street address of the owner. */
    address: string;
    /** Bank of the account. */
    bank_identifier?: string;
    /** Where the branch of the bank is. */
    branch_address?: string | null;
    /** City of the owner. */
    city: string;
    /** Country of the owner, ISO 3166 with three letters. */
    country: string;
    /** ISO 4217 code of the account. */
    currency_iso_code: string;
    /**
     * Lean customer that owns it.
     *
     * Format: uuid
     */
    customer_id?: string | null;
    /** Name that people see. Called `short_name` in some answers. */
    display_name?: string;
    /** IBAN of the account. */
    iban?: string;
    /**
     * The `payment_destination_id` of payouts.
     *
     * Format: uuid
     */
    id: string;
    /** Branch code of an Indian bank. */
    ifsc?: string | null;
    /** Legal name of the owner. */
    name: string;
    /** Post code of the branch. */
    postal_code?: string | null;
    /** Bank code in the US. */
    routing_number?: string | null;
    /** Name that people see. Called `display_name` in some answers. */
    short_name?: string;
    /** Branch code of a British bank. */
    sort_code?: string | null;
    /** Whether it can be paid. */
    status: PayoutDestinationStatus;
    /** BIC of the bank. */
    swift_code?: string | null;
    /** Branch code of a Canadian bank. */
    transit_number?: string | null;
}

/** Outcome of registering one account. Look at `status` of each: HTTP 200 can carry one that failed. */
export interface PayoutDestinationCreated {
    /** Number of the account; leading zeros count. */
    account_number?: string;
    /**
     * For support only.
     *
     * Format: uuid
     */
    add_beneficiary_task_id?: string;
    /** Bank of the account. */
    bank_identifier?: string;
    /**
     * The `payment_destination_id` of payouts.
     *
     * Format: uuid
     */
    destination_id?: string;
    /** Name that people see. */
    display_name?: string;
    /** Why it failed, in words. */
    error_message?: string | null;
    /** IBAN of the account. */
    iban?: string;
    /** Whether Lean took the account. It can be paid once `payment_source.beneficiary.created` says `ACTIVE`. */
    status?: "CONFIRMED" | "FAILED" | (string & {});
}

/** Whether an account can be paid: in `ACTIVE` alone. `AWAITING_BENEFICIARY_COOL_OFF` ends by itself; `NOT_PRESENT` and `REMOVED` say that your bank does not have it any more. */
export type PayoutDestinationStatus = "ACTIVE" | "AWAITING_BENEFICIARY_COOL_OFF" | "PENDING" | "FAILED" | "NOT_PRESENT" | "REMOVED" | (string & {});

/** Something that happened to a payout. */
export interface PayoutEvent {
    /** Webhook that told of it. */
    event: "payment.created" | "payment.updated" | (string & {});
    /**
     * Identifies the payment. KSA.
     *
     * Format: uuid
     */
    payment_id?: string;
    /** What came after the bank's acceptance. Stays `null` here though the payment says more: read that one. */
    post_initiation_status?: string | null;
    /**
     * When the webhook was sent.
     *
     * Format: date-time
     */
    published_at: string;
    /** State after it. */
    status: PayoutStatus;
}

/** What happened to a payout. `content` in the UAE, `payments` in KSA: use the one that is there. */
export interface PayoutHistory {
    /** Payments of the intent with their events; newest event first in an example. UAE. */
    content?: PayoutHistoryEntry[];
    /**
     * Lean's own record of your payouts. KSA.
     *
     * Format: uuid
     */
    customer_id?: string;
    /**
     * Whose credentials are used at the bank. KSA.
     *
     * Format: uuid
     */
    end_user_id?: string;
    /**
     * The payout once more. KSA.
     *
     * Format: uuid
     */
    intent_id?: string;
    /** Where this page lies in the whole history; the call takes no page. UAE. */
    page?: PageMetadata;
    /** Payments of the intent with their events; oldest event first in an example. KSA. */
    payments?: PayoutHistoryPayment[];
}

/** Payment of a payout and what happened to it. */
export interface PayoutHistoryEntry {
    /** What happened, as the webhooks told it. */
    events: PayoutEvent[];
    /**
     * Identifies the payment.
     *
     * Format: uuid
     */
    payment_id: string;
}

/** Payment of a payout and what happened to it, in the words of KSA. */
export interface PayoutHistoryPayment {
    /** Sum in major units. */
    amount?: number;
    /** Bank of your account that pays. */
    bank_identifier?: string;
    /** Reference on the bank statements. */
    description?: string;
    /** What happened, as the webhooks told it. */
    events?: PayoutEvent[];
    /**
     * When the bank was asked to pay.
     *
     * Format: date-time
     */
    initiation_timestamp?: string;
    /**
     * Identifies the payment.
     *
     * Format: uuid
     */
    payment_id?: string;
    /** How far it is now. */
    status?: PayoutStatus;
}

/** Payout as you ordered it, with its payment. */
export interface PayoutIntent {
    /** Sum in major units. */
    amount: number;
    /** ISO 4217 code of the sum. */
    currency: string;
    /**
     * Lean's own record of your payouts; you never sent it.
     *
     * Format: uuid
     */
    customer_id: string;
    /** Reference on the bank statements. */
    description: string;
    /** Your own id. */
    external_reference?: string | null;
    /** The payment; missing or `null` before the bank was asked. */
    payment?: PayoutPayment | null;
    /** Account that is paid. */
    payment_destination: PayoutIntentDestination;
    /**
     * Identifies the payout.
     *
     * Format: uuid
     */
    payment_intent_id: string;
}

/** Account that a payout goes to, as an intent shows it. */
export interface PayoutIntentDestination {
    /** Number of the account; leading zeros count. */
    account_number?: string;
    /** Street address of the owner. */
    address?: string;
    /** Bank of the account. */
    bank_identifier: string;
    /** Where the branch of the bank is. */
    branch_address?: string;
    /** City of the owner. */
    city?: string;
    /**
     * When the waiting time of the bank ends.
     *
     * Format: date-time
     */
    cool_off_expiry?: string | null;
    /** Country of the owner, ISO 3166 with three letters. */
    country?: string;
    /** ISO 4217 code of the account. */
    currency_iso_code?: string;
    /** Emirate of the owner. */
    emirate?: string;
    /** IBAN of the account. */
    iban?: string;
    /**
     * Identifies the account.
     *
     * Format: uuid
     */
    id: string;
    /** Branch code of an Indian bank. */
    ifsc?: string | null;
    /** Legal name of the owner. */
    name: string;
    /** Post code of the owner. */
    postal_code?: string | null;
    /** Bank code in the US. */
    routing_code?: string | null;
    /** `display_name` of its creation. */
    short_name?: string;
    /** Branch code of a British bank. */
    sort_code?: string | null;
    /** Whether it can be paid. */
    status: PayoutDestinationStatus;
    /** BIC of the bank. */
    swift_code?: string;
    /** Branch code of a Canadian bank. */
    transit_code?: string | null;
}

/** One page of payouts. Its position is in `page`; where that is missing, in the members of the same names. */
export interface PayoutList {
    /** Payouts of this page. The order is not documented. */
    content: Payout[];
    /** Whether this page has no payout. In answers without `page`. */
    empty?: boolean;
    /** Whether this is the first page. In answers without `page`. */
    first?: boolean;
    /** Whether this is the last page. In answers without `page`. */
    last?: boolean;
    /**
     * Index of this page, counted from 0. In answers without `page`.
     *
     * Format: int32
     */
    number?: number;
    /**
     * Payouts on this page. In answers without `page`.
     *
     * Format: int32
     */
    number_of_elements?: number;
    /** Where this page lies in the whole list. Recorded in the UAE. */
    page?: PageMetadata;
    /** The request once more. In answers without `page`. */
    pageable?: {
        [key: string]: unknown;
    };
    /**
     * Page size that was asked for. In answers without `page`.
     *
     * Format: int32
     */
    size?: number;
    /** Order of the list. In answers without `page`. */
    sort?: {
        [key: string]: unknown;
    };
    /**
     * Payouts over all pages. In answers without `page`.
     *
     * Format: int64
     */
    total_elements?: number;
    /**
     * Pages in the whole list. In answers without `page`.
     *
     * Format: int32
     */
    total_pages?: number;
}

/** Payouts from one of your accounts. */
export interface PayoutOrderRequest {
    /** Your connected account, as the dashboard shows it. */
    account_id: string;
    /** ISO 4217 code of the account. Send it in the UAE; leave it out in KSA. */
    currency?: string;
    /** One entry for each payout. */
    destination_details: PayoutRequest[];
}

/** Payment of a payout, as the bank knows it. */
export interface PayoutPayment {
    /** Sum in major units. */
    amount: number;
    /** Reference at the bank, once it has accepted the payout. */
    bank_transaction_reference: string | null;
    /** ISO 4217 code of the sum. */
    currency: string;
    /** Reference on the bank statements. */
    description: string;
    /** Cause of a failure; `null` on success. */
    granular_status_code: string | null;
    /**
     * Identifies the payment.
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
     * Intent it was made of.
     *
     * Format: uuid
     */
    payment_intent_id: string;
    /**
     * Connection of your account that pays.
     *
     * Format: uuid
     */
    payment_source_id: string;
    /** The final word: only `PROCESSED` is success. */
    post_initiation_status: PostInitiationStatus | null;
    /** Account that is paid, under its legal name. */
    recipient_details: PartyDetails;
    /** Account that pays. */
    sender_details: PartyDetails;
    /** How far it is. */
    status: PayoutStatus;
    /** More about the cause, in words. */
    status_additional_details: string | null;
    /**
     * When the payout was sent off.
     *
     * Format: date-time
     */
    submission_timestamp: string;
}

/** One payout. */
export interface PayoutRequest {
    /** Sum in major units. */
    amount: number;
    /** `true` lets the stored approver release it by itself; `false` leaves it to a person, in the dashboard or at the bank. */
    authorize_payment: boolean;
    /** UAE only. ISO 4217 code of the sum; `AED` when left out. */
    currency?: string;
    /** Reference on the bank statements, at most 32 characters. */
    description: string;
    /** UAE only. Your own id; it comes back on the intent. */
    external_reference?: string;
    /**
     * Account to pay, `destination_id` of its creation. Its beneficiary has to be `ACTIVE`.
     *
     * Format: uuid
     */
    payment_destination_id: string;
}

/** How far a payout is. `CREATED` stands in the answer to its creation alone. `ACCEPTED_BY_BANK`, `AUTHORISATION_FAILED` and `FAILED` are final, but an accepted one is a success only when `post_initiation_status` is `PROCESSED`. Note the S in one value and the Z in another. */
export type PayoutStatus = "CREATED" | "AWAITING_AUTHORIZATION" | "PENDING_WITH_BANK" | "ACCEPTED_BY_BANK" | "AUTHORISATION_FAILED" | "FAILED" | (string & {});

/** Payouts that Lean has taken. None is paid yet. */
export interface PayoutsCreated {
    /**
     * Whose credentials are used at the bank.
     *
     * Format: uuid
     */
    end_user_id: string;
    /** One entry for each payout. */
    payouts_payment_details: CreatedPayout[];
}

/** What came after the bank's acceptance. While it is `null` Lean still watches; `PROCESSED` is success, `REJECTED` undoes the acceptance. */
export type PostInitiationStatus = "PROCESSED" | "REJECTED" | (string & {});

/** Money that goes back to a customer. */
export interface Refund {
    /** Who decided about it. */
    actioned_by?: string | null;
    /** Sum in major units. */
    amount: number;
    /** Account the money goes to. */
    beneficiary?: RefundBeneficiary;
    /**
     * When it was made.
     *
     * Format: date-time
     */
    created_at: string;
    /** Who made it. */
    created_by: string;
    /** ISO 4217 code of the sum. */
    currency: string;
    /** Sum of the deposit that the payment was reconciled with. */
    deposit_amount: number;
    /** ISO 4217 code of that deposit. */
    deposit_currency: string;
    /** Explanation in words. */
    description?: string | null;
    /** Your own id. */
    external_reference?: string | null;
    /**
     * Payment it gives back.
     *
     * Format: uuid
     */
    payment_id: string;
    /** Why money goes back. */
    reason_code: RefundReasonCode;
    /**
     * Identifies the refund.
     *
     * Format: uuid
     */
    refund_id: string;
    /** Payout that carries the money, once there is one. */
    refund_intent_id?: string | null;
    /** How far it is. No event tells of it for certain: ask. */
    status: RefundStatus;
}

/** Account that a refund goes to. */
export interface RefundBeneficiary {
    /**
     * Lean's id of the account.
     *
     * Format: uuid
     */
    account_id?: string;
    /** City of the holder; Dubai where it is not known. */
    city: string;
    /** IBAN of the account. Personal data. */
    iban: string;
    /** Holder of the account. Personal data. */
    name: string;
}

/** One page of refunds. */
export interface RefundList {
    /** Refunds of this page. The order is not documented. */
    content: Refund[];
    /** Where this page lies in the whole list. */
    page: PageMetadata;
}

/** Reason that a refund can have. */
export interface RefundReason {
    /** Give it as `reason_code`. */
    code: RefundReasonCode;
    /** The reason in words. */
    description: string;
}

/** Why money goes back. */
export type RefundReasonCode = "CUSTOMER_REQUEST" | "DUPLICATED_PAYMENT" | "ORDER_CANCELLED" | "FRAUDULENT_PAYMENT" | (string & {});

/** How far a refund is. `CREATED` waits for `updateRefunds`; `REJECTED`, `ACCEPTED_BY_BANK` and `FAILED` are final. */
export type RefundStatus = "CREATED" | "APPROVED" | "REJECTED" | "PENDING_WITH_BANK" | "ACCEPTED_BY_BANK" | "FAILED" | (string & {});

/** Payout of a file to a registered account. */
export interface RegisteredBulkPayoutRequest {
    /** Sum in major units. */
    amount: number;
    /** ISO 4217 code of the sum. */
    currency: string;
    /** Reference on the bank statements. */
    description: string;
    /**
     * Account to pay.
     *
     * Format: uuid
     */
    destination_id: string;
}

/** Payouts that Lean has taken, after the commission. */
export interface SplitPayoutCreated {
    /**
     * Whose credentials are used at the bank.
     *
     * Format: uuid
     */
    end_user_id?: string;
    /** One entry for each account that pays. */
    payouts_payment_details?: CreatedSplitPayout[];
}

/** Who a payout goes to, and how much after the commission. */
export interface SplitPayoutDestination {
    /** Sum in major units, the commission taken off. */
    amount?: number;
    /** ISO 4217 code of the sum. */
    currency?: string;
    /**
     * Account that is paid.
     *
     * Format: uuid
     */
    destination_id?: string;
    /** Why this payout was not taken, in words. */
    error_message?: string | null;
    /** How far it is. */
    payment_status?: PayoutStatus;
    /** Account that is paid. */
    recipient_details?: PartyDetails;
}

/** Payouts from one of your accounts, of which a commission is kept. */
export interface SplitPayoutOrderRequest {
    /** Your connected account, as the dashboard shows it. */
    account_id: string;
    /** One entry for each payout. */
    destination_details: SplitPayoutRequest[];
}

/** One payout of which a commission is kept. */
export interface SplitPayoutRequest {
    /** Sum in major units, the commission included. */
    amount: number;
    /** `true` lets the stored approver release it by itself. */
    authorize_payment: boolean;
    /** What is kept. It goes to a payee that Lean has configured. */
    commission: PayoutCommissionRequest;
    /** Reference on the bank statements. */
    description: string;
    /**
     * Account to pay.
     *
     * Format: uuid
     */
    payment_destination_id: string;
}

/** Decision about a refund. */
export interface UpdateRefundRequest {
    /**
     * Refund to decide about.
     *
     * Format: uuid
     */
    refund_id: string;
    /** The decision. */
    status: "APPROVED" | "REJECTED";
}

/** Refund after the decision. */
export interface UpdatedRefund {
    /**
     * Refund that was decided about.
     *
     * Format: uuid
     */
    refund_id: string;
    /** State after the decision. */
    status: RefundStatus;
}
