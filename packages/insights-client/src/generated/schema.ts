/**
 * Generated from specs/ by `pnpm generate`. Do not edit: change the spec instead.
 */

export interface paths {
    "/insights/v2/assets/balances": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Analyse the balances of an entity
         * @description History of the balance, its trend and the movements behind it; for accounts of persons and of companies.
         */
        get: operations["getCashBalances"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/insights/v2/assets/cashflows": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Analyse the cash flow of an entity
         * @description Money in, money out and what is left, by month; for accounts of persons and of companies.
         */
        get: operations["getCashflows"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/insights/v2/assets/freelancers/cashflows": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Analyse the cash flow of a freelancer
         * @description Freelance income and spending on a certified account. Without `start_date` it begins with the consent's transaction window.
         */
        get: operations["getFreelancerCashflows"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/insights/v2/expenses": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Analyse the expenses of an entity
         * @description Outflows by month and by category. Without `start_date` captures cover the last six months, the first of them in part.
         */
        get: operations["getExpenses"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/insights/v2/income": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Analyse the income of an entity
         * @description Salary and other income of an entity, with monthly sums, how steady they are and the transactions behind them.
         */
        post: operations["verifyIncome"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/insights/v2/income/employment": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Get the employers of an entity
         * @description Employers found behind the salary credits, and how regularly they pay. For accounts of persons only.
         */
        get: operations["getEmployment"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/insights/v2/liabilities/credit-obligations": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Analyse the credits of an entity
         * @description Loans and credit cards: what was paid out, paid back and spent, by month.
         */
        get: operations["getCreditObligations"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/insights/v2/liabilities/non-credit-obligations": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Analyse the other obligations of an entity
         * @description Duties that repeat and are no credit, such as rent and subscriptions, by month and by payee.
         */
        get: operations["getNonCreditObligations"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/insights/v3/account-controls": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Get the account controls of an entity
         * @description Whether the account qualifies: facts about it, the gates agreed for your application, and the verdict.
         */
        get: operations["getAccountControls"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/insights/v3/behaviors": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Get the spending behaviour of an entity
         * @description Debits by category, merchant and place. Without `start_date` it begins with the earliest debit held.
         */
        get: operations["getBehaviors"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/insights/v3/cashflow-patterns": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Get the recurring flows of an entity
         * @description Flows that repeat, in and out, with their rhythm and whether they still live. Without `start_date` it begins with the earliest transaction held.
         */
        get: operations["getCashflowPatterns"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/insights/v3/credit-assessments": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Assess what an entity can afford
         * @description Weighted income, expenses, debt burden, affordability and the instalment that still fits. Weights, ceilings and essential categories are agreed per application. Without `start_date` it begins with the earliest transaction held.
         */
        get: operations["getCreditAssessments"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/insights/v3/credit-obligations": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Get the borrowing of an entity
         * @description Repayments and disbursements by lender. Without `start_date` it begins with the earliest transaction held.
         */
        get: operations["getCreditObligationsV3"];
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
        /** @description Whether an account qualifies, and why. */
        AccountControls: {
            /** @description Facts about the account; no settings are involved. */
            signals: components["schemas"]["AccountSignals"];
            /** @description Gates with the limits agreed for your application. */
            thresholds: components["schemas"]["AccountThresholds"];
            /** @description Outcome over all gates that are on. */
            verdict: components["schemas"]["AccountVerdict"];
        };
        /** @description Carrier of the account controls. */
        AccountControlsInsights: {
            /** @description Signals, gates and the verdict. */
            account_controls: components["schemas"]["AccountControls"];
        };
        /** @description Answer of the account controls. */
        AccountControlsResponse: components["schemas"]["InsightsEnvelope"] & {
            /** @description The figures when `status` is `OK`. */
            insights?: components["schemas"]["AccountControlsInsights"] | null;
        };
        /** @description Facts about an account. */
        AccountSignals: {
            /** @description Whole months since the opening. */
            account_age_months: number;
            /** @description Whether any money comes in. */
            has_inflows: boolean;
            /** @description Whether loans are paid out to it. */
            has_loan_disbursements: boolean;
            /** @description Whether instalments go out. */
            has_loan_repayments: boolean;
            /** @description Whether other income comes in. */
            has_non_salary_income: boolean;
            /** @description Whether a salary comes in. */
            has_salary_income: boolean;
            /** @description Whether it is a current account. */
            is_current_account: boolean;
            /** @description Whether it is mainly used for spending. */
            is_expense_account: boolean;
        };
        /** @description Gates of the account controls. */
        AccountThresholds: {
            /** @description Whether the account is old enough; `null` when this gate is off and left out of the verdict. */
            meets_minimum_account_age: boolean | null;
            /** @description Whether the average of other income suffices; `null` when this gate is off and left out of the verdict. */
            meets_minimum_average_non_salary: boolean | null;
            /** @description Whether the average salary suffices; `null` when this gate is off and left out of the verdict. */
            meets_minimum_average_salary: boolean | null;
            /** @description Whether there is enough money on it; `null` when this gate is off and left out of the verdict. */
            meets_minimum_current_balance: boolean | null;
        };
        /** @description Outcome of the account controls. */
        AccountVerdict: {
            /** @description Whether every gate that is on was passed. */
            eligible: boolean;
        };
        /** @description Sum and number of movements. */
        AmountCount: {
            /** @description Sum of the movements; 0 when there are none. */
            amount: components["schemas"]["CurrencyAmount"];
            /**
             * Format: int32
             * @description How many there are.
             */
            count: number | null;
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
        /** @description Balance over the window. */
        AssessedBalance: {
            /** @description Mean. */
            average_balance: components["schemas"]["CurrencyAmount"];
            /** @description Highest. */
            maximum_balance: components["schemas"]["CurrencyAmount"];
            /** @description Lowest. */
            minimum_balance: components["schemas"]["CurrencyAmount"];
        };
        /** @description Spending as a lender counts it, per month. */
        AssessedExpenses: {
            /** @description Instalments and other repayments. */
            average_monthly_credit_repayments: components["schemas"]["CurrencyAmount"];
            /** @description All other spending. */
            average_monthly_discretionary_expenses: components["schemas"]["CurrencyAmount"];
            /** @description Spending in the essential categories. */
            average_monthly_essential_expenses: components["schemas"]["CurrencyAmount"];
            /** @description Repayments, essential and discretionary spending together. */
            average_monthly_total_expenses: components["schemas"]["CurrencyAmount"];
            /** @description Categories that count as essential for your application, such as `RENT`; a vocabulary of its own. */
            defined_essential_categories: string[];
        };
        /** @description Income as a lender counts it. */
        AssessedIncome: {
            /** @description Salary. */
            employment_income: components["schemas"]["WeightedIncome"];
            /** @description All other sources. */
            other_income: components["schemas"]["OtherIncome"];
            /** @description Sum of all weighted incomes per month. */
            total_contributed_average_monthly_income: components["schemas"]["CurrencyAmount"];
        };
        /** @description What follows from income and expenses. */
        AssessmentIndicators: {
            /** @description Essential spending and repayments divided by weighted income. */
            affordability: components["schemas"]["RatioIndicator"];
            /** @description Weighted income minus all expenses, per month; may be negative. */
            average_monthly_net_cashflow: components["schemas"]["CurrencyAmount"];
            /** @description Debt burden: repayments divided by weighted income. */
            dbr: components["schemas"]["RatioIndicator"];
        };
        /** @description Trend of a balance and the movements behind it. Amounts are bare numbers in the currency of the totals. */
        BalanceFactors: {
            /** @description In how many months the balance rose. */
            balance_trend: number;
            /** @description Mean change from month to month. */
            balance_trend_average_month_on_month: number;
            /** @description Same figure as in the totals. */
            current_balance: number;
            /**
             * Format: double
             * @description Expected change of the balance per day.
             */
            daily_net_cashflow_estimate: number;
            /** @description Money that came in. */
            inflow_factors: components["schemas"]["BalanceInflowFactors"];
            /** @description Money that went out. */
            outflow_factors: components["schemas"]["BalanceOutflowFactors"];
            /** @description Average balance over the last 3, 6, 9 and 12 months. */
            periods: components["schemas"]["BalancePeriod"][];
        };
        /** @description Movements into the accounts. */
        BalanceInflowFactors: components["schemas"]["BalanceMovementFactors"] & {
            /** @description Share of salary among the movements, 0 to 100. */
            percent_salary_transaction?: number;
        };
        /** @description Movements in one direction. */
        BalanceMovementFactors: {
            /** @description Mean distance of the movements; the unit is not documented. */
            average_time: number;
            /** @description Largest movement. */
            max_transaction_amount: number;
            /**
             * Format: double
             * @description Median gap between movements, in days.
             */
            median_days: number;
            /** @description Half of the movements are smaller. */
            median_transaction_amount: number;
            /** @description Smallest movement. */
            min_transaction_amount: number;
            /** @description Share of large movements, 0 to 100; what counts as large is not documented. */
            percent_greater_than_x: number;
            /** @description Average of the movements that repeat. */
            recurring_average: number;
            /** @description Movements from Monday to Friday, in KSA too. */
            weekday_transaction_count: number;
            /** @description Movements on Saturdays and Sundays. */
            weekend_transaction_count: number;
        };
        /** @description Movements out of the accounts. */
        BalanceOutflowFactors: components["schemas"]["BalanceMovementFactors"] & {
            /** @description Months in which unusually much went out. */
            spike_transactions: components["schemas"]["MonthlyAmount"][];
        };
        /** @description Average balance over the months that end today. */
        BalancePeriod: {
            /** @description Mean of the balance. */
            average_balance: number;
            /** @description Length as an ISO 8601 duration: `P3M`, `P6M`, `P9M` or `P12M`. */
            period: string;
        };
        /** @description What money is spent on, with whom and where. Debits only. */
        Behaviors: {
            /** @description Debits by category. */
            by_category: components["schemas"]["CategoryBehaviors"];
            /** @description Debits by place. */
            by_location: components["schemas"]["LocationBehaviors"];
            /** @description Debits by merchant. */
            by_merchant: components["schemas"]["MerchantBehaviors"];
        };
        /** @description Carrier of the spending behaviour. */
        BehaviorsInsights: {
            /** @description Debits by category, by merchant and by place. */
            behaviors: components["schemas"]["Behaviors"];
        };
        /** @description Answer of the spending behaviour. */
        BehaviorsResponse: components["schemas"]["InsightsEnvelope"] & {
            /** @description The figures when `status` is `OK`. */
            insights?: components["schemas"]["BehaviorsInsights"] | null;
        };
        /** @description Largest movements. */
        BigPayments: {
            /** @description The last 3, 6, 9 and 12 months. */
            periods: components["schemas"]["BigPaymentsPeriod"][];
        };
        /** @description Largest movements over the months that end today. */
        BigPaymentsPeriod: {
            /** @description Mean of the largest credit of each month. */
            average_max_monthly_credit_amount: components["schemas"]["CurrencyAmount"];
            /** @description The first divided by the second. */
            average_max_monthly_credit_debit_amount_ratio: number;
            /** @description Mean of the largest debit of each month. */
            average_max_monthly_debit_amount: components["schemas"]["CurrencyAmount"];
            /** @description Length as an ISO 8601 duration: `P3M`, `P6M`, `P9M` or `P12M`. */
            period: string;
        };
        /** @description Balances of credit cards; each `null` when there are no cards. */
        CardBalances: {
            /** @description What can still be spent. */
            available_balance: components["schemas"]["CurrencyAmount"] | null;
            /** @description Mean over the time. */
            average_balance: components["schemas"]["CurrencyAmount"] | null;
            /** @description At the last read of the bank. */
            current_balance: components["schemas"]["CurrencyAmount"] | null;
            /** @description How often money is paid back. */
            frequency_of_contributions: components["schemas"]["ContributionFrequency"] | null;
            /** @description At the start. */
            initial_balance: components["schemas"]["CurrencyAmount"] | null;
        };
        /** @description How the balance of an entity developed. */
        CashBalance: {
            /** @description Trend of the balance and the movements behind it. */
            balance_factors: components["schemas"]["BalanceFactors"];
            /** @description One row per month. Oldest first in captures; sort before use. */
            monthly_totals: components["schemas"]["CashBalanceMonth"][];
            /** @description Balances over the whole window, and now. */
            total: components["schemas"]["CashBalanceTotal"];
        };
        /** @description Balance of one month. */
        CashBalanceMonth: {
            /** @description Mean over the month. */
            average_balance: components["schemas"]["CurrencyAmount"];
            /** @description Money that came in. */
            contribution_amount: components["schemas"]["CurrencyAmount"];
            /** @description At the start of the month. */
            initial_balance: components["schemas"]["CurrencyAmount"];
            /** @description `false` for the running month and for a first month that the window cuts. */
            is_month_complete: boolean;
            /** @description Calendar month, 1 to 12. */
            month: number;
            /** @description Change of the balance in the month, as a fraction. */
            monthly_growth_rate: number;
            /** @description Calendar year. */
            year: number;
        };
        /** @description Answer of the balance analysis. */
        CashBalancesResponse: components["schemas"]["InsightsEnvelope"] & {
            /** @description The balances when `status` is `OK`. */
            insights?: components["schemas"]["CashBalance"] | null;
        };
        /** @description Balances over the whole window, and now. */
        CashBalanceTotal: {
            /** @description What can be spent, credit lines included. */
            available_balance: components["schemas"]["CurrencyAmount"];
            /** @description Mean over the window. */
            average_balance: components["schemas"]["CurrencyAmount"];
            /** @description Booked, at the last read of the bank. */
            current_balance: components["schemas"]["CurrencyAmount"];
            /** @description How often money comes in. */
            frequency_of_contributions: components["schemas"]["ContributionFrequency"];
            /** @description At the start of the window. */
            initial_balance: components["schemas"]["CurrencyAmount"];
        };
        /** @description Money in and out of all accounts of an entity. */
        Cashflow: {
            /** @description Largest movements of the months. */
            big_payments: components["schemas"]["BigPayments"];
            /** @description Averages and volumes of credits and debits. */
            credit_debit_behaviour: components["schemas"]["CreditDebitBehaviour"];
            /** @description One row per month. Unordered in captures; sort before use. */
            monthly_totals: components["schemas"]["CashflowMonth"][];
            /** @description Sums over the whole window. */
            total: components["schemas"]["CashflowTotal"];
        };
        /** @description Movements in one direction. */
        CashflowAmount: {
            /** @description Sum of the movements, without a sign. */
            amount: components["schemas"]["CurrencyAmount"];
            /**
             * @description Direction.
             * @enum {string}
             */
            category: "inflow" | "outflow" | (string & {});
            /** @description How many movements there are. */
            count: number;
        };
        /** @description Gaps between the movements of a flow. */
        CashflowInterval: {
            /** @description Longest gap, in days. */
            maximum_days: number;
            /** @description Shortest gap, in days. */
            minimum_days: number;
        };
        /** @description Money in and out in one month. */
        CashflowMonth: {
            /** @description Money in; one element in captures. */
            inwards: components["schemas"]["CashflowAmount"][];
            /** @description `false` for the running month. */
            is_month_complete: boolean;
            /** @description Calendar month, 1 to 12. */
            month: number;
            /** @description What was left. */
            net: components["schemas"]["CashflowNet"];
            /** @description Money out; one element in captures. */
            outwards: components["schemas"]["CashflowAmount"][];
            /** @description Calendar year. */
            year: number;
        };
        /** @description What was left of money in and out. */
        CashflowNet: {
            /** @description Not filled; read `overall_amount`. */
            net_cashflow: components["schemas"]["CurrencyAmount"] | null;
            /** @description Money in minus money out; may be negative. */
            overall_amount: components["schemas"]["CurrencyAmount"];
        };
        /** @description One flow that repeats. */
        CashflowPattern: {
            /** @description Merchant, employer, payer or payee. */
            counter_party: string;
            /**
             * @description Whether money comes in or goes out.
             * @enum {string}
             */
            credit_debit_indicator: "CREDIT" | "DEBIT" | (string & {});
            /** @description One row per month. */
            monthly_totals: components["schemas"]["CashflowPatternMonth"][];
            /** @description Main category in words: `Health & Wellbeing`. */
            primary_category: string;
            /** @description When it happens, how often, and whether it still does. */
            regularity: components["schemas"]["CashflowRegularity"];
            /** @description Sub category in words: `Gym`. */
            secondary_category: string;
            /** @description Sum of the flow. */
            total_amount: components["schemas"]["CurrencyAmount"];
            /** @description How many movements there are. */
            transaction_count: number;
        };
        /** @description One month of a flow. */
        CashflowPatternMonth: {
            /** @description Sum of the month. */
            amount: components["schemas"]["CurrencyAmount"];
            /** @description Calendar month as `YYYY-MM`. */
            month: string;
            /** @description How many movements the month has. */
            transaction_count: number;
        };
        /** @description Flows that repeat. */
        CashflowPatterns: {
            /** @description One item per counterparty, direction and category. */
            cashflow_patterns: components["schemas"]["CashflowPattern"][];
        };
        /** @description Answer of the cash flow patterns. */
        CashflowPatternsResponse: components["schemas"]["InsightsEnvelope"] & {
            /** @description The figures when `status` is `OK`. */
            insights?: components["schemas"]["CashflowPatterns"] | null;
        };
        /** @description When a flow happens. */
        CashflowRegularity: {
            /**
             * @description Whether the flow still lives; `STARTED_` when it began inside the window, else before it.
             * @enum {string}
             */
            activity_status: "STARTED_AND_ONGOING" | "STARTED_AND_STOPPED" | "STOPPED" | "ONGOING" | (string & {});
            /** @description Mean gap, in days. */
            average_interval_days: number;
            /** @description On which weekdays, despite the name: `Sunday`. */
            days_of_month_names: string[];
            /** @description Calendar days it falls on, 1 to 31. */
            days_of_month_numbers: number[];
            /**
             * @description Rhythm.
             * @enum {string}
             */
            frequency: "DAILY" | "WEEKLY" | "BIWEEKLY" | "MONTHLY" | "QUARTERLY" | "ANNUALLY" | (string & {});
            /** @description Shortest and longest gap. */
            interval: components["schemas"]["CashflowInterval"];
        };
        /** @description Answer of the cash flow analysis. */
        CashflowsResponse: components["schemas"]["InsightsEnvelope"] & {
            /** @description The cash flow when `status` is `OK`. */
            insights?: components["schemas"]["Cashflow"] | null;
        };
        /** @description Money in and out over the whole window. */
        CashflowTotal: {
            /** @description Money in; one element in captures. */
            inwards: components["schemas"]["CashflowAmount"][];
            /** @description What was left. */
            net: components["schemas"]["CashflowNet"];
            /** @description Money out; one element in captures. */
            outwards: components["schemas"]["CashflowAmount"][];
        };
        /** @description Debits of one category. */
        CategoryBehavior: components["schemas"]["SpendingBehavior"] & {
            /** @description How many merchants were paid. */
            merchant_count: number;
            /** @description Who was paid. */
            merchant_names: string[];
            /** @description Main category in words: `Retail`, `Food & Dining`. Another vocabulary than that of the `v2` operations. */
            primary_category: string;
            /** @description Sub category in words: `Clothing`, `Fuel`. */
            secondary_category: string;
        };
        /** @description Debits by category. */
        CategoryBehaviors: {
            /** @description One item per pair of categories. */
            breakdown: components["schemas"]["CategoryBehavior"][];
            /** @description How many main categories occur. */
            detected_primary_category_count: number;
            /** @description How many pairs of main and sub category occur. */
            detected_secondary_category_count: number;
            /** @description Debits that could be assigned. */
            transaction_count: number;
        };
        /**
         * @description How often money comes in.
         * @enum {string}
         */
        ContributionFrequency: "DAILY" | "WEEKLY" | "MONTHLY" | (string & {});
        /** @description What a customer can afford. */
        CreditAssessments: {
            /** @description How much money there was. */
            balance: components["schemas"]["AssessedBalance"];
            /** @description Burden, affordability and room for a new instalment. */
            computed_indicators: components["schemas"]["AssessmentIndicators"];
            /** @description Repayments and other spending. */
            expenses: components["schemas"]["AssessedExpenses"];
            /** @description Income, weighted by how far it counts. */
            income: components["schemas"]["AssessedIncome"];
        };
        /** @description Carrier of the credit assessment. */
        CreditAssessmentsInsights: {
            /** @description Income, expenses, balance and what follows from them. */
            credit_assessments: components["schemas"]["CreditAssessments"];
        };
        /** @description Answer of the credit assessment. */
        CreditAssessmentsResponse: components["schemas"]["InsightsEnvelope"] & {
            /** @description The figures when `status` is `OK`. */
            insights?: components["schemas"]["CreditAssessmentsInsights"] | null;
        };
        /** @description Balance over all credit cards. */
        CreditCardsBalance: {
            /** @description Sum over the cards; `null` when there are none. */
            amount: components["schemas"]["CurrencyAmount"] | null;
        };
        /** @description Credits against debits. */
        CreditDebitBehaviour: {
            /** @description The last 3, 6, 9 and 12 months. */
            periods: components["schemas"]["CreditDebitPeriod"][];
        };
        /** @description Credits against debits over the months that end today. */
        CreditDebitPeriod: {
            /** @description Average size of a credit: the mean of the monthly means. */
            grand_average_credit_amount: components["schemas"]["CurrencyAmount"];
            /** @description Credits per month. */
            grand_average_credit_count: number;
            /** @description Average credit divided by average debit. */
            grand_average_credit_debit_amount_ratio: number;
            /** @description Number of credits divided by number of debits. */
            grand_average_credit_debit_count_ratio: number;
            /** @description Average size of a debit: the mean of the monthly means. */
            grand_average_debit_amount: components["schemas"]["CurrencyAmount"];
            /** @description Debits per month. */
            grand_average_debit_count: number;
            /** @description Length as an ISO 8601 duration: `P3M`, `P6M`, `P9M` or `P12M`. */
            period: string;
            /** @description All money in. */
            total_volume_of_credit: components["schemas"]["CurrencyAmount"];
            /** @description Money in divided by money out. */
            total_volume_of_credit_debit_ratio: number;
            /** @description All money out. */
            total_volume_of_debit: components["schemas"]["CurrencyAmount"];
        };
        /** @description Money lent by lenders. */
        CreditDisbursements: {
            /** @description One item per lender. */
            breakdown: components["schemas"]["LenderDisbursements"][];
            /** @description Sums over all lenders. */
            overall: components["schemas"]["CreditFlow"];
        };
        /** @description Movements with all lenders. */
        CreditFlow: {
            /** @description How many months had a movement. */
            active_months: number;
            /** @description Sum per month of the window. */
            average_monthly_amount: components["schemas"]["CurrencyAmount"];
            /** @description Sum per month with a movement. */
            average_monthly_amount_active: components["schemas"]["CurrencyAmount"];
            /**
             * Format: double
             * @description Movements per month of the window.
             */
            average_monthly_transactions: number;
            /** @description How many lenders were found. */
            lender_count: number;
            /** @description Lenders by name, in the case that was found. */
            lender_organizations: string[];
            /** @description Sum of the movements. */
            total_amount: components["schemas"]["CurrencyAmount"];
            /** @description How many movements there are. */
            transaction_count: number;
        };
        /** @description Loans and credit cards of an entity. */
        CreditObligations: {
            /** @description What the cards stand at now. */
            current_credit_cards_balance: components["schemas"]["CreditCardsBalance"] | null;
            /** @description One row per month. Newest first in captures; sort before use. */
            monthly_totals: components["schemas"]["CreditObligationsMonth"][] | null;
            /**
             * Format: int32
             * @description How many cards were found.
             */
            number_of_credit_cards: number | null;
            /** @description Sums over the whole window. */
            total: components["schemas"]["CreditObligationsTotal"] | null;
        };
        /** @description Loans and cards in one month. */
        CreditObligationsMonth: {
            /** @description How the cards stood. */
            credit_cards_balance: components["schemas"]["CardBalances"] | null;
            /** @description Money paid back to cards. */
            credit_cards_repayments: components["schemas"]["AmountCount"] | null;
            /** @description Money spent with cards. */
            credit_cards_spending: components["schemas"]["AmountCount"] | null;
            /** @description `false` for the running month and for a first month that the window cuts. */
            is_month_complete: boolean;
            /** @description Loans paid out. */
            loan_received: components["schemas"]["AmountCount"] | null;
            /** @description Instalments paid. */
            loan_repayments: components["schemas"]["AmountCount"] | null;
            /**
             * Format: int32
             * @description Calendar month, 1 to 12.
             */
            month: number;
            /**
             * Format: int32
             * @description Calendar year.
             */
            year: number;
        };
        /** @description Answer of the credit obligations analysis. */
        CreditObligationsResponse: components["schemas"]["InsightsEnvelope"] & {
            /** @description The obligations when `status` is `OK`. */
            insights?: components["schemas"]["CreditObligations"] | null;
        };
        /** @description Loans and cards over the whole window. Without any, sums are 0 and the rest is `null`. */
        CreditObligationsTotal: {
            /** @description Mean amount paid out. */
            average_loan_received: components["schemas"]["CurrencyAmount"] | null;
            /** @description Mean instalment. */
            average_loan_repayment: components["schemas"]["CurrencyAmount"] | null;
            /** @description How the cards stood. */
            credit_cards_balance: components["schemas"]["CardBalances"] | null;
            /** @description Money paid back to cards. */
            credit_cards_repayments: components["schemas"]["AmountCount"] | null;
            /** @description Money spent with cards. */
            credit_cards_spending: components["schemas"]["AmountCount"] | null;
            /**
             * Format: date-time
             * @description When the latest loan was paid out.
             */
            last_loan_received_date_time: string | null;
            /**
             * Format: date-time
             * @description When the latest instalment was booked.
             */
            last_loan_repayment_date_time: string | null;
            /** @description Loans paid out. */
            loan_received: components["schemas"]["AmountCount"] | null;
            /** @description Instalments paid. */
            loan_repayments: components["schemas"]["AmountCount"] | null;
            /** @description Largest amount paid out. */
            maximum_loan_received: components["schemas"]["CurrencyAmount"] | null;
            /** @description Largest instalment. */
            maximum_loan_repayment: components["schemas"]["CurrencyAmount"] | null;
            /** @description Smallest amount paid out. */
            minimum_loan_received: components["schemas"]["CurrencyAmount"] | null;
            /** @description Smallest instalment. */
            minimum_loan_repayment: components["schemas"]["CurrencyAmount"] | null;
        };
        /** @description Borrowing of an entity, by lender. */
        CreditObligationsV3: {
            /** @description Money lent. */
            disbursements: components["schemas"]["CreditDisbursements"];
            /** @description Money paid back. */
            repayments: components["schemas"]["CreditRepayments"];
        };
        /** @description Carrier of the credit obligations. */
        CreditObligationsV3Insights: {
            /** @description Repayments and disbursements. */
            credit_obligations: components["schemas"]["CreditObligationsV3"];
        };
        /** @description Answer of the credit obligations, third version. */
        CreditObligationsV3Response: components["schemas"]["InsightsEnvelope"] & {
            /** @description The figures when `status` is `OK`. */
            insights?: components["schemas"]["CreditObligationsV3Insights"] | null;
        };
        /** @description Money paid back to lenders. */
        CreditRepayments: {
            /** @description One item per lender. */
            breakdown: components["schemas"]["LenderRepayments"][];
            /** @description Sums over all lenders. */
            overall: components["schemas"]["CreditFlow"];
        };
        /** @description A sum of money. */
        CurrencyAmount: {
            /** @description Value as a JSON number. Beside a `credit_debit_indicator`, which holds the direction, it has no sign; net figures and balances without one may be negative. */
            amount: number;
            /** @description ISO 4217 code the value is in. */
            currency: string;
        };
        /** @description Registered name of a company in two languages. */
        EmployerName: {
            /** @description In Arabic script. */
            ar: string;
            /** @description In Latin script. */
            en: string;
        };
        /** @description Employers behind the salary credits of an entity. */
        Employment: {
            /** @description One item for each text that names an employer. */
            employment_details: components["schemas"]["EmploymentDetail"][];
        };
        /** @description One employer and how regularly it pays. */
        EmploymentDetail: {
            /** @description Text cut from the narrative of the salary, untouched. */
            bank_employer_name: string | null;
            /**
             * Format: date-time
             * @description Earliest salary found; a date with time despite the name.
             */
            first_salary_date: string | null;
            /** @description Company that Lean takes it for. The match is fuzzy; `null` when there is none. */
            matched_reference_employer: components["schemas"]["ReferenceEmployer"] | null;
            /**
             * Format: double
             * @description Standard deviation of the amounts, in the currency of the account.
             */
            salary_amount_variance: number | null;
            /** @description Whether days and amounts vary little; typically by 5 days and 1000 units of the currency at most. */
            salary_consistent: boolean | null;
            /**
             * Format: double
             * @description Standard deviation of the days between salaries; 0 for a single one.
             */
            salary_date_variance: number | null;
        };
        /** @description Answer of the employment analysis. */
        EmploymentResponse: components["schemas"]["InsightsEnvelope"] & {
            /** @description The employers when `status` is `OK`. */
            insights?: components["schemas"]["Employment"] | null;
        };
        /**
         * @description What money was spent on, as far as the model can tell. Words differ between regions and versions; never compare them with those of `v3` operations or of the data API.
         * @enum {string}
         */
        ExpenseCategory: "BANK_FEES_AND_CHARGES" | "CHARITY" | "EDUCATION" | "ENTERTAINMENT" | "GOVERNMENT" | "GROCERIES" | "HEALTH_AND_WELLBEING" | "LOAN" | "LOANS" | "LOANS_AND_INVESTMENTS" | "OTHER" | "RENT_AND_SERVICES" | "RESTAURANTS_DINING" | "RETAIL" | "TRANSFER" | "TRANSPORT" | "TRAVEL" | (string & {});
        /** @description Money spent, by month and by category. */
        Expenses: {
            /** @description ISO 4217 code of all amounts in this analysis. */
            currency: string;
            /** @description One row per month, empty months included. Newest first in captures; sort before use. */
            monthly_totals: components["schemas"]["ExpensesMonth"][];
            /** @description Sums over the whole window. */
            total: components["schemas"]["ExpensesTotal"];
        };
        /** @description Expenses of the window, divided by one criterion. */
        ExpensesBreakdown: {
            /** @description One item per category. */
            breakdowns: components["schemas"]["ExpensesCategoryTotal"][];
            /** @description Criterion; only `category` was seen. */
            by: string;
        };
        /** @description Expenses of one category. */
        ExpensesCategory: {
            /** @description Sum of the category. */
            amount: number;
            /** @description What the money was for. */
            category: components["schemas"]["ExpenseCategory"];
            /**
             * Format: int32
             * @description How many expenses the category has.
             */
            count: number;
            /** @description Share of all expenses of the same time, from 0 to 1, rounded to two decimals. */
            fraction_of_total_expenses: number;
        };
        /** @description Expenses of one category over the whole window. */
        ExpensesCategoryTotal: components["schemas"]["ExpensesCategory"] & {
            /** @description Mean gap, in days. */
            average_days_between_transactions: number;
            /** @description Sum divided by the calendar months of the window. */
            average_monthly_amount: number;
            /** @description Expenses per calendar month; may have decimals. */
            average_monthly_count: number;
            /**
             * Format: date-time
             * @description When the earliest expense of the category was booked.
             */
            first_date_time: string;
            /**
             * Format: date-time
             * @description When the latest expense of the category was booked.
             */
            last_date_time: string;
            /** @description Month with the highest sum. */
            maximum_monthly_amount: components["schemas"]["MonthlyAmount"];
            /** @description Month with the lowest sum; it may be 0. */
            minimum_monthly_amount: components["schemas"]["MonthlyAmount"];
        };
        /** @description Expenses of one month. */
        ExpensesMonth: {
            /** @description Sum of the month. */
            amount: number;
            /** @description The same money by category. */
            breakdown: components["schemas"]["ExpensesMonthBreakdown"][];
            /**
             * Format: int32
             * @description How many expenses the month has.
             */
            count: number;
            /** @description `false` for the running month and for a first month that the window cuts. */
            is_month_complete: boolean;
            /**
             * Format: int32
             * @description Calendar month, 1 to 12.
             */
            month: number;
            /**
             * Format: int32
             * @description Calendar year.
             */
            year: number;
        };
        /** @description Expenses of a month, divided by one criterion. */
        ExpensesMonthBreakdown: {
            /** @description One item per category; none for an empty month. */
            breakdowns: components["schemas"]["ExpensesCategory"][];
            /** @description Criterion; only `category` was seen. */
            by: string;
        };
        /** @description Answer of the expenses analysis. */
        ExpensesResponse: components["schemas"]["InsightsEnvelope"] & {
            /** @description The expenses when `status` is `OK`. */
            insights?: components["schemas"]["Expenses"] | null;
        };
        /** @description Expenses over the whole window. */
        ExpensesTotal: {
            /** @description Sum of all expenses; equals the sum of the months. */
            amount: number;
            /** @description Sum divided by the calendar months; a month in part counts as a whole one. */
            average_monthly_amount: number;
            /** @description Expenses per calendar month; may have decimals. */
            average_monthly_count: number;
            /** @description The same money by category. */
            breakdown: components["schemas"]["ExpensesBreakdown"][];
            /**
             * Format: int32
             * @description How many expenses there are.
             */
            count: number;
            /**
             * Format: date-time
             * @description When the earliest expense was booked.
             */
            first_date_time: string;
            /**
             * Format: date-time
             * @description When the latest expense was booked.
             */
            last_date_time: string;
            /** @description Month with the highest expenses. */
            maximum_monthly_amount: components["schemas"]["MonthlyAmount"];
            /** @description Month with the lowest expenses. */
            minimum_monthly_amount: components["schemas"]["MonthlyAmount"];
        };
        /** @description Account of a freelancer. */
        FreelancerAccount: {
            /** @description Holder as the bank has it. */
            account_holder_full_name: string;
            /** @description Shorter form, as printed on cards. */
            account_holder_short_name: string;
            /**
             * Format: date-time
             * @description When the account was opened; a date with time despite the name.
             */
            account_opening_date: string;
        };
        /** @description Freelance income and spending on a certified account. */
        FreelancerCashflow: {
            /** @description Who holds the account, and since when. */
            account_information: components["schemas"]["FreelancerAccount"];
            /** @description One row per month. Oldest first in captures; sort before use. */
            monthly_totals: components["schemas"]["FreelancerMonth"][];
            /** @description Sums and balances over the whole window. */
            total: components["schemas"]["FreelancerTotal"];
        };
        /** @description Answer of the freelance income analysis. */
        FreelancerCashflowsResponse: components["schemas"]["InsightsEnvelope"] & {
            /** @description The cash flow when `status` is `OK`. */
            insights?: components["schemas"]["FreelancerCashflow"] | null;
        };
        /** @description Movements in one direction over the whole window. */
        FreelancerFlow: {
            /** @description The last 3, 6, 9 and 12 months. */
            periods: components["schemas"]["FreelancerPeriod"][];
            /** @description Sum of the movements. */
            total_amount: components["schemas"]["CurrencyAmount"];
            /** @description How many movements there are. */
            transactions_count: number;
        };
        /** @description Freelance income and spending of one month. */
        FreelancerMonth: {
            /** @description How the account stood. */
            balance: components["schemas"]["FreelancerMonthBalance"];
            /** @description Money in. */
            inflows: components["schemas"]["FreelancerMonthFlow"];
            /** @description `false` for the running month and for a first month that the window cuts. */
            is_month_complete: boolean;
            /**
             * Format: int32
             * @description Calendar month, 1 to 12.
             */
            month: number;
            /** @description Money out. */
            outflows: components["schemas"]["FreelancerMonthFlow"];
            /**
             * Format: int32
             * @description Calendar year.
             */
            year: number;
        };
        /** @description Balance of one month. */
        FreelancerMonthBalance: {
            /** @description At the start of the month; may be negative. */
            initial_balance_amount: components["schemas"]["CurrencyAmount"];
            /** @description Mean over the month. */
            monthly_average_amount: components["schemas"]["CurrencyAmount"];
        };
        /** @description Movements in one direction in one month. */
        FreelancerMonthFlow: {
            /** @description Mean per movement, despite the name. */
            monthly_average_amount: components["schemas"]["CurrencyAmount"];
            /** @description Sum of the month. */
            total_amount: components["schemas"]["CurrencyAmount"];
            /** @description How many movements the month has. */
            transactions_count: number;
        };
        /** @description Movements over the months that end today. */
        FreelancerPeriod: {
            /** @description Mean per month. */
            average_amount: components["schemas"]["CurrencyAmount"];
            /**
             * @description Length as an ISO 8601 duration.
             * @enum {string}
             */
            period: "P3M" | "P6M" | "P9M" | "P12M" | (string & {});
            /** @description Sum of the movements. */
            total_amount: components["schemas"]["CurrencyAmount"];
        };
        /** @description Freelance income and spending over the whole window. */
        FreelancerTotal: {
            /** @description Mean of the months; may be negative. */
            average_monthly_balance_amount: components["schemas"]["CurrencyAmount"];
            /** @description At the last read of the bank. */
            current_balance_amount: components["schemas"]["CurrencyAmount"];
            /** @description Money in. */
            inflows: components["schemas"]["FreelancerFlow"];
            /** @description Money out. */
            outflows: components["schemas"]["FreelancerFlow"];
        };
        /** @description Salary and other money received, told apart. */
        Income: {
            /** @description All other income, such as rent, benefits and deposits of cash. */
            non_salary?: components["schemas"]["IncomeCategory"] | null;
            /** @description Pay from employers. */
            salary?: components["schemas"]["IncomeCategory"] | null;
        };
        /** @description Income of one kind: sums, months and the transactions behind them. */
        IncomeCategory: {
            /** @description ISO 4217 code of every amount here that has none of its own. */
            currency: string;
            /** @description How steady the income is. */
            income_factors: components["schemas"]["IncomeFactors"];
            /** @description One row per month. Newest first in captures; sort before use. */
            monthly_totals: components["schemas"]["IncomeMonth"][];
            /** @description Sums over the whole window. */
            total: components["schemas"]["IncomeTotal"];
            /** @description Every transaction counted, unpaged. */
            transactions: components["schemas"]["IncomeTransaction"][];
        };
        /** @description How steady an income is. */
        IncomeFactors: {
            /** @description Mean change from month to month, as a fraction: 0.17 is 17 %. */
            average_monthly_income_change: number;
            /** @description Distance between the weakest and the best month. */
            delta_min_max: number;
            /** @description Spread and average over the last 3, 6, 9 and 12 months. */
            periods: components["schemas"]["IncomePeriod"][];
        };
        /** @description Income of one kind in one month. */
        IncomeMonth: {
            /** @description Sum of the month. */
            amount: number;
            /**
             * Format: int32
             * @description How many transactions the month has.
             */
            count: number;
            /** @description `false` for the running month and for a first month that the window cuts. */
            is_month_complete: boolean;
            /**
             * Format: int32
             * @description Calendar month, 1 to 12.
             */
            month: number;
            /**
             * Format: int32
             * @description Calendar year.
             */
            year: number;
        };
        /** @description Income over the months that end today. */
        IncomePeriod: {
            /** @description Average per transaction, not per month. */
            average_income: components["schemas"]["CurrencyAmount"];
            /** @description How far transactions lie from their average. */
            income_variation: number;
            /** @description Length as an ISO 8601 duration: `P3M`, `P6M`, `P9M` or `P12M`. Rows may be missing. */
            period: string;
        };
        /** @description Whose income to look at, and how far back. */
        IncomeRequest: {
            /**
             * Format: uuid
             * @description Connected entity. Its consent needs the permissions `accounts` and `transactions`.
             */
            entity_id: string;
            /** @description Income per month as you know it from elsewhere, such as from the customer. Its effect on the answer is not documented. */
            estimated_monthly_income?: number;
            /**
             * @description Which income to return. Left out, `ALL`.
             * @enum {string}
             */
            income_type?: "SALARY" | "NON_SALARY" | "ALL";
            /**
             * Format: date
             * @description First UTC day to look at. Left out, the last six months.
             */
            start_date?: string;
        };
        /** @description Answer of the income analysis. */
        IncomeResponse: components["schemas"]["InsightsEnvelope"] & {
            /** @description The income when `status` is `OK`. */
            insights?: components["schemas"]["Income"] | null;
        };
        /** @description Origin of an income. */
        IncomeSource: {
            /** @description Employer or payer, when recognised. */
            name?: string | null;
            /** @description Why the money came in. */
            type: components["schemas"]["IncomeSourceType"];
        };
        /**
         * @description Reason why money came in, as far as the model can tell.
         * @enum {string}
         */
        IncomeSourceType: "EMPLOYMENT" | "RETIREMENT" | "HOUSING_BENEFIT" | "GIG_ECONOMY" | "UNEMPLOYMENT" | "RENTAL" | "TRANSFER_FROM_OWN_APPLICATION" | "STUDENT_STIPEND" | "INVESTMENTS" | "CITIZEN_ACCOUNT" | "SOCIAL_SECURITY" | "SIDE_BUSINESS" | "BONUS" | "CASH_DEPOSIT" | (string & {});
        /** @description Income of one kind over the whole window. */
        IncomeTotal: {
            /** @description Sum of all transactions. */
            amount: number;
            /** @description Sum divided by all months of the window, empty ones included. */
            average_monthly_amount: number;
            /** @description Transactions per month, empty months included; may have decimals. */
            average_monthly_count: number;
            /** @description Sum divided by the months that had income. */
            average_monthly_received_value: number;
            /**
             * Format: int32
             * @description How many transactions there are.
             */
            count: number;
            /**
             * Format: date-time
             * @description When the earliest transaction was booked.
             */
            first_date_time: string;
            /**
             * Format: date-time
             * @description When the latest transaction was booked.
             */
            last_date_time: string;
            /** @description Best month. */
            maximum_monthly_amount: components["schemas"]["MonthlyAmount"];
            /** @description Weakest month; it may be an empty one. */
            minimum_monthly_amount: components["schemas"]["MonthlyAmount"];
        };
        /** @description A transaction counted as income. */
        IncomeTransaction: {
            /**
             * Format: uuid
             * @description Account that received the money.
             */
            account_id: string;
            /** @description Size of the movement, in the group's `currency`. */
            amount: number;
            /**
             * Format: date-time
             * @description When the money was booked.
             */
            booking_date_time: string;
            /** @description Where the money came from; `null` when unknown. */
            income_source: components["schemas"]["IncomeSource"] | null;
            /** @description Same id as in the transactions of the data API. */
            transaction_id: string;
            /** @description The bank's narrative, untouched; may be in Arabic. */
            transaction_information: string;
        };
        /** @description What every analysis answers with, around its `insights`. */
        InsightsEnvelope: {
            /** @description Explanation of the outcome for developers. */
            message: string;
            /** @description Key-value pairs attached to the call. */
            meta?: {
                [key: string]: string;
            } | null;
            /**
             * Format: uuid
             * @description Identifies this analysis. It resolves at `GET /data/v2/results/{results_id}` only when the answer was `PENDING`.
             */
            results_id: string;
            /** @description Outcome. Branch on this, because a 200 is not success by itself. */
            status: components["schemas"]["ResultStatus"];
            /** @description Why there are no figures; `null` or absent on success. */
            status_detail?: components["schemas"]["StatusDetail"] | null;
            /**
             * Format: date-time
             * @description When the API answered, in UTC, with up to nine fraction digits.
             */
            timestamp: string;
            /** @description Kind of analysis, so that answers of the results operation can be told apart. */
            type?: components["schemas"]["InsightType"] | null;
        };
        /** @description Body of a failed analysis. The code to branch on is `status_detail.granular_status_code`; without a `status_detail` it is `status` itself. */
        InsightsError: {
            /** @description Explanation for developers. */
            message: string;
            /** @description Key-value pairs attached to the call. */
            meta?: {
                [key: string]: string;
            } | null;
            /** @description Extra facts about the failure; only where the body has the form of the other APIs. */
            metadata?: {
                [key: string]: unknown;
            } | null;
            /**
             * Format: uuid
             * @description Identifies the attempt. Quote it to support.
             */
            results_id?: string;
            /**
             * @description `FAILED` when the analysis could not be made; the code of the platform when it refused the call.
             * @enum {string}
             */
            status: "FAILED" | "INVALID_CERTIFICATE" | "INSUFFICIENT_ACCESS_LEVEL" | "INCORRECT_ACCESS_LEVEL" | "OPERATION_NOT_ALLOWED" | (string & {});
            /** @description Why there are no figures. */
            status_detail?: components["schemas"]["StatusDetail"] | null;
            /**
             * Format: date-time
             * @description When the API answered, in UTC.
             */
            timestamp: string;
        };
        /**
         * @description Kind of analysis in an answer. The plural in `credits-obligations` and `non-credits-obligations` is Lean's.
         * @enum {string}
         */
        InsightType: "income" | "employment" | "expenses" | "cashflow" | "cash-balances" | "freelancer-cashflow" | "credits-obligations" | "non-credits-obligations" | "account-controls" | "behaviors" | "cashflow-patterns" | "credit-assessments" | "credit-obligations" | (string & {});
        /** @description Money lent by one lender. */
        LenderDisbursements: components["schemas"]["LenderFlow"];
        /** @description Movements with one lender. */
        LenderFlow: {
            /** @description How many months had a movement. */
            active_months: number;
            /** @description Sum per month of the window. */
            average_monthly_amount: components["schemas"]["CurrencyAmount"];
            /** @description Sum per month with a movement. */
            average_monthly_amount_active: components["schemas"]["CurrencyAmount"];
            /**
             * Format: date
             * @description Day of the earliest movement.
             */
            first_transaction_date: string;
            /**
             * Format: date
             * @description Day of the latest movement.
             */
            last_transaction_date: string;
            /** @description Lender, in the case that was found. */
            lender_name: string;
            /** @description Sum of the movements. */
            total_amount: components["schemas"]["CurrencyAmount"];
            /** @description How many movements there are. */
            transaction_count: number;
        };
        /** @description Money paid back to one lender. */
        LenderRepayments: components["schemas"]["LenderFlow"] & {
            /** @description Product in words, such as `BNPL`. */
            credit_type: string;
        };
        /** @description Debits in one place. */
        LocationBehavior: components["schemas"]["SpendingBehavior"] & {
            /** @description Where the money was spent, by name. */
            location: string;
        };
        /** @description Debits by place. */
        LocationBehaviors: {
            /** @description One item per place. */
            breakdown: components["schemas"]["LocationBehavior"][];
            /** @description How many places occur. */
            detected_location_count: number;
            /** @description Debits that could be assigned. */
            transaction_count: number;
        };
        /** @description Debits at one merchant. */
        MerchantBehavior: components["schemas"]["SpendingBehavior"] & {
            /** @description Who was paid. */
            merchant_name: string;
        };
        /** @description Debits by merchant. */
        MerchantBehaviors: {
            /** @description One item per merchant. */
            breakdown: components["schemas"]["MerchantBehavior"][];
            /** @description How many merchants occur. */
            detected_merchant_count: number;
            /** @description Debits that could be assigned. */
            transaction_count: number;
        };
        /** @description Sum of one calendar month, in the currency that stands at the group. */
        MonthlyAmount: {
            /** @description Total of the month; 0 for a month without movements. */
            amount: number;
            /**
             * Format: int32
             * @description Calendar month, 1 to 12.
             */
            month: number;
            /**
             * Format: int32
             * @description Calendar year.
             */
            year: number;
        };
        /** @description Sum of a month that is told by its name. */
        NamedMonthAmount: {
            /** @description Sum of the month. */
            amount: components["schemas"]["CurrencyAmount"] | null;
            /** @description English name such as `March`, without the year. */
            month: string;
        };
        /** @description Duties divided by one criterion. */
        NonCreditBreakdown: {
            /** @description One item per duty, unpaged; captures have dozens. */
            breakdowns: components["schemas"]["NonCreditObligation"][] | null;
            /** @description Criterion; only `RECURRING_TRANSACTIONS` was seen, in upper case unlike that of the expenses. */
            by: string;
        };
        /** @description One duty. */
        NonCreditObligation: {
            /** @description Sum of its payments. */
            amount: components["schemas"]["CurrencyAmount"] | null;
            /** @description Sum per month. */
            average_monthly_amount: components["schemas"]["CurrencyAmount"] | null;
            /**
             * Format: int64
             * @description Payments per month, rounded.
             */
            average_monthly_count: number;
            /**
             * Format: int64
             * @description How many payments there are.
             */
            count: number;
            /** @description Share of all duties, from 0 to 1, rounded to two decimals. */
            fraction_of_total_obligations: number | null;
            /** @description Month with the highest sum. */
            maximum_monthly_amount?: components["schemas"]["NamedMonthAmount"] | null;
            /** @description Month with the lowest sum. */
            minimum_monthly_amount?: components["schemas"]["NamedMonthAmount"] | null;
            /** @description The bank's narrative, untouched; languages are mixed. */
            transaction_name: string;
        };
        /** @description Duties that repeat and are no credit, such as rent and subscriptions. */
        NonCreditObligations: {
            /** @description One row per month. Newest first in captures; sort before use. */
            monthly_totals: components["schemas"]["NonCreditObligationsMonth"][] | null;
            /** @description Sums over the whole window. */
            total: components["schemas"]["NonCreditObligationsTotal"] | null;
        };
        /** @description Duties of one month. */
        NonCreditObligationsMonth: {
            /** @description Sum of the month. */
            amount: components["schemas"]["CurrencyAmount"] | null;
            /**
             * Format: int64
             * @description How many payments the month has.
             */
            count: number;
            /** @description `false` for the running month and for a first month that the window cuts. */
            is_month_complete: boolean;
            /**
             * Format: int32
             * @description Calendar month, 1 to 12.
             */
            month: number;
            /**
             * Format: int32
             * @description Calendar year.
             */
            year: number;
        };
        /** @description Answer of the non-credit obligations analysis. */
        NonCreditObligationsResponse: components["schemas"]["InsightsEnvelope"] & {
            /** @description The obligations when `status` is `OK`. */
            insights?: components["schemas"]["NonCreditObligations"] | null;
        };
        /** @description Duties over the whole window. */
        NonCreditObligationsTotal: {
            /** @description Sum of all payments. */
            amount: components["schemas"]["CurrencyAmount"] | null;
            /** @description Sum per month. */
            average_monthly_amount: components["schemas"]["CurrencyAmount"] | null;
            /** @description Payments per month; may have decimals. */
            average_monthly_count: number;
            /** @description The same money by payee. */
            breakdown: components["schemas"]["NonCreditBreakdown"][] | null;
            /**
             * Format: int32
             * @description How many payments there are.
             */
            count: number;
            /**
             * Format: date-time
             * @description When the earliest was booked.
             */
            first_date_time: string | null;
            /**
             * Format: date-time
             * @description When the latest was booked.
             */
            last_date_time: string | null;
            /** @description Month with the highest sum. */
            maximum_monthly_amount: components["schemas"]["NamedMonthAmount"] | null;
            /** @description Month with the lowest sum. */
            minimum_monthly_amount: components["schemas"]["NamedMonthAmount"] | null;
        };
        /** @description Income that is no salary. */
        OtherIncome: {
            /** @description One item per source. */
            breakdown: components["schemas"]["OtherIncomeSource"][];
        };
        /** @description One source of income that is no salary. */
        OtherIncomeSource: components["schemas"]["WeightedIncome"] & {
            /** @description Why the money came in. */
            source: components["schemas"]["IncomeSourceType"];
        };
        /** @description Answer of an analysis that is still running. It holds no figures, whatever its keys say. */
        PendingInsights: components["schemas"]["InsightsEnvelope"] & {
            /** @description Left over from the data API; `null`, and absent on most operations. */
            data?: null;
            /** @description Missing, `null` or empty: never read it before `status` is `OK`. */
            insights?: Record<string, never> | null;
            /** @description Left over from the data API; `null`, and absent on most operations. */
            refreshed_at?: null;
        };
        /** @description A ratio against its ceiling. */
        RatioIndicator: {
            /** @description Highest ratio accepted for your application, from 0 to 1. */
            ceiling: number;
            /** @description New instalment that still fits under the ceiling. */
            maximum_monthly_installment: components["schemas"]["CurrencyAmount"];
            /** @description What the ratio is; 0.3 is 30 %, and it may exceed 1. */
            rate: number;
        };
        /** @description A company in Lean's own list of employers. */
        ReferenceEmployer: {
            /**
             * Format: int64
             * @description Commercial registration; a number here, text elsewhere. Ten digits in captures.
             */
            cr_number: number | null;
            /** @description Registered name. */
            name: components["schemas"]["EmployerName"] | null;
        };
        /**
         * @description Outcome of an analysis. `OK` has figures; `PENDING` and `PROCESSING_STARTED` will have them later; `FAILED` explains itself in `status_detail`; `CONSENT_EXPIRED` and `RECONNECT_REQUIRED` need the customer.
         * @enum {string}
         */
        ResultStatus: "OK" | "PENDING" | "FAILED" | "CONSENT_EXPIRED" | "RECONNECT_REQUIRED" | "PROCESSING_STARTED" | (string & {});
        /** @description Sums and averages of debits that belong together. Plain averages count every month of the window, those that end in `_active` only months with a debit. */
        SpendingBehavior: {
            /** @description How many months had a debit. */
            active_months: number;
            /** @description Sum per month. */
            average_monthly_amount: components["schemas"]["CurrencyAmount"];
            /** @description Sum per month with a debit. */
            average_monthly_amount_active: components["schemas"]["CurrencyAmount"];
            /**
             * Format: double
             * @description Debits per month.
             */
            average_monthly_transactions: number;
            /**
             * Format: double
             * @description Debits per month with a debit.
             */
            average_monthly_transactions_active: number;
            /** @description Mean per debit. */
            average_transaction_amount: components["schemas"]["CurrencyAmount"];
            /**
             * Format: date-time
             * @description When the earliest was booked; a date with time despite the name.
             */
            first_transaction_date: string;
            /**
             * Format: date-time
             * @description When the latest was booked; a date with time despite the name.
             */
            last_transaction_date: string;
            /** @description Sum of the debits. */
            total_amount: components["schemas"]["CurrencyAmount"];
            /** @description How many debits there are. */
            transaction_count: number;
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
        /** @description An income and how far it counts. */
        WeightedIncome: {
            /** @description Sum per month. */
            average_monthly_amount: components["schemas"]["CurrencyAmount"];
            /** @description Average per month times weight. */
            contributed_average_monthly_income: components["schemas"]["CurrencyAmount"];
            /** @description Weight, from 0 to 1. */
            contribution_factor: number;
            /** @description Sum over the window. */
            total_amount: components["schemas"]["CurrencyAmount"];
        };
    };
    responses: {
        /** @description Failure on Lean's side: `INTERNAL_SERVER_ERROR`. The call can be repeated. */
        AnalysisFailure: {
            headers: {
                "lean-correlation-id": components["headers"]["lean-correlation-id"];
                "lean-trace-id": components["headers"]["lean-trace-id"];
                [name: string]: unknown;
            };
            content: {
                "application/json": components["schemas"]["InsightsError"];
            };
        };
        /** @description The consent does not cover the call: `USER_PERMISSIONS_NOT_GRANTED`, `USER_TRANSACTION_RANGE_NOT_GRANTED`, or `CONSENT_EXPIRED`, after which the customer must connect again. Without a `status_detail` it is the application that may not do this, and then the body may be empty. */
        AnalysisForbidden: {
            headers: {
                "lean-correlation-id": components["headers"]["lean-correlation-id"];
                "lean-trace-id": components["headers"]["lean-trace-id"];
                [name: string]: unknown;
            };
            content: {
                "application/json": components["schemas"]["InsightsError"];
            };
        };
        /** @description The analysis is still running (`TIMEOUT`): ask again. */
        AnalysisTimeout: {
            headers: {
                "lean-correlation-id": components["headers"]["lean-correlation-id"];
                "lean-trace-id": components["headers"]["lean-trace-id"];
                [name: string]: unknown;
            };
            content: {
                "application/json": components["schemas"]["InsightsError"];
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
        /** @description A parameter is malformed, or the dates are in the wrong order: `INVALID_PARAMETERS`. */
        InvalidAnalysis: {
            headers: {
                "lean-correlation-id": components["headers"]["lean-correlation-id"];
                "lean-trace-id": components["headers"]["lean-trace-id"];
                [name: string]: unknown;
            };
            content: {
                "application/json": components["schemas"]["InsightsError"];
            };
        };
        /** @description A parameter or body field is missing, malformed or unknown; the message names it. Also the answer when `Authorization` and `lean-app-token` are sent together. */
        InvalidInsightsRequest: {
            headers: {
                "lean-correlation-id": components["headers"]["lean-correlation-id"];
                "lean-trace-id": components["headers"]["lean-trace-id"];
                [name: string]: unknown;
            };
            content: {
                "application/json": components["schemas"]["ApiError"];
            };
        };
        /** @description The entity is unknown (`UNKNOWN_ENTITY`), or there is nothing to analyse yet (`DATA_NOT_FOUND`): ask later. */
        NothingToAnalyse: {
            headers: {
                "lean-correlation-id": components["headers"]["lean-correlation-id"];
                "lean-trace-id": components["headers"]["lean-trace-id"];
                [name: string]: unknown;
            };
            content: {
                "application/json": components["schemas"]["InsightsError"];
            };
        };
        /** @description The analysis cannot be made while you wait: ask again with `async=true`. */
        SyncNotSupported: {
            headers: {
                "lean-correlation-id": components["headers"]["lean-correlation-id"];
                "lean-trace-id": components["headers"]["lean-trace-id"];
                [name: string]: unknown;
            };
            content: {
                "application/json": components["schemas"]["InsightsError"];
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
    };
    parameters: {
        /**
         * @deprecated
         * @description Send `false`: left out, the call is asynchronous. Prefer `false` and wait for the webhook `entity.data.refresh.updated` before the call. With `true` the answer is 202 and `PENDING`, and comes later under `GET /data/v2/results/{results_id}`.
         */
        async: boolean;
        /**
         * @deprecated
         * @description Leave it out. Prefer `false` and wait for the webhook `entity.data.refresh.updated` before the call. With `true` the answer is 202 and `PENDING`, and comes later under `GET /data/v2/results/{results_id}`.
         */
        "async-off": boolean;
        /** @description Last UTC day to look at, itself included. Not before `start_date`; left out, today. */
        "end-date": string;
        /** @description Entity to analyse. Wait for its webhook `entity.data.refresh.updated` with `FINISHED` first. */
        "entity-id": string;
        /** @description Whether to look at card payments only. */
        "expense-type": "CARD" | "ALL";
        /** @description Your own id for this call, echoed in the response and in Lean's logs. */
        "lean-correlation-id": string;
        /** @description First UTC day to look at. */
        "start-date": string;
        /** @description First UTC day to look at. Left out, it is the earliest that the operation's description names. */
        "start-date-optional": string;
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
export type AccountControls = components['schemas']['AccountControls'];
export type AccountControlsInsights = components['schemas']['AccountControlsInsights'];
export type AccountControlsResponse = components['schemas']['AccountControlsResponse'];
export type AccountSignals = components['schemas']['AccountSignals'];
export type AccountThresholds = components['schemas']['AccountThresholds'];
export type AccountVerdict = components['schemas']['AccountVerdict'];
export type AmountCount = components['schemas']['AmountCount'];
export type ApiError = components['schemas']['ApiError'];
export type ApiErrorCode = components['schemas']['ApiErrorCode'];
export type AssessedBalance = components['schemas']['AssessedBalance'];
export type AssessedExpenses = components['schemas']['AssessedExpenses'];
export type AssessedIncome = components['schemas']['AssessedIncome'];
export type AssessmentIndicators = components['schemas']['AssessmentIndicators'];
export type BalanceFactors = components['schemas']['BalanceFactors'];
export type BalanceInflowFactors = components['schemas']['BalanceInflowFactors'];
export type BalanceMovementFactors = components['schemas']['BalanceMovementFactors'];
export type BalanceOutflowFactors = components['schemas']['BalanceOutflowFactors'];
export type BalancePeriod = components['schemas']['BalancePeriod'];
export type Behaviors = components['schemas']['Behaviors'];
export type BehaviorsInsights = components['schemas']['BehaviorsInsights'];
export type BehaviorsResponse = components['schemas']['BehaviorsResponse'];
export type BigPayments = components['schemas']['BigPayments'];
export type BigPaymentsPeriod = components['schemas']['BigPaymentsPeriod'];
export type CardBalances = components['schemas']['CardBalances'];
export type CashBalance = components['schemas']['CashBalance'];
export type CashBalanceMonth = components['schemas']['CashBalanceMonth'];
export type CashBalancesResponse = components['schemas']['CashBalancesResponse'];
export type CashBalanceTotal = components['schemas']['CashBalanceTotal'];
export type Cashflow = components['schemas']['Cashflow'];
export type CashflowAmount = components['schemas']['CashflowAmount'];
export type CashflowInterval = components['schemas']['CashflowInterval'];
export type CashflowMonth = components['schemas']['CashflowMonth'];
export type CashflowNet = components['schemas']['CashflowNet'];
export type CashflowPattern = components['schemas']['CashflowPattern'];
export type CashflowPatternMonth = components['schemas']['CashflowPatternMonth'];
export type CashflowPatterns = components['schemas']['CashflowPatterns'];
export type CashflowPatternsResponse = components['schemas']['CashflowPatternsResponse'];
export type CashflowRegularity = components['schemas']['CashflowRegularity'];
export type CashflowsResponse = components['schemas']['CashflowsResponse'];
export type CashflowTotal = components['schemas']['CashflowTotal'];
export type CategoryBehavior = components['schemas']['CategoryBehavior'];
export type CategoryBehaviors = components['schemas']['CategoryBehaviors'];
export type ContributionFrequency = components['schemas']['ContributionFrequency'];
export type CreditAssessments = components['schemas']['CreditAssessments'];
export type CreditAssessmentsInsights = components['schemas']['CreditAssessmentsInsights'];
export type CreditAssessmentsResponse = components['schemas']['CreditAssessmentsResponse'];
export type CreditCardsBalance = components['schemas']['CreditCardsBalance'];
export type CreditDebitBehaviour = components['schemas']['CreditDebitBehaviour'];
export type CreditDebitPeriod = components['schemas']['CreditDebitPeriod'];
export type CreditDisbursements = components['schemas']['CreditDisbursements'];
export type CreditFlow = components['schemas']['CreditFlow'];
export type CreditObligations = components['schemas']['CreditObligations'];
export type CreditObligationsMonth = components['schemas']['CreditObligationsMonth'];
export type CreditObligationsResponse = components['schemas']['CreditObligationsResponse'];
export type CreditObligationsTotal = components['schemas']['CreditObligationsTotal'];
export type CreditObligationsV3 = components['schemas']['CreditObligationsV3'];
export type CreditObligationsV3Insights = components['schemas']['CreditObligationsV3Insights'];
export type CreditObligationsV3Response = components['schemas']['CreditObligationsV3Response'];
export type CreditRepayments = components['schemas']['CreditRepayments'];
export type CurrencyAmount = components['schemas']['CurrencyAmount'];
export type EmployerName = components['schemas']['EmployerName'];
export type Employment = components['schemas']['Employment'];
export type EmploymentDetail = components['schemas']['EmploymentDetail'];
export type EmploymentResponse = components['schemas']['EmploymentResponse'];
export type ExpenseCategory = components['schemas']['ExpenseCategory'];
export type Expenses = components['schemas']['Expenses'];
export type ExpensesBreakdown = components['schemas']['ExpensesBreakdown'];
export type ExpensesCategory = components['schemas']['ExpensesCategory'];
export type ExpensesCategoryTotal = components['schemas']['ExpensesCategoryTotal'];
export type ExpensesMonth = components['schemas']['ExpensesMonth'];
export type ExpensesMonthBreakdown = components['schemas']['ExpensesMonthBreakdown'];
export type ExpensesResponse = components['schemas']['ExpensesResponse'];
export type ExpensesTotal = components['schemas']['ExpensesTotal'];
export type FreelancerAccount = components['schemas']['FreelancerAccount'];
export type FreelancerCashflow = components['schemas']['FreelancerCashflow'];
export type FreelancerCashflowsResponse = components['schemas']['FreelancerCashflowsResponse'];
export type FreelancerFlow = components['schemas']['FreelancerFlow'];
export type FreelancerMonth = components['schemas']['FreelancerMonth'];
export type FreelancerMonthBalance = components['schemas']['FreelancerMonthBalance'];
export type FreelancerMonthFlow = components['schemas']['FreelancerMonthFlow'];
export type FreelancerPeriod = components['schemas']['FreelancerPeriod'];
export type FreelancerTotal = components['schemas']['FreelancerTotal'];
export type Income = components['schemas']['Income'];
export type IncomeCategory = components['schemas']['IncomeCategory'];
export type IncomeFactors = components['schemas']['IncomeFactors'];
export type IncomeMonth = components['schemas']['IncomeMonth'];
export type IncomePeriod = components['schemas']['IncomePeriod'];
export type IncomeRequest = components['schemas']['IncomeRequest'];
export type IncomeResponse = components['schemas']['IncomeResponse'];
export type IncomeSource = components['schemas']['IncomeSource'];
export type IncomeSourceType = components['schemas']['IncomeSourceType'];
export type IncomeTotal = components['schemas']['IncomeTotal'];
export type IncomeTransaction = components['schemas']['IncomeTransaction'];
export type InsightsEnvelope = components['schemas']['InsightsEnvelope'];
export type InsightsError = components['schemas']['InsightsError'];
export type InsightType = components['schemas']['InsightType'];
export type LenderDisbursements = components['schemas']['LenderDisbursements'];
export type LenderFlow = components['schemas']['LenderFlow'];
export type LenderRepayments = components['schemas']['LenderRepayments'];
export type LocationBehavior = components['schemas']['LocationBehavior'];
export type LocationBehaviors = components['schemas']['LocationBehaviors'];
export type MerchantBehavior = components['schemas']['MerchantBehavior'];
export type MerchantBehaviors = components['schemas']['MerchantBehaviors'];
export type MonthlyAmount = components['schemas']['MonthlyAmount'];
export type NamedMonthAmount = components['schemas']['NamedMonthAmount'];
export type NonCreditBreakdown = components['schemas']['NonCreditBreakdown'];
export type NonCreditObligation = components['schemas']['NonCreditObligation'];
export type NonCreditObligations = components['schemas']['NonCreditObligations'];
export type NonCreditObligationsMonth = components['schemas']['NonCreditObligationsMonth'];
export type NonCreditObligationsResponse = components['schemas']['NonCreditObligationsResponse'];
export type NonCreditObligationsTotal = components['schemas']['NonCreditObligationsTotal'];
export type OtherIncome = components['schemas']['OtherIncome'];
export type OtherIncomeSource = components['schemas']['OtherIncomeSource'];
export type PendingInsights = components['schemas']['PendingInsights'];
export type RatioIndicator = components['schemas']['RatioIndicator'];
export type ReferenceEmployer = components['schemas']['ReferenceEmployer'];
export type ResultStatus = components['schemas']['ResultStatus'];
export type SpendingBehavior = components['schemas']['SpendingBehavior'];
export type StatusDetail = components['schemas']['StatusDetail'];
export type WeightedIncome = components['schemas']['WeightedIncome'];
export type ResponseAnalysisFailure = components['responses']['AnalysisFailure'];
export type ResponseAnalysisForbidden = components['responses']['AnalysisForbidden'];
export type ResponseAnalysisTimeout = components['responses']['AnalysisTimeout'];
export type ResponseForbidden = components['responses']['Forbidden'];
export type ResponseInternalServerError = components['responses']['InternalServerError'];
export type ResponseInvalidAnalysis = components['responses']['InvalidAnalysis'];
export type ResponseInvalidInsightsRequest = components['responses']['InvalidInsightsRequest'];
export type ResponseNothingToAnalyse = components['responses']['NothingToAnalyse'];
export type ResponseSyncNotSupported = components['responses']['SyncNotSupported'];
export type ResponseTooManyRequests = components['responses']['TooManyRequests'];
export type ResponseUnauthorized = components['responses']['Unauthorized'];
export type ResponseUnknownEntity = components['responses']['UnknownEntity'];
export type ParameterAsync = components['parameters']['async'];
export type ParameterAsyncOff = components['parameters']['async-off'];
export type ParameterEndDate = components['parameters']['end-date'];
export type ParameterEntityId = components['parameters']['entity-id'];
export type ParameterExpenseType = components['parameters']['expense-type'];
export type ParameterLeanCorrelationId = components['parameters']['lean-correlation-id'];
export type ParameterStartDate = components['parameters']['start-date'];
export type ParameterStartDateOptional = components['parameters']['start-date-optional'];
export type HeaderLeanCorrelationId = components['headers']['lean-correlation-id'];
export type HeaderLeanTraceId = components['headers']['lean-trace-id'];
export type HeaderRetryAfter = components['headers']['retry-after'];
export type $defs = Record<string, never>;
export interface operations {
    getCashBalances: {
        parameters: {
            query: {
                /**
                 * @deprecated
                 * @description Send `false`: left out, the call is asynchronous. Prefer `false` and wait for the webhook `entity.data.refresh.updated` before the call. With `true` the answer is 202 and `PENDING`, and comes later under `GET /data/v2/results/{results_id}`.
                 */
                async?: components["parameters"]["async"];
                /** @description Entity to analyse. Wait for its webhook `entity.data.refresh.updated` with `FINISHED` first. */
                entity_id: components["parameters"]["entity-id"];
                /** @description First UTC day to look at. */
                start_date: components["parameters"]["start-date"];
            };
            header?: {
                /** @description Your own id for this call, echoed in the response and in Lean's logs. */
                "lean-correlation-id"?: components["parameters"]["lean-correlation-id"];
            };
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The figures, or the reason there are none in `status` and `status_detail`. */
            200: {
                headers: {
                    "lean-correlation-id": components["headers"]["lean-correlation-id"];
                    "lean-trace-id": components["headers"]["lean-trace-id"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["CashBalancesResponse"];
                };
            };
            /** @description Accepted; the figures come later under `results_id`. */
            202: {
                headers: {
                    "lean-correlation-id": components["headers"]["lean-correlation-id"];
                    "lean-trace-id": components["headers"]["lean-trace-id"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["PendingInsights"];
                };
            };
            400: components["responses"]["InvalidInsightsRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["UnknownEntity"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["InternalServerError"];
            501: components["responses"]["SyncNotSupported"];
        };
    };
    getCashflows: {
        parameters: {
            query: {
                /**
                 * @deprecated
                 * @description Send `false`: left out, the call is asynchronous. Prefer `false` and wait for the webhook `entity.data.refresh.updated` before the call. With `true` the answer is 202 and `PENDING`, and comes later under `GET /data/v2/results/{results_id}`.
                 */
                async?: components["parameters"]["async"];
                /** @description Entity to analyse. Wait for its webhook `entity.data.refresh.updated` with `FINISHED` first. */
                entity_id: components["parameters"]["entity-id"];
                /** @description First UTC day to look at. */
                start_date: components["parameters"]["start-date"];
            };
            header?: {
                /** @description Your own id for this call, echoed in the response and in Lean's logs. */
                "lean-correlation-id"?: components["parameters"]["lean-correlation-id"];
            };
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The figures, or the reason there are none in `status` and `status_detail`. */
            200: {
                headers: {
                    "lean-correlation-id": components["headers"]["lean-correlation-id"];
                    "lean-trace-id": components["headers"]["lean-trace-id"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["CashflowsResponse"];
                };
            };
            /** @description Accepted; the figures come later under `results_id`. */
            202: {
                headers: {
                    "lean-correlation-id": components["headers"]["lean-correlation-id"];
                    "lean-trace-id": components["headers"]["lean-trace-id"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["PendingInsights"];
                };
            };
            400: components["responses"]["InvalidInsightsRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["UnknownEntity"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["InternalServerError"];
            501: components["responses"]["SyncNotSupported"];
        };
    };
    getFreelancerCashflows: {
        parameters: {
            query: {
                /**
                 * @deprecated
                 * @description Leave it out. Prefer `false` and wait for the webhook `entity.data.refresh.updated` before the call. With `true` the answer is 202 and `PENDING`, and comes later under `GET /data/v2/results/{results_id}`.
                 */
                async?: components["parameters"]["async-off"];
                /** @description Entity to analyse. Wait for its webhook `entity.data.refresh.updated` with `FINISHED` first. */
                entity_id: components["parameters"]["entity-id"];
                /** @description First UTC day to look at. Left out, it is the earliest that the operation's description names. */
                start_date?: components["parameters"]["start-date-optional"];
            };
            header?: {
                /** @description Your own id for this call, echoed in the response and in Lean's logs. */
                "lean-correlation-id"?: components["parameters"]["lean-correlation-id"];
            };
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The figures, or the reason there are none in `status` and `status_detail`. */
            200: {
                headers: {
                    "lean-correlation-id": components["headers"]["lean-correlation-id"];
                    "lean-trace-id": components["headers"]["lean-trace-id"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["FreelancerCashflowsResponse"];
                };
            };
            /** @description Accepted; the figures come later under `results_id`. */
            202: {
                headers: {
                    "lean-correlation-id": components["headers"]["lean-correlation-id"];
                    "lean-trace-id": components["headers"]["lean-trace-id"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["PendingInsights"];
                };
            };
            400: components["responses"]["InvalidInsightsRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["UnknownEntity"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["InternalServerError"];
            501: components["responses"]["SyncNotSupported"];
        };
    };
    getExpenses: {
        parameters: {
            query: {
                /**
                 * @deprecated
                 * @description Send `false`: left out, the call is asynchronous. Prefer `false` and wait for the webhook `entity.data.refresh.updated` before the call. With `true` the answer is 202 and `PENDING`, and comes later under `GET /data/v2/results/{results_id}`.
                 */
                async?: components["parameters"]["async"];
                /** @description Entity to analyse. Wait for its webhook `entity.data.refresh.updated` with `FINISHED` first. */
                entity_id: components["parameters"]["entity-id"];
                /** @description Whether to look at card payments only. */
                expense_type?: components["parameters"]["expense-type"];
                /** @description First UTC day to look at. Left out, it is the earliest that the operation's description names. */
                start_date?: components["parameters"]["start-date-optional"];
            };
            header?: {
                /** @description Your own id for this call, echoed in the response and in Lean's logs. */
                "lean-correlation-id"?: components["parameters"]["lean-correlation-id"];
            };
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The figures, or the reason there are none in `status` and `status_detail`. */
            200: {
                headers: {
                    "lean-correlation-id": components["headers"]["lean-correlation-id"];
                    "lean-trace-id": components["headers"]["lean-trace-id"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ExpensesResponse"];
                };
            };
            /** @description Accepted; the figures come later under `results_id`. */
            202: {
                headers: {
                    "lean-correlation-id": components["headers"]["lean-correlation-id"];
                    "lean-trace-id": components["headers"]["lean-trace-id"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["PendingInsights"];
                };
            };
            400: components["responses"]["InvalidInsightsRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["UnknownEntity"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["InternalServerError"];
        };
    };
    verifyIncome: {
        parameters: {
            query?: {
                /**
                 * @deprecated
                 * @description Leave it out. Prefer `false` and wait for the webhook `entity.data.refresh.updated` before the call. With `true` the answer is 202 and `PENDING`, and comes later under `GET /data/v2/results/{results_id}`.
                 */
                async?: components["parameters"]["async-off"];
            };
            header?: {
                /** @description Your own id for this call, echoed in the response and in Lean's logs. */
                "lean-correlation-id"?: components["parameters"]["lean-correlation-id"];
            };
            path?: never;
            cookie?: never;
        };
        /** @description Entity and window. */
        requestBody: {
            content: {
                "application/json": components["schemas"]["IncomeRequest"];
            };
        };
        responses: {
            /** @description The figures, or the reason there are none in `status` and `status_detail`. */
            200: {
                headers: {
                    "lean-correlation-id": components["headers"]["lean-correlation-id"];
                    "lean-trace-id": components["headers"]["lean-trace-id"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["IncomeResponse"];
                };
            };
            /** @description Accepted; the figures come later under `results_id`. */
            202: {
                headers: {
                    "lean-correlation-id": components["headers"]["lean-correlation-id"];
                    "lean-trace-id": components["headers"]["lean-trace-id"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["PendingInsights"];
                };
            };
            400: components["responses"]["InvalidInsightsRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["UnknownEntity"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["InternalServerError"];
        };
    };
    getEmployment: {
        parameters: {
            query: {
                /**
                 * @deprecated
                 * @description Send `false`: left out, the call is asynchronous. Prefer `false` and wait for the webhook `entity.data.refresh.updated` before the call. With `true` the answer is 202 and `PENDING`, and comes later under `GET /data/v2/results/{results_id}`.
                 */
                async?: components["parameters"]["async"];
                /** @description Entity to analyse. Wait for its webhook `entity.data.refresh.updated` with `FINISHED` first. */
                entity_id: components["parameters"]["entity-id"];
                /** @description First UTC day to look at. */
                start_date: components["parameters"]["start-date"];
            };
            header?: {
                /** @description Your own id for this call, echoed in the response and in Lean's logs. */
                "lean-correlation-id"?: components["parameters"]["lean-correlation-id"];
            };
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The figures, or the reason there are none in `status` and `status_detail`. */
            200: {
                headers: {
                    "lean-correlation-id": components["headers"]["lean-correlation-id"];
                    "lean-trace-id": components["headers"]["lean-trace-id"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["EmploymentResponse"];
                };
            };
            /** @description Accepted; the figures come later under `results_id`. */
            202: {
                headers: {
                    "lean-correlation-id": components["headers"]["lean-correlation-id"];
                    "lean-trace-id": components["headers"]["lean-trace-id"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["PendingInsights"];
                };
            };
            400: components["responses"]["InvalidInsightsRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["UnknownEntity"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["InternalServerError"];
            501: components["responses"]["SyncNotSupported"];
        };
    };
    getCreditObligations: {
        parameters: {
            query: {
                /**
                 * @deprecated
                 * @description Send `false`: left out, the call is asynchronous. Prefer `false` and wait for the webhook `entity.data.refresh.updated` before the call. With `true` the answer is 202 and `PENDING`, and comes later under `GET /data/v2/results/{results_id}`.
                 */
                async?: components["parameters"]["async"];
                /** @description Entity to analyse. Wait for its webhook `entity.data.refresh.updated` with `FINISHED` first. */
                entity_id: components["parameters"]["entity-id"];
                /** @description First UTC day to look at. */
                start_date: components["parameters"]["start-date"];
            };
            header?: {
                /** @description Your own id for this call, echoed in the response and in Lean's logs. */
                "lean-correlation-id"?: components["parameters"]["lean-correlation-id"];
            };
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The figures, or the reason there are none in `status` and `status_detail`. */
            200: {
                headers: {
                    "lean-correlation-id": components["headers"]["lean-correlation-id"];
                    "lean-trace-id": components["headers"]["lean-trace-id"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["CreditObligationsResponse"];
                };
            };
            /** @description Accepted; the figures come later under `results_id`. */
            202: {
                headers: {
                    "lean-correlation-id": components["headers"]["lean-correlation-id"];
                    "lean-trace-id": components["headers"]["lean-trace-id"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["PendingInsights"];
                };
            };
            400: components["responses"]["InvalidInsightsRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["UnknownEntity"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["InternalServerError"];
            501: components["responses"]["SyncNotSupported"];
        };
    };
    getNonCreditObligations: {
        parameters: {
            query: {
                /**
                 * @deprecated
                 * @description Send `false`: left out, the call is asynchronous. Prefer `false` and wait for the webhook `entity.data.refresh.updated` before the call. With `true` the answer is 202 and `PENDING`, and comes later under `GET /data/v2/results/{results_id}`.
                 */
                async?: components["parameters"]["async"];
                /** @description Entity to analyse. Wait for its webhook `entity.data.refresh.updated` with `FINISHED` first. */
                entity_id: components["parameters"]["entity-id"];
                /** @description First UTC day to look at. */
                start_date: components["parameters"]["start-date"];
            };
            header?: {
                /** @description Your own id for this call, echoed in the response and in Lean's logs. */
                "lean-correlation-id"?: components["parameters"]["lean-correlation-id"];
            };
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The figures, or the reason there are none in `status` and `status_detail`. */
            200: {
                headers: {
                    "lean-correlation-id": components["headers"]["lean-correlation-id"];
                    "lean-trace-id": components["headers"]["lean-trace-id"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["NonCreditObligationsResponse"];
                };
            };
            /** @description Accepted; the figures come later under `results_id`. */
            202: {
                headers: {
                    "lean-correlation-id": components["headers"]["lean-correlation-id"];
                    "lean-trace-id": components["headers"]["lean-trace-id"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["PendingInsights"];
                };
            };
            400: components["responses"]["InvalidInsightsRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["UnknownEntity"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["InternalServerError"];
            501: components["responses"]["SyncNotSupported"];
        };
    };
    getAccountControls: {
        parameters: {
            query: {
                /** @description Entity to analyse. Wait for its webhook `entity.data.refresh.updated` with `FINISHED` first. */
                entity_id: components["parameters"]["entity-id"];
            };
            header?: {
                /** @description Your own id for this call, echoed in the response and in Lean's logs. */
                "lean-correlation-id"?: components["parameters"]["lean-correlation-id"];
            };
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The figures. */
            200: {
                headers: {
                    "lean-correlation-id": components["headers"]["lean-correlation-id"];
                    "lean-trace-id": components["headers"]["lean-trace-id"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["AccountControlsResponse"];
                };
            };
            400: components["responses"]["InvalidAnalysis"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["AnalysisForbidden"];
            404: components["responses"]["NothingToAnalyse"];
            408: components["responses"]["AnalysisTimeout"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["AnalysisFailure"];
        };
    };
    getBehaviors: {
        parameters: {
            query: {
                /** @description Last UTC day to look at, itself included. Not before `start_date`; left out, today. */
                end_date?: components["parameters"]["end-date"];
                /** @description Entity to analyse. Wait for its webhook `entity.data.refresh.updated` with `FINISHED` first. */
                entity_id: components["parameters"]["entity-id"];
                /** @description First UTC day to look at. Left out, it is the earliest that the operation's description names. */
                start_date?: components["parameters"]["start-date-optional"];
            };
            header?: {
                /** @description Your own id for this call, echoed in the response and in Lean's logs. */
                "lean-correlation-id"?: components["parameters"]["lean-correlation-id"];
            };
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The figures. */
            200: {
                headers: {
                    "lean-correlation-id": components["headers"]["lean-correlation-id"];
                    "lean-trace-id": components["headers"]["lean-trace-id"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["BehaviorsResponse"];
                };
            };
            400: components["responses"]["InvalidAnalysis"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["AnalysisForbidden"];
            404: components["responses"]["NothingToAnalyse"];
            408: components["responses"]["AnalysisTimeout"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["AnalysisFailure"];
        };
    };
    getCashflowPatterns: {
        parameters: {
            query: {
                /** @description Last UTC day to look at, itself included. Not before `start_date`; left out, today. */
                end_date?: components["parameters"]["end-date"];
                /** @description Entity to analyse. Wait for its webhook `entity.data.refresh.updated` with `FINISHED` first. */
                entity_id: components["parameters"]["entity-id"];
                /** @description First UTC day to look at. Left out, it is the earliest that the operation's description names. */
                start_date?: components["parameters"]["start-date-optional"];
            };
            header?: {
                /** @description Your own id for this call, echoed in the response and in Lean's logs. */
                "lean-correlation-id"?: components["parameters"]["lean-correlation-id"];
            };
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The figures. */
            200: {
                headers: {
                    "lean-correlation-id": components["headers"]["lean-correlation-id"];
                    "lean-trace-id": components["headers"]["lean-trace-id"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["CashflowPatternsResponse"];
                };
            };
            400: components["responses"]["InvalidAnalysis"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["AnalysisForbidden"];
            404: components["responses"]["NothingToAnalyse"];
            408: components["responses"]["AnalysisTimeout"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["AnalysisFailure"];
        };
    };
    getCreditAssessments: {
        parameters: {
            query: {
                /** @description Last UTC day to look at, itself included. Not before `start_date`; left out, today. */
                end_date?: components["parameters"]["end-date"];
                /** @description Entity to analyse. Wait for its webhook `entity.data.refresh.updated` with `FINISHED` first. */
                entity_id: components["parameters"]["entity-id"];
                /** @description First UTC day to look at. Left out, it is the earliest that the operation's description names. */
                start_date?: components["parameters"]["start-date-optional"];
            };
            header?: {
                /** @description Your own id for this call, echoed in the response and in Lean's logs. */
                "lean-correlation-id"?: components["parameters"]["lean-correlation-id"];
            };
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The figures. */
            200: {
                headers: {
                    "lean-correlation-id": components["headers"]["lean-correlation-id"];
                    "lean-trace-id": components["headers"]["lean-trace-id"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["CreditAssessmentsResponse"];
                };
            };
            400: components["responses"]["InvalidAnalysis"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["AnalysisForbidden"];
            404: components["responses"]["NothingToAnalyse"];
            408: components["responses"]["AnalysisTimeout"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["AnalysisFailure"];
        };
    };
    getCreditObligationsV3: {
        parameters: {
            query: {
                /** @description Last UTC day to look at, itself included. Not before `start_date`; left out, today. */
                end_date?: components["parameters"]["end-date"];
                /** @description Entity to analyse. Wait for its webhook `entity.data.refresh.updated` with `FINISHED` first. */
                entity_id: components["parameters"]["entity-id"];
                /** @description First UTC day to look at. Left out, it is the earliest that the operation's description names. */
                start_date?: components["parameters"]["start-date-optional"];
            };
            header?: {
                /** @description Your own id for this call, echoed in the response and in Lean's logs. */
                "lean-correlation-id"?: components["parameters"]["lean-correlation-id"];
            };
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The figures. */
            200: {
                headers: {
                    "lean-correlation-id": components["headers"]["lean-correlation-id"];
                    "lean-trace-id": components["headers"]["lean-trace-id"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["CreditObligationsV3Response"];
                };
            };
            400: components["responses"]["InvalidAnalysis"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["AnalysisForbidden"];
            404: components["responses"]["NothingToAnalyse"];
            408: components["responses"]["AnalysisTimeout"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["AnalysisFailure"];
        };
    };
}
