/**
 * Generated from specs/ by `pnpm generate`. Do not edit: change the spec instead.
 */

export interface paths {
    "/bulk-payments/v1/intents/": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Create a bulk payment intent
         * @description Asks for several payments that are approved together with `pay` of LinkSDK, whose `bulk_payment_intent_id` is the only published trace of the answer. Neither body is documented. The path ends with a slash.
         */
        post: operations["createBulkPaymentIntent"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/consents/{consent_id}/history": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * List what happened to a payment consent
         * @description The log of one consent. The path has no version, unlike the others of consents.
         */
        get: operations["listPaymentConsentEvents"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/consents/v1": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * List the payment consents of a customer
         * @description One page of the payment consents of one customer. Consents to data access are in the customers API.
         */
        get: operations["listPaymentConsents"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/consents/v1/{consent_id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Get a payment consent
         * @description One consent: its state, its limits, and how much of them is used up. Ask before a large payment, and when a webhook about it is missing.
         */
        get: operations["getPaymentConsent"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/consents/v1/{consent_id}/balance": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Get the balance behind a payment consent
         * @description Asks the bank how much money is on the account of a consent, for example before a payment.
         */
        get: operations["getPaymentConsentBalance"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/consents/v1/{consent_id}/revocation": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Revoke a payment consent
         * @description Ends a consent from your side, for good.
         */
        post: operations["revokePaymentConsent"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/consents/v1/account-on-file": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Create an account-on-file consent
         * @description Registers a consent to payments that you will start yourself, within limits. The customer approves it with `authorizeConsent` of LinkSDK. There is no idempotency key: after a timeout look with `listPaymentConsents` first. Answers 200, not 201.
         */
        post: operations["createAccountOnFileConsent"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/customers/v1/{customer_id}/destinations": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * List the payment destinations of a customer
         * @description All destinations that one customer owns, in a bare array without pages.
         */
        get: operations["listCustomerPaymentDestinations"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/customers/v1/{customer_id}/payment-sources": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * List the payment sources of a customer
         * @description All connections a customer can pay from, each with its accounts and beneficiaries, in a bare array without pages. Pay only over a beneficiary that is `ACTIVE`.
         */
        get: operations["listPaymentSources"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/customers/v1/{customer_id}/payment-sources/{payment_source_id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Get a payment source
         * @description One connection a customer can pay from.
         */
        get: operations["getPaymentSource"];
        put?: never;
        post?: never;
        /**
         * Delete a payment source
         * @description Drops a connection and the credentials stored for it. The customer has to connect again to pay from it.
         */
        delete: operations["deletePaymentSource"];
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/payment-links/v1": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * List payment links
         * @description One page of the links of the application. There is no filter.
         */
        get: operations["listPaymentLinks"];
        put?: never;
        /**
         * Create a payment link
         * @description Makes a page of Lean's where payers pay a fixed sum, and a URL to send them. There is no idempotency key: after a timeout look with `listPaymentLinks` first.
         */
        post: operations["createPaymentLink"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/payment-links/v1/{payment_link_id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Get a payment link
         * @description One link and how often it was used. No webhook tells of its state, so ask from time to time.
         */
        get: operations["getPaymentLink"];
        /**
         * Enable or disable a payment link
         * @description Switches a link on or off. Nothing else of it can be changed, and one that is `EXPIRED` or `USED` stays so.
         */
        put: operations["updatePaymentLink"];
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/payment-links/v1/{payment_link_id}/usages": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * List the tries to pay over a link
         * @description One page of the tries. Opening the page alone is none; pressing pay is.
         */
        get: operations["listPaymentLinkUsages"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/payment-links/v1/{payment_link_id}/usages/{usage_id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Get a try to pay over a link
         * @description One try and the payment it led to.
         */
        get: operations["getPaymentLinkUsage"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/payments/v1/{payment_id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Get a payment
         * @description One payment. Ask for it when a webhook is missing.
         */
        get: operations["getPayment"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/payments/v1/account-on-file": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Pay under a consent
         * @description Starts a payment under an authorised consent, without the customer. Answers 200 when Lean took the order; the outcome comes as `payment.created` and `payment.updated`. Whether `getPayment` returns it is not documented. After a timeout send the same request with the same key again: it returns the first payment.
         */
        post: operations["createAccountOnFilePayment"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/payments/v1/destinations": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * List payment destinations
         * @description All accounts of the application that customers can pay, in a bare array without pages.
         */
        get: operations["listPaymentDestinations"];
        put?: never;
        /**
         * Create a payment destination
         * @description Registers an account that customers can pay. Wait until it is `CONFIRMED` before you ask for money. No call changes or deletes one. Answers 200, not 201.
         */
        post: operations["createPaymentDestination"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/payments/v1/destinations/{payment_destination_id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Get a payment destination
         * @description One account that customers can pay, and whether it is confirmed.
         */
        get: operations["getPaymentDestination"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/payments/v1/intents": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * List payment intents
         * @description One page of the intents of the application, with their payments. Unlike on most lists, `page` and `size` have to be sent.
         */
        get: operations["listPaymentIntents"];
        put?: never;
        /**
         * Create a payment intent
         * @description Agrees on a sum and a payee before the customer approves anything. Give `payment_intent_id` to LinkSDK (`pay` or `checkout`) or to `createSession`. There is no idempotency key: after a timeout look for the intent with `listPaymentIntents` before you make another. Answers 200, not 201.
         */
        post: operations["createPaymentIntent"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/payments/v1/intents/{payment_intent_id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Get a payment intent
         * @description One intent with the payment made of it, if there is one. This is how to learn the outcome when a webhook is missing.
         */
        get: operations["getPaymentIntent"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/schedules/v1": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * List schedules
         * @description One page of the schedules of the application.
         */
        get: operations["listSchedules"];
        put?: never;
        /**
         * Create a schedule
         * @description Registers payments that Lean makes by itself under an authorised consent, within its limits. A schedule cannot be changed: cancel it and make another. After a timeout send the same request with the same key again.
         */
        post: operations["createSchedule"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/schedules/v1/{schedule_id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Get a schedule
         * @description One schedule and what it will do next. No webhook tells of its state, so ask from time to time.
         */
        get: operations["getSchedule"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/schedules/v1/{schedule_id}/cancel": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Cancel a schedule
         * @description Stops a schedule for good. The consent stays as it is. Whether it is possible now is in `links`.
         */
        post: operations["cancelSchedule"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/schedules/v1/{schedule_id}/pause": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Pause a schedule
         * @description Stops a schedule for now. What falls due meanwhile tends to be skipped, not made up for. The consent and other payments under it stay as they are. Whether it is possible now is in `links`.
         */
        post: operations["pauseSchedule"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/schedules/v1/{schedule_id}/payments": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * List the payments of a schedule
         * @description One page of the payments that a schedule has made or planned, with their state.
         */
        get: operations["listSchedulePayments"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/schedules/v1/{schedule_id}/payments/{scheduled_payment_id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Get a payment of a schedule
         * @description One payment of a schedule. It does not name the account-on-file payment that was made of it, which `payment.created` and `payment.updated` tell of.
         */
        get: operations["getSchedulePayment"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/schedules/v1/{schedule_id}/resume": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Resume a schedule
         * @description Lets a paused schedule go on. Whether it is possible now is in `links`.
         */
        post: operations["resumeSchedule"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/schedules/v1/{schedule_id}/upcoming-payments": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * List the payments ahead of a schedule
         * @description One page of the payments that a schedule has yet to make.
         */
        get: operations["listUpcomingPayments"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/sessions/v1": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Create a checkout session
         * @description Makes a page of Lean's where a customer approves one payment intent, without LinkSDK in your own page. Check the payment when the customer is back: they come back after giving up too. There is no idempotency key.
         */
        post: operations["createSession"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/sessions/v1/{session_id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Get a checkout session
         * @description How far a customer got on the page. Ask for the payment as well: a customer who gave up comes back to `redirect_url` too.
         */
        get: operations["getSession"];
        put?: never;
        post?: never;
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
        /** @description Sum of a payment under a consent. */
        AccountOnFileAmount: {
            /** @description Sum in major units. In older answers it is called `value`. */
            amount?: number;
            /** @description ISO 4217 code of the sum. */
            currency: string;
            /** @description Sum in major units, in older answers. */
            value?: number;
        };
        /** @description Consent as it was created, to be approved by the customer. */
        AccountOnFileConsent: {
            /** @description Your application. */
            application_id: string;
            /** @description Limits that the customer agrees to. */
            control_parameters: components["schemas"]["ControlParameters"];
            /** @description ISO 4217 code of all payments of the consent. */
            currency: string;
            /**
             * Format: uuid
             * @description Lean customer that will pay.
             */
            customer_id: string;
            /**
             * Format: uuid
             * @description Payment destination that all payments of the consent go to.
             */
            destination_account_id: string;
            /**
             * Format: date-time
             * @description When the consent ends.
             */
            expiration_date_time: string;
            /**
             * Format: uuid
             * @description Give it to `authorizeConsent` of LinkSDK. Later reads call it `consent_id`.
             */
            id: string;
            /** @description First payment, if one was asked for. */
            immediate_payment?: components["schemas"]["ImmediatePayment"] | null;
            /** @description What the payments are for. A bare code here, an object on later reads. */
            purpose: components["schemas"]["PaymentPurposeCode"];
            /** @description Reference of the payments that bring none of their own. */
            reference: string;
            /**
             * Format: date-time
             * @description When payments may begin.
             */
            start_date_time: string;
            /** @description `AWAITING_AUTHORISATION` right after the creation. */
            status: components["schemas"]["PaymentConsentStatus"];
        };
        /** @description Payment under a consent. A first answer means that Lean took the order, not that money moved. */
        AccountOnFilePayment: {
            /**
             * Format: uuid
             * @description Account that receives the money.
             */
            account_id: string;
            /** @description Sum and currency. */
            amount: components["schemas"]["AccountOnFileAmount"];
            /** @description Your application. */
            application_id: string;
            /**
             * Format: uuid
             * @description Consent that allows it.
             */
            consent_id: string;
            /**
             * Format: date-time
             * @description When Lean took the order.
             */
            created_at?: string;
            /** @description Cause of a failure. */
            failure_details?: components["schemas"]["PaymentFailure"] | null;
            /**
             * Format: uuid
             * @description The payment, as in `id` of the webhooks `payment.created` and `payment.updated`.
             */
            id: string;
            /**
             * Format: date-time
             * @description When the status last changed.
             */
            last_modified_at?: string;
            /** @description Reference on the bank statements. */
            reference?: string;
            /**
             * Format: uuid
             * @description Lean customer that pays.
             */
            sender_customer_id: string;
            /** @description How far the payment is. Webhooks tell the same in the words of other payments. */
            status: components["schemas"]["AccountOnFilePaymentStatus"];
            /** @description More about the status; the values are not documented. */
            sub_status?: string;
            /**
             * @description Tells it from payments of other APIs.
             * @enum {string}
             */
            type: "ACCOUNT_ON_FILE" | (string & {});
        };
        /**
         * @description How far a payment under a consent is. `CREATED` has not left for the bank, `PROCESSING` may contain several tries, `PROCESSED` is success, `FAILED` is final too and can still come when a reversal is found.
         * @enum {string}
         */
        AccountOnFilePaymentStatus: "CREATED" | "PROCESSING" | "PROCESSED" | "FAILED" | (string & {});
        /** @description History of the payer at your service. */
        AccountRiskIndicators: {
            /** @description When the payer's details last changed. */
            last_account_change_date?: string;
            /** @description When the payer's password last changed. */
            last_password_change_date?: string;
            /**
             * @description Whether something looked wrong.
             * @enum {string}
             */
            suspicious_activity?: "NO_SUSPICIOUS_ACTIVITY" | "SUSPICIOUS_ACTIVITY_DETECTED" | (string & {});
            /** @description How much the payer bought before. */
            transaction_history?: components["schemas"]["TransactionHistory"];
            /**
             * Format: date-time
             * @description When the payer joined.
             */
            user_onboarding_date_time?: string;
        };
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
        /** @description App that the payer uses. */
        AppInformation: {
            /** @description Version as the payer sees it. */
            app_version?: string;
            /** @description Build behind the version. */
            build_number?: string;
            /** @description Identifier of the app. */
            package_name?: string;
        };
        /**
         * @description Kind of banking an account belongs to.
         * @enum {string}
         */
        BankType: "RETAIL" | "SME" | "CORPORATE" | (string & {});
        /** @description Battery of a device. */
        BatteryStatus: {
            /** @description Whether it is plugged in. */
            is_charging?: boolean;
            /** @description Charge in percent. */
            level?: number;
        };
        /** @description Link between a payment source and a destination it may pay. Made in LinkSDK; no call makes or deletes one. */
        Beneficiary: {
            /** @description Bank of the payment source. */
            bank_identifier?: string;
            /**
             * Format: date-time
             * @description When the bank's waiting time ends.
             */
            beneficiary_cool_off_expiry?: string;
            /**
             * Format: uuid
             * @description Identifies this link, not the destination. Compare without regard to case.
             */
            id: string;
            /**
             * Format: uuid
             * @description Destination that may be paid.
             */
            payment_destination_id: string;
            /** @description Whether payments over this link are possible. */
            status: components["schemas"]["BeneficiaryStatus"];
        };
        /**
         * @description Whether payments are possible. `AWAITING_BENEFICIARY_COOL_OFF` ends by itself after the waiting time of the bank.
         * @enum {string}
         */
        BeneficiaryStatus: "ACTIVE" | "AWAITING_BENEFICIARY_COOL_OFF" | (string & {});
        /** @description What a device can measure of its owner. */
        BiometricCapabilities: {
            /** @description What it can measure. */
            biometric_types?: ("FINGERPRINT" | "FACIAL_RECOGNITION" | "IRIS" | "VOICE_PRINT" | "OTHER")[];
            /** @description Whether it can measure anything. */
            supports_biometric?: boolean;
        };
        /** @description Browser that the payer uses. */
        BrowserInformation: {
            /** @description Fonts a page can use. */
            available_fonts?: string[];
            /** @description Whether cookies are kept. */
            is_cookies_enabled?: boolean;
            /** @description Device pixels per CSS pixel. */
            pixel_ratio?: number;
            /** @description Extensions a page can see. */
            plugins?: string[];
            /** @description Value of the `User-Agent` header. */
            user_agent?: string;
        };
        /** @description Several payments to be approved together. The members are not documented; ask Lean for them. */
        BulkPaymentIntentRequest: {
            [key: string]: unknown;
        };
        /** @description Schedule after it was stopped or continued. */
        ChangedSchedule: {
            /** @description What can be done with it now. */
            links: components["schemas"]["ScheduleLinks"];
            /**
             * Format: uuid
             * @description Identifies the schedule.
             */
            schedule_id: string;
            /** @description State after the change. */
            status: components["schemas"]["ScheduleStatus"];
            /**
             * Format: date-time
             * @description Moment of this change.
             */
            updated_at: string;
        };
        /** @description Why a schedule is stopped or continued. */
        ChangeScheduleRequest: {
            /** @description The cause, in words. No personal data. */
            reason?: string | null;
        };
        /** @description Account that a customer chose to pay from. */
        ConsentedAccount: {
            /** @description Holder of the account. Personal data. */
            holder_name?: string;
            /** @description IBAN of the account. Personal data. */
            iban?: string;
        };
        /** @description Limits of a consent; a limit that is not set is `null` or missing. */
        ControlParameters: {
            /** @description Most that all payments together may move over the consent's life. */
            max_cumulative_amount?: number | null;
            /** @description Most that the payments of one period may move together. */
            max_cumulative_amount_per_period?: number | null;
            /** @description Most payments over the consent's life. */
            max_cumulative_number_of_payments?: number | null;
            /** @description Most payments in one period. */
            max_cumulative_number_of_payments_per_period?: number | null;
            /** @description Most that one payment may move, in major units. */
            max_individual_amount?: number | null;
            /** @description Length of the period that the limits per period count in. */
            period_type: components["schemas"]["PeriodType"];
            /**
             * @description The only kind there is: you choose amount and time of each payment.
             * @enum {string}
             */
            type?: "VariableOnDemand" | (string & {});
        };
        /** @description Limits of a consent. Lean refuses payments beyond them; the consent ends as `CONSUMED` when a lifetime limit is used up. Always set `max_individual_amount`: which limits may be left out together is told differently by each source. */
        ControlParametersRequest: {
            /** @description Most that all payments together may move over the consent's life. */
            max_cumulative_amount?: number;
            /** @description Most that the payments of one period may move together. */
            max_cumulative_amount_per_period?: number;
            /** @description Most payments over the consent's life. */
            max_cumulative_number_of_payments?: number;
            /** @description Most payments in one period. */
            max_cumulative_number_of_payments_per_period?: number;
            /** @description Most that one payment may move, in major units. */
            max_individual_amount?: number;
            /** @description Length of the period that the limits per period count in. */
            period_type: components["schemas"]["PeriodType"];
            /**
             * @description The only kind there is: you choose amount and time of each payment.
             * @constant
             */
            type?: "VariableOnDemand";
        };
        /** @description Consent to ask a customer for, so that you can start payments later without them. */
        CreateAccountOnFileConsentRequest: {
            /** @description Limits that the customer agrees to. */
            control_parameters: components["schemas"]["ControlParametersRequest"];
            /** @description ISO 4217 code of all payments of the consent. */
            currency: string;
            /**
             * Format: uuid
             * @description Lean customer that will pay.
             */
            customer_id: string;
            /**
             * Format: uuid
             * @description Payment destination that all payments of the consent go to.
             */
            destination_account_id: string;
            /**
             * Format: date-time
             * @description When the consent ends, after its start. Left out, Lean chooses about a year; read it in the answer.
             */
            expiration_date_time?: string | null;
            /** @description Sets or replaces the customer's identifier. Needed here or at the customer: without one the consent fails. */
            government_identifier?: components["schemas"]["GovernmentIdentifierRequest"];
            /** @description First payment, made as soon as the customer has approved. */
            immediate_payment?: components["schemas"]["ImmediatePaymentRequest"] | null;
            /** @description What the payments are for. */
            purpose: components["schemas"]["PaymentPurposeCode"];
            /** @description Reference of the payments that bring none of their own. */
            reference: string;
            /**
             * Format: date-time
             * @description When payments may begin. Left out, at once.
             */
            start_date_time?: string | null;
        };
        /** @description Payment to make under a consent. */
        CreateAccountOnFilePaymentRequest: {
            /** @description Sum in major units, in the currency of the consent and within its limits. */
            amount: number;
            /**
             * Format: uuid
             * @description Consent that allows it; it must be `AUTHORISED`.
             */
            consent_id: string;
            /** @description Your own id of the payment. */
            creditor_reference?: string | null;
            /** @description What the payment is for. Left out, the purpose of the consent. */
            purpose?: components["schemas"]["PaymentPurposeCode"];
            /** @description Reference on the bank statements. Left out, that of the consent. */
            reference?: string | null;
            /** @description What you know about the situation, for the bank. May be nearly empty. */
            risk_details: components["schemas"]["RiskDetails"];
        };
        /** @description Schedule that was just made. */
        CreatedSchedule: {
            /**
             * Format: uuid
             * @description Consent that allows its payments.
             */
            consent_id: string;
            /** @description What can be done with it now. */
            links: components["schemas"]["ScheduleLinks"];
            /**
             * Format: uuid
             * @description Identifies the schedule.
             */
            schedule_id: string;
            /** @description State right after the creation; may be `ACTIVE` already. */
            status: components["schemas"]["ScheduleStatus"];
        };
        /** @description Page that a customer can be sent to. */
        CreatedSession: {
            /**
             * Format: date-time
             * @description When the page stops working. No later read has it, so keep it.
             */
            expires_at: string;
            /** @description What the customer does there. */
            flow: components["schemas"]["SessionFlow"];
            /**
             * Format: uuid
             * @description Identifies the session.
             */
            id: string;
            /**
             * Format: uri
             * @description Where the customer comes back to.
             */
            redirect_url: string;
            /**
             * Format: uri
             * @description Page to open for the customer. Whoever has it can open it.
             */
            session_url: string;
        };
        /** @description Account to register so that customers can pay it. */
        CreatePaymentDestinationRequest: {
            /** @description Number of the account. May be left out with an `iban`. */
            account_number?: string;
            /** @description Street address of the owner. Leave out special characters, commas too. */
            address: string;
            /** @description The bank, as in `identifier` of the bank list. */
            bank_identifier?: string;
            /** @description Kind of banking the account belongs to. */
            bank_type: components["schemas"]["BankType"];
            /** @description Address of the branch in one line, outside the UAE. */
            branch_address?: string;
            /** @description City of the owner. */
            city: string;
            /** @description Country of the owner, ISO 3166 with three letters, such as `ARE`. */
            country: string;
            /** @description ISO 4217 code of the account, for accounts in the UK and the US. */
            currency?: string;
            /**
             * Format: uuid
             * @description Makes one of your customers the owner. Left out, your application is.
             */
            customer_id?: string;
            /** @description Name that customers see when they approve a payment. */
            display_name: string;
            /** @description Official identifier of the owner. */
            government_identifier: components["schemas"]["GovernmentIdentifierRequest"];
            /** @description IBAN of the account; needed everywhere but in the US. */
            iban?: string;
            /** @description Branch code of an Indian bank. */
            ifsc?: string;
            /** @description Legal name of the account's owner, at least two words. */
            name: string;
            /** @description Post code of the owner, for accounts in the UK and the US. */
            postal_code?: string;
            /** @description Bank code in the US. */
            routing_number?: string;
            /** @description Branch code of a British bank. */
            sort_code?: string;
            /** @description BIC of the bank; most accounts abroad need it. */
            swift_code?: string;
            /** @description Branch code of a Canadian bank. */
            transit_number?: string;
        };
        /** @description What a customer is to pay, to whom and what for. */
        CreatePaymentIntentRequest: {
            /** @description Sum to be paid in major units, with decimals. Lean refuses what is outside its own limits for the currency. */
            amount: number;
            /** @description ISO 4217 code of the sum. */
            currency: string;
            /**
             * Format: uuid
             * @description Lean customer that will pay.
             */
            customer_id: string;
            /** @description Reference on the bank statements. Keep to 32 characters; more may be refused. Left out, it is the intent id without hyphens. */
            description?: string;
            /**
             * Format: uuid
             * @description Account to be paid. Left out, it is the destination with `default`.
             */
            payment_destination_id?: string;
            /** @description Why money is paid, such as `GDS` for goods. */
            purpose_code?: components["schemas"]["PaymentPurposeCode"];
        };
        /** @description Link that payers can be sent. */
        CreatePaymentLinkRequest: {
            /**
             * Format: uuid
             * @description Ties every payment to one Lean customer.
             */
            customer_id?: string | null;
            /**
             * Format: date-time
             * @description When the link stops working, in the future. Left out, it does not expire.
             */
            expires_at?: string | null;
            /** @description Inputs to ask the payer for. */
            identifiers?: components["schemas"]["PaymentLinkIdentifierRequest"][] | null;
            /**
             * Format: int32
             * @description Payments after which the link is used up. Left out, 1000.
             */
            max_usages?: number | null;
            /** @description Your own label; payers never see it. */
            name?: string | null;
            /** @description What is paid. Cannot be changed afterwards. */
            payment_details: components["schemas"]["PaymentLinkDetailsRequest"];
            /**
             * Format: uri
             * @description Absolute URL to go to after paying, registered in the dashboard before. Left out, Lean shows a confirmation.
             */
            redirect_url?: string | null;
        };
        /** @description Payments to make by themselves under a consent. */
        CreateScheduleRequest: {
            /**
             * Format: uuid
             * @description Consent that allows them; it must be `AUTHORISED`.
             */
            consent_id: string;
            /** @description What the payments are for. */
            purpose?: components["schemas"]["PaymentPurposeCode"];
            /** @description Reference of the payments that bring none of their own. */
            reference?: string | null;
            /** @description When to pay how much: at a steady pace, or on a list of days. */
            schedule: components["schemas"]["RecurringScheduleRequest"] | components["schemas"]["ExplicitScheduleRequest"];
        };
        /** @description Page of Lean's to send a customer to. */
        CreateSessionRequest: {
            /**
             * Format: uuid
             * @description Lean customer who opens it.
             */
            customer_id: string;
            /** @description What the customer does there. */
            flow: components["schemas"]["SessionFlowRequest"];
            /**
             * Format: uri
             * @description Absolute URL to come back to, whatever the outcome. Its own query parameters are kept.
             */
            redirect_url: string;
        };
        /** @description The payer of a payment, and their device. */
        DebtorIndicators: {
            /** @description History of the payer at your service. */
            account_risk_indicators?: components["schemas"]["AccountRiskIndicators"];
            /** @description Your app on the device. */
            app_information?: components["schemas"]["AppInformation"];
            /** @description How you made sure who the payer is. */
            authentication?: components["schemas"]["PayerAuthentication"];
            /** @description What the device can measure. */
            biometric_capabilities?: components["schemas"]["BiometricCapabilities"];
            /** @description Browser the payer uses. */
            browser_information?: components["schemas"]["BrowserInformation"];
            /** @description The device in the payer's hands. */
            device_information?: components["schemas"]["DeviceInformation"];
            /** @description Where the payer is. */
            geo_location?: components["schemas"]["GeoLocation"];
            /** @description Further facts, in a form of your own. */
            supplementary_data?: {
                [key: string]: unknown;
            };
            /** @description How the payer moved through your service. */
            user_behavior?: components["schemas"]["UserBehavior"];
            /** @description Name of the payer at your service. Personal data. */
            user_name?: components["schemas"]["LocalizedName"];
        };
        /** @description Why a payment source goes. */
        DeletePaymentSourceRequest: {
            /**
             * @description Who asked for it: the customer, or you.
             * @enum {string}
             */
            reason: "USER_REQUESTED" | "TPP_REQUESTED";
        };
        /** @description Where goods are delivered. */
        DeliveryAddress: {
            /** @description Where they are brought. Personal data. */
            national_address?: components["schemas"]["NationalAddress"][];
            /** @description Name of who receives them. Personal data. */
            recipient_name?: components["schemas"]["LocalizedName"];
            /**
             * @description Who receives them.
             * @enum {string}
             */
            recipient_type?: "INDIVIDUAL" | "CORPORATE" | (string & {});
        };
        /** @description Device that the payer uses. */
        DeviceInformation: {
            /** @description Identifies the device in another way. */
            alternative_device_id?: string;
            /** @description How full the battery is. */
            battery_status?: components["schemas"]["BatteryStatus"];
            /**
             * @description How long the tie has lasted, as an ISO 8601 duration.
             * @example P30D
             */
            binding_duration?: string;
            /**
             * @description Whether the tie between payer and device is in force.
             * @enum {string}
             */
            binding_status?: "ACTIVE" | "EXPIRED" | "REVOKED" | "SUSPENDED" | (string & {});
            /**
             * @description Network the device is on.
             * @enum {string}
             */
            connection_type?: "WIFI" | "CELLULAR" | "OTHER" | (string & {});
            /** @description Id of the tie between payer and device. */
            device_binding_id?: string;
            /** @description What is unusual about the surroundings. */
            device_environment_context?: ("VPN_DETECTED" | "EMULATOR_DETECTED")[];
            /** @description Identifies the device. */
            device_id?: string;
            /** @description Language set on the device. */
            device_language?: string;
            /** @description What the clock of the device shows. */
            device_local_date_time?: string;
            /** @description Who made the device. */
            device_manufacturer?: components["schemas"]["DeviceManufacturer"];
            /** @description Operating system, such as `iOS`. */
            device_operating_system?: string;
            /** @description Version of the system, such as `18.5`. */
            device_operating_system_version?: string;
            /**
             * @description How the device is built.
             * @enum {string}
             */
            device_type?: "MOBILE" | "DESKTOP" | "TABLET" | "WEARABLE" | "OTHER" | (string & {});
            /**
             * Format: date-time
             * @description When payer and device were last tied.
             */
            last_binding_date_time?: string;
            /** @description What the sensors for motion say. */
            motion_sensors?: components["schemas"]["MotionSensors"];
            /** @description How the screen is held, and how fine it is. */
            screen_information?: components["schemas"]["ScreenInformation"];
            /** @description Whether the screen feels touch. */
            touch_support?: components["schemas"]["TouchSupport"];
        };
        /** @description Who made a device, and which one it is. */
        DeviceManufacturer: {
            /** @description Name of the company. */
            manufacturer?: string;
            /** @description Name of the product. */
            model?: string;
        };
        /** @description Payments on a list of days. */
        ExplicitScheduleRequest: {
            /** @description The payments, each on its day. */
            executions: components["schemas"]["ScheduleExecutionRequest"][];
            /**
             * @description Tells this form from the steady pace.
             * @constant
             */
            kind: "EXPLICIT";
        };
        /** @description Place on the map. */
        GeoLocation: {
            /** @description Degrees north, negative in the south. */
            latitude?: number;
            /** @description Degrees east, negative in the west. */
            longitude?: number;
        };
        /** @description Official identifier of a UAE person or company, to register. */
        GovernmentIdentifierRequest: {
            /** @description Which register or document `value` comes from. */
            type: components["schemas"]["GovernmentIdentifierType"];
            /**
             * @description The identifier, not blank. Personal data, so keep it out of logs.
             * @example 784-0000-0000000-0
             */
            value: string;
        };
        /**
         * @description Kinds of UAE identifiers.
         * @enum {string}
         */
        GovernmentIdentifierType: "EMIRATES_ID" | "TRADE_LICENSE_NUMBER" | (string & {});
        /** @description Payment that is made right after the customer approves the consent. */
        ImmediatePayment: {
            /** @description Sum in major units, in the currency of the consent. */
            amount: number;
            /** @description Your own id of the payment. */
            creditor_reference?: string | null;
            /** @description Reference on the bank statements. */
            reference?: string;
        };
        /** @description Payment to make right after the customer approves the consent. */
        ImmediatePaymentRequest: {
            /** @description Sum in major units, in the currency of the consent. */
            amount: number;
            /** @description Your own id of the payment. */
            creditor_reference?: string | null;
            /** @description Reference on the bank statements. Left out, that of the consent. */
            reference?: string;
        };
        /** @description Proof by something the payer is. */
        InherenceFactor: {
            /** @description Whether it was asked for. */
            is_used?: boolean;
            /**
             * @description What was measured.
             * @enum {string}
             */
            type?: "BIOMETRIC" | "FINGERPRINT" | "FACE_RECOGNITION" | "IRIS_SCAN" | "VOICE_RECOGNITION" | "FIDO_BIOMETRIC" | "DEVICE_BIOMETRICS" | "OTHER" | (string & {});
        };
        /** @description Proof by something the payer knows. */
        KnowledgeFactor: {
            /** @description Whether it was asked for. */
            is_used?: boolean;
            /**
             * @description What the payer knows.
             * @enum {string}
             */
            type?: "PIN" | "PASSWORD" | "SECURITY_QUESTION" | "SMS_OTP" | "EMAIL_OTP" | "OTP_PUSH" | "OTHER" | (string & {});
        };
        /** @description Name in two languages. Personal data. */
        LocalizedName: {
            /** @description The name in Arabic. */
            ar?: string;
            /** @description The name in English. */
            en?: string;
        };
        /** @description What is sold, and how it is delivered. */
        MerchantRisk: {
            /**
             * @description How well the two addresses agree.
             * @enum {string}
             */
            address_match_level?: "FULL_MATCH" | "PARTIAL_MATCH" | "NO_MATCH" | "NOT_APPLICABLE" | (string & {});
            /**
             * @description How soon it is delivered.
             * @enum {string}
             */
            delivery_timeframe?: "ELECTRONIC_DELIVERY" | "SAME_DAY_SHIPPING" | "OVERNIGHT_SHIPPING" | "MORE_THAN_1_DAY_SHIPPING" | (string & {});
            /** @description Whether it is delivered where the bill goes. */
            is_delivery_address_matches_billing?: boolean;
            /** @description Whether it is a gift card. */
            is_gift_card_purchase?: boolean;
            /**
             * @description Whether it is there already.
             * @enum {string}
             */
            pre_order_purchase_indicator?: "MERCHANDISE_AVAILABLE" | "FUTURE_AVAILABILITY" | (string & {});
            /**
             * @description Whether the payer bought it before.
             * @enum {string}
             */
            reorder_items_indicator?: "FIRST_TIME_ORDER" | "REORDER" | (string & {});
        };
        /** @description What the sensors for motion say. */
        MotionSensors: {
            /** @description Whether there is a sensor for acceleration. */
            accelerometer?: boolean;
            /** @description Whether there is a sensor for rotation. */
            gyroscope?: boolean;
            /**
             * @description Whether the device moves.
             * @enum {string}
             */
            status?: "IN_MOTION" | "STATIONARY" | (string & {});
        };
        /** @description Postal address. */
        NationalAddress: {
            /** @description The address in one line. */
            address_line: string;
            /**
             * @description What the place is.
             * @enum {string}
             */
            address_type?: "BUSINESS" | "CORRESPONDENCE" | "RESIDENTIAL" | (string & {});
            /** @description Name of the house. */
            building_name?: string;
            /** @description House number. */
            building_number?: string;
            /** @description Country of the place. */
            country: string;
            /** @description Part of the town. */
            district_name?: string;
            /** @description Storey. */
            floor?: string;
            /** @description Number of the post box. */
            post_box?: string;
            /** @description Region, such as an emirate. */
            region?: string;
            /** @description Street, without the house number. */
            street_name?: string;
            /** @description Town or city. */
            town_name?: string;
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
        /** @description Account on one side of a payment. */
        PartyDetails: {
            /** @description Number of the account; leading zeros count. */
            account_number: string;
            /** @description IBAN of the account. Personal data. */
            iban: string;
            /** @description Holder of the account. Personal data. */
            name: string;
        };
        /** @description How you made sure who the payer is. */
        PayerAuthentication: {
            /**
             * @description Where it happened.
             * @enum {string}
             */
            authentication_channel?: "WEB" | "MOBILE" | (string & {});
            /**
             * @description Whether several factors were asked for.
             * @enum {string}
             */
            authentication_flow?: "MFA" | "OTHER" | (string & {});
            /** @description Proof of the authentication; its form is not documented. */
            authentication_value?: string;
            /**
             * Format: date-time
             * @description When the payer was asked.
             */
            challenge_date_time?: string;
            /**
             * @description Whether the payer passed.
             * @enum {string}
             */
            challenge_outcome?: "PASS" | "FAIL" | "NOT_PERFORMED" | (string & {});
            /** @description Something the payer is. */
            inherence_factor?: components["schemas"]["InherenceFactor"];
            /** @description Something the payer knows. */
            knowledge_factor?: components["schemas"]["KnowledgeFactor"];
            /** @description Something the payer has. */
            possession_factor?: components["schemas"]["PossessionFactor"];
        };
        /** @description Payment of a customer, as the bank knows it. */
        Payment: {
            /** @description Sum in major units. */
            amount: number;
            /** @description Reference at the bank, once it has accepted the payment. */
            bank_transaction_reference?: string | null;
            /** @description ISO 4217 code of the sum. */
            currency: string;
            /** @description Reference on the bank statements. */
            description: string;
            /** @description Cause of a failure, such as `INSUFFICIENT_BALANCE`. Known from payouts. */
            granular_status_code?: string | null;
            /**
             * Format: uuid
             * @description Refunds and reconciliation ask for this id, not for that of the intent.
             */
            id: string;
            /**
             * Format: date-time
             * @description When the bank was asked to pay.
             */
            initiation_timestamp: string;
            /**
             * Format: uuid
             * @description Intent the payment was made of.
             */
            payment_intent_id: string;
            /**
             * Format: uuid
             * @description Connection the money leaves from.
             */
            payment_source_id: string;
            /** @description What came after the bank's acceptance, for example `PROCESSED`. Known from payouts. */
            post_initiation_status?: string | null;
            /** @description Account that is paid. */
            recipient_details: components["schemas"]["PartyDetails"];
            /** @description Account that pays. */
            sender_details: components["schemas"]["PartyDetails"];
            /** @description How far the payment is. Only `ACCEPTED_BY_BANK` and `FAILED` are final. */
            status: components["schemas"]["PaymentStatus"];
            /** @description More about the cause, in words. Known from payouts. */
            status_additional_details?: string | null;
            /**
             * Format: date-time
             * @description When the customer sent the payment off.
             */
            submission_timestamp: string;
        };
        /** @description Consent of a customer to payments that you start, and how much of it is used up. */
        PaymentConsent: {
            /** @description Your application. */
            application_id: string;
            /** @description The bank; `null` until the customer approves. */
            bank_identifier?: string | null;
            /**
             * Format: uuid
             * @description The consent. Webhooks and its creation call it `id`.
             */
            consent_id: string;
            /** @description Account that the customer chose; `null` before they approve. */
            consented_account?: components["schemas"]["ConsentedAccount"] | null;
            /** @description Limits that the customer agreed to. */
            control_parameters: components["schemas"]["ControlParameters"];
            /** @description ISO 4217 code of all payments of the consent. */
            currency: string;
            /**
             * Format: uuid
             * @description Lean customer that pays.
             */
            customer_id: string;
            /**
             * Format: uuid
             * @description Payment destination that all payments of the consent go to.
             */
            destination_account_id: string;
            /**
             * Format: date-time
             * @description When the consent ends.
             */
            expiration_date_time: string;
            /** @description First payment, if one was asked for. */
            immediate_payment?: components["schemas"]["ImmediatePayment"] | null;
            /** @description How much of the limits is used up. */
            payment_consumption?: components["schemas"]["PaymentConsumption"] | null;
            /** @description What the payments are for. An object here, a bare code when the consent is created. */
            payment_purpose: components["schemas"]["PaymentPurpose"];
            /** @description Reference of the payments that bring none of their own. */
            reference: string;
            /**
             * Format: uuid
             * @description Account the money leaves from, once the customer approves.
             */
            sender_account_id?: string | null;
            /**
             * Format: date-time
             * @description When payments may begin.
             */
            start_date_time: string;
            /** @description Whether payments are possible. */
            status: components["schemas"]["PaymentConsentStatus"];
        };
        /** @description Money on the account of a consent. */
        PaymentConsentBalance: {
            /** @description What the bank says is there now, in major units. */
            balance: number;
            /** @description ISO 4217 code of `balance`. */
            currency: string;
        };
        /** @description Something that happened to a consent. */
        PaymentConsentEvent: {
            /** @description What happened, in words. */
            description: string;
            /**
             * Format: uuid
             * @description Identifies the entry.
             */
            id: string;
            /** @description Why it was done, where a reason was given. */
            reason?: string | null;
            /**
             * Format: date-time
             * @description When it happened.
             */
            timestamp: string;
            /**
             * @description What happened.
             * @enum {string}
             */
            type: "CONSENT_CREATED" | (string & {});
            /**
             * @description Who did it.
             * @enum {string}
             */
            updated_by: "LEAN" | (string & {});
        };
        /** @description One page of a consent's history. */
        PaymentConsentEventList: {
            /** @description Entries of this page. Their order is not documented. */
            data: components["schemas"]["PaymentConsentEvent"][];
            /** @description Where this page lies in the whole history. */
            page: components["schemas"]["PageMetadata"];
        };
        /** @description One page of consents. */
        PaymentConsentList: {
            /** @description Consents of this page. */
            data: components["schemas"]["PaymentConsent"][];
            /** @description Where this page lies in the whole list. */
            page: components["schemas"]["PageMetadata"];
        };
        /**
         * @description State of a consent. Payments are possible in `AUTHORISED` alone. `REVOKED`, `REJECTED`, `EXPIRED` and `CONSUMED` are final; `SUSPENDED` may end.
         * @enum {string}
         */
        PaymentConsentStatus: "AWAITING_AUTHORISATION" | "AUTHORISED" | "REVOKED" | "REJECTED" | "EXPIRED" | "CONSUMED" | "SUSPENDED" | (string & {});
        /** @description Payments made under a consent. Refused ones do not count. */
        PaymentConsumption: {
            /**
             * Format: int64
             * @description Payments since the start.
             */
            cumulative_number_of_payments?: number;
            /**
             * Format: int64
             * @description Payments in the period that runs.
             */
            cumulative_number_of_payments_in_current_period?: number;
            /** @description Sum of all payments since the start, in major units. */
            cumulative_value_of_payments?: number;
            /** @description Sum of the payments in the period that runs, in major units. */
            cumulative_value_of_payments_in_current_period?: number;
        };
        /** @description Account that customers can pay. */
        PaymentDestination: {
            /** @description Number of the account; leading zeros count. */
            account_number: string;
            /** @description Street address of the owner. */
            address: string;
            /** @description The bank, as in `identifier` of the bank list. */
            bank_identifier?: string;
            /** @description Kind of banking the account belongs to. */
            bank_type?: components["schemas"]["BankType"];
            /** @description Address of the branch, outside the UAE. */
            branch_address?: string;
            /** @description City of the owner. */
            city: string;
            /**
             * @description Outcome of comparing the name with the one at the bank.
             * @enum {string}
             */
            confirmation_of_payee_status?: "MATCH" | (string & {});
            /** @description Country of the owner, ISO 3166 with three letters. */
            country: string;
            /** @description ISO 4217 code of the account. The same as `currency_iso_code`, depending on the call. */
            currency?: string;
            /** @description ISO 4217 code of the account. The same as `currency`, depending on the call. */
            currency_iso_code?: string;
            /**
             * Format: uuid
             * @description Customer that owns it, with `owner_type` `CUSTOMER`.
             */
            customer_id?: string;
            /** @description Whether intents that name no destination pay this one. */
            default: boolean;
            /** @description Name that customers see when they approve a payment. */
            display_name: string;
            /** @description IBAN of the account. */
            iban?: string;
            /**
             * Format: uuid
             * @description The `payment_destination_id` of other calls.
             */
            id: string;
            /** @description Branch code of an Indian bank. */
            ifsc?: string | null;
            /** @description Legal name of the account's owner. */
            name: string;
            /**
             * @description Whose account it is.
             * @enum {string}
             */
            owner_type?: "APPLICATION" | "CUSTOMER" | (string & {});
            /** @description Post code of the owner. */
            postal_code?: string | null;
            /** @description Bank code in the US. */
            routing_number?: string | null;
            /** @description Branch code of a British bank. */
            sort_code?: string | null;
            /** @description Whether it can be paid. */
            status: components["schemas"]["PaymentDestinationStatus"];
            /** @description BIC of the bank. */
            swift_code?: string;
            /** @description Branch code of a Canadian bank. The same as `transit_number`, depending on the call. */
            transit_code?: string | null;
            /** @description Branch code of a Canadian bank. The same as `transit_code`, depending on the call. */
            transit_number?: string;
        };
        /**
         * @description Whether an account can be paid. Intents to one that is still `PENDING` may be refused. `ACTIVE` stands in an older reference only and means the same as `CONFIRMED`.
         * @enum {string}
         */
        PaymentDestinationStatus: "CONFIRMED" | "PENDING" | "ACTIVE" | (string & {});
        /** @description Why a payment failed. */
        PaymentFailure: {
            /**
             * @description Machine-readable cause. The values are not documented here.
             * @example BANK_ISSUE
             */
            code?: string;
            /** @description The cause in words. */
            details?: string;
        };
        /** @description Sum that a customer is asked to pay once. It has no status: read that of its payment. */
        PaymentIntent: {
            /** @description Sum to be paid, in major units. */
            amount: number;
            /**
             * Format: date-time
             * @description When the intent was made; `null` in the answer to its creation.
             */
            created_at?: string | null;
            /** @description ISO 4217 code of the sum. */
            currency: string;
            /**
             * Format: uuid
             * @description Lean customer that pays.
             */
            customer_id: string;
            /** @description Reference on the bank statements. */
            description: string;
            /** @description Account that is paid. */
            payment_destination: components["schemas"]["PaymentDestination"];
            /**
             * Format: uuid
             * @description Give it to LinkSDK. Webhooks call it `intent_id`.
             */
            payment_intent_id: string;
            /** @description The payment made of this intent; empty until the customer starts it, never more than one. */
            payments: components["schemas"]["Payment"][];
            /**
             * Format: date-time
             * @description When the intent last changed; `null` in the answer to its creation.
             */
            updated_at?: string | null;
        };
        /**
         * @description Internal status that intents can be filtered by. Accepted payments cannot be asked for.
         * @enum {string}
         */
        PaymentIntentFilterStatus: "CREDENTIALS_UPDATE_REQUIRED" | "AWAITING_END_USER_AUTHORIZATION" | "AWAITING_LOGIN_MFA_TOKEN" | "AWAITING_APP_AUTH" | "AWAITING_PAYMENT_MFA_TOKEN" | "AWAITING_PAYMENT_SECURITY_QUESTIONS" | "INVALID_CREDENTIALS" | "INVALID_LOGIN_MFA" | "INVALID_PAYMENT_MFA" | "BENEFICIARY_NOT_FOUND" | "MFA_ATTEMPTS_EXHAUSTED" | "SECURITY_QUESTION_ANSWER_ATTEMPTS_EXHAUSTED" | "PENDING_WITH_BANK" | "AWAITING_AUTHORIZATION" | "FAILED" | "AWAITING_AUTHORIZATION_LOGIN_MFA" | "INVALID_AUTHORIZATION_LOGIN_MFA" | "AWAITING_AUTHORIZATION_LOGIN_SECURITY_QUESTION" | "AWAITING_AUTHORIZATION_LOGIN_SECURITY_QUESTION_ANSWER" | "INVALID_AUTHORIZATION_LOGIN_SECURITY_QUESTION_ANSWER" | "AUTHORIZATION_LOGIN_SECURITY_QUESTION_ANSWER_ATTEMPTS_EXHAUSTED" | "AUTHORIZATION_FAILED" | "AWAITING_AUTHORIZATION_PAYMENT_MFA" | "INVALID_AUTHORIZATION_PAYMENT_MFA" | "PARTIAL_ACCEPTED_BY_BANK" | "AUTHORIZATION_MFA_ATTEMPTS_EXHAUSTED" | (string & {});
        /** @description One page of payment intents. */
        PaymentIntentList: {
            /** @description Intents of this page. The order is not documented. */
            data: components["schemas"]["PaymentIntent"][];
            /** @description Where this page lies in the whole list. */
            page: components["schemas"]["PageMetadata"];
        };
        /** @description Page of Lean's where whoever has the link can pay. */
        PaymentLink: {
            /**
             * Format: int32
             * @description Successful payments so far.
             */
            current_usages: number;
            /**
             * Format: uuid
             * @description Lean customer that every payment is tied to.
             */
            customer_id?: string | null;
            /**
             * Format: date-time
             * @description When the link stops working.
             */
            expires_at?: string | null;
            /**
             * Format: uuid
             * @description Identifies the link. Not the last part of `link`.
             */
            id: string;
            /** @description Inputs that the payer is asked for; `null` or empty when there are none. */
            identifiers?: components["schemas"]["PaymentLinkIdentifier"][] | null;
            /**
             * Format: uri
             * @description URL to send to payers. Anyone who has it can start a payment.
             */
            link: string;
            /**
             * Format: int32
             * @description Payments after which the link is used up.
             */
            max_usages?: number | null;
            /** @description Your own label. */
            name?: string | null;
            /** @description What is paid. */
            payment_details?: components["schemas"]["PaymentLinkDetails"] | null;
            /**
             * Format: uri
             * @description Where payers go after paying.
             */
            redirect_url?: string | null;
            /** @description Whether it works. */
            status: components["schemas"]["PaymentLinkStatus"];
        };
        /** @description What is paid over a link. */
        PaymentLinkDetails: {
            /** @description Sum in major units. */
            amount: number;
            /** @description ISO 4217 code of the sum. */
            currency: string;
            /**
             * Format: uuid
             * @description Account to be paid.
             */
            destination_id?: string | null;
            /** @description Why money is paid, such as `GDS` for goods. */
            payment_purpose?: components["schemas"]["PaymentPurposeCode"] | null;
            /** @description Reference on both bank statements. */
            reference: string;
        };
        /** @description What is paid over a link. */
        PaymentLinkDetailsRequest: {
            /** @description Sum in major units; payers cannot change it. */
            amount: number;
            /** @description ISO 4217 code of the sum. */
            currency: string;
            /**
             * Format: uuid
             * @description Payment destination. Left out, it is the destination with `default`.
             */
            destination_id?: string | null;
            /** @description Why money is paid, such as `GDS` for goods. */
            payment_purpose?: components["schemas"]["PaymentPurposeCode"] | null;
            /** @description Reference on both bank statements. */
            reference: string;
        };
        /** @description Input that the payer is asked for. */
        PaymentLinkIdentifier: {
            /** @description Words beside the input. */
            display_label?: string | null;
            /**
             * Format: int32
             * @description Most characters.
             */
            limit?: number | null;
            /** @description Whether the payer has to fill it. */
            required?: boolean | null;
            /** @description Kind of input. */
            type: components["schemas"]["PaymentLinkIdentifierType"];
        };
        /** @description Input to ask the payer for. */
        PaymentLinkIdentifierRequest: {
            /** @description Words beside the input. */
            display_label?: string | null;
            /**
             * Format: int32
             * @description Most characters, for `TEXT`.
             */
            limit?: number | null;
            /** @description Whether the payer has to fill it. Left out, not. */
            required?: boolean | null;
            /** @description Kind of input. */
            type: components["schemas"]["PaymentLinkIdentifierType"];
        };
        /**
         * @description Kind of input; the page checks the form of the first two.
         * @enum {string}
         */
        PaymentLinkIdentifierType: "EMAIL" | "MOBILE_PHONE" | "TEXT" | (string & {});
        /** @description One page of payment links. */
        PaymentLinkList: {
            /** @description Links of this page. The order is not documented. */
            content: components["schemas"]["PaymentLink"][];
            /** @description Where this page lies in the whole list. */
            page: components["schemas"]["PageMetadata"];
        };
        /**
         * @description Whether a link works. `EXPIRED` and `USED` are final, `DISABLED` can be enabled again.
         * @enum {string}
         */
        PaymentLinkStatus: "ACTIVE" | "EXPIRED" | "USED" | "DISABLED" | (string & {});
        /** @description Try of a payer to pay over a link. */
        PaymentLinkUsage: {
            /**
             * Format: uuid
             * @description Lean customer made or found for the payer.
             */
            customer_id?: string | null;
            /** @description What the payer filled in, in the order asked. Personal data. */
            identifiers: components["schemas"]["PaymentLinkUsageIdentifier"][];
            /**
             * Format: uuid
             * @description Payment to read with `getPayment`; `null` until the bank has answered.
             */
            payment_id?: string | null;
            /**
             * Format: uuid
             * @description Link that was used.
             */
            payment_link_id: string;
            /** @description Last word of the bank; the values are not documented. */
            payment_status?: string | null;
            /**
             * Format: uuid
             * @description Identifies the try.
             */
            usage_id: string;
            /** @description How far the payer got. Not proof of money: follow the payment. */
            usage_status: components["schemas"]["PaymentLinkUsageStatus"];
        };
        /** @description What a payer filled in. */
        PaymentLinkUsageIdentifier: {
            /** @description Words beside the input. */
            display_label: string;
            /** @description Kind of input. */
            type: components["schemas"]["PaymentLinkIdentifierType"];
            /** @description What was filled in. Personal data. */
            value: string;
        };
        /** @description One page of the tries to pay over a link. */
        PaymentLinkUsageList: {
            /** @description Tries of this page. The order is not documented. */
            content: components["schemas"]["PaymentLinkUsage"][];
            /** @description Where this page lies in the whole list. */
            page: components["schemas"]["PageMetadata"];
        };
        /**
         * @description How far a payer got. `STARTED` pressed pay, `PAYMENT_CREATED` means that the bank accepted the payment or is still deciding, `EXPIRED` that nothing came within 30 minutes. All but `STARTED` are final.
         * @enum {string}
         */
        PaymentLinkUsageStatus: "STARTED" | "PAYMENT_CREATED" | "FAILED" | "EXPIRED" | (string & {});
        /** @description What payments are for, as a code and in words. */
        PaymentPurpose: {
            /** @description Machine-readable purpose. */
            code: components["schemas"]["PaymentPurposeCode"];
            /** @description The purpose in words. */
            description: string;
        };
        /**
         * @description What a payment is for: `FIS` financial services, `TCS` telecom services, `MWP` mobile wallet cards, `OAT` transfer between own accounts, `IFS` information services, `RNT` rent, `LNC` loan charges, `PIN` personal investments, `GDS` goods.
         * @enum {string}
         */
        PaymentPurposeCode: "FIS" | "TCS" | "MWP" | "OAT" | "IFS" | "RNT" | "LNC" | "PIN" | "GDS" | (string & {});
        /** @description Connection that a customer can pay from: one bank, its accounts, and the destinations it may pay. */
        PaymentSource: {
            /** @description Accounts the money can come from. */
            accounts?: components["schemas"]["PaymentSourceAccount"][];
            /** @description Your application. */
            app_id: string;
            /** @description The bank, as in `identifier` of the bank list. */
            bank_identifier: string;
            /** @description Destinations that this connection can pay, or will be able to. */
            beneficiaries: components["schemas"]["Beneficiary"][];
            /**
             * Format: date-time
             * @description Outdated; read it at the beneficiary instead.
             */
            beneficiary_cool_off_expiry?: string;
            /**
             * Format: uuid
             * @description Lean customer that connected it.
             */
            customer_id: string;
            /** @description People of a company who may approve payments. Left out when there are none. */
            end_user_ids?: string[];
            /**
             * Format: uuid
             * @description The `payment_source_id` of other calls and webhooks.
             */
            id: string;
            /** @description Outdated; read `status` of the beneficiary instead. */
            status: components["schemas"]["BeneficiaryStatus"];
        };
        /** @description Account that payments can leave from. */
        PaymentSourceAccount: {
            /**
             * Format: uuid
             * @description Outdated second id.
             */
            account_id: string;
            /** @description Name of the account at the bank. */
            account_name: string;
            /** @description Number of the account; leading zeros count. */
            account_number: string;
            /** @description Your application. */
            application_id?: string;
            /** @description Outdated balance in major units; ask the data API instead. */
            balance?: number;
            /**
             * Format: date-time
             * @description When `balance` was read.
             */
            balance_last_updated?: string;
            /** @description ISO 4217 code of the account. */
            currency: string;
            /** @description IBAN of the account. Personal data. */
            iban: string;
            /**
             * Format: uuid
             * @description The `account_id` to give to LinkSDK.
             */
            id: string;
        };
        /**
         * @description How far a payment is. `ACCEPTED_BY_BANK` is success, `FAILED` is final too, `PENDING_WITH_BANK` changes later and says nothing about the outcome. The `AWAITING_` values wait for the customer in LinkSDK.
         * @enum {string}
         */
        PaymentStatus: "AWAITING_LOGIN_MFA" | "AWAITING_PAYMENT_MFA" | "AWAITING_APP_AUTH" | "PENDING_WITH_BANK" | "ACCEPTED_BY_BANK" | "FAILED" | (string & {});
        /** @description Payment of a schedule that is about to be made. */
        PendingSchedulePayment: {
            /** @description Sum of the payment. */
            amount: components["schemas"]["ScheduleAmount"];
            /**
             * Format: date
             * @description Day it is due.
             */
            due_date: string;
            /** @description Reference on the bank statements. */
            reference?: string | null;
            /**
             * Format: uuid
             * @description Identifies it among the schedule's payments.
             */
            scheduled_payment_id: string;
        };
        /**
         * @description Period that limits count in: a calendar day, seven days in a row, a calendar month, a calendar year.
         * @enum {string}
         */
        PeriodType: "Day" | "Week" | "Month" | "Year" | (string & {});
        /** @description Proof by something the payer has. */
        PossessionFactor: {
            /** @description Whether it was asked for. */
            is_used?: boolean;
            /**
             * @description What the payer has.
             * @enum {string}
             */
            type?: "FIDO2_SECURITY_KEY" | "PASSKEY" | "OTP_DEVICE" | "OTP_APP" | "SMS_OTP" | "EMAIL_OTP" | "PUSH_NOTIFICATION" | "WEBAUTHN_TOKEN" | "SECURE_ENCLAVE_KEY" | "HARDWARE_OTP_KEY" | "TRUSTED_DEVICE" | "OTHER" | (string & {});
        };
        /** @description The same payment again and again. */
        RecurringScheduleRequest: {
            /** @description Sum of each payment. */
            amount: components["schemas"]["ScheduleAmountRequest"];
            /**
             * Format: date
             * @description Last day a payment may be due. Left out, the schedule goes on until it is stopped.
             */
            end_date?: string | null;
            /**
             * @description Tells this form from the list of days.
             * @constant
             */
            kind: "RECURRING";
            /** @description Pace of the payments. */
            recurrence: components["schemas"]["ScheduleRecurrenceRequest"];
            /**
             * Format: date
             * @description Day of the first payment.
             */
            start_date?: string | null;
        };
        /**
         * @description Why you end a consent: the customer asked for it, another consent replaces it, identity checks failed, the law demands it, fraud is suspected, you end the relationship, the customer closed the account with you, or the same consent exists twice.
         * @enum {string}
         */
        RevocationReason: "END_USER_REQUESTED" | "CONSENT_RENEWAL" | "KYC_VERIFICATION_FAILED" | "REGULATORY_RESTRICTION" | "FRAUD_SUSPECTED" | "CLIENT_TERMINATED_RELATIONSHIP" | "ACCOUNT_CLOSED_BY_USER" | "DUPLICATE_CONSENT";
        /** @description Why a consent ends. */
        RevokePaymentConsentRequest: {
            /** @description More about the cause, in words. No personal data. */
            additional_context?: string | null;
            /** @description Machine-readable cause. */
            reason: components["schemas"]["RevocationReason"];
        };
        /** @description What you know about the payer and the situation, for the bank's own checks. Everything is optional; more helps. */
        RiskDetails: {
            /** @description The payer and their device. */
            debtor_indicators?: components["schemas"]["DebtorIndicators"];
            /** @description Where goods are delivered. */
            destination_delivery_address?: components["schemas"]["DeliveryAddress"];
            /** @description How the payment came about. */
            transaction_indicators?: components["schemas"]["TransactionIndicators"];
        };
        /** @description Schedule in full. Unlike other answers about it, it has no `links`. */
        Schedule: {
            /**
             * Format: uuid
             * @description Your application.
             */
            application_id: string;
            /**
             * Format: uuid
             * @description Consent that allows its payments.
             */
            consent_id: string;
            /**
             * Format: date-time
             * @description When it was made.
             */
            created_at: string;
            /** @description Steady pace or list of days. */
            kind: components["schemas"]["ScheduleKind"];
            /** @description Payment that is about to be made, if there is one. */
            pending_payment?: components["schemas"]["PendingSchedulePayment"] | null;
            /** @description What it does, in short. */
            plan_summary: components["schemas"]["SchedulePlanSummary"];
            /**
             * Format: uuid
             * @description Identifies the schedule.
             */
            schedule_id: string;
            /** @description Whether it makes payments. */
            status: components["schemas"]["ScheduleStatus"];
            /**
             * Format: date-time
             * @description When it last changed.
             */
            updated_at?: string | null;
        };
        /** @description Sum of a scheduled payment. The member is `value`, not `amount` as elsewhere. */
        ScheduleAmount: {
            /** @description ISO 4217 code of the sum. */
            currency: string;
            /** @description Sum in major units. */
            value: number;
        };
        /** @description Sum of a scheduled payment. The member is `value`, not `amount` as elsewhere. */
        ScheduleAmountRequest: {
            /** @description ISO 4217 code, that of the consent. */
            currency: string;
            /** @description Sum in major units; at least 1. */
            value: number;
        };
        /** @description One planned payment of a schedule. */
        ScheduleExecution: {
            /** @description Sum of the payment. */
            amount: components["schemas"]["ScheduleAmount"];
            /**
             * Format: date
             * @description Day of the payment.
             */
            execute_on: string;
            /** @description Reference on the bank statements. */
            reference?: string | null;
        };
        /** @description One payment on a list of days. */
        ScheduleExecutionRequest: {
            /** @description Sum of the payment. */
            amount: components["schemas"]["ScheduleAmountRequest"];
            /**
             * Format: date
             * @description Day of the payment.
             */
            execute_on: string;
            /** @description Reference on the bank statements. Left out, that of the schedule. */
            reference?: string | null;
        };
        /**
         * @description Whether a schedule has a steady pace or a list of days.
         * @enum {string}
         */
        ScheduleKind: "RECURRING" | "EXPLICIT" | (string & {});
        /** @description What can be done with a schedule now. A link that is missing or `null` is not allowed in this state. */
        ScheduleLinks: {
            /** @description Relative path of `cancelSchedule`. */
            cancel?: string | null;
            /** @description Relative path of `pauseSchedule`. */
            pause?: string | null;
            /** @description Relative path of `resumeSchedule`. */
            resume?: string | null;
            /** @description Relative path of the schedule. */
            self: string;
            /** @description Relative path of `listUpcomingPayments`. */
            upcoming_payments?: string | null;
        };
        /** @description One page of schedules. */
        ScheduleList: {
            /** @description Schedules of this page. */
            content: components["schemas"]["ScheduleSummary"][];
            /** @description Where this page lies in the whole list. */
            page: components["schemas"]["PageMetadata"];
        };
        /** @description Payment of a schedule. The money moves in an account-on-file payment, which webhooks tell of under an id of its own. */
        SchedulePayment: {
            /** @description Sum of the payment. */
            amount: components["schemas"]["ScheduleAmount"];
            /**
             * Format: int32
             * @description How often it was tried.
             */
            attempt_count: number;
            /**
             * Format: date-time
             * @description When it was planned.
             */
            created_at: string;
            /**
             * Format: date
             * @description Day it is due.
             */
            due_date: string;
            /**
             * Format: int32
             * @description Its place in the schedule, counted from 0.
             */
            occurrence_index: number;
            /** @description Reference on the bank statements. */
            reference: string | null;
            /**
             * Format: uuid
             * @description Schedule it belongs to.
             */
            schedule_id: string;
            /**
             * Format: uuid
             * @description Identifies it among the schedule's payments. Not the id of a payment.
             */
            scheduled_payment_id: string;
            /** @description How far it is. */
            status: components["schemas"]["SchedulePaymentStatus"];
            /**
             * Format: date-time
             * @description When `status` last changed.
             */
            updated_at: string | null;
        };
        /** @description One page of a schedule's payments. */
        SchedulePaymentList: {
            /** @description Payments of this page. */
            content: components["schemas"]["SchedulePaymentSummary"][];
            /** @description Where this page lies in the whole list. */
            page: components["schemas"]["PageMetadata"];
        };
        /**
         * @description State of one payment of a schedule. All from `COMPLETED` on are final. What was due while the schedule was paused tends to be `SKIPPED` and is not made up for.
         * @enum {string}
         */
        SchedulePaymentStatus: "PLANNED" | "SCHEDULED" | "PROCESSING" | "COMPLETED" | "FAILED" | "SKIPPED" | "EXPIRED" | "CANCELLED" | (string & {});
        /** @description Payment of a schedule in a list. */
        SchedulePaymentSummary: {
            /** @description Sum of the payment. */
            amount: components["schemas"]["ScheduleAmount"];
            /**
             * Format: int32
             * @description How often it was tried.
             */
            attempt_count: number;
            /**
             * Format: date
             * @description Day it is due.
             */
            due_date: string;
            /**
             * Format: int32
             * @description Its place in the schedule, counted from 0.
             */
            occurrence_index: number;
            /** @description Reference on the bank statements. */
            reference?: string | null;
            /**
             * Format: uuid
             * @description Identifies it among the schedule's payments. Not the id of a payment.
             */
            scheduled_payment_id: string;
            /** @description How far it is. */
            status: components["schemas"]["SchedulePaymentStatus"];
            /**
             * Format: date-time
             * @description When `status` last changed.
             */
            updated_at?: string | null;
        };
        /** @description What a schedule does, in short. Members of the other kind are missing or `null`. */
        SchedulePlanSummary: {
            /** @description Sum of each payment of a steady pace. */
            amount?: components["schemas"]["ScheduleAmount"];
            /**
             * Format: date
             * @description Last day of a steady pace; `null` without an end.
             */
            end_date?: string | null;
            /**
             * Format: date
             * @description First day on a list of days.
             */
            first_payment_date?: string | null;
            /**
             * Format: date
             * @description Last day on a list of days.
             */
            last_payment_date?: string | null;
            /** @description Time from one payment to the next of a steady pace. */
            period_unit?: components["schemas"]["ScheduleUnit"];
            /**
             * Format: int32
             * @description Payments on a list of days.
             */
            planned_count?: number | null;
            /**
             * Format: date
             * @description Day of the first payment of a steady pace.
             */
            start_date?: string | null;
        };
        /** @description Pace of a schedule. There is no interval: every day, week, month or year. */
        ScheduleRecurrenceRequest: {
            /** @description Time from one payment to the next. */
            unit: components["schemas"]["ScheduleUnit"];
        };
        /**
         * @description State of a schedule. Payments are made in `ACTIVE` alone. `CANCELLED` and `COMPLETED` are final; `CONSENT_BLOCKED` means that the consent cannot be used. No webhook tells of a change.
         * @enum {string}
         */
        ScheduleStatus: "PENDING" | "ACTIVE" | "PAUSED" | "CONSENT_BLOCKED" | "CANCELLED" | "COMPLETED" | (string & {});
        /** @description Schedule in a list. */
        ScheduleSummary: {
            /**
             * Format: uuid
             * @description Consent that allows its payments.
             */
            consent_id: string;
            /**
             * Format: date-time
             * @description When it was made.
             */
            created_at: string;
            /** @description Steady pace or list of days. */
            kind: components["schemas"]["ScheduleKind"];
            /** @description The next payment, if there is one. */
            next_payment?: components["schemas"]["ScheduleExecution"] | null;
            /** @description What it does, in short. */
            plan_summary: components["schemas"]["SchedulePlanSummary"];
            /**
             * Format: uuid
             * @description Identifies the schedule.
             */
            schedule_id: string;
            /** @description Whether it makes payments. */
            status: components["schemas"]["ScheduleStatus"];
        };
        /**
         * @description Time from one payment of a schedule to the next.
         * @enum {string}
         */
        ScheduleUnit: "DAY" | "WEEK" | "MONTH" | "YEAR" | (string & {});
        /** @description Screen of a device. */
        ScreenInformation: {
            /**
             * @description How the device is held.
             * @enum {string}
             */
            orientation?: "PORTRAIT" | "LANDSCAPE" | (string & {});
            /** @description How dense the pixels are; the unit is not documented. */
            pixel_density?: number;
        };
        /** @description How the payer scrolled. */
        ScrollBehavior: {
            /**
             * @description Which way.
             * @enum {string}
             */
            direction?: "UP" | "DOWN" | "BOTH" | (string & {});
            /** @description How often; the unit is not documented. */
            frequency?: number;
            /** @description How fast; the unit is not documented. */
            speed?: number;
        };
        /** @description Page that a customer was sent to, and how far they got. */
        Session: {
            /**
             * Format: uuid
             * @description Lean customer who opens it.
             */
            customer_id: string;
            /**
             * Format: uuid
             * @description Identifies the session.
             */
            id: string;
            /**
             * Format: uri
             * @description Where the customer comes back to.
             */
            redirect_url: string;
            /**
             * Format: uri
             * @description Page to open for the customer.
             */
            session_url: string;
            /** @description How far the customer got. Not the outcome of the payment: read that too. */
            state: components["schemas"]["SessionState"];
            /** @description What the customer does there. At this level, unlike in the answer to the creation. */
            type: components["schemas"]["SessionFlowType"];
        };
        /** @description What a customer does on the page. */
        SessionFlow: {
            /** @description `PAY` to approve an intent. */
            type: components["schemas"]["SessionFlowType"];
        };
        /** @description What a customer does on the page. */
        SessionFlowRequest: {
            /** @description What the flow is about. */
            payload: components["schemas"]["SessionPayloadRequest"];
            /** @description `PAY` to approve an intent. */
            type: components["schemas"]["SessionFlowType"];
        };
        /**
         * @description What a customer does on the page: `PAY` approves one payment intent.
         * @enum {string}
         */
        SessionFlowType: "PAY" | (string & {});
        /** @description What a flow is about. */
        SessionPayloadRequest: {
            /**
             * Format: uuid
             * @description Intent to pay; `PAY` needs it.
             */
            payment_intent_id?: string | null;
        };
        /**
         * @description How far a customer got: `ACTIVE` opened the page, `AUTHORIZED` approved at the bank, where it may still be worked on. No state tells that they gave up or that it failed.
         * @enum {string}
         */
        SessionState: "CREATED" | "ACTIVE" | "AUTHORIZED" | "EXPIRED" | "COMPLETED" | (string & {});
        /** @description Whether a screen feels touch. */
        TouchSupport: {
            /** @description Fingers it can tell apart. */
            max_touch_points?: number;
            /** @description Whether it does. */
            supported?: boolean;
        };
        /** @description Purchases of the payer at your service. */
        TransactionHistory: {
            /** @description Purchases of the last day. */
            last_day?: number;
            /** @description Purchases of the last year. */
            last_year?: number;
        };
        /** @description How a payment came about. */
        TransactionIndicators: {
            /**
             * @description Where the payer, or you for them, ordered it.
             * @enum {string}
             */
            channel: "WEB" | "MOBILE" | (string & {});
            /**
             * @description Kind of sale.
             * @enum {string}
             */
            channel_type?: "ECOMMERCE" | "IN_STORE" | "IN_APP" | "TELEPHONE" | "MAIL" | "RECURRING_PAYMENT" | "OTHER" | (string & {});
            /** @description Whether a contract is behind it. */
            is_contract_present?: boolean;
            /** @description Whether the payer is there. */
            is_customer_present?: boolean;
            /** @description What is sold, and how it is delivered. */
            merchant_risk?: components["schemas"]["MerchantRisk"];
            /**
             * @description Device of the sale.
             * @enum {string}
             */
            sub_channel_type?: "WEB_BROWSER" | "MOBILE_APP" | "SMART_TV" | "WEARABLE_DEVICE" | "POS_TERMINAL" | "ATM" | "KIOSK_TERMINAL" | "OTHER" | (string & {});
            /** @description Further facts, in a form of your own. */
            supplementary_data?: {
                [key: string]: unknown;
            };
        };
        /** @description Payment of a schedule that lies ahead. It has no id yet. */
        UpcomingPayment: {
            /** @description Sum of the payment. */
            amount: components["schemas"]["ScheduleAmount"];
            /**
             * Format: date
             * @description Day it is due.
             */
            due_date: string;
            /** @description Reference on the bank statements. */
            reference?: string | null;
        };
        /** @description One page of the payments that lie ahead. */
        UpcomingPaymentList: {
            /** @description Payments of this page. */
            content: components["schemas"]["UpcomingPayment"][];
            /** @description Where this page lies in the whole list. */
            page: components["schemas"]["PageMetadata"];
        };
        /** @description Whether a link works. */
        UpdatePaymentLinkRequest: {
            /**
             * @description State to set.
             * @enum {string}
             */
            status: "ACTIVE" | "DISABLED";
        };
        /** @description How the payer moved through your service. */
        UserBehavior: {
            /** @description How the payer scrolled. */
            scroll_behavior?: components["schemas"]["ScrollBehavior"];
        };
    };
    responses: {
        /** @description A parameter is missing, malformed or unknown, or the amount is refused: `AMOUNT_UNDER_MIN_VALUE`, `AMOUNT_OVER_MAX_VALUE` or, with too many decimals, `INVALID_AMOUNT`. */
        AmountRefused: {
            headers: {
                "lean-correlation-id": components["headers"]["lean-correlation-id"];
                "lean-trace-id": components["headers"]["lean-trace-id"];
                [name: string]: unknown;
            };
            content: {
                "application/json": components["schemas"]["ApiError"];
            };
        };
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
        /** @description The consent is not `AUTHORISED`. The reference declares no body. */
        ConsentNotAuthorised: {
            headers: {
                "lean-correlation-id": components["headers"]["lean-correlation-id"];
                "lean-trace-id": components["headers"]["lean-trace-id"];
                [name: string]: unknown;
            };
            content: {
                "application/json": components["schemas"]["ApiError"];
            };
        };
        /** @description A parameter is missing, malformed or unknown; `INVALID_IBAN` and `INVALID_NAME` are about the account. */
        DestinationRefused: {
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
        /** @description A parameter is missing, malformed or unknown, or `redirect_url` is not registered in the dashboard. Which code says the latter is not documented. */
        LinkRefused: {
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
        /** @description The consent is not `AUTHORISED`, so there is nothing to revoke, or a parameter is malformed. The reference declares no body. */
        RevocationRefused: {
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
        /** @description No such payment destination for this application. */
        UnknownPaymentDestination: {
            headers: {
                "lean-correlation-id": components["headers"]["lean-correlation-id"];
                "lean-trace-id": components["headers"]["lean-trace-id"];
                [name: string]: unknown;
            };
            content: {
                "application/json": components["schemas"]["ApiError"];
            };
        };
        /** @description No such payment intent for this application. */
        UnknownPaymentIntent: {
            headers: {
                "lean-correlation-id": components["headers"]["lean-correlation-id"];
                "lean-trace-id": components["headers"]["lean-trace-id"];
                [name: string]: unknown;
            };
            content: {
                "application/json": components["schemas"]["ApiError"];
            };
        };
        /** @description No such payment source, or it belongs to another customer. */
        UnknownPaymentSource: {
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
        /** @description The consent: `id` of its creation and of webhooks. */
        consent_id: string;
        /** @description Lean's id of the customer, from creating the customer. Not your own `app_user_id`. */
        customer_id: string;
        /** @description Earliest due date to return, this day included. The name is camelCase. */
        fromDate: string;
        /** @description Text of your own, one per payment or schedule you intend, kept until you know the outcome. The same key again returns the first result and makes no second one. */
        "idempotency-key": string;
        /** @description Page to read, counted from 0. */
        page: number;
        /** @description The destination, from its creation. */
        payment_destination_id: string;
        /** @description The payment: `payments[].id` of its intent, or `id` of a payment's webhook. */
        payment_id: string;
        /** @description The intent, from its creation or from `intent_id` of a webhook. */
        payment_intent_id: string;
        /** @description `id` of the link. Not the last part of its URL. */
        payment_link_id: string;
        /** @description The payment source, from the list or from a webhook. */
        payment_source_id: string;
        /** @description The schedule, from its creation. */
        schedule_id: string;
        /** @description Most items to put on one page. */
        size: number;
        /** @description Latest due date to return, this day included. The name is camelCase. */
        toDate: string;
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
export type AccountOnFileAmount = components['schemas']['AccountOnFileAmount'];
export type AccountOnFileConsent = components['schemas']['AccountOnFileConsent'];
export type AccountOnFilePayment = components['schemas']['AccountOnFilePayment'];
export type AccountOnFilePaymentStatus = components['schemas']['AccountOnFilePaymentStatus'];
export type AccountRiskIndicators = components['schemas']['AccountRiskIndicators'];
export type ApiError = components['schemas']['ApiError'];
export type ApiErrorCode = components['schemas']['ApiErrorCode'];
export type AppInformation = components['schemas']['AppInformation'];
export type BankType = components['schemas']['BankType'];
export type BatteryStatus = components['schemas']['BatteryStatus'];
export type Beneficiary = components['schemas']['Beneficiary'];
export type BeneficiaryStatus = components['schemas']['BeneficiaryStatus'];
export type BiometricCapabilities = components['schemas']['BiometricCapabilities'];
export type BrowserInformation = components['schemas']['BrowserInformation'];
export type BulkPaymentIntentRequest = components['schemas']['BulkPaymentIntentRequest'];
export type ChangedSchedule = components['schemas']['ChangedSchedule'];
export type ChangeScheduleRequest = components['schemas']['ChangeScheduleRequest'];
export type ConsentedAccount = components['schemas']['ConsentedAccount'];
export type ControlParameters = components['schemas']['ControlParameters'];
export type ControlParametersRequest = components['schemas']['ControlParametersRequest'];
export type CreateAccountOnFileConsentRequest = components['schemas']['CreateAccountOnFileConsentRequest'];
export type CreateAccountOnFilePaymentRequest = components['schemas']['CreateAccountOnFilePaymentRequest'];
export type CreatedSchedule = components['schemas']['CreatedSchedule'];
export type CreatedSession = components['schemas']['CreatedSession'];
export type CreatePaymentDestinationRequest = components['schemas']['CreatePaymentDestinationRequest'];
export type CreatePaymentIntentRequest = components['schemas']['CreatePaymentIntentRequest'];
export type CreatePaymentLinkRequest = components['schemas']['CreatePaymentLinkRequest'];
export type CreateScheduleRequest = components['schemas']['CreateScheduleRequest'];
export type CreateSessionRequest = components['schemas']['CreateSessionRequest'];
export type DebtorIndicators = components['schemas']['DebtorIndicators'];
export type DeletePaymentSourceRequest = components['schemas']['DeletePaymentSourceRequest'];
export type DeliveryAddress = components['schemas']['DeliveryAddress'];
export type DeviceInformation = components['schemas']['DeviceInformation'];
export type DeviceManufacturer = components['schemas']['DeviceManufacturer'];
export type ExplicitScheduleRequest = components['schemas']['ExplicitScheduleRequest'];
export type GeoLocation = components['schemas']['GeoLocation'];
export type GovernmentIdentifierRequest = components['schemas']['GovernmentIdentifierRequest'];
export type GovernmentIdentifierType = components['schemas']['GovernmentIdentifierType'];
export type ImmediatePayment = components['schemas']['ImmediatePayment'];
export type ImmediatePaymentRequest = components['schemas']['ImmediatePaymentRequest'];
export type InherenceFactor = components['schemas']['InherenceFactor'];
export type KnowledgeFactor = components['schemas']['KnowledgeFactor'];
export type LocalizedName = components['schemas']['LocalizedName'];
export type MerchantRisk = components['schemas']['MerchantRisk'];
export type MotionSensors = components['schemas']['MotionSensors'];
export type NationalAddress = components['schemas']['NationalAddress'];
export type PageMetadata = components['schemas']['PageMetadata'];
export type PartyDetails = components['schemas']['PartyDetails'];
export type PayerAuthentication = components['schemas']['PayerAuthentication'];
export type Payment = components['schemas']['Payment'];
export type PaymentConsent = components['schemas']['PaymentConsent'];
export type PaymentConsentBalance = components['schemas']['PaymentConsentBalance'];
export type PaymentConsentEvent = components['schemas']['PaymentConsentEvent'];
export type PaymentConsentEventList = components['schemas']['PaymentConsentEventList'];
export type PaymentConsentList = components['schemas']['PaymentConsentList'];
export type PaymentConsentStatus = components['schemas']['PaymentConsentStatus'];
export type PaymentConsumption = components['schemas']['PaymentConsumption'];
export type PaymentDestination = components['schemas']['PaymentDestination'];
export type PaymentDestinationStatus = components['schemas']['PaymentDestinationStatus'];
export type PaymentFailure = components['schemas']['PaymentFailure'];
export type PaymentIntent = components['schemas']['PaymentIntent'];
export type PaymentIntentFilterStatus = components['schemas']['PaymentIntentFilterStatus'];
export type PaymentIntentList = components['schemas']['PaymentIntentList'];
export type PaymentLink = components['schemas']['PaymentLink'];
export type PaymentLinkDetails = components['schemas']['PaymentLinkDetails'];
export type PaymentLinkDetailsRequest = components['schemas']['PaymentLinkDetailsRequest'];
export type PaymentLinkIdentifier = components['schemas']['PaymentLinkIdentifier'];
export type PaymentLinkIdentifierRequest = components['schemas']['PaymentLinkIdentifierRequest'];
export type PaymentLinkIdentifierType = components['schemas']['PaymentLinkIdentifierType'];
export type PaymentLinkList = components['schemas']['PaymentLinkList'];
export type PaymentLinkStatus = components['schemas']['PaymentLinkStatus'];
export type PaymentLinkUsage = components['schemas']['PaymentLinkUsage'];
export type PaymentLinkUsageIdentifier = components['schemas']['PaymentLinkUsageIdentifier'];
export type PaymentLinkUsageList = components['schemas']['PaymentLinkUsageList'];
export type PaymentLinkUsageStatus = components['schemas']['PaymentLinkUsageStatus'];
export type PaymentPurpose = components['schemas']['PaymentPurpose'];
export type PaymentPurposeCode = components['schemas']['PaymentPurposeCode'];
export type PaymentSource = components['schemas']['PaymentSource'];
export type PaymentSourceAccount = components['schemas']['PaymentSourceAccount'];
export type PaymentStatus = components['schemas']['PaymentStatus'];
export type PendingSchedulePayment = components['schemas']['PendingSchedulePayment'];
export type PeriodType = components['schemas']['PeriodType'];
export type PossessionFactor = components['schemas']['PossessionFactor'];
export type RecurringScheduleRequest = components['schemas']['RecurringScheduleRequest'];
export type RevocationReason = components['schemas']['RevocationReason'];
export type RevokePaymentConsentRequest = components['schemas']['RevokePaymentConsentRequest'];
export type RiskDetails = components['schemas']['RiskDetails'];
export type Schedule = components['schemas']['Schedule'];
export type ScheduleAmount = components['schemas']['ScheduleAmount'];
export type ScheduleAmountRequest = components['schemas']['ScheduleAmountRequest'];
export type ScheduleExecution = components['schemas']['ScheduleExecution'];
export type ScheduleExecutionRequest = components['schemas']['ScheduleExecutionRequest'];
export type ScheduleKind = components['schemas']['ScheduleKind'];
export type ScheduleLinks = components['schemas']['ScheduleLinks'];
export type ScheduleList = components['schemas']['ScheduleList'];
export type SchedulePayment = components['schemas']['SchedulePayment'];
export type SchedulePaymentList = components['schemas']['SchedulePaymentList'];
export type SchedulePaymentStatus = components['schemas']['SchedulePaymentStatus'];
export type SchedulePaymentSummary = components['schemas']['SchedulePaymentSummary'];
export type SchedulePlanSummary = components['schemas']['SchedulePlanSummary'];
export type ScheduleRecurrenceRequest = components['schemas']['ScheduleRecurrenceRequest'];
export type ScheduleStatus = components['schemas']['ScheduleStatus'];
export type ScheduleSummary = components['schemas']['ScheduleSummary'];
export type ScheduleUnit = components['schemas']['ScheduleUnit'];
export type ScreenInformation = components['schemas']['ScreenInformation'];
export type ScrollBehavior = components['schemas']['ScrollBehavior'];
export type Session = components['schemas']['Session'];
export type SessionFlow = components['schemas']['SessionFlow'];
export type SessionFlowRequest = components['schemas']['SessionFlowRequest'];
export type SessionFlowType = components['schemas']['SessionFlowType'];
export type SessionPayloadRequest = components['schemas']['SessionPayloadRequest'];
export type SessionState = components['schemas']['SessionState'];
export type TouchSupport = components['schemas']['TouchSupport'];
export type TransactionHistory = components['schemas']['TransactionHistory'];
export type TransactionIndicators = components['schemas']['TransactionIndicators'];
export type UpcomingPayment = components['schemas']['UpcomingPayment'];
export type UpcomingPaymentList = components['schemas']['UpcomingPaymentList'];
export type UpdatePaymentLinkRequest = components['schemas']['UpdatePaymentLinkRequest'];
export type UserBehavior = components['schemas']['UserBehavior'];
export type ResponseAmountRefused = components['responses']['AmountRefused'];
export type ResponseBadRequest = components['responses']['BadRequest'];
export type ResponseConsentNotAuthorised = components['responses']['ConsentNotAuthorised'];
export type ResponseDestinationRefused = components['responses']['DestinationRefused'];
export type ResponseForbidden = components['responses']['Forbidden'];
export type ResponseInternalServerError = components['responses']['InternalServerError'];
export type ResponseLinkRefused = components['responses']['LinkRefused'];
export type ResponseNotFound = components['responses']['NotFound'];
export type ResponseRevocationRefused = components['responses']['RevocationRefused'];
export type ResponseTooManyRequests = components['responses']['TooManyRequests'];
export type ResponseUnauthorized = components['responses']['Unauthorized'];
export type ResponseUnknownPaymentDestination = components['responses']['UnknownPaymentDestination'];
export type ResponseUnknownPaymentIntent = components['responses']['UnknownPaymentIntent'];
export type ResponseUnknownPaymentSource = components['responses']['UnknownPaymentSource'];
export type ParameterConsentId = components['parameters']['consent_id'];
export type ParameterCustomerId = components['parameters']['customer_id'];
export type ParameterFromDate = components['parameters']['fromDate'];
export type ParameterIdempotencyKey = components['parameters']['idempotency-key'];
export type ParameterPage = components['parameters']['page'];
export type ParameterPaymentDestinationId = components['parameters']['payment_destination_id'];
export type ParameterPaymentId = components['parameters']['payment_id'];
export type ParameterPaymentIntentId = components['parameters']['payment_intent_id'];
export type ParameterPaymentLinkId = components['parameters']['payment_link_id'];
export type ParameterPaymentSourceId = components['parameters']['payment_source_id'];
export type ParameterScheduleId = components['parameters']['schedule_id'];
export type ParameterSize = components['parameters']['size'];
export type ParameterToDate = components['parameters']['toDate'];
export type HeaderLeanCorrelationId = components['headers']['lean-correlation-id'];
export type HeaderLeanTraceId = components['headers']['lean-trace-id'];
export type HeaderRetryAfter = components['headers']['retry-after'];
export type $defs = Record<string, never>;
export interface operations {
    createBulkPaymentIntent: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** @description The payments to ask for. */
        requestBody: {
            content: {
                "application/json": components["schemas"]["BulkPaymentIntentRequest"];
            };
        };
        responses: {
            /** @description The answer is not documented. */
            200: {
                headers: {
                    "lean-correlation-id": components["headers"]["lean-correlation-id"];
                    "lean-trace-id": components["headers"]["lean-trace-id"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": unknown;
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["InternalServerError"];
        };
    };
    listPaymentConsentEvents: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description The consent: `id` of its creation and of webhooks. */
                consent_id: components["parameters"]["consent_id"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The first page of the history. */
            200: {
                headers: {
                    "lean-correlation-id": components["headers"]["lean-correlation-id"];
                    "lean-trace-id": components["headers"]["lean-trace-id"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["PaymentConsentEventList"];
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
    listPaymentConsents: {
        parameters: {
            query: {
                /** @description Lean customer whose consents to read. */
                customer_id: string;
                /** @description Page to read, counted from 0. */
                page_number?: number;
                /** @description Consents per page. */
                page_size?: number;
                /** @description Return consents in these states only. Repeat the parameter for each. */
                status?: components["schemas"]["PaymentConsentStatus"][];
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
                    "application/json": components["schemas"]["PaymentConsentList"];
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["InternalServerError"];
        };
    };
    getPaymentConsent: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description The consent: `id` of its creation and of webhooks. */
                consent_id: components["parameters"]["consent_id"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The consent. */
            200: {
                headers: {
                    "lean-correlation-id": components["headers"]["lean-correlation-id"];
                    "lean-trace-id": components["headers"]["lean-trace-id"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["PaymentConsent"];
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
    getPaymentConsentBalance: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description The consent: `id` of its creation and of webhooks. */
                consent_id: components["parameters"]["consent_id"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The balance of this moment. */
            200: {
                headers: {
                    "lean-correlation-id": components["headers"]["lean-correlation-id"];
                    "lean-trace-id": components["headers"]["lean-trace-id"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["PaymentConsentBalance"];
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            409: components["responses"]["ConsentNotAuthorised"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["InternalServerError"];
        };
    };
    revokePaymentConsent: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description The consent: `id` of its creation and of webhooks. */
                consent_id: components["parameters"]["consent_id"];
            };
            cookie?: never;
        };
        /** @description The reason. */
        requestBody: {
            content: {
                "application/json": components["schemas"]["RevokePaymentConsentRequest"];
            };
        };
        responses: {
            /** @description The consent is revoked. What the body holds is not specified; do not rely on it. */
            200: {
                headers: {
                    "lean-correlation-id": components["headers"]["lean-correlation-id"];
                    "lean-trace-id": components["headers"]["lean-trace-id"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": unknown;
                };
            };
            400: components["responses"]["RevocationRefused"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["InternalServerError"];
        };
    };
    createAccountOnFileConsent: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** @description The consent to ask for. */
        requestBody: {
            content: {
                "application/json": components["schemas"]["CreateAccountOnFileConsentRequest"];
            };
        };
        responses: {
            /** @description The consent, not yet in force. */
            200: {
                headers: {
                    "lean-correlation-id": components["headers"]["lean-correlation-id"];
                    "lean-trace-id": components["headers"]["lean-trace-id"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["AccountOnFileConsent"];
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
    listCustomerPaymentDestinations: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description Lean's id of the customer, from creating the customer. Not your own `app_user_id`. */
                customer_id: components["parameters"]["customer_id"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The destinations; an empty array when there are none. */
            200: {
                headers: {
                    "lean-correlation-id": components["headers"]["lean-correlation-id"];
                    "lean-trace-id": components["headers"]["lean-trace-id"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["PaymentDestination"][];
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
    listPaymentSources: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description Lean's id of the customer, from creating the customer. Not your own `app_user_id`. */
                customer_id: components["parameters"]["customer_id"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The payment sources; an empty array when there are none. */
            200: {
                headers: {
                    "lean-correlation-id": components["headers"]["lean-correlation-id"];
                    "lean-trace-id": components["headers"]["lean-trace-id"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["PaymentSource"][];
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
    getPaymentSource: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description Lean's id of the customer, from creating the customer. Not your own `app_user_id`. */
                customer_id: components["parameters"]["customer_id"];
                /** @description The payment source, from the list or from a webhook. */
                payment_source_id: components["parameters"]["payment_source_id"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The payment source. */
            200: {
                headers: {
                    "lean-correlation-id": components["headers"]["lean-correlation-id"];
                    "lean-trace-id": components["headers"]["lean-trace-id"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["PaymentSource"];
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["UnknownPaymentSource"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["InternalServerError"];
        };
    };
    deletePaymentSource: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description Lean's id of the customer, from creating the customer. Not your own `app_user_id`. */
                customer_id: components["parameters"]["customer_id"];
                /** @description The payment source, from the list or from a webhook. */
                payment_source_id: components["parameters"]["payment_source_id"];
            };
            cookie?: never;
        };
        /** @description The reason. */
        requestBody: {
            content: {
                "application/json": components["schemas"]["DeletePaymentSourceRequest"];
            };
        };
        responses: {
            /** @description The source is deleted. What the body holds is not specified; do not rely on it. */
            200: {
                headers: {
                    "lean-correlation-id": components["headers"]["lean-correlation-id"];
                    "lean-trace-id": components["headers"]["lean-trace-id"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": unknown;
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["UnknownPaymentSource"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["InternalServerError"];
        };
    };
    listPaymentLinks: {
        parameters: {
            query?: {
                /** @description Page to read, counted from 0. */
                page?: components["parameters"]["page"];
                /** @description Most items to put on one page. */
                size?: components["parameters"]["size"];
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
                    "application/json": components["schemas"]["PaymentLinkList"];
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["InternalServerError"];
        };
    };
    createPaymentLink: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** @description What is paid, how often, until when. */
        requestBody: {
            content: {
                "application/json": components["schemas"]["CreatePaymentLinkRequest"];
            };
        };
        responses: {
            /** @description The link. */
            201: {
                headers: {
                    "lean-correlation-id": components["headers"]["lean-correlation-id"];
                    "lean-trace-id": components["headers"]["lean-trace-id"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["PaymentLink"];
                };
            };
            400: components["responses"]["LinkRefused"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["InternalServerError"];
        };
    };
    getPaymentLink: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description `id` of the link. Not the last part of its URL. */
                payment_link_id: components["parameters"]["payment_link_id"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The link. */
            200: {
                headers: {
                    "lean-correlation-id": components["headers"]["lean-correlation-id"];
                    "lean-trace-id": components["headers"]["lean-trace-id"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["PaymentLink"];
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
    updatePaymentLink: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description `id` of the link. Not the last part of its URL. */
                payment_link_id: components["parameters"]["payment_link_id"];
            };
            cookie?: never;
        };
        /** @description The state to set. */
        requestBody: {
            content: {
                "application/json": components["schemas"]["UpdatePaymentLinkRequest"];
            };
        };
        responses: {
            /** @description The state is set. What the body holds is not specified; read the link. */
            200: {
                headers: {
                    "lean-correlation-id": components["headers"]["lean-correlation-id"];
                    "lean-trace-id": components["headers"]["lean-trace-id"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": unknown;
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
    listPaymentLinkUsages: {
        parameters: {
            query?: {
                /** @description Page to read, counted from 0. */
                page?: components["parameters"]["page"];
                /** @description Most items to put on one page. */
                size?: components["parameters"]["size"];
            };
            header?: never;
            path: {
                /** @description `id` of the link. Not the last part of its URL. */
                payment_link_id: components["parameters"]["payment_link_id"];
            };
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
                    "application/json": components["schemas"]["PaymentLinkUsageList"];
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
    getPaymentLinkUsage: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description `id` of the link. Not the last part of its URL. */
                payment_link_id: components["parameters"]["payment_link_id"];
                /** @description The try, from the list. */
                usage_id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The try. */
            200: {
                headers: {
                    "lean-correlation-id": components["headers"]["lean-correlation-id"];
                    "lean-trace-id": components["headers"]["lean-trace-id"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["PaymentLinkUsage"];
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
    getPayment: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description The payment: `payments[].id` of its intent, or `id` of a payment's webhook. */
                payment_id: components["parameters"]["payment_id"];
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
                    "application/json": components["schemas"]["Payment"];
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
    createAccountOnFilePayment: {
        parameters: {
            query?: never;
            header: {
                /** @description Text of your own, one per payment or schedule you intend, kept until you know the outcome. The same key again returns the first result and makes no second one. */
                "Idempotency-Key": components["parameters"]["idempotency-key"];
            };
            path?: never;
            cookie?: never;
        };
        /** @description The payment to make. */
        requestBody: {
            content: {
                "application/json": components["schemas"]["CreateAccountOnFilePaymentRequest"];
            };
        };
        responses: {
            /** @description Lean took the order. */
            200: {
                headers: {
                    "lean-correlation-id": components["headers"]["lean-correlation-id"];
                    "lean-trace-id": components["headers"]["lean-trace-id"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["AccountOnFilePayment"];
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
    listPaymentDestinations: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The destinations; an empty array when there are none. */
            200: {
                headers: {
                    "lean-correlation-id": components["headers"]["lean-correlation-id"];
                    "lean-trace-id": components["headers"]["lean-trace-id"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["PaymentDestination"][];
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["InternalServerError"];
        };
    };
    createPaymentDestination: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** @description The account and its owner. */
        requestBody: {
            content: {
                "application/json": components["schemas"]["CreatePaymentDestinationRequest"];
            };
        };
        responses: {
            /** @description The destination. */
            200: {
                headers: {
                    "lean-correlation-id": components["headers"]["lean-correlation-id"];
                    "lean-trace-id": components["headers"]["lean-trace-id"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["PaymentDestination"];
                };
            };
            400: components["responses"]["DestinationRefused"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["InternalServerError"];
        };
    };
    getPaymentDestination: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description The destination, from its creation. */
                payment_destination_id: components["parameters"]["payment_destination_id"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The destination. */
            200: {
                headers: {
                    "lean-correlation-id": components["headers"]["lean-correlation-id"];
                    "lean-trace-id": components["headers"]["lean-trace-id"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["PaymentDestination"];
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["UnknownPaymentDestination"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["InternalServerError"];
        };
    };
    listPaymentIntents: {
        parameters: {
            query: {
                /** @description Return intents of this customer only. */
                customer_id?: string;
                /** @description Earliest creation to return. */
                from?: string;
                /** @description Page to read, counted from 0. */
                page: number;
                /** @description Intents per page. */
                size: number;
                /** @description Return intents whose payment is in this internal state only. */
                status?: components["schemas"]["PaymentIntentFilterStatus"];
                /** @description Latest creation to return. */
                to?: string;
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
                    "application/json": components["schemas"]["PaymentIntentList"];
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["InternalServerError"];
        };
    };
    createPaymentIntent: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** @description The payment to ask for. */
        requestBody: {
            content: {
                "application/json": components["schemas"]["CreatePaymentIntentRequest"];
            };
        };
        responses: {
            /** @description The intent. Nothing has been paid yet. */
            200: {
                headers: {
                    "lean-correlation-id": components["headers"]["lean-correlation-id"];
                    "lean-trace-id": components["headers"]["lean-trace-id"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["PaymentIntent"];
                };
            };
            400: components["responses"]["AmountRefused"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["UnknownPaymentDestination"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["InternalServerError"];
        };
    };
    getPaymentIntent: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description The intent, from its creation or from `intent_id` of a webhook. */
                payment_intent_id: components["parameters"]["payment_intent_id"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The intent. */
            200: {
                headers: {
                    "lean-correlation-id": components["headers"]["lean-correlation-id"];
                    "lean-trace-id": components["headers"]["lean-trace-id"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["PaymentIntent"];
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["UnknownPaymentIntent"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["InternalServerError"];
        };
    };
    listSchedules: {
        parameters: {
            query?: {
                /** @description Return schedules of this consent only. The name is camelCase. */
                consentId?: string;
                /** @description Page to read, counted from 0. */
                page?: components["parameters"]["page"];
                /** @description Most items to put on one page. */
                size?: components["parameters"]["size"];
                /** @description Return schedules in this state only. */
                status?: components["schemas"]["ScheduleStatus"];
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
                    "application/json": components["schemas"]["ScheduleList"];
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["InternalServerError"];
        };
    };
    createSchedule: {
        parameters: {
            query?: never;
            header: {
                /** @description Text of your own, one per payment or schedule you intend, kept until you know the outcome. The same key again returns the first result and makes no second one. */
                "Idempotency-Key": components["parameters"]["idempotency-key"];
            };
            path?: never;
            cookie?: never;
        };
        /** @description The payments to make. */
        requestBody: {
            content: {
                "application/json": components["schemas"]["CreateScheduleRequest"];
            };
        };
        responses: {
            /** @description The schedule. */
            201: {
                headers: {
                    "lean-correlation-id": components["headers"]["lean-correlation-id"];
                    "lean-trace-id": components["headers"]["lean-trace-id"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["CreatedSchedule"];
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
    getSchedule: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description The schedule, from its creation. */
                schedule_id: components["parameters"]["schedule_id"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The schedule. */
            200: {
                headers: {
                    "lean-correlation-id": components["headers"]["lean-correlation-id"];
                    "lean-trace-id": components["headers"]["lean-trace-id"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Schedule"];
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
    cancelSchedule: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description The schedule, from its creation. */
                schedule_id: components["parameters"]["schedule_id"];
            };
            cookie?: never;
        };
        /** @description The cause; may be left out. */
        requestBody?: {
            content: {
                "application/json": components["schemas"]["ChangeScheduleRequest"];
            };
        };
        responses: {
            /** @description The schedule after the change. */
            200: {
                headers: {
                    "lean-correlation-id": components["headers"]["lean-correlation-id"];
                    "lean-trace-id": components["headers"]["lean-trace-id"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ChangedSchedule"];
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
    pauseSchedule: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description The schedule, from its creation. */
                schedule_id: components["parameters"]["schedule_id"];
            };
            cookie?: never;
        };
        /** @description The cause; may be left out. */
        requestBody?: {
            content: {
                "application/json": components["schemas"]["ChangeScheduleRequest"];
            };
        };
        responses: {
            /** @description The schedule after the change. */
            200: {
                headers: {
                    "lean-correlation-id": components["headers"]["lean-correlation-id"];
                    "lean-trace-id": components["headers"]["lean-trace-id"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ChangedSchedule"];
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
    listSchedulePayments: {
        parameters: {
            query?: {
                /** @description Earliest due date to return, this day included. The name is camelCase. */
                fromDate?: components["parameters"]["fromDate"];
                /** @description Page to read, counted from 0. */
                page?: components["parameters"]["page"];
                /** @description Most items to put on one page. */
                size?: components["parameters"]["size"];
                /** @description Return payments in this state only. */
                status?: components["schemas"]["SchedulePaymentStatus"];
                /** @description Latest due date to return, this day included. The name is camelCase. */
                toDate?: components["parameters"]["toDate"];
            };
            header?: never;
            path: {
                /** @description The schedule, from its creation. */
                schedule_id: components["parameters"]["schedule_id"];
            };
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
                    "application/json": components["schemas"]["SchedulePaymentList"];
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
    getSchedulePayment: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description The schedule, from its creation. */
                schedule_id: components["parameters"]["schedule_id"];
                /** @description The payment, from the list. */
                scheduled_payment_id: string;
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
                    "application/json": components["schemas"]["SchedulePayment"];
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
    resumeSchedule: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description The schedule, from its creation. */
                schedule_id: components["parameters"]["schedule_id"];
            };
            cookie?: never;
        };
        /** @description The cause; may be left out. */
        requestBody?: {
            content: {
                "application/json": components["schemas"]["ChangeScheduleRequest"];
            };
        };
        responses: {
            /** @description The schedule after the change. */
            200: {
                headers: {
                    "lean-correlation-id": components["headers"]["lean-correlation-id"];
                    "lean-trace-id": components["headers"]["lean-trace-id"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ChangedSchedule"];
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
    listUpcomingPayments: {
        parameters: {
            query?: {
                /** @description Earliest due date to return, this day included. The name is camelCase. */
                fromDate?: components["parameters"]["fromDate"];
                /** @description Page to read, counted from 0. */
                page?: components["parameters"]["page"];
                /** @description Most items to put on one page. */
                size?: components["parameters"]["size"];
                /** @description Latest due date to return, this day included. The name is camelCase. */
                toDate?: components["parameters"]["toDate"];
            };
            header?: never;
            path: {
                /** @description The schedule, from its creation. */
                schedule_id: components["parameters"]["schedule_id"];
            };
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
                    "application/json": components["schemas"]["UpcomingPaymentList"];
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
    createSession: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** @description Who pays what, and where they come back to. */
        requestBody: {
            content: {
                "application/json": components["schemas"]["CreateSessionRequest"];
            };
        };
        responses: {
            /** @description The session. Send the customer to `session_url`. */
            201: {
                headers: {
                    "lean-correlation-id": components["headers"]["lean-correlation-id"];
                    "lean-trace-id": components["headers"]["lean-trace-id"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["CreatedSession"];
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
    getSession: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description The session, from its creation. */
                session_id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The session. */
            200: {
                headers: {
                    "lean-correlation-id": components["headers"]["lean-correlation-id"];
                    "lean-trace-id": components["headers"]["lean-trace-id"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Session"];
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
