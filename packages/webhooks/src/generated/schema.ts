/**
 * Generated from specs/ by `pnpm generate`. Do not edit: change the spec instead.
 */

export type paths = Record<string, never>;
export interface webhooks {
    "bank.availability.updated": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Bank availability changed
         * @description Lean, or you in the dashboard, switched a bank on or off. Offer it for a product only when `active` and `enabled` both hold.
         */
        post: operations["receiveBankAvailabilityUpdated"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "consent.status.updated": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Consent status changed
         * @description A payment or data consent changed its state. Handle `payment_consent.status.updated` the same way: it is probably the former name.
         */
        post: operations["receiveConsentStatusUpdated"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "entity.created": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Entity created
         * @description A customer connected a bank with data permissions. The data is not there yet: wait for `entity.data.refresh.updated` with status `FINISHED`. The event may not come again when the same customer links the same bank once more.
         */
        post: operations["receiveEntityCreated"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "entity.data.refresh.updated": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Data refresh progressed
         * @description Lean is reading data from the bank, after a connection or a refresh. Several `PENDING` events are followed by one final event. They may arrive within seconds of `entity.created` and before you have stored the entity.
         */
        post: operations["receiveEntityDataRefreshUpdated"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "entity.reconnected": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Entity reconnected
         * @description A customer completed `reconnect()` at a bank with sign-in credentials. `results.ready` follows for the call that had asked for it.
         */
        post: operations["receiveEntityReconnected"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "entity.updated": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Entity updated
         * @description The consent of an existing entity changed: the customer connected the same bank again or, in Saudi Arabia, revoked the consent. Read the entity for its new state.
         */
        post: operations["receiveEntityUpdated"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "iban_account_verification.bank.availability.updated": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * IBAN verification availability changed
         * @description A bank became able or unable to answer IBAN verifications.
         */
        post: operations["receiveIbanAccountVerificationBankAvailabilityUpdated"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "payment_consent.status.updated": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Payment consent status changed
         * @description A payment consent changed its state. Probably the former name of `consent.status.updated`; handle both.
         */
        post: operations["receivePaymentConsentStatusUpdated"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "payment_intent.created": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Payment intent created
         * @description A payment intent was created and can be given to the customer.
         */
        post: operations["receivePaymentIntentCreated"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "payment_source.beneficiary.created": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Beneficiary created
         * @description An account that is paid was set up at the bank of the payer, for payments or for payouts. Payments have to wait until its status is `ACTIVE`.
         */
        post: operations["receivePaymentSourceBeneficiaryCreated"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "payment_source.beneficiary.updated": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Beneficiary updated
         * @description The status of a beneficiary changed, normally because the waiting time at the bank ended.
         */
        post: operations["receivePaymentSourceBeneficiaryUpdated"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "payment_source.created": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Payment source created
         * @deprecated
         * @description A customer connected an account to pay from. Lean has announced the end of this event; act on `payment_source.beneficiary.created` and `payment_source.beneficiary.updated` instead.
         */
        post: operations["receivePaymentSourceCreated"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "payment_source.updated": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Payment source updated
         * @description An account to pay from changed. The payload is assumed to be that of `payment_source.created`.
         */
        post: operations["receivePaymentSourceUpdated"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "payment.created": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Payment created
         * @description A payment was handed to the bank. Its status may be final already. Covers single, account-on-file and scheduled payments.
         */
        post: operations["receivePaymentCreated"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "payment.reconciliation.updated": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Payment reconciliation changed
         * @description A payment was matched with a deposit, or was found not to have arrived. The payload is not documented.
         */
        post: operations["receivePaymentReconciliationUpdated"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "payment.updated": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Payment updated
         * @description The status of a payment changed. Covers single, account-on-file and scheduled payments.
         */
        post: operations["receivePaymentUpdated"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "results.ready": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Result ready
         * @description An asynchronous data or insight call is done, either because you asked with `async=true` or because the call took longer than about 50 seconds. Fetch the result with the id.
         */
        post: operations["receiveResultsReady"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
}
export interface components {
    schemas: {
        /** @description Who has a bank switched on. A product works only when `active` and `enabled` both hold for it. */
        BankAvailability: {
            /** @description Set by Lean. */
            active: components["schemas"]["BankAvailabilityFlags"];
            /** @description Set by you in the dashboard. */
            enabled: components["schemas"]["BankAvailabilityFlags"];
        };
        /** @description Switch per product. */
        BankAvailabilityFlags: {
            /** @description Whether data products are on. */
            data: boolean;
            /** @description Whether payment products are on. */
            payments?: boolean;
        };
        /** @description Delivery of `bank.availability.updated`. */
        BankAvailabilityUpdatedEvent: {
            /**
             * Format: uuid
             * @description Same on every delivery of this event. Store it and skip what you have seen.
             */
            event_id: string;
            /** @description Text for people. Do not parse it. */
            message: string;
            /** @description What the event is about. */
            payload: components["schemas"]["BankAvailabilityUpdatedPayload"];
            /**
             * Format: date-time
             * @description Time of the event, in UTC, with six to nine fraction digits.
             */
            timestamp: string;
            /**
             * @description Tells this event from the others.
             * @constant
             */
            type: "bank.availability.updated";
        };
        /** @description New availability of a bank. */
        BankAvailabilityUpdatedPayload: {
            /** @description The whole new state, not only what changed. */
            availability: components["schemas"]["BankAvailability"];
            /** @description Bank identifier, the same as in the bank list. */
            identifier: string;
        };
        /**
         * @description Whether the beneficiary can be paid. `AWAITING_BENEFICIARY_COOL_OFF` ends by itself after the waiting time of the bank.
         * @enum {string}
         */
        BeneficiaryStatus: "ACTIVE" | "AWAITING_BENEFICIARY_COOL_OFF" | "NOT_PRESENT" | "REMOVED" | "PENDING" | "FAILED" | (string & {});
        /** @description Consent and its state. Read the consent before you act on it. */
        ConsentStatusPayload: {
            /**
             * Format: uuid
             * @description Account the consent is about.
             */
            account_id?: string;
            /**
             * @description Whether it is about payments or data.
             * @enum {string}
             */
            consent_type?: "PAYMENT" | "ACCOUNT_ACCESS" | "MULTI_PAYMENTS" | (string & {});
            /**
             * Format: uuid
             * @description Lean customer that gave it.
             */
            customer_id: string;
            /**
             * Format: uuid
             * @description Consent id. The key is not `consent_id`.
             */
            id: string;
            /** @description State of the consent. */
            status: components["schemas"]["WebhookConsentStatus"];
        };
        /** @description Delivery of `consent.status.updated`. */
        ConsentStatusUpdatedEvent: {
            /**
             * Format: uuid
             * @description Same on every delivery of this event. Store it and skip what you have seen.
             */
            event_id: string;
            /** @description Text for people. Do not parse it. */
            message: string;
            /** @description What the event is about. */
            payload: components["schemas"]["ConsentStatusPayload"];
            /**
             * Format: date-time
             * @description Time of the event, in UTC, with six to nine fraction digits.
             */
            timestamp: string;
            /**
             * @description Tells this event from the others.
             * @constant
             */
            type: "consent.status.updated";
        };
        /** @description Delivery of `entity.created`. */
        EntityCreatedEvent: {
            /**
             * Format: uuid
             * @description Same on every delivery of this event. Store it and skip what you have seen. May be missing in KSA.
             */
            event_id?: string;
            /** @description Text for people. Do not parse it. */
            message: string;
            /** @description What the event is about. */
            payload: components["schemas"]["EntityCreatedPayload"];
            /**
             * Format: date-time
             * @description Time of the event, in UTC, with six to nine fraction digits. May be missing in KSA.
             */
            timestamp?: string;
            /**
             * @description Tells this event from the others.
             * @constant
             */
            type: "entity.created";
        };
        /** @description New connection between a customer and a bank. */
        EntityCreatedPayload: {
            /** @description Your own id for that customer. */
            app_user_id: string;
            /** @description Bank that was connected. */
            bank_details: components["schemas"]["WebhookBankDetails"];
            /**
             * Format: uuid
             * @description Lean customer that connected.
             */
            customer_id: string;
            /**
             * Format: uuid
             * @description The entity id; use it as `entity_id` in data calls.
             */
            id: string;
            /** @description Data the customer agreed to share, in no stable order. Read the entity before you conclude that one is missing. */
            permissions: components["schemas"]["WebhookPermission"][];
        };
        /** @description Delivery of `entity.data.refresh.updated`. */
        EntityDataRefreshUpdatedEvent: {
            /**
             * Format: uuid
             * @description Same on every delivery of this event. Store it and skip what you have seen. May be missing in KSA.
             */
            event_id?: string;
            /** @description Text for people. Do not parse it. */
            message: string;
            /** @description What the event is about. */
            payload: components["schemas"]["EntityDataRefreshUpdatedPayload"];
            /**
             * Format: date-time
             * @description Time of the event, in UTC, with six to nine fraction digits. May be missing in KSA.
             */
            timestamp?: string;
            /**
             * @description Tells this event from the others.
             * @constant
             */
            type: "entity.data.refresh.updated";
        };
        /** @description Progress of reading data from the bank. */
        EntityDataRefreshUpdatedPayload: {
            /** @description Your own id for that customer. */
            app_user_id: string;
            /**
             * Format: uuid
             * @description Lean customer of that entity.
             */
            customer_id: string;
            /** @description Progress per kind of data. */
            data_status: components["schemas"]["RefreshDataStatus"];
            /**
             * Format: uuid
             * @description Entity being read. The key is `entity_id` here, `id` in the other entity events.
             */
            entity_id: string;
            /**
             * Format: uuid
             * @description Refresh this belongs to.
             */
            refresh_id: string;
            /**
             * @description `FINISHED` and `OK` both mean that no more progress follows. Neither says that every item succeeded; look at `data_status`.
             * @enum {string}
             */
            status: "PENDING" | "FINISHED" | "OK" | (string & {});
        };
        /** @description Delivery of `entity.reconnected`. */
        EntityReconnectedEvent: {
            /**
             * Format: uuid
             * @description Same on every delivery of this event. Store it and skip what you have seen.
             */
            event_id: string;
            /** @description Text for people. Do not parse it. */
            message: string;
            /** @description What the event is about. */
            payload: components["schemas"]["EntityReconnectedPayload"];
            /**
             * Format: date-time
             * @description Time of the event, in UTC, with six to nine fraction digits.
             */
            timestamp: string;
            /**
             * @description Tells this event from the others.
             * @constant
             */
            type: "entity.reconnected";
        };
        /** @description Connection that works again. */
        EntityReconnectedPayload: {
            /**
             * Format: uuid
             * @description The entity id; use it as `entity_id` in data calls.
             */
            id: string;
            /**
             * Format: uuid
             * @description The id that was passed to `reconnect()`. For a data call it equals the `results_id` of the `RECONNECT_REQUIRED` answer. It can be used for 30 days.
             */
            reconnect_id: string;
        };
        /** @description Delivery of `entity.updated`. */
        EntityUpdatedEvent: {
            /**
             * Format: uuid
             * @description Same on every delivery of this event. Store it and skip what you have seen. May be missing in KSA.
             */
            event_id?: string;
            /** @description Text for people. Do not parse it. */
            message: string;
            /** @description What the event is about. */
            payload: components["schemas"]["EntityUpdatedPayload"];
            /**
             * Format: date-time
             * @description Time of the event, in UTC, with six to nine fraction digits. May be missing in KSA.
             */
            timestamp?: string;
            /**
             * @description Tells this event from the others.
             * @constant
             */
            type: "entity.updated";
        };
        /** @description Connection whose consent changed. It carries no status, so read the entity to learn the new state of its consent. */
        EntityUpdatedPayload: {
            /** @description Your own id for that customer. */
            app_user_id?: string;
            /** @description Bank that was connected. */
            bank_details: components["schemas"]["WebhookBankDetails"];
            /**
             * Format: uuid
             * @description Lean customer that connected.
             */
            customer_id: string;
            /**
             * Format: uuid
             * @description The entity id; use it as `entity_id` in data calls.
             */
            id: string;
            /** @description Data the customer agreed to share, in no stable order. Read the entity before you conclude that one is missing. */
            permissions: components["schemas"]["WebhookPermission"][];
        };
        /** @description Delivery of `iban_account_verification.bank.availability.updated`. */
        IbanAccountVerificationBankAvailabilityUpdatedEvent: {
            /**
             * Format: uuid
             * @description Same on every delivery of this event. Store it and skip what you have seen.
             */
            event_id: string;
            /** @description Text for people. Do not parse it. */
            message: string;
            /** @description What the event is about. */
            payload: components["schemas"]["IbanAccountVerificationBankAvailabilityUpdatedPayload"];
            /**
             * Format: date-time
             * @description Time of the event, in UTC, with six to nine fraction digits.
             */
            timestamp: string;
            /**
             * @description Tells this event from the others.
             * @constant
             */
            type: "iban_account_verification.bank.availability.updated";
        };
        /** @description New availability of a bank for IBAN verification. */
        IbanAccountVerificationBankAvailabilityUpdatedPayload: {
            /** @description The new state. */
            availability: components["schemas"]["IbanVerificationAvailability"];
            /** @description Two characters of the IBAN, positions five and six. Keep it as text: it may start with a zero. */
            bank_code: string;
            /** @description ISO 3166-1 code, two letters; `SA`. */
            country_code: string;
        };
        /** @description What a bank can check, per kind of account holder. */
        IbanVerificationAccountTypes: {
            /** @description Accounts of companies. */
            business: components["schemas"]["IbanVerificationMatch"];
            /** @description Accounts of self-employed persons. */
            freelancer: components["schemas"]["IbanVerificationMatch"];
            /** @description Accounts of persons. */
            personal: components["schemas"]["IbanVerificationMatch"];
        };
        /** @description What a bank can check at present. */
        IbanVerificationAvailability: {
            /** @description The same per kind of account holder. */
            account_type: components["schemas"]["IbanVerificationAccountTypes"];
            /** @description Whether the bank can be used at all. */
            global: components["schemas"]["IbanVerificationSwitch"];
        };
        /** @description Answers a bank can give. */
        IbanVerificationMatch: {
            /** @description Whether it can confirm that holder and IBAN belong together. */
            match: components["schemas"]["IbanVerificationSwitch"];
            /** @description Whether it can deny that. */
            no_match: components["schemas"]["IbanVerificationSwitch"];
        };
        /**
         * @description State of one check. Lower case here, upper case in the REST object.
         * @enum {string}
         */
        IbanVerificationSwitch: "enabled" | "disabled" | (string & {});
        /** @description Delivery of `payment_consent.status.updated`. */
        PaymentConsentStatusUpdatedEvent: {
            /**
             * Format: uuid
             * @description Same on every delivery of this event. Store it and skip what you have seen.
             */
            event_id: string;
            /** @description Text for people. Do not parse it. */
            message: string;
            /** @description What the event is about. */
            payload: components["schemas"]["ConsentStatusPayload"];
            /**
             * Format: date-time
             * @description Time of the event, in UTC, with six to nine fraction digits.
             */
            timestamp: string;
            /**
             * @description Tells this event from the others.
             * @constant
             */
            type: "payment_consent.status.updated";
        };
        /** @description Delivery of `payment.created`. */
        PaymentCreatedEvent: {
            /**
             * Format: uuid
             * @description Same on every delivery of this event. Store it and skip what you have seen.
             */
            event_id: string;
            /** @description Text for people. Do not parse it. */
            message: string;
            /** @description What the event is about. */
            payload: components["schemas"]["PaymentPayload"];
            /**
             * Format: date-time
             * @description Time of the event, in UTC, with six to nine fraction digits.
             */
            timestamp: string;
            /**
             * @description Tells this event from the others.
             * @constant
             */
            type: "payment.created";
        };
        /** @description Delivery of `payment_intent.created`. */
        PaymentIntentCreatedEvent: {
            /**
             * Format: uuid
             * @description Same on every delivery of this event. Store it and skip what you have seen.
             */
            event_id: string;
            /** @description Text for people. Do not parse it. */
            message: string;
            /** @description What the event is about. */
            payload: components["schemas"]["PaymentIntentCreatedPayload"];
            /**
             * Format: date-time
             * @description Time of the event, in UTC, with six to nine fraction digits.
             */
            timestamp: string;
            /**
             * @description Tells this event from the others.
             * @constant
             */
            type: "payment_intent.created";
        };
        /** @description Payment that a customer can now authorise. */
        PaymentIntentCreatedPayload: {
            /** @description Sum to be paid, as a decimal number. */
            amount: number;
            /** @description ISO 4217 code. */
            currency: string;
            /**
             * Format: uuid
             * @description Lean customer that pays.
             */
            customer_id?: string;
            /** @description Text you gave the intent. */
            description?: string;
            /**
             * Format: uuid
             * @description Payment intent id. The key is neither `id` nor `payment_intent_id`.
             */
            intent_id: string;
            /** @description What you attached when the intent was created. */
            metadata?: {
                [key: string]: unknown;
            };
            /**
             * Format: uuid
             * @description Account that is paid.
             */
            payment_destination_id?: string;
            /** @description Explanation in words. */
            reason?: string;
            /**
             * @description State of the intent.
             * @enum {string}
             */
            status: "INTENT_CREATED" | (string & {});
        };
        /** @description Payment and its progress. */
        PaymentPayload: {
            /** @description Sum, as a decimal number. */
            amount: number;
            /** @description Reference at the bank, sent once the bank has accepted the payment. */
            bank_transaction_reference?: string;
            /**
             * Format: uuid
             * @description Consent of an account-on-file payment.
             */
            consent_id?: string;
            /** @description ISO 4217 code. */
            currency: string;
            /**
             * Format: uuid
             * @description Lean customer that pays.
             */
            customer_id: string;
            /**
             * Format: uuid
             * @description Account paid from.
             */
            debtor_account_id?: string;
            /**
             * Format: uuid
             * @description End user, on payouts.
             */
            end_user_id?: string;
            /** @description Cause of a failure. */
            failure_code?: string | null;
            /** @description Cause of a failure, in words. */
            failure_reason?: string | null;
            /** @description Cause of a failure, machine-readable. */
            granular_status_code?: string | null;
            /**
             * Format: uuid
             * @description Payment id, not the intent id. Reconciliation refers to this one.
             */
            id: string;
            /**
             * Format: uuid
             * @description Intent the payment came from; may be missing on account-on-file payments.
             */
            intent_id?: string;
            /** @description What you attached when the intent was created. */
            metadata?: {
                [key: string]: unknown;
            };
            /**
             * Format: uuid
             * @description Account that is paid.
             */
            payment_destination_id: string;
            /** @description What happened after the bank accepted, for example `PROCESSED`. */
            post_initiation_status?: string | null;
            /** @description Explanation in words. */
            reason?: string;
            /** @description Progress; may be final already in `payment.created`. */
            status: components["schemas"]["PaymentStatus"];
            /** @description More about the status, in words. */
            status_additional_info?: string | null;
        };
        /** @description Delivery of `payment.reconciliation.updated`. */
        PaymentReconciliationUpdatedEvent: {
            /**
             * Format: uuid
             * @description Same on every delivery of this event. Store it and skip what you have seen.
             */
            event_id: string;
            /** @description Text for people. Do not parse it. */
            message: string;
            /** @description What the event is about. */
            payload: components["schemas"]["PaymentReconciliationUpdatedPayload"];
            /**
             * Format: date-time
             * @description Time of the event, in UTC, with six to nine fraction digits.
             */
            timestamp: string;
            /**
             * @description Tells this event from the others.
             * @constant
             */
            type: "payment.reconciliation.updated";
        };
        /** @description Change in the reconciliation of a payment. The members are not documented; read the payment's reconciliation instead. */
        PaymentReconciliationUpdatedPayload: {
            [key: string]: unknown;
        };
        /** @description Delivery of `payment_source.beneficiary.created`. */
        PaymentSourceBeneficiaryCreatedEvent: {
            /**
             * Format: uuid
             * @description Same on every delivery of this event. Store it and skip what you have seen.
             */
            event_id: string;
            /** @description Text for people. Do not parse it. */
            message: string;
            /** @description What the event is about. */
            payload: components["schemas"]["PaymentSourceBeneficiaryPayload"];
            /**
             * Format: date-time
             * @description Time of the event, in UTC, with six to nine fraction digits.
             */
            timestamp: string;
            /**
             * @description Tells this event from the others.
             * @constant
             */
            type: "payment_source.beneficiary.created";
        };
        /** @description Link between an account a customer pays from and an account that is paid. */
        PaymentSourceBeneficiaryPayload: {
            /**
             * Format: date-time
             * @description End of the waiting time.
             */
            beneficiary_cool_off_expiry?: string;
            /**
             * Format: uuid
             * @description Lean customer it belongs to.
             */
            customer_id: string;
            /**
             * Format: uuid
             * @description End user, on payouts.
             */
            end_user_id?: string;
            /**
             * Format: uuid
             * @description Identifies this link, not the account that is paid.
             */
            id: string;
            /**
             * Format: uuid
             * @description Account that is paid.
             */
            payment_destination_id: string;
            /** @description Bank that the payments leave from. */
            payment_source_bank_identifier?: string;
            /**
             * Format: uuid
             * @description Account paid from.
             */
            payment_source_id: string;
            /** @description Whether payments over this link are possible. Wait for `ACTIVE` before you start one. */
            status: components["schemas"]["BeneficiaryStatus"];
        };
        /** @description Delivery of `payment_source.beneficiary.updated`. */
        PaymentSourceBeneficiaryUpdatedEvent: {
            /**
             * Format: uuid
             * @description Same on every delivery of this event. Store it and skip what you have seen.
             */
            event_id: string;
            /** @description Text for people. Do not parse it. */
            message: string;
            /** @description What the event is about. */
            payload: components["schemas"]["PaymentSourceBeneficiaryPayload"];
            /**
             * Format: date-time
             * @description Time of the event, in UTC, with six to nine fraction digits.
             */
            timestamp: string;
            /**
             * @description Tells this event from the others.
             * @constant
             */
            type: "payment_source.beneficiary.updated";
        };
        /** @description Delivery of `payment_source.created`. */
        PaymentSourceCreatedEvent: {
            /**
             * Format: uuid
             * @description Same on every delivery of this event. Store it and skip what you have seen.
             */
            event_id: string;
            /** @description Text for people. Do not parse it. */
            message: string;
            /** @description What the event is about. */
            payload: components["schemas"]["PaymentSourcePayload"];
            /**
             * Format: date-time
             * @description Time of the event, in UTC, with six to nine fraction digits.
             */
            timestamp: string;
            /**
             * @description Tells this event from the others.
             * @constant
             */
            type: "payment_source.created";
        };
        /** @description Account a customer can pay from. */
        PaymentSourcePayload: {
            /** @description Bank identifier, the same as in the bank list. */
            bank_identifier: string;
            /** @description Display name of the bank. */
            bank_name: string;
            /**
             * Format: uuid
             * @description Lean customer the source belongs to.
             */
            customer_id: string;
            /**
             * Format: uuid
             * @description End user; `null` so far.
             */
            end_user_id?: string | null;
            /**
             * Format: uuid
             * @description Identifies the payment source in payment calls.
             */
            id: string;
            /**
             * @description Whether it can be used already.
             * @enum {string}
             */
            status: "ACTIVE" | "AWAITING_BENEFICIARY_COOL_OFF" | (string & {});
        };
        /** @description Delivery of `payment_source.updated`. */
        PaymentSourceUpdatedEvent: {
            /**
             * Format: uuid
             * @description Same on every delivery of this event. Store it and skip what you have seen.
             */
            event_id: string;
            /** @description Text for people. Do not parse it. */
            message: string;
            /** @description What the event is about. */
            payload: components["schemas"]["PaymentSourcePayload"];
            /**
             * Format: date-time
             * @description Time of the event, in UTC, with six to nine fraction digits.
             */
            timestamp: string;
            /**
             * @description Tells this event from the others.
             * @constant
             */
            type: "payment_source.updated";
        };
        /**
         * @description Progress of a payment. `ACCEPTED_BY_BANK` is the success value, `FAILED` is final, `PENDING_WITH_BANK` changes later.
         * @enum {string}
         */
        PaymentStatus: "PENDING_WITH_BANK" | "ACCEPTED_BY_BANK" | "FAILED" | "AWAITING_LOGIN_MFA" | "AWAITING_PAYMENT_MFA" | "AWAITING_APP_AUTH" | "AWAITING_AUTHORIZATION" | "AUTHORISATION_FAILED" | (string & {});
        /** @description Delivery of `payment.updated`. */
        PaymentUpdatedEvent: {
            /**
             * Format: uuid
             * @description Same on every delivery of this event. Store it and skip what you have seen.
             */
            event_id: string;
            /** @description Text for people. Do not parse it. */
            message: string;
            /** @description What the event is about. */
            payload: components["schemas"]["PaymentPayload"];
            /**
             * Format: date-time
             * @description Time of the event, in UTC, with six to nine fraction digits.
             */
            timestamp: string;
            /**
             * @description Tells this event from the others.
             * @constant
             */
            type: "payment.updated";
        };
        /** @description Progress per kind of data of one account. */
        RefreshAccountDataStatus: {
            /**
             * Format: uuid
             * @description Account this is about.
             */
            account_id: string;
            /** @description Progress of reading the balances. */
            balance: components["schemas"]["RefreshItemStatus"];
            /** @description Saved payees. */
            beneficiaries: components["schemas"]["RefreshItemStatus"];
            /** @description Mandates. */
            direct_debits: components["schemas"]["RefreshItemStatus"];
            /** @description People tied to the account. */
            identity: components["schemas"]["RefreshItemStatus"];
            /** @description One-off future payments. */
            scheduled_payments: components["schemas"]["RefreshItemStatus"];
            /** @description Recurring payments. */
            standing_orders: components["schemas"]["RefreshItemStatus"];
            /** @description How much history is there. */
            transaction_availability?: components["schemas"]["RefreshTransactionAvailability"];
            /** @description Transaction history. */
            transactions: components["schemas"]["RefreshItemStatus"];
        };
        /** @description Progress per kind of data of one entity. */
        RefreshDataStatus: {
            /** @description Progress per account; may be empty while the accounts are not known yet. */
            account_data: components["schemas"]["RefreshAccountDataStatus"][];
            /** @description Progress of reading which accounts there are. */
            accounts: components["schemas"]["RefreshItemStatus"];
            /** @description Identity of the customer. */
            identity: components["schemas"]["RefreshItemStatus"];
        };
        /**
         * @description Progress of one kind of data. `OK` and `SUCCESS` mean the same. `PARTIAL` means that some of the data could be read.
         * @enum {string}
         */
        RefreshItemStatus: "PENDING" | "PARTIAL" | "OK" | "SUCCESS" | "FAILED" | "UNSUPPORTED" | (string & {});
        /** @description Span of the transaction history that was read. */
        RefreshTransactionAvailability: {
            /** @description Whole calendar months inside the span. The REST refresh object lacks it. */
            complete_months: number;
            /** @description Last day, `YYYY-MM-DD`. May come with a time. */
            end: string;
            /** @description First day, `YYYY-MM-DD`. May come with a time. */
            start: string;
        };
        /** @description Delivery of `results.ready`. */
        ResultsReadyEvent: {
            /**
             * Format: uuid
             * @description Same on every delivery of this event. Store it and skip what you have seen.
             */
            event_id: string;
            /** @description Text for people. Do not parse it. */
            message: string;
            /** @description What the event is about. */
            payload: components["schemas"]["ResultsReadyPayload"];
            /**
             * Format: date-time
             * @description Time of the event, in UTC, with six to nine fraction digits.
             */
            timestamp: string;
            /**
             * @description Tells this event from the others.
             * @constant
             */
            type: "results.ready";
        };
        /** @description Asynchronous result that can be fetched. */
        ResultsReadyPayload: {
            /**
             * Format: uuid
             * @description The `results_id`; fetch `GET /data/v2/results/{results_id}`.
             */
            id: string;
        };
        /** @description Bank behind an entity, with what is needed to show it. */
        WebhookBankDetails: {
            /**
             * @description Segment the connection belongs to.
             * @enum {string}
             */
            account_type?: "PERSONAL" | "BUSINESS" | (string & {});
            /** @description Colour to show the logo on, as `#rrggbb`. */
            background_color: string;
            /**
             * @description Older word for the segment.
             * @enum {string}
             */
            bank_type?: "RETAIL" | "SME" | (string & {});
            /** @description Bank identifier, the same as in the bank list. */
            identifier: string;
            /**
             * Format: uri
             * @description Address of the logo image.
             */
            logo: string;
            /** @description Colour of the brand, as `#rrggbb`. */
            main_color: string;
            /** @description Display name of the bank. */
            name: string;
            /** @description BIC of the bank; `null` for a bank in the Emirates. */
            swift_code?: string | null;
        };
        /**
         * @description State of a consent. `REJECTED`, `REVOKED`, `EXPIRED` and `CONSUMED` are final.
         * @enum {string}
         */
        WebhookConsentStatus: "AWAITING_AUTHORISATION" | "AUTHORISED" | "REJECTED" | "REVOKED" | "EXPIRED" | "CONSUMED" | "SUSPENDED" | (string & {});
        /** @description Any event with a described payload, told apart by `type`. Other types are delivered as well and new ones may appear: accept them with status 200 and treat `payload` as an unknown object. */
        WebhookEvent: components["schemas"]["BankAvailabilityUpdatedEvent"] | components["schemas"]["ConsentStatusUpdatedEvent"] | components["schemas"]["EntityCreatedEvent"] | components["schemas"]["EntityDataRefreshUpdatedEvent"] | components["schemas"]["EntityReconnectedEvent"] | components["schemas"]["EntityUpdatedEvent"] | components["schemas"]["IbanAccountVerificationBankAvailabilityUpdatedEvent"] | components["schemas"]["PaymentCreatedEvent"] | components["schemas"]["PaymentReconciliationUpdatedEvent"] | components["schemas"]["PaymentUpdatedEvent"] | components["schemas"]["PaymentConsentStatusUpdatedEvent"] | components["schemas"]["PaymentIntentCreatedEvent"] | components["schemas"]["PaymentSourceBeneficiaryCreatedEvent"] | components["schemas"]["PaymentSourceBeneficiaryUpdatedEvent"] | components["schemas"]["PaymentSourceCreatedEvent"] | components["schemas"]["PaymentSourceUpdatedEvent"] | components["schemas"]["ResultsReadyEvent"];
        /**
         * @description Data permission, as listed in webhooks. REST entities show the same permissions as an object of booleans.
         * @enum {string}
         */
        WebhookPermission: "identity" | "identities" | "accounts" | "balance" | "transactions" | "beneficiaries" | "direct_debits" | "standing_orders" | "scheduled_payments" | (string & {});
    };
    responses: {
        /** @description The event is yours now. Answer within ten seconds, once signature and `event_id` are dealt with, and do the work afterwards. No body is needed. */
        Accepted: {
            headers: {
                [name: string]: unknown;
            };
            content?: never;
        };
        /** @description Anything but 200, or no answer within ten seconds, counts as a failed delivery. Lean tries again 1, 2, 5, 10, 60 and 180 minutes after the first attempt. In the Emirates, events of the last 90 days can also be read from the Events API. */
        NotAccepted: {
            headers: {
                [name: string]: unknown;
            };
            content?: never;
        };
        /** @description The receiver refused the event, for example because the signature does not match. Lean tries again as after any other failure. */
        Refused: {
            headers: {
                [name: string]: unknown;
            };
            content?: never;
        };
    };
    parameters: {
        /** @description `sha512=` and the HMAC with SHA-512 of the raw request body, in hexadecimal. The key is the webhook secret of the application and environment, as UTF-8 bytes. Compute it over the bytes received, before parsing, and compare in constant time. It covers no timestamp, so guard against replays with `event_id`. */
        "lean-signature": string;
    };
    requestBodies: never;
    headers: never;
    pathItems: never;
}
export type BankAvailability = components['schemas']['BankAvailability'];
export type BankAvailabilityFlags = components['schemas']['BankAvailabilityFlags'];
export type BankAvailabilityUpdatedEvent = components['schemas']['BankAvailabilityUpdatedEvent'];
export type BankAvailabilityUpdatedPayload = components['schemas']['BankAvailabilityUpdatedPayload'];
export type BeneficiaryStatus = components['schemas']['BeneficiaryStatus'];
export type ConsentStatusPayload = components['schemas']['ConsentStatusPayload'];
export type ConsentStatusUpdatedEvent = components['schemas']['ConsentStatusUpdatedEvent'];
export type EntityCreatedEvent = components['schemas']['EntityCreatedEvent'];
export type EntityCreatedPayload = components['schemas']['EntityCreatedPayload'];
export type EntityDataRefreshUpdatedEvent = components['schemas']['EntityDataRefreshUpdatedEvent'];
export type EntityDataRefreshUpdatedPayload = components['schemas']['EntityDataRefreshUpdatedPayload'];
export type EntityReconnectedEvent = components['schemas']['EntityReconnectedEvent'];
export type EntityReconnectedPayload = components['schemas']['EntityReconnectedPayload'];
export type EntityUpdatedEvent = components['schemas']['EntityUpdatedEvent'];
export type EntityUpdatedPayload = components['schemas']['EntityUpdatedPayload'];
export type IbanAccountVerificationBankAvailabilityUpdatedEvent = components['schemas']['IbanAccountVerificationBankAvailabilityUpdatedEvent'];
export type IbanAccountVerificationBankAvailabilityUpdatedPayload = components['schemas']['IbanAccountVerificationBankAvailabilityUpdatedPayload'];
export type IbanVerificationAccountTypes = components['schemas']['IbanVerificationAccountTypes'];
export type IbanVerificationAvailability = components['schemas']['IbanVerificationAvailability'];
export type IbanVerificationMatch = components['schemas']['IbanVerificationMatch'];
export type IbanVerificationSwitch = components['schemas']['IbanVerificationSwitch'];
export type PaymentConsentStatusUpdatedEvent = components['schemas']['PaymentConsentStatusUpdatedEvent'];
export type PaymentCreatedEvent = components['schemas']['PaymentCreatedEvent'];
export type PaymentIntentCreatedEvent = components['schemas']['PaymentIntentCreatedEvent'];
export type PaymentIntentCreatedPayload = components['schemas']['PaymentIntentCreatedPayload'];
export type PaymentPayload = components['schemas']['PaymentPayload'];
export type PaymentReconciliationUpdatedEvent = components['schemas']['PaymentReconciliationUpdatedEvent'];
export type PaymentReconciliationUpdatedPayload = components['schemas']['PaymentReconciliationUpdatedPayload'];
export type PaymentSourceBeneficiaryCreatedEvent = components['schemas']['PaymentSourceBeneficiaryCreatedEvent'];
export type PaymentSourceBeneficiaryPayload = components['schemas']['PaymentSourceBeneficiaryPayload'];
export type PaymentSourceBeneficiaryUpdatedEvent = components['schemas']['PaymentSourceBeneficiaryUpdatedEvent'];
export type PaymentSourceCreatedEvent = components['schemas']['PaymentSourceCreatedEvent'];
export type PaymentSourcePayload = components['schemas']['PaymentSourcePayload'];
export type PaymentSourceUpdatedEvent = components['schemas']['PaymentSourceUpdatedEvent'];
export type PaymentStatus = components['schemas']['PaymentStatus'];
export type PaymentUpdatedEvent = components['schemas']['PaymentUpdatedEvent'];
export type RefreshAccountDataStatus = components['schemas']['RefreshAccountDataStatus'];
export type RefreshDataStatus = components['schemas']['RefreshDataStatus'];
export type RefreshItemStatus = components['schemas']['RefreshItemStatus'];
export type RefreshTransactionAvailability = components['schemas']['RefreshTransactionAvailability'];
export type ResultsReadyEvent = components['schemas']['ResultsReadyEvent'];
export type ResultsReadyPayload = components['schemas']['ResultsReadyPayload'];
export type WebhookBankDetails = components['schemas']['WebhookBankDetails'];
export type WebhookConsentStatus = components['schemas']['WebhookConsentStatus'];
export type WebhookEvent = components['schemas']['WebhookEvent'];
export type WebhookPermission = components['schemas']['WebhookPermission'];
export type ResponseAccepted = components['responses']['Accepted'];
export type ResponseNotAccepted = components['responses']['NotAccepted'];
export type ResponseRefused = components['responses']['Refused'];
export type ParameterLeanSignature = components['parameters']['lean-signature'];
export type $defs = Record<string, never>;
export interface operations {
    receiveBankAvailabilityUpdated: {
        parameters: {
            query?: never;
            header: {
                /** @description `sha512=` and the HMAC with SHA-512 of the raw request body, in hexadecimal. The key is the webhook secret of the application and environment, as UTF-8 bytes. Compute it over the bytes received, before parsing, and compare in constant time. It covers no timestamp, so guard against replays with `event_id`. */
                "lean-signature": components["parameters"]["lean-signature"];
            };
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["BankAvailabilityUpdatedEvent"];
            };
        };
        responses: {
            "4XX": components["responses"]["Refused"];
            200: components["responses"]["Accepted"];
            default: components["responses"]["NotAccepted"];
        };
    };
    receiveConsentStatusUpdated: {
        parameters: {
            query?: never;
            header: {
                /** @description `sha512=` and the HMAC with SHA-512 of the raw request body, in hexadecimal. The key is the webhook secret of the application and environment, as UTF-8 bytes. Compute it over the bytes received, before parsing, and compare in constant time. It covers no timestamp, so guard against replays with `event_id`. */
                "lean-signature": components["parameters"]["lean-signature"];
            };
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["ConsentStatusUpdatedEvent"];
            };
        };
        responses: {
            "4XX": components["responses"]["Refused"];
            200: components["responses"]["Accepted"];
            default: components["responses"]["NotAccepted"];
        };
    };
    receiveEntityCreated: {
        parameters: {
            query?: never;
            header: {
                /** @description `sha512=` and the HMAC with SHA-512 of the raw request body, in hexadecimal. The key is the webhook secret of the application and environment, as UTF-8 bytes. Compute it over the bytes received, before parsing, and compare in constant time. It covers no timestamp, so guard against replays with `event_id`. */
                "lean-signature": components["parameters"]["lean-signature"];
            };
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["EntityCreatedEvent"];
            };
        };
        responses: {
            "4XX": components["responses"]["Refused"];
            200: components["responses"]["Accepted"];
            default: components["responses"]["NotAccepted"];
        };
    };
    receiveEntityDataRefreshUpdated: {
        parameters: {
            query?: never;
            header: {
                /** @description `sha512=` and the HMAC with SHA-512 of the raw request body, in hexadecimal. The key is the webhook secret of the application and environment, as UTF-8 bytes. Compute it over the bytes received, before parsing, and compare in constant time. It covers no timestamp, so guard against replays with `event_id`. */
                "lean-signature": components["parameters"]["lean-signature"];
            };
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["EntityDataRefreshUpdatedEvent"];
            };
        };
        responses: {
            "4XX": components["responses"]["Refused"];
            200: components["responses"]["Accepted"];
            default: components["responses"]["NotAccepted"];
        };
    };
    receiveEntityReconnected: {
        parameters: {
            query?: never;
            header: {
                /** @description `sha512=` and the HMAC with SHA-512 of the raw request body, in hexadecimal. The key is the webhook secret of the application and environment, as UTF-8 bytes. Compute it over the bytes received, before parsing, and compare in constant time. It covers no timestamp, so guard against replays with `event_id`. */
                "lean-signature": components["parameters"]["lean-signature"];
            };
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["EntityReconnectedEvent"];
            };
        };
        responses: {
            "4XX": components["responses"]["Refused"];
            200: components["responses"]["Accepted"];
            default: components["responses"]["NotAccepted"];
        };
    };
    receiveEntityUpdated: {
        parameters: {
            query?: never;
            header: {
                /** @description `sha512=` and the HMAC with SHA-512 of the raw request body, in hexadecimal. The key is the webhook secret of the application and environment, as UTF-8 bytes. Compute it over the bytes received, before parsing, and compare in constant time. It covers no timestamp, so guard against replays with `event_id`. */
                "lean-signature": components["parameters"]["lean-signature"];
            };
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["EntityUpdatedEvent"];
            };
        };
        responses: {
            "4XX": components["responses"]["Refused"];
            200: components["responses"]["Accepted"];
            default: components["responses"]["NotAccepted"];
        };
    };
    receiveIbanAccountVerificationBankAvailabilityUpdated: {
        parameters: {
            query?: never;
            header: {
                /** @description `sha512=` and the HMAC with SHA-512 of the raw request body, in hexadecimal. The key is the webhook secret of the application and environment, as UTF-8 bytes. Compute it over the bytes received, before parsing, and compare in constant time. It covers no timestamp, so guard against replays with `event_id`. */
                "lean-signature": components["parameters"]["lean-signature"];
            };
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["IbanAccountVerificationBankAvailabilityUpdatedEvent"];
            };
        };
        responses: {
            "4XX": components["responses"]["Refused"];
            200: components["responses"]["Accepted"];
            default: components["responses"]["NotAccepted"];
        };
    };
    receivePaymentConsentStatusUpdated: {
        parameters: {
            query?: never;
            header: {
                /** @description `sha512=` and the HMAC with SHA-512 of the raw request body, in hexadecimal. The key is the webhook secret of the application and environment, as UTF-8 bytes. Compute it over the bytes received, before parsing, and compare in constant time. It covers no timestamp, so guard against replays with `event_id`. */
                "lean-signature": components["parameters"]["lean-signature"];
            };
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["PaymentConsentStatusUpdatedEvent"];
            };
        };
        responses: {
            "4XX": components["responses"]["Refused"];
            200: components["responses"]["Accepted"];
            default: components["responses"]["NotAccepted"];
        };
    };
    receivePaymentIntentCreated: {
        parameters: {
            query?: never;
            header: {
                /** @description `sha512=` and the HMAC with SHA-512 of the raw request body, in hexadecimal. The key is the webhook secret of the application and environment, as UTF-8 bytes. Compute it over the bytes received, before parsing, and compare in constant time. It covers no timestamp, so guard against replays with `event_id`. */
                "lean-signature": components["parameters"]["lean-signature"];
            };
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["PaymentIntentCreatedEvent"];
            };
        };
        responses: {
            "4XX": components["responses"]["Refused"];
            200: components["responses"]["Accepted"];
            default: components["responses"]["NotAccepted"];
        };
    };
    receivePaymentSourceBeneficiaryCreated: {
        parameters: {
            query?: never;
            header: {
                /** @description `sha512=` and the HMAC with SHA-512 of the raw request body, in hexadecimal. The key is the webhook secret of the application and environment, as UTF-8 bytes. Compute it over the bytes received, before parsing, and compare in constant time. It covers no timestamp, so guard against replays with `event_id`. */
                "lean-signature": components["parameters"]["lean-signature"];
            };
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["PaymentSourceBeneficiaryCreatedEvent"];
            };
        };
        responses: {
            "4XX": components["responses"]["Refused"];
            200: components["responses"]["Accepted"];
            default: components["responses"]["NotAccepted"];
        };
    };
    receivePaymentSourceBeneficiaryUpdated: {
        parameters: {
            query?: never;
            header: {
                /** @description `sha512=` and the HMAC with SHA-512 of the raw request body, in hexadecimal. The key is the webhook secret of the application and environment, as UTF-8 bytes. Compute it over the bytes received, before parsing, and compare in constant time. It covers no timestamp, so guard against replays with `event_id`. */
                "lean-signature": components["parameters"]["lean-signature"];
            };
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["PaymentSourceBeneficiaryUpdatedEvent"];
            };
        };
        responses: {
            "4XX": components["responses"]["Refused"];
            200: components["responses"]["Accepted"];
            default: components["responses"]["NotAccepted"];
        };
    };
    receivePaymentSourceCreated: {
        parameters: {
            query?: never;
            header: {
                /** @description `sha512=` and the HMAC with SHA-512 of the raw request body, in hexadecimal. The key is the webhook secret of the application and environment, as UTF-8 bytes. Compute it over the bytes received, before parsing, and compare in constant time. It covers no timestamp, so guard against replays with `event_id`. */
                "lean-signature": components["parameters"]["lean-signature"];
            };
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["PaymentSourceCreatedEvent"];
            };
        };
        responses: {
            "4XX": components["responses"]["Refused"];
            200: components["responses"]["Accepted"];
            default: components["responses"]["NotAccepted"];
        };
    };
    receivePaymentSourceUpdated: {
        parameters: {
            query?: never;
            header: {
                /** @description `sha512=` and the HMAC with SHA-512 of the raw request body, in hexadecimal. The key is the webhook secret of the application and environment, as UTF-8 bytes. Compute it over the bytes received, before parsing, and compare in constant time. It covers no timestamp, so guard against replays with `event_id`. */
                "lean-signature": components["parameters"]["lean-signature"];
            };
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["PaymentSourceUpdatedEvent"];
            };
        };
        responses: {
            "4XX": components["responses"]["Refused"];
            200: components["responses"]["Accepted"];
            default: components["responses"]["NotAccepted"];
        };
    };
    receivePaymentCreated: {
        parameters: {
            query?: never;
            header: {
                /** @description `sha512=` and the HMAC with SHA-512 of the raw request body, in hexadecimal. The key is the webhook secret of the application and environment, as UTF-8 bytes. Compute it over the bytes received, before parsing, and compare in constant time. It covers no timestamp, so guard against replays with `event_id`. */
                "lean-signature": components["parameters"]["lean-signature"];
            };
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["PaymentCreatedEvent"];
            };
        };
        responses: {
            "4XX": components["responses"]["Refused"];
            200: components["responses"]["Accepted"];
            default: components["responses"]["NotAccepted"];
        };
    };
    receivePaymentReconciliationUpdated: {
        parameters: {
            query?: never;
            header: {
                /** @description `sha512=` and the HMAC with SHA-512 of the raw request body, in hexadecimal. The key is the webhook secret of the application and environment, as UTF-8 bytes. Compute it over the bytes received, before parsing, and compare in constant time. It covers no timestamp, so guard against replays with `event_id`. */
                "lean-signature": components["parameters"]["lean-signature"];
            };
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["PaymentReconciliationUpdatedEvent"];
            };
        };
        responses: {
            "4XX": components["responses"]["Refused"];
            200: components["responses"]["Accepted"];
            default: components["responses"]["NotAccepted"];
        };
    };
    receivePaymentUpdated: {
        parameters: {
            query?: never;
            header: {
                /** @description `sha512=` and the HMAC with SHA-512 of the raw request body, in hexadecimal. The key is the webhook secret of the application and environment, as UTF-8 bytes. Compute it over the bytes received, before parsing, and compare in constant time. It covers no timestamp, so guard against replays with `event_id`. */
                "lean-signature": components["parameters"]["lean-signature"];
            };
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["PaymentUpdatedEvent"];
            };
        };
        responses: {
            "4XX": components["responses"]["Refused"];
            200: components["responses"]["Accepted"];
            default: components["responses"]["NotAccepted"];
        };
    };
    receiveResultsReady: {
        parameters: {
            query?: never;
            header: {
                /** @description `sha512=` and the HMAC with SHA-512 of the raw request body, in hexadecimal. The key is the webhook secret of the application and environment, as UTF-8 bytes. Compute it over the bytes received, before parsing, and compare in constant time. It covers no timestamp, so guard against replays with `event_id`. */
                "lean-signature": components["parameters"]["lean-signature"];
            };
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["ResultsReadyEvent"];
            };
        };
        responses: {
            "4XX": components["responses"]["Refused"];
            200: components["responses"]["Accepted"];
            default: components["responses"]["NotAccepted"];
        };
    };
}
