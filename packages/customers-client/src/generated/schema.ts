/**
 * Generated from specs/ by `pnpm generate`. Do not edit: change the spec instead.
 */

export interface paths {
    "/customers/v1": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * List customers
         * @description One page of all customers of the application. There is no filter: to find one customer by your own id, use `getCustomerByAppUserId`.
         */
        get: operations["listCustomers"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/customers/v1/": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Create a customer
         * @description Registers one of your users under an id that you choose and returns Lean's `customer_id` for it. Do this once per user, before the LinkSDK opens. Answers 200, not 201. The path ends with a slash.
         */
        post: operations["createCustomer"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/customers/v1/{customer_id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Get a customer
         * @description Reads one customer by Lean's id. It says nothing about bank connections; see `listCustomerEntities` for those.
         */
        get: operations["getCustomer"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/customers/v1/{customer_id}/": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        /**
         * Replace a customer's government identifiers
         * @description Sets the government identifiers of a UAE customer. The list in the body takes the place of the old one, so send all of them; `app_user_id` cannot change. The path ends with a slash.
         */
        put: operations["updateCustomer"];
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/customers/v1/{customer_id}/entities": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * List the bank connections of a customer
         * @description All entities of one customer in a bare array, without pages. Read it after `entity.created` to learn which permissions were really granted, and to find the state of each consent.
         */
        get: operations["listCustomerEntities"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/customers/v1/{customer_id}/entities/{entity_id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Get a bank connection
         * @description One entity with its permissions and, where there are any, its consents. It carries no `status`; only `listEntities` does.
         */
        get: operations["getEntity"];
        put?: never;
        post?: never;
        /**
         * Delete a bank connection
         * @description Ends a bank connection at the customer's wish. The deletion is soft: connecting the same bank again in the LinkSDK may bring the entity back. In KSA it also revokes every permission. The sources disagree on where the reason goes, so send it both in the query and in the body.
         */
        delete: operations["deleteEntity"];
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/customers/v1/{customer_id}/entities/{entity_id}/consent/{consent_id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post?: never;
        /**
         * Revoke a consent
         * @description Revokes one consent of a bank connection at the customer's wish; the entity itself stays.
         */
        delete: operations["deleteConsent"];
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/customers/v1/{customerId}/consents": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * List the consents of a customer
         * @description One page of a customer's consents over all bank connections (Lean Connect). Names are camelCase here, and 401, 403 and 404 use another error body than the rest of this API.
         */
        get: operations["listCustomerConsents"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/customers/v1/{customerId}/consents/{consentId}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Get a consent of a customer
         * @description One consent by Lean's id (Lean Connect). Names are camelCase here, and 401, 403 and 404 use another error body than the rest of this API.
         */
        get: operations["getCustomerConsent"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/customers/v1/app-user-id/{app_user_id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Get a customer by your own id
         * @description Looks up the customer that was created with this `app_user_id`. Use it to recover `customer_id` after a 409 from `createCustomer`.
         */
        get: operations["getCustomerByAppUserId"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/customers/v1/entities": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * List bank connections by creation date
         * @description One page of the entities that were created between two dates, over all customers of the application. The only call that tells an entity's `status`. `ACTIVE` does not mean that data can be read: look at the consents too.
         */
        get: operations["listEntities"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v2/accounts-access-consents": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Create a link that connects a bank
         * @description Prepares a consent and returns the page of the bank where the customer gives it, without the LinkSDK (Lean Connect). Expect the entity with the webhook `entity.created`, as after the LinkSDK; that is not documented.
         */
        post: operations["createConnectLink"];
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
        /** @description Error body of Lean Connect. It has no machine-readable code, so branch on the HTTP status. */
        ConnectError: {
            /** @description Explanation for developers. */
            message: string;
            /** @description The failure as a number. */
            status_code: number;
        };
        /** @description Where to send the customer. Any field may be missing. */
        ConnectLink: {
            /** @description Customer who connects, by your own id. */
            app_user_id?: string;
            /** @description The bank's own id of the consent; often a URN. Lean's id is in the list of consents. */
            bank_consent_id?: string;
            /**
             * Format: uuid
             * @description Customer who connects, by Lean's id.
             */
            customer_id?: string;
            /**
             * Format: uri
             * @description Page of the bank, to open in the customer's browser.
             */
            redirect_url?: string;
        };
        /**
         * @description Kind of data that a customer can allow. The balance is singular here.
         * @enum {string}
         */
        ConnectPermission: "identity" | "accounts" | "balance" | "transactions" | "identities" | "scheduled_payments" | "standing_orders" | "direct_debits" | "beneficiaries";
        /** @description One way to name an account that a customer shares. */
        ConsentAccountIdentifier: {
            /** @description The number itself. Always text, as it may start with zeros or be masked. */
            identification: string;
            /** @description Holder's name; null on card and national id rows. */
            name: string | null;
            /** @description How to read `identification`. */
            scheme_name: components["schemas"]["ConsentAccountScheme"];
            /** @description Second part of the number, where the scheme has one. Null in every answer seen so far. */
            secondary_identification: string | null;
        };
        /**
         * @description Kinds of account numbers. Data calls use other names, `BBAN` for `ACCOUNT_NUMBER` and `PAN` for `MASKED_PAN`.
         * @enum {string}
         */
        ConsentAccountScheme: "IBAN" | "ACCOUNT_NUMBER" | "MASKED_PAN" | "NATIONAL_ID" | (string & {});
        /**
         * @description Whether a consent is in force. An expired consent was seen as `REVOKED`.
         * @enum {string}
         */
        ConsentStatus: "ACTIVE" | "REVOKED" | "REJECTED" | (string & {});
        /** @description Whom to connect, to which bank, and what to ask for. Give `customer_id` or `app_user_id`. */
        CreateConnectLinkRequest: {
            /** @description Customer who connects, by your own id. */
            app_user_id?: string;
            /** @description Bank to connect, as in `identifier` of the bank list. */
            bank_identifier: string;
            /**
             * Format: uuid
             * @description Customer who connects, by Lean's id.
             */
            customer_id?: string;
            /**
             * Format: date-time
             * @description End of the link, with `Z` or an offset. Left out, 24 hours from now.
             */
            expiration_date_time?: string;
            /**
             * Format: uri
             * @description Page of yours for a refusal or a failure.
             */
            failure_redirect_url: string;
            /** @description What to ask the customer for. Whether the bank supports each is not checked here, as far as documented. */
            permissions: components["schemas"]["ConnectPermission"][];
            /**
             * Format: uri
             * @description Page of yours that the bank sends the customer to afterwards.
             */
            success_redirect_url: string;
            /**
             * Format: date-time
             * @description Start of the window of transactions, with `Z` or an offset. Left out, a year ago.
             */
            transaction_from_date_time?: string;
        };
        /** @description A user to register. */
        CreateCustomerRequest: {
            /** @description Your own id of the user. A second customer with the same value is refused with 409. */
            app_user_id: string;
            /** @description UAE only. Needed for long-lived consents of UAE Open Finance. */
            government_identifiers?: components["schemas"]["GovernmentIdentifierRequest"][];
        };
        /** @description One of your users, as the API knows them. */
        Customer: {
            /** @description Your own id of the user, unique within the application. */
            app_user_id: string;
            /**
             * Format: uuid
             * @description Lean's id of the customer. Every other call and the LinkSDK want this one.
             */
            customer_id: string;
            /** @description Official identifiers of a UAE customer. May be missing even when they were sent. */
            government_identifiers?: components["schemas"]["GovernmentIdentifier"][];
        };
        /** @description A consent as Lean Connect tells it. Any field may be missing; times may carry an offset such as `+03:00`. */
        CustomerConsent: {
            /** @description Accounts that the customer shares, one row per scheme. */
            accounts?: components["schemas"]["CustomerConsentAccount"][];
            /** @description The bank's own id. Digits, a URN or a UUID, depending on the bank. */
            bank_consent_id?: string;
            /** @description The bank, as in `identifier` of the bank list. */
            bank_identifier?: string | null;
            /** @description Whether the consent is in force. */
            consent_status?: components["schemas"]["ConsentStatus"];
            /**
             * Format: date-time
             * @description When the consent was created.
             */
            creation_date_time?: string;
            /**
             * Format: date-time
             * @description End of the consent.
             */
            expiration_date_time?: string | null;
            /**
             * Format: uuid
             * @description Lean's id of the consent.
             */
            id?: string;
            /** @description What this consent allows. */
            permissions?: components["schemas"]["PermissionSet"];
            /** @description State in the words of the open-banking standard, including the time before the customer agrees. */
            standard_consent_status?: components["schemas"]["StandardConsentStatus"] | null;
            /**
             * Format: date-time
             * @description When `consent_status` last changed.
             */
            status_update_date_time?: string | null;
            /**
             * Format: date-time
             * @description Start of the window of readable transactions; meaningful with the `transactions` permission only.
             */
            transaction_from_date_time?: string | null;
            /**
             * Format: date-time
             * @description End of the window of readable transactions; meaningful with the `transactions` permission only.
             */
            transaction_to_date_time?: string | null;
        };
        /** @description One way to name a shared account, as Lean Connect tells it. Any field may be missing. */
        CustomerConsentAccount: {
            /** @description The number itself, as text; it may be masked. */
            identification?: string;
            /** @description Holder's name, where the bank gives one. */
            name?: string | null;
            /** @description How to read `identification`. */
            scheme_name?: components["schemas"]["ConsentAccountScheme"];
            /** @description Second part of the number, where the scheme has one. */
            secondary_identification?: string | null;
        };
        /** @description One page of consents. */
        CustomerConsentList: {
            /** @description Consents of this page. */
            data: components["schemas"]["CustomerConsent"][];
            /** @description Where this page lies in the whole list. Never carries `sort` here. */
            page: components["schemas"]["PageMetadata"];
        };
        /** @description One page of customers. */
        CustomerList: {
            /** @description Customers of this page. */
            data: components["schemas"]["Customer"][];
            /** @description Where this page lies in the whole list. */
            page: components["schemas"]["PageMetadata"];
        };
        /** @description Why a bank connection is deleted. */
        DeleteEntityRequest: {
            /** @description The same value as in the query. */
            reason: components["schemas"]["DeletionReason"] | null;
        };
        /**
         * @description Who asked for the end of a connection or consent.
         * @enum {string}
         */
        DeletionReason: "USER_REQUESTED";
        /** @description Connection of one customer to one bank. */
        Entity: {
            /**
             * @description The bank, as in `identifier` of the bank list.
             * @example LEA1_SAMAOB_SAU
             */
            bank_identifier: string;
            /** @description Kind of banking the connection is for. */
            bank_type: components["schemas"]["EntityBankType"];
            /** @description Consents behind this connection, at most one of them `ACTIVE`. Missing when there are none. */
            consents?: components["schemas"]["EntityConsent"][];
            /**
             * Format: date-time
             * @description When the customer connected the bank, in UTC.
             */
            created_at: string;
            /**
             * Format: uuid
             * @description The customer this connection belongs to.
             */
            customer_id: string;
            /**
             * Format: uuid
             * @description The `entity_id` that data calls ask for.
             */
            id: string;
            /** @description What the connection may read. The authoritative list, where a webhook may leave permissions out. */
            permissions: components["schemas"]["PermissionSet"];
        };
        /**
         * @description Personal (`RETAIL`) or business banking.
         * @enum {string}
         */
        EntityBankType: "RETAIL" | "SME" | "CORPORATE" | (string & {});
        /** @description What a customer allowed at one bank, and until when. Check `expiration_date_time` as well as `consent_status`: an expiry can take up to a day to show there, and then shows as `REVOKED`. */
        EntityConsent: {
            /** @description Accounts that the customer shares, one row per scheme, so that one account can fill several rows. */
            accounts: components["schemas"]["ConsentAccountIdentifier"][];
            /**
             * @description The bank's own id. Digits, a URN or a UUID, depending on the bank.
             * @example 147352
             */
            bank_consent_id: string;
            /** @description The bank. Null in practice; read the entity's `bank_identifier`. */
            bank_identifier: string | null;
            /** @description Whether the consent is in force. */
            consent_status: components["schemas"]["ConsentStatus"];
            /**
             * @description What the consent is for. Null in every answer seen so far.
             * @enum {string|null}
             */
            consent_type: "ACCOUNT_ACCESS" | "MULTI_PAYMENTS" | (string & {}) | null;
            /**
             * Format: date-time
             * @description When the consent was created.
             */
            creation_date_time: string;
            /**
             * Format: date-time
             * @description End of the consent. After it the customer has to connect again.
             */
            expiration_date_time: string | null;
            /**
             * Format: uuid
             * @description Lean's id of the consent, the one to revoke it with.
             */
            id: string;
            /** @description What this consent allows. */
            permissions: components["schemas"]["PermissionSet"];
            /** @description State in the words of the open-banking standard. Null in every answer seen so far. */
            standard_consent_status: components["schemas"]["StandardConsentStatus"] | null;
            /**
             * Format: date-time
             * @description When `consent_status` last changed.
             */
            status_update_date_time: string | null;
            /**
             * Format: date-time
             * @description Start of the window of readable transactions; meaningful with the `transactions` permission only.
             */
            transaction_from_date_time: string | null;
            /**
             * Format: date-time
             * @description End of the window of readable transactions; meaningful with the `transactions` permission only.
             */
            transaction_to_date_time: string | null;
        };
        /** @description One page of entities. */
        EntityList: {
            /** @description Entities of this page. */
            data: components["schemas"]["EntityListItem"][];
            /** @description Where this page lies in the whole list. */
            page: components["schemas"]["PageMetadata"];
        };
        /** @description An entity of the date-range list, which adds its state and last change. */
        EntityListItem: components["schemas"]["Entity"] & {
            /** @description State of the connection itself, independent of its consents. */
            status: components["schemas"]["EntityStatus"];
            /**
             * Format: date-time
             * @description When the connection last changed, in UTC.
             */
            updated_at: string;
        };
        /**
         * @description State of a bank connection. One whose consent is revoked can still be `ACTIVE`.
         * @enum {string}
         */
        EntityStatus: "ACTIVE" | "DELETED" | "DISABLED" | "REMOVED" | (string & {});
        /** @description Official identifier of a UAE person or company. */
        GovernmentIdentifier: {
            /** @description Which register or document `value` comes from. */
            type: components["schemas"]["GovernmentIdentifierType"];
            /** @description The identifier as it was registered. Personal data. */
            value: string;
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
         * @description Kinds of UAE identifiers. The licence is spelled with an S here, with a C in account verification.
         * @enum {string}
         */
        GovernmentIdentifierType: "EMIRATES_ID" | "TRADE_LICENSE_NUMBER" | (string & {});
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
        /** @description Every permission with whether it was granted. Webhooks and the LinkSDK write the same facts as a list of names. In the UAE only the first four can be true. */
        PermissionSet: {
            /** @description The list of accounts, whose ids the account calls need. */
            accounts: boolean;
            /** @description Balances of the accounts. */
            balance: boolean;
            /** @description Saved payees of the accounts. Always false in the UAE. */
            beneficiaries: boolean;
            /** @description Mandates that let others debit the accounts. Always false in the UAE. */
            direct_debits: boolean;
            /** @description People and companies behind each account. Always false in the UAE. */
            identities: boolean;
            /** @description Who the owner of the connection is. Retail banking only in the UAE. */
            identity: boolean;
            /** @description Future payments on the accounts. Always false in the UAE. */
            scheduled_payments: boolean;
            /** @description Recurring payments the customer has set up. Always false in the UAE. */
            standing_orders: boolean;
            /** @description Transactions, within the consent's transaction window. */
            transactions: boolean;
        };
        /**
         * @description State of a consent in the words of the open-banking standard.
         * @enum {string}
         */
        StandardConsentStatus: "AWAITING_AUTHORISATION" | "AUTHORISED" | "REVOKED" | "REJECTED" | "EXPIRED" | "CONSUMED" | "SUSPENDED" | (string & {});
        /** @description The new government identifiers of a customer. */
        UpdateCustomerRequest: {
            /** @description The whole list; identifiers left out here are no longer kept. */
            government_identifiers: components["schemas"]["GovernmentIdentifierRequest"][];
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
        /** @description A field is missing or malformed, or neither `customer_id` nor `app_user_id` was sent. */
        ConnectBadRequest: {
            headers: {
                "lean-correlation-id": components["headers"]["lean-correlation-id"];
                "lean-trace-id": components["headers"]["lean-trace-id"];
                [name: string]: unknown;
            };
            content: {
                "application/json": components["schemas"]["ConnectError"];
            };
        };
        /** @description The customer belongs to another application. The body may be empty. */
        ConnectForbidden: {
            headers: {
                "lean-correlation-id": components["headers"]["lean-correlation-id"];
                "lean-trace-id": components["headers"]["lean-trace-id"];
                [name: string]: unknown;
            };
            content: {
                "application/json": components["schemas"]["ConnectError"];
            };
        };
        /** @description No such customer or consent for this application. */
        ConnectNotFound: {
            headers: {
                "lean-correlation-id": components["headers"]["lean-correlation-id"];
                "lean-trace-id": components["headers"]["lean-trace-id"];
                [name: string]: unknown;
            };
            content: {
                "application/json": components["schemas"]["ConnectError"];
            };
        };
        /** @description The token is missing, invalid or expired. The body may be empty. */
        ConnectUnauthorized: {
            headers: {
                "lean-correlation-id": components["headers"]["lean-correlation-id"];
                "lean-trace-id": components["headers"]["lean-trace-id"];
                [name: string]: unknown;
            };
            content: {
                "application/json": components["schemas"]["ConnectError"];
            };
        };
        /** @description `CUSTOMER_ALREADY_EXISTS`: another customer of the application has this `app_user_id`. Read it with `getCustomerByAppUserId` instead of trying again. */
        CustomerAlreadyExists: {
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
        /** @description Lean's id of the customer, from creating the customer. Not your own `app_user_id`. */
        customer_id: string;
        /** @description Lean's id of the customer, the same value as `customer_id` elsewhere. */
        customerId: string;
        /** @description Id of the bank connection; it must belong to the customer in the path. */
        entity_id: string;
        /** @description Why the connection or consent ends. */
        reason: components["schemas"]["DeletionReason"];
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
export type ConnectError = components['schemas']['ConnectError'];
export type ConnectLink = components['schemas']['ConnectLink'];
export type ConnectPermission = components['schemas']['ConnectPermission'];
export type ConsentAccountIdentifier = components['schemas']['ConsentAccountIdentifier'];
export type ConsentAccountScheme = components['schemas']['ConsentAccountScheme'];
export type ConsentStatus = components['schemas']['ConsentStatus'];
export type CreateConnectLinkRequest = components['schemas']['CreateConnectLinkRequest'];
export type CreateCustomerRequest = components['schemas']['CreateCustomerRequest'];
export type Customer = components['schemas']['Customer'];
export type CustomerConsent = components['schemas']['CustomerConsent'];
export type CustomerConsentAccount = components['schemas']['CustomerConsentAccount'];
export type CustomerConsentList = components['schemas']['CustomerConsentList'];
export type CustomerList = components['schemas']['CustomerList'];
export type DeleteEntityRequest = components['schemas']['DeleteEntityRequest'];
export type DeletionReason = components['schemas']['DeletionReason'];
export type Entity = components['schemas']['Entity'];
export type EntityBankType = components['schemas']['EntityBankType'];
export type EntityConsent = components['schemas']['EntityConsent'];
export type EntityList = components['schemas']['EntityList'];
export type EntityListItem = components['schemas']['EntityListItem'];
export type EntityStatus = components['schemas']['EntityStatus'];
export type GovernmentIdentifier = components['schemas']['GovernmentIdentifier'];
export type GovernmentIdentifierRequest = components['schemas']['GovernmentIdentifierRequest'];
export type GovernmentIdentifierType = components['schemas']['GovernmentIdentifierType'];
export type PageMetadata = components['schemas']['PageMetadata'];
export type PermissionSet = components['schemas']['PermissionSet'];
export type StandardConsentStatus = components['schemas']['StandardConsentStatus'];
export type UpdateCustomerRequest = components['schemas']['UpdateCustomerRequest'];
export type ResponseBadRequest = components['responses']['BadRequest'];
export type ResponseConnectBadRequest = components['responses']['ConnectBadRequest'];
export type ResponseConnectForbidden = components['responses']['ConnectForbidden'];
export type ResponseConnectNotFound = components['responses']['ConnectNotFound'];
export type ResponseConnectUnauthorized = components['responses']['ConnectUnauthorized'];
export type ResponseCustomerAlreadyExists = components['responses']['CustomerAlreadyExists'];
export type ResponseForbidden = components['responses']['Forbidden'];
export type ResponseInternalServerError = components['responses']['InternalServerError'];
export type ResponseNotFound = components['responses']['NotFound'];
export type ResponseTooManyRequests = components['responses']['TooManyRequests'];
export type ResponseUnauthorized = components['responses']['Unauthorized'];
export type ParameterCustomerId = components['parameters']['customer_id'];
export type ParameterCustomerId_2 = components['parameters']['customerId'];
export type ParameterEntityId = components['parameters']['entity_id'];
export type ParameterReason = components['parameters']['reason'];
export type HeaderLeanCorrelationId = components['headers']['lean-correlation-id'];
export type HeaderLeanTraceId = components['headers']['lean-trace-id'];
export type HeaderRetryAfter = components['headers']['retry-after'];
export type $defs = Record<string, never>;
export interface operations {
    listCustomers: {
        parameters: {
            query: {
                /** @description Page to read, counted from 0. */
                page_number: number;
                /** @description Customers per page. Stay at 100 or below, the limit of Lean's other lists. */
                page_size: number;
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
                    "application/json": components["schemas"]["CustomerList"];
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["InternalServerError"];
        };
    };
    createCustomer: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** @description The user to register. */
        requestBody: {
            content: {
                "application/json": components["schemas"]["CreateCustomerRequest"];
            };
        };
        responses: {
            /** @description The new customer. Store `customer_id` with your user. */
            200: {
                headers: {
                    "lean-correlation-id": components["headers"]["lean-correlation-id"];
                    "lean-trace-id": components["headers"]["lean-trace-id"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Customer"];
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            409: components["responses"]["CustomerAlreadyExists"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["InternalServerError"];
        };
    };
    getCustomer: {
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
            /** @description The customer. */
            200: {
                headers: {
                    "lean-correlation-id": components["headers"]["lean-correlation-id"];
                    "lean-trace-id": components["headers"]["lean-trace-id"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Customer"];
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
    updateCustomer: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description Lean's id of the customer, from creating the customer. Not your own `app_user_id`. */
                customer_id: components["parameters"]["customer_id"];
            };
            cookie?: never;
        };
        /** @description The complete list of identifiers. */
        requestBody: {
            content: {
                "application/json": components["schemas"]["UpdateCustomerRequest"];
            };
        };
        responses: {
            /** @description The customer. Whether the identifiers are part of the answer is not known. */
            200: {
                headers: {
                    "lean-correlation-id": components["headers"]["lean-correlation-id"];
                    "lean-trace-id": components["headers"]["lean-trace-id"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Customer"];
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
    listCustomerEntities: {
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
            /** @description The entities; an empty array when the customer has connected no bank. */
            200: {
                headers: {
                    "lean-correlation-id": components["headers"]["lean-correlation-id"];
                    "lean-trace-id": components["headers"]["lean-trace-id"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Entity"][];
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
    getEntity: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description Lean's id of the customer, from creating the customer. Not your own `app_user_id`. */
                customer_id: components["parameters"]["customer_id"];
                /** @description Id of the bank connection; it must belong to the customer in the path. */
                entity_id: components["parameters"]["entity_id"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The entity. */
            200: {
                headers: {
                    "lean-correlation-id": components["headers"]["lean-correlation-id"];
                    "lean-trace-id": components["headers"]["lean-trace-id"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Entity"];
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
    deleteEntity: {
        parameters: {
            query: {
                /** @description Why the connection or consent ends. */
                reason: components["parameters"]["reason"];
            };
            header?: never;
            path: {
                /** @description Lean's id of the customer, from creating the customer. Not your own `app_user_id`. */
                customer_id: components["parameters"]["customer_id"];
                /** @description Id of the bank connection; it must belong to the customer in the path. */
                entity_id: components["parameters"]["entity_id"];
            };
            cookie?: never;
        };
        /** @description The reason once more. */
        requestBody: {
            content: {
                "application/json": components["schemas"]["DeleteEntityRequest"];
            };
        };
        responses: {
            /** @description The entity is deleted. What the body holds is not specified; do not rely on it. */
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
    deleteConsent: {
        parameters: {
            query: {
                /** @description Why the connection or consent ends. */
                reason: components["parameters"]["reason"];
            };
            header?: never;
            path: {
                /** @description Lean's id of the consent, `consents[].id` of the entity. Not the bank's `bank_consent_id`. */
                consent_id: string;
                /** @description Lean's id of the customer, from creating the customer. Not your own `app_user_id`. */
                customer_id: components["parameters"]["customer_id"];
                /** @description Id of the bank connection; it must belong to the customer in the path. */
                entity_id: components["parameters"]["entity_id"];
            };
            cookie?: never;
        };
        requestBody?: never;
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
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["InternalServerError"];
        };
    };
    listCustomerConsents: {
        parameters: {
            query?: {
                /** @description Page to read, counted from 0. */
                pageNumber?: number;
                /** @description Consents per page. */
                pageSize?: number;
            };
            header?: never;
            path: {
                /** @description Lean's id of the customer, the same value as `customer_id` elsewhere. */
                customerId: components["parameters"]["customerId"];
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
                    "application/json": components["schemas"]["CustomerConsentList"];
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["ConnectUnauthorized"];
            403: components["responses"]["ConnectForbidden"];
            404: components["responses"]["ConnectNotFound"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["InternalServerError"];
        };
    };
    getCustomerConsent: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description Lean's id of the consent, not the bank's `bank_consent_id`. */
                consentId: string;
                /** @description Lean's id of the customer, the same value as `customer_id` elsewhere. */
                customerId: components["parameters"]["customerId"];
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
                    "application/json": components["schemas"]["CustomerConsent"];
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["ConnectUnauthorized"];
            403: components["responses"]["ConnectForbidden"];
            404: components["responses"]["ConnectNotFound"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["InternalServerError"];
        };
    };
    getCustomerByAppUserId: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description Your id of the user, as sent when the customer was created, percent-encoded.
                 * @example user-1042
                 */
                app_user_id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The customer. */
            200: {
                headers: {
                    "lean-correlation-id": components["headers"]["lean-correlation-id"];
                    "lean-trace-id": components["headers"]["lean-trace-id"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Customer"];
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
    listEntities: {
        parameters: {
            query: {
                /**
                 * @description Last day of the window, today or earlier and after `start_date`.
                 * @example 2026-05-13
                 */
                end_date: string;
                /** @description Page to read, counted from 0. */
                page_number?: number;
                /** @description Entities per page. */
                page_size?: number;
                /**
                 * @description First day of the window, today or earlier.
                 * @example 2026-01-01
                 */
                start_date: string;
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
                    "application/json": components["schemas"]["EntityList"];
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["InternalServerError"];
        };
    };
    createConnectLink: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** @description Customer, bank and permissions. */
        requestBody: {
            content: {
                "application/json": components["schemas"]["CreateConnectLinkRequest"];
            };
        };
        responses: {
            /** @description The page to open. */
            200: {
                headers: {
                    "lean-correlation-id": components["headers"]["lean-correlation-id"];
                    "lean-trace-id": components["headers"]["lean-trace-id"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ConnectLink"];
                };
            };
            400: components["responses"]["ConnectBadRequest"];
            401: components["responses"]["ConnectUnauthorized"];
            403: components["responses"]["ConnectForbidden"];
            404: components["responses"]["ConnectNotFound"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["InternalServerError"];
        };
    };
}
