/**
 * Generated from specs/ by `pnpm generate`. Do not edit: change the spec instead.
 */

export interface paths {
    "/payouts/refunds": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * List refunds
         * @description One page of refunds, each with its state. No event is documented for refunds, so ask from time to time.
         */
        get: operations["listRefunds"];
        /**
         * Approve or reject refunds
         * @description Decides about refunds that were created, as a list. An approved one goes to the bank, a rejected one ends.
         */
        put: operations["updateRefunds"];
        /**
         * Create refunds
         * @description Queues refunds of reconciled payments, as a list. Each waits for a decision of a second person (`updateRefunds`), unless it is created as `APPROVED`. With an idempotency key the request may be sent again; without one look with `listRefunds` first. Answers 201.
         */
        post: operations["createRefunds"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/payouts/refunds/{refund_id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Get a refund
         * @description One refund and how far it is.
         */
        get: operations["getRefund"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/payouts/refunds/reasons": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * List the reasons for refunds
         * @description All reasons that `createRefunds` takes, in a bare array without pages.
         */
        get: operations["listRefundReasons"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/payouts/v1/{payment_id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Get the payment of a payout
         * @description One payment of a payout with the final word on the money, `post_initiation_status`.
         */
        get: operations["getPayoutPayment"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/payouts/v1/bulk-payments": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Create a file of payouts
         * @description Queues many payouts as one file for the bank. No call reads the file or its payouts by its id, so follow them with `listPayouts`. There is no idempotency key.
         */
        post: operations["createBulkPayout"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/payouts/v1/intents/{payment_intent_id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Get a payout
         * @description One payout as you ordered it, with its payment once there is one.
         */
        get: operations["getPayoutIntent"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/payouts/v1/payment": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Create payouts
         * @description Queues one or more payouts from your own accounts. The payees have to be registered before. With an idempotency key the request may be sent again; without one look with `listPayouts` first. Follow the outcome by webhook (`payment.created`, `payment.updated`) or with the history.
         */
        post: operations["createPayout"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/payouts/v1/payment/destinations": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Register accounts to pay
         * @description Registers payees at your bank. The body is a list, and HTTP 200 can carry entries that failed. Pay only after `payment_source.beneficiary.created` or `.updated` says `ACTIVE`. There is no idempotency key.
         */
        post: operations["createPayoutDestinations"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/payouts/v1/payment/destinations/{destination_id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Get an account to pay
         * @description One payee and whether it can be paid.
         */
        get: operations["getPayoutDestination"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/payouts/v1/payments": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * List payouts
         * @description One page of your payouts. There is no filter by status or payee.
         */
        get: operations["listPayouts"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/payouts/v1/payments/{payment_intent_id}/history": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Get the history of a payout
         * @description The events of one payout, as the webhooks told them: use it to catch up on missed ones. The final word on the money is `post_initiation_status` of the payment.
         */
        get: operations["getPayoutHistory"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/payouts/v1/split-payments": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Create payouts less a commission
         * @deprecated
         * @description Queues payouts of which a commission goes to a payee that Lean has configured. The newest reference marks it as outdated: do not build on it.
         */
        post: operations["createSplitPayout"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
}
export type webhooks = Record<string, never>;
export interface components {
    schemas: {
        /** @description Body of a refused or failed call. The machine-readable code is in `status`; the HTTP status says the class of failure. Log `lean-correlation-id` from the response headers with it when you contact support. */
        ApiError: {
            /** @description Explanation for developers. It may quote the offending value, so keep it out of logs that hold no personal data. */
            message: string;
            /** @description Extra facts about the failure; `null` in every answer seen so far. */
            metadata?: {
                [key: string]: unknown;
            } | null;
            /**
             * Format: uuid
             * @description Identifies the attempt on data operations. Quote it to support.
             */
            results_id?: string;
            /** @description Code to branch on. New codes may appear at any time. */
            status: components["schemas"]["ApiErrorCode"];
            /**
             * Format: date-time
             * @description When the API answered, in UTC, with up to nine fraction digits.
             */
            timestamp: string;
        };
        /**
         * @description Codes that any operation may answer with. The list on the vendor's side is longer than what is published, so treat an unknown code like its HTTP status.
         * @enum {string}
         */
        ApiErrorCode: "INVALID_PARAMETERS" | "MISSING_PARAMETERS" | "CERTIFICATE_TOKEN_MISMATCH" | "INVALID_CERTIFICATE" | "INSUFFICIENT_ACCESS_LEVEL" | "INCORRECT_ACCESS_LEVEL" | "OPERATION_NOT_ALLOWED" | "INVALID_URL" | "INVALID_HTTP_METHOD" | "CUSTOMER_ALREADY_EXISTS" | "RATE_LIMIT_EXCEEDED" | "INTERNAL_SERVER_ERROR" | "UNKNOWN_ENTITY" | "UNKNOWN_ACCOUNT" | "UNKNOWN_RESULTS_ID" | "DATA_NOT_FOUND" | "CONSENT_EXPIRED" | "DUPLICATED_REQUEST" | "BANK_ISSUE" | "AMOUNT_UNDER_MIN_VALUE" | "AMOUNT_OVER_MAX_VALUE" | "INVALID_AMOUNT" | "INVALID_IBAN" | "INVALID_NAME" | "UNKNOWN_PAYMENT_DESTINATION" | "UNKNOWN_PAYMENT_INTENT" | "UNKNOWN_PAYMENT_SOURCE" | (string & {});
        /** @description File of payouts that Lean has taken. */
        BulkPayoutCreated: {
            /**
             * Format: uuid
             * @description Identifies the file. No call reads it.
             */
            bulk_payment_intent_id: string;
            /**
             * @description How the bank receives it.
             * @enum {string}
             */
            mechanism: "CSV" | (string & {});
            /** @description The payouts together. */
            payouts_payment_details: components["schemas"]["BulkPayoutSummary"];
            /** @description Your account that pays. */
            sender_details: components["schemas"]["BulkPayoutSender"];
        };
        /** @description Account to pay once. */
        BulkPayoutDestinationRequest: {
            /** @description Number of the account; leading zeros count. */
            account_number: string;
            /** @description Street address of the owner. */
            address: string;
            /** @description Address of the branch, outside the UAE. */
            branch_address?: string;
            /** @description City of the owner. */
            city: string;
            /** @description Country of the owner, ISO 3166 with three letters: `SAU`, `ARE`. */
            country: string;
            /** @description ISO 4217 code of the account. */
            currency?: string;
            /**
             * Format: uuid
             * @description Lean customer that owns it.
             */
            customer_id?: string;
            /** @description Name that people see. */
            display_name: string;
            /** @description IBAN of the account. */
            iban?: string;
            /** @description Branch code of an Indian bank. */
            ifsc?: string;
            /** @description Legal name of the owner. */
            name: string;
            /** @description Post code of the owner. */
            postal_code?: string;
            /** @description Bank code in the US. */
            routing_number?: string;
            /** @description Branch code of a British bank. */
            sort_code?: string;
            /** @description BIC of the bank. */
            swift_code?: string;
            /** @description Branch code of a Canadian bank. */
            transit_number?: string;
        };
        /** @description One payout of a file, to a registered account or to one described here. */
        BulkPayoutRequest: components["schemas"]["RegisteredBulkPayoutRequest"] | components["schemas"]["DescribedBulkPayoutRequest"];
        /** @description Your account that pays a file of payouts. */
        BulkPayoutSender: {
            /** @description Number of the account; leading zeros count. */
            account_number: string;
            /** @description Bank of the account. */
            bank_identifier: string;
            /** @description IBAN of the account. */
            iban: string;
        };
        /** @description Payouts of a file together. */
        BulkPayoutSummary: {
            /** @description ISO 4217 code of the total. */
            currency: string;
            /**
             * @description How far the file is.
             * @enum {string}
             */
            status: "AWAITING_AUTHORIZATION" | (string & {});
            /** @description Sum of all payouts, in major units. */
            total_amount: number;
            /** @description How many payouts it has. */
            total_payments: number;
        };
        /** @description Many payouts in one file for the bank. */
        CreateBulkPayoutRequest: {
            /** @description Your connected account, as the dashboard shows it. */
            account_id: string;
            /** @description `true` lets the stored approver release the file; `false` only queues it. */
            authorize_payment: boolean;
            /** @description The payouts, each to a registered account or to one described here. */
            payments: components["schemas"]["BulkPayoutRequest"][];
        };
        /** @description Payout that was just taken, and where it goes. */
        CreatedPayout: {
            /** @description Your account that pays. */
            account_number?: string;
            /** @description Bank of your account that pays. */
            bank_identifier?: string;
            /** @description Who is paid, and how much. */
            destination_details: components["schemas"]["CreatedPayoutDestination"];
            /** @description IBAN of your account that pays. */
            iban?: string;
            /**
             * Format: uuid
             * @description For support only.
             */
            initiate_payment_task_id?: string;
            /**
             * Format: uuid
             * @description The payment. Usually missing here; read the intent for it.
             */
            payment_id?: string | null;
            /**
             * Format: uuid
             * @description Keep it: reads of the intent and of its history ask for it.
             */
            payment_intent_id: string;
        };
        /** @description Who a payout goes to, and how much. */
        CreatedPayoutDestination: {
            /** @description Sum in major units. */
            amount: number;
            /** @description ISO 4217 code of the sum. */
            currency: string;
            /**
             * Format: uuid
             * @description Account that is paid.
             */
            destination_id: string;
            /** @description Why this payout was not taken, in words. */
            error_message?: string | null;
            /** @description `CREATED` when all went well. */
            payment_status: components["schemas"]["PayoutStatus"];
            /** @description Account that is paid. The name is the one shown to people, not the legal one. */
            recipient_details: components["schemas"]["PartyDetails"];
        };
        /** @description Refund that was just made. */
        CreatedRefund: {
            /** @description Sum in major units. */
            amount: number;
            /** @description Account the money goes to. */
            beneficiary?: components["schemas"]["RefundBeneficiary"];
            /** @description ISO 4217 code of the sum. */
            currency: string;
            /** @description Explanation in words. */
            description?: string | null;
            /** @description Your own id. */
            external_reference?: string | null;
            /**
             * Format: uuid
             * @description Payment it gives back.
             */
            payment_id: string;
            /** @description Why money goes back. */
            reason_code: components["schemas"]["RefundReasonCode"];
            /**
             * Format: uuid
             * @description Identifies the refund.
             */
            refund_id: string;
            /** @description `CREATED`, or `APPROVED` when asked for. */
            status: components["schemas"]["RefundStatus"];
        };
        /** @description Payouts from one account, after the commission. */
        CreatedSplitPayout: {
            /** @description Your account that pays. */
            account_number?: string;
            /** @description Bank of your account that pays. */
            bank_identifier?: string;
            /** @description Who is paid, and how much. */
            destination_details?: components["schemas"]["SplitPayoutDestination"][];
            /** @description IBAN of your account that pays. */
            iban?: string;
            /**
             * Format: uuid
             * @description For support only.
             */
            initiate_payment_task_id?: string;
            /**
             * Format: uuid
             * @description Identifies the payout.
             */
            payment_intent_id?: string;
        };
        /** @description Account to register at your bank so that it can be paid. */
        CreatePayoutDestinationRequest: {
            /** @description Number of the account; the IBAN is enough. */
            account_number?: string;
            /** @description Street address of the owner. */
            address: string;
            /** @description Bank of the account. */
            bank_identifier?: string;
            /** @description Address of the branch, outside the UAE. */
            branch_address?: string;
            /** @description City of the owner. */
            city: string;
            /** @description Country of the owner, ISO 3166 with three letters: `SAU`, `ARE`. */
            country: string;
            /** @description ISO 4217 code of the account: `SAR`, `AED`. */
            currency_iso_code: string;
            /**
             * Format: uuid
             * @description Lean customer that owns it.
             */
            customer_id?: string;
            /** @description Name that people see; called `short_name` on the intent. */
            display_name?: string;
            /** @description IBAN of the account. KSA: `SA` and 24 characters in total. UAE: `AE` and 23. */
            iban: string;
            /** @description Branch code of an Indian bank. */
            ifsc?: string;
            /** @description Legal name of the owner. */
            name: string;
            /** @description Post code of the branch. */
            postal_code?: string;
            /** @description Bank code in the US. */
            routing_number?: string;
            /** @description Branch code of a British bank. */
            sort_code?: string;
            /** @description BIC of the bank; the IBAN is enough. */
            swift_code?: string;
            /** @description Branch code of a Canadian bank. */
            transit_code?: string;
        };
        /** @description Payouts to make, by the account they leave from. */
        CreatePayoutRequest: {
            /** @description One entry for each account that pays. */
            payment_details: components["schemas"]["PayoutOrderRequest"][];
        };
        /** @description Refund of a payment, whole or in part. */
        CreateRefundRequest: {
            /** @description Sum in major units. All refunds of a payment together stay within its sum. */
            amount: number;
            /** @description ISO 4217 code of the sum. Send it. */
            currency?: string;
            /** @description Explanation in words. */
            description?: string;
            /** @description Your own id. */
            external_reference?: string;
            /**
             * Format: uuid
             * @description Payment to give back. It has to be reconciled.
             */
            payment_id: string;
            /** @description Why money goes back. */
            reason_code: components["schemas"]["RefundReasonCode"];
            /**
             * @description State to begin with; `CREATED` when left out. `APPROVED` needs no second person.
             * @enum {string}
             */
            status?: "CREATED" | "APPROVED";
        };
        /** @description Payouts of which a commission is kept. */
        CreateSplitPayoutRequest: {
            /** @description One entry for each account that pays. */
            payment_details: components["schemas"]["SplitPayoutOrderRequest"][];
        };
        /** @description Payout of a file to an account that was not registered before. */
        DescribedBulkPayoutRequest: {
            /** @description Sum in major units. */
            amount: number;
            /** @description ISO 4217 code of the sum. */
            currency: string;
            /** @description Reference on the bank statements. */
            description?: string;
            /** @description Account to pay. */
            destination_details: components["schemas"]["BulkPayoutDestinationRequest"];
        };
        /** @description Position of one page in a list. Pages are counted from zero. */
        PageMetadata: {
            /**
             * Format: int32
             * @description Index of this page; the first page is 0.
             */
            number: number;
            /**
             * Format: int32
             * @description Page size that was asked for. The last page may hold fewer items.
             */
            size: number;
            /** @description Sort keys applied, or `null` when the order is the default one. */
            sort?: string[] | null;
            /**
             * Format: int64
             * @description Items over all pages.
             */
            total_elements: number;
            /**
             * Format: int32
             * @description Pages in the whole list.
             */
            total_pages: number;
        };
        /** @description Account on one side of a payout. */
        PartyDetails: {
            /** @description Number of the account; leading zeros count. */
            account_number: string;
            /** @description IBAN of the account. */
            iban: string;
            /** @description Holder of the account. */
            name: string;
        };
        /** @description Payout in a list. */
        Payout: {
            /** @description Sum in major units. */
            amount: number;
            /** @description Whether it was released without a person. */
            auto_authorized: boolean;
            /** @description Reference at the bank, once it has accepted the payout. */
            bank_transaction_reference?: string | null;
            /**
             * Format: date-time
             * @description When it was taken.
             */
            created_at: string;
            /** @description ISO 4217 code of the sum. */
            currency: string;
            /** @description Reference on the bank statements. */
            description: string;
            /**
             * Format: uuid
             * @description The payment, once it exists.
             */
            payment_id?: string | null;
            /**
             * Format: uuid
             * @description Identifies the payout.
             */
            payment_intent_id: string;
            /** @description Whether a person has to release it. */
            pending_manual_authorization?: boolean;
            /** @description What came after the bank's acceptance. */
            post_initiation_status?: components["schemas"]["PostInitiationStatus"] | null;
            /** @description Street address of who is paid. */
            recipient_address?: string;
            /** @description Bank that is paid; its identifier in the recorded answer. */
            recipient_bank_name: string;
            /** @description City of who is paid. */
            recipient_city?: string;
            /**
             * Format: date-time
             * @description When the waiting time of the bank for this account ends.
             */
            recipient_cool_off_expiry?: string;
            /** @description Country of who is paid. */
            recipient_country?: string;
            /** @description IBAN that is paid. */
            recipient_iban: string;
            /** @description Who is paid. */
            recipient_name: string;
            /** @description How far it is. */
            status: components["schemas"]["PayoutStatus"];
            /**
             * Format: date-time
             * @description When it last changed.
             */
            updated_at?: string;
        };
        /** @description Part of a payout that is kept. */
        PayoutCommissionRequest: {
            /** @description Sum below that of the payout with `FIXED`. The unit of a share is not documented. */
            amount: number;
            /**
             * @description Whether `amount` is a sum or a share.
             * @enum {string}
             */
            strategy: "FIXED" | "PERCENTAGE" | (string & {});
        };
        /** @description Account that you can pay. */
        PayoutDestination: {
            /** @description Number of the account; leading zeros count. */
            account_number: string;
            /** @description Street address of the owner. */
            address: string;
            /** @description Bank of the account. */
            bank_identifier?: string;
            /** @description Where the branch of the bank is. */
            branch_address?: string | null;
            /** @description City of the owner. */
            city: string;
            /** @description Country of the owner, ISO 3166 with three letters. */
            country: string;
            /** @description ISO 4217 code of the account. */
            currency_iso_code: string;
            /**
             * Format: uuid
             * @description Lean customer that owns it.
             */
            customer_id?: string | null;
            /** @description Name that people see. Called `short_name` in some answers. */
            display_name?: string;
            /** @description IBAN of the account. */
            iban?: string;
            /**
             * Format: uuid
             * @description The `payment_destination_id` of payouts.
             */
            id: string;
            /** @description Branch code of an Indian bank. */
            ifsc?: string | null;
            /** @description Legal name of the owner. */
            name: string;
            /** @description Post code of the branch. */
            postal_code?: string | null;
            /** @description Bank code in the US. */
            routing_number?: string | null;
            /** @description Name that people see. Called `display_name` in some answers. */
            short_name?: string;
            /** @description Branch code of a British bank. */
            sort_code?: string | null;
            /** @description Whether it can be paid. */
            status: components["schemas"]["PayoutDestinationStatus"];
            /** @description BIC of the bank. */
            swift_code?: string | null;
            /** @description Branch code of a Canadian bank. */
            transit_number?: string | null;
        };
        /** @description Outcome of registering one account. Look at `status` of each: HTTP 200 can carry one that failed. */
        PayoutDestinationCreated: {
            /** @description Number of the account; leading zeros count. */
            account_number?: string;
            /**
             * Format: uuid
             * @description For support only.
             */
            add_beneficiary_task_id?: string;
            /** @description Bank of the account. */
            bank_identifier?: string;
            /**
             * Format: uuid
             * @description The `payment_destination_id` of payouts.
             */
            destination_id?: string;
            /** @description Name that people see. */
            display_name?: string;
            /** @description Why it failed, in words. */
            error_message?: string | null;
            /** @description IBAN of the account. */
            iban?: string;
            /**
             * @description Whether Lean took the account. It can be paid once `payment_source.beneficiary.created` says `ACTIVE`.
             * @enum {string}
             */
            status?: "CONFIRMED" | "FAILED" | (string & {});
        };
        /**
         * @description Whether an account can be paid: in `ACTIVE` alone. `AWAITING_BENEFICIARY_COOL_OFF` ends by itself; `NOT_PRESENT` and `REMOVED` say that your bank does not have it any more.
         * @enum {string}
         */
        PayoutDestinationStatus: "ACTIVE" | "AWAITING_BENEFICIARY_COOL_OFF" | "PENDING" | "FAILED" | "NOT_PRESENT" | "REMOVED" | (string & {});
        /** @description Something that happened to a payout. */
        PayoutEvent: {
            /**
             * @description Webhook that told of it.
             * @enum {string}
             */
            event: "payment.created" | "payment.updated" | (string & {});
            /**
             * Format: uuid
             * @description Identifies the payment. KSA.
             */
            payment_id?: string;
            /** @description What came after the bank's acceptance. Stays `null` here though the payment says more: read that one. */
            post_initiation_status?: string | null;
            /**
             * Format: date-time
             * @description When the webhook was sent.
             */
            published_at: string;
            /** @description State after it. */
            status: components["schemas"]["PayoutStatus"];
        };
        /** @description What happened to a payout. `content` in the UAE, `payments` in KSA: use the one that is there. */
        PayoutHistory: {
            /** @description Payments of the intent with their events; newest event first in an example. UAE. */
            content?: components["schemas"]["PayoutHistoryEntry"][];
            /**
             * Format: uuid
             * @description Lean's own record of your payouts. KSA.
             */
            customer_id?: string;
            /**
             * Format: uuid
             * @description Whose credentials are used at the bank. KSA.
             */
            end_user_id?: string;
            /**
             * Format: uuid
             * @description The payout once more. KSA.
             */
            intent_id?: string;
            /** @description Where this page lies in the whole history; the call takes no page. UAE. */
            page?: components["schemas"]["PageMetadata"];
            /** @description Payments of the intent with their events; oldest event first in an example. KSA. */
            payments?: components["schemas"]["PayoutHistoryPayment"][];
        };
        /** @description Payment of a payout and what happened to it. */
        PayoutHistoryEntry: {
            /** @description What happened, as the webhooks told it. */
            events: components["schemas"]["PayoutEvent"][];
            /**
             * Format: uuid
             * @description Identifies the payment.
             */
            payment_id: string;
        };
        /** @description Payment of a payout and what happened to it, in the words of KSA. */
        PayoutHistoryPayment: {
            /** @description Sum in major units. */
            amount?: number;
            /** @description Bank of your account that pays. */
            bank_identifier?: string;
            /** @description Reference on the bank statements. */
            description?: string;
            /** @description What happened, as the webhooks told it. */
            events?: components["schemas"]["PayoutEvent"][];
            /**
             * Format: date-time
             * @description When the bank was asked to pay.
             */
            initiation_timestamp?: string;
            /**
             * Format: uuid
             * @description Identifies the payment.
             */
            payment_id?: string;
            /** @description How far it is now. */
            status?: components["schemas"]["PayoutStatus"];
        };
        /** @description Payout as you ordered it, with its payment. */
        PayoutIntent: {
            /** @description Sum in major units. */
            amount: number;
            /** @description ISO 4217 code of the sum. */
            currency: string;
            /**
             * Format: uuid
             * @description Lean's own record of your payouts; you never sent it.
             */
            customer_id: string;
            /** @description Reference on the bank statements. */
            description: string;
            /** @description Your own id. */
            external_reference?: string | null;
            /** @description The payment; missing or `null` before the bank was asked. */
            payment?: components["schemas"]["PayoutPayment"] | null;
            /** @description Account that is paid. */
            payment_destination: components["schemas"]["PayoutIntentDestination"];
            /**
             * Format: uuid
             * @description Identifies the payout.
             */
            payment_intent_id: string;
        };
        /** @description Account that a payout goes to, as an intent shows it. */
        PayoutIntentDestination: {
            /** @description Number of the account; leading zeros count. */
            account_number?: string;
            /** @description Street address of the owner. */
            address?: string;
            /** @description Bank of the account. */
            bank_identifier: string;
            /** @description Where the branch of the bank is. */
            branch_address?: string;
            /** @description City of the owner. */
            city?: string;
            /**
             * Format: date-time
             * @description When the waiting time of the bank ends.
             */
            cool_off_expiry?: string | null;
            /** @description Country of the owner, ISO 3166 with three letters. */
            country?: string;
            /** @description ISO 4217 code of the account. */
            currency_iso_code?: string;
            /** @description Emirate of the owner. */
            emirate?: string;
            /** @description IBAN of the account. */
            iban?: string;
            /**
             * Format: uuid
             * @description Identifies the account.
             */
            id: string;
            /** @description Branch code of an Indian bank. */
            ifsc?: string | null;
            /** @description Legal name of the owner. */
            name: string;
            /** @description Post code of the owner. */
            postal_code?: string | null;
            /** @description Bank code in the US. */
            routing_code?: string | null;
            /** @description `display_name` of its creation. */
            short_name?: string;
            /** @description Branch code of a British bank. */
            sort_code?: string | null;
            /** @description Whether it can be paid. */
            status: components["schemas"]["PayoutDestinationStatus"];
            /** @description BIC of the bank. */
            swift_code?: string;
            /** @description Branch code of a Canadian bank. */
            transit_code?: string | null;
        };
        /** @description One page of payouts. Its position is in `page`; where that is missing, in the members of the same names. */
        PayoutList: {
            /** @description Payouts of this page. The order is not documented. */
            content: components["schemas"]["Payout"][];
            /** @description Whether this page has no payout. In answers without `page`. */
            empty?: boolean;
            /** @description Whether this is the first page. In answers without `page`. */
            first?: boolean;
            /** @description Whether this is the last page. In answers without `page`. */
            last?: boolean;
            /**
             * Format: int32
             * @description Index of this page, counted from 0. In answers without `page`.
             */
            number?: number;
            /**
             * Format: int32
             * @description Payouts on this page. In answers without `page`.
             */
            number_of_elements?: number;
            /** @description Where this page lies in the whole list. Recorded in the UAE. */
            page?: components["schemas"]["PageMetadata"];
            /** @description The request once more. In answers without `page`. */
            pageable?: {
                [key: string]: unknown;
            };
            /**
             * Format: int32
             * @description Page size that was asked for. In answers without `page`.
             */
            size?: number;
            /** @description Order of the list. In answers without `page`. */
            sort?: {
                [key: string]: unknown;
            };
            /**
             * Format: int64
             * @description Payouts over all pages. In answers without `page`.
             */
            total_elements?: number;
            /**
             * Format: int32
             * @description Pages in the whole list. In answers without `page`.
             */
            total_pages?: number;
        };
        /** @description Payouts from one of your accounts. */
        PayoutOrderRequest: {
            /** @description Your connected account, as the dashboard shows it. */
            account_id: string;
            /** @description ISO 4217 code of the account. Send it in the UAE; leave it out in KSA. */
            currency?: string;
            /** @description One entry for each payout. */
            destination_details: components["schemas"]["PayoutRequest"][];
        };
        /** @description Payment of a payout, as the bank knows it. */
        PayoutPayment: {
            /** @description Sum in major units. */
            amount: number;
            /** @description Reference at the bank, once it has accepted the payout. */
            bank_transaction_reference: string | null;
            /** @description ISO 4217 code of the sum. */
            currency: string;
            /** @description Reference on the bank statements. */
            description: string;
            /** @description Cause of a failure; `null` on success. */
            granular_status_code: string | null;
            /**
             * Format: uuid
             * @description Identifies the payment.
             */
            id: string;
            /**
             * Format: date-time
             * @description When the bank was asked to pay.
             */
            initiation_timestamp: string;
            /**
             * Format: uuid
             * @description Intent it was made of.
             */
            payment_intent_id: string;
            /**
             * Format: uuid
             * @description Connection of your account that pays.
             */
            payment_source_id: string;
            /** @description The final word: only `PROCESSED` is success. */
            post_initiation_status: components["schemas"]["PostInitiationStatus"] | null;
            /** @description Account that is paid, under its legal name. */
            recipient_details: components["schemas"]["PartyDetails"];
            /** @description Account that pays. */
            sender_details: components["schemas"]["PartyDetails"];
            /** @description How far it is. */
            status: components["schemas"]["PayoutStatus"];
            /** @description More about the cause, in words. */
            status_additional_details: string | null;
            /**
             * Format: date-time
             * @description When the payout was sent off.
             */
            submission_timestamp: string;
        };
        /** @description One payout. */
        PayoutRequest: {
            /** @description Sum in major units. */
            amount: number;
            /** @description `true` lets the stored approver release it by itself; `false` leaves it to a person, in the dashboard or at the bank. */
            authorize_payment: boolean;
            /** @description UAE only. ISO 4217 code of the sum; `AED` when left out. */
            currency?: string;
            /** @description Reference on the bank statements, at most 32 characters. */
            description: string;
            /** @description UAE only. Your own id; it comes back on the intent. */
            external_reference?: string;
            /**
             * Format: uuid
             * @description Account to pay, `destination_id` of its creation. Its beneficiary has to be `ACTIVE`.
             */
            payment_destination_id: string;
        };
        /** @description Payouts that Lean has taken. None is paid yet. */
        PayoutsCreated: {
            /**
             * Format: uuid
             * @description Whose credentials are used at the bank.
             */
            end_user_id: string;
            /** @description One entry for each payout. */
            payouts_payment_details: components["schemas"]["CreatedPayout"][];
        };
        /**
         * @description How far a payout is. `CREATED` stands in the answer to its creation alone. `ACCEPTED_BY_BANK`, `AUTHORISATION_FAILED` and `FAILED` are final, but an accepted one is a success only when `post_initiation_status` is `PROCESSED`. Note the S in one value and the Z in another.
         * @enum {string}
         */
        PayoutStatus: "CREATED" | "AWAITING_AUTHORIZATION" | "PENDING_WITH_BANK" | "ACCEPTED_BY_BANK" | "AUTHORISATION_FAILED" | "FAILED" | (string & {});
        /**
         * @description What came after the bank's acceptance. While it is `null` Lean still watches; `PROCESSED` is success, `REJECTED` undoes the acceptance.
         * @enum {string}
         */
        PostInitiationStatus: "PROCESSED" | "REJECTED" | (string & {});
        /** @description Money that goes back to a customer. */
        Refund: {
            /** @description Who decided about it. */
            actioned_by?: string | null;
            /** @description Sum in major units. */
            amount: number;
            /** @description Account the money goes to. */
            beneficiary?: components["schemas"]["RefundBeneficiary"];
            /**
             * Format: date-time
             * @description When it was made.
             */
            created_at: string;
            /** @description Who made it. */
            created_by: string;
            /** @description ISO 4217 code of the sum. */
            currency: string;
            /** @description Sum of the deposit that the payment was reconciled with. */
            deposit_amount: number;
            /** @description ISO 4217 code of that deposit. */
            deposit_currency: string;
            /** @description Explanation in words. */
            description?: string | null;
            /** @description Your own id. */
            external_reference?: string | null;
            /**
             * Format: uuid
             * @description Payment it gives back.
             */
            payment_id: string;
            /** @description Why money goes back. */
            reason_code: components["schemas"]["RefundReasonCode"];
            /**
             * Format: uuid
             * @description Identifies the refund.
             */
            refund_id: string;
            /** @description Payout that carries the money, once there is one. */
            refund_intent_id?: string | null;
            /** @description How far it is. No event tells of it for certain: ask. */
            status: components["schemas"]["RefundStatus"];
        };
        /** @description Account that a refund goes to. */
        RefundBeneficiary: {
            /**
             * Format: uuid
             * @description Lean's id of the account.
             */
            account_id?: string;
            /** @description City of the holder; Dubai where it is not known. */
            city: string;
            /** @description IBAN of the account. Personal data. */
            iban: string;
            /** @description Holder of the account. Personal data. */
            name: string;
        };
        /** @description One page of refunds. */
        RefundList: {
            /** @description Refunds of this page. The order is not documented. */
            content: components["schemas"]["Refund"][];
            /** @description Where this page lies in the whole list. */
            page: components["schemas"]["PageMetadata"];
        };
        /** @description Reason that a refund can have. */
        RefundReason: {
            /** @description Give it as `reason_code`. */
            code: components["schemas"]["RefundReasonCode"];
            /** @description The reason in words. */
            description: string;
        };
        /**
         * @description Why money goes back.
         * @enum {string}
         */
        RefundReasonCode: "CUSTOMER_REQUEST" | "DUPLICATED_PAYMENT" | "ORDER_CANCELLED" | "FRAUDULENT_PAYMENT" | (string & {});
        /**
         * @description How far a refund is. `CREATED` waits for `updateRefunds`; `REJECTED`, `ACCEPTED_BY_BANK` and `FAILED` are final.
         * @enum {string}
         */
        RefundStatus: "CREATED" | "APPROVED" | "REJECTED" | "PENDING_WITH_BANK" | "ACCEPTED_BY_BANK" | "FAILED" | (string & {});
        /** @description Payout of a file to a registered account. */
        RegisteredBulkPayoutRequest: {
            /** @description Sum in major units. */
            amount: number;
            /** @description ISO 4217 code of the sum. */
            currency: string;
            /** @description Reference on the bank statements. */
            description: string;
            /**
             * Format: uuid
             * @description Account to pay.
             */
            destination_id: string;
        };
        /** @description Payouts that Lean has taken, after the commission. */
        SplitPayoutCreated: {
            /**
             * Format: uuid
             * @description Whose credentials are used at the bank.
             */
            end_user_id?: string;
            /** @description One entry for each account that pays. */
            payouts_payment_details?: components["schemas"]["CreatedSplitPayout"][];
        };
        /** @description Who a payout goes to, and how much after the commission. */
        SplitPayoutDestination: {
            /** @description Sum in major units, the commission taken off. */
            amount?: number;
            /** @description ISO 4217 code of the sum. */
            currency?: string;
            /**
             * Format: uuid
             * @description Account that is paid.
             */
            destination_id?: string;
            /** @description Why this payout was not taken, in words. */
            error_message?: string | null;
            /** @description How far it is. */
            payment_status?: components["schemas"]["PayoutStatus"];
            /** @description Account that is paid. */
            recipient_details?: components["schemas"]["PartyDetails"];
        };
        /** @description Payouts from one of your accounts, of which a commission is kept. */
        SplitPayoutOrderRequest: {
            /** @description Your connected account, as the dashboard shows it. */
            account_id: string;
            /** @description One entry for each payout. */
            destination_details: components["schemas"]["SplitPayoutRequest"][];
        };
        /** @description One payout of which a commission is kept. */
        SplitPayoutRequest: {
            /** @description Sum in major units, the commission included. */
            amount: number;
            /** @description `true` lets the stored approver release it by itself. */
            authorize_payment: boolean;
            /** @description What is kept. It goes to a payee that Lean has configured. */
            commission: components["schemas"]["PayoutCommissionRequest"];
            /** @description Reference on the bank statements. */
            description: string;
            /**
             * Format: uuid
             * @description Account to pay.
             */
            payment_destination_id: string;
        };
        /** @description Refund after the decision. */
        UpdatedRefund: {
            /**
             * Format: uuid
             * @description Refund that was decided about.
             */
            refund_id: string;
            /** @description State after the decision. */
            status: components["schemas"]["RefundStatus"];
        };
        /** @description Decision about a refund. */
        UpdateRefundRequest: {
            /**
             * Format: uuid
             * @description Refund to decide about.
             */
            refund_id: string;
            /**
             * @description The decision.
             * @enum {string}
             */
            status: "APPROVED" | "REJECTED";
        };
    };
    responses: {
        /** @description A parameter is missing, malformed or unknown. Also the answer when `Authorization` and `lean-app-token` are sent together. */
        BadRequest: {
            headers: {
                "lean-correlation-id": components["headers"]["lean-correlation-id"];
                "lean-trace-id": components["headers"]["lean-trace-id"];
                [name: string]: unknown;
            };
            content: {
                "application/json": components["schemas"]["ApiError"];
            };
        };
        /** @description The application may not do this: no production access, product not enabled, or certificate refused. The body may be empty. */
        Forbidden: {
            headers: {
                "lean-correlation-id": components["headers"]["lean-correlation-id"];
                "lean-trace-id": components["headers"]["lean-trace-id"];
                [name: string]: unknown;
            };
            content: {
                "application/json": components["schemas"]["ApiError"];
            };
        };
        /** @description Failure on Lean's side. */
        InternalServerError: {
            headers: {
                "lean-correlation-id": components["headers"]["lean-correlation-id"];
                "lean-trace-id": components["headers"]["lean-trace-id"];
                [name: string]: unknown;
            };
            content: {
                "application/json": components["schemas"]["ApiError"];
            };
        };
        /** @description The resource does not exist for this application, or the path is wrong. */
        NotFound: {
            headers: {
                "lean-correlation-id": components["headers"]["lean-correlation-id"];
                "lean-trace-id": components["headers"]["lean-trace-id"];
                [name: string]: unknown;
            };
            content: {
                "application/json": components["schemas"]["ApiError"];
            };
        };
        /** @description Too many calls, or an identical call is still running. Wait before the next try. */
        TooManyRequests: {
            headers: {
                "lean-correlation-id": components["headers"]["lean-correlation-id"];
                "lean-trace-id": components["headers"]["lean-trace-id"];
                "retry-after": components["headers"]["retry-after"];
                [name: string]: unknown;
            };
            content: {
                "application/json": components["schemas"]["ApiError"];
            };
        };
        /** @description No valid credentials: the token is missing, invalid or expired, or the client certificate does not belong to the app token. The body may be empty. */
        Unauthorized: {
            headers: {
                "lean-correlation-id": components["headers"]["lean-correlation-id"];
                "lean-trace-id": components["headers"]["lean-trace-id"];
                [name: string]: unknown;
            };
            content: {
                "application/json": components["schemas"]["ApiError"];
            };
        };
    };
    parameters: {
        /** @description Text of your own, one per order you intend, kept until you know the outcome. With it the same request may be sent again. */
        "idempotency-key": string;
        /** @description The payout: `payment_intent_id` of its creation. */
        payment_intent_id: string;
        /** @description The refund, from its creation or from the list. */
        refund_id: string;
    };
    requestBodies: never;
    headers: {
        /** @description Identifies this call in Lean's logs; a UUID or sixteen letters. Quote it to support. */
        "lean-correlation-id": string;
        /** @description Identifies the trace this call belongs to; thirty-two hexadecimal characters. */
        "lean-trace-id": string;
        /** @description Seconds to wait, or the HTTP date to wait for, before the next try. Not always sent. */
        "retry-after": string;
    };
    pathItems: never;
}
export type ApiError = components['schemas']['ApiError'];
export type ApiErrorCode = components['schemas']['ApiErrorCode'];
export type BulkPayoutCreated = components['schemas']['BulkPayoutCreated'];
export type BulkPayoutDestinationRequest = components['schemas']['BulkPayoutDestinationRequest'];
export type BulkPayoutRequest = components['schemas']['BulkPayoutRequest'];
export type BulkPayoutSender = components['schemas']['BulkPayoutSender'];
export type BulkPayoutSummary = components['schemas']['BulkPayoutSummary'];
export type CreateBulkPayoutRequest = components['schemas']['CreateBulkPayoutRequest'];
export type CreatedPayout = components['schemas']['CreatedPayout'];
export type CreatedPayoutDestination = components['schemas']['CreatedPayoutDestination'];
export type CreatedRefund = components['schemas']['CreatedRefund'];
export type CreatedSplitPayout = components['schemas']['CreatedSplitPayout'];
export type CreatePayoutDestinationRequest = components['schemas']['CreatePayoutDestinationRequest'];
export type CreatePayoutRequest = components['schemas']['CreatePayoutRequest'];
export type CreateRefundRequest = components['schemas']['CreateRefundRequest'];
export type CreateSplitPayoutRequest = components['schemas']['CreateSplitPayoutRequest'];
export type DescribedBulkPayoutRequest = components['schemas']['DescribedBulkPayoutRequest'];
export type PageMetadata = components['schemas']['PageMetadata'];
export type PartyDetails = components['schemas']['PartyDetails'];
export type Payout = components['schemas']['Payout'];
export type PayoutCommissionRequest = components['schemas']['PayoutCommissionRequest'];
export type PayoutDestination = components['schemas']['PayoutDestination'];
export type PayoutDestinationCreated = components['schemas']['PayoutDestinationCreated'];
export type PayoutDestinationStatus = components['schemas']['PayoutDestinationStatus'];
export type PayoutEvent = components['schemas']['PayoutEvent'];
export type PayoutHistory = components['schemas']['PayoutHistory'];
export type PayoutHistoryEntry = components['schemas']['PayoutHistoryEntry'];
export type PayoutHistoryPayment = components['schemas']['PayoutHistoryPayment'];
export type PayoutIntent = components['schemas']['PayoutIntent'];
export type PayoutIntentDestination = components['schemas']['PayoutIntentDestination'];
export type PayoutList = components['schemas']['PayoutList'];
export type PayoutOrderRequest = components['schemas']['PayoutOrderRequest'];
export type PayoutPayment = components['schemas']['PayoutPayment'];
export type PayoutRequest = components['schemas']['PayoutRequest'];
export type PayoutsCreated = components['schemas']['PayoutsCreated'];
export type PayoutStatus = components['schemas']['PayoutStatus'];
export type PostInitiationStatus = components['schemas']['PostInitiationStatus'];
export type Refund = components['schemas']['Refund'];
export type RefundBeneficiary = components['schemas']['RefundBeneficiary'];
export type RefundList = components['schemas']['RefundList'];
export type RefundReason = components['schemas']['RefundReason'];
export type RefundReasonCode = components['schemas']['RefundReasonCode'];
export type RefundStatus = components['schemas']['RefundStatus'];
export type RegisteredBulkPayoutRequest = components['schemas']['RegisteredBulkPayoutRequest'];
export type SplitPayoutCreated = components['schemas']['SplitPayoutCreated'];
export type SplitPayoutDestination = components['schemas']['SplitPayoutDestination'];
export type SplitPayoutOrderRequest = components['schemas']['SplitPayoutOrderRequest'];
export type SplitPayoutRequest = components['schemas']['SplitPayoutRequest'];
export type UpdatedRefund = components['schemas']['UpdatedRefund'];
export type UpdateRefundRequest = components['schemas']['UpdateRefundRequest'];
export type ResponseBadRequest = components['responses']['BadRequest'];
export type ResponseForbidden = components['responses']['Forbidden'];
export type ResponseInternalServerError = components['responses']['InternalServerError'];
export type ResponseNotFound = components['responses']['NotFound'];
export type ResponseTooManyRequests = components['responses']['TooManyRequests'];
export type ResponseUnauthorized = components['responses']['Unauthorized'];
export type ParameterIdempotencyKey = components['parameters']['idempotency-key'];
export type ParameterPaymentIntentId = components['parameters']['payment_intent_id'];
export type ParameterRefundId = components['parameters']['refund_id'];
export type HeaderLeanCorrelationId = components['headers']['lean-correlation-id'];
export type HeaderLeanTraceId = components['headers']['lean-trace-id'];
export type HeaderRetryAfter = components['headers']['retry-after'];
export type $defs = Record<string, never>;
export interface operations {
    listRefunds: {
        parameters: {
            query?: {
                /** @description Page to read, counted from 0. */
                page?: number;
                /** @description Refunds per page. */
                size?: number;
                /** @description Return refunds in this state only. */
                status?: components["schemas"]["RefundStatus"];
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The page. */
            200: {
                headers: {
                    "lean-correlation-id": components["headers"]["lean-correlation-id"];
                    "lean-trace-id": components["headers"]["lean-trace-id"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["RefundList"];
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["InternalServerError"];
        };
    };
    updateRefunds: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** @description The decisions. */
        requestBody: {
            content: {
                "application/json": components["schemas"]["UpdateRefundRequest"][];
            };
        };
        responses: {
            /** @description The refunds after the decision. */
            200: {
                headers: {
                    "lean-correlation-id": components["headers"]["lean-correlation-id"];
                    "lean-trace-id": components["headers"]["lean-trace-id"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["UpdatedRefund"][];
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["InternalServerError"];
        };
    };
    createRefunds: {
        parameters: {
            query?: never;
            header?: {
                /** @description Text of your own, one per order you intend, kept until you know the outcome. With it the same request may be sent again. */
                "idempotency-key"?: components["parameters"]["idempotency-key"];
            };
            path?: never;
            cookie?: never;
        };
        /** @description The refunds. */
        requestBody: {
            content: {
                "application/json": components["schemas"]["CreateRefundRequest"][];
            };
        };
        responses: {
            /** @description The refunds. */
            201: {
                headers: {
                    "lean-correlation-id": components["headers"]["lean-correlation-id"];
                    "lean-trace-id": components["headers"]["lean-trace-id"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["CreatedRefund"][];
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["InternalServerError"];
        };
    };
    getRefund: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description The refund, from its creation or from the list. */
                refund_id: components["parameters"]["refund_id"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The refund. */
            200: {
                headers: {
                    "lean-correlation-id": components["headers"]["lean-correlation-id"];
                    "lean-trace-id": components["headers"]["lean-trace-id"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Refund"];
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["InternalServerError"];
        };
    };
    listRefundReasons: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The reasons. */
            200: {
                headers: {
                    "lean-correlation-id": components["headers"]["lean-correlation-id"];
                    "lean-trace-id": components["headers"]["lean-trace-id"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["RefundReason"][];
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["InternalServerError"];
        };
    };
    getPayoutPayment: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description The payment: `payment.id` of the intent, or `id` of a webhook. */
                payment_id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The payment. */
            200: {
                headers: {
                    "lean-correlation-id": components["headers"]["lean-correlation-id"];
                    "lean-trace-id": components["headers"]["lean-trace-id"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["PayoutPayment"];
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["InternalServerError"];
        };
    };
    createBulkPayout: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** @description Who is paid how much. */
        requestBody: {
            content: {
                "application/json": components["schemas"]["CreateBulkPayoutRequest"];
            };
        };
        responses: {
            /** @description The file is taken. */
            201: {
                headers: {
                    "lean-correlation-id": components["headers"]["lean-correlation-id"];
                    "lean-trace-id": components["headers"]["lean-trace-id"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["BulkPayoutCreated"];
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["InternalServerError"];
        };
    };
    getPayoutIntent: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description The payout: `payment_intent_id` of its creation. */
                payment_intent_id: components["parameters"]["payment_intent_id"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The payout. */
            200: {
                headers: {
                    "lean-correlation-id": components["headers"]["lean-correlation-id"];
                    "lean-trace-id": components["headers"]["lean-trace-id"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["PayoutIntent"];
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["InternalServerError"];
        };
    };
    createPayout: {
        parameters: {
            query?: never;
            header?: {
                /** @description Text of your own, one per order you intend, kept until you know the outcome. With it the same request may be sent again. */
                "idempotency-key"?: components["parameters"]["idempotency-key"];
            };
            path?: never;
            cookie?: never;
        };
        /** @description Who is paid how much, from which account. */
        requestBody: {
            content: {
                "application/json": components["schemas"]["CreatePayoutRequest"];
            };
        };
        responses: {
            /** @description The payouts are taken. Look at `error_message` of each. */
            200: {
                headers: {
                    "lean-correlation-id": components["headers"]["lean-correlation-id"];
                    "lean-trace-id": components["headers"]["lean-trace-id"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["PayoutsCreated"];
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["InternalServerError"];
        };
    };
    createPayoutDestinations: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** @description The accounts. */
        requestBody: {
            content: {
                "application/json": components["schemas"]["CreatePayoutDestinationRequest"][];
            };
        };
        responses: {
            /** @description One entry for each account. */
            200: {
                headers: {
                    "lean-correlation-id": components["headers"]["lean-correlation-id"];
                    "lean-trace-id": components["headers"]["lean-trace-id"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["PayoutDestinationCreated"][];
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["InternalServerError"];
        };
    };
    getPayoutDestination: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description The account: `destination_id` of its creation. */
                destination_id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The account. */
            200: {
                headers: {
                    "lean-correlation-id": components["headers"]["lean-correlation-id"];
                    "lean-trace-id": components["headers"]["lean-trace-id"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["PayoutDestination"];
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["InternalServerError"];
        };
    };
    listPayouts: {
        parameters: {
            query?: {
                /** @description Largest sum to return, in major units. */
                amount_max?: number;
                /** @description Least sum to return, in major units. */
                amount_min?: number;
                /** @description Earliest `created_at` to return. */
                from?: string;
                /** @description Earliest change to return. */
                from_updated_at?: string;
                /** @description Page to read, counted from 0. */
                page_number?: number;
                /** @description Payouts per page. */
                page_size?: number;
                /** @description Latest `created_at` to return. */
                to?: string;
                /** @description Latest change to return. */
                to_updated_at?: string;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The page. */
            200: {
                headers: {
                    "lean-correlation-id": components["headers"]["lean-correlation-id"];
                    "lean-trace-id": components["headers"]["lean-trace-id"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["PayoutList"];
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["InternalServerError"];
        };
    };
    getPayoutHistory: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description The payout: `payment_intent_id` of its creation. */
                payment_intent_id: components["parameters"]["payment_intent_id"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The history. */
            200: {
                headers: {
                    "lean-correlation-id": components["headers"]["lean-correlation-id"];
                    "lean-trace-id": components["headers"]["lean-trace-id"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["PayoutHistory"];
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["InternalServerError"];
        };
    };
    createSplitPayout: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** @description Who is paid how much, and what is kept. */
        requestBody: {
            content: {
                "application/json": components["schemas"]["CreateSplitPayoutRequest"];
            };
        };
        responses: {
            /** @description The payouts are taken. */
            200: {
                headers: {
                    "lean-correlation-id": components["headers"]["lean-correlation-id"];
                    "lean-trace-id": components["headers"]["lean-trace-id"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["SplitPayoutCreated"];
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["InternalServerError"];
        };
    };
}
