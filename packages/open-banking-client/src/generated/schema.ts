/**
 * Generated from specs/ by `pnpm generate`. Do not edit: change the spec instead.
 */

export interface paths {
    "/open-banking/account-information/2022.11.01-final-errata2/accounts": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * List accounts
         * @description Accounts that the customer shared under an entity, in the Saudi open banking shape. Values keep the `KSAOB.` vocabulary of the bank; use the data API for a normalised form.
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
    "/open-banking/account-information/2022.11.01-final-errata2/accounts/{AccountId}/balances": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * List balances of an account
         * @description Balances of one account, one row per balance type. Amounts are unsigned text; look at `CreditDebitIndicator` for the direction.
         */
        get: operations["listAccountBalances"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/open-banking/account-information/2022.11.01-final-errata2/accounts/{AccountId}/beneficiaries": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * List beneficiaries of an account
         * @description Payees the customer saved on one account. The items do not repeat the account id.
         */
        get: operations["listAccountBeneficiaries"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/open-banking/account-information/2022.11.01-final-errata2/accounts/{AccountId}/direct-debits": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * List direct debits of an account
         * @description Mandates that let others collect from one account. The items do not repeat the account id.
         */
        get: operations["listAccountDirectDebits"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/open-banking/account-information/2022.11.01-final-errata2/accounts/{AccountId}/parties": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * List parties of an account
         * @description Everyone tied to one account, such as joint holders and delegates, with what the bank has verified about them.
         */
        get: operations["listAccountParties"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/open-banking/account-information/2022.11.01-final-errata2/accounts/{AccountId}/scheduled-payments": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * List scheduled payments of an account
         * @description One-off payments of one account that are dated in the future. The items do not repeat the account id.
         */
        get: operations["listAccountScheduledPayments"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/open-banking/account-information/2022.11.01-final-errata2/accounts/{AccountId}/standing-orders": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * List standing orders of an account
         * @description Recurring payments of one account. `Frequency` is a compact expression and `NumberOfPayments` is text.
         */
        get: operations["listAccountStandingOrders"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/open-banking/account-information/2022.11.01-final-errata2/accounts/{AccountId}/transactions": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * List transactions of an account
         * @description Entries of one account, page by page. Amounts are unsigned text; `Meta` tells how far the history reaches.
         */
        get: operations["listAccountTransactions"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/open-banking/account-information/2022.11.01-final-errata2/parties": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * List parties behind the consent
         * @description The person or organisation that gave the consent, with what the bank has verified about them.
         */
        get: operations["listParties"];
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
        /** @description Account at the bank that the customer shared. */
        OBAccount: {
            /** @description Full name of the holder as the bank writes it. */
            AccountHolderName: string;
            /** @description Shortened form of the holder's name. */
            AccountHolderShortName?: string | null;
            /**
             * Format: uuid
             * @description Lean account id; goes into the path of the other operations.
             */
            AccountId: string;
            /** @description IBAN, account number and other ways to name the account. */
            AccountIdentifiers: components["schemas"]["OBAccountIdentifier"][];
            /** @description Product behind the account, such as savings or credit card. */
            AccountSubType?: components["schemas"]["OBAccountSubType"] | null;
            /** @description Whether the holder is a person or a company. */
            AccountType: components["schemas"]["OBAccountType"];
            /** @description ISO 4217 code of the account. */
            Currency: string;
            /** @description Product text of the bank. */
            Description?: string | null;
            /**
             * Format: uuid
             * @description Lean entity, meaning the bank connection, that the account was read through.
             */
            EntityId: string;
            /**
             * Format: date-time
             * @description When a term account ends.
             */
            MaturityDate?: string | null;
            /** @description Name the customer gave the account. */
            Nickname?: string | null;
            /**
             * Format: date-time
             * @description When the account was opened.
             */
            OpeningDate?: string | null;
            /** @description Bank that keeps the account. */
            Servicer?: components["schemas"]["OBAccountServicer"] | null;
            /** @description State of the account at the bank. */
            Status: components["schemas"]["OBAccountStatus"];
            /**
             * Format: date-time
             * @description When that state last changed.
             */
            StatusUpdateDateTime?: string | null;
        };
        /**
         * @description Kind of account identifier.
         * @enum {string}
         */
        OBAccountIdentificationType: "KSAOB.IBAN" | "KSAOB.MaskedPAN" | "KSAOB.AccountNumber" | "KSAOB.CommercialRegistrationNumber" | "KSAOB.Email" | "KSAOB.MobileNumber" | "KSAOB.NationalID" | "KSAOB.IqamaNumber" | "KSAOB.PassportNumber" | (string & {});
        /** @description One way to name an account. */
        OBAccountIdentifier: {
            /** @description The value itself. Keep it as text. */
            Identification: string;
            /** @description What kind of value `Identification` holds. */
            IdentificationType: components["schemas"]["OBAccountIdentificationType"];
            /** @description Holder's name that goes with this identifier. */
            Name?: string | null;
        };
        /** @description Payload of an answer with parties of one account. */
        OBAccountPartiesData: {
            /**
             * Format: uuid
             * @description Lean account id the parties belong to; equals the one in the path.
             */
            AccountId: string;
            /**
             * Format: uuid
             * @description Lean customer the answer belongs to.
             */
            CustomerId?: string | null;
            /** @description People and organisations tied to the account. */
            Party: components["schemas"]["OBParty"][];
        };
        /** @description Answer with parties of one account. Read `Status` before `Data`; HTTP 200 alone does not mean that there is data. */
        OBAccountPartiesResponse: {
            /** @description The payload; `null` unless `Status` is `OK`. */
            Data: components["schemas"]["OBAccountPartiesData"] | null;
            /** @description Addresses of this page and its neighbours. */
            Links?: components["schemas"]["OBLinks"] | null;
            /** @description Text for developers; do not parse it. */
            Message: string;
            /** @description Facts about the whole list rather than this page. */
            Meta?: components["schemas"]["OBMeta"] | null;
            /**
             * Format: date-time
             * @description When Lean last read the bank.
             */
            RefreshedAt?: string | null;
            /** @description Outcome of the call, independent of the HTTP status. */
            Status: components["schemas"]["OBResultStatus"];
            /** @description Why the call did not succeed; `null` when it did. */
            StatusDetail?: components["schemas"]["OBStatusDetail"] | null;
            /**
             * Format: date-time
             * @description When Lean answered.
             */
            Timestamp: string;
        };
        /**
         * @description Capacity in which a party acts on the account.
         * @enum {string}
         */
        OBAccountRoleCode: "KSAOB.Administrator" | "KSAOB.Beneficiary" | "KSAOB.CustodianForMinor" | "KSAOB.Granter" | "KSAOB.LegalGuardian" | "KSAOB.OtherParty" | "KSAOB.PowerOfAttorney" | "KSAOB.Principal" | "KSAOB.Protector" | "KSAOB.RegisteredShareholderName" | "KSAOB.SecondaryOwner" | "KSAOB.SeniorManagingOfficial" | "KSAOB.Settlor" | "KSAOB.SuccessorOnDeath" | (string & {});
        /** @description Payload of an answer with accounts. */
        OBAccountsData: {
            /** @description Accounts the customer shared. */
            Account: components["schemas"]["OBAccount"][];
            /**
             * Format: uuid
             * @description Lean customer the answer belongs to.
             */
            CustomerId?: string | null;
        };
        /** @description Bank that keeps the account. */
        OBAccountServicer: {
            /** @description BIC, or a national code for the bank. */
            Identification: string;
            /** @description Whether `Identification` is a BIC or another code. */
            IdentificationType: components["schemas"]["OBServicerIdentificationType"];
        };
        /** @description Answer with accounts. Read `Status` before `Data`; HTTP 200 alone does not mean that there is data. */
        OBAccountsResponse: {
            /** @description The payload; `null` unless `Status` is `OK`. */
            Data: components["schemas"]["OBAccountsData"] | null;
            /** @description Addresses of this page and its neighbours. */
            Links?: components["schemas"]["OBLinks"] | null;
            /** @description Text for developers; do not parse it. */
            Message: string;
            /** @description Facts about the whole list rather than this page. */
            Meta?: components["schemas"]["OBMeta"] | null;
            /**
             * Format: date-time
             * @description When Lean last read the bank.
             */
            RefreshedAt?: string | null;
            /** @description Outcome of the call, independent of the HTTP status. */
            Status: components["schemas"]["OBResultStatus"];
            /** @description Why the call did not succeed; `null` when it did. */
            StatusDetail?: components["schemas"]["OBStatusDetail"] | null;
            /**
             * Format: date-time
             * @description When Lean answered.
             */
            Timestamp: string;
        };
        /**
         * @description State of an account at the bank. These values carry no `KSAOB.` prefix.
         * @enum {string}
         */
        OBAccountStatus: "Active" | "NotActive" | "Dormant" | "Unclaimed" | "Deceased" | "Suspended" | "Closed" | (string & {});
        /**
         * @description Kind of account. These values carry no `KSAOB.` prefix.
         * @enum {string}
         */
        OBAccountSubType: "CurrentAccount" | "Savings" | "CreditCard" | "PrePaidCard" | "EMoney" | "ChargeCard" | "Other" | (string & {});
        /**
         * @description Segment the account belongs to.
         * @enum {string}
         */
        OBAccountType: "KSAOB.Retail" | "KSAOB.Corporate" | (string & {});
        /**
         * @description What an address is used for.
         * @enum {string}
         */
        OBAddressTypeCode: "KSAOB.Business" | "KSAOB.Correspondence" | "KSAOB.DeliveryTo" | "KSAOB.MailTo" | "KSAOB.POBox" | "KSAOB.Postal" | "KSAOB.Residential" | "KSAOB.Statement" | (string & {});
        /** @description Sum of money. The amount is text, so no precision is lost. */
        OBAmount: {
            /** @description Unsigned decimal number as text, up to 13 digits and 5 decimals. The direction is in the credit or debit indicator beside it. */
            Amount: string;
            /** @description ISO 4217 code. */
            Currency: string;
        };
        /** @description One balance of an account. */
        OBBalance: {
            /**
             * Format: uuid
             * @description Lean account id.
             */
            AccountId: string;
            /** @description The balance, without a sign. */
            Amount: components["schemas"]["OBAmount"];
            /** @description Tells an overdrawn account from a funded one, since the amount has no sign. */
            CreditDebitIndicator: components["schemas"]["OBCreditDebitCode"];
            /** @description Credit lines on the account. */
            CreditLine?: components["schemas"]["OBCreditLine"][] | null;
            /**
             * Format: date-time
             * @description Moment the balance refers to.
             */
            DateTime: string;
            /**
             * Format: uuid
             * @description Lean entity that the balance was read through.
             */
            EntityId?: string;
            /** @description Which balance this row is. */
            Type: components["schemas"]["OBBalanceTypeCode"];
        };
        /** @description Payload of an answer with balances. */
        OBBalancesData: {
            /** @description Balances of the account, one row per balance type. */
            Balance: components["schemas"]["OBBalance"][];
            /**
             * Format: uuid
             * @description Lean customer the answer belongs to.
             */
            CustomerId?: string | null;
        };
        /** @description Answer with balances. Read `Status` before `Data`; HTTP 200 alone does not mean that there is data. */
        OBBalancesResponse: {
            /** @description The payload; `null` unless `Status` is `OK`. */
            Data: components["schemas"]["OBBalancesData"] | null;
            /** @description Addresses of this page and its neighbours. */
            Links?: components["schemas"]["OBLinks"] | null;
            /** @description Text for developers; do not parse it. */
            Message: string;
            /** @description Facts about the whole list rather than this page. */
            Meta?: components["schemas"]["OBMeta"] | null;
            /**
             * Format: date-time
             * @description When Lean last read the bank.
             */
            RefreshedAt?: string | null;
            /** @description Outcome of the call, independent of the HTTP status. */
            Status: components["schemas"]["OBResultStatus"];
            /** @description Why the call did not succeed; `null` when it did. */
            StatusDetail?: components["schemas"]["OBStatusDetail"] | null;
            /**
             * Format: date-time
             * @description When Lean answered.
             */
            Timestamp: string;
        };
        /**
         * @description Which balance a row states.
         * @enum {string}
         */
        OBBalanceTypeCode: "KSAOB.ClosingAvailable" | "KSAOB.ClosingBooked" | "KSAOB.ClosingCleared" | "KSAOB.Expected" | "KSAOB.ForwardAvailable" | "KSAOB.Information" | "KSAOB.InterimAvailable" | "KSAOB.InterimBooked" | "KSAOB.InterimCleared" | "KSAOB.OpeningAvailable" | "KSAOB.OpeningBooked" | "KSAOB.OpeningCleared" | "KSAOB.PreviouslyClosedBooked" | (string & {});
        /** @description ISO 20022 classification of an entry. */
        OBBankTransactionCode: {
            /** @description Business area, in words. */
            Domain?: string | null;
            /** @description Business area, as code. */
            DomainCode?: string | null;
            /** @description Group within the area, in words. */
            Family?: string | null;
            /** @description Group within the area, as code. */
            FamilyCode?: string | null;
            /** @description Product within the group, in words. */
            SubFamily?: string | null;
            /** @description Product within the group, as code. */
            SubFamilyCode?: string | null;
        };
        /** @description Payload of an answer with beneficiaries. */
        OBBeneficiariesData: {
            /** @description Payees saved on the account. */
            Beneficiary: components["schemas"]["OBBeneficiary"][];
            /**
             * Format: uuid
             * @description Lean customer the answer belongs to.
             */
            CustomerId?: string | null;
        };
        /** @description Answer with beneficiaries. Read `Status` before `Data`; HTTP 200 alone does not mean that there is data. */
        OBBeneficiariesResponse: {
            /** @description The payload; `null` unless `Status` is `OK`. */
            Data: components["schemas"]["OBBeneficiariesData"] | null;
            /** @description Addresses of this page and its neighbours. */
            Links?: components["schemas"]["OBLinks"] | null;
            /** @description Text for developers; do not parse it. */
            Message: string;
            /** @description Facts about the whole list rather than this page. */
            Meta?: components["schemas"]["OBMeta"] | null;
            /**
             * Format: date-time
             * @description When Lean last read the bank.
             */
            RefreshedAt?: string | null;
            /** @description Outcome of the call, independent of the HTTP status. */
            Status: components["schemas"]["OBResultStatus"];
            /** @description Why the call did not succeed; `null` when it did. */
            StatusDetail?: components["schemas"]["OBStatusDetail"] | null;
            /**
             * Format: date-time
             * @description When Lean answered.
             */
            Timestamp: string;
        };
        /** @description Payee saved on an account. The account id is only in the path, not here. */
        OBBeneficiary: {
            /** @description Full name of the account holder. */
            AccountHolderName?: string | null;
            /** @description Shortened form of that name. */
            AccountHolderShortName?: string | null;
            /** @description Id the bank uses for the payee. */
            BeneficiaryId: string;
            /** @description Whether the customer may pay this payee already. */
            BeneficiaryType: components["schemas"]["OBBeneficiaryTypeCode"];
            /** @description Identifiers of the payee's account. */
            CreditorAccount?: components["schemas"]["OBCashAccount"][] | null;
            /** @description Bank of the payee. */
            CreditorAgent?: components["schemas"]["OBCreditorAgent"] | null;
            /** @description Text the customer stored with the payee. */
            Reference?: string | null;
            /** @description Anything else the bank sends. */
            SupplementaryData?: components["schemas"]["OBSupplementaryData"] | null;
        };
        /**
         * @description Whether a payee is ready to be paid.
         * @enum {string}
         */
        OBBeneficiaryTypeCode: "KSAOB.Activated" | "KSAOB.NotActivated" | (string & {});
        /** @description Bill paid by an entry. */
        OBBillDetails: {
            /**
             * Format: int64
             * @description Number of the biller.
             */
            BillerId?: number | null;
            /** @description Number of the bill. Keep it as text. */
            BillNumber?: string | null;
            /** @description What the payment to the biller was for. */
            BillPaymentType?: components["schemas"]["OBBillPaymentTypeCode"];
        };
        /**
         * @description What a payment to a biller was for.
         * @enum {string}
         */
        OBBillPaymentTypeCode: "KSAOB.Post-Paid" | "KSAOB.AdvancePaymentForRoaming" | "KSAOB.Recharge" | "KSAOB.Renewal" | "KSAOB.RoamingDeposit" | "KSAOB.One-Off" | "KSAOB.RecurringPayment" | (string & {});
        /** @description Card or wallet used for an entry. */
        OBCardInstrument: {
            /** @description Card network. */
            CardSchemeName: components["schemas"]["OBCardSchemeCode"];
            /** @description Card number, normally masked. */
            Identification?: string | null;
            /** @description How the card was presented. */
            InstrumentType: components["schemas"]["OBCardInstrumentTypeCode"];
            /** @description Name on the card. */
            Name?: string | null;
        };
        /**
         * @description How a card was presented. Mind the mixed case.
         * @enum {string}
         */
        OBCardInstrumentTypeCode: "KSAOB.ApplePay" | "KSAOB.madaPay" | "KSAOB.Contactless" | "KSAOB.MagStripe" | "KSAOB.Chip" | "KSAOB.Other" | (string & {});
        /**
         * @description Card network. Mind the mixed case.
         * @enum {string}
         */
        OBCardSchemeCode: "KSAOB.AmericanExpress" | "KSAOB.Diners" | "KSAOB.Discover" | "KSAOB.GCC" | "KSAOB.MasterCard" | "KSAOB.UPI" | "KSAOB.VISA" | "KSAOB.mada" | (string & {});
        /** @description Identifier of an account on the other side of a payment. */
        OBCashAccount: {
            /** @description The value itself. Keep it as text. */
            Identification: string;
            /** @description What kind of value `Identification` holds. */
            IdentificationType: components["schemas"]["OBCashAccountIdentificationType"];
            /** @description Name of the account holder. */
            Name?: string | null;
        };
        /**
         * @description Kind of account identifier on a payment.
         * @enum {string}
         */
        OBCashAccountIdentificationType: "KSAOB.IBAN" | "KSAOB.MaskedPAN" | "KSAOB.AccountNumber" | "KSAOB.CommercialRegistrationNumber" | "KSAOB.Email" | "KSAOB.MobileNumber" | "KSAOB.NationalID" | "KSAOB.IqamaNumber" | "KSAOB.PassportNumber" | (string & {});
        /** @description Fee on an entry. Flat: the sum is not nested in an amount object. */
        OBChargeAmount: {
            /** @description Unsigned decimal number as text. */
            Amount: string;
            /** @description Whether the amount of the entry already contains the fee. */
            ChargeIncluded?: boolean;
            /** @description ISO 4217 code. */
            Currency: string;
        };
        /** @description Verified facts about a party, named after the OpenID Connect standard claims. Every one may be missing. */
        OBClaims: {
            /** @description Home or registered address. */
            Address?: components["schemas"]["OBPartyIdentityAddressClaim"] | null;
            /** @description Other name the party goes by. */
            AlsoKnownAs?: string | null;
            /**
             * Format: date
             * @description Day the person was born.
             */
            BirthDate?: string | null;
            /** @description Surname at birth. */
            BirthFamilyName?: string | null;
            /** @description First name at birth. */
            BirthGivenName?: string | null;
            /** @description Middle name at birth, where it changed later. */
            BirthMiddleName?: string | null;
            /** @description Mail address. */
            Email?: string | null;
            /** @description Whether the mail address was confirmed. */
            EmailVerified?: boolean | null;
            /** @description Surname. */
            FamilyName?: string | null;
            /** @description Free text; no list of values is given. */
            Gender?: string | null;
            /** @description First name or names. */
            GivenName?: string | null;
            /** @description Language and region of the party. */
            Locale?: string | null;
            /** @description Names between the given and the family name. */
            MiddleName?: string | null;
            /** @description Mobile number as an MSISDN. */
            Msisdn?: string | null;
            /** @description Full name in display form. */
            Name?: string | null;
            /** @description Countries the party is a national of. */
            Nationalities?: string[] | null;
            /** @description Casual name. */
            Nickname?: string | null;
            /** @description Telephone number. */
            PhoneNumber?: string | null;
            /** @description Whether that number was confirmed. */
            PhoneNumberVerified?: boolean | null;
            /** @description Address of a portrait. */
            Picture?: string | null;
            /** @description Where the party was born. */
            PlaceOfBirth?: components["schemas"]["OBPlaceOfBirth"] | null;
            /** @description Name the party uses to sign in or be shown by. */
            PreferredUsername?: string | null;
            /** @description Address of a profile page. */
            Profile?: string | null;
            /** @description Form of address. */
            Salutation?: string | null;
            /** @description Subject id of the party at the bank. */
            Sub?: string | null;
            /** @description Academic or honorary title. */
            Title?: string | null;
            /** @description When the facts last changed; a number of seconds in OpenID Connect. */
            UpdatedAt?: number | null;
            /** @description Address of the party's own site. */
            Website?: string | null;
            /** @description Time zone of the party. */
            ZoneInfo?: string | null;
        };
        /**
         * @description Direction of a sum, seen from the account.
         * @enum {string}
         */
        OBCreditDebitCode: "KSAOB.Credit" | "KSAOB.Debit" | (string & {});
        /** @description Credit line on an account. */
        OBCreditLine: {
            /** @description Size of the line. The key is always there, the value may be `null`. */
            Amount: components["schemas"]["OBAmount"] | null;
            /** @description Whether the line is already counted in the balance. */
            Included: boolean;
            /** @description Kind of line. The key is always there, the value may be `null`. */
            Type: components["schemas"]["OBCreditLineTypeCode"] | null;
        };
        /**
         * @description Kind of credit line.
         * @enum {string}
         */
        OBCreditLineTypeCode: "KSAOB.Available" | "KSAOB.Credit" | "KSAOB.Emergency" | "KSAOB.Pre-Agreed" | "KSAOB.Temporary" | (string & {});
        /** @description Bank on the other side of a payment. */
        OBCreditorAgent: {
            /** @description BIC, or a national code for the bank. */
            Identification: string;
            /** @description Whether `Identification` is a BIC or another code. */
            IdentificationType: components["schemas"]["OBCreditorAgentIdentificationType"];
            /** @description Name of the bank. */
            Name?: string | null;
            /** @description Address of the bank. */
            PostalAddress?: components["schemas"]["OBPostalAddress"] | null;
        };
        /**
         * @description Kind of bank identifier on a payment.
         * @enum {string}
         */
        OBCreditorAgentIdentificationType: "KSAOB.BICFI" | "KSAOB.OTHER" | (string & {});
        /** @description Conversion applied to a foreign-currency entry. */
        OBCurrencyExchange: {
            /** @description Foreign-exchange contract, where there is one. */
            ContractIdentification?: string | null;
            /** @description Rate. A JSON number, unlike the amounts. */
            ExchangeRate: number;
            /** @description Sum that was ordered, before conversion. */
            InstructedAmount: components["schemas"]["OBAmount"];
            /**
             * Format: date-time
             * @description When the rate was quoted.
             */
            QuotationDate?: string | null;
            /** @description Currency converted from. */
            SourceCurrency: string;
            /** @description Currency converted to. */
            TargetCurrency: string;
            /** @description Currency the rate is quoted in. */
            UnitCurrency: string;
        };
        /** @description Mandate that lets someone collect from the account. */
        OBDirectDebit: {
            /** @description Id the bank uses for the direct debit. */
            DirectDebitId: string;
            /** @description Whether collections may happen. */
            DirectDebitStatusCode: components["schemas"]["OBDirectDebitStatusCode"];
            /** @description How often money is collected. */
            Frequency: components["schemas"]["OBDirectDebitFrequency"];
            /** @description Reference of the mandate the customer signed. */
            MandateIdentification: string;
            /** @description Who collects. */
            Name: string;
            /** @description How much was last collected. */
            PreviousPaymentAmount?: components["schemas"]["OBAmount"] | null;
            /**
             * Format: date-time
             * @description When money was last collected.
             */
            PreviousPaymentDateTime?: string | null;
        };
        /**
         * @description How often a direct debit collects.
         * @enum {string}
         */
        OBDirectDebitFrequency: "KSAOB.Annual" | "KSAOB.Daily" | "KSAOB.Fortnightly" | "KSAOB.HalfYearly" | "KSAOB.Monthly" | "KSAOB.NotKnown" | "KSAOB.Quarterly" | "KSAOB.Weekly" | (string & {});
        /** @description Payload of an answer with direct debits. */
        OBDirectDebitsData: {
            /**
             * Format: uuid
             * @description Lean customer the answer belongs to.
             */
            CustomerId?: string | null;
            /** @description Mandates on the account. */
            DirectDebit: components["schemas"]["OBDirectDebit"][];
        };
        /** @description Answer with direct debits. Read `Status` before `Data`; HTTP 200 alone does not mean that there is data. */
        OBDirectDebitsResponse: {
            /** @description The payload; `null` unless `Status` is `OK`. */
            Data: components["schemas"]["OBDirectDebitsData"] | null;
            /** @description Addresses of this page and its neighbours. */
            Links?: components["schemas"]["OBLinks"] | null;
            /** @description Text for developers; do not parse it. */
            Message: string;
            /** @description Facts about the whole list rather than this page. */
            Meta?: components["schemas"]["OBMeta"] | null;
            /**
             * Format: date-time
             * @description When Lean last read the bank.
             */
            RefreshedAt?: string | null;
            /** @description Outcome of the call, independent of the HTTP status. */
            Status: components["schemas"]["OBResultStatus"];
            /** @description Why the call did not succeed; `null` when it did. */
            StatusDetail?: components["schemas"]["OBStatusDetail"] | null;
            /**
             * Format: date-time
             * @description When Lean answered.
             */
            Timestamp: string;
        };
        /**
         * @description Whether collections may happen. These values carry no `KSAOB.` prefix.
         * @enum {string}
         */
        OBDirectDebitStatusCode: "Active" | "Inactive" | (string & {});
        /** @description Numbers, dates and issuer of an identity document. */
        OBDocumentDetails: {
            /** @description Calendar of the dates below. */
            CalendarType?: components["schemas"]["OBPartyCalendarType"];
            /**
             * Format: date-time
             * @description When the document stops being valid.
             */
            DateOfExpiry?: string | null;
            /**
             * Format: date-time
             * @description When the document was issued.
             */
            DateOfIssuance?: string | null;
            /** @description Number printed on the document. */
            DocumentNumber?: string | null;
            /** @description Authority that issued it. */
            Issuer?: components["schemas"]["OBPartyIdentityIssuer"] | null;
            /** @description Number of the person, such as a national id. */
            PersonalNumber?: string | null;
            /** @description Serial number of the physical document. */
            SerialNumber?: string | null;
            /** @description Kind of document. */
            Type?: components["schemas"]["OBDocumentTypeCode"];
        };
        /**
         * @description Kind of identity document.
         * @enum {string}
         */
        OBDocumentTypeCode: "passport" | "driving_permit" | "idcard" | "residence_permit" | (string & {});
        /** @description Record about a party in a register. */
        OBElectronicRecord: {
            /** @description Calendar of the dates in the record. */
            CalendarType?: components["schemas"]["OBPartyCalendarType"];
            /**
             * Format: date-time
             * @description When the record was made.
             */
            CreatedAt?: string | null;
            /**
             * Format: date-time
             * @description When the record stops being valid.
             */
            DateOfExpiry?: string | null;
            /** @description Number of the person in the record. */
            PersonalNumber?: string | null;
            /** @description Organisation that keeps the record. */
            Source?: components["schemas"]["OBPartyIdentityIssuer"] | null;
            /** @description Register the record comes from, by its sort. */
            Type?: components["schemas"]["OBElectronicRecordTypeCode"];
        };
        /**
         * @description Kind of electronic record.
         * @enum {string}
         */
        OBElectronicRecordTypeCode: "bank_account" | "mortgage_account" | "loan_account" | (string & {});
        /**
         * @description Whether an entry is final on the account.
         * @enum {string}
         */
        OBEntryStatusCode: "KSAOB.Booked" | "KSAOB.Pending" | "KSAOB.Rejected" | (string & {});
        /** @description Body of a 400, 404 or 500 in this API. It has the members of a successful answer, with `Data` set to `null` and the code in `StatusDetail.GranularStatusCode`. */
        OBErrorResponse: {
            /** @description Always `null` here. */
            Data: {
                [key: string]: unknown;
            } | null;
            /** @description Addresses of list pages; nothing useful on a failure. */
            Links?: components["schemas"]["OBLinks"] | null;
            /** @description Text for developers; do not parse it. */
            Message: string;
            /** @description Facts about the list; nothing useful on a failure. */
            Meta?: components["schemas"]["OBMeta"] | null;
            /**
             * Format: date-time
             * @description When Lean last read the bank; `null` when the call never got that far.
             */
            RefreshedAt?: string | null;
            /** @description `FAILED` in every documented failure. */
            Status: components["schemas"]["OBResultStatus"];
            /** @description Carries the code to branch on. */
            StatusDetail?: components["schemas"]["OBStatusDetail"] | null;
            /**
             * Format: date-time
             * @description When Lean answered.
             */
            Timestamp: string;
        };
        /**
         * @description Machine-readable cause of a failure. Only these are documented for this API; expect more.
         * @enum {string}
         */
        OBGranularStatusCode: "INVALID_PARAMETERS" | "ENTITY_NOT_FOUND" | "BANK_ISSUE" | (string & {});
        /** @description Addresses for moving through the pages of a list. */
        OBLinks: {
            /**
             * Format: uri
             * @description First page.
             */
            First?: string | null;
            /**
             * Format: uri
             * @description Last page.
             */
            Last?: string | null;
            /**
             * Format: uri
             * @description Page after this one; `null` on the last.
             */
            Next?: string | null;
            /**
             * Format: uri
             * @description Page before this one; `null` on the first.
             */
            Prev?: string | null;
            /**
             * Format: uri
             * @description This page.
             */
            Self: string;
        };
        /** @description Shop on the other side of an entry. */
        OBMerchantDetails: {
            /** @description Category code of the shop. */
            MerchantCategoryCode?: string | null;
            /**
             * Format: int64
             * @description Number of the shop at its acquirer.
             */
            MerchantId?: number | null;
            /** @description Trading name. */
            MerchantName?: string | null;
        };
        /** @description Facts about the whole list. There is no element count in this API. */
        OBMeta: {
            /**
             * Format: int32
             * @description Pages in the whole list at the requested size.
             */
            TotalPages?: number | null;
        };
        /** @description Payload of an answer with parties. */
        OBPartiesData: {
            /**
             * Format: uuid
             * @description Lean customer the answer belongs to.
             */
            CustomerId?: string | null;
            /** @description People and organisations behind the consent. */
            Party: components["schemas"]["OBParty"][];
        };
        /** @description Answer with parties. Read `Status` before `Data`; HTTP 200 alone does not mean that there is data. */
        OBPartiesResponse: {
            /** @description The payload; `null` unless `Status` is `OK`. */
            Data: components["schemas"]["OBPartiesData"] | null;
            /** @description Addresses of this page and its neighbours. */
            Links?: components["schemas"]["OBLinks"] | null;
            /** @description Text for developers; do not parse it. */
            Message: string;
            /** @description Facts about the whole list rather than this page. */
            Meta?: components["schemas"]["OBMeta"] | null;
            /**
             * Format: date-time
             * @description When Lean last read the bank.
             */
            RefreshedAt?: string | null;
            /** @description Outcome of the call, independent of the HTTP status. */
            Status: components["schemas"]["OBResultStatus"];
            /** @description Why the call did not succeed; `null` when it did. */
            StatusDetail?: components["schemas"]["OBStatusDetail"] | null;
            /**
             * Format: date-time
             * @description When Lean answered.
             */
            Timestamp: string;
        };
        /** @description Person or organisation with a role on an account. */
        OBParty: {
            /** @description Capacity in which the party acts. */
            AccountRole: components["schemas"]["OBAccountRoleCode"];
            /**
             * Format: uuid
             * @description Lean entity that the party was read through.
             */
            EntityId?: string;
            /** @description Id the bank uses for the party. */
            PartyId: string;
            /** @description Customer number at the bank. */
            PartyNumber?: string | null;
            /** @description Whether the party holds the account alone, jointly or by delegation. */
            PartyType: components["schemas"]["OBPartyTypeCode"];
            /** @description What the bank has verified about the party. Names and contact data are in here. */
            VerifiedClaims: components["schemas"]["OBVerifiedClaim"][];
        };
        /**
         * @description Calendar that dates are written in.
         * @enum {string}
         */
        OBPartyCalendarType: "KSAOB.IslamicCalendar" | "KSAOB.GregorianCalendar" | (string & {});
        /** @description Postal address in a set of verified facts. */
        OBPartyIdentityAddressClaim: {
            /** @description Country; code or name. */
            Country?: string | null;
            /** @description Whole address as one text. */
            Formatted?: string | null;
            /** @description City or town. */
            Locality?: string | null;
            /** @description Postal code, five characters. */
            PostalCode?: string | null;
            /** @description Province or region. */
            Region?: string | null;
            /** @description Street, building and unit. */
            StreetAddress?: string | null;
        };
        /** @description One check made on a piece of evidence. */
        OBPartyIdentityCheckDetail: {
            /** @description How the check was made. */
            CheckMethod?: string | null;
            /** @description Who made it. */
            Organization?: string | null;
            /**
             * Format: date-time
             * @description When it was made.
             */
            Time?: string | null;
            /** @description Transaction id of the check. */
            Txn?: string | null;
        };
        /** @description Document or electronic record that a verification relied on. Look at `Type` to tell them apart. */
        OBPartyIdentityEvidence: components["schemas"]["OBPartyIdentityEvidenceTypeDocument"] | components["schemas"]["OBPartyIdentityEvidenceTypeElectronicRecord"];
        /** @description Copy of a piece of evidence. */
        OBPartyIdentityEvidenceAttachment: {
            /** @description The copy itself. */
            Content?: string | null;
            /** @description Media type of the copy. */
            ContentType?: string | null;
            /** @description What the copy shows. */
            Desc?: string | null;
            /** @description Reference of the copy. */
            Txn?: string | null;
        };
        /**
         * @description Variant of evidence. The list holds both words although the document variant means the first.
         * @enum {string}
         */
        OBPartyIdentityEvidenceDocumentType: "document" | "electronic_record" | (string & {});
        /**
         * @description Variant of evidence.
         * @enum {string}
         */
        OBPartyIdentityEvidenceElectronicRecordType: "electronic_record" | (string & {});
        /** @description Document that a verification relied on. */
        OBPartyIdentityEvidenceTypeDocument: {
            /** @description Copies of the document. */
            Attachments?: components["schemas"]["OBPartyIdentityEvidenceAttachment"][] | null;
            /** @description Checks made on the document. */
            CheckDetails?: components["schemas"]["OBPartyIdentityCheckDetail"][] | null;
            /** @description Numbers, dates and issuer of the document. */
            DocumentDetails?: components["schemas"]["OBDocumentDetails"] | null;
            /**
             * Format: date-time
             * @description When it was checked.
             */
            Time?: string | null;
            /** @description `document` for this variant. */
            Type?: components["schemas"]["OBPartyIdentityEvidenceDocumentType"];
            /** @description Organisation that checked it. */
            Verifier?: components["schemas"]["OBPartyIdentityVerifier"] | null;
        };
        /** @description Electronic record that a verification relied on. */
        OBPartyIdentityEvidenceTypeElectronicRecord: {
            /** @description Copies of the record. */
            Attachments?: components["schemas"]["OBPartyIdentityEvidenceAttachment"][] | null;
            /** @description Checks made on the record. */
            CheckDetails?: components["schemas"]["OBPartyIdentityCheckDetail"][] | null;
            /** @description Kind, dates and source of the record. */
            Record?: components["schemas"]["OBElectronicRecord"] | null;
            /**
             * Format: date-time
             * @description When it was checked.
             */
            Time?: string | null;
            /** @description `electronic_record` for this variant. */
            Type?: components["schemas"]["OBPartyIdentityEvidenceElectronicRecordType"];
        };
        /** @description Organisation that issued a document or keeps a record. */
        OBPartyIdentityIssuer: {
            /** @description Where it sits. */
            Address?: components["schemas"]["OBPartyIdentityAddressClaim"] | null;
            /** @description Country of the organisation. */
            CountryCode?: string | null;
            /** @description Area in which it has authority. */
            Jurisdiction?: string | null;
            /** @description Name of the organisation. */
            Name?: string | null;
        };
        /** @description Organisation that checked a document. */
        OBPartyIdentityVerifier: {
            /** @description Name of the organisation. */
            Organization: string;
            /** @description Its reference for the check. */
            Txn?: string | null;
        };
        /**
         * @description How a party holds the account.
         * @enum {string}
         */
        OBPartyTypeCode: "KSAOB.Delegate" | "KSAOB.Joint" | "KSAOB.Sole" | (string & {});
        /**
         * @description How a payment was processed.
         * @enum {string}
         */
        OBPaymentModeCode: "KSAOB.Online" | "KSAOB.Offline" | "KSAOB.Batch" | (string & {});
        /** @description Place where a person was born. */
        OBPlaceOfBirth: {
            /** @description Country of birth, as the bank writes it. */
            Country?: string | null;
            /** @description City or town of birth. */
            Locality?: string | null;
            /** @description Province or region of birth. */
            Region?: string | null;
        };
        /** @description Postal address, split into parts. */
        OBPostalAddress: {
            /** @description What the address is used for. */
            AddressType?: components["schemas"]["OBAddressTypeCode"] | null;
            /** @description Building, four characters. */
            BuildingNumber?: string | null;
            /** @description City or town. */
            City?: string | null;
            /** @description ISO 3166-1 code, two letters. */
            Country?: string | null;
            /** @description Part of the city. */
            District?: string | null;
            /** @description Postal code; text, so that leading zeros stay. */
            PostalCode?: string | null;
            /** @description Additional number, four characters. */
            SecondaryNumber?: string | null;
            /** @description Short address code, up to eight characters. */
            ShortAddress?: string | null;
            /** @description Street without the building number. */
            StreetName?: string | null;
            /** @description Flat or office. */
            UnitNumber?: number | null;
        };
        /** @description The bank's own classification of an entry. */
        OBProprietaryBankTransactionCode: {
            /** @description Code in the bank's own list. */
            Code: string;
            /** @description Whose list the code comes from. */
            Issuer?: string | null;
        };
        /**
         * @description Outcome of a call. `PENDING` has no data yet, `CONSENT_EXPIRED` needs the customer to connect again.
         * @enum {string}
         */
        OBResultStatus: "OK" | "PENDING" | "FAILED" | "CONSENT_EXPIRED" | (string & {});
        /** @description One-off payment dated in the future. */
        OBScheduledPayment: {
            /** @description Full name of the account holder. */
            AccountHolderName?: string | null;
            /** @description Shortened form of that name. */
            AccountHolderShortName?: string | null;
            /** @description Identifiers of the payee's account. */
            CreditorAccount?: components["schemas"]["OBCashAccount"][] | null;
            /** @description Bank of the payee. */
            CreditorAgent?: components["schemas"]["OBCreditorAgent"] | null;
            /** @description Reference the payee sees. */
            CreditorReference?: string | null;
            /** @description Reference the payer sees. */
            DebtorReference?: string | null;
            /** @description Sum to be paid. */
            InstructedAmount: components["schemas"]["OBAmount"];
            /**
             * Format: date-time
             * @description Date the payment is set for.
             */
            ScheduledPaymentDateTime: string;
            /** @description Id the bank uses for the payment. */
            ScheduledPaymentId: string;
            /** @description Whether the date is when the money leaves or when it arrives. */
            ScheduledType: components["schemas"]["OBScheduledTypeCode"];
        };
        /** @description Payload of an answer with scheduled payments. */
        OBScheduledPaymentsData: {
            /**
             * Format: uuid
             * @description Lean customer the answer belongs to.
             */
            CustomerId?: string | null;
            /** @description One-off payments dated in the future. */
            ScheduledPayment: components["schemas"]["OBScheduledPayment"][];
        };
        /** @description Answer with scheduled payments. Read `Status` before `Data`; HTTP 200 alone does not mean that there is data. */
        OBScheduledPaymentsResponse: {
            /** @description The payload; `null` unless `Status` is `OK`. */
            Data: components["schemas"]["OBScheduledPaymentsData"] | null;
            /** @description Addresses of this page and its neighbours. */
            Links?: components["schemas"]["OBLinks"] | null;
            /** @description Text for developers; do not parse it. */
            Message: string;
            /** @description Facts about the whole list rather than this page. */
            Meta?: components["schemas"]["OBMeta"] | null;
            /**
             * Format: date-time
             * @description When Lean last read the bank.
             */
            RefreshedAt?: string | null;
            /** @description Outcome of the call, independent of the HTTP status. */
            Status: components["schemas"]["OBResultStatus"];
            /** @description Why the call did not succeed; `null` when it did. */
            StatusDetail?: components["schemas"]["OBStatusDetail"] | null;
            /**
             * Format: date-time
             * @description When Lean answered.
             */
            Timestamp: string;
        };
        /**
         * @description What the date of a scheduled payment means.
         * @enum {string}
         */
        OBScheduledTypeCode: "KSAOB.Arrival" | "KSAOB.Execution" | (string & {});
        /**
         * @description Kind of bank identifier on an account.
         * @enum {string}
         */
        OBServicerIdentificationType: "KSAOB.BICFI" | "KSAOB.OTHER" | (string & {});
        /** @description Recurring payment the customer set up. */
        OBStandingOrder: {
            /** @description Full name of the account holder. */
            AccountHolderName?: string | null;
            /** @description Shortened form of that name. */
            AccountHolderShortName?: string | null;
            /** @description Identifiers of the payee's account. */
            CreditorAccount?: components["schemas"]["OBCashAccount"][] | null;
            /** @description Bank of the payee. */
            CreditorAgent?: components["schemas"]["OBCreditorAgent"] | null;
            /** @description Reference the payee sees. */
            CreditorReference?: string | null;
            /** @description Sum of the payment that ends the order. */
            FinalPaymentAmount: components["schemas"]["OBAmount"];
            /**
             * Format: date-time
             * @description Date of the payment that ends the order.
             */
            FinalPaymentDateTime: string;
            /** @description Sum of the first payment. */
            FirstPaymentAmount: components["schemas"]["OBAmount"];
            /**
             * Format: date-time
             * @description Day the first payment was made or will be.
             */
            FirstPaymentDateTime: string;
            /** @description Rhythm as a compact expression, for example `EveryWorkingDay` or `IntrvlMnthDay:<months>:<day>`. */
            Frequency: string;
            /** @description Sum of the most recent payment. */
            LastPaymentAmount?: components["schemas"]["OBAmount"] | null;
            /**
             * Format: date-time
             * @description Date of the most recent payment.
             */
            LastPaymentDateTime?: string | null;
            /** @description Sum of the next payment. */
            NextPaymentAmount?: components["schemas"]["OBAmount"] | null;
            /**
             * Format: date-time
             * @description Day the coming payment is due.
             */
            NextPaymentDateTime?: string | null;
            /** @description How many payments the order makes. Text here, a number in the data API. */
            NumberOfPayments: string;
            /** @description What the payment is for. */
            Purpose?: string | null;
            /** @description Id the bank uses for the standing order. */
            StandingOrderId: string;
            /** @description Whether payments are being made. */
            StandingOrderStatusCode: components["schemas"]["OBStandingOrderStatusCode"];
            /** @description Where the money goes. */
            StandingOrderType?: components["schemas"]["OBStandingOrderTypeCode"] | null;
            /** @description Anything else the bank sends. */
            SupplementaryData?: components["schemas"]["OBSupplementaryData"] | null;
        };
        /** @description Payload of an answer with standing orders. */
        OBStandingOrdersData: {
            /**
             * Format: uuid
             * @description Lean customer the answer belongs to.
             */
            CustomerId?: string | null;
            /** @description Recurring payments the customer set up. */
            StandingOrder: components["schemas"]["OBStandingOrder"][];
        };
        /** @description Answer with standing orders. Read `Status` before `Data`; HTTP 200 alone does not mean that there is data. */
        OBStandingOrdersResponse: {
            /** @description The payload; `null` unless `Status` is `OK`. */
            Data: components["schemas"]["OBStandingOrdersData"] | null;
            /** @description Addresses of this page and its neighbours. */
            Links?: components["schemas"]["OBLinks"] | null;
            /** @description Text for developers; do not parse it. */
            Message: string;
            /** @description Facts about the whole list rather than this page. */
            Meta?: components["schemas"]["OBMeta"] | null;
            /**
             * Format: date-time
             * @description When Lean last read the bank.
             */
            RefreshedAt?: string | null;
            /** @description Outcome of the call, independent of the HTTP status. */
            Status: components["schemas"]["OBResultStatus"];
            /** @description Why the call did not succeed; `null` when it did. */
            StatusDetail?: components["schemas"]["OBStatusDetail"] | null;
            /**
             * Format: date-time
             * @description When Lean answered.
             */
            Timestamp: string;
        };
        /**
         * @description Whether a standing order is making payments.
         * @enum {string}
         */
        OBStandingOrderStatusCode: "KSAOB.Active" | "KSAOB.Inactive" | (string & {});
        /**
         * @description Where the money of a standing order goes.
         * @enum {string}
         */
        OBStandingOrderTypeCode: "KSAOB.BetweenMyAccounts" | "KSAOB.SameBankTransfer" | "KSAOB.LocalBankTransfer" | "KSAOB.InternationalTransfer" | "KSAOB.Charity" | (string & {});
        /** @description Cause of an outcome other than `OK`. */
        OBStatusDetail: {
            /** @description Machine-readable cause. */
            GranularStatusCode?: components["schemas"]["OBGranularStatusCode"] | null;
            /** @description Explanation in words, where there is one. */
            StatusAdditionalInfo?: string | null;
        };
        /**
         * @description What was done through the channel of an entry.
         * @enum {string}
         */
        OBSubTransactionTypeCode: "KSAOB.Purchase" | "KSAOB.Reversal" | "KSAOB.Refund" | "KSAOB.Withdrawal" | "KSAOB.WithdrawalReversal" | "KSAOB.Deposit" | "KSAOB.DepositReversal" | "KSAOB.MoneyTransfer" | "KSAOB.NotApplicable" | (string & {});
        /** @description Free-form extras of the bank. Any keys; do not rely on one. */
        OBSupplementaryData: {
            [key: string]: unknown;
        };
        /** @description One entry on an account. */
        OBTransaction: {
            /**
             * Format: uuid
             * @description Lean account id.
             */
            AccountId?: string;
            /** @description Sum of the entry, without a sign. */
            Amount: components["schemas"]["OBAmount"];
            /** @description Account balance after the entry. */
            Balance?: components["schemas"]["OBTransactionBalance"] | null;
            /** @description ISO 20022 classification. */
            BankTransactionCode?: components["schemas"]["OBBankTransactionCode"] | null;
            /** @description Bill that was paid. */
            BillDetails?: components["schemas"]["OBBillDetails"] | null;
            /**
             * Format: date-time
             * @description When the entry was posted. The date filters compare with this.
             */
            BookingDateTime: string;
            /** @description Card or wallet that was used. */
            CardInstrument?: components["schemas"]["OBCardInstrument"] | null;
            /** @description Fee of the bank. */
            ChargeAmount?: components["schemas"]["OBChargeAmount"] | null;
            /** @description Tax on that fee. */
            ChargeAmountVat?: components["schemas"]["OBAmount"] | null;
            /** @description Whether money came in or went out. */
            CreditDebitIndicator: components["schemas"]["OBCreditDebitCode"];
            /** @description Identifiers of the receiving account. A list here, one object in the data API. */
            CreditorAccount?: components["schemas"]["OBCashAccount"][] | null;
            /** @description Bank of the receiver. */
            CreditorAgent?: components["schemas"]["OBCreditorAgent"] | null;
            /** @description Conversion applied to a foreign-currency entry. */
            CurrencyExchange?: components["schemas"]["OBCurrencyExchange"] | null;
            /** @description Identifier of the paying account. One object, unlike the creditor side. */
            DebtorAccount?: components["schemas"]["OBCashAccount"] | null;
            /** @description Bank of the payer. */
            DebtorAgent?: components["schemas"]["OBCreditorAgent"] | null;
            /**
             * Format: uuid
             * @description Lean entity that the entry was read through.
             */
            EntityId?: string;
            /** @description Marks such as payroll or cashback. */
            Flags?: components["schemas"]["OBTransactionFlag"][] | null;
            /** @description Time zone of the transaction, as the bank writes it. */
            LocalTimeZone?: string | null;
            /** @description Shop that was paid. */
            MerchantDetails?: components["schemas"]["OBMerchantDetails"] | null;
            /** @description How the payment was processed. One value despite the plural name. */
            PaymentModes: components["schemas"]["OBPaymentModeCode"];
            /** @description The bank's own classification. */
            ProprietaryBankTransactionCode?: components["schemas"]["OBProprietaryBankTransactionCode"] | null;
            /** @description Statement the entry appears on. A list in the data API, plain text here. */
            StatementReference?: string | null;
            /** @description Whether the entry is final on the account. */
            Status: components["schemas"]["OBEntryStatusCode"];
            /** @description What was done through that channel. */
            SubTransactionType: components["schemas"]["OBSubTransactionTypeCode"];
            /** @description Anything else the bank sends. */
            SupplementaryData?: components["schemas"]["OBSupplementaryData"] | null;
            /**
             * Format: int64
             * @description Terminal or cash machine used.
             */
            TerminalId?: number | null;
            /**
             * Format: date-time
             * @description When the customer made the transaction.
             */
            TransactionDateTime: string;
            /** @description Id of the entry. Not necessarily a UUID. */
            TransactionId: string;
            /** @description Narrative of the bank; may be in Arabic. */
            TransactionInformation?: string | null;
            /** @description Whether the bank may still change the entry. */
            TransactionMutability?: components["schemas"]["OBTransactionMutabilityCode"] | null;
            /** @description Reference the bank gave the entry. */
            TransactionReference?: string | null;
            /** @description Channel or instrument. */
            TransactionType: components["schemas"]["OBTransactionTypeCode"];
            /**
             * Format: date-time
             * @description When the money counts for interest.
             */
            ValueDateTime?: string | null;
        };
        /** @description Account balance after an entry. */
        OBTransactionBalance: {
            /** @description The balance, without a sign. */
            Amount: components["schemas"]["OBAmount"];
            /** @description Tells an overdrawn account from a funded one. */
            CreditDebitIndicator: components["schemas"]["OBCreditDebitCode"];
            /** @description How the bank arrived at the balance, such as booked or available. */
            Type: components["schemas"]["OBBalanceTypeCode"];
        };
        /**
         * @description Mark the bank puts on an entry.
         * @enum {string}
         */
        OBTransactionFlag: "KSAOB.Cashback" | "KSAOB.Payroll" | "KSAOB.DirectDebit" | "KSAOB.StandingOrder" | "KSAOB.Loan" | "KSAOB.Dividend" | (string & {});
        /**
         * @description Whether the bank may still change an entry.
         * @enum {string}
         */
        OBTransactionMutabilityCode: "KSAOB.Mutable" | "KSAOB.Immutable" | (string & {});
        /** @description Payload of an answer with transactions. */
        OBTransactionsData: {
            /**
             * Format: uuid
             * @description Lean customer the answer belongs to.
             */
            CustomerId?: string | null;
            /** @description Transactions on this page. */
            Transaction: components["schemas"]["OBTransaction"][];
        };
        /** @description Facts about the whole transaction history. */
        OBTransactionsMeta: {
            /**
             * Format: date-time
             * @description Start of the history that can be read.
             */
            FirstAvailableDateTime?: string | null;
            /**
             * Format: date-time
             * @description End of the history that can be read.
             */
            LastAvailableDateTime?: string | null;
            /**
             * Format: int32
             * @description Pages in the whole list at the requested size.
             */
            TotalPages?: number | null;
        };
        /** @description Answer with transactions. Read `Status` before `Data`; HTTP 200 alone does not mean that there is data. */
        OBTransactionsResponse: {
            /** @description The payload; `null` unless `Status` is `OK`. */
            Data: components["schemas"]["OBTransactionsData"] | null;
            /** @description Addresses of this page and its neighbours. */
            Links?: components["schemas"]["OBLinks"] | null;
            /** @description Text for developers; do not parse it. */
            Message: string;
            /** @description Facts about the whole list rather than this page. */
            Meta?: components["schemas"]["OBTransactionsMeta"] | null;
            /**
             * Format: date-time
             * @description When Lean last read the bank.
             */
            RefreshedAt?: string | null;
            /** @description Outcome of the call, independent of the HTTP status. */
            Status: components["schemas"]["OBResultStatus"];
            /** @description Why the call did not succeed; `null` when it did. */
            StatusDetail?: components["schemas"]["OBStatusDetail"] | null;
            /**
             * Format: date-time
             * @description When Lean answered.
             */
            Timestamp: string;
        };
        /**
         * @description Channel or instrument of an entry.
         * @enum {string}
         */
        OBTransactionTypeCode: "KSAOB.POS" | "KSAOB.ECommerce" | "KSAOB.ATM" | "KSAOB.BillPayments" | "KSAOB.LocalBankTransfer" | "KSAOB.SameBankTransfer" | "KSAOB.InternationalTransfer" | "KSAOB.Teller" | "KSAOB.Cheque" | "KSAOB.Other" | (string & {});
        /**
         * @description Rules under which facts were verified.
         * @enum {string}
         */
        OBTrustFramework: "SA_IAM" | "SA_AML" | "SA_MyAddress" | "SA_MobileTelecoms" | (string & {});
        /** @description How a set of facts was verified. */
        OBVerification: {
            /** @description Level reached under those rules. */
            AssuranceLevel?: string | null;
            /** @description Policy and procedure behind that level. */
            AssuranceProcess?: components["schemas"]["OBVerificationAssuranceProcess"] | null;
            /** @description Documents and records that were looked at. */
            Evidence?: components["schemas"]["OBPartyIdentityEvidence"][] | null;
            /**
             * Format: date-time
             * @description When the facts were verified.
             */
            Time?: string | null;
            /** @description Rules the verification followed. */
            TrustFramework: components["schemas"]["OBTrustFramework"];
            /** @description Reference of the verification at the bank. */
            VerificationProcess?: string | null;
        };
        /** @description One step of a verification. */
        OBVerificationAssuranceDetail: {
            /** @description Grade given to the step. */
            AssuranceClassification?: string | null;
            /** @description What the step established. */
            AssuranceType?: string | null;
            /** @description Evidence the step relied on. */
            EvidenceRef?: components["schemas"]["OBVerificationEvidenceRef"][] | null;
        };
        /** @description Policy and procedure of a verification. */
        OBVerificationAssuranceProcess: {
            /** @description Steps, with the evidence each relied on. */
            AssuranceDetails?: components["schemas"]["OBVerificationAssuranceDetail"][] | null;
            /** @description Policy that was applied. */
            Policy?: string | null;
            /** @description Procedure under that policy. */
            Procedure?: string | null;
        };
        /** @description Grade of a piece of evidence. */
        OBVerificationEvidenceMetadata: {
            /** @description Grade given to the evidence. */
            EvidenceClassification?: string | null;
        };
        /** @description Pointer from a step to a piece of evidence. */
        OBVerificationEvidenceRef: {
            /** @description Grade of that evidence. */
            EvidenceMetadata?: components["schemas"]["OBVerificationEvidenceMetadata"] | null;
            /** @description Transaction id of the piece of evidence. */
            Txn: string;
        };
        /** @description Set of facts about a party, with how they were verified. Members are named after those of OpenID Connect for Identity Assurance. */
        OBVerifiedClaim: {
            /** @description The facts. */
            Claims: components["schemas"]["OBClaims"];
            /** @description How and under which rules the facts were verified. */
            Verification: components["schemas"]["OBVerification"];
        };
    };
    responses: {
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
        /** @description A parameter is missing, malformed or unknown; the granular code is `INVALID_PARAMETERS`. A call without `EntityId` ends here. */
        OBBadRequest: {
            headers: {
                "lean-correlation-id": components["headers"]["lean-correlation-id"];
                "lean-trace-id": components["headers"]["lean-trace-id"];
                "x-fapi-interaction-id": components["headers"]["x-fapi-interaction-id"];
                [name: string]: unknown;
            };
            content: {
                "application/json": components["schemas"]["OBErrorResponse"];
            };
        };
        /** @description Failure on the side of the bank or of Lean; the granular code is `BANK_ISSUE` when it is the bank. */
        OBInternalServerError: {
            headers: {
                "lean-correlation-id": components["headers"]["lean-correlation-id"];
                "lean-trace-id": components["headers"]["lean-trace-id"];
                "x-fapi-interaction-id": components["headers"]["x-fapi-interaction-id"];
                [name: string]: unknown;
            };
            content: {
                "application/json": components["schemas"]["OBErrorResponse"];
            };
        };
        /** @description The entity does not exist for this application; the granular code is `ENTITY_NOT_FOUND`. */
        OBNotFound: {
            headers: {
                "lean-correlation-id": components["headers"]["lean-correlation-id"];
                "lean-trace-id": components["headers"]["lean-trace-id"];
                "x-fapi-interaction-id": components["headers"]["x-fapi-interaction-id"];
                [name: string]: unknown;
            };
            content: {
                "application/json": components["schemas"]["OBErrorResponse"];
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
        /** @description Lean account id, as returned by the account list. */
        AccountId: string;
        /** @description Lean customer to read for, instead of or together with `EntityId`. */
        CustomerId: string;
        /** @description Entity, meaning the bank connection, to read through. Send it on every call unless you send `CustomerId`; without either the API answers 400. */
        EntityId: string;
        /** @description Index of the page, counted from zero. Capital P, unlike the data API. */
        Page: number;
        /** @description Items per page. Capital S, unlike the data API. */
        Size: number;
        /** @description Your own id for this call, as a UUID. The answer carries one as well. */
        "x-fapi-interaction-id": string;
    };
    requestBodies: never;
    headers: {
        /** @description Identifies this call in Lean's logs; a UUID or sixteen letters. Quote it to support. */
        "lean-correlation-id": string;
        /** @description Identifies the trace this call belongs to; thirty-two hexadecimal characters. */
        "lean-trace-id": string;
        /** @description Seconds to wait, or the HTTP date to wait for, before the next try. Not always sent. */
        "retry-after": string;
        /** @description Correlates request and answer across Lean and the bank. Quote it to support. */
        "x-fapi-interaction-id": string;
    };
    pathItems: never;
}
export type ApiError = components['schemas']['ApiError'];
export type ApiErrorCode = components['schemas']['ApiErrorCode'];
export type OBAccount = components['schemas']['OBAccount'];
export type OBAccountIdentificationType = components['schemas']['OBAccountIdentificationType'];
export type OBAccountIdentifier = components['schemas']['OBAccountIdentifier'];
export type OBAccountPartiesData = components['schemas']['OBAccountPartiesData'];
export type OBAccountPartiesResponse = components['schemas']['OBAccountPartiesResponse'];
export type OBAccountRoleCode = components['schemas']['OBAccountRoleCode'];
export type OBAccountsData = components['schemas']['OBAccountsData'];
export type OBAccountServicer = components['schemas']['OBAccountServicer'];
export type OBAccountsResponse = components['schemas']['OBAccountsResponse'];
export type OBAccountStatus = components['schemas']['OBAccountStatus'];
export type OBAccountSubType = components['schemas']['OBAccountSubType'];
export type OBAccountType = components['schemas']['OBAccountType'];
export type OBAddressTypeCode = components['schemas']['OBAddressTypeCode'];
export type OBAmount = components['schemas']['OBAmount'];
export type OBBalance = components['schemas']['OBBalance'];
export type OBBalancesData = components['schemas']['OBBalancesData'];
export type OBBalancesResponse = components['schemas']['OBBalancesResponse'];
export type OBBalanceTypeCode = components['schemas']['OBBalanceTypeCode'];
export type OBBankTransactionCode = components['schemas']['OBBankTransactionCode'];
export type OBBeneficiariesData = components['schemas']['OBBeneficiariesData'];
export type OBBeneficiariesResponse = components['schemas']['OBBeneficiariesResponse'];
export type OBBeneficiary = components['schemas']['OBBeneficiary'];
export type OBBeneficiaryTypeCode = components['schemas']['OBBeneficiaryTypeCode'];
export type OBBillDetails = components['schemas']['OBBillDetails'];
export type OBBillPaymentTypeCode = components['schemas']['OBBillPaymentTypeCode'];
export type OBCardInstrument = components['schemas']['OBCardInstrument'];
export type OBCardInstrumentTypeCode = components['schemas']['OBCardInstrumentTypeCode'];
export type OBCardSchemeCode = components['schemas']['OBCardSchemeCode'];
export type OBCashAccount = components['schemas']['OBCashAccount'];
export type OBCashAccountIdentificationType = components['schemas']['OBCashAccountIdentificationType'];
export type OBChargeAmount = components['schemas']['OBChargeAmount'];
export type OBClaims = components['schemas']['OBClaims'];
export type OBCreditDebitCode = components['schemas']['OBCreditDebitCode'];
export type OBCreditLine = components['schemas']['OBCreditLine'];
export type OBCreditLineTypeCode = components['schemas']['OBCreditLineTypeCode'];
export type OBCreditorAgent = components['schemas']['OBCreditorAgent'];
export type OBCreditorAgentIdentificationType = components['schemas']['OBCreditorAgentIdentificationType'];
export type OBCurrencyExchange = components['schemas']['OBCurrencyExchange'];
export type OBDirectDebit = components['schemas']['OBDirectDebit'];
export type OBDirectDebitFrequency = components['schemas']['OBDirectDebitFrequency'];
export type OBDirectDebitsData = components['schemas']['OBDirectDebitsData'];
export type OBDirectDebitsResponse = components['schemas']['OBDirectDebitsResponse'];
export type OBDirectDebitStatusCode = components['schemas']['OBDirectDebitStatusCode'];
export type OBDocumentDetails = components['schemas']['OBDocumentDetails'];
export type OBDocumentTypeCode = components['schemas']['OBDocumentTypeCode'];
export type OBElectronicRecord = components['schemas']['OBElectronicRecord'];
export type OBElectronicRecordTypeCode = components['schemas']['OBElectronicRecordTypeCode'];
export type OBEntryStatusCode = components['schemas']['OBEntryStatusCode'];
export type OBErrorResponse = components['schemas']['OBErrorResponse'];
export type OBGranularStatusCode = components['schemas']['OBGranularStatusCode'];
export type OBLinks = components['schemas']['OBLinks'];
export type OBMerchantDetails = components['schemas']['OBMerchantDetails'];
export type OBMeta = components['schemas']['OBMeta'];
export type OBPartiesData = components['schemas']['OBPartiesData'];
export type OBPartiesResponse = components['schemas']['OBPartiesResponse'];
export type OBParty = components['schemas']['OBParty'];
export type OBPartyCalendarType = components['schemas']['OBPartyCalendarType'];
export type OBPartyIdentityAddressClaim = components['schemas']['OBPartyIdentityAddressClaim'];
export type OBPartyIdentityCheckDetail = components['schemas']['OBPartyIdentityCheckDetail'];
export type OBPartyIdentityEvidence = components['schemas']['OBPartyIdentityEvidence'];
export type OBPartyIdentityEvidenceAttachment = components['schemas']['OBPartyIdentityEvidenceAttachment'];
export type OBPartyIdentityEvidenceDocumentType = components['schemas']['OBPartyIdentityEvidenceDocumentType'];
export type OBPartyIdentityEvidenceElectronicRecordType = components['schemas']['OBPartyIdentityEvidenceElectronicRecordType'];
export type OBPartyIdentityEvidenceTypeDocument = components['schemas']['OBPartyIdentityEvidenceTypeDocument'];
export type OBPartyIdentityEvidenceTypeElectronicRecord = components['schemas']['OBPartyIdentityEvidenceTypeElectronicRecord'];
export type OBPartyIdentityIssuer = components['schemas']['OBPartyIdentityIssuer'];
export type OBPartyIdentityVerifier = components['schemas']['OBPartyIdentityVerifier'];
export type OBPartyTypeCode = components['schemas']['OBPartyTypeCode'];
export type OBPaymentModeCode = components['schemas']['OBPaymentModeCode'];
export type OBPlaceOfBirth = components['schemas']['OBPlaceOfBirth'];
export type OBPostalAddress = components['schemas']['OBPostalAddress'];
export type OBProprietaryBankTransactionCode = components['schemas']['OBProprietaryBankTransactionCode'];
export type OBResultStatus = components['schemas']['OBResultStatus'];
export type OBScheduledPayment = components['schemas']['OBScheduledPayment'];
export type OBScheduledPaymentsData = components['schemas']['OBScheduledPaymentsData'];
export type OBScheduledPaymentsResponse = components['schemas']['OBScheduledPaymentsResponse'];
export type OBScheduledTypeCode = components['schemas']['OBScheduledTypeCode'];
export type OBServicerIdentificationType = components['schemas']['OBServicerIdentificationType'];
export type OBStandingOrder = components['schemas']['OBStandingOrder'];
export type OBStandingOrdersData = components['schemas']['OBStandingOrdersData'];
export type OBStandingOrdersResponse = components['schemas']['OBStandingOrdersResponse'];
export type OBStandingOrderStatusCode = components['schemas']['OBStandingOrderStatusCode'];
export type OBStandingOrderTypeCode = components['schemas']['OBStandingOrderTypeCode'];
export type OBStatusDetail = components['schemas']['OBStatusDetail'];
export type OBSubTransactionTypeCode = components['schemas']['OBSubTransactionTypeCode'];
export type OBSupplementaryData = components['schemas']['OBSupplementaryData'];
export type OBTransaction = components['schemas']['OBTransaction'];
export type OBTransactionBalance = components['schemas']['OBTransactionBalance'];
export type OBTransactionFlag = components['schemas']['OBTransactionFlag'];
export type OBTransactionMutabilityCode = components['schemas']['OBTransactionMutabilityCode'];
export type OBTransactionsData = components['schemas']['OBTransactionsData'];
export type OBTransactionsMeta = components['schemas']['OBTransactionsMeta'];
export type OBTransactionsResponse = components['schemas']['OBTransactionsResponse'];
export type OBTransactionTypeCode = components['schemas']['OBTransactionTypeCode'];
export type OBTrustFramework = components['schemas']['OBTrustFramework'];
export type OBVerification = components['schemas']['OBVerification'];
export type OBVerificationAssuranceDetail = components['schemas']['OBVerificationAssuranceDetail'];
export type OBVerificationAssuranceProcess = components['schemas']['OBVerificationAssuranceProcess'];
export type OBVerificationEvidenceMetadata = components['schemas']['OBVerificationEvidenceMetadata'];
export type OBVerificationEvidenceRef = components['schemas']['OBVerificationEvidenceRef'];
export type OBVerifiedClaim = components['schemas']['OBVerifiedClaim'];
export type ResponseForbidden = components['responses']['Forbidden'];
export type ResponseObBadRequest = components['responses']['OBBadRequest'];
export type ResponseObInternalServerError = components['responses']['OBInternalServerError'];
export type ResponseObNotFound = components['responses']['OBNotFound'];
export type ResponseTooManyRequests = components['responses']['TooManyRequests'];
export type ResponseUnauthorized = components['responses']['Unauthorized'];
export type ParameterAccountId = components['parameters']['AccountId'];
export type ParameterCustomerId = components['parameters']['CustomerId'];
export type ParameterEntityId = components['parameters']['EntityId'];
export type ParameterPage = components['parameters']['Page'];
export type ParameterSize = components['parameters']['Size'];
export type ParameterXFapiInteractionId = components['parameters']['x-fapi-interaction-id'];
export type HeaderLeanCorrelationId = components['headers']['lean-correlation-id'];
export type HeaderLeanTraceId = components['headers']['lean-trace-id'];
export type HeaderRetryAfter = components['headers']['retry-after'];
export type HeaderXFapiInteractionId = components['headers']['x-fapi-interaction-id'];
export type $defs = Record<string, never>;
export interface operations {
    listAccounts: {
        parameters: {
            query?: {
                /** @description Lean customer to read for, instead of or together with `EntityId`. */
                CustomerId?: components["parameters"]["CustomerId"];
                /** @description Entity, meaning the bank connection, to read through. Send it on every call unless you send `CustomerId`; without either the API answers 400. */
                EntityId?: components["parameters"]["EntityId"];
                /** @description Index of the page, counted from zero. Capital P, unlike the data API. */
                Page?: components["parameters"]["Page"];
                /** @description Items per page. Capital S, unlike the data API. */
                Size?: components["parameters"]["Size"];
            };
            header?: {
                /** @description Your own id for this call, as a UUID. The answer carries one as well. */
                "x-fapi-interaction-id"?: components["parameters"]["x-fapi-interaction-id"];
            };
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Accounts under the entity. `Status` may still be `PENDING`, `FAILED` or `CONSENT_EXPIRED`. */
            200: {
                headers: {
                    "lean-correlation-id": components["headers"]["lean-correlation-id"];
                    "lean-trace-id": components["headers"]["lean-trace-id"];
                    "x-fapi-interaction-id": components["headers"]["x-fapi-interaction-id"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["OBAccountsResponse"];
                };
            };
            400: components["responses"]["OBBadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["OBNotFound"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["OBInternalServerError"];
        };
    };
    listAccountBalances: {
        parameters: {
            query?: {
                /** @description Lean customer to read for, instead of or together with `EntityId`. */
                CustomerId?: components["parameters"]["CustomerId"];
                /** @description Entity, meaning the bank connection, to read through. Send it on every call unless you send `CustomerId`; without either the API answers 400. */
                EntityId?: components["parameters"]["EntityId"];
                /** @description Index of the page, counted from zero. Capital P, unlike the data API. */
                Page?: components["parameters"]["Page"];
                /** @description Items per page. Capital S, unlike the data API. */
                Size?: components["parameters"]["Size"];
            };
            header?: {
                /** @description Your own id for this call, as a UUID. The answer carries one as well. */
                "x-fapi-interaction-id"?: components["parameters"]["x-fapi-interaction-id"];
            };
            path: {
                /** @description Lean account id, as returned by the account list. */
                AccountId: components["parameters"]["AccountId"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Balances of the account. `Status` may still be `PENDING`, `FAILED` or `CONSENT_EXPIRED`. */
            200: {
                headers: {
                    "lean-correlation-id": components["headers"]["lean-correlation-id"];
                    "lean-trace-id": components["headers"]["lean-trace-id"];
                    "x-fapi-interaction-id": components["headers"]["x-fapi-interaction-id"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["OBBalancesResponse"];
                };
            };
            400: components["responses"]["OBBadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["OBNotFound"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["OBInternalServerError"];
        };
    };
    listAccountBeneficiaries: {
        parameters: {
            query?: {
                /** @description Lean customer to read for, instead of or together with `EntityId`. */
                CustomerId?: components["parameters"]["CustomerId"];
                /** @description Entity, meaning the bank connection, to read through. Send it on every call unless you send `CustomerId`; without either the API answers 400. */
                EntityId?: components["parameters"]["EntityId"];
                /** @description Index of the page, counted from zero. Capital P, unlike the data API. */
                Page?: components["parameters"]["Page"];
                /** @description Items per page. Capital S, unlike the data API. */
                Size?: components["parameters"]["Size"];
            };
            header?: {
                /** @description Your own id for this call, as a UUID. The answer carries one as well. */
                "x-fapi-interaction-id"?: components["parameters"]["x-fapi-interaction-id"];
            };
            path: {
                /** @description Lean account id, as returned by the account list. */
                AccountId: components["parameters"]["AccountId"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Beneficiaries of the account. `Status` may still be `PENDING`, `FAILED` or `CONSENT_EXPIRED`. */
            200: {
                headers: {
                    "lean-correlation-id": components["headers"]["lean-correlation-id"];
                    "lean-trace-id": components["headers"]["lean-trace-id"];
                    "x-fapi-interaction-id": components["headers"]["x-fapi-interaction-id"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["OBBeneficiariesResponse"];
                };
            };
            400: components["responses"]["OBBadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["OBNotFound"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["OBInternalServerError"];
        };
    };
    listAccountDirectDebits: {
        parameters: {
            query?: {
                /** @description Lean customer to read for, instead of or together with `EntityId`. */
                CustomerId?: components["parameters"]["CustomerId"];
                /** @description Entity, meaning the bank connection, to read through. Send it on every call unless you send `CustomerId`; without either the API answers 400. */
                EntityId?: components["parameters"]["EntityId"];
                /** @description Index of the page, counted from zero. Capital P, unlike the data API. */
                Page?: components["parameters"]["Page"];
                /** @description Items per page. Capital S, unlike the data API. */
                Size?: components["parameters"]["Size"];
            };
            header?: {
                /** @description Your own id for this call, as a UUID. The answer carries one as well. */
                "x-fapi-interaction-id"?: components["parameters"]["x-fapi-interaction-id"];
            };
            path: {
                /** @description Lean account id, as returned by the account list. */
                AccountId: components["parameters"]["AccountId"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Direct debits of the account. `Status` may still be `PENDING`, `FAILED` or `CONSENT_EXPIRED`. */
            200: {
                headers: {
                    "lean-correlation-id": components["headers"]["lean-correlation-id"];
                    "lean-trace-id": components["headers"]["lean-trace-id"];
                    "x-fapi-interaction-id": components["headers"]["x-fapi-interaction-id"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["OBDirectDebitsResponse"];
                };
            };
            400: components["responses"]["OBBadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["OBNotFound"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["OBInternalServerError"];
        };
    };
    listAccountParties: {
        parameters: {
            query?: {
                /** @description Lean customer to read for, instead of or together with `EntityId`. */
                CustomerId?: components["parameters"]["CustomerId"];
                /** @description Entity, meaning the bank connection, to read through. Send it on every call unless you send `CustomerId`; without either the API answers 400. */
                EntityId?: components["parameters"]["EntityId"];
                /** @description Index of the page, counted from zero. Capital P, unlike the data API. */
                Page?: components["parameters"]["Page"];
                /** @description Items per page. Capital S, unlike the data API. */
                Size?: components["parameters"]["Size"];
            };
            header?: {
                /** @description Your own id for this call, as a UUID. The answer carries one as well. */
                "x-fapi-interaction-id"?: components["parameters"]["x-fapi-interaction-id"];
            };
            path: {
                /** @description Lean account id, as returned by the account list. */
                AccountId: components["parameters"]["AccountId"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Parties tied to the account. `Status` may still be `PENDING`, `FAILED` or `CONSENT_EXPIRED`. */
            200: {
                headers: {
                    "lean-correlation-id": components["headers"]["lean-correlation-id"];
                    "lean-trace-id": components["headers"]["lean-trace-id"];
                    "x-fapi-interaction-id": components["headers"]["x-fapi-interaction-id"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["OBAccountPartiesResponse"];
                };
            };
            400: components["responses"]["OBBadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["OBNotFound"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["OBInternalServerError"];
        };
    };
    listAccountScheduledPayments: {
        parameters: {
            query?: {
                /** @description Lean customer to read for, instead of or together with `EntityId`. */
                CustomerId?: components["parameters"]["CustomerId"];
                /** @description Entity, meaning the bank connection, to read through. Send it on every call unless you send `CustomerId`; without either the API answers 400. */
                EntityId?: components["parameters"]["EntityId"];
                /** @description Index of the page, counted from zero. Capital P, unlike the data API. */
                Page?: components["parameters"]["Page"];
                /** @description Items per page. Capital S, unlike the data API. */
                Size?: components["parameters"]["Size"];
            };
            header?: {
                /** @description Your own id for this call, as a UUID. The answer carries one as well. */
                "x-fapi-interaction-id"?: components["parameters"]["x-fapi-interaction-id"];
            };
            path: {
                /** @description Lean account id, as returned by the account list. */
                AccountId: components["parameters"]["AccountId"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Scheduled payments of the account. `Status` may still be `PENDING`, `FAILED` or `CONSENT_EXPIRED`. */
            200: {
                headers: {
                    "lean-correlation-id": components["headers"]["lean-correlation-id"];
                    "lean-trace-id": components["headers"]["lean-trace-id"];
                    "x-fapi-interaction-id": components["headers"]["x-fapi-interaction-id"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["OBScheduledPaymentsResponse"];
                };
            };
            400: components["responses"]["OBBadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["OBNotFound"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["OBInternalServerError"];
        };
    };
    listAccountStandingOrders: {
        parameters: {
            query?: {
                /** @description Lean customer to read for, instead of or together with `EntityId`. */
                CustomerId?: components["parameters"]["CustomerId"];
                /** @description Entity, meaning the bank connection, to read through. Send it on every call unless you send `CustomerId`; without either the API answers 400. */
                EntityId?: components["parameters"]["EntityId"];
                /** @description Index of the page, counted from zero. Capital P, unlike the data API. */
                Page?: components["parameters"]["Page"];
                /** @description Items per page. Capital S, unlike the data API. */
                Size?: components["parameters"]["Size"];
            };
            header?: {
                /** @description Your own id for this call, as a UUID. The answer carries one as well. */
                "x-fapi-interaction-id"?: components["parameters"]["x-fapi-interaction-id"];
            };
            path: {
                /** @description Lean account id, as returned by the account list. */
                AccountId: components["parameters"]["AccountId"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Standing orders of the account. `Status` may still be `PENDING`, `FAILED` or `CONSENT_EXPIRED`. */
            200: {
                headers: {
                    "lean-correlation-id": components["headers"]["lean-correlation-id"];
                    "lean-trace-id": components["headers"]["lean-trace-id"];
                    "x-fapi-interaction-id": components["headers"]["x-fapi-interaction-id"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["OBStandingOrdersResponse"];
                };
            };
            400: components["responses"]["OBBadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["OBNotFound"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["OBInternalServerError"];
        };
    };
    listAccountTransactions: {
        parameters: {
            query?: {
                /** @description Lean customer to read for, instead of or together with `EntityId`. */
                CustomerId?: components["parameters"]["CustomerId"];
                /** @description Entity, meaning the bank connection, to read through. Send it on every call unless you send `CustomerId`; without either the API answers 400. */
                EntityId?: components["parameters"]["EntityId"];
                /** @description Earliest booking time to return. The time zone part is ignored. The name is camelCase, unlike the other parameters. */
                fromBookingDateTime?: string;
                /** @description Index of the page, counted from zero. Capital P, unlike the data API. */
                Page?: components["parameters"]["Page"];
                /** @description Items per page. Capital S, unlike the data API. */
                Size?: components["parameters"]["Size"];
                /** @description Latest booking time to return. The time zone part is ignored. The name is camelCase, unlike the other parameters. */
                toBookingDateTime?: string;
            };
            header?: {
                /** @description Your own id for this call, as a UUID. The answer carries one as well. */
                "x-fapi-interaction-id"?: components["parameters"]["x-fapi-interaction-id"];
            };
            path: {
                /** @description Lean account id, as returned by the account list. */
                AccountId: components["parameters"]["AccountId"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Transactions of the account. `Status` may still be `PENDING`, `FAILED` or `CONSENT_EXPIRED`. */
            200: {
                headers: {
                    "lean-correlation-id": components["headers"]["lean-correlation-id"];
                    "lean-trace-id": components["headers"]["lean-trace-id"];
                    "x-fapi-interaction-id": components["headers"]["x-fapi-interaction-id"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["OBTransactionsResponse"];
                };
            };
            400: components["responses"]["OBBadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["OBNotFound"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["OBInternalServerError"];
        };
    };
    listParties: {
        parameters: {
            query?: {
                /** @description Lean customer to read for, instead of or together with `EntityId`. */
                CustomerId?: components["parameters"]["CustomerId"];
                /** @description Entity, meaning the bank connection, to read through. Send it on every call unless you send `CustomerId`; without either the API answers 400. */
                EntityId?: components["parameters"]["EntityId"];
                /** @description Index of the page, counted from zero. Capital P, unlike the data API. */
                Page?: components["parameters"]["Page"];
                /** @description Items per page. Capital S, unlike the data API. */
                Size?: components["parameters"]["Size"];
            };
            header?: {
                /** @description Your own id for this call, as a UUID. The answer carries one as well. */
                "x-fapi-interaction-id"?: components["parameters"]["x-fapi-interaction-id"];
            };
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Parties behind the consent. `Status` may still be `PENDING`, `FAILED` or `CONSENT_EXPIRED`. */
            200: {
                headers: {
                    "lean-correlation-id": components["headers"]["lean-correlation-id"];
                    "lean-trace-id": components["headers"]["lean-trace-id"];
                    "x-fapi-interaction-id": components["headers"]["x-fapi-interaction-id"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["OBPartiesResponse"];
                };
            };
            400: components["responses"]["OBBadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["OBNotFound"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["OBInternalServerError"];
        };
    };
}
