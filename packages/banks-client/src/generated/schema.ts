/**
 * Generated from specs/ by `pnpm generate`. Do not edit: change the spec instead.
 */

export interface paths {
    "/banks/v1/": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * List the banks
         * @description All banks of the application in a bare array, without pages. The path ends with a slash.
         *
         *     A bank is usable for a product only when both of its flags for that product are true:
         *
         *     | Product  | Offer the bank when                                                           |
         *     | -------- | ----------------------------------------------------------------------------- |
         *     | data     | `availability.active.data` and `availability.enabled.data` are true           |
         *     | payments | `availability.active.payments` and `availability.enabled.payments` are true   |
         *
         *     Lean sets `active`, you set `enabled` in the dashboard. The top-level `active` of a bank is not for this: it can be true
         *     while the bank is unavailable. Unavailable banks stay in the list, so filter them yourself. In the sandbox the KSA mock
         *     banks were seen with every `availability.active` flag false; do not let the filter hide them there.
         *
         *     Availability changes are announced by the webhook `bank.availability.updated`.
         */
        get: operations["listBanks"];
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
        /** @description A bank with its branding, limits and availability. */
        Bank: {
            /** @description Whose accounts the connection covers. */
            account_type: components["schemas"]["BankAccountType"];
            /** @description Not the availability; true even for banks that cannot be used. Read `availability`. */
            active: boolean;
            /** @description Name to show in Arabic script, where known. */
            arabic_name: string | null;
            /** @description Whether the bank can be used now, per product. */
            availability: components["schemas"]["BankAvailability"];
            /** @description Colour to put behind the logo. */
            background_color: string;
            /**
             * @deprecated
             * @description Use `account_type`.
             */
            bank_type: components["schemas"]["BankType"];
            /** @description Brand the bank trades under. */
            commercial_name: string | null;
            /** @description Brand in Arabic script, where known. */
            commercial_name_arabic: string | null;
            /** @description How Lean reaches the bank. */
            connection_type: components["schemas"]["ConnectionType"];
            /**
             * @description Country of the bank as ISO 3166 alpha-3 code.
             * @example SAU
             * @example ARE
             */
            country_code: string;
            /**
             * @description Stable key of the bank, `bank_identifier` elsewhere. Its suffix does not prove the country; read `country_code`.
             * @example LEA1_SAMAOB_SAU
             */
            identifier: string;
            /** @description Countries that transfers abroad can go to. May be empty; was so for every KSA bank. */
            international_destinations: components["schemas"]["InternationalDestination"][];
            /** @description Limits of one transfer abroad, per currency. May be empty; was so for every KSA bank. */
            international_transfer_limits: components["schemas"]["TransferLimit"][];
            /**
             * Format: uri
             * @description Picture of the logo.
             */
            logo: string;
            /**
             * Format: uri
             * @description Another version of the logo; PNG or SVG.
             */
            logo_alt: string;
            /** @description Brand colour. */
            main_color: string;
            /** @description Whether this is a sandbox bank with made-up data. */
            mock: boolean;
            /** @description Name to show in Latin script. */
            name: string;
            /** @description Identifiers of the other connections to the same institution. */
            relates_to?: string[] | null;
            /** @description Kinds of accounts the connection covers. */
            supported_account_sub_types: components["schemas"]["BankAccountSubType"][];
            /**
             * @deprecated
             * @description Same values as `supported_account_sub_types`, maybe in another order.
             */
            supported_account_types: components["schemas"]["BankAccountSubType"][];
            /** @description BIC of the bank. */
            swift_code: string | null;
            /**
             * @description Which text is readable on the brand's colours, white on `dark` and black on `light`.
             * @enum {string}
             */
            theme: "dark" | "light" | (string & {});
            /** @description Hints on how customers log in at this bank. New ones may appear at any time. */
            traits: ("auth-redirect" | "decoupled-auth-redirect" | "web-auth-redirect" | "open-finance" | "user-input-on-login" | "auth-credentials")[];
            /** @description Limits of one domestic transfer, per currency. May be empty. */
            transfer_limits: components["schemas"]["TransferLimit"][];
        };
        /**
         * @description Kinds of accounts. Data calls know a few more.
         * @enum {string}
         */
        BankAccountSubType: "CHARGE_CARD" | "CREDIT" | "CURRENT" | "EMONEY" | "LOAN" | "MORTGAGE" | "PREPAID" | "SAVINGS" | "CALL" | (string & {});
        /**
         * @description Whose accounts, those of persons or of companies.
         * @enum {string}
         */
        BankAccountType: "PERSONAL" | "BUSINESS" | (string & {});
        /** @description A bank is usable for a product when both flags of that product are true, the one in `active` and the one in `enabled`. Data needs `active.data` and `enabled.data`, payments need `active.payments` and `enabled.payments`. */
        BankAvailability: {
            /** @description Lean's side. False while Lean has taken the bank out of service. */
            active: components["schemas"]["ProductAvailability"];
            /** @description Your side, set in the dashboard. False when you do not want to offer the bank. */
            enabled: components["schemas"]["ProductAvailability"];
        };
        /**
         * @description Older word for the kind of banking. `BankAccountType` takes its place.
         * @enum {string}
         */
        BankType: "RETAIL" | "SME" | (string & {});
        /**
         * @description How a bank is reached, through its open-banking interface or otherwise.
         * @enum {string}
         */
        ConnectionType: "OPEN_BANKING" | "REVERSE_ENGINEERED" | "DIRECT_CONNECTION" | (string & {});
        /** @description A country that transfers abroad can go to. */
        InternationalDestination: {
            /** @description ISO 3166 alpha-3 code. */
            country_iso_code: string;
            /** @description Name of the country to show. */
            country_name: string;
            /** @description Currencies for that country. Empty in every answer seen so far, so do not read it as "none". */
            supported_currencies: string[];
        };
        /** @description One flag per product. */
        ProductAvailability: {
            /** @description Reading accounts, balances and transactions. */
            data: boolean;
            /** @description Paying from accounts at the bank. Take a missing flag for false. */
            payments?: boolean;
        };
        /** @description Smallest and largest amount of one transfer in one currency. */
        TransferLimit: {
            /**
             * @description ISO 4217 code that both amounts are in.
             * @example SAR
             */
            currency: string;
            /** @description Largest amount of one transfer. */
            max: number;
            /** @description Smallest amount of one transfer. */
            min: number;
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
    parameters: never;
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
export type Bank = components['schemas']['Bank'];
export type BankAccountSubType = components['schemas']['BankAccountSubType'];
export type BankAccountType = components['schemas']['BankAccountType'];
export type BankAvailability = components['schemas']['BankAvailability'];
export type BankType = components['schemas']['BankType'];
export type ConnectionType = components['schemas']['ConnectionType'];
export type InternationalDestination = components['schemas']['InternationalDestination'];
export type ProductAvailability = components['schemas']['ProductAvailability'];
export type TransferLimit = components['schemas']['TransferLimit'];
export type ResponseBadRequest = components['responses']['BadRequest'];
export type ResponseForbidden = components['responses']['Forbidden'];
export type ResponseInternalServerError = components['responses']['InternalServerError'];
export type ResponseTooManyRequests = components['responses']['TooManyRequests'];
export type ResponseUnauthorized = components['responses']['Unauthorized'];
export type HeaderLeanCorrelationId = components['headers']['lean-correlation-id'];
export type HeaderLeanTraceId = components['headers']['lean-trace-id'];
export type HeaderRetryAfter = components['headers']['retry-after'];
export type $defs = Record<string, never>;
export interface operations {
    listBanks: {
        parameters: {
            query?: {
                /**
                 * @description Only banks for these kinds of accounts. Without it KSA lists the banks for `PERSONAL` accounts; the UAE default is not known, so send it.
                 * @example [
                 *       "PERSONAL"
                 *     ]
                 */
                account_types?: components["schemas"]["BankAccountType"][];
                /**
                 * @deprecated
                 * @description Only banks of this kind. Use `account_types`.
                 */
                bank_type?: components["schemas"]["BankType"];
                /**
                 * @description Only banks that are connected in one of these ways.
                 * @example [
                 *       "OPEN_BANKING"
                 *     ]
                 */
                connection_types?: components["schemas"]["ConnectionType"][];
                /**
                 * @description Only banks of these countries, as ISO 3166 alpha-3 codes.
                 * @example [
                 *       "SAU"
                 *     ]
                 */
                country_codes?: string[];
                /** @description Only banks that are rolled out to this customer. */
                customer_id?: string;
            };
            header?: {
                /** @description Hint about the environment. Calls work without it. */
                "lean-link-sandbox"?: string;
            };
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The banks, available or not. */
            200: {
                headers: {
                    "lean-correlation-id": components["headers"]["lean-correlation-id"];
                    "lean-trace-id": components["headers"]["lean-trace-id"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Bank"][];
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["InternalServerError"];
        };
    };
}
