/**
 * Generated from specs/ by `pnpm generate`. Do not edit: change the spec instead.
 */

export interface paths {
    "/reconciliation/v1/deposits": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * List deposits
         * @description Money received on the accounts of your own that are connected as deposit sources, with the payment each was matched with.
         */
        get: operations["listDeposits"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/reconciliation/v1/payments": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Search payments and their match
         * @description Payments that were initiated on the given days, with the deposit each was matched with. A search, although it is a POST: it can be repeated.
         */
        post: operations["searchReconciliationPayments"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/reconciliation/v1/payments/{payment_id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Get a payment and its match
         * @description Whether the money of a payment came in, and as which deposit. The webhook `payment.reconciliation.updated` tells of changes.
         */
        get: operations["getReconciliationPayment"];
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
        /** @description Limits, both included. */
        AmountRange: {
            /** @description Largest amount. */
            maximum?: number | null;
            /** @description Smallest amount. */
            minimum?: number | null;
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
        /** @description UTC days, both included. */
        DateRange: {
            /**
             * Format: date
             * @description First day.
             */
            from: string;
            /**
             * Format: date
             * @description Last day.
             */
            to: string;
        };
        /** @description Money received on an account of your own. */
        Deposit: {
            /** @description Money received, in `currency`. */
            amount: number;
            /** @description The bank's reference of the entry. */
            bank_deposit_reference: string;
            /** @description Account of yours that received the money. */
            beneficiary_account: components["schemas"]["DepositBeneficiaryAccount"];
            /** @description ISO 4217 code; called `currency_code` at payments. */
            currency: string;
            /**
             * Format: uuid
             * @description Source of the deposit: the connected corporate account.
             */
            deposit_source_id: string;
            /** @description The bank's narrative, untouched. */
            description?: string | null;
            /**
             * Format: uuid
             * @description Identifies the deposit.
             */
            id: string;
            /**
             * Format: date-time
             * @description The same moment in `time_zone`.
             */
            local_timestamp: string;
            /** @description Which payment it was matched with. */
            reconciliation: components["schemas"]["DepositReconciliation"];
            /** @description Account the money came from; often unknown. */
            sender_account?: components["schemas"]["DepositSenderAccount"];
            /**
             * Format: date-time
             * @description When the money came in, in UTC. A bank that tells only the day counts as midnight of `time_zone`.
             */
            timestamp: string;
        };
        /** @description Account of yours that received money. */
        DepositBeneficiaryAccount: {
            /**
             * Format: uuid
             * @description Lean's id of the account.
             */
            account_id: string;
            /** @description Number of the account. */
            iban: string;
        };
        /** @description One page of deposits. */
        DepositList: {
            /** @description Deposits on this page. */
            data?: components["schemas"]["Deposit"][];
            /** @description Where this page stands in the list. */
            page?: components["schemas"]["PageMetadata"];
        };
        /** @description Match of a deposit. */
        DepositReconciliation: {
            /**
             * Format: uuid
             * @description Payment it belongs to; `null` without a match.
             */
            payment_id: string | null;
            /** @description Whether there is a match. */
            status: components["schemas"]["DepositReconciliationStatus"];
        };
        /**
         * @description Whether a deposit was matched with a payment.
         * @enum {string}
         */
        DepositReconciliationStatus: "RECONCILED" | "NOT_RECONCILED" | (string & {});
        /** @description Account that money came from. */
        DepositSenderAccount: {
            /** @description Number at the bank, as text. */
            account_number: string;
            /** @description International form of the number. */
            iban: string;
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
        /** @description Where the money of a payment is. */
        PaymentReconciliation: {
            /** @description Money of the payment, in `currency_code`. */
            amount: number;
            /** @description ISO 4217 code; called `currency` at deposits. */
            currency_code?: string | null;
            /** @description The deposit, once matched. */
            deposit?: components["schemas"]["ReconciledDeposit"];
            /** @description Text that connects payment and deposit. */
            reference?: string | null;
            /** @description Whether the money came in. */
            status: components["schemas"]["ReconciliationStatus"];
            /**
             * Format: date-time
             * @description When `status` last changed.
             */
            status_update_timestamp: string;
        };
        /** @description Deposit that a payment was matched with. */
        ReconciledDeposit: {
            /** @description Money received, in `currency_code`. */
            amount: number;
            /** @description ISO 4217 code. */
            currency_code: string;
            /** @description The bank's narrative, untouched. */
            description: string | null;
            /**
             * Format: uuid
             * @description Identifies the deposit.
             */
            id: string;
            /**
             * Format: date-time
             * @description When the money came in, in UTC.
             */
            timestamp: string;
        };
        /** @description Position of one page in a list. */
        ReconciliationPage: {
            /** @description Index of this page; the first is 0. */
            page_number: number;
            /** @description Page size that was asked for. */
            results_per_page: number;
            /** @description Payments over all pages. */
            total_results: number;
        };
        /** @description Which page to return. The names differ from those of the deposits. */
        ReconciliationPageRequest: {
            /**
             * @description Page to return, counted from zero.
             * @default 0
             */
            page_number?: number;
            /**
             * @description Most payments to put on one page.
             * @default 50
             */
            results_per_page?: number;
        };
        /** @description A payment and the deposit it was matched with. */
        ReconciliationPayment: {
            /**
             * Format: uuid
             * @description Customer who paid.
             */
            customer_id: string;
            /**
             * Format: uuid
             * @description Identifies the payment; the same id as in the payments API.
             */
            id: string;
            /**
             * Format: date-time
             * @description When the payment was initiated.
             */
            payment_initiation_timestamp: string;
            /** @description Where its money is. */
            reconciliation: components["schemas"]["PaymentReconciliation"];
        };
        /** @description One page of payments. */
        ReconciliationPaymentList: {
            /** @description Where this page stands in the list. */
            pagination?: components["schemas"]["ReconciliationPage"];
            /** @description Payments on this page. */
            payments: components["schemas"]["ReconciliationPayment"][];
        };
        /**
         * @description Where the money of a payment is: still expected, matched with a deposit, or given up.
         * @enum {string}
         */
        ReconciliationStatus: "RECONCILED" | "UNRECEIVED" | "OUTSTANDING" | (string & {});
        /** @description Which payments to find. Left out or `null`, a condition does not apply. */
        SearchReconciliationPaymentsRequest: {
            /** @description Limits of the amount. */
            amount?: components["schemas"]["AmountRange"];
            /** @description Banks of the payers, as in `identifier` of the bank list. */
            banks?: string[] | null;
            /**
             * Format: uuid
             * @description Customer who paid.
             */
            customer_id?: string | null;
            /**
             * @description How the deposit was found.
             * @enum {string|null}
             */
            deposit_match_type?: "UNIQUE_MATCH" | "PARTIAL_MATCH" | "NO_MATCH" | null;
            /** @description Which page to return. Left out, the first with 50 payments. */
            pagination?: components["schemas"]["ReconciliationPageRequest"];
            /** @description Days on which the payments were initiated. */
            payment_initiation_date: components["schemas"]["DateRange"];
            /** @description States of the payments; the values are not documented. */
            payment_status?: string[] | null;
            /** @description Text to look for; where it is looked for is not documented. */
            search_query?: string | null;
            /**
             * Format: uuid
             * @description Source of the deposits: a connected corporate account.
             */
            source_id?: string | null;
            /**
             * @description Where the money is.
             * @enum {string|null}
             */
            status?: "RECONCILED" | "UNRECEIVED" | "OUTSTANDING" | null;
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
        /** @description No such payment for this application. The body may be empty. */
        PaymentNotFound: {
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
        /** @description Only deposits on this connected corporate account. */
        "deposit-source-id": string;
        /** @description Last day of the deposits, in `time_zone`. */
        "end-date": string;
        /** @description Page to return, counted from zero. */
        page: number;
        /** @description Payment to look up. */
        "payment-id": string;
        /** @description Only deposits with or without a match. */
        "reconciliation-status": "RECONCILED" | "NOT_RECONCILED";
        /** @description Most deposits to put on one page. */
        size: number;
        /** @description First day of the deposits, in `time_zone`. */
        "start-date": string;
        /** @description IANA name of the time zone that days are counted in. */
        "time-zone": string;
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
export type AmountRange = components['schemas']['AmountRange'];
export type ApiError = components['schemas']['ApiError'];
export type ApiErrorCode = components['schemas']['ApiErrorCode'];
export type DateRange = components['schemas']['DateRange'];
export type Deposit = components['schemas']['Deposit'];
export type DepositBeneficiaryAccount = components['schemas']['DepositBeneficiaryAccount'];
export type DepositList = components['schemas']['DepositList'];
export type DepositReconciliation = components['schemas']['DepositReconciliation'];
export type DepositReconciliationStatus = components['schemas']['DepositReconciliationStatus'];
export type DepositSenderAccount = components['schemas']['DepositSenderAccount'];
export type PageMetadata = components['schemas']['PageMetadata'];
export type PaymentReconciliation = components['schemas']['PaymentReconciliation'];
export type ReconciledDeposit = components['schemas']['ReconciledDeposit'];
export type ReconciliationPage = components['schemas']['ReconciliationPage'];
export type ReconciliationPageRequest = components['schemas']['ReconciliationPageRequest'];
export type ReconciliationPayment = components['schemas']['ReconciliationPayment'];
export type ReconciliationPaymentList = components['schemas']['ReconciliationPaymentList'];
export type ReconciliationStatus = components['schemas']['ReconciliationStatus'];
export type SearchReconciliationPaymentsRequest = components['schemas']['SearchReconciliationPaymentsRequest'];
export type ResponseBadRequest = components['responses']['BadRequest'];
export type ResponseForbidden = components['responses']['Forbidden'];
export type ResponseInternalServerError = components['responses']['InternalServerError'];
export type ResponsePaymentNotFound = components['responses']['PaymentNotFound'];
export type ResponseTooManyRequests = components['responses']['TooManyRequests'];
export type ResponseUnauthorized = components['responses']['Unauthorized'];
export type ParameterDepositSourceId = components['parameters']['deposit-source-id'];
export type ParameterEndDate = components['parameters']['end-date'];
export type ParameterPage = components['parameters']['page'];
export type ParameterPaymentId = components['parameters']['payment-id'];
export type ParameterReconciliationStatus = components['parameters']['reconciliation-status'];
export type ParameterSize = components['parameters']['size'];
export type ParameterStartDate = components['parameters']['start-date'];
export type ParameterTimeZone = components['parameters']['time-zone'];
export type HeaderLeanCorrelationId = components['headers']['lean-correlation-id'];
export type HeaderLeanTraceId = components['headers']['lean-trace-id'];
export type HeaderRetryAfter = components['headers']['retry-after'];
export type $defs = Record<string, never>;
export interface operations {
    listDeposits: {
        parameters: {
            query: {
                /** @description Only deposits on this connected corporate account. */
                deposit_source_id?: components["parameters"]["deposit-source-id"];
                /** @description Last day of the deposits, in `time_zone`. */
                end_date: components["parameters"]["end-date"];
                /** @description Page to return, counted from zero. */
                page?: components["parameters"]["page"];
                /** @description Only deposits with or without a match. */
                reconciliation_status?: components["parameters"]["reconciliation-status"];
                /** @description Most deposits to put on one page. */
                size?: components["parameters"]["size"];
                /** @description First day of the deposits, in `time_zone`. */
                start_date: components["parameters"]["start-date"];
                /** @description IANA name of the time zone that days are counted in. */
                time_zone?: components["parameters"]["time-zone"];
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description One page of deposits. */
            200: {
                headers: {
                    "lean-correlation-id": components["headers"]["lean-correlation-id"];
                    "lean-trace-id": components["headers"]["lean-trace-id"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["DepositList"];
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["InternalServerError"];
        };
    };
    searchReconciliationPayments: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** @description Conditions and page. */
        requestBody: {
            content: {
                "application/json": components["schemas"]["SearchReconciliationPaymentsRequest"];
            };
        };
        responses: {
            /** @description One page of payments. */
            200: {
                headers: {
                    "lean-correlation-id": components["headers"]["lean-correlation-id"];
                    "lean-trace-id": components["headers"]["lean-trace-id"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ReconciliationPaymentList"];
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["InternalServerError"];
        };
    };
    getReconciliationPayment: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description Payment to look up. */
                payment_id: components["parameters"]["payment-id"];
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
                    "application/json": components["schemas"]["ReconciliationPayment"];
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["PaymentNotFound"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["InternalServerError"];
        };
    };
}
