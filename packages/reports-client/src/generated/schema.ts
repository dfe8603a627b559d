/**
 * Generated from specs/ by `pnpm generate`. Do not edit: change the spec instead.
 */

export interface paths {
    "/insights/v2/customers/{customer_id}/reports/bank-statements": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Start a report of bank statements
         * @description Asks for statements of every bank that the customer has connected. They are made in the background: fetch the report until it is no longer `PENDING`. No webhook is documented.
         */
        post: operations["createBankStatementsReport"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/insights/v2/customers/{customer_id}/reports/bank-statements/{report_id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Get a report of bank statements
         * @description Statements of all connected banks, as JSON or, with the header `accept: application/pdf`, as a document. Read figures only when `status` is `OK`.
         */
        get: operations["getBankStatementsReport"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/insights/v2/customers/{customer_id}/reports/verification-of-income": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Start a verification of income
         * @description Asks for a report on the income of a customer over all connected banks. It is made in the background: fetch the report until it is no longer `PENDING`. No webhook is documented.
         */
        post: operations["createVerificationOfIncomeReport"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/insights/v2/customers/{customer_id}/reports/verification-of-income/{report_id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Get a verification of income
         * @description Income by payer, with what is expected next, as JSON or, with the header `accept: application/pdf`, as a document. Read figures only when `status` is `OK`: a pending report has sums of 0.
         */
        get: operations["getVerificationOfIncomeReport"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/reports/v2/customers": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Register a customer for reports
         * @description Returns a hosted page on which the customer connects a bank. Finishing it is the likely start of the report; nothing else that starts one is documented.
         */
        post: operations["createReportCustomer"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/reports/v2/customers/{customer_id}/reports/": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * List the financial insights reports of a customer
         * @description Reports that can be fetched as PDF. The trailing slash belongs to the path.
         */
        get: operations["listFinancialInsightsReports"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/reports/v2/customers/{customer_id}/reports/{report_id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Get a financial insights report
         * @description The report as a document; there is no JSON form.
         */
        get: operations["getFinancialInsightsReport"];
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
        /**
         * @description Product behind an account, as statements can be limited to.
         * @enum {string}
         */
        AccountSubType: "CHARGE_CARD" | "CREDIT" | "CURRENT" | "EMONEY" | "LOAN" | "MORTGAGE" | "PREPAID" | "SAVINGS" | "CALL" | (string & {});
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
        /** @description Statements of one bank. */
        BankStatementsBank: {
            /** @description One item per account. */
            accounts: components["schemas"]["StatementAccount"][];
            /** @description Bank, as in `identifier` of the bank list. */
            bank_identifier: string;
            /** @description Bank by name, for people. */
            bank_name: string;
            /** @description Customer as the bank knows it. */
            identity: components["schemas"]["StatementIdentity"];
        };
        /** @description Days and accounts that were asked for. */
        BankStatementsProperties: {
            /** @description Products the statements are limited to; missing or `null` for all. */
            account_sub_types?: components["schemas"]["AccountSubType"][] | null;
            /**
             * Format: date
             * @description Last day of transactions.
             */
            end_date: string;
            /**
             * Format: date
             * @description First day of transactions.
             */
            start_date: string;
        };
        /** @description Statements of every connected bank of a customer. */
        BankStatementsReport: {
            /** @description One item per connected bank; none while pending. */
            banks: components["schemas"]["BankStatementsBank"][];
            /** @description What was asked for. */
            properties: components["schemas"]["BankStatementsProperties"];
        };
        /** @description Answer with the bank statements. */
        BankStatementsReportResponse: components["schemas"]["ReportEnvelope"] & {
            /** @description Statements when `status` is `OK`. */
            report?: components["schemas"]["BankStatementsReport"] | null;
        };
        /** @description Days and accounts of the statements. */
        CreateBankStatementsReportRequest: {
            /** @description Limits the statements to these products. Left out, all accounts. */
            account_sub_types?: components["schemas"]["AccountSubType"][] | null;
            /**
             * Format: date
             * @description Last day of transactions. Whether the day itself is included is not documented.
             */
            end_date: string;
            /**
             * Format: date
             * @description First day of transactions.
             */
            start_date: string;
        };
        /** @description A report that was started. */
        CreatedReport: {
            /**
             * Format: uuid
             * @description Identifies the report; fetch it with the same path.
             */
            report_id: string;
            /** @description `PENDING`: the report is made in the background. */
            status: components["schemas"]["ReportStatus"];
        };
        /** @description A person or a company to make reports about. */
        CreateReportCustomerRequest: {
            /**
             * @description Whether a person or a company connects.
             * @enum {string}
             */
            account_type: "PERSONAL" | "BUSINESS";
            /** @description Official numbers: `PERSONAL` needs a `NATIONAL_ID`, `BUSINESS` both others. */
            identifiers?: components["schemas"]["ReportCustomerIdentifier"][];
        };
        /** @description Nothing can be chosen: send an empty object. */
        CreateVerificationOfIncomeReportRequest: Record<string, never>;
        /** @description A sum of money. */
        CurrencyAmount: {
            /** @description Value as a JSON number. Beside a `credit_debit_indicator`, which holds the direction, it has no sign; net figures and balances without one may be negative. */
            amount: number;
            /** @description ISO 4217 code the value is in. */
            currency: string;
        };
        /** @description Income over all sources. */
        IncomeSummary: {
            /** @description Twelve times the average per month, in the sample. */
            annual_income: components["schemas"]["CurrencyAmount"];
            /** @description Sum divided by all months of the report. */
            average_monthly_income: components["schemas"]["CurrencyAmount"];
            /** @description Sum divided by the months that had income. */
            average_monthly_received_value: components["schemas"]["CurrencyAmount"];
            /** @description Average per month expected for the future. */
            predicted_average_monthly_income: components["schemas"]["CurrencyAmount"];
        };
        /** @description An account in a report. */
        ReportAccount: {
            /** @description Numbers the account is known by; identifiers, not accounts, despite the key. */
            account?: components["schemas"]["ReportAccountIdentifier"][];
            /** @description Holder as the bank has it. */
            account_holder_name: string;
            /** @description Product, such as `CURRENT`. */
            account_sub_type: string;
            /** @description Class of the account, such as `CHECKING`; another vocabulary than that of the data API. */
            account_type: string;
            /** @description The bank's own words for the product. */
            description: string;
            /** @description Name the customer gave to the account. */
            nickname: string;
        };
        /** @description One number that an account is known by. */
        ReportAccountIdentifier: {
            /** @description The number itself, as text because of letters and leading zeros. */
            identification?: string;
            /** @description Name that belongs to this number; missing in samples. */
            name?: string;
            /**
             * @description How to read `identification`.
             * @enum {string}
             */
            scheme_name?: "PAN" | "IBAN" | "BBAN" | "COMMERCIAL_REGISTRATION_NUMBER" | "EMAIL" | "MOBILE_NUMBER" | "NATIONAL_ID" | "IQAMA_NUMBER" | "PASSPORT_NUMBER" | "OTHER" | "UNSUPPORTED" | (string & {});
        };
        /** @description An account in a report, with its bank. */
        ReportBankAccount: components["schemas"]["ReportAccount"] & {
            /** @description Bank, as in `identifier` of the bank list. */
            bank_identifier: string;
            /** @description Bank by name, for people. */
            bank_name: string;
        };
        /**
         * @description Direction of an amount, seen from the account.
         * @enum {string}
         */
        ReportCreditDebitIndicator: "CREDIT" | "DEBIT" | "UNSUPPORTED" | (string & {});
        /** @description Credit the bank grants on an account. */
        ReportCreditLine: {
            /** @description Height of the line. */
            amount?: components["schemas"]["CurrencyAmount"];
            /**
             * @description Whether the balance already counts this line.
             * @default false
             */
            included?: boolean;
            /**
             * @description Under which terms the credit is granted.
             * @enum {string}
             */
            type?: "AVAILABLE" | "CREDIT" | "EMERGENCY" | "PRE_AGREED" | "TEMPORARY" | "UNSUPPORTED" | (string & {});
        };
        /** @description A customer for reports, and where to send them. */
        ReportCustomer: {
            /**
             * Format: uuid
             * @description Identifies the customer in the report calls. Whether it exists in the customers API too is not documented.
             */
            customer_id?: string;
            /**
             * Format: uri
             * @description Hosted page on which the customer connects a bank; send it to them.
             */
            hyperlink?: string;
        };
        /** @description An official number of a person or a company. */
        ReportCustomerIdentifier: {
            /**
             * @description What kind of number it is.
             * @enum {string}
             */
            type: "NATIONAL_ID" | "COMMERCIAL_REGISTRATION" | "UNIFIED_NUMBER";
            /** @description The number itself, as text. */
            value: string;
        };
        /** @description What every report over a customer answers with, around its `report`. */
        ReportEnvelope: {
            /**
             * Format: date-time
             * @description When the report was started.
             */
            created_at: string;
            /**
             * Format: uuid
             * @description Identifies the report.
             */
            report_id: string;
            /** @description Branch on this: while `PENDING` the report may be there, with empty lists and sums of 0. */
            status: components["schemas"]["ReportStatus"];
            /** @description Why the report failed; missing in all samples. */
            status_detail?: components["schemas"]["StatusDetail"] | null;
        };
        /** @description Income from one payer. */
        ReportIncomeSource: {
            /** @description Sum divided by all months of the report. */
            average_monthly_income: components["schemas"]["CurrencyAmount"];
            /** @description Sum divided by the months that had income. */
            average_monthly_received_value: components["schemas"]["CurrencyAmount"];
            /**
             * Format: date
             * @description Day of the last payment.
             */
            end_date: string;
            /** @description Number of the source, local to the report. */
            id: number;
            /** @description Payer by name. */
            income_source_name: string;
            /** @description Why the money came in. */
            income_source_type: components["schemas"]["ReportIncomeSourceType"];
            /** @description Rhythm, such as `MONTHLY`. */
            pay_frequency?: string | null;
            /** @description Average per month expected for the future. */
            predicted_average_monthly_income: components["schemas"]["CurrencyAmount"];
            /**
             * Format: date
             * @description Day on which the next payment is expected.
             */
            predicted_next_payment_date: string;
            /**
             * Format: date
             * @description Day of the first payment.
             */
            start_date: string;
            /** @description Sum of all payments. */
            total_amount: components["schemas"]["CurrencyAmount"];
            /** @description How many payments there are. */
            transaction_count: number;
        };
        /**
         * @description Reason why money came in, as far as the model can tell.
         * @enum {string}
         */
        ReportIncomeSourceType: "EMPLOYMENT" | "RETIREMENT" | "HOUSING_BENEFIT" | "GIG_ECONOMY" | "UNEMPLOYMENT" | "RENTAL" | "TRANSFER_FROM_OWN_APPLICATION" | "STUDENT_STIPEND" | "INVESTMENTS" | "CITIZEN_ACCOUNT" | "SOCIAL_SECURITY" | "SIDE_BUSINESS" | "BONUS" | "CASH_DEPOSIT" | (string & {});
        /** @description Reports of a customer. */
        ReportList: {
            /** @description One page of reports. */
            reports?: components["schemas"]["ReportPage"];
        };
        /** @description A report that can be fetched. */
        ReportListItem: {
            /**
             * Format: uuid
             * @description Identifies the report.
             */
            id?: string;
            /**
             * Format: date-time
             * @description When the report was made.
             */
            timestamp?: string;
        };
        /** @description One page of reports. */
        ReportPage: {
            /** @description Newest or oldest first is not documented; sort by `timestamp`. */
            content?: components["schemas"]["ReportListItem"][];
            /** @description How many reports there are over all pages. */
            total_elements?: number;
            /** @description How many pages there are. */
            total_pages?: number;
        };
        /** @description Days a report covers. */
        ReportPeriod: {
            /**
             * Format: date
             * @description Last day.
             */
            end_date: string;
            /**
             * Format: date
             * @description First day.
             */
            start_date: string;
        };
        /**
         * @description Progress of a report. Figures count only with `OK`.
         * @enum {string}
         */
        ReportStatus: "OK" | "PENDING" | "FAILED" | (string & {});
        /** @description One entry of a statement. */
        ReportTransaction: {
            /** @description Size of the movement, without a sign. */
            amount: components["schemas"]["CurrencyAmount"];
            /** @description Where the account stood right after the entry. */
            balance?: components["schemas"]["ReportTransactionBalance"];
            /**
             * Format: date-time
             * @description When the entry was booked.
             */
            booking_date_time: string;
            /** @description Whether money came in or went out. */
            credit_debit_indicator: components["schemas"]["ReportCreditDebitIndicator"];
            /** @description Identifies the entry; called `transaction_id` in the data API. */
            id?: string;
            /** @description The bank's narrative, untouched. */
            transaction_information: string;
        };
        /** @description Balance right after an entry. */
        ReportTransactionBalance: {
            /** @description Height of the balance, without a sign. */
            amount?: components["schemas"]["CurrencyAmount"];
            /** @description Whether the account is in credit or overdrawn. */
            credit_debit_indicator?: components["schemas"]["ReportCreditDebitIndicator"];
            /** @description Kind of balance, such as `INTERIM_BOOKED`. */
            type?: string;
        };
        /** @description Statement of one account. */
        StatementAccount: {
            /** @description Product, names and numbers. */
            account: components["schemas"]["ReportAccount"];
            /** @description Where the account stood, in the form of the published sample; read `balances` first. */
            balance?: components["schemas"]["StatementBalance"];
            /** @description Where the account stood. */
            balances?: components["schemas"]["StatementBalance"][];
            /** @description All transactions, unpaged. */
            transactions: components["schemas"]["ReportTransaction"][];
        };
        /** @description One balance of an account. */
        StatementBalance: {
            /** @description Height of the balance, without a sign. */
            amount?: components["schemas"]["CurrencyAmount"];
            /** @description Whether the account is in credit or overdrawn. */
            credit_debit_indicator?: components["schemas"]["ReportCreditDebitIndicator"];
            /** @description Credit the bank grants on the account. */
            credit_line?: components["schemas"]["ReportCreditLine"][];
            /** @description Which balance it is, such as `CLOSING_AVAILABLE`. */
            type?: string;
        };
        /** @description Customer as a bank knows it. */
        StatementIdentity: {
            /** @description Postal address in one line. */
            address_line?: string;
            /** @description All names in one text. */
            full_name?: string;
        };
        /** @description Reason why an answer holds no data. */
        StatusDetail: {
            /**
             * @description Code to branch on. Bank troubles and `LEAN_ERROR` pass with time, `DUPLICATED_REQUEST` after a minute; with `EU_*` codes the end user must contact the bank; `DISABLED_BY_LEAN` lasts until the webhook `bank.availability.updated`.
             * @enum {string|null}
             */
            granular_status_code?: "BANK_ISSUE" | "BANK_MAINTENANCE" | "UNSEEN_BANK_ERROR" | "LEAN_ERROR" | "DISABLED_BY_LEAN" | "DISABLED_BY_CLIENT" | "DUPLICATED_REQUEST" | "LOGGED_IN_ELSEWHERE" | "ACTIVE_SESSION_EXISTS" | "EU_ACCOUNT_LOCKED" | "EU_FUNCTIONALITY_RESTRICTED" | "KNOWN_UNSUPPORTED_MFA_BEHAVIOUR" | "KNOWN_TRAFFIC_OUTSIDE_ALLOWED_REGION" | "UNSUPPORTED_BY_BANK" | "UNKNOWN_ENTITY" | "DATA_NOT_FOUND" | "CONSENT_EXPIRED" | "USER_PERMISSIONS_NOT_GRANTED" | "USER_TRANSACTION_RANGE_NOT_GRANTED" | "INVALID_PARAMETERS" | "TIMEOUT" | "INTERNAL_SERVER_ERROR" | (string & {}) | null;
            /** @description Text about the reason that is fit to show to end users. */
            status_additional_info?: string | null;
        };
        /** @description Income of a customer over all connected banks. */
        VerificationOfIncomeReport: {
            /** @description Accounts that were looked at. */
            accounts: components["schemas"]["ReportBankAccount"][];
            /** @description One item per payer. */
            income_sources: components["schemas"]["ReportIncomeSource"][];
            /** @description All sources together. */
            income_summary: components["schemas"]["IncomeSummary"];
            /** @description Days the report covers. */
            properties: components["schemas"]["ReportPeriod"];
        };
        /** @description Answer with the verification of income. */
        VerificationOfIncomeReportResponse: components["schemas"]["ReportEnvelope"] & {
            /** @description Verified income when `status` is `OK`. */
            report?: components["schemas"]["VerificationOfIncomeReport"] | null;
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
        /** @description Customer whose banks the report covers. */
        "customer-id": string;
        /** @description Report to fetch, as given by the list. */
        "listed-report-id": string;
        /** @description Page to return, counted from zero. */
        page: number;
        /** @description Customer for reports, as given by `POST /reports/v2/customers`. */
        "report-customer-id": string;
        /** @description Report to fetch, as given when it was started. */
        "report-id": string;
        /** @description Most reports to put on one page. */
        size: number;
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
export type AccountSubType = components['schemas']['AccountSubType'];
export type ApiError = components['schemas']['ApiError'];
export type ApiErrorCode = components['schemas']['ApiErrorCode'];
export type BankStatementsBank = components['schemas']['BankStatementsBank'];
export type BankStatementsProperties = components['schemas']['BankStatementsProperties'];
export type BankStatementsReport = components['schemas']['BankStatementsReport'];
export type BankStatementsReportResponse = components['schemas']['BankStatementsReportResponse'];
export type CreateBankStatementsReportRequest = components['schemas']['CreateBankStatementsReportRequest'];
export type CreatedReport = components['schemas']['CreatedReport'];
export type CreateReportCustomerRequest = components['schemas']['CreateReportCustomerRequest'];
export type CreateVerificationOfIncomeReportRequest = components['schemas']['CreateVerificationOfIncomeReportRequest'];
export type CurrencyAmount = components['schemas']['CurrencyAmount'];
export type IncomeSummary = components['schemas']['IncomeSummary'];
export type ReportAccount = components['schemas']['ReportAccount'];
export type ReportAccountIdentifier = components['schemas']['ReportAccountIdentifier'];
export type ReportBankAccount = components['schemas']['ReportBankAccount'];
export type ReportCreditDebitIndicator = components['schemas']['ReportCreditDebitIndicator'];
export type ReportCreditLine = components['schemas']['ReportCreditLine'];
export type ReportCustomer = components['schemas']['ReportCustomer'];
export type ReportCustomerIdentifier = components['schemas']['ReportCustomerIdentifier'];
export type ReportEnvelope = components['schemas']['ReportEnvelope'];
export type ReportIncomeSource = components['schemas']['ReportIncomeSource'];
export type ReportIncomeSourceType = components['schemas']['ReportIncomeSourceType'];
export type ReportList = components['schemas']['ReportList'];
export type ReportListItem = components['schemas']['ReportListItem'];
export type ReportPage = components['schemas']['ReportPage'];
export type ReportPeriod = components['schemas']['ReportPeriod'];
export type ReportStatus = components['schemas']['ReportStatus'];
export type ReportTransaction = components['schemas']['ReportTransaction'];
export type ReportTransactionBalance = components['schemas']['ReportTransactionBalance'];
export type StatementAccount = components['schemas']['StatementAccount'];
export type StatementBalance = components['schemas']['StatementBalance'];
export type StatementIdentity = components['schemas']['StatementIdentity'];
export type StatusDetail = components['schemas']['StatusDetail'];
export type VerificationOfIncomeReport = components['schemas']['VerificationOfIncomeReport'];
export type VerificationOfIncomeReportResponse = components['schemas']['VerificationOfIncomeReportResponse'];
export type ResponseBadRequest = components['responses']['BadRequest'];
export type ResponseForbidden = components['responses']['Forbidden'];
export type ResponseInternalServerError = components['responses']['InternalServerError'];
export type ResponseNotFound = components['responses']['NotFound'];
export type ResponseTooManyRequests = components['responses']['TooManyRequests'];
export type ResponseUnauthorized = components['responses']['Unauthorized'];
export type ParameterCustomerId = components['parameters']['customer-id'];
export type ParameterListedReportId = components['parameters']['listed-report-id'];
export type ParameterPage = components['parameters']['page'];
export type ParameterReportCustomerId = components['parameters']['report-customer-id'];
export type ParameterReportId = components['parameters']['report-id'];
export type ParameterSize = components['parameters']['size'];
export type HeaderLeanCorrelationId = components['headers']['lean-correlation-id'];
export type HeaderLeanTraceId = components['headers']['lean-trace-id'];
export type HeaderRetryAfter = components['headers']['retry-after'];
export type $defs = Record<string, never>;
export interface operations {
    createBankStatementsReport: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description Customer whose banks the report covers. */
                customer_id: components["parameters"]["customer-id"];
            };
            cookie?: never;
        };
        /** @description Days and accounts. */
        requestBody: {
            content: {
                "application/json": components["schemas"]["CreateBankStatementsReportRequest"];
            };
        };
        responses: {
            /** @description The report was started. */
            201: {
                headers: {
                    "lean-correlation-id": components["headers"]["lean-correlation-id"];
                    "lean-trace-id": components["headers"]["lean-trace-id"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["CreatedReport"];
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
    getBankStatementsReport: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description Customer whose banks the report covers. */
                customer_id: components["parameters"]["customer-id"];
                /** @description Report to fetch, as given when it was started. */
                report_id: components["parameters"]["report-id"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The report, or how far it is. */
            200: {
                headers: {
                    "lean-correlation-id": components["headers"]["lean-correlation-id"];
                    "lean-trace-id": components["headers"]["lean-trace-id"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["BankStatementsReportResponse"];
                    "application/pdf": unknown;
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
    createVerificationOfIncomeReport: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description Customer whose banks the report covers. */
                customer_id: components["parameters"]["customer-id"];
            };
            cookie?: never;
        };
        /** @description An empty object. */
        requestBody: {
            content: {
                "application/json": components["schemas"]["CreateVerificationOfIncomeReportRequest"];
            };
        };
        responses: {
            /** @description The report was started. */
            201: {
                headers: {
                    "lean-correlation-id": components["headers"]["lean-correlation-id"];
                    "lean-trace-id": components["headers"]["lean-trace-id"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["CreatedReport"];
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
    getVerificationOfIncomeReport: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description Customer whose banks the report covers. */
                customer_id: components["parameters"]["customer-id"];
                /** @description Report to fetch, as given when it was started. */
                report_id: components["parameters"]["report-id"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The report, or how far it is. */
            200: {
                headers: {
                    "lean-correlation-id": components["headers"]["lean-correlation-id"];
                    "lean-trace-id": components["headers"]["lean-trace-id"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["VerificationOfIncomeReportResponse"];
                    "application/pdf": unknown;
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
    createReportCustomer: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** @description The person or company. */
        requestBody: {
            content: {
                "application/json": components["schemas"]["CreateReportCustomerRequest"];
            };
        };
        responses: {
            /** @description The customer, with the page to send them. */
            200: {
                headers: {
                    "lean-correlation-id": components["headers"]["lean-correlation-id"];
                    "lean-trace-id": components["headers"]["lean-trace-id"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ReportCustomer"];
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["InternalServerError"];
        };
    };
    listFinancialInsightsReports: {
        parameters: {
            query?: {
                /** @description Page to return, counted from zero. */
                page?: components["parameters"]["page"];
                /** @description Most reports to put on one page. */
                size?: components["parameters"]["size"];
            };
            header?: never;
            path: {
                /** @description Customer for reports, as given by `POST /reports/v2/customers`. */
                customer_id: components["parameters"]["report-customer-id"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description One page of reports. */
            200: {
                headers: {
                    "lean-correlation-id": components["headers"]["lean-correlation-id"];
                    "lean-trace-id": components["headers"]["lean-trace-id"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ReportList"];
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
    getFinancialInsightsReport: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description Customer for reports, as given by `POST /reports/v2/customers`. */
                customer_id: components["parameters"]["report-customer-id"];
                /** @description Report to fetch, as given by the list. */
                report_id: components["parameters"]["listed-report-id"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The document. */
            200: {
                headers: {
                    "lean-correlation-id": components["headers"]["lean-correlation-id"];
                    "lean-trace-id": components["headers"]["lean-trace-id"];
                    [name: string]: unknown;
                };
                content: {
                    "application/pdf": unknown;
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
