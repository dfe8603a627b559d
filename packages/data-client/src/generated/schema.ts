/**
 * Generated from specs/ by `pnpm generate`. Do not edit: change the spec instead.
 */

export interface paths {
    "/data/v2/accounts": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * List the accounts of an entity
         * @description Accounts the customer shared with the consent behind the entity. Check `status` before `data`: HTTP 200 also carries `FAILED`, and a call that takes longer than about 50 seconds answers `PENDING` with a `results_id` to fetch later.
         */
        get: operations["listAccounts"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/data/v2/accounts/{account_id}/balances": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * List the balances of an account
         * @description One row per balance type the bank reports, so pick the type you need instead of the first row. Amounts carry no sign; `credit_debit_indicator` says whether the account is in credit or overdrawn.
         */
        get: operations["listBalances"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/data/v2/accounts/{account_id}/beneficiaries": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * List the beneficiaries of an account
         * @description Payees the customer saved at the bank. Items carry no `entity_id`.
         */
        get: operations["listBeneficiaries"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/data/v2/accounts/{account_id}/direct-debits": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * List the direct debits of an account
         * @description Mandates that let companies collect from the account, with the latest collection. The list is under `direct_debits`, while `type` says `direct-debits`.
         */
        get: operations["listDirectDebits"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/data/v2/accounts/{account_id}/identities": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * List the people of an account
         * @description Everybody tied to one account, such as joint holders, with their role. For the person who gave consent use `GET /data/v2/identity`.
         */
        get: operations["listAccountIdentities"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/data/v2/accounts/{account_id}/scheduled-payments": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * List the scheduled payments of an account
         * @description One-off payments that are still to come. Recurring ones are standing orders.
         */
        get: operations["listScheduledPayments"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/data/v2/accounts/{account_id}/standing-orders": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * List the standing orders of an account
         * @description Recurring payments with their rhythm and the first, last, next and final instalment. Last is the latest one made; final is the one that ends the order.
         */
        get: operations["listStandingOrders"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/data/v2/accounts/{account_id}/transactions": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * List the transactions of an account
         * @description History of one account, the same object in both regions. Amounts carry no sign; read `credit_debit_indicator`. The order is not documented, so sort by `booking_date_time` and `index` yourself. How far back it reaches depends on the bank and on the consent's window.
         */
        get: operations["listTransactions"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/data/v2/identity": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Get the identity behind a consent
         * @description The person who gave consent at the bank, as a list, with one item in every captured answer. For everybody tied to one account use `GET /data/v2/accounts/{account_id}/identities`. Which fields are filled differs between regions and banks.
         */
        get: operations["getIdentity"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/data/v2/refreshes": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * List the refreshes of an entity
         * @description Refreshes with their overall state; captured answers have the newest first. The list sits in `content`, with `page` beside it, unlike the other data operations.
         */
        get: operations["listRefreshes"];
        put?: never;
        /**
         * Start a refresh
         * @description Asks for a new read of the bank. The answer is 200, not 202, and the data is not there yet: wait for the webhook `entity.data.refresh.updated` with `FINISHED`, or watch `GET /data/v2/refreshes/{refresh_id}`. One refresh runs at a time per entity. `RECONNECT_REQUIRED` comes with 200 too and means that the customer must reconnect first.
         */
        post: operations["createRefresh"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/data/v2/refreshes/{refresh_id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Get the progress of a refresh
         * @description Overall state and the state of every data type, account by account. `FINISHED` means that no read is running any more, not that every read succeeded. The query parameters are declared, but have no documented effect.
         */
        get: operations["getRefresh"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/data/v2/results/{results_id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Get the result of a pending read
         * @description The body that the read would have answered with, had it not been `PENDING`; tell the kinds apart by `type`. Wait for the webhook `results.ready`: until then the id may be unknown (404). Insights calls leave their results here as well, in the form that the insights API answers with. The query parameters are declared, but have no documented effect.
         */
        get: operations["getResult"];
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
        /** @description An account the customer shared, in a form common to both regions. */
        Account: components["schemas"]["ResultAccount"] & {
            /** @description Full name of the holder as the bank has it. */
            account_holder_name: string;
            /** @description Shorter form of the holder's name, as the bank prints it on statements or cards. */
            account_holder_short_name: string;
        };
        /** @description Progress of a refresh for one account. */
        AccountDataStatus: {
            /**
             * Format: uuid
             * @description Account this row is about.
             */
            account_id: string;
            /** @description Progress of the balances. */
            balance: components["schemas"]["DataTypeStatus"];
            /** @description Progress of the saved payees; `UNSUPPORTED` in UAE. */
            beneficiaries: components["schemas"]["DataTypeStatus"];
            /** @description Progress of the mandates; `UNSUPPORTED` in UAE. */
            direct_debits: components["schemas"]["DataTypeStatus"];
            /** @description Progress of the people tied to the account; `UNSUPPORTED` in UAE. */
            identity: components["schemas"]["DataTypeStatus"];
            /** @description Progress of the one-off future payments; `UNSUPPORTED` in UAE. */
            scheduled_payments: components["schemas"]["DataTypeStatus"];
            /** @description Progress of the recurring payments; `UNSUPPORTED` in UAE. */
            standing_orders: components["schemas"]["DataTypeStatus"];
            /** @description Days the history covers. The only camelCase key of this API. */
            transactionAvailability?: components["schemas"]["TransactionAvailability"];
            /** @description Progress of the history. */
            transactions: components["schemas"]["DataTypeStatus"];
        };
        /** @description One number that an account is known by. */
        AccountIdentifier: {
            /** @description The number itself, as text because of letters and leading zeros. Card numbers are masked. */
            identification: string;
            /** @description Name that belongs to this number; `null` on card rows. */
            name: string | null;
            /**
             * @description How to read `identification`.
             * @enum {string}
             */
            scheme_name: "PAN" | "IBAN" | "BBAN" | "COMMERCIAL_REGISTRATION_NUMBER" | "EMAIL" | "MOBILE_NUMBER" | "NATIONAL_ID" | "IQAMA_NUMBER" | "PASSPORT_NUMBER" | "MASKED_PAN" | "OTHER" | "UNSUPPORTED" | (string & {});
        };
        /**
         * @description What a person is to an account.
         * @enum {string}
         */
        AccountRole: "ADMINISTRATOR" | "BENEFICIARY" | "CUSTODIAN_FOR_MINOR" | "GRANTER" | "LEGAL_GUARDIAN" | "OTHER_PARTY" | "POWER_OF_ATTORNEY" | "PRINCIPAL" | "PROTECTOR" | "REGISTERED_SHAREHOLDER" | "SECONDARY_OWNER" | "SENIOR_MANAGING_OFFICIAL" | "SETTLOR" | "SUCCESSOR_ON_DEATH" | "UNSUPPORTED" | "DELEGATE" | (string & {});
        /** @description One page of accounts. */
        AccountsData: {
            /** @description Accounts on this page. */
            accounts: components["schemas"]["Account"][];
            /** @description Where this page stands in the list. */
            page: components["schemas"]["PageMetadata"];
            /** @description Same word as in the envelope. */
            type: components["schemas"]["ResourceType"];
        };
        /** @description Answer of the accounts read. */
        AccountsResponse: components["schemas"]["ResultEnvelope"] & {
            /** @description The accounts when `status` is `OK`; `null` or missing otherwise. */
            data?: components["schemas"]["AccountsData"] | null;
        };
        /** @description An account in Lean's first vocabulary. */
        AeAccount: {
            /** @description Same id as in the common form. */
            account_id: string;
            /** @description The bank's own number, as text. */
            account_number: string;
            /** @description ISO 4217 code the account is held in. */
            currency_code: string;
            /** @description IBAN of the account; 23 characters in UAE. */
            iban: string;
            /** @description Name of the account as the bank's own app shows it. */
            name: string;
            /** @description Product behind the account. */
            type: components["schemas"]["AeAccountType"];
        };
        /** @description UAE form of an account. */
        AeAccountData: {
            /** @description The account in Lean's first vocabulary. */
            data: components["schemas"]["AeAccount"];
            /**
             * @description Tells the UAE form from the KSA one.
             * @constant
             */
            standard: "ARE.LEAN.V1";
        };
        /**
         * @description Product behind an account in the UAE form.
         * @enum {string}
         */
        AeAccountType: "CURRENT" | "SAVINGS" | "CREDIT" | (string & {});
        /** @description The balance of an account in Lean's first vocabulary. */
        AeBalance: {
            /** @description Same id as in the common form. */
            account_id: string;
            /** @description Name of the account that the balance belongs to. */
            account_name: string;
            /** @description Product behind the account. */
            account_type: components["schemas"]["AeAccountType"];
            /** @description Height of the balance, negative when overdrawn, unlike in the common form. */
            balance: number;
            /** @description ISO 4217 code the balance is in. */
            currency_code: string;
        };
        /** @description UAE form of a balance. */
        AeBalanceData: {
            /** @description The balance in Lean's first vocabulary. */
            data: components["schemas"]["AeBalance"];
            /**
             * @description Tells the UAE form from the KSA one.
             * @constant
             */
            standard: "ARE.LEAN.V1";
        };
        /** @description A person in Lean's first vocabulary. */
        AeIdentity: {
            /** @description Address in one line, unlike in the common form. */
            address: string;
            /** @description Day of birth. */
            birth_date: string;
            /** @description E-mail address on file. */
            email_address: string;
            /** @description Name as the bank has it. */
            full_name: string;
            /** @description As the bank writes it, without a fixed vocabulary. */
            gender: string;
            /** @description Mobile number on file. */
            mobile_number: string;
            /** @description Number of the Emirates ID or other identity document. */
            national_identity_number: string;
        };
        /** @description UAE form of an identity. */
        AeIdentityData: {
            /** @description The person in Lean's first vocabulary. */
            data: components["schemas"]["AeIdentity"];
            /**
             * @description Tells the UAE form from the KSA one.
             * @constant
             */
            standard: "ARE.LEAN.V1";
        };
        /** @description An entry in Lean's first vocabulary. */
        AeTransaction: {
            /** @description Same id as in the common form. */
            account_id: string;
            /** @description Size of the movement with a sign, unlike in the common form. Money going out is negative. */
            amount: number;
            /** @description ISO 4217 code the amount is in. */
            currency_code: string;
            /** @description The bank's narrative. */
            description: string;
            /** @description Identifies the entry. */
            id: string;
            /** @description Position among the account's entries. */
            index: number;
            /** @description Whether the entry is not booked yet. */
            pending: boolean;
            /** @description When the entry took place. */
            timestamp: string;
        };
        /** @description UAE form of a transaction. */
        AeTransactionData: {
            /** @description The entry in Lean's first vocabulary. */
            data: components["schemas"]["AeTransaction"];
            /**
             * @description Tells the UAE form from the KSA one.
             * @constant
             */
            standard: "ARE.LEAN.V1";
        };
        /**
         * @description How a bank is identified. `BICFI` is a SWIFT code; `OTHER` is a national code or a name.
         * @enum {string}
         */
        AgentScheme: "BICFI" | "OTHER" | "UNSUPPORTED" | (string & {});
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
        /** @description One balance of an account. */
        Balance: {
            /**
             * Format: uuid
             * @description Account the balance belongs to.
             */
            account_id: string;
            /** @description Height of the balance, without a sign. */
            amount: components["schemas"]["CurrencyAmount"];
            /** @description Whether the account is in credit or overdrawn by `amount`. */
            credit_debit_indicator: components["schemas"]["CreditDebitIndicator"];
            /** @description Credit lines of the account; empty when there are none. */
            credit_line: components["schemas"]["CreditLine"][] | null;
            /**
             * Format: date-time
             * @description Moment the bank states the balance for.
             */
            date_time: string | null;
            /**
             * Format: uuid
             * @description Entity the account was read for.
             */
            entity_id: string;
            /** @description The bank's values in the vocabulary of the region; `null` unless `verbose=true`. */
            regional_data?: components["schemas"]["SaBalanceData"] | components["schemas"]["AeBalanceData"] | null;
            /** @description Which balance this row is; the other types are in other rows. */
            type: components["schemas"]["BalanceType"];
        };
        /** @description One page of balances. */
        BalancesData: {
            /** @description Balances on this page, one per balance type. */
            balances: components["schemas"]["Balance"][];
            /** @description Where this page stands in the list. */
            page: components["schemas"]["PageMetadata"];
            /** @description Same word as in the envelope. */
            type: components["schemas"]["ResourceType"];
        };
        /** @description Answer of the balances read. */
        BalancesResponse: components["schemas"]["ResultEnvelope"] & {
            /** @description The balances when `status` is `OK`; `null` or missing otherwise. */
            data?: components["schemas"]["BalancesData"] | null;
        };
        /**
         * @description Which of an account's balances a row is: the moment (opening, interim, closing) and what counts (booked, cleared, available).
         * @enum {string}
         */
        BalanceType: "CLOSING_AVAILABLE" | "CLOSING_BOOKED" | "CLOSING_CLEARED" | "EXPECTED" | "FORWARD_AVAILABLE" | "INFORMATION" | "INTERIM_AVAILABLE" | "INTERIM_BOOKED" | "INTERIM_CLEARED" | "OPENING_AVAILABLE" | "OPENING_BOOKED" | "OPENING_CLEARED" | "PREVIOUSLY_CLOSED_BOOKED" | "PREVIOUSLY_CLOSED" | "UNSUPPORTED" | (string & {});
        /** @description Standard classification of an entry, in two parts. */
        BankTransactionCode: {
            /** @description Family of the entry. */
            code?: string;
            /** @description Kind within the family. */
            sub_code?: string;
        };
        /** @description One page of beneficiaries. */
        BeneficiariesData: {
            /** @description Beneficiaries on this page. */
            beneficiaries: components["schemas"]["Beneficiary"][];
            /** @description Where this page stands in the list. */
            page: components["schemas"]["PageMetadata"];
            /** @description Same word as in the envelope. */
            type: components["schemas"]["ResourceType"];
        };
        /** @description Answer of the beneficiaries read. */
        BeneficiariesResponse: components["schemas"]["ResultEnvelope"] & {
            /** @description The beneficiaries when `status` is `OK`; `null` or missing otherwise. */
            data?: components["schemas"]["BeneficiariesData"] | null;
        };
        /** @description A payee that the customer saved at the bank. */
        Beneficiary: {
            /** @description Full name of the account's holder; `null` in captures. */
            account_holder_name: string | null;
            /** @description Shorter form of the holder's name; `null` in captures. */
            account_holder_short_name: string | null;
            /** @description Account the payee is saved under. */
            account_id: string;
            /** @description Identifies the payee at the bank. */
            beneficiary_id: string;
            /**
             * @description How far the bank trusts the payee.
             * @enum {string}
             */
            beneficiary_type: "TRUSTED" | "ORDINARY" | "OTHER" | "UNSUPPORTED" | (string & {});
            /** @description Account of the payee. One object, not a list as in the KSA regional form. */
            creditor_account: components["schemas"]["AccountIdentifier"];
            /** @description Bank of the payee. */
            creditor_agent: components["schemas"]["BeneficiaryAgent"];
            /** @description Text that goes with payments to the payee. */
            reference: string;
            /** @description The bank's values in the vocabulary of the region; `null` unless `verbose=true`. */
            regional_data?: components["schemas"]["SaBeneficiaryData"] | null;
            /** @description Further values of the bank, without fixed keys. */
            supplementary_data: {
                [key: string]: string;
            } | null;
        };
        /** @description Postal address of a payee's bank. */
        BeneficiaryAddress: {
            /** @description Address in one line. */
            address_line?: string;
            /**
             * @description Purpose of the address, such as mail or business.
             * @enum {string}
             */
            address_type?: "BUSINESS" | "CORRESPONDENCE" | "DELIVERY_TO" | "MAIL_TO" | "PO_BOX" | "POSTAL" | "RESIDENTIAL" | "STATEMENT" | "UNSUPPORTED" | (string & {});
            /** @description House number. */
            building_number?: string;
            /** @description Country, as the bank writes it. */
            country?: string;
            /** @description Province. */
            country_sub_division?: string | null;
            /** @description Department of the bank. */
            department?: string | null;
            /** @description Postal code. */
            post_code?: string;
            /** @description Street without the number. */
            street_name?: string | null;
            /** @description Part of the department. */
            sub_department?: string | null;
            /** @description Town or city. */
            town_name?: string;
        };
        /** @description Bank of a payee. */
        BeneficiaryAgent: {
            /** @description SWIFT code or national code of the bank. */
            identification?: string;
            /** @description Name of the bank in words. */
            name?: string;
            /** @description Where the bank is. */
            postal_address?: components["schemas"]["BeneficiaryAddress"];
            /** @description How to read `identification`. */
            scheme_name?: components["schemas"]["AgentScheme"];
        };
        /** @description Card used for an entry. */
        CardInstrument: {
            /**
             * @description How the cardholder approved the payment.
             * @enum {string}
             */
            authorization_type?: "CONSUMER_DEVICE" | "CONTACTLESS" | "PIN" | "OTHER" | (string & {});
            /**
             * @description Network of the card. `LOCAL_SCHEME` is the national one.
             * @enum {string}
             */
            card_scheme_name?: "AMERICAN_EXPRESS" | "DINERS" | "MASTER_CARD" | "VISA" | "LOCAL_SCHEME" | "UNSUPPORTED" | (string & {});
            /** @description Card number as the bank shows it, masked. */
            identification?: string;
            /** @description Cardholder as printed on the card. */
            name?: string;
        };
        /** @description Fee on an entry; amount and currency sit side by side here. */
        ChargeAmount: {
            /** @description Height of the fee as a JSON number. */
            amount?: number;
            /** @description Whether the entry's amount already contains the fee. */
            charge_included?: boolean;
            /** @description ISO 4217 code the fee is in. */
            currency?: string;
        };
        /** @description What to read from the bank again. */
        CreateRefreshRequest: {
            /** @description Limits the refresh to these kinds of data. Known in KSA only. */
            data_types?: components["schemas"]["DataType"][];
            /**
             * Format: uuid
             * @description Entity to read again. Its consent must be active.
             */
            entity_id: string;
        };
        /** @description Whether a refresh was started. */
        CreateRefreshResponse: {
            /** @description Explanation for developers. */
            message: string;
            /** @description Extra facts; only with `RECONNECT_REQUIRED`, and `null` there. */
            metadata?: {
                [key: string]: unknown;
            } | null;
            /**
             * Format: uuid
             * @description Pass it to the reconnect flow of the LinkSDK. Only with `RECONNECT_REQUIRED`.
             */
            reconnect_id?: string;
            /**
             * Format: uuid
             * @description Identifies the refresh; the webhook `entity.data.refresh.updated` carries it too.
             */
            refresh_id: string;
            /**
             * @description Whether the refresh runs, or the customer has to reconnect before it can.
             * @enum {string}
             */
            status: "OK" | "RECONNECT_REQUIRED" | (string & {});
            /**
             * Format: date-time
             * @description When the API answered, in UTC.
             */
            timestamp: string;
        };
        /**
         * @description Direction of an amount, seen from the account. Zero counts as `CREDIT`.
         * @enum {string}
         */
        CreditDebitIndicator: "CREDIT" | "DEBIT" | "UNSUPPORTED" | (string & {});
        /** @description Credit the bank grants on an account. */
        CreditLine: {
            /** @description Height of the line. */
            amount?: components["schemas"]["CurrencyAmount"] | null;
            /**
             * @description Whether the balance already counts this line. Missing means that it does not.
             * @default false
             */
            included?: boolean | null;
            /**
             * @description Under which terms the credit is granted; both spellings of pre-agreed occur.
             * @enum {string|null}
             */
            type?: "AVAILABLE" | "CREDIT" | "EMERGENCY" | "PRE_AGREED" | "PRE-AGREED" | "TEMPORARY" | "UNSUPPORTED" | (string & {}) | null;
        };
        /** @description Bank that receives a future payment. */
        CreditorAgent: {
            /** @description SWIFT code or national code of the bank. */
            identification: string;
            /** @description Another key for what `scheme_name` says, in published references only. */
            identification_type?: string;
            /** @description Name of the bank in words, when sent. */
            name?: string;
            /** @description Where the bank is, when sent. */
            postal_address?: {
                [key: string]: unknown;
            };
            /** @description How to read `identification`. */
            scheme_name: components["schemas"]["AgentScheme"];
        };
        /** @description A sum of money. */
        CurrencyAmount: {
            /** @description Value as a JSON number. Beside a `credit_debit_indicator`, which holds the direction, it has no sign; net figures and balances without one may be negative. */
            amount: number;
            /** @description ISO 4217 code the value is in. */
            currency: string;
        };
        /** @description Conversion between currencies behind an entry. */
        CurrencyExchange: {
            /** @description Agreement under which the rate was given. */
            contract_identification?: string;
            /** @description Rate that was applied, with up to ten decimals. */
            exchange_rate?: number;
            /** @description Amount as ordered, before the conversion. */
            instructed_amount?: components["schemas"]["CurrencyAmount"];
            /**
             * Format: date-time
             * @description When the rate was quoted.
             */
            quotation_date?: string;
            /** @description Currency the money was in before. */
            source_currency?: string;
            /** @description Currency the money is in after. */
            target_currency?: string;
            /** @description Currency that the rate is stated for one unit of. */
            unit_currency?: string;
        };
        /** @description Progress of a refresh per data type. */
        DataStatus: {
            /** @description Progress of each account. */
            account_data: components["schemas"]["AccountDataStatus"][];
            /** @description Progress of the list of accounts. */
            accounts: components["schemas"]["DataTypeStatus"];
            /** @description Progress of the person who gave consent. */
            identity: components["schemas"]["DataTypeStatus"];
        };
        /**
         * @description Kind of data that can be refreshed, in the words of the consent permissions.
         * @enum {string}
         */
        DataType: "identity" | "accounts" | "balance" | "transactions" | "identities" | "scheduled_payments" | "standing_orders" | "direct_debits" | "beneficiaries" | (string & {});
        /**
         * @description State of one kind of data in a refresh. Treat `OK` and `SUCCESS` alike; `UNSUPPORTED` means that the bank or region does not offer it.
         * @enum {string}
         */
        DataTypeStatus: "PENDING" | "OK" | "FAILED" | "UNSUPPORTED" | "SUCCESS" | "PARTIAL" | (string & {});
        /** @description A mandate that lets a company collect from an account. */
        DirectDebit: {
            /** @description Account that is collected from. */
            account_id: string;
            /** @description Identifies the mandate at the bank. */
            direct_debit_id: string;
            /**
             * Format: uuid
             * @description Entity the account was read for, when sent.
             */
            entity_id?: string;
            /**
             * @description How often it collects.
             * @enum {string}
             */
            frequency: "MONTHLY" | "QUARTERLY" | "HALF_YEARLY" | "ANNUAL" | "FORTNIGHTLY" | "DAILY" | "WEEKLY" | "NOT_KNOWN" | "UNSUPPORTED" | "BI_ANNUAL" | "FORTNIGHT" | (string & {});
            /** @description Reference of the mandate between payer and collector. */
            mandate_identification: string;
            /** @description Who collects. */
            name: string;
            /** @description What it collected last. */
            previous_payment_amount: components["schemas"]["CurrencyAmount"];
            /**
             * Format: date-time
             * @description When it collected last.
             */
            previous_payment_date_time: string;
            /** @description The bank's values in the vocabulary of the region; `null` unless `verbose=true`. */
            regional_data?: components["schemas"]["SaDirectDebitData"] | null;
            /**
             * @description Whether the mandate is in force.
             * @enum {string}
             */
            status_code: "ACTIVE" | "INACTIVE" | "UNSUPPORTED" | (string & {});
        };
        /** @description One page of direct debits. */
        DirectDebitsData: {
            /** @description Direct debits on this page. */
            direct_debits: components["schemas"]["DirectDebit"][];
            /** @description Where this page stands in the list. */
            page: components["schemas"]["PageMetadata"];
            /** @description Same word as in the envelope. */
            type: components["schemas"]["ResourceType"];
        };
        /** @description Answer of the direct debits read. */
        DirectDebitsResponse: components["schemas"]["ResultEnvelope"] & {
            /** @description The direct debits when `status` is `OK`; `null` or missing otherwise. */
            data?: components["schemas"]["DirectDebitsData"] | null;
        };
        /** @description One page of people. */
        IdentitiesData: {
            /**
             * Format: uuid
             * @description Account the people belong to; `null` in every captured answer.
             */
            account_id?: string | null;
            /** @description People on this page; the one who gave consent, or all parties of the account. */
            identities: components["schemas"]["Identity"][];
            /** @description Where this page stands in the list. */
            page: components["schemas"]["PageMetadata"];
            /** @description Kind of the items. `identities` in captures, other words in reference samples. */
            type: components["schemas"]["ResourceType"];
        };
        /** @description Answer of both identity reads. */
        IdentitiesResponse: components["schemas"]["ResultEnvelope"] & {
            /** @description The people when `status` is `OK`; `null` or missing otherwise. */
            data?: components["schemas"]["IdentitiesData"] | null;
        };
        /** @description A person as the bank knows them. Regions fill different fields. */
        Identity: {
            /** @description What the person may do with the account; `null` in UAE. */
            account_role: components["schemas"]["AccountRole"] | null;
            /** @description Home or business address. */
            address: components["schemas"]["IdentityAddress"];
            /**
             * Format: date
             * @description Day of birth in the Gregorian calendar.
             */
            birth_date: string;
            /** @description E-mail address on file. */
            email_address: string;
            /**
             * Format: uuid
             * @description Entity the person was read for.
             */
            entity_id: string;
            /** @description Name as in official documents. */
            full_legal_name: string;
            /** @description As the bank writes it, without a fixed vocabulary; may be empty. */
            gender: string | null;
            /** @description Whether it is a person or some kind of company, in the bank's words. */
            legal_structure: string | null;
            /** @description Mobile number on file. */
            mobile_number: string;
            /** @description Name the bank addresses the person by. */
            name: string;
            /** @description Number of the identity document. Filled in UAE, `null` in KSA captures. */
            national_id: string | null;
            /** @description Identifies the person at the bank. */
            party_id: string;
            /** @description Customer number at the bank. */
            party_number: string;
            /** @description Whether the account is held alone or with others; `UNSUPPORTED` in UAE. */
            party_type: components["schemas"]["PartyType"];
            /** @description Telephone number on file, next to the mobile one. */
            phone: string;
            /** @description The bank's values in the vocabulary of the region; `null` unless `verbose=true`. */
            regional_data?: components["schemas"]["SaIdentityData"] | components["schemas"]["AeIdentityData"] | null;
        };
        /** @description Address of a person. Banks fill different parts; do not rely on any single one. */
        IdentityAddress: {
            /** @description Address in one line. */
            address_line?: string | null;
            /** @description What the address is for, without a fixed vocabulary. */
            address_type?: string | null;
            /** @description Number of the flat or villa. */
            apartment_or_villa_number?: string | null;
            /** @description District of the town. */
            area?: string | null;
            /** @description Name of the building, when it has one. */
            building_name?: string | null;
            /** @description Whether it is a villa, a flat or something else. */
            building_type?: string | null;
            /** @description Name of the country, or its two-letter code. */
            country?: string | null;
            /** @description Post office box. */
            po_box?: string | null;
            /** @description Postal code. */
            post_code?: string | null;
            /** @description Province or emirate. */
            region?: string | null;
            /** @description Street without the number. */
            street?: string | null;
            /** @description Street with the number. */
            street_address?: string | null;
            /** @description Town or city. */
            town_name?: string | null;
        };
        /** @description Answer of an analysis that was pending. The figures have the form that the insights API describes for `type`. */
        InsightsResult: {
            /** @description Belongs to the data reads; `null` or absent here. */
            data?: null;
            /** @description The figures when `status` is `OK`. */
            insights?: {
                [key: string]: unknown;
            } | null;
            /** @description Explanation of the outcome for developers. */
            message: string;
            /** @description Key-value pairs attached to the call. */
            meta?: {
                [key: string]: string;
            } | null;
            /**
             * Format: uuid
             * @description The id that was asked for.
             */
            results_id: string;
            /** @description Outcome of the analysis. */
            status: components["schemas"]["ResultStatus"];
            /** @description Why there are no figures; `null` or absent on success. */
            status_detail?: components["schemas"]["StatusDetail"] | null;
            /**
             * Format: date-time
             * @description When the API answered, in UTC, with up to nine fraction digits.
             */
            timestamp: string;
            /** @description Kind of analysis, such as `income`. */
            type?: string | null;
        };
        /** @description Shop that was paid. */
        Merchant: {
            /** @description Line of business, in codes such as `5944` or `CC5730`. */
            merchant_category_code?: string;
            /** @description Name the shop trades under. */
            merchant_name?: string;
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
        /**
         * @description Whether a person holds an account alone, with others, or acts for the holder.
         * @enum {string}
         */
        PartyType: "DELEGATE" | "JOINT" | "SOLE" | "UNSUPPORTED" | (string & {});
        /**
         * @description How a payment was processed.
         * @enum {string}
         */
        PaymentMode: "ONLINE" | "OFFLINE" | "BATCH" | "UNSUPPORTED" | (string & {});
        /** @description A bank's own classification of an entry. */
        ProprietaryBankTransactionCode: {
            /** @description Code from the bank's list. */
            code?: string;
            /** @description Whose list the code is from. */
            issuer?: string;
        };
        /** @description One new read of the bank. */
        Refresh: {
            /**
             * Format: date-time
             * @description When the refresh started.
             */
            created_at: string;
            /**
             * Format: uuid
             * @description Customer behind the entity.
             */
            customer_id: string;
            /**
             * Format: uuid
             * @description Entity that is read.
             */
            entity_id: string;
            /**
             * Format: uuid
             * @description Identifies the refresh.
             */
            refresh_id: string;
            /**
             * @description Whether reads are still running.
             * @enum {string}
             */
            status: "PENDING" | "FINISHED" | (string & {});
            /**
             * Format: date-time
             * @description When its state last changed.
             */
            updated_at: string;
        };
        /** @description One page of refreshes. */
        RefreshesResponse: {
            /** @description Refreshes on this page, newest first in captures. */
            content: components["schemas"]["Refresh"][];
            /** @description Where this page stands in the list. */
            page: components["schemas"]["PageMetadata"];
        };
        /** @description A refresh with its progress. */
        RefreshResponse: components["schemas"]["Refresh"] & {
            /** @description Progress per data type. */
            data_status: components["schemas"]["DataStatus"];
        };
        /**
         * @description Kind of data in an answer. Words are hyphenated here, while the array keys use underscores. Identity answers use several words.
         * @enum {string}
         */
        ResourceType: "accounts" | "balances" | "transactions" | "identities" | "beneficiaries" | "direct-debits" | "scheduled-payments" | "standing-orders" | "identity" | "individual" | (string & {});
        /** @description An account as results show it: the holder's names can be missing. */
        ResultAccount: {
            /** @description Numbers the account is known by, such as IBAN and card number. Identifiers, not accounts, despite the key. */
            account: components["schemas"]["AccountIdentifier"][];
            /** @description Full name of the holder as the bank has it. */
            account_holder_name?: string;
            /** @description Shorter form of the holder's name, as the bank prints it on statements or cards. */
            account_holder_short_name?: string;
            /**
             * Format: uuid
             * @description Lean's id of the account, for use in the account paths. It is not the account number.
             */
            account_id: string;
            /**
             * @description Product behind the account. What a bank calls "other" arrives as `UNSUPPORTED`.
             * @enum {string}
             */
            account_sub_type: "CHARGE_CARD" | "CREDIT" | "CURRENT" | "EMONEY" | "LOAN" | "MORTGAGE" | "PERSONAL_LOAN" | "PREPAID" | "SAVINGS" | "CALL" | "UNSUPPORTED" | (string & {});
            /**
             * @description Whether a person or a company holds it.
             * @enum {string}
             */
            account_type: "PERSONAL" | "BUSINESS" | "UNSUPPORTED" | (string & {});
            /** @description Currency the account is held in, as an ISO 4217 code. */
            currency: string;
            /** @description The bank's own words for the product. */
            description: string | null;
            /**
             * Format: uuid
             * @description Entity the account was read for.
             */
            entity_id: string;
            /**
             * Format: date-time
             * @description When a deposit or loan ends; `null` for accounts without an end.
             */
            maturity_date: string | null;
            /** @description Name the customer gave to the account in the bank's app. */
            nickname: string | null;
            /**
             * Format: date
             * @description Day the account was opened.
             */
            opening_date: string | null;
            /** @description The bank's values in the vocabulary of the region; `null` unless `verbose=true`. */
            regional_data?: components["schemas"]["SaAccountData"] | components["schemas"]["AeAccountData"] | null;
            /** @description Bank that keeps the account. */
            servicer: components["schemas"]["Servicer"];
            /**
             * @description State of the account at the bank. Usable accounts are `ENABLED`.
             * @enum {string|null}
             */
            status: "DELETED" | "DISABLED" | "ENABLED" | "PENDING" | "PROFORMA" | "UNSUPPORTED" | (string & {}) | null;
            /**
             * Format: date-time
             * @description When `status` last changed.
             */
            status_update_date_time: string | null;
        };
        /** @description One page of accounts in a result. */
        ResultAccountsData: {
            /** @description Accounts on this page. */
            accounts: components["schemas"]["ResultAccount"][];
            /** @description Where this page stands in the list. */
            page: components["schemas"]["PageMetadata"];
            /** @description Same word as in the envelope. */
            type: components["schemas"]["ResourceType"];
        };
        /** @description Accounts read that was pending. */
        ResultAccountsResponse: components["schemas"]["ResultEnvelope"] & {
            /** @description The accounts when `status` is `OK`; `null` or missing otherwise. */
            data?: components["schemas"]["ResultAccountsData"] | null;
        };
        /** @description What every data read answers with, around its `data`. */
        ResultEnvelope: {
            /** @description Explanation of the outcome for developers. */
            message: string;
            /** @description Echo of the `meta` parameter, or `null` when none was sent. Accept an object or text. */
            meta: {
                [key: string]: string;
            } | string | null;
            /**
             * Format: date-time
             * @description When Lean last read the bank for this data; `null` when there is no data.
             */
            refreshed_at: string | null;
            /**
             * Format: uuid
             * @description Identifies this read. It resolves at `GET /data/v2/results/{results_id}` only when the answer was `PENDING`.
             */
            results_id: string;
            /** @description Outcome of the read. Branch on this, because HTTP 200 also carries failures. */
            status: components["schemas"]["ResultStatus"];
            /** @description Why the read failed; `null` on success. */
            status_detail: components["schemas"]["StatusDetail"] | null;
            /**
             * Format: date-time
             * @description When the API answered, in UTC, with up to nine fraction digits.
             */
            timestamp: string;
            /** @description What kind of data this is, so that answers of the results operation can be told apart. */
            type?: components["schemas"]["ResourceType"] | null;
        };
        /** @description Answer of any data read or analysis. Branch on `status`, then on `type`. */
        ResultResponse: components["schemas"]["ResultAccountsResponse"] | components["schemas"]["BalancesResponse"] | components["schemas"]["TransactionsResponse"] | components["schemas"]["IdentitiesResponse"] | components["schemas"]["BeneficiariesResponse"] | components["schemas"]["DirectDebitsResponse"] | components["schemas"]["ScheduledPaymentsResponse"] | components["schemas"]["StandingOrdersResponse"] | components["schemas"]["InsightsResult"];
        /**
         * @description Outcome of a read. `OK` has data; `PENDING` and `PROCESSING_STARTED` will have it later; `FAILED` explains itself in `status_detail`; `CONSENT_EXPIRED` and `RECONNECT_REQUIRED` need the customer.
         * @enum {string}
         */
        ResultStatus: "OK" | "PENDING" | "FAILED" | "CONSENT_EXPIRED" | "RECONNECT_REQUIRED" | "PROCESSING_STARTED" | (string & {});
        /** @description An account in the vocabulary of the KSA open banking standard. */
        SaAccount: {
            /** @description Full name of the holder. */
            account_holder_name?: string | null;
            /** @description Shorter form of the holder's name. */
            account_holder_short_name?: string | null;
            /**
             * Format: uuid
             * @description Same id as in the common form.
             */
            account_id?: string;
            /** @description Numbers the account is known by. */
            account_identifiers?: components["schemas"]["SaNamedAccountIdentifier"][];
            /**
             * @description Product behind the account, in other words than in the common form.
             * @enum {string}
             */
            account_sub_type?: "CHARGE_CARD" | "CREDIT_CARD" | "CURRENT_ACCOUNT" | "E_MONEY" | "PRE_PAID_CARD" | "SAVINGS" | "OTHER" | "UNSUPPORTED" | (string & {});
            /**
             * @description Whether a person or a company holds it.
             * @enum {string}
             */
            account_type?: "RETAIL" | "CORPORATE" | "UNSUPPORTED" | (string & {});
            /** @description ISO 4217 code the account is held in. */
            currency?: string;
            /** @description The bank's own words for the product. */
            description?: string | null;
            /**
             * Format: date-time
             * @description When a deposit or loan ends.
             */
            maturity_date?: string | null;
            /** @description Name the customer gave to the account. */
            nickname?: string | null;
            /**
             * Format: date-time
             * @description When the account was opened. A date-time, while the common form has a day.
             */
            opening_date?: string | null;
            /** @description Bank that keeps the account. */
            servicer?: components["schemas"]["SaAgent"];
            /**
             * @description State of the account at the bank. Finer than in the common form.
             * @enum {string}
             */
            status?: "ACTIVE" | "NOT_ACTIVE" | "DORMANT" | "UNCLAIMED" | "DECEASED" | "SUSPENDED" | "CLOSED" | "UNSUPPORTED" | (string & {});
            /**
             * Format: date-time
             * @description When `status` last changed.
             */
            status_update_date_time?: string | null;
        };
        /** @description KSA form of an account. */
        SaAccountData: {
            /** @description The account in the central bank's vocabulary. */
            data: components["schemas"]["SaAccount"];
            /**
             * @description Tells the KSA form from the UAE one.
             * @constant
             */
            standard: "SAU.SAMA.V1";
        };
        /** @description An account number of the KSA form. */
        SaAccountIdentifier: {
            /** @description The number itself, as text. */
            identification: string;
            /** @description How to read `identification`. */
            identification_type: components["schemas"]["SaAccountIdentifierType"];
        };
        /**
         * @description How to read an account number of the KSA form.
         * @enum {string}
         */
        SaAccountIdentifierType: "IBAN" | "MASKED_PAN" | "ACCOUNT_NUMBER" | "COMMERCIAL_REGISTRATION_NUMBER" | "EMAIL" | "MOBILE_NUMBER" | "NATIONAL_ID" | "IQAMA_NUMBER" | "PASSPORT_NUMBER" | "UNSUPPORTED" | (string & {});
        /** @description Postal address in the KSA form. */
        SaAddress: {
            /**
             * @description Purpose of the address, such as mail or business.
             * @enum {string}
             */
            address_type?: "BUSINESS" | "DELIVERY_TO" | "MAIL_TO" | "PO_BOX" | "RESIDENTIAL" | "CORRESPONDENCE" | "STATEMENT" | "UNSUPPORTED" | (string & {});
            /** @description House number. */
            building_number?: string;
            /** @description Town or city. */
            city?: string;
            /** @description Country, as the bank writes it. */
            country?: string;
            /** @description District of the town. */
            district?: string;
            /** @description Postal code; text, so that leading zeros stay. */
            postal_code?: string;
            /** @description Second number of the national address system. */
            secondary_number?: string;
            /** @description Short code of the national address system. */
            short_address?: string;
            /** @description Street without the number. */
            street_name?: string;
            /** @description Number of the flat or office. */
            unit_number?: string;
        };
        /** @description A bank of the KSA form with name and address. */
        SaAddressedAgent: {
            /** @description SWIFT code or national code of the bank. */
            identification?: string;
            /** @description How to read `identification`. */
            identification_type?: components["schemas"]["AgentScheme"];
            /** @description Name of the bank in words. */
            name?: string;
            /** @description Where the bank is. */
            postal_address?: components["schemas"]["SaAddress"];
        };
        /** @description A bank, identified in the KSA form. */
        SaAgent: {
            /** @description SWIFT code, or with `OTHER` a national code such as `SARJHI`, in captures with a prefix (`KSAOB.SABSFR`). */
            identification?: string;
            /** @description How to read `identification`. */
            identification_type?: components["schemas"]["AgentScheme"];
        };
        /** @description One step of an assurance process. */
        SaAssuranceDetail: {
            /** @description Grade the step reached. */
            assurance_classification?: string;
            /** @description What the step made sure of. */
            assurance_type?: string;
            /** @description Evidence that the step relied on. */
            evidence_ref?: components["schemas"]["SaEvidenceReference"][];
        };
        /** @description Steps that led to an assurance level. */
        SaAssuranceProcess: {
            /** @description The steps one by one. */
            assurance_details?: components["schemas"]["SaAssuranceDetail"][];
            /** @description Policy that was followed. */
            policy?: string;
            /** @description Procedure of the policy that was followed. */
            procedure?: string;
        };
        /** @description A file that belongs to a piece of evidence. */
        SaAttachment: {
            /** @description The file as text; its encoding is not documented. */
            content?: string;
            /** @description Media type of `content`. */
            content_type?: string;
            /** @description What the file shows. */
            desc?: string;
            /** @description Transaction id that the file belongs to. */
            txn?: string;
        };
        /** @description A balance in the vocabulary of the KSA open banking standard. */
        SaBalance: {
            /** @description Same id as in the common form. */
            account_id?: string;
            /** @description Height of the balance. */
            amount?: components["schemas"]["CurrencyAmount"];
            /** @description Whether the account is in credit or overdrawn by `amount`. */
            credit_debit_indicator?: components["schemas"]["CreditDebitIndicator"];
            /** @description Credit lines of the account, or `null` when the bank gives none. */
            credit_line?: components["schemas"]["CreditLine"][] | null;
            /** @description Moment the bank states the balance for. */
            date_time?: string;
            /** @description Which balance this is; the last type may be spelt `PREVIOUSLY_CLOSED` here. */
            type?: components["schemas"]["BalanceType"];
        };
        /** @description KSA form of a balance. */
        SaBalanceData: {
            /** @description The balance in the central bank's vocabulary. */
            data: components["schemas"]["SaBalance"];
            /**
             * @description Tells the KSA form from the UAE one.
             * @constant
             */
            standard: "SAU.SAMA.V1";
        };
        /** @description Classification of an entry as in ISO 20022, with names beside the codes. */
        SaBankTransactionCode: {
            /** @description Name of the business area. */
            domain?: string;
            /** @description Code of the business area. */
            domain_code?: string;
            /** @description Name of the family in the domain. */
            family?: string;
            /** @description Code of the family in the domain. */
            family_code?: string;
            /** @description Name of the kind in the family. */
            sub_family?: string;
            /** @description Code of the finest level, inside the family. */
            sub_family_code?: string;
        };
        /** @description A payee in the vocabulary of the KSA open banking standard. */
        SaBeneficiary: {
            /** @description Full name of the account's holder. */
            account_holder_name?: string;
            /** @description Shorter form of the holder's name. */
            account_holder_short_name?: string;
            /** @description Same id as in the common form. */
            account_id: string;
            /** @description Identifies the payee at the bank. */
            beneficiary_id: string;
            /**
             * @description Whether the payee has been activated at the bank.
             * @enum {string}
             */
            beneficiary_type: "ACTIVATED" | "NOT_ACTIVATED" | "UNSUPPORTED" | (string & {});
            /** @description Numbers of the payee's account. A list, unlike in the common form. */
            creditor_account?: components["schemas"]["SaAccountIdentifier"][];
            /** @description Bank of the payee. */
            creditor_agent?: components["schemas"]["SaBeneficiaryAgent"];
            /** @description Text that goes with payments to the payee. */
            reference?: string;
            /** @description Further values of the bank, without fixed keys. */
            supplementary_data?: {
                [key: string]: string;
            };
        };
        /** @description Bank of a payee in the KSA form. */
        SaBeneficiaryAgent: {
            /** @description SWIFT code or national code of the bank. */
            identification: string;
            /** @description How to read `identification`. */
            identification_type: components["schemas"]["AgentScheme"];
            /** @description Name of the bank in words. */
            name?: string;
            /** @description Where the bank is. */
            postal_address?: components["schemas"]["SaAddress"];
        };
        /** @description KSA form of a beneficiary. */
        SaBeneficiaryData: {
            /** @description The payee in the central bank's vocabulary. */
            data: components["schemas"]["SaBeneficiary"];
            /**
             * @description Names the form of `data`.
             * @constant
             */
            standard: "SAU.SAMA.V1";
        };
        /** @description Bill that was paid. */
        SaBill: {
            /** @description Number the biller gave the bill. */
            bill_number?: string;
            /**
             * @description Occasion of the payment, such as a renewal or a top-up.
             * @enum {string}
             */
            bill_payment_type?: "POST_PAID" | "ADVANCE_PAYMENT_FOR_ROAMING" | "RECHARGE" | "RENEWAL" | "ROAMING_DEPOSIT" | "ONE_OFF" | "RECURRING_PAYMENT" | "UNSUPPORTED" | (string & {});
            /** @description Number of the company that sent the bill. A JSON number. */
            biller_id?: number;
        };
        /** @description Where a person was born. */
        SaBirthPlace: {
            /** @description Country of birth, as the bank writes it. */
            country?: string;
            /** @description Town of birth. */
            locality?: string;
            /** @description Province of birth. */
            region?: string;
        };
        /**
         * @description Calendar that the dates of a document are in.
         * @enum {string}
         */
        SaCalendarType: "ISLAMIC_CALENDAR" | "GREGORIAN_CALENDAR" | "UNSUPPORTED" | (string & {});
        /** @description Card used for an entry, in the KSA form. */
        SaCardInstrument: {
            /**
             * @description Network of the card. `MADA` is `LOCAL_SCHEME` in the common form.
             * @enum {string}
             */
            card_scheme_name: "AMERICAN_EXPRESS" | "MASTER_CARD" | "VISA" | "DINERS" | "MADA" | "GCC" | "UPI" | "UNSUPPORTED" | (string & {});
            /** @description Card number as the bank shows it. */
            identification?: string;
            /**
             * @description How the card was presented.
             * @enum {string}
             */
            instrument_type: "APPLE_PAY" | "MADA_PAY" | "CONTACTLESS" | "CHIP" | "MAG_STRIPE" | "OTHER" | "UNSUPPORTED" | (string & {});
            /** @description Cardholder as printed on the card. */
            name?: string;
        };
        /** @description Fee on an entry in the KSA form. */
        SaChargeAmount: {
            /** @description Height of the fee as a JSON number. */
            amount: number;
            /** @description Whether the entry's amount already contains the fee. */
            charge_included?: boolean;
            /** @description ISO 4217 code the fee is in. */
            currency: string;
        };
        /** @description A check of a piece of evidence. */
        SaCheck: {
            /** @description How it was checked. */
            check_method?: string;
            /** @description Company or authority that made the check. */
            organization?: string;
            /**
             * Format: date-time
             * @description Day and time of the check.
             */
            time?: string;
            /** @description Transaction id of the check. */
            txn?: string;
        };
        /** @description Verified facts about a person, named as in OpenID Connect with a few differences. */
        SaClaimSet: {
            /** @description Address on file. */
            address?: components["schemas"]["SaShortAddress"];
            /** @description Other name, such as an artist's. */
            also_known_as?: string;
            /**
             * Format: date
             * @description Day of birth. Spelt `birthdate` in OpenID Connect.
             */
            birth_date?: string;
            /** @description Last name at birth. */
            birth_family_name?: string;
            /** @description First name at birth. */
            birth_given_name?: string;
            /** @description Middle name at birth, where it changed later. */
            birth_middle_name?: string;
            /** @description E-mail address on file. */
            email?: string;
            /** @description Whether the e-mail address was verified. */
            email_verified?: boolean;
            /** @description Last name or names. */
            family_name?: string;
            /** @description As the bank writes it, without a fixed vocabulary. */
            gender?: string;
            /** @description First name or names. */
            given_name?: string;
            /** @description Language and country of the person. */
            locale?: string;
            /** @description Names between first and last. */
            middle_name?: string;
            /** @description Mobile number in the network's form. */
            msisdn?: string;
            /** @description Full name for display. */
            name?: string;
            /** @description Countries the person is a citizen of. */
            nationalities?: string[];
            /** @description Casual name. */
            nickname?: string;
            /** @description Telephone number on file. */
            phone_number?: string;
            /** @description Whether the telephone number was verified. */
            phone_number_verified?: boolean;
            /** @description Picture of the person. */
            picture?: string;
            /** @description Where the person was born. */
            place_of_birth?: components["schemas"]["SaBirthPlace"];
            /** @description Short name the person wants to be called by. */
            preferred_username?: string;
            /** @description Page about the person. */
            profile?: string;
            /** @description How to address the person. */
            salutation?: string;
            /** @description Identifies the person at the issuer. */
            sub?: string;
            /** @description Academic or noble title. */
            title?: string;
            /**
             * Format: int64
             * @description When the facts last changed, as a number; the unit is not documented.
             */
            updated_at?: number;
            /** @description Web site of the person. */
            website?: string;
            /** @description Time zone of the person. Spelt `zoneinfo` in OpenID Connect. */
            zone_info?: string;
        };
        /** @description Conversion between currencies in the KSA form. */
        SaCurrencyExchange: {
            /** @description Agreement under which the rate was given. */
            contract_identification?: string;
            /** @description Rate that was applied. */
            exchange_rate: number;
            /** @description Amount as ordered, before the conversion. */
            instructed_amount: components["schemas"]["CurrencyAmount"];
            /**
             * Format: date-time
             * @description When the rate was quoted.
             */
            quotation_date?: string;
            /** @description Currency the money was in before. */
            source_currency: string;
            /** @description Currency the money is in after. */
            target_currency: string;
            /** @description Currency that the rate is stated for one unit of. */
            unit_currency: string;
        };
        /** @description A mandate in the vocabulary of the KSA open banking standard. */
        SaDirectDebit: {
            /** @description Same id as in the common form. */
            account_id: string;
            /** @description Identifies the mandate at the bank. */
            direct_debit_id: string;
            /** @description Whether the mandate is in force; the words are not documented. */
            direct_debit_status_code: string;
            /** @description How often it collects; the words are not documented. */
            frequency: string;
            /** @description Reference of the mandate between payer and collector. */
            mandate_identification: string;
            /** @description Who collects. */
            name: string;
            /** @description What it collected last. */
            previous_payment_amount?: components["schemas"]["CurrencyAmount"];
            /**
             * Format: date-time
             * @description When it collected last.
             */
            previous_payment_date_time?: string;
        };
        /** @description KSA form of a direct debit. */
        SaDirectDebitData: {
            /** @description The mandate in the central bank's vocabulary. */
            data: components["schemas"]["SaDirectDebit"];
            /**
             * @description Names the form of `data`.
             * @constant
             */
            standard: "SAU.SAMA.V1";
        };
        /** @description An identity document. */
        SaDocument: {
            /** @description Calendar of the two dates. */
            calendar_type?: components["schemas"]["SaCalendarType"];
            /**
             * Format: date
             * @description Last day of validity; see `calendar_type`.
             */
            date_of_expiry?: string;
            /**
             * Format: date
             * @description Day the document was issued; see `calendar_type`.
             */
            date_of_issuance?: string;
            /** @description Number printed on the document. */
            document_number?: string;
            /** @description Authority that issued the document. */
            issuer?: components["schemas"]["SaIssuer"];
            /** @description Number of the person, which outlives the document. */
            personal_number?: string;
            /** @description Serial number of the copy. */
            serial_number?: string;
            /**
             * @description Passport, identity card, permit and so on.
             * @enum {string}
             */
            type?: "PASSPORT" | "DRIVING_PERMIT" | "ID_CARD" | "RESIDENCE_PERMIT" | "NATIONAL_ID" | "UNSUPPORTED" | (string & {});
        };
        /** @description A document that was looked at. */
        SaDocumentEvidence: {
            /** @description Copies of the document. */
            attachments?: components["schemas"]["SaAttachment"][];
            /** @description Checks that were made. */
            check_details?: components["schemas"]["SaCheck"][];
            /** @description Numbers, dates and issuer of the document. */
            document_details?: components["schemas"]["SaDocument"];
            /**
             * Format: date-time
             * @description When the document was looked at.
             */
            time?: string;
            /**
             * @description Tells this form from an electronic record.
             * @enum {string}
             */
            type?: "DOCUMENT" | "UNSUPPORTED" | (string & {});
            /** @description Who looked at the document. */
            verifier?: components["schemas"]["SaVerifier"];
        };
        /** @description An electronic record about a person. */
        SaElectronicRecord: {
            /** @description Calendar of the two dates. */
            calendar_type?: components["schemas"]["SaCalendarType"];
            /**
             * Format: date-time
             * @description When the record was made.
             */
            created_at?: string;
            /**
             * Format: date-time
             * @description When the record ceases to be valid.
             */
            date_of_expiry?: string;
            /** @description Number of the person in the record. */
            personal_number?: string;
            /** @description Who keeps the record. */
            source?: components["schemas"]["SaIssuer"];
            /**
             * @description What the record is about.
             * @enum {string}
             */
            type?: "BANK_ACCOUNT" | "MORTGAGE_ACCOUNT" | "LOAN_ACCOUNT" | "UNSUPPORTED" | (string & {});
        };
        /** @description An electronic record that was looked up. */
        SaElectronicRecordEvidence: {
            /** @description Copies of the record. */
            attachments?: components["schemas"]["SaAttachment"][];
            /** @description Checks that were made. */
            check_details?: components["schemas"]["SaCheck"][];
            /** @description Source, number and dates of the record. */
            record?: components["schemas"]["SaElectronicRecord"];
            /**
             * Format: date-time
             * @description When the record was looked up.
             */
            time?: string;
            /**
             * @description Tells this form from a document.
             * @enum {string}
             */
            type?: "ELECTRONIC_RECORD" | "UNSUPPORTED" | (string & {});
        };
        /** @description A document or an electronic record that proves something about a person. Tell them apart by `type`. */
        SaEvidence: components["schemas"]["SaDocumentEvidence"] | components["schemas"]["SaElectronicRecordEvidence"];
        /** @description Grade of a piece of evidence. */
        SaEvidenceMetadata: {
            /** @description Grade in the words of the trust framework. */
            evidence_classification?: string;
        };
        /** @description Pointer to a piece of evidence. */
        SaEvidenceReference: {
            /** @description How the step graded the evidence. */
            evidence_metadata?: components["schemas"]["SaEvidenceMetadata"];
            /** @description Transaction id that the evidence carries too. */
            txn: string;
        };
        /** @description Rhythm of a standing order in the KSA form. */
        SaFrequency: {
            /**
             * @description Kind of rhythm.
             * @enum {string}
             */
            frequency_type: "NOT_KNOWN" | "EVERY_DAY" | "EVERY_WORKING_DAY" | "INTERVAL_DAY" | "INTERVAL_WEEK_DAY" | "WEEK_IN_MONTH_DAY" | "INTERVAL_MONTH_DAY" | "QUARTER_DAY" | "BI_ANNUAL" | "ANNUAL" | "UNSUPPORTED" | (string & {});
            /** @description Numbers that complete the rhythm, where the kind needs them. */
            interval?: string;
        };
        /** @description A person with the claims that the bank verified, in the KSA form. */
        SaIdentity: {
            /** @description What the person may do with the account. */
            account_role: components["schemas"]["AccountRole"];
            /** @description Identifies the person at the bank. */
            party_id: string;
            /** @description Number the bank gave the person. */
            party_number?: string;
            /** @description Whether the account is held alone or with others. */
            party_type: components["schemas"]["PartyType"];
            /** @description Sets of claims, each with the way it was verified. */
            verified_claims: components["schemas"]["SaVerifiedClaim"][];
        };
        /** @description KSA form of an identity. */
        SaIdentityData: {
            /** @description The person with claims and the evidence behind them. */
            data: components["schemas"]["SaIdentity"];
            /**
             * @description Tells the KSA form from the UAE one.
             * @constant
             */
            standard: "SAU.SAMA.V1";
        };
        /** @description Authority that issued a document or keeps a record. */
        SaIssuer: {
            /** @description Where the authority is. */
            address?: components["schemas"]["SaShortAddress"];
            /** @description Country of the authority as a code. */
            country_code?: string;
            /** @description Area that the authority is responsible for. */
            jurisdiction?: string;
            /** @description Name of the authority. */
            name?: string;
        };
        /** @description Shop that was paid, in the KSA form. */
        SaMerchant: {
            /** @description Line of business. */
            merchant_category_code?: string;
            /**
             * Format: int32
             * @description Number of the shop; a JSON number, unlike other ids.
             */
            merchant_id?: number;
            /** @description Name the shop trades under. */
            merchant_name?: string;
        };
        /** @description An account number of the KSA form with the name that belongs to it. */
        SaNamedAccountIdentifier: {
            /** @description The number itself, as text. */
            identification?: string;
            /** @description How to read `identification`. */
            identification_type?: components["schemas"]["SaAccountIdentifierType"];
            /** @description Holder's name for this number. */
            name?: string | null;
        };
        /** @description A bank's own classification of an entry in the KSA form. */
        SaProprietaryBankTransactionCode: {
            /** @description Code from the bank's list. */
            code: string;
            /** @description Whose list the code is from. */
            issuer?: string;
        };
        /** @description A payment to come in the vocabulary of the KSA open banking standard. */
        SaScheduledPayment: {
            /** @description Full name of the account's holder. */
            account_holder_name?: string;
            /** @description Shorter form of the holder's name. Mind the spelling of the key. */
            account_holder_shortname?: string;
            /** @description Same id as in the common form. */
            account_id: string;
            /** @description Account of the payee. One object here, a list on standing orders. */
            creditor_account?: components["schemas"]["SaAccountIdentifier"];
            /** @description Bank of the payee. */
            creditor_agent?: components["schemas"]["SaAgent"];
            /** @description The payee's reference. */
            creditor_reference?: string;
            /** @description The payer's own reference. */
            debtor_reference?: string;
            /** @description What will be paid. */
            instructed_amount: components["schemas"]["CurrencyAmount"];
            /**
             * Format: date-time
             * @description When the payment is due, in the sense of `scheduled_type`.
             */
            scheduled_payment_date_time: string;
            /** @description Identifies the payment at the bank. */
            scheduled_payment_id: string;
            /** @description What the date means; the words are not documented. */
            scheduled_type: string;
        };
        /** @description KSA form of a scheduled payment. */
        SaScheduledPaymentData: {
            /** @description The payment in the central bank's vocabulary. */
            data: components["schemas"]["SaScheduledPayment"];
            /**
             * @description Names the form of `data`.
             * @constant
             */
            standard: "SAU.SAMA.V1";
        };
        /** @description Address of a person or authority in the KSA form. */
        SaShortAddress: {
            /** @description Country, as the bank writes it. */
            country?: string;
            /** @description The whole address, ready for display. */
            formatted?: string;
            /** @description Town or city. */
            locality?: string;
            /** @description Postal code; text, so that leading zeros stay. */
            postal_code?: string;
            /** @description Province. */
            region?: string;
            /** @description Street with the number. */
            street_address?: string;
        };
        /** @description A recurring payment in the vocabulary of the KSA open banking standard. */
        SaStandingOrder: {
            /** @description Full name of the account's holder. */
            account_holder_name?: string;
            /** @description Shorter form of the holder's name. */
            account_holder_short_name?: string;
            /** @description Same id as in the common form. */
            account_id: string;
            /** @description Numbers of the payee's account. A list, unlike in the common form. */
            creditor_account?: components["schemas"]["SaAccountIdentifier"][];
            /** @description Bank of the payee. */
            creditor_agent?: components["schemas"]["SaAgent"];
            /** @description The payee's reference. */
            creditor_reference?: string;
            /** @description Amount of the payment that ends the order. */
            final_payment_amount: components["schemas"]["CurrencyAmount"];
            /**
             * Format: date-time
             * @description When it will pay for the last time.
             */
            final_payment_date_time: string;
            /** @description Amount of the first payment, which may differ from the later ones. */
            first_payment_amount: components["schemas"]["CurrencyAmount"];
            /**
             * Format: date-time
             * @description When the order first paid or will pay.
             */
            first_payment_date_time: string;
            /** @description Rhythm of the payments. */
            frequency: components["schemas"]["SaFrequency"];
            /** @description Amount of the most recent payment. */
            last_payment_amount?: components["schemas"]["CurrencyAmount"];
            /**
             * Format: date-time
             * @description When it paid most recently.
             */
            last_payment_date_time?: string;
            /** @description Amount of the coming payment. */
            next_payment_amount?: components["schemas"]["CurrencyAmount"];
            /**
             * Format: date-time
             * @description When it will pay again.
             */
            next_payment_date_time?: string;
            /**
             * Format: int32
             * @description How many payments the order makes.
             */
            number_of_payments: number;
            /** @description What the payments are for. */
            purpose?: string;
            /** @description Identifies the order at the bank. */
            standing_order_id: string;
            /** @description Whether the order is in force; the words are not documented. */
            standing_order_status_code?: string;
            /** @description Where the money goes; the words are not documented. */
            standing_order_type?: string;
            /** @description Further values of the bank, in any form. */
            supplementary_data?: unknown;
        };
        /** @description KSA form of a standing order. */
        SaStandingOrderData: {
            /** @description The order in the central bank's vocabulary. */
            data: components["schemas"]["SaStandingOrder"];
            /**
             * @description Names the form of `data`.
             * @constant
             */
            standard: "SAU.SAMA.V1";
        };
        /** @description An entry in the vocabulary of the KSA open banking standard. */
        SaTransaction: {
            /**
             * Format: uuid
             * @description Same id as in the common form.
             */
            account_id: string;
            /** @description Size of the movement. */
            amount: components["schemas"]["CurrencyAmount"];
            /** @description Balance of the account right after the entry. */
            balance?: components["schemas"]["SaTransactionBalance"];
            /** @description Standard classification, in more parts than in the common form. */
            bank_transaction_code?: components["schemas"]["SaBankTransactionCode"];
            /** @description Bill that was paid, which the common form lacks. */
            bill_details?: components["schemas"]["SaBill"];
            /**
             * Format: date-time
             * @description When the entry was booked.
             */
            booking_date_time: string;
            /** @description Card that was used. */
            card_instrument?: components["schemas"]["SaCardInstrument"];
            /** @description Fee taken for the entry. */
            charge_amount?: components["schemas"]["SaChargeAmount"];
            /** @description Value added tax on the fee. */
            charge_amount_vat?: components["schemas"]["CurrencyAmount"];
            /** @description Whether money came in or went out. */
            credit_debit_indicator: components["schemas"]["CreditDebitIndicator"];
            /** @description Numbers of the account that received the money. A list, unlike in the common form. */
            creditor_account?: components["schemas"]["SaNamedAccountIdentifier"][];
            /** @description Bank of the account that received the money. */
            creditor_agent?: components["schemas"]["SaAddressedAgent"];
            /** @description Conversion behind the amount. */
            currency_exchange?: components["schemas"]["SaCurrencyExchange"];
            /** @description Account that paid. */
            debtor_account?: components["schemas"]["SaNamedAccountIdentifier"];
            /** @description Bank of the account that paid. */
            debtor_agent?: components["schemas"]["SaAddressedAgent"];
            /** @description Marks the bank put on the entry. */
            flags?: components["schemas"]["TransactionFlag"][];
            /**
             * Format: int32
             * @description Position among the entries of the same day.
             */
            index?: number;
            /** @description Where the payment took place, as an offset or a zone name. */
            local_time_zone?: string;
            /** @description Shop that was paid. */
            merchant_details?: components["schemas"]["SaMerchant"];
            /** @description How the payment was processed. One value, despite the plural. */
            payment_modes: components["schemas"]["PaymentMode"];
            /** @description The bank's own classification of the entry. */
            proprietary_bank_transaction_code?: components["schemas"]["SaProprietaryBankTransactionCode"];
            /** @description Statement the entry appears on. Plain text, while the common form has a list. */
            statement_reference?: string;
            /** @description Whether the entry is final. */
            status: components["schemas"]["TransactionStatus"];
            /**
             * @description What kind of movement it was within the channel.
             * @enum {string}
             */
            sub_transaction_type?: "PURCHASE" | "REVERSAL" | "REFUND" | "WITHDRAWAL" | "WITHDRAWAL_REVERSAL" | "DEPOSIT" | "DEPOSIT_REVERSAL" | "MONEY_TRANSFER" | "NOT_APPLICABLE" | "UNSUPPORTED" | (string & {});
            /** @description Further values of the bank, without fixed keys. */
            supplementary_data?: {
                [key: string]: string;
            };
            /** @description Terminal or cash machine that was used. */
            terminal_id?: string;
            /**
             * Format: date-time
             * @description When the payment took place, which the common form lacks.
             */
            transaction_date_time: string;
            /** @description Same id as in the common form. */
            transaction_id: string;
            /** @description The bank's narrative, untouched. */
            transaction_information?: string;
            /** @description Whether the bank may still change the entry. */
            transaction_mutability?: components["schemas"]["TransactionMutability"];
            /** @description The bank's reference of the entry. */
            transaction_reference?: string;
            /**
             * @description Channel of the movement.
             * @enum {string}
             */
            transaction_type: "POS" | "E_COMMERCE" | "ATM" | "BILL_PAYMENTS" | "LOCAL_BANK_TRANSFER" | "SAME_BANK_TRANSFER" | "INTERNATIONAL_TRANSFER" | "TELLER" | "CHEQUE" | "UNSUPPORTED" | (string & {});
            /**
             * Format: date-time
             * @description When the money counts for interest.
             */
            value_date_time?: string;
        };
        /** @description Balance of the account right after an entry, in the KSA form. */
        SaTransactionBalance: {
            /** @description Height of the balance. */
            amount: components["schemas"]["CurrencyAmount"];
            /** @description Whether the account was in credit or overdrawn. */
            credit_debit_indicator: components["schemas"]["CreditDebitIndicator"];
            /** @description Which of the account's balances it is. */
            type: components["schemas"]["BalanceType"];
        };
        /** @description KSA form of a transaction. */
        SaTransactionData: {
            /** @description The entry in the central bank's vocabulary. */
            data: components["schemas"]["SaTransaction"];
            /**
             * @description Tells the KSA form from the UAE one.
             * @constant
             */
            standard: "SAU.SAMA.V1";
        };
        /** @description How claims about a person were verified. */
        SaVerification: {
            /** @description How sure the result is, in the words of the framework. */
            assurance_level?: string;
            /** @description Steps behind the assurance level. */
            assurance_process?: components["schemas"]["SaAssuranceProcess"];
            /** @description Documents and records that were looked at. */
            evidence?: components["schemas"]["SaEvidence"][];
            /**
             * Format: date-time
             * @description When the verification was done.
             */
            time?: string;
            /** @description Rules that the verification followed. */
            trust_framework: string;
            /** @description The bank's reference to its process. */
            verification_process?: string;
        };
        /** @description Claims about a person together with how they were verified. */
        SaVerifiedClaim: {
            /** @description What was found to be true. */
            claims: components["schemas"]["SaClaimSet"];
            /** @description Who checked the claims, and how. */
            verification: components["schemas"]["SaVerification"];
        };
        /** @description Organisation that verified a document. */
        SaVerifier: {
            /** @description Name of the organisation. */
            organization?: string;
            /** @description Transaction id of the verification. */
            txn?: string;
        };
        /** @description A one-off payment that is still to come. */
        ScheduledPayment: {
            /** @description Full name of the account's holder, when sent. */
            account_holder_name?: string;
            /** @description Shorter form of the holder's name, when sent. */
            account_holder_short_name?: string;
            /** @description Account that will pay. */
            account_id: string;
            /** @description Account of the payee; its `name` may be `null`. */
            creditor_account: components["schemas"]["AccountIdentifier"];
            /** @description Bank of the payee. */
            creditor_agent: components["schemas"]["CreditorAgent"];
            /** @description The payer's own reference. */
            debtor_reference: string;
            /**
             * Format: uuid
             * @description Entity the account was read for, when sent.
             */
            entity_id?: string;
            /** @description What will be paid. */
            instructed_amount: components["schemas"]["CurrencyAmount"];
            /** @description Text that goes to the payee. */
            reference: string | null;
            /** @description The bank's values in the vocabulary of the region; `null` unless `verbose=true`. */
            regional_data?: components["schemas"]["SaScheduledPaymentData"] | null;
            /**
             * Format: date-time
             * @description When the payment is due, in the sense of `scheduled_type`.
             */
            scheduled_payment_date_time: string;
            /** @description Identifies the payment at the bank. */
            scheduled_payment_id: string;
            /**
             * @description Whether the date is the day of arrival or of execution.
             * @enum {string}
             */
            scheduled_type: "ARRIVAL" | "EXECUTION" | "UNSUPPORTED" | (string & {});
        };
        /** @description One page of scheduled payments. */
        ScheduledPaymentsData: {
            /** @description Where this page stands in the list. */
            page: components["schemas"]["PageMetadata"];
            /** @description Scheduled payments on this page. */
            scheduled_payments: components["schemas"]["ScheduledPayment"][];
            /** @description Same word as in the envelope. */
            type: components["schemas"]["ResourceType"];
        };
        /** @description Answer of the scheduled payments read. */
        ScheduledPaymentsResponse: components["schemas"]["ResultEnvelope"] & {
            /** @description The scheduled payments when `status` is `OK`; `null` or missing otherwise. */
            data?: components["schemas"]["ScheduledPaymentsData"] | null;
        };
        /** @description Bank that keeps an account. */
        Servicer: {
            /** @description SWIFT code, or in KSA a code such as `KSAOB.SALEAN`, or in UAE the plain name of the bank. */
            identification: string;
            /** @description How to read `identification`. */
            scheme_name: components["schemas"]["AgentScheme"];
        };
        /** @description A recurring payment. */
        StandingOrder: {
            /**
             * Format: uuid
             * @description Account that pays.
             */
            account_id: string;
            /** @description Account of the payee; `null` in a captured answer. */
            creditor_account: components["schemas"]["AccountIdentifier"] | null;
            /** @description Bank of the payee. */
            creditor_agent: components["schemas"]["CreditorAgent"];
            /** @description Amount of the payment that ends the order. */
            final_payment_amount: components["schemas"]["CurrencyAmount"] | null;
            /**
             * Format: date-time
             * @description When it will pay for the last time.
             */
            final_payment_date_time: string | null;
            /** @description Amount of the first payment, which may differ from the later ones. */
            first_payment_amount: components["schemas"]["CurrencyAmount"] | null;
            /**
             * Format: date-time
             * @description When the order first paid or will pay.
             */
            first_payment_date_time: string | null;
            /** @description Rhythm of the payments. */
            frequency: components["schemas"]["StandingOrderFrequency"];
            /** @description Amount of the most recent payment. */
            last_payment_amount: components["schemas"]["CurrencyAmount"] | null;
            /**
             * Format: date-time
             * @description When it paid most recently.
             */
            last_payment_date_time: string | null;
            /** @description Amount of the coming payment. */
            next_payment_amount: components["schemas"]["CurrencyAmount"] | null;
            /**
             * Format: date-time
             * @description When it will pay again.
             */
            next_payment_date_time: string | null;
            /** @description How many payments the order makes. */
            number_of_payments: number | null;
            /** @description What the payments are for, in the customer's or the bank's words. */
            purpose: string;
            /** @description Text that goes to the payee. */
            reference: string | null;
            /** @description The bank's values in the vocabulary of the region; `null` unless `verbose=true`. */
            regional_data?: components["schemas"]["SaStandingOrderData"] | null;
            /** @description Identifies the order at the bank. */
            standing_order_id: string;
            /**
             * @description Whether the order is in force.
             * @enum {string}
             */
            standing_order_status_code: "ACTIVE" | "INACTIVE" | (string & {});
            /**
             * @description Where the money goes.
             * @enum {string}
             */
            standing_order_type: "BETWEEN_MY_ACCOUNTS" | "SAME_BANK_TRANSFER" | "LOCAL_BANK_TRANSFER" | "INTERNATIONAL_TRANSFER" | "CHARITY" | "UNSUPPORTED" | (string & {});
        };
        /** @description Rhythm of a standing order. */
        StandingOrderFrequency: {
            /**
             * @description Kind of rhythm. With `OTHER` the rhythm itself is in `interval`.
             * @enum {string}
             */
            frequency_type?: "DAILY" | "WEEKLY" | "FORTNIGHTLY" | "MONTHLY" | "QUARTERLY" | "HALF_YEARLY" | "YEARLY" | "OTHER" | "NOT_KNOWN" | "EVERY_DAY" | "EVERY_WORKING_DAY" | "INTERVAL_DAY" | "INTERVAL_WEEK_DAY" | "WEEK_IN_MONTH_DAY" | "INTERVAL_MONTH_DAY" | "QUARTER_DAY" | "UNSUPPORTED" | (string & {});
            /** @description Expression of the KSA standard, such as `EveryWorkingDay` or `IntervalDay:5`. */
            interval?: string | null;
        };
        /** @description One page of standing orders. */
        StandingOrdersData: {
            /** @description Position of this page and size of the whole list. */
            page: components["schemas"]["PageMetadata"];
            /** @description Standing orders on this page. */
            standing_orders: components["schemas"]["StandingOrder"][];
            /** @description Same word as in the envelope. */
            type?: components["schemas"]["ResourceType"];
        };
        /** @description Answer of the standing orders read. */
        StandingOrdersResponse: components["schemas"]["ResultEnvelope"] & {
            /** @description The standing orders when `status` is `OK`; `null` or missing otherwise. */
            data?: components["schemas"]["StandingOrdersData"] | null;
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
        /** @description One entry of an account's history. */
        Transaction: {
            /**
             * Format: uuid
             * @description Account the entry belongs to.
             */
            account_id: string;
            /** @description Size of the movement, without a sign. */
            amount: components["schemas"]["CurrencyAmount"];
            /** @description Balance of the account right after the entry. */
            balance: components["schemas"]["TransactionBalance"];
            /** @description Standard classification of the entry. */
            bank_transaction_code: components["schemas"]["BankTransactionCode"];
            /**
             * Format: date-time
             * @description When the entry was booked; midnight UTC when the bank gives only a day.
             */
            booking_date_time: string;
            /** @description Card that was used, for card payments. */
            card_instrument: components["schemas"]["CardInstrument"] | null;
            /** @description Fee taken for the entry. */
            charge_amount: components["schemas"]["ChargeAmount"];
            /** @description Value added tax on the fee. */
            charge_amount_vat?: components["schemas"]["CurrencyAmount"];
            /** @description Whether money came in (`CREDIT`) or went out (`DEBIT`). */
            credit_debit_indicator: components["schemas"]["CreditDebitIndicator"];
            /** @description Account that received the money. One object, not a list as in the KSA regional form. */
            creditor_account: components["schemas"]["TransactionAccount"] | null;
            /** @description Bank of the account that received the money. */
            creditor_agent: components["schemas"]["TransactionAgent"] | null;
            /** @description Conversion behind the amount; `null` when none took place. */
            currency_exchange: components["schemas"]["CurrencyExchange"] | null;
            /** @description Account that paid. */
            debtor_account: components["schemas"]["TransactionAccount"] | null;
            /** @description Bank of the account that paid. */
            debtor_agent: components["schemas"]["TransactionAgent"] | null;
            /**
             * Format: uuid
             * @description Entity the account was read for.
             */
            entity_id: string;
            /** @description Marks the bank put on the entry; empty in every captured answer. */
            flags: components["schemas"]["TransactionFlag"][];
            /** @description Position among the entries of the same day, from 0. */
            index: number;
            /** @description Lean's enrichment; `null` unless `insights=true`. */
            insights: components["schemas"]["TransactionInsight"] | null;
            /** @description Where the entry happened, as an offset (`UTC+00:00`) or a zone name (`Asia/Riyadh`). */
            local_time_zone: string;
            /** @description Shop that was paid, for purchases. */
            merchant_details: components["schemas"]["Merchant"] | null;
            /** @description How the payment was processed. One value, despite the plural. */
            payment_modes: components["schemas"]["PaymentMode"] | null;
            /** @description The bank's own classification of the entry. */
            proprietary_bank_transaction_code: components["schemas"]["ProprietaryBankTransactionCode"];
            /** @description The bank's values in the vocabulary of the region; `null` unless `verbose=true`. */
            regional_data?: components["schemas"]["SaTransactionData"] | components["schemas"]["AeTransactionData"] | null;
            /** @description Statements the entry appears on. */
            statement_reference: string[];
            /** @description Whether the entry is final. Only `BOOKED` has been seen. */
            status: components["schemas"]["TransactionStatus"];
            /**
             * @description What kind of movement it was within the channel.
             * @enum {string}
             */
            sub_transaction_type: "PURCHASE" | "REVERSAL" | "REFUND" | "WITHDRAWAL" | "WITHDRAWAL_REVERSAL" | "DEPOSIT" | "DEPOSIT_REVERSAL" | "MONEY_TRANSFER" | "NOT_APPLICABLE" | "UNSUPPORTED" | "REPAYMENTS" | "INTEREST" | "FEE" | "CHARGES" | "PROFIT" | "DISBURSEMENT" | "TAX" | "ADJUSTMENT" | "REWARDS" | "LEASE_REPAYMENT" | (string & {});
            /** @description Identifies the entry; use it to drop repeats. Not always a UUID. */
            transaction_id: string;
            /** @description The bank's narrative, untouched; may be in Arabic. */
            transaction_information: string;
            /** @description Whether the bank may still change the entry. */
            transaction_mutability: components["schemas"]["TransactionMutability"];
            /** @description The bank's reference of the entry. */
            transaction_reference: string;
            /**
             * @description Channel of the movement.
             * @enum {string}
             */
            transaction_type: "POS" | "E_COMMERCE" | "ATM" | "BILL_PAYMENTS" | "LOCAL_BANK_TRANSFER" | "SAME_BANK_TRANSFER" | "INTERNATIONAL_TRANSFER" | "TELLER" | "CHEQUE" | "OTHER" | "UNSUPPORTED" | (string & {});
            /**
             * Format: date-time
             * @description When the money counts for interest.
             */
            value_date_time: string;
        };
        /** @description Account on the other side of an entry, or the account itself. */
        TransactionAccount: {
            /** @description Number of the account, as text. */
            identification?: string;
            /** @description Holder as named in the payment. */
            name?: string;
            /**
             * @description How to read `identification`; `null` when the bank does not say.
             * @enum {string|null}
             */
            scheme_name?: "IBAN" | "ACCOUNT_NUMBER" | (string & {}) | null;
        };
        /** @description Postal address of a bank in an entry. */
        TransactionAddress: {
            /** @description Address in one line. */
            address_line?: string;
            /** @description Purpose of the address, in the words of the bank. */
            address_type?: string;
            /** @description House number. */
            building_number?: string;
            /** @description Country, as the bank writes it. */
            country?: string;
            /** @description Province or emirate. */
            country_subdivision?: string | null;
            /** @description Postal code. */
            post_code?: string;
            /** @description Street without the number. */
            street_name?: string | null;
            /** @description Town or city. */
            town_name?: string;
        };
        /** @description Bank on one side of an entry. */
        TransactionAgent: {
            /** @description SWIFT code, national code or name of the bank. */
            identification?: string;
            /** @description Name of the bank in words. */
            name?: string | null;
            /** @description Where the bank is. */
            postal_address?: components["schemas"]["TransactionAddress"] | null;
            /** @description How to read `identification`; `null` when the bank does not say. */
            scheme_name?: components["schemas"]["AgentScheme"] | null;
        };
        /** @description Days that the stored history covers. */
        TransactionAvailability: {
            /**
             * Format: date
             * @description Last day with history.
             */
            end: string;
            /**
             * Format: date
             * @description First day with history.
             */
            start: string;
        };
        /** @description Balance of the account right after an entry. */
        TransactionBalance: {
            /** @description Height of the balance, without a sign. */
            amount?: components["schemas"]["CurrencyAmount"];
            /** @description Whether the account was in credit or overdrawn. */
            credit_debit_indicator?: components["schemas"]["CreditDebitIndicator"];
            /** @description Which of the account's balances it is. */
            type?: components["schemas"]["BalanceType"];
        };
        /**
         * @description Mark on an entry that tells what it was for.
         * @enum {string}
         */
        TransactionFlag: "PAYROLL" | "CASHBACK" | "DIRECT_DEBIT" | "STANDING_ORDER" | "LOAN" | "DIVIDEND" | (string & {});
        /** @description Enrichment of an entry, computed by Lean. */
        TransactionInsight: {
            /**
             * @description What the money was for, as far as the model can tell.
             * @enum {string}
             */
            category?: "BANK_FEES_AND_CHARGES" | "CHARITY" | "EDUCATION" | "ENTERTAINMENT" | "GOVERNMENT" | "GROCERIES" | "HEALTH_AND_WELLBEING" | "LOANS_AND_INVESTMENT" | "RENT_AND_SERVICES" | "RESTAURANTS_DINING" | "RETAIL" | "SALARY_AND_REVENUE" | "TRANSFER" | "TRANSPORT" | "TRAVEL" | "OTHER" | (string & {});
            /** @description How sure the category is, from 0 to 1. */
            category_confidence?: number;
            /** @description The narrative without codes and noise. */
            description_cleansed?: string;
        };
        /**
         * @description Whether an entry is final (`IMMUTABLE`) or may still change (`MUTABLE`).
         * @enum {string}
         */
        TransactionMutability: "IMMUTABLE" | "MUTABLE" | "UNSUPPORTED" | (string & {});
        /** @description One page of transactions. */
        TransactionsData: {
            /** @description Where this page stands in the list. */
            page: components["schemas"]["PageMetadata"];
            /** @description Transactions on this page; captured pages ascend by booking date. */
            transactions: components["schemas"]["Transaction"][];
            /** @description Same word as in the envelope. */
            type: components["schemas"]["ResourceType"];
        };
        /** @description Answer of the transactions read. */
        TransactionsResponse: components["schemas"]["ResultEnvelope"] & {
            /** @description The transactions when `status` is `OK`; `null` or missing otherwise. */
            data?: components["schemas"]["TransactionsData"] | null;
        };
        /**
         * @description Whether an entry is booked, still expected, or refused.
         * @enum {string}
         */
        TransactionStatus: "BOOKED" | "PENDING" | "REJECTED" | "UNSUPPORTED" | (string & {});
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
        /** @description The consent is expired, suspended or revoked, and the customer must connect again. Without `CONSENT_EXPIRED` in `status` it is the application that may not do this, and then the body may be empty. */
        ConsentExpired: {
            headers: {
                "lean-correlation-id": components["headers"]["lean-correlation-id"];
                "lean-trace-id": components["headers"]["lean-trace-id"];
                [name: string]: unknown;
            };
            content: {
                "application/json": components["schemas"]["ApiError"];
            };
        };
        /** @description Failure on Lean's side. Reads can be repeated. */
        DataFailure: {
            headers: {
                "lean-correlation-id": components["headers"]["lean-correlation-id"];
                "lean-trace-id": components["headers"]["lean-trace-id"];
                [name: string]: unknown;
            };
            content: {
                "application/json": components["schemas"]["ApiError"];
            };
        };
        /** @description A refresh of this entity is already running (`DUPLICATED_REQUEST`): wait for it, or at least one minute. Also the answer to too many calls. */
        DuplicatedRequest: {
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
        /** @description A parameter or body field is missing, malformed or unknown; the message names it. Also the answer when `Authorization` and `lean-app-token` are sent together. */
        InvalidDataRequest: {
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
        /** @description The account does not belong to the entity, or the entity itself is unknown; `status` tells which. */
        UnknownAccount: {
            headers: {
                "lean-correlation-id": components["headers"]["lean-correlation-id"];
                "lean-trace-id": components["headers"]["lean-trace-id"];
                [name: string]: unknown;
            };
            content: {
                "application/json": components["schemas"]["ApiError"];
            };
        };
        /** @description No such entity for this application. */
        UnknownEntity: {
            headers: {
                "lean-correlation-id": components["headers"]["lean-correlation-id"];
                "lean-trace-id": components["headers"]["lean-trace-id"];
                [name: string]: unknown;
            };
            content: {
                "application/json": components["schemas"]["ApiError"];
            };
        };
        /** @description The id is unknown, or the read is not finished yet; the answer does not tell which, so try again later for a while. */
        UnknownResultsId: {
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
        /** @description Preferred language of texts, as in RFC 9110 section 12.5.4. */
        "accept-language": string;
        /** @description Account to read, as given by `GET /data/v2/accounts`. */
        "account-id": string;
        /**
         * @deprecated
         * @description With `true` the call answers 202 and `PENDING` at once, and the data is fetched later with `GET /data/v2/results/{results_id}`. Prefer the default: wait for the webhook `entity.data.refresh.updated`, then read synchronously.
         */
        async: boolean;
        /** @description IP address of the end user. Send it when the user is present; without it the bank counts the call as a background refresh, which it may limit per 24 hours. */
        "customer-ip": string;
        /** @description Latest UTC day wanted. Whether the day itself is included is not documented, so overlap your windows and drop repeats by `transaction_id`. */
        "end-date": string;
        /** @description Entity whose consent covers the data. It arrives with the webhook `entity.created` once the customer has connected a bank. */
        "entity-id": string;
        /** @description Entity behind the id in the path. Declared, but without a documented effect. */
        "entity-id-optional": string;
        /** @description Reads from the bank instead of Lean's store. Only older references document it; `POST /data/v2/refreshes` is the current way. */
        "force-refresh": boolean;
        /** @description Fills `insights` of each transaction with a cleaned description and a category. */
        insights: boolean;
        /** @description Your own id for this call, echoed in the response and in Lean's logs. */
        "lean-correlation-id": string;
        /** @description JSON object of strings, as text. It comes back as `meta` in the answer, which helps to match asynchronous results to your calls. */
        meta: string;
        /** @description Page to return, counted from zero. The answer's `page.total_pages` tells where to stop. */
        page: number;
        /** @description Refresh to look at, as given by `POST /data/v2/refreshes` or by the webhook `entity.data.refresh.updated`. */
        "refresh-id": string;
        /** @description The `results_id` of a `PENDING` answer, or `payload.id` of the webhook `results.ready`. Ids of completed synchronous reads do not resolve. */
        "results-id": string;
        /** @description Most items to put on one page. */
        size: number;
        /** @description Earliest UTC day wanted. Days outside the consent's transaction window are not available; whether the day itself is included is not documented. */
        "start-date": string;
        /** @description Adds `regional_data`, the bank's values in the vocabulary of the region, to every item. Only older references document it, so be ready for `null`. */
        verbose: boolean;
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
export type Account = components['schemas']['Account'];
export type AccountDataStatus = components['schemas']['AccountDataStatus'];
export type AccountIdentifier = components['schemas']['AccountIdentifier'];
export type AccountRole = components['schemas']['AccountRole'];
export type AccountsData = components['schemas']['AccountsData'];
export type AccountsResponse = components['schemas']['AccountsResponse'];
export type AeAccount = components['schemas']['AeAccount'];
export type AeAccountData = components['schemas']['AeAccountData'];
export type AeAccountType = components['schemas']['AeAccountType'];
export type AeBalance = components['schemas']['AeBalance'];
export type AeBalanceData = components['schemas']['AeBalanceData'];
export type AeIdentity = components['schemas']['AeIdentity'];
export type AeIdentityData = components['schemas']['AeIdentityData'];
export type AeTransaction = components['schemas']['AeTransaction'];
export type AeTransactionData = components['schemas']['AeTransactionData'];
export type AgentScheme = components['schemas']['AgentScheme'];
export type ApiError = components['schemas']['ApiError'];
export type ApiErrorCode = components['schemas']['ApiErrorCode'];
export type Balance = components['schemas']['Balance'];
export type BalancesData = components['schemas']['BalancesData'];
export type BalancesResponse = components['schemas']['BalancesResponse'];
export type BalanceType = components['schemas']['BalanceType'];
export type BankTransactionCode = components['schemas']['BankTransactionCode'];
export type BeneficiariesData = components['schemas']['BeneficiariesData'];
export type BeneficiariesResponse = components['schemas']['BeneficiariesResponse'];
export type Beneficiary = components['schemas']['Beneficiary'];
export type BeneficiaryAddress = components['schemas']['BeneficiaryAddress'];
export type BeneficiaryAgent = components['schemas']['BeneficiaryAgent'];
export type CardInstrument = components['schemas']['CardInstrument'];
export type ChargeAmount = components['schemas']['ChargeAmount'];
export type CreateRefreshRequest = components['schemas']['CreateRefreshRequest'];
export type CreateRefreshResponse = components['schemas']['CreateRefreshResponse'];
export type CreditDebitIndicator = components['schemas']['CreditDebitIndicator'];
export type CreditLine = components['schemas']['CreditLine'];
export type CreditorAgent = components['schemas']['CreditorAgent'];
export type CurrencyAmount = components['schemas']['CurrencyAmount'];
export type CurrencyExchange = components['schemas']['CurrencyExchange'];
export type DataStatus = components['schemas']['DataStatus'];
export type DataType = components['schemas']['DataType'];
export type DataTypeStatus = components['schemas']['DataTypeStatus'];
export type DirectDebit = components['schemas']['DirectDebit'];
export type DirectDebitsData = components['schemas']['DirectDebitsData'];
export type DirectDebitsResponse = components['schemas']['DirectDebitsResponse'];
export type IdentitiesData = components['schemas']['IdentitiesData'];
export type IdentitiesResponse = components['schemas']['IdentitiesResponse'];
export type Identity = components['schemas']['Identity'];
export type IdentityAddress = components['schemas']['IdentityAddress'];
export type InsightsResult = components['schemas']['InsightsResult'];
export type Merchant = components['schemas']['Merchant'];
export type PageMetadata = components['schemas']['PageMetadata'];
export type PartyType = components['schemas']['PartyType'];
export type PaymentMode = components['schemas']['PaymentMode'];
export type ProprietaryBankTransactionCode = components['schemas']['ProprietaryBankTransactionCode'];
export type Refresh = components['schemas']['Refresh'];
export type RefreshesResponse = components['schemas']['RefreshesResponse'];
export type RefreshResponse = components['schemas']['RefreshResponse'];
export type ResourceType = components['schemas']['ResourceType'];
export type ResultAccount = components['schemas']['ResultAccount'];
export type ResultAccountsData = components['schemas']['ResultAccountsData'];
export type ResultAccountsResponse = components['schemas']['ResultAccountsResponse'];
export type ResultEnvelope = components['schemas']['ResultEnvelope'];
export type ResultResponse = components['schemas']['ResultResponse'];
export type ResultStatus = components['schemas']['ResultStatus'];
export type SaAccount = components['schemas']['SaAccount'];
export type SaAccountData = components['schemas']['SaAccountData'];
export type SaAccountIdentifier = components['schemas']['SaAccountIdentifier'];
export type SaAccountIdentifierType = components['schemas']['SaAccountIdentifierType'];
export type SaAddress = components['schemas']['SaAddress'];
export type SaAddressedAgent = components['schemas']['SaAddressedAgent'];
export type SaAgent = components['schemas']['SaAgent'];
export type SaAssuranceDetail = components['schemas']['SaAssuranceDetail'];
export type SaAssuranceProcess = components['schemas']['SaAssuranceProcess'];
export type SaAttachment = components['schemas']['SaAttachment'];
export type SaBalance = components['schemas']['SaBalance'];
export type SaBalanceData = components['schemas']['SaBalanceData'];
export type SaBankTransactionCode = components['schemas']['SaBankTransactionCode'];
export type SaBeneficiary = components['schemas']['SaBeneficiary'];
export type SaBeneficiaryAgent = components['schemas']['SaBeneficiaryAgent'];
export type SaBeneficiaryData = components['schemas']['SaBeneficiaryData'];
export type SaBill = components['schemas']['SaBill'];
export type SaBirthPlace = components['schemas']['SaBirthPlace'];
export type SaCalendarType = components['schemas']['SaCalendarType'];
export type SaCardInstrument = components['schemas']['SaCardInstrument'];
export type SaChargeAmount = components['schemas']['SaChargeAmount'];
export type SaCheck = components['schemas']['SaCheck'];
export type SaClaimSet = components['schemas']['SaClaimSet'];
export type SaCurrencyExchange = components['schemas']['SaCurrencyExchange'];
export type SaDirectDebit = components['schemas']['SaDirectDebit'];
export type SaDirectDebitData = components['schemas']['SaDirectDebitData'];
export type SaDocument = components['schemas']['SaDocument'];
export type SaDocumentEvidence = components['schemas']['SaDocumentEvidence'];
export type SaElectronicRecord = components['schemas']['SaElectronicRecord'];
export type SaElectronicRecordEvidence = components['schemas']['SaElectronicRecordEvidence'];
export type SaEvidence = components['schemas']['SaEvidence'];
export type SaEvidenceMetadata = components['schemas']['SaEvidenceMetadata'];
export type SaEvidenceReference = components['schemas']['SaEvidenceReference'];
export type SaFrequency = components['schemas']['SaFrequency'];
export type SaIdentity = components['schemas']['SaIdentity'];
export type SaIdentityData = components['schemas']['SaIdentityData'];
export type SaIssuer = components['schemas']['SaIssuer'];
export type SaMerchant = components['schemas']['SaMerchant'];
export type SaNamedAccountIdentifier = components['schemas']['SaNamedAccountIdentifier'];
export type SaProprietaryBankTransactionCode = components['schemas']['SaProprietaryBankTransactionCode'];
export type SaScheduledPayment = components['schemas']['SaScheduledPayment'];
export type SaScheduledPaymentData = components['schemas']['SaScheduledPaymentData'];
export type SaShortAddress = components['schemas']['SaShortAddress'];
export type SaStandingOrder = components['schemas']['SaStandingOrder'];
export type SaStandingOrderData = components['schemas']['SaStandingOrderData'];
export type SaTransaction = components['schemas']['SaTransaction'];
export type SaTransactionBalance = components['schemas']['SaTransactionBalance'];
export type SaTransactionData = components['schemas']['SaTransactionData'];
export type SaVerification = components['schemas']['SaVerification'];
export type SaVerifiedClaim = components['schemas']['SaVerifiedClaim'];
export type SaVerifier = components['schemas']['SaVerifier'];
export type ScheduledPayment = components['schemas']['ScheduledPayment'];
export type ScheduledPaymentsData = components['schemas']['ScheduledPaymentsData'];
export type ScheduledPaymentsResponse = components['schemas']['ScheduledPaymentsResponse'];
export type Servicer = components['schemas']['Servicer'];
export type StandingOrder = components['schemas']['StandingOrder'];
export type StandingOrderFrequency = components['schemas']['StandingOrderFrequency'];
export type StandingOrdersData = components['schemas']['StandingOrdersData'];
export type StandingOrdersResponse = components['schemas']['StandingOrdersResponse'];
export type StatusDetail = components['schemas']['StatusDetail'];
export type Transaction = components['schemas']['Transaction'];
export type TransactionAccount = components['schemas']['TransactionAccount'];
export type TransactionAddress = components['schemas']['TransactionAddress'];
export type TransactionAgent = components['schemas']['TransactionAgent'];
export type TransactionAvailability = components['schemas']['TransactionAvailability'];
export type TransactionBalance = components['schemas']['TransactionBalance'];
export type TransactionFlag = components['schemas']['TransactionFlag'];
export type TransactionInsight = components['schemas']['TransactionInsight'];
export type TransactionMutability = components['schemas']['TransactionMutability'];
export type TransactionsData = components['schemas']['TransactionsData'];
export type TransactionsResponse = components['schemas']['TransactionsResponse'];
export type TransactionStatus = components['schemas']['TransactionStatus'];
export type ResponseBadRequest = components['responses']['BadRequest'];
export type ResponseConsentExpired = components['responses']['ConsentExpired'];
export type ResponseDataFailure = components['responses']['DataFailure'];
export type ResponseDuplicatedRequest = components['responses']['DuplicatedRequest'];
export type ResponseForbidden = components['responses']['Forbidden'];
export type ResponseInvalidDataRequest = components['responses']['InvalidDataRequest'];
export type ResponseTooManyRequests = components['responses']['TooManyRequests'];
export type ResponseUnauthorized = components['responses']['Unauthorized'];
export type ResponseUnknownAccount = components['responses']['UnknownAccount'];
export type ResponseUnknownEntity = components['responses']['UnknownEntity'];
export type ResponseUnknownResultsId = components['responses']['UnknownResultsId'];
export type ParameterAcceptLanguage = components['parameters']['accept-language'];
export type ParameterAccountId = components['parameters']['account-id'];
export type ParameterAsync = components['parameters']['async'];
export type ParameterCustomerIp = components['parameters']['customer-ip'];
export type ParameterEndDate = components['parameters']['end-date'];
export type ParameterEntityId = components['parameters']['entity-id'];
export type ParameterEntityIdOptional = components['parameters']['entity-id-optional'];
export type ParameterForceRefresh = components['parameters']['force-refresh'];
export type ParameterInsights = components['parameters']['insights'];
export type ParameterLeanCorrelationId = components['parameters']['lean-correlation-id'];
export type ParameterMeta = components['parameters']['meta'];
export type ParameterPage = components['parameters']['page'];
export type ParameterRefreshId = components['parameters']['refresh-id'];
export type ParameterResultsId = components['parameters']['results-id'];
export type ParameterSize = components['parameters']['size'];
export type ParameterStartDate = components['parameters']['start-date'];
export type ParameterVerbose = components['parameters']['verbose'];
export type HeaderLeanCorrelationId = components['headers']['lean-correlation-id'];
export type HeaderLeanTraceId = components['headers']['lean-trace-id'];
export type HeaderRetryAfter = components['headers']['retry-after'];
export type $defs = Record<string, never>;
export interface operations {
    listAccounts: {
        parameters: {
            query: {
                /**
                 * @deprecated
                 * @description With `true` the call answers 202 and `PENDING` at once, and the data is fetched later with `GET /data/v2/results/{results_id}`. Prefer the default: wait for the webhook `entity.data.refresh.updated`, then read synchronously.
                 */
                async?: components["parameters"]["async"];
                /** @description Entity whose consent covers the data. It arrives with the webhook `entity.created` once the customer has connected a bank. */
                entity_id: components["parameters"]["entity-id"];
                /** @description Reads from the bank instead of Lean's store. Only older references document it; `POST /data/v2/refreshes` is the current way. */
                force_refresh?: components["parameters"]["force-refresh"];
                /** @description JSON object of strings, as text. It comes back as `meta` in the answer, which helps to match asynchronous results to your calls. */
                meta?: components["parameters"]["meta"];
                /** @description Page to return, counted from zero. The answer's `page.total_pages` tells where to stop. */
                page?: components["parameters"]["page"];
                /** @description Most items to put on one page. */
                size?: components["parameters"]["size"];
                /** @description Adds `regional_data`, the bank's values in the vocabulary of the region, to every item. Only older references document it, so be ready for `null`. */
                verbose?: components["parameters"]["verbose"];
            };
            header?: {
                /** @description Preferred language of texts, as in RFC 9110 section 12.5.4. */
                "accept-language"?: components["parameters"]["accept-language"];
                /** @description IP address of the end user. Send it when the user is present; without it the bank counts the call as a background refresh, which it may limit per 24 hours. */
                "customer-ip"?: components["parameters"]["customer-ip"];
                /** @description Your own id for this call, echoed in the response and in Lean's logs. */
                "lean-correlation-id"?: components["parameters"]["lean-correlation-id"];
            };
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The accounts, or the reason there are none in `status` and `status_detail`. */
            200: {
                headers: {
                    "lean-correlation-id": components["headers"]["lean-correlation-id"];
                    "lean-trace-id": components["headers"]["lean-trace-id"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["AccountsResponse"];
                };
            };
            /** @description Accepted with `async=true`; the data comes later under `results_id`. */
            202: {
                headers: {
                    "lean-correlation-id": components["headers"]["lean-correlation-id"];
                    "lean-trace-id": components["headers"]["lean-trace-id"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["AccountsResponse"];
                };
            };
            400: components["responses"]["InvalidDataRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["UnknownEntity"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["DataFailure"];
        };
    };
    listBalances: {
        parameters: {
            query: {
                /**
                 * @deprecated
                 * @description With `true` the call answers 202 and `PENDING` at once, and the data is fetched later with `GET /data/v2/results/{results_id}`. Prefer the default: wait for the webhook `entity.data.refresh.updated`, then read synchronously.
                 */
                async?: components["parameters"]["async"];
                /** @description Entity whose consent covers the data. It arrives with the webhook `entity.created` once the customer has connected a bank. */
                entity_id: components["parameters"]["entity-id"];
                /** @description Reads from the bank instead of Lean's store. Only older references document it; `POST /data/v2/refreshes` is the current way. */
                force_refresh?: components["parameters"]["force-refresh"];
                /** @description JSON object of strings, as text. It comes back as `meta` in the answer, which helps to match asynchronous results to your calls. */
                meta?: components["parameters"]["meta"];
                /** @description Page to return, counted from zero. The answer's `page.total_pages` tells where to stop. */
                page?: components["parameters"]["page"];
                /** @description Most items to put on one page. */
                size?: components["parameters"]["size"];
                /** @description Adds `regional_data`, the bank's values in the vocabulary of the region, to every item. Only older references document it, so be ready for `null`. */
                verbose?: components["parameters"]["verbose"];
            };
            header?: {
                /** @description Preferred language of texts, as in RFC 9110 section 12.5.4. */
                "accept-language"?: components["parameters"]["accept-language"];
                /** @description IP address of the end user. Send it when the user is present; without it the bank counts the call as a background refresh, which it may limit per 24 hours. */
                "customer-ip"?: components["parameters"]["customer-ip"];
                /** @description Your own id for this call, echoed in the response and in Lean's logs. */
                "lean-correlation-id"?: components["parameters"]["lean-correlation-id"];
            };
            path: {
                /** @description Account to read, as given by `GET /data/v2/accounts`. */
                account_id: components["parameters"]["account-id"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The balances, or the reason there are none in `status` and `status_detail`. */
            200: {
                headers: {
                    "lean-correlation-id": components["headers"]["lean-correlation-id"];
                    "lean-trace-id": components["headers"]["lean-trace-id"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["BalancesResponse"];
                };
            };
            /** @description Accepted with `async=true`; the data comes later under `results_id`. */
            202: {
                headers: {
                    "lean-correlation-id": components["headers"]["lean-correlation-id"];
                    "lean-trace-id": components["headers"]["lean-trace-id"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["BalancesResponse"];
                };
            };
            400: components["responses"]["InvalidDataRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["UnknownAccount"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["DataFailure"];
        };
    };
    listBeneficiaries: {
        parameters: {
            query: {
                /**
                 * @deprecated
                 * @description With `true` the call answers 202 and `PENDING` at once, and the data is fetched later with `GET /data/v2/results/{results_id}`. Prefer the default: wait for the webhook `entity.data.refresh.updated`, then read synchronously.
                 */
                async?: components["parameters"]["async"];
                /** @description Entity whose consent covers the data. It arrives with the webhook `entity.created` once the customer has connected a bank. */
                entity_id: components["parameters"]["entity-id"];
                /** @description Reads from the bank instead of Lean's store. Only older references document it; `POST /data/v2/refreshes` is the current way. */
                force_refresh?: components["parameters"]["force-refresh"];
                /** @description JSON object of strings, as text. It comes back as `meta` in the answer, which helps to match asynchronous results to your calls. */
                meta?: components["parameters"]["meta"];
                /** @description Page to return, counted from zero. The answer's `page.total_pages` tells where to stop. */
                page?: components["parameters"]["page"];
                /** @description Most items to put on one page. */
                size?: components["parameters"]["size"];
                /** @description Adds `regional_data`, the bank's values in the vocabulary of the region, to every item. Only older references document it, so be ready for `null`. */
                verbose?: components["parameters"]["verbose"];
            };
            header?: {
                /** @description Preferred language of texts, as in RFC 9110 section 12.5.4. */
                "accept-language"?: components["parameters"]["accept-language"];
                /** @description IP address of the end user. Send it when the user is present; without it the bank counts the call as a background refresh, which it may limit per 24 hours. */
                "customer-ip"?: components["parameters"]["customer-ip"];
                /** @description Your own id for this call, echoed in the response and in Lean's logs. */
                "lean-correlation-id"?: components["parameters"]["lean-correlation-id"];
            };
            path: {
                /** @description Account to read, as given by `GET /data/v2/accounts`. */
                account_id: components["parameters"]["account-id"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The beneficiaries, or the reason there are none in `status` and `status_detail`. */
            200: {
                headers: {
                    "lean-correlation-id": components["headers"]["lean-correlation-id"];
                    "lean-trace-id": components["headers"]["lean-trace-id"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["BeneficiariesResponse"];
                };
            };
            /** @description Accepted with `async=true`; the data comes later under `results_id`. */
            202: {
                headers: {
                    "lean-correlation-id": components["headers"]["lean-correlation-id"];
                    "lean-trace-id": components["headers"]["lean-trace-id"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["BeneficiariesResponse"];
                };
            };
            400: components["responses"]["InvalidDataRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["UnknownAccount"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["DataFailure"];
        };
    };
    listDirectDebits: {
        parameters: {
            query: {
                /**
                 * @deprecated
                 * @description With `true` the call answers 202 and `PENDING` at once, and the data is fetched later with `GET /data/v2/results/{results_id}`. Prefer the default: wait for the webhook `entity.data.refresh.updated`, then read synchronously.
                 */
                async?: components["parameters"]["async"];
                /** @description Entity whose consent covers the data. It arrives with the webhook `entity.created` once the customer has connected a bank. */
                entity_id: components["parameters"]["entity-id"];
                /** @description Reads from the bank instead of Lean's store. Only older references document it; `POST /data/v2/refreshes` is the current way. */
                force_refresh?: components["parameters"]["force-refresh"];
                /** @description JSON object of strings, as text. It comes back as `meta` in the answer, which helps to match asynchronous results to your calls. */
                meta?: components["parameters"]["meta"];
                /** @description Page to return, counted from zero. The answer's `page.total_pages` tells where to stop. */
                page?: components["parameters"]["page"];
                /** @description Most items to put on one page. */
                size?: components["parameters"]["size"];
                /** @description Adds `regional_data`, the bank's values in the vocabulary of the region, to every item. Only older references document it, so be ready for `null`. */
                verbose?: components["parameters"]["verbose"];
            };
            header?: {
                /** @description Preferred language of texts, as in RFC 9110 section 12.5.4. */
                "accept-language"?: components["parameters"]["accept-language"];
                /** @description IP address of the end user. Send it when the user is present; without it the bank counts the call as a background refresh, which it may limit per 24 hours. */
                "customer-ip"?: components["parameters"]["customer-ip"];
                /** @description Your own id for this call, echoed in the response and in Lean's logs. */
                "lean-correlation-id"?: components["parameters"]["lean-correlation-id"];
            };
            path: {
                /** @description Account to read, as given by `GET /data/v2/accounts`. */
                account_id: components["parameters"]["account-id"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The direct debits, or the reason there are none in `status` and `status_detail`. */
            200: {
                headers: {
                    "lean-correlation-id": components["headers"]["lean-correlation-id"];
                    "lean-trace-id": components["headers"]["lean-trace-id"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["DirectDebitsResponse"];
                };
            };
            /** @description Accepted with `async=true`; the data comes later under `results_id`. */
            202: {
                headers: {
                    "lean-correlation-id": components["headers"]["lean-correlation-id"];
                    "lean-trace-id": components["headers"]["lean-trace-id"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["DirectDebitsResponse"];
                };
            };
            400: components["responses"]["InvalidDataRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["UnknownAccount"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["DataFailure"];
        };
    };
    listAccountIdentities: {
        parameters: {
            query: {
                /**
                 * @deprecated
                 * @description With `true` the call answers 202 and `PENDING` at once, and the data is fetched later with `GET /data/v2/results/{results_id}`. Prefer the default: wait for the webhook `entity.data.refresh.updated`, then read synchronously.
                 */
                async?: components["parameters"]["async"];
                /** @description Entity whose consent covers the data. It arrives with the webhook `entity.created` once the customer has connected a bank. */
                entity_id: components["parameters"]["entity-id"];
                /** @description Reads from the bank instead of Lean's store. Only older references document it; `POST /data/v2/refreshes` is the current way. */
                force_refresh?: components["parameters"]["force-refresh"];
                /** @description JSON object of strings, as text. It comes back as `meta` in the answer, which helps to match asynchronous results to your calls. */
                meta?: components["parameters"]["meta"];
                /** @description Page to return, counted from zero. The answer's `page.total_pages` tells where to stop. */
                page?: components["parameters"]["page"];
                /** @description Most items to put on one page. */
                size?: components["parameters"]["size"];
                /** @description Adds `regional_data`, the bank's values in the vocabulary of the region, to every item. Only older references document it, so be ready for `null`. */
                verbose?: components["parameters"]["verbose"];
            };
            header?: {
                /** @description Preferred language of texts, as in RFC 9110 section 12.5.4. */
                "accept-language"?: components["parameters"]["accept-language"];
                /** @description IP address of the end user. Send it when the user is present; without it the bank counts the call as a background refresh, which it may limit per 24 hours. */
                "customer-ip"?: components["parameters"]["customer-ip"];
                /** @description Your own id for this call, echoed in the response and in Lean's logs. */
                "lean-correlation-id"?: components["parameters"]["lean-correlation-id"];
            };
            path: {
                /** @description Account to read, as given by `GET /data/v2/accounts`. */
                account_id: components["parameters"]["account-id"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The people, or the reason there are none in `status` and `status_detail`. */
            200: {
                headers: {
                    "lean-correlation-id": components["headers"]["lean-correlation-id"];
                    "lean-trace-id": components["headers"]["lean-trace-id"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["IdentitiesResponse"];
                };
            };
            /** @description Accepted with `async=true`; the data comes later under `results_id`. */
            202: {
                headers: {
                    "lean-correlation-id": components["headers"]["lean-correlation-id"];
                    "lean-trace-id": components["headers"]["lean-trace-id"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["IdentitiesResponse"];
                };
            };
            400: components["responses"]["InvalidDataRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["UnknownAccount"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["DataFailure"];
        };
    };
    listScheduledPayments: {
        parameters: {
            query: {
                /**
                 * @deprecated
                 * @description With `true` the call answers 202 and `PENDING` at once, and the data is fetched later with `GET /data/v2/results/{results_id}`. Prefer the default: wait for the webhook `entity.data.refresh.updated`, then read synchronously.
                 */
                async?: components["parameters"]["async"];
                /** @description Entity whose consent covers the data. It arrives with the webhook `entity.created` once the customer has connected a bank. */
                entity_id: components["parameters"]["entity-id"];
                /** @description Reads from the bank instead of Lean's store. Only older references document it; `POST /data/v2/refreshes` is the current way. */
                force_refresh?: components["parameters"]["force-refresh"];
                /** @description JSON object of strings, as text. It comes back as `meta` in the answer, which helps to match asynchronous results to your calls. */
                meta?: components["parameters"]["meta"];
                /** @description Page to return, counted from zero. The answer's `page.total_pages` tells where to stop. */
                page?: components["parameters"]["page"];
                /** @description Most items to put on one page. */
                size?: components["parameters"]["size"];
                /** @description Adds `regional_data`, the bank's values in the vocabulary of the region, to every item. Only older references document it, so be ready for `null`. */
                verbose?: components["parameters"]["verbose"];
            };
            header?: {
                /** @description Preferred language of texts, as in RFC 9110 section 12.5.4. */
                "accept-language"?: components["parameters"]["accept-language"];
                /** @description IP address of the end user. Send it when the user is present; without it the bank counts the call as a background refresh, which it may limit per 24 hours. */
                "customer-ip"?: components["parameters"]["customer-ip"];
                /** @description Your own id for this call, echoed in the response and in Lean's logs. */
                "lean-correlation-id"?: components["parameters"]["lean-correlation-id"];
            };
            path: {
                /** @description Account to read, as given by `GET /data/v2/accounts`. */
                account_id: components["parameters"]["account-id"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The scheduled payments, or the reason there are none in `status` and `status_detail`. */
            200: {
                headers: {
                    "lean-correlation-id": components["headers"]["lean-correlation-id"];
                    "lean-trace-id": components["headers"]["lean-trace-id"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ScheduledPaymentsResponse"];
                };
            };
            /** @description Accepted with `async=true`; the data comes later under `results_id`. */
            202: {
                headers: {
                    "lean-correlation-id": components["headers"]["lean-correlation-id"];
                    "lean-trace-id": components["headers"]["lean-trace-id"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ScheduledPaymentsResponse"];
                };
            };
            400: components["responses"]["InvalidDataRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["UnknownAccount"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["DataFailure"];
        };
    };
    listStandingOrders: {
        parameters: {
            query: {
                /**
                 * @deprecated
                 * @description With `true` the call answers 202 and `PENDING` at once, and the data is fetched later with `GET /data/v2/results/{results_id}`. Prefer the default: wait for the webhook `entity.data.refresh.updated`, then read synchronously.
                 */
                async?: components["parameters"]["async"];
                /** @description Entity whose consent covers the data. It arrives with the webhook `entity.created` once the customer has connected a bank. */
                entity_id: components["parameters"]["entity-id"];
                /** @description Reads from the bank instead of Lean's store. Only older references document it; `POST /data/v2/refreshes` is the current way. */
                force_refresh?: components["parameters"]["force-refresh"];
                /** @description JSON object of strings, as text. It comes back as `meta` in the answer, which helps to match asynchronous results to your calls. */
                meta?: components["parameters"]["meta"];
                /** @description Page to return, counted from zero. The answer's `page.total_pages` tells where to stop. */
                page?: components["parameters"]["page"];
                /** @description Most items to put on one page. */
                size?: components["parameters"]["size"];
                /** @description Adds `regional_data`, the bank's values in the vocabulary of the region, to every item. Only older references document it, so be ready for `null`. */
                verbose?: components["parameters"]["verbose"];
            };
            header?: {
                /** @description Preferred language of texts, as in RFC 9110 section 12.5.4. */
                "accept-language"?: components["parameters"]["accept-language"];
                /** @description IP address of the end user. Send it when the user is present; without it the bank counts the call as a background refresh, which it may limit per 24 hours. */
                "customer-ip"?: components["parameters"]["customer-ip"];
                /** @description Your own id for this call, echoed in the response and in Lean's logs. */
                "lean-correlation-id"?: components["parameters"]["lean-correlation-id"];
            };
            path: {
                /** @description Account to read, as given by `GET /data/v2/accounts`. */
                account_id: components["parameters"]["account-id"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The standing orders, or the reason there are none in `status` and `status_detail`. */
            200: {
                headers: {
                    "lean-correlation-id": components["headers"]["lean-correlation-id"];
                    "lean-trace-id": components["headers"]["lean-trace-id"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["StandingOrdersResponse"];
                };
            };
            /** @description Accepted with `async=true`; the data comes later under `results_id`. */
            202: {
                headers: {
                    "lean-correlation-id": components["headers"]["lean-correlation-id"];
                    "lean-trace-id": components["headers"]["lean-trace-id"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["StandingOrdersResponse"];
                };
            };
            400: components["responses"]["InvalidDataRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["UnknownAccount"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["DataFailure"];
        };
    };
    listTransactions: {
        parameters: {
            query: {
                /**
                 * @deprecated
                 * @description With `true` the call answers 202 and `PENDING` at once, and the data is fetched later with `GET /data/v2/results/{results_id}`. Prefer the default: wait for the webhook `entity.data.refresh.updated`, then read synchronously.
                 */
                async?: components["parameters"]["async"];
                /** @description Latest UTC day wanted. Whether the day itself is included is not documented, so overlap your windows and drop repeats by `transaction_id`. */
                end_date?: components["parameters"]["end-date"];
                /** @description Entity whose consent covers the data. It arrives with the webhook `entity.created` once the customer has connected a bank. */
                entity_id: components["parameters"]["entity-id"];
                /** @description Fills `insights` of each transaction with a cleaned description and a category. */
                insights?: components["parameters"]["insights"];
                /** @description JSON object of strings, as text. It comes back as `meta` in the answer, which helps to match asynchronous results to your calls. */
                meta?: components["parameters"]["meta"];
                /** @description Page to return, counted from zero. The answer's `page.total_pages` tells where to stop. */
                page?: components["parameters"]["page"];
                /** @description Most items to put on one page. */
                size?: components["parameters"]["size"];
                /** @description Earliest UTC day wanted. Days outside the consent's transaction window are not available; whether the day itself is included is not documented. */
                start_date?: components["parameters"]["start-date"];
                /** @description Adds `regional_data`, the bank's values in the vocabulary of the region, to every item. Only older references document it, so be ready for `null`. */
                verbose?: components["parameters"]["verbose"];
            };
            header?: {
                /** @description Preferred language of texts, as in RFC 9110 section 12.5.4. */
                "accept-language"?: components["parameters"]["accept-language"];
                /** @description IP address of the end user. Send it when the user is present; without it the bank counts the call as a background refresh, which it may limit per 24 hours. */
                "customer-ip"?: components["parameters"]["customer-ip"];
                /** @description Your own id for this call, echoed in the response and in Lean's logs. */
                "lean-correlation-id"?: components["parameters"]["lean-correlation-id"];
            };
            path: {
                /** @description Account to read, as given by `GET /data/v2/accounts`. */
                account_id: components["parameters"]["account-id"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The transactions, or the reason there are none in `status` and `status_detail`. */
            200: {
                headers: {
                    "lean-correlation-id": components["headers"]["lean-correlation-id"];
                    "lean-trace-id": components["headers"]["lean-trace-id"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["TransactionsResponse"];
                };
            };
            /** @description Accepted with `async=true`; the data comes later under `results_id`. */
            202: {
                headers: {
                    "lean-correlation-id": components["headers"]["lean-correlation-id"];
                    "lean-trace-id": components["headers"]["lean-trace-id"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["TransactionsResponse"];
                };
            };
            400: components["responses"]["InvalidDataRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["UnknownAccount"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["DataFailure"];
        };
    };
    getIdentity: {
        parameters: {
            query: {
                /**
                 * @deprecated
                 * @description With `true` the call answers 202 and `PENDING` at once, and the data is fetched later with `GET /data/v2/results/{results_id}`. Prefer the default: wait for the webhook `entity.data.refresh.updated`, then read synchronously.
                 */
                async?: components["parameters"]["async"];
                /** @description Entity whose consent covers the data. It arrives with the webhook `entity.created` once the customer has connected a bank. */
                entity_id: components["parameters"]["entity-id"];
                /** @description Reads from the bank instead of Lean's store. Only older references document it; `POST /data/v2/refreshes` is the current way. */
                force_refresh?: components["parameters"]["force-refresh"];
                /** @description JSON object of strings, as text. It comes back as `meta` in the answer, which helps to match asynchronous results to your calls. */
                meta?: components["parameters"]["meta"];
                /** @description Page to return, counted from zero. The answer's `page.total_pages` tells where to stop. */
                page?: components["parameters"]["page"];
                /** @description Most items to put on one page. */
                size?: components["parameters"]["size"];
                /** @description Adds `regional_data`, the bank's values in the vocabulary of the region, to every item. Only older references document it, so be ready for `null`. */
                verbose?: components["parameters"]["verbose"];
            };
            header?: {
                /** @description Preferred language of texts, as in RFC 9110 section 12.5.4. */
                "accept-language"?: components["parameters"]["accept-language"];
                /** @description IP address of the end user. Send it when the user is present; without it the bank counts the call as a background refresh, which it may limit per 24 hours. */
                "customer-ip"?: components["parameters"]["customer-ip"];
                /** @description Your own id for this call, echoed in the response and in Lean's logs. */
                "lean-correlation-id"?: components["parameters"]["lean-correlation-id"];
            };
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The identity, or the reason there is none in `status` and `status_detail`. */
            200: {
                headers: {
                    "lean-correlation-id": components["headers"]["lean-correlation-id"];
                    "lean-trace-id": components["headers"]["lean-trace-id"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["IdentitiesResponse"];
                };
            };
            /** @description Accepted with `async=true`; the data comes later under `results_id`. */
            202: {
                headers: {
                    "lean-correlation-id": components["headers"]["lean-correlation-id"];
                    "lean-trace-id": components["headers"]["lean-trace-id"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["IdentitiesResponse"];
                };
            };
            400: components["responses"]["InvalidDataRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["UnknownEntity"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["DataFailure"];
        };
    };
    listRefreshes: {
        parameters: {
            query: {
                /** @description Entity whose consent covers the data. It arrives with the webhook `entity.created` once the customer has connected a bank. */
                entity_id: components["parameters"]["entity-id"];
                /** @description Page to return, counted from zero. The answer's `page.total_pages` tells where to stop. */
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
            /** @description One page of refreshes. */
            200: {
                headers: {
                    "lean-correlation-id": components["headers"]["lean-correlation-id"];
                    "lean-trace-id": components["headers"]["lean-trace-id"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["RefreshesResponse"];
                };
            };
            400: components["responses"]["InvalidDataRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["UnknownEntity"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["DataFailure"];
        };
    };
    createRefresh: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["CreateRefreshRequest"];
            };
        };
        responses: {
            /** @description The refresh was started, or the customer has to reconnect first. */
            200: {
                headers: {
                    "lean-correlation-id": components["headers"]["lean-correlation-id"];
                    "lean-trace-id": components["headers"]["lean-trace-id"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["CreateRefreshResponse"];
                };
            };
            400: components["responses"]["InvalidDataRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["ConsentExpired"];
            404: components["responses"]["UnknownEntity"];
            429: components["responses"]["DuplicatedRequest"];
            500: components["responses"]["DataFailure"];
        };
    };
    getRefresh: {
        parameters: {
            query?: {
                /**
                 * @deprecated
                 * @description With `true` the call answers 202 and `PENDING` at once, and the data is fetched later with `GET /data/v2/results/{results_id}`. Prefer the default: wait for the webhook `entity.data.refresh.updated`, then read synchronously.
                 */
                async?: components["parameters"]["async"];
                /** @description Entity behind the id in the path. Declared, but without a documented effect. */
                entity_id?: components["parameters"]["entity-id-optional"];
                /** @description JSON object of strings, as text. It comes back as `meta` in the answer, which helps to match asynchronous results to your calls. */
                meta?: components["parameters"]["meta"];
                /** @description Page to return, counted from zero. The answer's `page.total_pages` tells where to stop. */
                page?: components["parameters"]["page"];
                /** @description Most items to put on one page. */
                size?: components["parameters"]["size"];
            };
            header?: never;
            path: {
                /** @description Refresh to look at, as given by `POST /data/v2/refreshes` or by the webhook `entity.data.refresh.updated`. */
                refresh_id: components["parameters"]["refresh-id"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The refresh with its progress per data type. */
            200: {
                headers: {
                    "lean-correlation-id": components["headers"]["lean-correlation-id"];
                    "lean-trace-id": components["headers"]["lean-trace-id"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["RefreshResponse"];
                };
            };
            400: components["responses"]["InvalidDataRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["UnknownEntity"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["DataFailure"];
        };
    };
    getResult: {
        parameters: {
            query?: {
                /**
                 * @deprecated
                 * @description With `true` the call answers 202 and `PENDING` at once, and the data is fetched later with `GET /data/v2/results/{results_id}`. Prefer the default: wait for the webhook `entity.data.refresh.updated`, then read synchronously.
                 */
                async?: components["parameters"]["async"];
                /** @description Entity behind the id in the path. Declared, but without a documented effect. */
                entity_id?: components["parameters"]["entity-id-optional"];
                /** @description JSON object of strings, as text. It comes back as `meta` in the answer, which helps to match asynchronous results to your calls. */
                meta?: components["parameters"]["meta"];
                /** @description Page to return, counted from zero. The answer's `page.total_pages` tells where to stop. */
                page?: components["parameters"]["page"];
                /** @description Most items to put on one page. */
                size?: components["parameters"]["size"];
            };
            header?: never;
            path: {
                /** @description The `results_id` of a `PENDING` answer, or `payload.id` of the webhook `results.ready`. Ids of completed synchronous reads do not resolve. */
                results_id: components["parameters"]["results-id"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The finished read, with data or with the reason for its failure. */
            200: {
                headers: {
                    "lean-correlation-id": components["headers"]["lean-correlation-id"];
                    "lean-trace-id": components["headers"]["lean-trace-id"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ResultResponse"];
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["UnknownResultsId"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["DataFailure"];
        };
    };
}
