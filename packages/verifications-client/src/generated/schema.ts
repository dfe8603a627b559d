/**
 * Generated from specs/ by `pnpm generate`. Do not edit: change the spec instead.
 */

export interface paths {
    "/insights/v1/name-verification": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Compare a name with the one at a connected bank
         * @description Compares the name your customer gave with the name at the bank of a connected entity. Two things differ from the other checks: the path belongs to insights, and the result is in `data`. The consent needs the permissions `accounts` and `identity`.
         */
        post: operations["verifyName"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/verifications/v1/accounts": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Check who owns an account in one of 48 countries
         * @description Compares an id or a name with the holder of an account by IBAN or domestic number; the customer need not be connected. Each country wants other ids and bank codes: see the request examples. A check that could not be made is HTTP 200 with `status` `FAILED` and the reason in `status_detail`. A bad account state, such as `CLOSED`, is an answer with `status` `OK`. Never repeat a call that failed with `GIVEN_INPUT_CANNOT_BE_VERIFIED`.
         */
        post: operations["verifyAccount"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/verifications/v1/corporates": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Get the record of a company
         * @description Reads a company from the Saudi commercial register by its unified number. `type` selects the part that is filled; all keys are always there. Statuses and kinds are words in the requested language, so show them rather than branch on them.
         */
        post: operations["verifyCorporate"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/verifications/v1/corporates/managers": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Check a manager of a company
         * @description Tells whether a person manages a company, in which posts, and with which powers, from the Saudi commercial register. Takes the number of the company and an id of the person together. What comes back for a person who is no manager is not documented.
         */
        post: operations["verifyCorporateManager"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/verifications/v1/freelancers": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Check a freelance certificate
         * @description Checks that a freelance certificate belongs to a person, or lists all certificates of a person. A certificate that belongs to someone else is HTTP 200 with `status` `OK`, `NOT_VERIFIED` and no certificates. A verified one may still be expired or revoked.
         */
        post: operations["verifyFreelancer"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/verifications/v1/properties": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Get the record of a property
         * @description Reads one property from the Saudi real estate register. Besides the real estate number it wants a proof: the date of first registration, or an id of an owner. A property that is not found is HTTP 200 with `status` `FAILED` and `DATA_NOT_FOUND`.
         */
        post: operations["verifyProperty"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/verifications/v1/properties/search": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * List the properties of an owner
         * @description Pages through the properties a person owns according to the Saudi real estate register. Needs an id and the birth date of the owner. An owner without properties is an empty list. Use the real estate numbers in a property check for more.
         */
        post: operations["searchProperties"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/verifications/v2/beneficiary-name": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Get the holder of an IBAN
         * @description Returns the holder name and the state of the account behind a Saudi IBAN, to show to a payer before a transfer. Compares nothing: use the IBAN ownership check for that. A check that could not be made is HTTP 200 with `status` `FAILED` and the reason in `status_detail`.
         */
        post: operations["verifyBeneficiaryName"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/verifications/v2/entity": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Check who owns a connected entity
         * @description Compares the id your customer gave with the holder of the accounts under a connected entity, IBAN by IBAN. Call it once the first data refresh of the entity has finished (webhook `entity.data.refresh.updated` with `status` `FINISHED`). The consent needs the permissions `accounts`, `identity` and `identities`. Recommended, not mandatory, when connecting a bank.
         */
        post: operations["verifyEntityOwnership"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/verifications/v2/iban": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Check who owns an IBAN
         * @description Compares an id or a full name with the holder of one IBAN; the customer need not be connected. Checks by id answer yes or no, checks by name may also answer with a score in `matching`. Which banks can be asked is told by `GET /verifications/v2/iban/banks`. A check that could not be made is HTTP 200 with `status` `FAILED` and the reason in `status_detail`.
         */
        post: operations["verifyIbanOwnership"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/verifications/v2/iban/banks": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * List banks for IBAN checks
         * @description Every bank IBAN checks know, what Lean can check there at the moment, and whether your application uses it. A bare array without paging. A bank is usable when both `availability.global` and `application_enablement` are `ENABLED`. The list is separate from `GET /banks/v1/`, which is about connecting accounts.
         */
        get: operations["listIbanBanks"];
        /**
         * Switch banks on or off
         * @description Turns IBAN checks at single banks on or off for your application. Checks at a bank that is off fail with `DISABLED_BY_CLIENT`. Read the list again to see the result.
         */
        put: operations["updateIbanBanks"];
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
        /** @description Bank that holds the account. */
        AccountBank: {
            /** @description Codes of the bank; one `BIC` in every known answer. */
            bank_identifiers: components["schemas"]["BankIdentifier"][];
            /** @description Name of the bank. Known to be filled for SA and AE only. */
            bank_name: components["schemas"]["Translation"] | null;
        };
        /** @description Bank of the account to check. */
        AccountBankIdentifier: {
            /**
             * @description `BIC` in known calls for BD, ID, KR, MY, NG, NP, PK, UG and VN; `CLEARING_ID` for GB, IN, US, UY and ZA.
             * @enum {string}
             */
            type: "BIC" | "CLEARING_ID";
            /** @description BIC, or the domestic clearing code such as a sort code or routing number. */
            value: string;
        };
        /**
         * @description Countries with account verification, ISO 3166-1 alpha-2. Other countries are refused with `INVALID_PARAMETERS`.
         * @enum {string}
         */
        AccountCountry: "AE" | "AR" | "AT" | "AU" | "BD" | "BE" | "BG" | "BR" | "CL" | "CN" | "CO" | "CY" | "DE" | "EC" | "EE" | "ES" | "FI" | "FR" | "GB" | "GR" | "HR" | "ID" | "IE" | "IN" | "IT" | "KR" | "LT" | "LU" | "LV" | "MT" | "MX" | "MY" | "NG" | "NL" | "NP" | "PE" | "PK" | "PL" | "PT" | "SA" | "SI" | "SK" | "TR" | "UG" | "US" | "UY" | "VN" | "ZA" | (string & {});
        /** @description One id, or part of the name, of the supposed owner. */
        AccountIdentification: {
            /**
             * @description Kind of id. Known calls: `NATIONAL_ID` (SA), `FULL_NAME` (AE), `GIVEN_NAME` with `SURNAME` (US), `FULL_NAME` with `REGISTRATION_ID` (BR).
             * @enum {string}
             */
            type: "FULL_NAME" | "REGISTRATION_ID" | "GIVEN_NAME" | "SURNAME" | "NATIONAL_ID" | "EMIRATES_ID" | "TRADE_LICENCE" | "UNIFIED_NUMBER" | "COMMERCIAL_REGISTRATION" | "CC" | "NIT" | (string & {});
            /** @description The id or name itself. Personal data; keep it out of logs. */
            value: string;
        };
        /** @description Number of the account to check. */
        AccountReference: {
            /**
             * @description Kind of account; only some countries ask for it, such as CO.
             * @enum {string}
             */
            account_type?: "SAVINGS" | "CHECKING";
            /**
             * @description `IBAN` where the country uses it (SA, AE and others), else `ACCOUNT_ID`.
             * @enum {string}
             */
            type: "IBAN" | "ACCOUNT_ID";
            /** @description IBAN without blanks, or the domestic account number. Text, because leading zeros count. */
            value: string;
        };
        /** @description Whether the account belongs to the given owner, and what is known about it. */
        AccountVerification: {
            /** @description Currency of the account, ISO 4217. Often `null`, always for SA and AE so far. */
            account_currency: string | null;
            /** @description Holder as the bank knows it, possibly masked. */
            account_holder_name: string | null;
            /** @description `true` when the given owner holds the account. `false` does not say why: read `account_status` too. */
            account_ownership_verified: boolean;
            /** @description State of the account. In known answers an account that is not `ACTIVE` comes with ownership `false`. */
            account_status: components["schemas"]["VerifiedAccountStatus"];
            /** @description Bank of the account; `null` for many countries (among them BR, CN, FR, GB, IN, US). */
            bank_details: components["schemas"]["AccountBank"] | null;
            /** @description How close the name was, where the country reports it. */
            matching?: components["schemas"]["NameMatch"] | null;
            /** @description Service that answered. */
            verification_method: components["schemas"]["VerificationMethod"];
        };
        /** @description The account to check and what is known about its owner. What a country needs differs; see the descriptions of the parts. */
        AccountVerificationRequest: {
            /** @description Country and numbers of the account to check. */
            account_details: components["schemas"]["AccountReference"];
            /** @description Bank of the account, where its number alone does not tell. Left out with an IBAN. */
            bank_identifier?: components["schemas"]["AccountBankIdentifier"];
            /** @description Country where the account is held; two letters. */
            country_code: components["schemas"]["AccountCountry"];
            /** @description What is known about the owner; at least one item. */
            identifications: components["schemas"]["AccountIdentification"][];
            /**
             * @description Kind of owner. Known `BUSINESS` checks (BE, FR, IT, NL, PL) use `REGISTRATION_ID`.
             * @enum {string}
             */
            type: "PERSONAL" | "BUSINESS";
        };
        /** @description Answer to an account verification. */
        AccountVerificationResponse: components["schemas"]["VerificationEnvelope"] & {
            /** @description Result of the check; `null` when it failed. */
            verifications?: components["schemas"]["AccountVerification"] | null;
        };
        /** @description An article the partners added. */
        AdditionalArticle: {
            /** @description Numeric code of the part it stands in. */
            part_id?: number | null;
            /** @description Heading of that part. */
            part_name: components["schemas"]["LocalizedText"] | null;
            /** @description Wording of the article. */
            text: components["schemas"]["LocalizedText"] | null;
            /** @description Heading of the article. */
            title: components["schemas"]["LocalizedText"] | null;
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
        /** @description One code of a bank. */
        BankIdentifier: {
            /**
             * @description Kind of code.
             * @enum {string}
             */
            type: "BIC" | "CLEARING_ID" | "BANK_CODE" | "SWIFT_CODE" | (string & {});
            /** @description The code itself. Text, because leading zeros count. */
            value: string;
        };
        /** @description Holder and state of an account. */
        BeneficiaryNameVerification: {
            /** @description State of the account; look at it before you pay. */
            account_status: components["schemas"]["VerifiedAccountStatus"];
            /** @description Holder as the bank knows it. Show it to the payer for confirmation. */
            beneficiary_name: string;
        };
        /** @description The IBAN whose holder is wanted. */
        BeneficiaryNameVerificationRequest: {
            /** @description Saudi IBAN, without blanks. */
            iban: string;
        };
        /** @description Answer to a beneficiary name check. */
        BeneficiaryNameVerificationResponse: components["schemas"]["VerificationEnvelope"] & {
            /** @description Name and account state; `null` or absent when the check failed. */
            verifications?: components["schemas"]["BeneficiaryNameVerification"] | null;
        };
        /** @description Capital of a company. All amounts are in `currency`, which is a text and not an ISO code. */
        CapitalInformation: {
            /** @description Capital made of contributions. */
            contribution_capital: components["schemas"]["ContributionCapital"] | null;
            /** @description Currency in words, such as `Saudi Riyal`. */
            currency: components["schemas"]["LocalizedText"] | null;
            /** @description Numeric code of the currency; often absent. */
            currency_id?: number | null;
            /** @description Capital made of stocks; `null` in every known answer. */
            stock_capital: components["schemas"]["StockCapital"] | null;
        };
        /** @description Numbers of a company in the register. Which number stands where is not certain, so compare both. */
        CommercialRegistry: {
            /** @description Unified number in real answers. */
            national_number: string | null;
            /** @description Commercial registration number; filled with type `CONTRACT` only so far. */
            registration_number: string | null;
            /** @description Version of the register entry. */
            version_number: number | null;
        };
        /** @description Capital made of contributions of the partners. */
        ContributionCapital: {
            /** @description Kind in Arabic. */
            ar?: string | null;
            /** @description Part paid in money. */
            cash_capital: number | null;
            /** @description Value of one share. */
            contribution_value: number | null;
            /** @description Kind in English, such as `In-Cash`. */
            en?: string | null;
            /** @description Part paid in goods or rights. */
            in_kind_capital: number | null;
            /** @description Number of shares paid in money. A count, despite the name. */
            total_cash_contribution: number | null;
            /** @description Number of shares paid in kind. A count, despite the name. */
            total_in_kind_contribution: number | null;
            /** @description Kind, where the answer nests it instead of sending `en` and `ar` directly. */
            type?: components["schemas"]["LocalizedText"] | null;
            /** @description Numeric code of the kind; often absent. */
            type_id?: number | null;
        };
        /** @description A business activity. */
        CorporateActivity: {
            /** @description Arabic text. */
            ar: string | null;
            /** @description English text. */
            en: string | null;
            /** @description ISIC code as text, such as `476201`; often absent. */
            id?: string | null;
        };
        /** @description One article of association. */
        CorporateArticle: {
            /** @description Numeric code of the article. */
            id?: number | null;
            /** @description Numeric code of the part it stands in. */
            part_id?: number | null;
            /** @description Heading of that part. */
            part_name: components["schemas"]["LocalizedText"] | null;
            /** @description Wording of the article. */
            text: components["schemas"]["LocalizedText"] | null;
        };
        /** @description Ways to reach a company. Masked in the sandbox. */
        CorporateContact: {
            /**
             * Format: email
             * @description Mail address.
             */
            email: string | null;
            /** @description Mobile number; masked in the sandbox. */
            mobile_number: string | null;
            /** @description Landline number. */
            phone_number: string | null;
            /** @description Address of the website without a scheme, such as `www.example.com`. */
            website_url: string | null;
        };
        /** @description Kind and legal form of a company, in words. */
        CorporateEntityType: {
            /** @description Further traits of the company. */
            characters: components["schemas"]["IdNamePair"][] | null;
            /** @description Numeric code of the legal form; often absent. */
            form_id?: number | null;
            /** @description Legal form, such as a limited liability company. */
            form_name: components["schemas"]["LocalizedText"] | null;
            /** @description Numeric code of the register; often absent. */
            id?: number | null;
            /** @description Kind of entity, such as a company or an establishment. */
            name: components["schemas"]["LocalizedText"] | null;
        };
        /** @description Number of the company. */
        CorporateIdentification: {
            /**
             * @description The only accepted kind.
             * @enum {string}
             */
            type: "UNIFIED_NUMBER";
            /** @description Unified number; anything but exactly 10 digits is refused with `INVALID_PARAMETERS`. */
            value: string;
        };
        /** @description Licence a registration rests on. */
        CorporateLicense: {
            /** @description Whether the registration needs a licence. */
            is_license_based: boolean | null;
            /** @description Authority that issued it, in both languages. */
            issuer_name: components["schemas"]["LocalizedText"] | null;
            /** @description National number of the authority that issued it. */
            issuer_national_number: string | null;
        };
        /** @description State of a company in the register, as text. */
        CorporateStatus: {
            /** @description Arabic text. */
            ar: string | null;
            /** @description English text, such as `Active` or `Suspended`. */
            en: string | null;
            /** @description Numeric code of the register; often absent. */
            id?: number | null;
        };
        /** @description Record of a company in the commercial register. Every key is always sent; which are filled depends on the requested `type`. Statuses and kinds are free text in the requested language, not codes. */
        CorporateVerification: {
            /** @description Registered business activities. */
            activities: components["schemas"]["CorporateActivity"][] | null;
            /** @description Articles the partners added; may be empty. */
            additional_articles: components["schemas"]["AdditionalArticle"][] | null;
            /** @description Extra rule on decisions, in one language; may be an empty string. */
            additional_decision_text: string | null;
            /** @description National addresses. Filled with type `ADDRESS` only. */
            addresses: components["schemas"]["NationalAddress"][] | null;
            /** @description Articles of association. */
            articles: components["schemas"]["CorporateArticle"][] | null;
            /** @description Capital by kind, with its currency. */
            capital_information: components["schemas"]["CapitalInformation"] | null;
            /** @description Registered capital. No currency beside it; see `capital_information.currency`. */
            commercial_registration_capital: number | null;
            /** @description Numbers of the company in the register. */
            commercial_registry: components["schemas"]["CommercialRegistry"] | null;
            /** @description Trade name; masked with `x` in the sandbox at times. */
            company_name: components["schemas"]["LocalizedText"] | null;
            /** @description When the record was confirmed. */
            confirmation_date: components["schemas"]["DatePair"] | null;
            /** @description Ways to reach the company. */
            contact_info: components["schemas"]["CorporateContact"] | null;
            /** @description Number of the copy of the articles of association. */
            contract_copy_number: number | null;
            /**
             * Format: date
             * @description Date of the articles of association; Gregorian, and not a pair.
             */
            contract_date: string | null;
            /** @description Age of the company in days. `0` is a filler with type `CONTRACT`. */
            days_since_company_established: number | null;
            /** @description When the registration was struck off. */
            deletion_date: components["schemas"]["DatePair"] | null;
            /** @description Registered online stores. */
            e_commerce: components["schemas"]["ECommerce"] | null;
            /** @description Kind and legal form. */
            entity_type: components["schemas"]["CorporateEntityType"] | null;
            /** @description End of the financial year. */
            fiscal_year: components["schemas"]["FiscalYear"] | null;
            /** @description Whether online stores are registered; they are in `e_commerce`. */
            has_e_commerce: boolean | null;
            /** @description City of the head office. */
            headquarters: components["schemas"]["Headquarters"] | null;
            /** @description Whether the company is being wound up. */
            in_liquidation_process: boolean | null;
            /** @description When the registration was issued. */
            issue_date: components["schemas"]["DatePair"] | null;
            /** @description Licence the registration rests on. Known to be filled with type `CONTRACT` only. */
            license: components["schemas"]["CorporateLicense"] | null;
            /** @description Who winds the company up. Known to be filled with type `FULL` only. */
            liquidators: components["schemas"]["Liquidator"][] | null;
            /** @description Register entry of the head office, for branches. */
            main_commercial_registry: components["schemas"]["MainCommercialRegistry"] | null;
            /** @description Who runs the company, and how. */
            management: components["schemas"]["Management"] | null;
            /** @description Language in which the trade name is registered. */
            name_language: components["schemas"]["NameLanguage"] | null;
            /** @description Channels for notices to the partners. An array, despite the singular. */
            notification_channel: components["schemas"]["NamedCode"][] | null;
            /** @description Owners and partners. */
            parties: components["schemas"]["Party"][] | null;
            /** @description Majorities for kinds of decisions. An array, despite the singular. */
            partner_decision: components["schemas"]["PartnerDecision"][] | null;
            /** @description Nationality of the partners as one object, despite the plural; the partners themselves are in `parties`. */
            partners: components["schemas"]["PartnerNationality"] | null;
            /** @description When a suspended registration was taken up again. */
            reactivation_date: components["schemas"]["DatePair"] | null;
            /** @description Share of the profit that is put aside. */
            set_aside_details: components["schemas"]["SetAsideRule"] | null;
            /** @description State in the register. Not the outcome of the check, which is `status` one level up. */
            status: components["schemas"]["CorporateStatus"] | null;
            /** @description When the registration was suspended. */
            suspension_date: components["schemas"]["DatePair"] | null;
        };
        /** @description The company and the part of its record that is wanted. */
        CorporateVerificationRequest: {
            /** @description The company; every known call sends one item. */
            identifications: components["schemas"]["CorporateIdentification"][];
            /** @description Language of all texts in the answer. */
            language: components["schemas"]["RegisterLanguage"];
            /**
             * @description Part of the record to fill. `FULL` does not include the contract texts (`CONTRACT`) or the addresses (`ADDRESS`).
             * @enum {string}
             */
            type: "FULL" | "BASIC" | "CONTRACT" | "ADDRESS";
        };
        /** @description Answer to a corporate check. */
        CorporateVerificationResponse: components["schemas"]["VerificationEnvelope"] & {
            /** @description The record; expect `null` or no key unless `status` is `OK`. */
            verifications?: components["schemas"]["CorporateVerification"] | null;
        };
        /** @description One date in two calendars. The halves may disagree: never derive one from the other. */
        DatePair: {
            /**
             * Format: date
             * @description Gregorian date, `YYYY-MM-DD`.
             */
            gregorian: string | null;
            /** @description Hijri date. Corporates answer `DD-MM-YYYY`, properties `YYYY-MM-DD`; treat it as text to show. */
            hijri: string | null;
        };
        /** @description A kind of reward of directors. */
        DirectorReward: {
            /** @description Code of the kind. Text here, unlike other codes of the register. */
            id: string | null;
            /** @description The kind in words. */
            name: components["schemas"]["LocalizedText"] | null;
        };
        /** @description Rules of a board of directors. */
        DirectorsBoard: {
            /** @description Further rules. */
            additional_text: components["schemas"]["LocalizedText"] | null;
            /** @description How meetings are called. */
            board_call_mechanism: components["schemas"]["LocalizedText"] | null;
            /** @description Whether directors may delegate their attendance. */
            can_delegate_attendance: boolean | null;
            /** @description Quorum that the law asks for. */
            meeting_legal_quorum: number | null;
            /** @description Where the board meets, in both languages. */
            meeting_place: components["schemas"]["LocalizedText"] | null;
            /** @description Members needed for a meeting. */
            meeting_quorum: number | null;
            /** @description Number of directors. */
            member_count: number | null;
            /** @description When a membership ends. */
            membership_expiry_terms: components["schemas"]["LocalizedText"] | null;
            /** @description Posts on the board, with the text under `name`. */
            positions: components["schemas"]["NamedCode"][] | null;
            /** @description Ways in which directors are rewarded. */
            rewards: components["schemas"]["DirectorReward"][] | null;
            /** @description Length of a term in years. */
            term_years: number | null;
            /** @description Reward of a director; no currency beside it. */
            value: number | null;
            /** @description Highest reward; no currency beside it. */
            value_max: number | null;
            /** @description How the board works. */
            way_of_work: components["schemas"]["LocalizedText"] | null;
        };
        /** @description Online stores of a company. */
        ECommerce: {
            /** @description One item for each registered store. */
            e_store: components["schemas"]["EStore"][] | null;
            /** @description Repeats `e_store`; read that one. */
            estore?: components["schemas"]["EStore"][] | null;
        };
        /**
         * @description Position of a switch. The REST API writes capitals; the availability webhook writes the same values in lower case.
         * @enum {string}
         */
        Enablement: "ENABLED" | "DISABLED" | (string & {});
        /** @description One id of the person or business that claims to own the accounts. */
        EntityIdentification: {
            /**
             * @description Kind of id. `NATIONAL_ID` takes a Saudi national id or an Iqama number, `UNIFIED_NUMBER` the establishment number starting with 7, `FREELANCER_NUMBER` a certificate number starting with `FL-`.
             * @enum {string}
             */
            type: "NATIONAL_ID" | "COMMERCIAL_REGISTRATION" | "UNIFIED_NUMBER" | "FREELANCER_NUMBER" | (string & {});
            /** @description The id itself, without blanks. Personal data; keep it out of logs. */
            value: string;
        };
        /** @description Whether the given id owns the accounts of the entity. */
        EntityVerification: {
            /** @description `true` when the given id belongs to the holder of the accounts. */
            entity_ownership_verified: boolean;
            /** @description The same answer for each IBAN of the entity. */
            ibans: components["schemas"]["IbanOwnership"][];
            /** @description Source of the comparison; `OPEN_BANKING` in every known answer. */
            verification_method: components["schemas"]["VerificationMethod"];
        };
        /** @description The entity to check and the id its owner gave. */
        EntityVerificationRequest: {
            /**
             * Format: uuid
             * @description Connected entity whose accounts are checked. Wait for its first data refresh to finish.
             */
            entity_id: string;
            /** @description Ids to compare with the account holder. Every known call sends one. */
            identifications: components["schemas"]["EntityIdentification"][];
        };
        /** @description Answer to an entity ownership check. */
        EntityVerificationResponse: components["schemas"]["VerificationEnvelope"] & {
            /** @description Result of the check. Expect `null` or no key unless `status` is `OK`. */
            verifications?: components["schemas"]["EntityVerification"] | null;
        };
        /** @description One online store. */
        EStore: {
            /** @description Page of the platform that authenticated the store. */
            authentication_platform_url: string | null;
            /** @description What the store sells, by activity. */
            store_activities: components["schemas"]["CorporateActivity"][] | null;
            /** @description Address of the store, without a scheme. */
            store_url: string | null;
        };
        /** @description End of the financial year. Zeros stand for not known. */
        FiscalYear: {
            /** @description `Gregorian` or `Hijri` in words; says how to read the numbers below. */
            calendar_type: components["schemas"]["LocalizedText"] | null;
            /** @description Numeric code of the calendar; often absent. */
            calendar_type_id?: number | null;
            /** @description Day on which the year ends; `0` is a filler. */
            end_day: number | null;
            /** @description Month in which the year ends; `0` is a filler. */
            end_month: number | null;
            /** @description Year that ends; `0` is a filler. */
            end_year: number | null;
            /** @description Whether it is the first financial year. */
            is_first: boolean | null;
        };
        /** @description A property in a search result, shorter than the record of a single check. */
        FoundProperty: {
            /** @description City and district. */
            address: components["schemas"]["FoundPropertyAddress"];
            /** @description Number and dates. */
            general_information: components["schemas"]["FoundPropertyGeneralInformation"];
            /** @description Percent owned by the given person, as text with a sign, such as `100.000 %`. */
            owner_share_percentage: string;
            /** @description Size and use. */
            spatial: components["schemas"]["FoundPropertySpatial"];
            /** @description State of the record. */
            status: components["schemas"]["PropertyStatus"];
        };
        /** @description Where a found property is. */
        FoundPropertyAddress: {
            /** @description Name of the city in both languages. */
            city_name: components["schemas"]["LocalizedText"] | null;
            /** @description Code of the district; text, because leading zeros count. */
            district_code: string | null;
            /** @description Name of the district in both languages. */
            district_name: components["schemas"]["LocalizedText"] | null;
        };
        /** @description Number and dates of a found property. */
        FoundPropertyGeneralInformation: {
            /** @description When the property was first registered. */
            first_registration_date: components["schemas"]["DatePair"] | null;
            /** @description Since when the person owns it; the Gregorian half is `null` in known samples. */
            ownership_date?: components["schemas"]["DatePair"] | null;
            /** @description Real estate number; use it in a property check for the whole record. */
            property_number: string;
        };
        /** @description Size and use of a found property. */
        FoundPropertySpatial: {
            /**
             * Format: double
             * @description Area with up to four decimals; the unit is not stated.
             */
            area_size: number | null;
            /** @description Whether it is built on. */
            property_status: components["schemas"]["PropertyBuildingStatus"] | null;
            /** @description Kind of property in words, unlike `property_type` of a property check. */
            property_type_name: components["schemas"]["LocalizedText"] | null;
            /** @description What it is used for. */
            property_use: components["schemas"]["PropertyUse"] | null;
            /** @description Code of the use, such as 2 for `RESIDENTIAL` and 11 for `MIXED_USE`. */
            property_use_code: number | null;
        };
        /** @description Group of trades. */
        FreelancerCategory: {
            /** @description Code of the group. */
            code: string;
            /** @description The group in both languages. */
            name: components["schemas"]["FreelancerText"];
        };
        /** @description One freelance certificate. */
        FreelancerCertificate: {
            /**
             * Format: date-time
             * @description When it was cancelled; a midnight in UTC. Note the spelling with one `l`.
             */
            canceled_at: string | null;
            /**
             * Format: date
             * @description Last day of validity, Gregorian; `null` when rejected.
             */
            expiry_date: string | null;
            /**
             * Format: date
             * @description First day of validity, Gregorian; `null` when rejected and with type `BASIC`.
             */
            issue_date: string | null;
            /** @description Number of the certificate; `null` with type `BASIC`. */
            number: string | null;
            /**
             * Format: date-time
             * @description When it was revoked; a midnight in UTC.
             */
            revoked_at: string | null;
            /** @description Trade the certificate covers; `null` with type `BASIC`. */
            speciality: components["schemas"]["FreelancerSpeciality"] | null;
            /**
             * @description State of the certificate. Verified ownership says nothing about it, so check for `ACTIVE`.
             * @enum {string}
             */
            status: "ACTIVE" | "EXPIRED" | "CANCELED" | "REVOKED" | "REJECTED" | "PENDING" | "CANCELED_BEFORE_ACTIVE" | "EDITED" | "SEND_IT_BACK" | "UNKNOWN" | (string & {});
        };
        /** @description An id of the freelancer, or the number of the certificate. */
        FreelancerIdentification: {
            /**
             * @description Kind of id; any other value is refused with `INVALID_PARAMETERS`.
             * @enum {string}
             */
            type: "NATIONAL_ID" | "FREELANCER_NUMBER";
            /** @description The id itself. Certificate numbers start with `FL-`. */
            value: string;
        };
        /** @description Name of a freelancer. */
        FreelancerName: {
            /** @description Name in Arabic. */
            ar: string | null;
            /** @description Name in English. */
            en: string | null;
        };
        /** @description Trade a certificate covers. */
        FreelancerSpeciality: {
            /** @description Group the trade belongs to. */
            category: components["schemas"]["FreelancerCategory"];
            /** @description Code of the trade. */
            code: string;
            /** @description The trade in both languages. */
            name: components["schemas"]["FreelancerText"];
        };
        /** @description A text in both languages, always filled. */
        FreelancerText: {
            /** @description Arabic text. */
            ar: string;
            /** @description English text. */
            en: string;
        };
        /** @description A freelancer and the certificates asked for. */
        FreelancerVerification: {
            /** @description Certificates; an array despite the singular. Empty when not verified. */
            certificate: components["schemas"]["FreelancerCertificate"][];
            /**
             * @description Whether the certificate belongs to the given id. A text, not a boolean.
             * @enum {string}
             */
            certificate_ownership_verified: "VERIFIED" | "NOT_VERIFIED" | "NOT_CHECKED" | (string & {});
            /**
             * @description Gender of the holder; `null` with type `BASIC`.
             * @enum {string|null}
             */
            gender: "MALE" | "FEMALE" | (string & {}) | null;
            /** @description Name of the holder; `null`, or `null` inside, with type `BASIC`. */
            name: components["schemas"]["FreelancerName"] | null;
            /** @description Id of the holder; `null` in known answers that are not verified. */
            national_id: string | null;
            /** @description End of validity of that id. The calendar is not certain, so treat it as text to show. */
            national_id_expiry_date: string | null;
        };
        /** @description The certificate, its holder, or both. */
        FreelancerVerificationRequest: {
            /** @description `FULL` and `BASIC` take both kinds, `FULL_LIST` takes `NATIONAL_ID` alone. */
            identifications: components["schemas"]["FreelancerIdentification"][];
            /**
             * @description `FULL` and `BASIC` check one certificate, `FULL_LIST` lists all of a person. Left out, the configuration of your application decides.
             * @enum {string}
             */
            type?: "FULL_LIST" | "FULL" | "BASIC";
        };
        /** @description Answer to a freelancer check. */
        FreelancerVerificationResponse: {
            /** @description Text for developers; never match on it. */
            message: string;
            /** @description Key-value pairs attached to the check; `null` in every known answer. */
            meta: {
                [key: string]: unknown;
            } | null;
            /**
             * Format: uuid
             * @description Identifies this answer. Keep it and quote it to support.
             */
            results_id: string;
            /**
             * @description Outcome of the check. `OK` also stands beside a certificate that belongs to someone else: read `certificate_ownership_verified`.
             * @enum {string}
             */
            status: "OK" | "FAILED" | (string & {});
            /** @description Why the check failed; `null` when it did not. May be plain text on this operation. */
            status_detail: components["schemas"]["VerificationStatusDetail"] | string | null;
            /**
             * Format: date-time
             * @description When the answer was made, in UTC, with up to nine fraction digits.
             */
            timestamp: string;
            /** @description Holder and certificates. */
            verifications: components["schemas"]["FreelancerVerification"];
        };
        /**
         * @description Reason of a failed check. `BANK_ISSUE` and `LEAN_ERROR` may pass: try again later. `UNSUPPORTED_BY_BANK` and `GIVEN_INPUT_CANNOT_BE_VERIFIED` will not. `DISABLED_BY_LEAN` ends with an availability webhook, `DISABLED_BY_CLIENT` when your application switches the bank on again. `DATA_NOT_FOUND` means that the register has no such record.
         * @enum {string}
         */
        GranularStatusCode: "BANK_ISSUE" | "LEAN_ERROR" | "UNSUPPORTED_BY_BANK" | "DISABLED_BY_LEAN" | "DISABLED_BY_CLIENT" | "GIVEN_INPUT_CANNOT_BE_VERIFIED" | "DATA_NOT_FOUND" | (string & {});
        /** @description Guardian of a party. */
        Guardian: {
            /** @description Id of the guardian. */
            identity: components["schemas"]["RegisteredIdentity"] | null;
            /** @description Whether the guardian is the father. */
            is_father_guardian: boolean | null;
            /** @description Name of the guardian in both languages. */
            name: components["schemas"]["LocalizedText"] | null;
            /** @description Country the guardian is a citizen of. */
            nationality: components["schemas"]["Nationality"] | null;
        };
        /** @description City of the head office. */
        Headquarters: {
            /** @description Numeric code of the city; `0` is a filler. `addresses` carries it as text instead. */
            city_id?: number | null;
            /** @description Name of the city in both languages. */
            city_name: components["schemas"]["LocalizedText"] | null;
        };
        /** @description Availability for each kind of account. */
        IbanBankAccountAvailability: {
            /** @description Accounts of companies. */
            business: components["schemas"]["MatchAvailability"];
            /** @description Accounts of holders of a freelance certificate. */
            freelancer: components["schemas"]["MatchAvailability"];
            /** @description Accounts of private persons. */
            personal: components["schemas"]["MatchAvailability"];
        };
        /** @description What Lean can check at a bank. */
        IbanBankAvailability: {
            /** @description Finer switches for each kind of account. */
            account_type: components["schemas"]["IbanBankAccountAvailability"];
            /** @description Main switch on Lean's side; `DISABLED` overrules everything below. */
            global: components["schemas"]["Enablement"];
        };
        /** @description What IBAN checks a bank supports and whether your application uses them. Usable when `availability.global` and `application_enablement` are both `ENABLED`. */
        IbanBankConfiguration: {
            /** @description Your own switch, set with `PUT /verifications/v2/iban/banks`. */
            application_enablement: components["schemas"]["Enablement"];
            /** @description What Lean can check at this bank at the moment. */
            availability: components["schemas"]["IbanBankAvailability"];
            /** @description Bank part of its IBANs. Text, because leading zeros count. */
            bank_code: string;
            /** @description Name to show. */
            bank_name: components["schemas"]["Translation"];
            /** @description Country of the bank, ISO 3166-1 alpha-2. */
            country_code: string;
        };
        /** @description New position of the switch of one bank. */
        IbanBankUpdate: {
            /** @description Bank code exactly as listed, leading zeros included. */
            bank_code: string;
            /** @description Country of the bank, ISO 3166-1 alpha-2, as listed. */
            country_code: string;
            /** @description `DISABLED` makes checks at this bank fail with `DISABLED_BY_CLIENT`. */
            enablement: components["schemas"]["Enablement"];
        };
        /** @description Switches to change. */
        IbanBankUpdateRequest: {
            /** @description One item for each bank to switch. What happens to banks left out is not documented. */
            availabilities: components["schemas"]["IbanBankUpdate"][];
        };
        /** @description One id, or the full name, of the supposed owner. */
        IbanIdentification: {
            /**
             * @description Kind of id. Only `FULL_NAME` can give a partial match; all others are yes or no. KSA takes `NATIONAL_ID`, `COMMERCIAL_REGISTRATION`, `UNIFIED_NUMBER` and `FREELANCER_NUMBER`, the UAE `EMIRATES_ID` and `TRADE_LICENCE` (British spelling).
             * @enum {string}
             */
            type: "FULL_NAME" | "NATIONAL_ID" | "COMMERCIAL_REGISTRATION" | "UNIFIED_NUMBER" | "FREELANCER_NUMBER" | "EMIRATES_ID" | "TRADE_LICENCE" | (string & {});
            /** @description The id or name itself. A `UNIFIED_NUMBER` starts with 7, a `FREELANCER_NUMBER` with `FL-`. */
            value: string;
        };
        /** @description Ownership of one IBAN of an entity. */
        IbanOwnership: {
            /** @description IBAN as the bank reported it; mock-bank IBANs contain letters. */
            iban: string;
            /** @description `true` when the given id belongs to the holder of this IBAN. */
            iban_ownership_verified: boolean;
        };
        /** @description Whether the IBAN belongs to the given owner, and what the bank says about the account. */
        IbanVerification: {
            /** @description Holder as the bank knows it, often masked with `*`. */
            account_holder_name?: string;
            /** @description State of the account at the bank; a check can succeed for an account that is not `ACTIVE`. */
            account_status?: components["schemas"]["VerifiedAccountStatus"];
            /** @description Bank part of the IBAN (KSA: digits 5 and 6). Text, because leading zeros count. */
            bank_code?: string;
            /** @description Name of the bank that holds the account. */
            bank_name?: components["schemas"]["Translation"];
            /** @description `true` when the bank confirmed the given owner. With a name, read `matching` too. */
            iban_ownership_verified?: boolean;
            /** @description How close the name was; `null` after a full match and after checks by id. */
            matching?: components["schemas"]["NameMatch"] | null;
            /** @description BIC of the bank that holds the account. */
            swift_code?: string;
            /** @description Service that answered. */
            verification_method?: components["schemas"]["VerificationMethod"];
        };
        /** @description One IBAN and the ids or the name of its supposed owner. */
        IbanVerificationRequest: {
            /** @description IBAN to check, without blanks. KSA: `SA` and 24 characters in total. UAE: `AE` and 23 characters in total. */
            iban: string;
            /** @description What is known about the owner. `FREELANCER_NUMBER` is sent together with `NATIONAL_ID`. */
            identifications: components["schemas"]["IbanIdentification"][];
            /**
             * @description Kind of owner, which decides the ids that make sense. `FREELANCER` is for KSA. The UAE accepts a request without it.
             * @enum {string}
             */
            type?: "PERSONAL" | "BUSINESS" | "FREELANCER" | (string & {});
        };
        /** @description Answer to an IBAN ownership check. */
        IbanVerificationResponse: components["schemas"]["VerificationEnvelope"] & {
            /** @description Result of the check; `null` or absent when it failed. */
            verifications?: components["schemas"]["IbanVerification"] | null;
        };
        /** @description A text of the register with its code. */
        IdNamePair: {
            /** @description Arabic text. */
            ar: string | null;
            /** @description English text. */
            en: string | null;
            /** @description Numeric code of the register; often absent. */
            id?: number | null;
        };
        /** @description Who winds a company up. */
        Liquidator: {
            /** @description Id of the person. */
            identity: components["schemas"]["RegisteredIdentity"] | null;
            /** @description Full name. */
            name: components["schemas"]["LocalizedText"] | null;
            /** @description Nationality of the person. */
            nationality: components["schemas"]["Nationality"] | null;
            /** @description Posts held; one or more. */
            positions: components["schemas"]["IdNamePair"][] | null;
            /** @description Kind of person in words, such as `Saudi` or `Resident`. */
            type: components["schemas"]["LocalizedText"] | null;
            /** @description Numeric code of the register; often absent. */
            type_id?: number | null;
        };
        /** @description A text in English and Arabic. Answers to a request with a `language` fill that language only. */
        LocalizedText: {
            /** @description Arabic text; `null` when English was asked for or the register has none. May be an empty string. */
            ar: string | null;
            /** @description English text; `null` when Arabic was asked for or the register has none. May be an empty string. */
            en: string | null;
        };
        /** @description Register entry of the head office. */
        MainCommercialRegistry: {
            /** @description Whether this entry is the head office itself. */
            is_main?: boolean | null;
            /** @description Unified number of the head office. */
            national_number?: string | null;
            /** @description Commercial registration number of the head office. */
            registration_number?: string | null;
        };
        /** @description How a company is run and by whom. */
        Management: {
            /** @description Rules of the board of directors; `null` in every known answer. */
            directors_board: components["schemas"]["DirectorsBoard"] | null;
            /** @description How a manager is removed. */
            dismissal_method: components["schemas"]["LocalizedText"] | null;
            /** @description Rules of the management board, where there is one. */
            management_board: components["schemas"]["ManagementBoard"] | null;
            /** @description Managers. What each may do is told by `POST /verifications/v1/corporates/managers`. */
            managers: components["schemas"]["Manager"][] | null;
            /** @description Numeric code of the register; often absent. */
            structure_id?: number | null;
            /** @description Structure in words, such as a board or single managers. */
            structure_name: components["schemas"]["LocalizedText"] | null;
        };
        /** @description Rules of a management board. */
        ManagementBoard: {
            /** @description Further rules; `null`, or empty strings inside. */
            additional_text: components["schemas"]["LocalizedText"] | null;
            /** @description Whether members may delegate their attendance. */
            can_delegate_attendance: boolean | null;
            /** @description Where the board meets, in both languages. */
            meeting_place: components["schemas"]["LocalizedText"] | null;
            /** @description Numeric code of the quorum. */
            meeting_quorum_id?: number | null;
            /** @description Quorum in words. */
            meeting_quorum_name: components["schemas"]["LocalizedText"] | null;
            /** @description Posts on the board, with the text under `name`; may be empty. */
            positions: components["schemas"]["NamedCode"][] | null;
            /** @description Length of a term in years. */
            term_years: number | null;
            /** @description How the board works. */
            way_of_work: components["schemas"]["LocalizedText"] | null;
        };
        /** @description One manager of a company. */
        Manager: {
            /** @description Id of the person. */
            identity: components["schemas"]["RegisteredIdentity"] | null;
            /** @description Whether the person holds a licence for the post. */
            is_licensed: boolean | null;
            /** @description Full name. */
            name: components["schemas"]["LocalizedText"] | null;
            /** @description Nationality of the person. */
            nationality: components["schemas"]["Nationality"] | null;
            /** @description Posts held; one or more. */
            positions: components["schemas"]["IdNamePair"][] | null;
            /** @description Kind of person in words, such as `Saudi` or `Resident`. */
            type: components["schemas"]["LocalizedText"] | null;
            /** @description Numeric code of the register; often absent. */
            type_id?: number | null;
        };
        /** @description Number of the company, or an id of the manager. */
        ManagerIdentification: {
            /**
             * @description `UNIFIED_NUMBER` is the company; everything else is the manager. `BOARDER_NUMBER` is spelled so on the wire.
             * @enum {string}
             */
            type: "UNIFIED_NUMBER" | "NATIONAL_ID" | "RESIDENT_ID" | "PASSPORT" | "GCC_ID" | "ENDOWMENT_DEED_NO" | "LICENSE_NO" | "CR_NATIONAL_ID" | "FOREIGN_CR_NO" | "NATIONAL_NUMBER" | "BOARDER_NUMBER" | "CR_NUMBER" | "UNDEFINED" | (string & {});
            /** @description The number itself. Personal data; keep it out of logs. */
            value: string;
        };
        /** @description One power of a manager. */
        ManagerPermission: {
            /** @description Whether the manager may pass it on. */
            can_delegate: boolean | null;
            /** @description Whether the manager may give a power of attorney for it. */
            can_issue_poa: boolean | null;
            /** @description `Individually` or `Jointly`, in words. */
            exercise_method_description: components["schemas"]["LocalizedText"] | null;
            /** @description Numeric code of the way it is used. */
            exercise_method_id?: number | null;
            /** @description Numeric code of the power; the value `permission_id` filters by. */
            id?: number | null;
            /** @description The power in words. */
            name: components["schemas"]["LocalizedText"] | null;
            /** @description Condition on its use; empty strings or `null` inside when there is none. */
            special_condition_text: components["schemas"]["LocalizedText"] | null;
        };
        /** @description The company and the manager to look up. */
        ManagerVerificationRequest: {
            /** @description Exactly two items: one `UNIFIED_NUMBER` for the company and one id of the manager. Either missing is refused with `INVALID_PARAMETERS`. */
            identifications: components["schemas"]["ManagerIdentification"][];
            /** @description Language of all texts in the answer. */
            language: components["schemas"]["RegisterLanguage"];
            /** @description Narrows the answer to one permission. Text here, although `permissions[].id` is a number; its effect was never observed. */
            permission_id?: string | null;
        };
        /** @description Answer to a manager check. */
        ManagerVerificationResponse: components["schemas"]["VerificationEnvelope"] & {
            /** @description Managers found, one for each match. */
            verifications?: components["schemas"]["VerifiedManager"][] | null;
        };
        /** @description Which of the two answers a bank can give for a kind of account. */
        MatchAvailability: {
            /** @description Whether the bank can confirm the right owner. */
            match: components["schemas"]["Enablement"];
            /** @description Whether the bank can deny a wrong owner. When `DISABLED`, a missing confirmation proves nothing. */
            no_match: components["schemas"]["Enablement"];
        };
        /** @description A text of the register under `name`, with its code. */
        NamedCode: {
            /** @description Numeric code of the register; often absent. */
            id?: number | null;
            /** @description The text itself. */
            name: components["schemas"]["LocalizedText"] | null;
        };
        /** @description Language of a trade name. */
        NameLanguage: {
            /** @description The language in words. */
            description: components["schemas"]["LocalizedText"] | null;
            /** @description Numeric code of the register; often absent. */
            id?: number | null;
        };
        /** @description How close the given name is to the holder at the bank. Only used when the names are not the same. */
        NameMatch: {
            /**
             * Format: double
             * @description Similarity of the two names, from 0 (nothing in common) to 1.
             */
            score?: number;
            /**
             * @description `PARTIAL` from a score of about 0.7 upwards, `NO_MATCH` below.
             * @enum {string}
             */
            type?: "PARTIAL" | "NO_MATCH" | (string & {});
        };
        /** @description Given name and bank name side by side. */
        NameVerification: {
            /** @description Similarity behind the verdict; 1 means the same name. */
            confidence: number;
            /** @description Name from the request. */
            full_name_provided: string;
            /** @description Name at the bank. */
            full_name_retrieved: string;
            /**
             * @description Verdict on the two names.
             * @enum {string}
             */
            match_type: "PERFECT_MATCH" | "PARTIAL_MATCH" | "NO_MATCH" | (string & {});
            /**
             * @description Kind of result, as one level up.
             * @enum {string}
             */
            type: "name-verification" | (string & {});
        };
        /** @description The entity and the name to compare with the one at its bank. */
        NameVerificationRequest: {
            /** @description `true` asks for an answer without waiting for the bank. Goes into the body here, not into the query. How to fetch the late result is not documented. */
            async?: boolean | ("true" | "false");
            /**
             * Format: uuid
             * @description Connected entity. Its consent needs the permissions `accounts` and `identity`.
             */
            entity_id: string;
            /** @description Name as your customer gave it. */
            full_name: string;
            /** @description Your own key-value pairs for this check. */
            meta?: {
                [key: string]: string;
            };
        };
        /** @description Answer to a name verification. The result is in `data`, not in `verifications`. */
        NameVerificationResponse: components["schemas"]["VerificationEnvelope"] & {
            /** @description The comparison; expect `null` or no key unless `status` is `OK`. */
            data?: components["schemas"]["NameVerification"] | null;
            /**
             * Format: date-time
             * @description When the bank data behind the answer was fetched.
             */
            refreshed_at?: string;
            /**
             * @description Kind of result.
             * @enum {string}
             */
            type?: "name-verification" | (string & {});
        };
        /** @description A Saudi national address. Every value is text in the requested language, numbers and flags included. */
        NationalAddress: {
            /** @description Second number of the building in the national scheme. */
            additional_number: string | null;
            /** @description Street line. */
            address: string | null;
            /** @description Line with city, postcode and additional number. */
            address2: string | null;
            /** @description Building number; text, because leading zeros count. */
            building_number: string | null;
            /** @description Name of the city. */
            city: string | null;
            /** @description Code of the city. Text here, a number in `headquarters`. */
            city_id: string | null;
            /** @description Name of the district. */
            district: string | null;
            /** @description Code of the district; may be an empty string. */
            district_id: string | null;
            /** @description `true` or `false` as text, not a boolean. */
            is_primary_address: string | null;
            /** @description Decimal degrees, as text. */
            latitude: string | null;
            /** @description Decimal degrees, as text. */
            longitude: string | null;
            /** @description Key of the address in the national scheme; digits as text. */
            pk_address_id: string | null;
            /** @description Postcode; text, because leading zeros count. */
            post_code: string | null;
            /** @description Code of the region. */
            region_id: string | null;
            /** @description Name of the region in the requested language. */
            region_name: string | null;
            /** @description Restriction on the address; an empty string or `null` when there is none. */
            restriction: string | null;
            /** @description State of the address in words, such as `Active`. */
            status: string | null;
            /** @description Name of the street. */
            street: string | null;
            /** @description Name of the establishment at this address. */
            title: string | null;
            /** @description Unit inside the building. */
            unit_number: string | null;
        };
        /** @description A nationality. */
        Nationality: {
            /** @description Numeric code of the register; often absent. */
            id?: number | null;
            /** @description The nationality in words. */
            type: components["schemas"]["LocalizedText"] | null;
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
        /** @description Majority needed for a kind of decision. */
        PartnerDecision: {
            /** @description Further condition; may hold empty strings. */
            approve_additional_text: components["schemas"]["LocalizedText"] | null;
            /** @description Percent of votes needed, as text such as `75`. */
            approve_percentage: string | null;
            /** @description Numeric code of the register; often absent. */
            id?: number | null;
            /** @description What is decided, in both languages. */
            name: components["schemas"]["LocalizedText"] | null;
        };
        /** @description Nationality of the partners taken together. */
        PartnerNationality: {
            /** @description The nationality in words. */
            nationality: components["schemas"]["LocalizedText"] | null;
            /** @description Numeric code of the register; often absent. */
            nationality_id?: number | null;
        };
        /** @description Number of shares a party holds. Counts, not amounts. */
        PartnerShare: {
            /** @description Shares paid in money. */
            cash_contribution_count: number | null;
            /** @description Shares paid in kind. */
            in_kind_contribution_count: number | null;
            /** @description All shares of the party. */
            total_contribution_count: number | null;
        };
        /** @description An owner or partner: a person, a company, an authority or an endowment. */
        Party: {
            /** @description Registration number when the party is a company. */
            commercial_registration_number: string | null;
            /** @description Guardian of the party; `null` in every known answer. */
            guardian: components["schemas"]["Guardian"] | null;
            /** @description Id of the party. */
            identity: components["schemas"]["RegisteredIdentity"] | null;
            /** @description Licence number of the party; `null` in every known answer. */
            license_number: string | null;
            /** @description Name of the party in both languages. */
            name: components["schemas"]["LocalizedText"] | null;
            /** @description Nationality; `null` for parties that are not persons. */
            nationality: components["schemas"]["Nationality"] | null;
            /** @description Share of profit and loss. */
            partner_profit_loss_distribution: components["schemas"]["ProfitLossDistribution"] | null;
            /** @description Shares the party holds. */
            partner_share: components["schemas"]["PartnerShare"] | null;
            /** @description Roles of the party; may be empty. */
            partnership: components["schemas"]["IdNamePair"][] | null;
            /** @description Kind in words, such as `Citizen`, `Saudi Company` or `Endowment`. */
            type: components["schemas"]["LocalizedText"] | null;
            /** @description Numeric code of the register; often absent. */
            type_id?: number | null;
        };
        /** @description Part of the profit that is put aside. */
        ProfitAllocation: {
            /** @description Percent of the profit. A number, unlike `approve_percentage`. */
            percentage: number | null;
            /** @description What it is kept for. */
            purpose: components["schemas"]["LocalizedText"] | null;
        };
        /** @description Share of a party in profit and loss. */
        ProfitLossDistribution: {
            /** @description Percent of the loss. */
            loss_distribution: number | null;
            /** @description Percent of the profit. */
            profit_distribution: number | null;
        };
        /** @description Where a property is. Codes are text, because leading zeros count. */
        PropertyAddress: {
            /** @description Block in the plan. */
            block_number: string | null;
            /** @description Code of the city; text with leading zeros. */
            city_code: string | null;
            /** @description Name of the city in both languages. */
            city_name: components["schemas"]["LocalizedText"] | null;
            /** @description Code of the district; text with leading zeros. */
            district_code: string | null;
            /** @description Name of the district in both languages. */
            district_name: components["schemas"]["LocalizedText"] | null;
            /** @description Parcel in the plan. */
            parcel_number: string | null;
            /** @description Plan the parcel is drawn in. */
            plan_number: string | null;
        };
        /** @description One side of a plot. */
        PropertyBorder: {
            /**
             * @description Side that is described.
             * @enum {string|null}
             */
            direction: "NORTH" | "EAST" | "WEST" | "SOUTH" | (string & {}) | null;
            /** @description Length as decimal text, such as `30.000082`; the unit is not stated. */
            length: string | null;
            /**
             * @description What lies beyond it.
             * @enum {string|null}
             */
            type: "LAND" | "ROAD" | (string & {}) | null;
        };
        /**
         * @description Whether there is a building, or only a part of one.
         * @enum {string}
         */
        PropertyBuildingStatus: "VACANT_LAND" | "BUILDING" | "BUILDING_PART" | (string & {});
        /** @description Numbers and dates of a property record. */
        PropertyGeneralInformation: {
            /** @description When the property was first registered. The Hijri half serves as a proof in requests. */
            first_registration_date: components["schemas"]["DatePair"] | null;
            /** @description Real estate number of the property this one belongs to. */
            parent_property_number: string | null;
            /** @description Real estate number; 16 digits in known samples. */
            property_number: string;
            /** @description When this version was made. */
            version_date: components["schemas"]["DatePair"] | null;
            /** @description Version of the record; digits as text. */
            version_number: string;
        };
        /** @description Number of the property, or the second proof. */
        PropertyIdentification: {
            /**
             * @description Kind of value. The two birth dates make sense in a property search only.
             * @enum {string}
             */
            type: "PROPERTY_NUMBER" | "FIRST_REGISTRATION_DATE" | "DATE_OF_BIRTH_HIJRI" | "DATE_OF_BIRTH_GREGORIAN" | "NATIONAL_ID" | "IQAMA_ID" | "GCC_ID" | "PASSPORT" | "PREMIUM_IQAMA" | "MOI_IDENTIFIER" | "UNIFIED_NUMBER" | "COMMERCIAL_NUMBER" | "GOVERNMENT_ENTITY_NUMBER" | "OTHER" | (string & {});
            /** @description Real estate number, id, or the registration date in the Hijri calendar as `YYYY-MM-DD`. */
            value: string;
        };
        /** @description One owner of a property. */
        PropertyOwner: {
            /** @description Id of the owner, masked with `*`. */
            id: string;
            /** @description Kind of the id below. */
            identity_type: components["schemas"]["PropertyOwnerIdentityType"];
            /** @description Name of the owner in both languages. */
            name: components["schemas"]["LocalizedText"] | null;
            /** @description Percent owned, as text with a sign, such as `4.000 %`. */
            owner_share: string;
            /** @description The same share as a fraction, such as `1/25`. */
            owner_share_fraction: string;
            /** @description Area that goes with the share; a decimal as text. */
            owning_area: string;
            /**
             * @description Whether a person or an organisation owns it.
             * @enum {string}
             */
            type: "INDIVIDUAL" | "ORGANIZATION" | "OTHER" | (string & {});
        };
        /**
         * @description Kind of id of a property owner.
         * @enum {string}
         */
        PropertyOwnerIdentityType: "NATIONAL_ID" | "IQAMA_ID" | "GCC_ID" | "PASSPORT" | "PREMIUM_IQAMA" | "MOI_IDENTIFIER" | "UNIFIED_NUMBER" | "COMMERCIAL_NUMBER" | "GOVERNMENT_ENTITY_NUMBER" | "OTHER" | (string & {});
        /** @description Price of a sale. */
        PropertyPrice: {
            /** @description Amount in that currency, as a JSON number. */
            amount: number | null;
            /** @description ISO 4217 code, `SAR` in known samples. */
            currency: string;
        };
        /** @description One right, responsibility or restriction on a property. */
        PropertyRight: {
            /** @description Key of the entry. */
            id: string | null;
            /** @description Whether the entry is a restriction on the owner. */
            is_restriction: boolean;
            /** @description Number of the entry, as text. */
            number: string;
            /**
             * @description Whether it is in force.
             * @enum {string}
             */
            status: "ACTIVE" | "INACTIVE" | (string & {});
            /**
             * @description Kind of entry.
             * @enum {string}
             */
            type: "LIEN" | "LEASE" | "EASEMENT" | "USUFRUCT" | "RIGHT_OF_USE" | "RIGHT_OF_RESIDENCE" | "ENDOWMENT" | "CREDIT_PRIORITY" | "FIRST_REFUSAL" | "WILL" | "OWNERSHIP" | "OFF_PLAN" | "PROPERTY_SUSPENSION" | "LIEN_PREVENTION" | "LEASE_PREVENTION" | "SALE_PREVENTION" | (string & {});
        };
        /** @description An id of the owner, or the birth date. */
        PropertySearchIdentification: {
            /**
             * @description Which id `value` is, or the calendar of a birth date.
             * @enum {string}
             */
            type: "DATE_OF_BIRTH_HIJRI" | "DATE_OF_BIRTH_GREGORIAN" | "NATIONAL_ID" | "IQAMA_ID" | "GCC_ID" | "PASSPORT" | "PREMIUM_IQAMA" | "MOI_IDENTIFIER" | "UNIFIED_NUMBER" | "COMMERCIAL_NUMBER" | "GOVERNMENT_ENTITY_NUMBER" | "OTHER" | (string & {});
            /** @description The id, or a date as `YYYY-MM-DD` in either calendar. */
            value: string;
        };
        /** @description The owner whose properties are wanted. */
        PropertySearchRequest: {
            /**
             * @description Always `IDENTITY`.
             * @enum {string}
             */
            identification_method: "IDENTITY";
            /** @description An id of the owner and a birth date. `NATIONAL_ID` goes with `DATE_OF_BIRTH_HIJRI`, any other id with `DATE_OF_BIRTH_GREGORIAN`. */
            identifications: components["schemas"]["PropertySearchIdentification"][];
        };
        /** @description One page of the properties of an owner. */
        PropertySearchResponse: components["schemas"]["VerificationEnvelope"] & {
            /** @description Position of this page. Empty results have zero pages. */
            page: components["schemas"]["PageMetadata"];
            /** @description Properties on this page; an empty array when nothing is owned. Expect `null` or no key when the search failed. */
            verifications?: components["schemas"]["FoundProperty"][] | null;
        };
        /** @description Size and use of a property. */
        PropertySpatial: {
            /**
             * Format: double
             * @description Area. A JSON number here, text in `owner_information`; the unit is not stated.
             */
            area_size: number | null;
            /** @description Whether there is a building. */
            building_availability: boolean | null;
            /** @description Whether it is built on. */
            property_status: components["schemas"]["PropertyBuildingStatus"] | null;
            /**
             * @description Land or building.
             * @enum {string|null}
             */
            property_type: "VACANT_LAND" | "BUILDING" | (string & {}) | null;
            /** @description What it is used for. */
            property_use: components["schemas"]["PropertyUse"] | null;
        };
        /**
         * @description State of a property record.
         * @enum {string}
         */
        PropertyStatus: "ACTIVE" | "INACTIVE" | "SUSPENDED" | "TEMPORARY" | (string & {});
        /** @description Details of a unit inside a building. */
        PropertyUnit: {
            /** @description Share of the land that goes with the unit; a decimal fraction as text. */
            undivided_share_of_land: string | null;
            /**
             * Format: double
             * @description Area of the unit; the unit of measure is not stated.
             */
            unit_area_size: number | null;
            /** @description Number of the unit in the building. */
            unit_number: string | null;
            /**
             * @description Apartment, villa, shop and so on.
             * @enum {string|null}
             */
            unit_type: "APARTMENT" | "DOUBLE_FLOOR_APARTMENT" | "FLOOR" | "CONNECT_DUPLEX_VILLA" | "CONNECTED_VILLA" | "VILLA" | "BUILDING" | "SHOP" | "OFFICE" | "HOTEL" | "TOWER" | (string & {}) | null;
        };
        /**
         * @description What a property is used for.
         * @enum {string}
         */
        PropertyUse: "UNAVAILABLE" | "RESIDENTIAL" | "COMMERCIAL" | "PUBLIC_SERVICES" | "PUBLIC_FACILITIES_TRANSPORTATION" | "INDUSTRIAL" | "AGRICULTURAL" | "ANCIENT_URBAN_REGION" | "VACANT_LAND" | "PLANS_AND_SYMBOLS" | "MIXED_USE" | "MANSION_USE" | (string & {});
        /** @description Record of a property. Every key is always sent; which are filled depends on `verification_type`. Several numbers and flags are text. */
        PropertyVerification: {
            /** @description `true` or `false` as text, not a boolean. */
            acquired_absolute_ownership: string | null;
            /** @description City, district, plan and parcel. */
            address: components["schemas"]["PropertyAddress"] | null;
            /** @description Sides of the plot. */
            border_info: components["schemas"]["PropertyBorder"][] | null;
            /** @description Numbers and dates of the record. */
            general_information: components["schemas"]["PropertyGeneralInformation"] | null;
            /** @description Whether the record is public. A real boolean. */
            is_published: boolean | null;
            /** @description Owners with their shares. */
            owner_information: components["schemas"]["PropertyOwner"][] | null;
            /** @description Rights, responsibilities and restrictions; empty when there are none. */
            rrrs: components["schemas"]["PropertyRight"][] | null;
            /** @description Price the property was sold for. */
            selling_price: components["schemas"]["PropertyPrice"] | null;
            /** @description Size and use. */
            spatial: components["schemas"]["PropertySpatial"] | null;
            /** @description State of the record; the only key filled for every `verification_type`. */
            status: components["schemas"]["PropertyStatus"];
            /** @description All shares together in percent, as text with a sign, such as `100%`. */
            total_share: string | null;
            /** @description Details of a unit inside a building; `null` in every known sample. */
            unit_details: components["schemas"]["PropertyUnit"] | null;
        };
        /** @description The property, a proof that you may ask, and the depth of the answer. */
        PropertyVerificationRequest: {
            /**
             * @description Second proof. `REGISTRATION_DATE` wants `FIRST_REGISTRATION_DATE`, `IDENTITY` an id of an owner.
             * @enum {string}
             */
            identification_method: "REGISTRATION_DATE" | "IDENTITY";
            /** @description `PROPERTY_NUMBER` and the item that `identification_method` asks for. */
            identifications: components["schemas"]["PropertyIdentification"][];
            /**
             * @description Depth of the answer. `STATUS_ONLY` fills the status, `BASIC` adds the property itself, `FULL` adds owners, price and rights.
             * @enum {string}
             */
            verification_type: "STATUS_ONLY" | "BASIC" | "FULL";
        };
        /** @description Answer to a property check. */
        PropertyVerificationResponse: components["schemas"]["VerificationEnvelope"] & {
            /** @description The record; `null` or absent when the check failed. */
            verifications?: components["schemas"]["PropertyVerification"] | null;
        };
        /** @description An id as the register holds it. */
        RegisteredIdentity: {
            /** @description The id itself. Personal data; keep it out of logs. */
            id: string | null;
            /** @description Kind of id in words, such as `National ID`. */
            type: components["schemas"]["LocalizedText"] | null;
            /** @description Numeric code of the register; often absent. */
            type_id?: number | null;
        };
        /**
         * @description Language of the texts in the answer. The other language comes back as `null`. Other values are refused with `INVALID_PARAMETERS`.
         * @enum {string}
         */
        RegisterLanguage: "ar" | "AR" | "en" | "EN";
        /** @description Rule on putting part of the profit aside. */
        SetAsideRule: {
            /** @description Whether any profit is put aside. */
            is_set_aside_enabled: boolean | null;
            /** @description How much, and what for. */
            profit_allocation: components["schemas"]["ProfitAllocation"] | null;
        };
        /** @description One class of stocks. */
        Stock: {
            /** @description Kind in Arabic. */
            ar?: string | null;
            /** @description Name of the class in both languages. */
            class_name?: components["schemas"]["LocalizedText"] | null;
            /** @description Numeric code of the class. */
            class_reference_id?: number | null;
            /** @description How many stocks there are. */
            count?: number | null;
            /** @description Kind in English, such as `In-Cash`. */
            en?: string | null;
            /** @description Kind, where the answer nests it instead of sending `en` and `ar` directly. */
            type?: components["schemas"]["LocalizedText"] | null;
            /** @description Numeric code of the kind; often absent. */
            type_id?: number | null;
            /** @description Value of one stock. */
            value?: number | null;
        };
        /** @description Capital made of stocks. */
        StockCapital: {
            /** @description Capital that was announced, next to the part that is paid. */
            announced_capital?: number | null;
            /** @description Kind in Arabic. */
            ar?: string | null;
            /** @description Whole capital. */
            capital?: number | null;
            /** @description Part paid in money. */
            cash_capital?: number | null;
            /** @description Kind in English, such as `In-Cash`. */
            en?: string | null;
            /** @description Part paid in goods or rights. */
            in_kind_capital?: number | null;
            /** @description Capital paid in so far. */
            paid_capital?: number | null;
            /** @description Classes of stocks. */
            stocks?: components["schemas"]["Stock"][] | null;
            /** @description Kind, where the answer nests it instead of sending `en` and `ar` directly. */
            type?: components["schemas"]["LocalizedText"] | null;
            /** @description Numeric code of the kind; often absent. */
            type_id?: number | null;
        };
        /** @description A name in English and, where known, in Arabic. */
        Translation: {
            /** @description Name in Arabic, `null` when the source has none. */
            ar?: string | null;
            /** @description Name in English. */
            en: string;
        };
        /** @description What every verification answers with, around its result. */
        VerificationEnvelope: {
            /** @description Text for developers. Its wording differs between operations, so never match on it. */
            message: string;
            /** @description Key-value pairs attached to the check; `null` or absent when there are none. */
            meta?: {
                [key: string]: string;
            } | null;
            /**
             * Format: uuid
             * @description Identifies this answer. Keep it and quote it to support.
             */
            results_id: string;
            /** @description Outcome of the check. Read it before the result: HTTP 200 does not mean that the check could be made. */
            status: components["schemas"]["VerificationStatus"];
            /** @description Why the check failed; `null` or absent when it did not. */
            status_detail?: components["schemas"]["VerificationStatusDetail"] | null;
            /**
             * Format: date-time
             * @description When the answer was made, in UTC, with up to nine fraction digits.
             */
            timestamp: string;
        };
        /**
         * @description Where the answer came from. Only `OPEN_BANKING` (entities) and `CONFIRMATION_OF_PAYEE_SERVICE` (accounts) are known from real answers.
         * @enum {string}
         */
        VerificationMethod: "CONFIRMATION_OF_PAYEE_SERVICE" | "OPEN_BANKING" | "SARIE" | "SARIE_AND_CONFIRMATION_OF_PAYEE_SERVICE" | (string & {});
        /**
         * @description Outcome of a check. Only `OK` and `FAILED` are known to occur on verifications; the rest is listed by the API. `RECONNECT_REQUIRED` belongs to the UAE.
         * @enum {string}
         */
        VerificationStatus: "OK" | "PENDING" | "FAILED" | "CONSENT_EXPIRED" | "RECONNECT_REQUIRED" | "PROCESSING_STARTED" | (string & {});
        /** @description Reason of a failed check, for code and for people. */
        VerificationStatusDetail: {
            /** @description Code to branch on. New codes may appear at any time. */
            granular_status_code?: components["schemas"]["GranularStatusCode"] | null;
            /** @description Explanation of the code in plain words. */
            status_additional_info?: string | null;
        };
        /**
         * @description State of the account at the bank. Known values only; banks may report others.
         * @enum {string}
         */
        VerifiedAccountStatus: "ACTIVE" | "BLOCKED" | "CLOSED" | "IN_LIQUIDATION" | (string & {});
        /** @description A manager and what the manager may do for the company. */
        VerifiedManager: {
            /** @description Id of the person. */
            identity: components["schemas"]["RegisteredIdentity"] | null;
            /** @description Whether the person holds a licence for the post. */
            is_licensed: boolean | null;
            /** @description Full name. */
            name: components["schemas"]["LocalizedText"] | null;
            /** @description Nationality of the person. */
            nationality: components["schemas"]["Nationality"] | null;
            /** @description Powers of the manager. */
            permissions: components["schemas"]["ManagerPermission"][] | null;
            /** @description Posts held; one or more. */
            positions: components["schemas"]["IdNamePair"][] | null;
            /** @description Kind of person in words, such as `Saudi` or `Resident`. */
            type: components["schemas"]["LocalizedText"] | null;
            /** @description Numeric code of the register; often absent. */
            type_id?: number | null;
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
        /** @description The entity does not exist for this application. */
        EntityNotFound: {
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
export type AccountBank = components['schemas']['AccountBank'];
export type AccountBankIdentifier = components['schemas']['AccountBankIdentifier'];
export type AccountCountry = components['schemas']['AccountCountry'];
export type AccountIdentification = components['schemas']['AccountIdentification'];
export type AccountReference = components['schemas']['AccountReference'];
export type AccountVerification = components['schemas']['AccountVerification'];
export type AccountVerificationRequest = components['schemas']['AccountVerificationRequest'];
export type AccountVerificationResponse = components['schemas']['AccountVerificationResponse'];
export type AdditionalArticle = components['schemas']['AdditionalArticle'];
export type ApiError = components['schemas']['ApiError'];
export type ApiErrorCode = components['schemas']['ApiErrorCode'];
export type BankIdentifier = components['schemas']['BankIdentifier'];
export type BeneficiaryNameVerification = components['schemas']['BeneficiaryNameVerification'];
export type BeneficiaryNameVerificationRequest = components['schemas']['BeneficiaryNameVerificationRequest'];
export type BeneficiaryNameVerificationResponse = components['schemas']['BeneficiaryNameVerificationResponse'];
export type CapitalInformation = components['schemas']['CapitalInformation'];
export type CommercialRegistry = components['schemas']['CommercialRegistry'];
export type ContributionCapital = components['schemas']['ContributionCapital'];
export type CorporateActivity = components['schemas']['CorporateActivity'];
export type CorporateArticle = components['schemas']['CorporateArticle'];
export type CorporateContact = components['schemas']['CorporateContact'];
export type CorporateEntityType = components['schemas']['CorporateEntityType'];
export type CorporateIdentification = components['schemas']['CorporateIdentification'];
export type CorporateLicense = components['schemas']['CorporateLicense'];
export type CorporateStatus = components['schemas']['CorporateStatus'];
export type CorporateVerification = components['schemas']['CorporateVerification'];
export type CorporateVerificationRequest = components['schemas']['CorporateVerificationRequest'];
export type CorporateVerificationResponse = components['schemas']['CorporateVerificationResponse'];
export type DatePair = components['schemas']['DatePair'];
export type DirectorReward = components['schemas']['DirectorReward'];
export type DirectorsBoard = components['schemas']['DirectorsBoard'];
export type ECommerce = components['schemas']['ECommerce'];
export type Enablement = components['schemas']['Enablement'];
export type EntityIdentification = components['schemas']['EntityIdentification'];
export type EntityVerification = components['schemas']['EntityVerification'];
export type EntityVerificationRequest = components['schemas']['EntityVerificationRequest'];
export type EntityVerificationResponse = components['schemas']['EntityVerificationResponse'];
export type EStore = components['schemas']['EStore'];
export type FiscalYear = components['schemas']['FiscalYear'];
export type FoundProperty = components['schemas']['FoundProperty'];
export type FoundPropertyAddress = components['schemas']['FoundPropertyAddress'];
export type FoundPropertyGeneralInformation = components['schemas']['FoundPropertyGeneralInformation'];
export type FoundPropertySpatial = components['schemas']['FoundPropertySpatial'];
export type FreelancerCategory = components['schemas']['FreelancerCategory'];
export type FreelancerCertificate = components['schemas']['FreelancerCertificate'];
export type FreelancerIdentification = components['schemas']['FreelancerIdentification'];
export type FreelancerName = components['schemas']['FreelancerName'];
export type FreelancerSpeciality = components['schemas']['FreelancerSpeciality'];
export type FreelancerText = components['schemas']['FreelancerText'];
export type FreelancerVerification = components['schemas']['FreelancerVerification'];
export type FreelancerVerificationRequest = components['schemas']['FreelancerVerificationRequest'];
export type FreelancerVerificationResponse = components['schemas']['FreelancerVerificationResponse'];
export type GranularStatusCode = components['schemas']['GranularStatusCode'];
export type Guardian = components['schemas']['Guardian'];
export type Headquarters = components['schemas']['Headquarters'];
export type IbanBankAccountAvailability = components['schemas']['IbanBankAccountAvailability'];
export type IbanBankAvailability = components['schemas']['IbanBankAvailability'];
export type IbanBankConfiguration = components['schemas']['IbanBankConfiguration'];
export type IbanBankUpdate = components['schemas']['IbanBankUpdate'];
export type IbanBankUpdateRequest = components['schemas']['IbanBankUpdateRequest'];
export type IbanIdentification = components['schemas']['IbanIdentification'];
export type IbanOwnership = components['schemas']['IbanOwnership'];
export type IbanVerification = components['schemas']['IbanVerification'];
export type IbanVerificationRequest = components['schemas']['IbanVerificationRequest'];
export type IbanVerificationResponse = components['schemas']['IbanVerificationResponse'];
export type IdNamePair = components['schemas']['IdNamePair'];
export type Liquidator = components['schemas']['Liquidator'];
export type LocalizedText = components['schemas']['LocalizedText'];
export type MainCommercialRegistry = components['schemas']['MainCommercialRegistry'];
export type Management = components['schemas']['Management'];
export type ManagementBoard = components['schemas']['ManagementBoard'];
export type Manager = components['schemas']['Manager'];
export type ManagerIdentification = components['schemas']['ManagerIdentification'];
export type ManagerPermission = components['schemas']['ManagerPermission'];
export type ManagerVerificationRequest = components['schemas']['ManagerVerificationRequest'];
export type ManagerVerificationResponse = components['schemas']['ManagerVerificationResponse'];
export type MatchAvailability = components['schemas']['MatchAvailability'];
export type NamedCode = components['schemas']['NamedCode'];
export type NameLanguage = components['schemas']['NameLanguage'];
export type NameMatch = components['schemas']['NameMatch'];
export type NameVerification = components['schemas']['NameVerification'];
export type NameVerificationRequest = components['schemas']['NameVerificationRequest'];
export type NameVerificationResponse = components['schemas']['NameVerificationResponse'];
export type NationalAddress = components['schemas']['NationalAddress'];
export type Nationality = components['schemas']['Nationality'];
export type PageMetadata = components['schemas']['PageMetadata'];
export type PartnerDecision = components['schemas']['PartnerDecision'];
export type PartnerNationality = components['schemas']['PartnerNationality'];
export type PartnerShare = components['schemas']['PartnerShare'];
export type Party = components['schemas']['Party'];
export type ProfitAllocation = components['schemas']['ProfitAllocation'];
export type ProfitLossDistribution = components['schemas']['ProfitLossDistribution'];
export type PropertyAddress = components['schemas']['PropertyAddress'];
export type PropertyBorder = components['schemas']['PropertyBorder'];
export type PropertyBuildingStatus = components['schemas']['PropertyBuildingStatus'];
export type PropertyGeneralInformation = components['schemas']['PropertyGeneralInformation'];
export type PropertyIdentification = components['schemas']['PropertyIdentification'];
export type PropertyOwner = components['schemas']['PropertyOwner'];
export type PropertyOwnerIdentityType = components['schemas']['PropertyOwnerIdentityType'];
export type PropertyPrice = components['schemas']['PropertyPrice'];
export type PropertyRight = components['schemas']['PropertyRight'];
export type PropertySearchIdentification = components['schemas']['PropertySearchIdentification'];
export type PropertySearchRequest = components['schemas']['PropertySearchRequest'];
export type PropertySearchResponse = components['schemas']['PropertySearchResponse'];
export type PropertySpatial = components['schemas']['PropertySpatial'];
export type PropertyStatus = components['schemas']['PropertyStatus'];
export type PropertyUnit = components['schemas']['PropertyUnit'];
export type PropertyUse = components['schemas']['PropertyUse'];
export type PropertyVerification = components['schemas']['PropertyVerification'];
export type PropertyVerificationRequest = components['schemas']['PropertyVerificationRequest'];
export type PropertyVerificationResponse = components['schemas']['PropertyVerificationResponse'];
export type RegisteredIdentity = components['schemas']['RegisteredIdentity'];
export type RegisterLanguage = components['schemas']['RegisterLanguage'];
export type SetAsideRule = components['schemas']['SetAsideRule'];
export type Stock = components['schemas']['Stock'];
export type StockCapital = components['schemas']['StockCapital'];
export type Translation = components['schemas']['Translation'];
export type VerificationEnvelope = components['schemas']['VerificationEnvelope'];
export type VerificationMethod = components['schemas']['VerificationMethod'];
export type VerificationStatus = components['schemas']['VerificationStatus'];
export type VerificationStatusDetail = components['schemas']['VerificationStatusDetail'];
export type VerifiedAccountStatus = components['schemas']['VerifiedAccountStatus'];
export type VerifiedManager = components['schemas']['VerifiedManager'];
export type ResponseBadRequest = components['responses']['BadRequest'];
export type ResponseEntityNotFound = components['responses']['EntityNotFound'];
export type ResponseForbidden = components['responses']['Forbidden'];
export type ResponseInternalServerError = components['responses']['InternalServerError'];
export type ResponseTooManyRequests = components['responses']['TooManyRequests'];
export type ResponseUnauthorized = components['responses']['Unauthorized'];
export type HeaderLeanCorrelationId = components['headers']['lean-correlation-id'];
export type HeaderLeanTraceId = components['headers']['lean-trace-id'];
export type HeaderRetryAfter = components['headers']['retry-after'];
export type $defs = Record<string, never>;
export interface operations {
    verifyName: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** @description Entity and name to compare. */
        requestBody: {
            content: {
                "application/json": components["schemas"]["NameVerificationRequest"];
            };
        };
        responses: {
            /** @description The comparison was made, or failed with a reason. */
            200: {
                headers: {
                    "lean-correlation-id": components["headers"]["lean-correlation-id"];
                    "lean-trace-id": components["headers"]["lean-trace-id"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["NameVerificationResponse"];
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["EntityNotFound"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["InternalServerError"];
        };
    };
    verifyAccount: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** @description Account and what is known about its owner. The requests for SA and AE use test values of the sandbox. */
        requestBody: {
            content: {
                "application/json": components["schemas"]["AccountVerificationRequest"];
            };
        };
        responses: {
            /** @description The comparison was made, or failed with a reason. */
            200: {
                headers: {
                    "lean-correlation-id": components["headers"]["lean-correlation-id"];
                    "lean-trace-id": components["headers"]["lean-trace-id"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["AccountVerificationResponse"];
                };
            };
            /** @description A value is missing or malformed, or the country is not supported. May carry `results_id`. */
            400: {
                headers: {
                    "lean-correlation-id": components["headers"]["lean-correlation-id"];
                    "lean-trace-id": components["headers"]["lean-trace-id"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ApiError"];
                };
            };
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            /** @description The account is not known. */
            404: {
                headers: {
                    "lean-correlation-id": components["headers"]["lean-correlation-id"];
                    "lean-trace-id": components["headers"]["lean-trace-id"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ApiError"];
                };
            };
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["InternalServerError"];
        };
    };
    verifyCorporate: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** @description Company and part of its record. */
        requestBody: {
            content: {
                "application/json": components["schemas"]["CorporateVerificationRequest"];
            };
        };
        responses: {
            /** @description The record was read. */
            200: {
                headers: {
                    "lean-correlation-id": components["headers"]["lean-correlation-id"];
                    "lean-trace-id": components["headers"]["lean-trace-id"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["CorporateVerificationResponse"];
                };
            };
            /** @description The unified number is missing or not exactly 10 digits, or `language` is missing or unknown. */
            400: {
                headers: {
                    "lean-correlation-id": components["headers"]["lean-correlation-id"];
                    "lean-trace-id": components["headers"]["lean-trace-id"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ApiError"];
                };
            };
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["InternalServerError"];
        };
    };
    verifyCorporateManager: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** @description Company and manager. */
        requestBody: {
            content: {
                "application/json": components["schemas"]["ManagerVerificationRequest"];
            };
        };
        responses: {
            /** @description The register was read. */
            200: {
                headers: {
                    "lean-correlation-id": components["headers"]["lean-correlation-id"];
                    "lean-trace-id": components["headers"]["lean-trace-id"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ManagerVerificationResponse"];
                };
            };
            /** @description One of the two ids is missing or of an unknown kind, or `language` is unknown. */
            400: {
                headers: {
                    "lean-correlation-id": components["headers"]["lean-correlation-id"];
                    "lean-trace-id": components["headers"]["lean-trace-id"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ApiError"];
                };
            };
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["InternalServerError"];
        };
    };
    verifyFreelancer: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** @description Certificate and holder. The certificate numbers are test values of the sandbox. */
        requestBody: {
            content: {
                "application/json": components["schemas"]["FreelancerVerificationRequest"];
            };
        };
        responses: {
            /** @description The check was made. */
            200: {
                headers: {
                    "lean-correlation-id": components["headers"]["lean-correlation-id"];
                    "lean-trace-id": components["headers"]["lean-trace-id"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["FreelancerVerificationResponse"];
                };
            };
            /** @description A value is missing, or the kind of an id is unknown. */
            400: {
                headers: {
                    "lean-correlation-id": components["headers"]["lean-correlation-id"];
                    "lean-trace-id": components["headers"]["lean-trace-id"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ApiError"];
                };
            };
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["InternalServerError"];
        };
    };
    verifyProperty: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** @description Property and proof. */
        requestBody: {
            content: {
                "application/json": components["schemas"]["PropertyVerificationRequest"];
            };
        };
        responses: {
            /** @description The record was read, or the check failed with a reason. */
            200: {
                headers: {
                    "lean-correlation-id": components["headers"]["lean-correlation-id"];
                    "lean-trace-id": components["headers"]["lean-trace-id"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["PropertyVerificationResponse"];
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["InternalServerError"];
        };
    };
    searchProperties: {
        parameters: {
            query?: {
                /** @description Page to return; the first one is 0. */
                page?: number;
                /** @description Properties on a page. Only 20 is accepted. */
                size?: number;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** @description Owner to search for. */
        requestBody: {
            content: {
                "application/json": components["schemas"]["PropertySearchRequest"];
            };
        };
        responses: {
            /** @description One page of properties. */
            200: {
                headers: {
                    "lean-correlation-id": components["headers"]["lean-correlation-id"];
                    "lean-trace-id": components["headers"]["lean-trace-id"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["PropertySearchResponse"];
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["InternalServerError"];
        };
    };
    verifyBeneficiaryName: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** @description IBAN to look up. */
        requestBody: {
            content: {
                "application/json": components["schemas"]["BeneficiaryNameVerificationRequest"];
            };
        };
        responses: {
            /** @description The name was found, or the check failed with a reason. */
            200: {
                headers: {
                    "lean-correlation-id": components["headers"]["lean-correlation-id"];
                    "lean-trace-id": components["headers"]["lean-trace-id"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["BeneficiaryNameVerificationResponse"];
                };
            };
            /** @description The IBAN is missing or malformed. */
            400: {
                headers: {
                    "lean-correlation-id": components["headers"]["lean-correlation-id"];
                    "lean-trace-id": components["headers"]["lean-trace-id"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ApiError"];
                };
            };
            401: components["responses"]["Unauthorized"];
            /** @description The product is not switched on for your application. The body may be empty. */
            403: {
                headers: {
                    "lean-correlation-id": components["headers"]["lean-correlation-id"];
                    "lean-trace-id": components["headers"]["lean-trace-id"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ApiError"];
                };
            };
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["InternalServerError"];
        };
    };
    verifyEntityOwnership: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** @description Entity and id to compare. */
        requestBody: {
            content: {
                "application/json": components["schemas"]["EntityVerificationRequest"];
            };
        };
        responses: {
            /** @description The comparison was made, or failed with a reason. */
            200: {
                headers: {
                    "lean-correlation-id": components["headers"]["lean-correlation-id"];
                    "lean-trace-id": components["headers"]["lean-trace-id"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["EntityVerificationResponse"];
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["EntityNotFound"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["InternalServerError"];
        };
    };
    verifyIbanOwnership: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** @description IBAN and what is known about its owner. */
        requestBody: {
            content: {
                "application/json": components["schemas"]["IbanVerificationRequest"];
            };
        };
        responses: {
            /** @description The comparison was made, or failed with a reason. */
            200: {
                headers: {
                    "lean-correlation-id": components["headers"]["lean-correlation-id"];
                    "lean-trace-id": components["headers"]["lean-trace-id"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["IbanVerificationResponse"];
                };
            };
            /** @description A value is missing or malformed, such as a wrong IBAN. */
            400: {
                headers: {
                    "lean-correlation-id": components["headers"]["lean-correlation-id"];
                    "lean-trace-id": components["headers"]["lean-trace-id"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ApiError"];
                };
            };
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["InternalServerError"];
        };
    };
    listIbanBanks: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description All banks. */
            200: {
                headers: {
                    "lean-correlation-id": components["headers"]["lean-correlation-id"];
                    "lean-trace-id": components["headers"]["lean-trace-id"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["IbanBankConfiguration"][];
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["InternalServerError"];
        };
    };
    updateIbanBanks: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** @description Banks to switch. */
        requestBody: {
            content: {
                "application/json": components["schemas"]["IbanBankUpdateRequest"];
            };
        };
        responses: {
            /** @description The switches are set. The shape of the body is not documented; expect none. */
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
}
