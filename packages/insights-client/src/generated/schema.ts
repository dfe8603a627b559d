/**
 * Generated from specs/ by `pnpm generate`. Do not edit: change the spec instead.
 */

/** Whether an account qualifies, and why. */
export interface AccountControls {
    /** Facts about the account; no settings are involved. */
    signals: AccountSignals;
    /** Gates with the limits agreed for your application. */
    thresholds: AccountThresholds;
    /** Outcome over all gates that are on. */
    verdict: AccountVerdict;
}

/** Carrier of the account controls. */
export interface AccountControlsInsights {
    /** Signals, gates and the verdict. */
    account_controls: AccountControls;
}

/** Answer of the account controls. */
export interface AccountControlsResponse extends InsightsEnvelope {
    /** The figures when `status` is `OK`. */
    insights?: AccountControlsInsights | null;
}

/** Facts about an account. */
export interface AccountSignals {
    /** Whole months since the opening. */
    account_age_months: number;
    /** Whether any money comes in. */
    has_inflows: boolean;
    /** Whether loans are paid out to it. */
    has_loan_disbursements: boolean;
    /** Whether instalments go out. */
    has_loan_repayments: boolean;
    /** Whether other income comes in. */
    has_non_salary_income: boolean;
    /** Whether a salary comes in. */
    has_salary_income: boolean;
    /** Whether it is a current account. */
    is_current_account: boolean;
    /** Whether it is mainly used for spending. */
    is_expense_account: boolean;
}

/** Gates of the account controls. */
export interface AccountThresholds {
    /** Whether the account is old enough; `null` when this gate is off and left out of the verdict. */
    meets_minimum_account_age: boolean | null;
    /** Whether the average of other income suffices; `null` when this gate is off and left out of the verdict. */
    meets_minimum_average_non_salary: boolean | null;
    /** Whether the average salary suffices; `null` when this gate is off and left out of the verdict. */
    meets_minimum_average_salary: boolean | null;
    /** Whether there is enough money on it; `null` when this gate is off and left out of the verdict. */
    meets_minimum_current_balance: boolean | null;
}

/** Outcome of the account controls. */
export interface AccountVerdict {
    /** Whether every gate that is on was passed. */
    eligible: boolean;
}

/** Sum and number of movements. */
export interface AmountCount {
    /** Sum of the movements; 0 when there are none. */
    amount: CurrencyAmount;
    /**
     * How many there are.
     *
     * Format: int32
     */
    count: number | null;
}

/** Body of a refused or failed call. The machine-readable code is in `status`; the HTTP status says the class of failure. Log `lean-correlation-id` from the response headers with it when you contact support. */
export interface ApiError {
    /** Explanation for developers. It may quote the offending value, so keep it out of logs that hold no personal data. */
    message: string;
    /** Extra facts about the failure; `null` in every answer seen so far. */
    metadata?: {
        [key: string]: unknown;
    } | null;
    /**
     * Identifies the attempt on data operations. Quote it to support.
     *
     * Format: uuid
     */
    results_id?: string;
    /** Code to branch on. New codes may appear at any time. */
    status: ApiErrorCode;
    /**
     * When the API answered, in UTC, with up to nine fraction digits.
     *
     * Format: date-time
     */
    timestamp: string;
}

/** Codes that any operation may answer with. The list on the vendor's side is longer than what is published, so treat an unknown code like its HTTP status. */
export type ApiErrorCode = "INVALID_PARAMETERS" | "MISSING_PARAMETERS" | "CERTIFICATE_TOKEN_MISMATCH" | "INVALID_CERTIFICATE" | "INSUFFICIENT_ACCESS_LEVEL" | "INCORRECT_ACCESS_LEVEL" | "OPERATION_NOT_ALLOWED" | "INVALID_URL" | "INVALID_HTTP_METHOD" | "CUSTOMER_ALREADY_EXISTS" | "RATE_LIMIT_EXCEEDED" | "INTERNAL_SERVER_ERROR" | "UNKNOWN_ENTITY" | "UNKNOWN_ACCOUNT" | "UNKNOWN_RESULTS_ID" | "DATA_NOT_FOUND" | "CONSENT_EXPIRED" | "USER_PERMISSIONS_NOT_GRANTED" | "USER_TRANSACTION_RANGE_NOT_GRANTED" | "DUPLICATED_REQUEST" | "BANK_ISSUE" | "AMOUNT_UNDER_MIN_VALUE" | "AMOUNT_OVER_MAX_VALUE" | "INVALID_AMOUNT" | "INVALID_IBAN" | "INVALID_NAME" | "UNKNOWN_PAYMENT_DESTINATION" | "UNKNOWN_PAYMENT_INTENT" | "UNKNOWN_PAYMENT_SOURCE" | (string & {});

/** Balance over the window. */
export interface AssessedBalance {
    /** Mean. */
    average_balance: CurrencyAmount;
    /** Highest. */
    maximum_balance: CurrencyAmount;
    /** Lowest. */
    minimum_balance: CurrencyAmount;
}

/** Spending as a lender counts it, per month. */
export interface AssessedExpenses {
    /** Instalments and other repayments. */
    average_monthly_credit_repayments: CurrencyAmount;
    /** All other spending. */
    average_monthly_discretionary_expenses: CurrencyAmount;
    /** Spending in the essential categories. */
    average_monthly_essential_expenses: CurrencyAmount;
    /** Repayments, essential and discretionary spending together. */
    average_monthly_total_expenses: CurrencyAmount;
    /** Categories that count as essential for your application, such as `RENT`; a vocabulary of its own. */
    defined_essential_categories: string[];
}

/** Income as a lender counts it. */
export interface AssessedIncome {
    /** Salary. */
    employment_income: WeightedIncome;
    /** All other sources. */
    other_income: OtherIncome;
    /** Sum of all weighted incomes per month. */
    total_contributed_average_monthly_income: CurrencyAmount;
}

/** What follows from income and expenses. */
export interface AssessmentIndicators {
    /** Essential spending and repayments divided by weighted income. */
    affordability: RatioIndicator;
    /** Weighted income minus all expenses, per month; may be negative. */
    average_monthly_net_cashflow: CurrencyAmount;
    /** Debt burden: repayments divided by weighted income. */
    dbr: RatioIndicator;
}

/** Trend of a balance and the movements behind it. Amounts are bare numbers in the currency of the totals. */
export interface BalanceFactors {
    /** In how many months the balance rose. */
    balance_trend: number;
    /** Mean change from month to month. */
    balance_trend_average_month_on_month: number;
    /** Same figure as in the totals. */
    current_balance: number;
    /**
     * Expected change of the balance per day.
     *
     * Format: double
     */
    daily_net_cashflow_estimate: number;
    /** Money that came in. */
    inflow_factors: BalanceInflowFactors;
    /** Money that went out. */
    outflow_factors: BalanceOutflowFactors;
    /** Average balance over the last 3, 6, 9 and 12 months. */
    periods: BalancePeriod[];
}

/** Movements into the accounts. */
export interface BalanceInflowFactors extends BalanceMovementFactors {
    /** Share of salary among the movements, 0 to 100. */
    percent_salary_transaction?: number;
}

/** Movements in one direction. */
export interface BalanceMovementFactors {
    /** Mean distance of the movements; the unit is not documented. */
    average_time: number;
    /** Largest movement. */
    max_transaction_amount: number;
    /**
     * Median gap between movements, in days.
     *
     * Format: double
     */
    median_days: number;
    /** Half of the movements are smaller. */
    median_transaction_amount: number;
    /** Smallest movement. */
    min_transaction_amount: number;
    /** Share of large movements, 0 to 100; what counts as large is not documented. */
    percent_greater_than_x: number;
    /** Average of the movements that repeat. */
    recurring_average: number;
    /** Movements from Monday to Friday, in KSA too. */
    weekday_transaction_count: number;
    /** Movements on Saturdays and Sundays. */
    weekend_transaction_count: number;
}

/** Movements out of the accounts. */
export interface BalanceOutflowFactors extends BalanceMovementFactors {
    /** Months in which unusually much went out. */
    spike_transactions: MonthlyAmount[];
}

/** Average balance over the months that end today. */
export interface BalancePeriod {
    /** Mean of the balance. */
    average_balance: number;
    /** Length as an ISO 8601 duration: `P3M`, `P6M`, `P9M` or `P12M`. */
    period: string;
}

/** What money is spent on, with whom and where. Debits only. */
export interface Behaviors {
    /** Debits by category. */
    by_category: CategoryBehaviors;
    /** Debits by place. */
    by_location: LocationBehaviors;
    /** Debits by merchant. */
    by_merchant: MerchantBehaviors;
}

/** Carrier of the spending behaviour. */
export interface BehaviorsInsights {
    /** Debits by category, by merchant and by place. */
    behaviors: Behaviors;
}

/** Answer of the spending behaviour. */
export interface BehaviorsResponse extends InsightsEnvelope {
    /** The figures when `status` is `OK`. */
    insights?: BehaviorsInsights | null;
}

/** Largest movements. */
export interface BigPayments {
    /** The last 3, 6, 9 and 12 months. */
    periods: BigPaymentsPeriod[];
}

/** Largest movements over the months that end today. */
export interface BigPaymentsPeriod {
    /** Mean of the largest credit of each month. */
    average_max_monthly_credit_amount: CurrencyAmount;
    /** The first divided by the second. */
    average_max_monthly_credit_debit_amount_ratio: number;
    /** Mean of the largest debit of each month. */
    average_max_monthly_debit_amount: CurrencyAmount;
    /** Length as an ISO 8601 duration: `P3M`, `P6M`, `P9M` or `P12M`. */
    period: string;
}

/** Balances of credit cards; each `null` when there are no cards. */
export interface CardBalances {
    /** What can still be spent. */
    available_balance: CurrencyAmount | null;
    /** Mean over the time. */
    average_balance: CurrencyAmount | null;
    /** At the last read of the bank. */
    current_balance: CurrencyAmount | null;
    /** How often money is paid back. */
    frequency_of_contributions: ContributionFrequency | null;
    /** At the start. */
    initial_balance: CurrencyAmount | null;
}

/** How the balance of an entity developed. */
export interface CashBalance {
    /** Trend of the balance and the movements behind it. */
    balance_factors: BalanceFactors;
    /** One row per month. Oldest first in captures; sort before use. */
    monthly_totals: CashBalanceMonth[];
    /** Balances over the whole window, and now. */
    total: CashBalanceTotal;
}

/** Balance of one month. */
export interface CashBalanceMonth {
    /** Mean over the month. */
    average_balance: CurrencyAmount;
    /** Money that came in. */
    contribution_amount: CurrencyAmount;
    /** At the start of the month. */
    initial_balance: CurrencyAmount;
    /** `false` for the running month and for a first month that the window cuts. */
    is_month_complete: boolean;
    /** Calendar month, 1 to 12. */
    month: number;
    /** Change of the balance in the month, as a fraction. */
    monthly_growth_rate: number;
    /** Calendar year. */
    year: number;
}

/** Balances over the whole window, and now. */
export interface CashBalanceTotal {
    /** What can be spent, credit lines included. */
    available_balance: CurrencyAmount;
    /** Mean over the window. */
    average_balance: CurrencyAmount;
    /** Booked, at the last read of the bank. */
    current_balance: CurrencyAmount;
    /** How often money comes in. */
    frequency_of_contributions: ContributionFrequency;
    /** At the start of the window. */
    initial_balance: CurrencyAmount;
}

/** Answer of the balance analysis. */
export interface CashBalancesResponse extends InsightsEnvelope {
    /** The balances when `status` is `OK`. */
    insights?: CashBalance | null;
}

/** Money in and out of all accounts of an entity. */
export interface Cashflow {
    /** Largest movements of the months. */
    big_payments: BigPayments;
    /** Averages and volumes of credits and debits. */
    credit_debit_behaviour: CreditDebitBehaviour;
    /** One row per month. Unordered in captures; sort before use. */
    monthly_totals: CashflowMonth[];
    /** Sums over the whole window. */
    total: CashflowTotal;
}

/** Movements in one direction. */
export interface CashflowAmount {
    /** Sum of the movements, without a sign. */
    amount: CurrencyAmount;
    /** Direction. */
    category: "inflow" | "outflow" | (string & {});
    /** How many movements there are. */
    count: number;
}

/** Gaps between the movements of a flow. */
export interface CashflowInterval {
    /** Longest gap, in days. */
    maximum_days: number;
    /** Shortest gap, in days. */
    minimum_days: number;
}

/** Money in and out in one month. */
export interface CashflowMonth {
    /** Money in; one element in captures. */
    inwards: CashflowAmount[];
    /** `false` for the running month. */
    is_month_complete: boolean;
    /** Calendar month, 1 to 12. */
    month: number;
    /** What was left. */
    net: CashflowNet;
    /** Money out; one element in captures. */
    outwards: CashflowAmount[];
    /** Calendar year. */
    year: number;
}

/** What was left of money in and out. */
export interface CashflowNet {
    /** Not filled; read `overall_amount`. */
    net_cashflow: CurrencyAmount | null;
    /** Money in minus money out; may be negative. */
    overall_amount: CurrencyAmount;
}

/** One flow that repeats. */
export interface CashflowPattern {
    /** Merchant, employer, payer or payee. */
    counter_party: string;
    /** Whether money comes in or goes out. */
    credit_debit_indicator: "CREDIT" | "DEBIT" | (string & {});
    /** One row per month. */
    monthly_totals: CashflowPatternMonth[];
    /** Main category in words: `Health & Wellbeing`. */
    primary_category: string;
    /** When it happens, how often, and whether it still does. */
    regularity: CashflowRegularity;
    /** Sub category in words: `Gym`. */
    secondary_category: string;
    /** Sum of the flow. */
    total_amount: CurrencyAmount;
    /** How many movements there are. */
    transaction_count: number;
}

/** One month of a flow. */
export interface CashflowPatternMonth {
    /** Sum of the month. */
    amount: CurrencyAmount;
    /** Calendar month as `YYYY-MM`. */
    month: string;
    /** How many movements the month has. */
    transaction_count: number;
}

/** Flows that repeat. */
export interface CashflowPatterns {
    /** One item per counterparty, direction and category. */
    cashflow_patterns: CashflowPattern[];
}

/** Answer of the cash flow patterns. */
export interface CashflowPatternsResponse extends InsightsEnvelope {
    /** The figures when `status` is `OK`. */
    insights?: CashflowPatterns | null;
}

/** When a flow happens. */
export interface CashflowRegularity {
    /** Whether the flow still lives; `STARTED_` when it began inside the window, else before it. */
    activity_status: "STARTED_AND_ONGOING" | "STARTED_AND_STOPPED" | "STOPPED" | "ONGOING" | (string & {});
    /** Mean gap, in days. */
    average_interval_days: number;
    /** On which weekdays, despite the name: `Sunday`. */
    days_of_month_names: string[];
    /** Calendar days it falls on, 1 to 31. */
    days_of_month_numbers: number[];
    /** Rhythm. */
    frequency: "DAILY" | "WEEKLY" | "BIWEEKLY" | "MONTHLY" | "QUARTERLY" | "ANNUALLY" | (string & {});
    /** Shortest and longest gap. */
    interval: CashflowInterval;
}

/** Money in and out over the whole window. */
export interface CashflowTotal {
    /** Money in; one element in captures. */
    inwards: CashflowAmount[];
    /** What was left. */
    net: CashflowNet;
    /** Money out; one element in captures. */
    outwards: CashflowAmount[];
}

/** Answer of the cash flow analysis. */
export interface CashflowsResponse extends InsightsEnvelope {
    /** The cash flow when `status` is `OK`. */
    insights?: Cashflow | null;
}

/** Debits of one category. */
export interface CategoryBehavior extends SpendingBehavior {
    /** How many merchants were paid. */
    merchant_count: number;
    /** Who was paid. */
    merchant_names: string[];
    /** Main category in words: `Retail`, `Food & Dining`. Another vocabulary than that of the `v2` operations. */
    primary_category: string;
    /** Sub category in words: `Clothing`, `Fuel`. */
    secondary_category: string;
}

/** Debits by category. */
export interface CategoryBehaviors {
    /** One item per pair of categories. */
    breakdown: CategoryBehavior[];
    /** How many main categories occur. */
    detected_primary_category_count: number;
    /** How many pairs of main and sub category occur. */
    detected_secondary_category_count: number;
    /** Debits that could be assigned. */
    transaction_count: number;
}

/** How often money comes in. */
export type ContributionFrequency = "DAILY" | "WEEKLY" | "MONTHLY" | (string & {});

/** What a customer can afford. */
export interface CreditAssessments {
    /** How much money there was. */
    balance: AssessedBalance;
    /** Burden, affordability and room for a new instalment. */
    computed_indicators: AssessmentIndicators;
    /** Repayments and other spending. */
    expenses: AssessedExpenses;
    /** Income, weighted by how far it counts. */
    income: AssessedIncome;
}

/** Carrier of the credit assessment. */
export interface CreditAssessmentsInsights {
    /** Income, expenses, balance and what follows from them. */
    credit_assessments: CreditAssessments;
}

/** Answer of the credit assessment. */
export interface CreditAssessmentsResponse extends InsightsEnvelope {
    /** The figures when `status` is `OK`. */
    insights?: CreditAssessmentsInsights | null;
}

/** Balance over all credit cards. */
export interface CreditCardsBalance {
    /** Sum over the cards; `null` when there are none. */
    amount: CurrencyAmount | null;
}

/** Credits against debits. */
export interface CreditDebitBehaviour {
    /** The last 3, 6, 9 and 12 months. */
    periods: CreditDebitPeriod[];
}

/** Credits against debits over the months that end today. */
export interface CreditDebitPeriod {
    /** Average size of a credit: the mean of the monthly means. */
    grand_average_credit_amount: CurrencyAmount;
    /** Credits per month. */
    grand_average_credit_count: number;
    /** Average credit divided by average debit. */
    grand_average_credit_debit_amount_ratio: number;
    /** Number of credits divided by number of debits. */
    grand_average_credit_debit_count_ratio: number;
    /** Average size of a debit: the mean of the monthly means. */
    grand_average_debit_amount: CurrencyAmount;
    /** Debits per month. */
    grand_average_debit_count: number;
    /** Length as an ISO 8601 duration: `P3M`, `P6M`, `P9M` or `P12M`. */
    period: string;
    /** All money in. */
    total_volume_of_credit: CurrencyAmount;
    /** Money in divided by money out. */
    total_volume_of_credit_debit_ratio: number;
    /** All money out. */
    total_volume_of_debit: CurrencyAmount;
}

/** Money lent by lenders. */
export interface CreditDisbursements {
    /** One item per lender. */
    breakdown: LenderDisbursements[];
    /** Sums over all lenders. */
    overall: CreditFlow;
}

/** Movements with all lenders. */
export interface CreditFlow {
    /** How many months had a movement. */
    active_months: number;
    /** Sum per month of the window. */
    average_monthly_amount: CurrencyAmount;
    /** Sum per month with a movement. */
    average_monthly_amount_active: CurrencyAmount;
    /**
     * Movements per month of the window.
     *
     * Format: double
     */
    average_monthly_transactions: number;
    /** How many lenders were found. */
    lender_count: number;
    /** Lenders by name, in the case that was found. */
    lender_organizations: string[];
    /** Sum of the movements. */
    total_amount: CurrencyAmount;
    /** How many movements there are. */
    transaction_count: number;
}

/** Loans and credit cards of an entity. */
export interface CreditObligations {
    /** What the cards stand at now. */
    current_credit_cards_balance: CreditCardsBalance | null;
    /** One row per month. Newest first in captures; sort before use. */
    monthly_totals: CreditObligationsMonth[] | null;
    /**
     * How many cards were found.
     *
     * Format: int32
     */
    number_of_credit_cards: number | null;
    /** Sums over the whole window. */
    total: CreditObligationsTotal | null;
}

/** Loans and cards in one month. */
export interface CreditObligationsMonth {
    /** How the cards stood. */
    credit_cards_balance: CardBalances | null;
    /** Money paid back to cards. */
    credit_cards_repayments: AmountCount | null;
    /** Money spent with cards. */
    credit_cards_spending: AmountCount | null;
    /** `false` for the running month and for a first month that the window cuts. */
    is_month_complete: boolean;
    /** Loans paid out. */
    loan_received: AmountCount | null;
    /** Instalments paid. */
    loan_repayments: AmountCount | null;
    /**
     * Calendar month, 1 to 12.
     *
     * Format: int32
     */
    month: number;
    /**
     * Calendar year.
     *
     * Format: int32
     */
    year: number;
}

/** Answer of the credit obligations analysis. */
export interface CreditObligationsResponse extends InsightsEnvelope {
    /** The obligations when `status` is `OK`. */
    insights?: CreditObligations | null;
}

/** Loans and cards over the whole window. Without any, sums are 0 and the rest is `null`. */
export interface CreditObligationsTotal {
    /** Mean amount paid out. */
    average_loan_received: CurrencyAmount | null;
    /** Mean instalment. */
    average_loan_repayment: CurrencyAmount | null;
    /** How the cards stood. */
    credit_cards_balance: CardBalances | null;
    /** Money paid back to cards. */
    credit_cards_repayments: AmountCount | null;
    /** Money spent with cards. */
    credit_cards_spending: AmountCount | null;
    /**
     * When the latest loan was paid out.
     *
     * Format: date-time
     */
    last_loan_received_date_time: string | null;
    /**
     * When the latest instalment was booked.
     *
     * Format: date-time
     */
    last_loan_repayment_date_time: string | null;
    /** Loans paid out. */
    loan_received: AmountCount | null;
    /** Instalments paid. */
    loan_repayments: AmountCount | null;
    /** Largest amount paid out. */
    maximum_loan_received: CurrencyAmount | null;
    /** Largest instalment. */
    maximum_loan_repayment: CurrencyAmount | null;
    /** Smallest amount paid out. */
    minimum_loan_received: CurrencyAmount | null;
    /** Smallest instalment. */
    minimum_loan_repayment: CurrencyAmount | null;
}

/** Borrowing of an entity, by lender. */
export interface CreditObligationsV3 {
    /** Money lent. */
    disbursements: CreditDisbursements;
    /** Money paid back. */
    repayments: CreditRepayments;
}

/** Carrier of the credit obligations. */
export interface CreditObligationsV3Insights {
    /** Repayments and disbursements. */
    credit_obligations: CreditObligationsV3;
}

/** Answer of the credit obligations, third version. */
export interface CreditObligationsV3Response extends InsightsEnvelope {
    /** The figures when `status` is `OK`. */
    insights?: CreditObligationsV3Insights | null;
}

/** Money paid back to lenders. */
export interface CreditRepayments {
    /** One item per lender. */
    breakdown: LenderRepayments[];
    /** Sums over all lenders. */
    overall: CreditFlow;
}

/** A sum of money. */
export interface CurrencyAmount {
    /** Value as a JSON number. Beside a `credit_debit_indicator`, which holds the direction, it has no sign; net figures and balances without one may be negative. */
    amount: number;
    /** ISO 4217 code the value is in. */
    currency: string;
}

/** Registered name of a company in two languages. */
export interface EmployerName {
    /** In Arabic script. */
    ar: string;
    /** In Latin script. */
    en: string;
}

/** Employers behind the salary credits of an entity. */
export interface Employment {
    /** One item for each text that names an employer. */
    employment_details: EmploymentDetail[];
}

/** One employer and how regularly it pays. */
export interface EmploymentDetail {
    /** Text cut from the narrative of the salary, untouched. */
    bank_employer_name: string | null;
    /**
     * Earliest salary found; a date with time despite the name.
     *
     * Format: date-time
     */
    first_salary_date: string | null;
    /** Company that Lean takes it for. The match is fuzzy; `null` when there is none. */
    matched_reference_employer: ReferenceEmployer | null;
    /**
     * Standard deviation of the amounts, in the currency of the account.
     *
     * Format: double
     */
    salary_amount_variance: number | null;
    /** Whether days and amounts vary little; typically by 5 days and 1000 units of the currency at most. */
    salary_consistent: boolean | null;
    /**
     * Standard deviation of the days between salaries; 0 for a single one.
     *
     * Format: double
     */
    salary_date_variance: number | null;
}

/** Answer of the employment analysis. */
export interface EmploymentResponse extends InsightsEnvelope {
    /** The employers when `status` is `OK`. */
    insights?: Employment | null;
}

/** What money was spent on, as far as the model can tell. Words differ between regions and versions; never compare them with those of `v3` operations or of the data API. */
export type ExpenseCategory = "BANK_FEES_AND_CHARGES" | "CHARITY" | "EDUCATION" | "ENTERTAINMENT" | "GOVERNMENT" | "GROCERIES" | "HEALTH_AND_WELLBEING" | "LOAN" | "LOANS" | "LOANS_AND_INVESTMENTS" | "OTHER" | "RENT_AND_SERVICES" | "RESTAURANTS_DINING" | "RETAIL" | "TRANSFER" | "TRANSPORT" | "TRAVEL" | (string & {});

/** Money spent, by month and by category. */
export interface Expenses {
    /** ISO 4217 code of all amounts in this analysis. */
    currency: string;
    /** One row per month, empty months included. Newest first in captures; sort before use. */
    monthly_totals: ExpensesMonth[];
    /** Sums over the whole window. */
    total: ExpensesTotal;
}

/** Expenses of the window, divided by one criterion. */
export interface ExpensesBreakdown {
    /** One item per category. */
    breakdowns: ExpensesCategoryTotal[];
    /** Criterion; only `category` was seen. */
    by: string;
}

/** Expenses of one category. */
export interface ExpensesCategory {
    /** Sum of the category. */
    amount: number;
    /** What the money was for. */
    category: ExpenseCategory;
    /**
     * How many expenses the category has.
     *
     * Format: int32
     */
    count: number;
    /** Share of all expenses of the same time, from 0 to 1, rounded to two decimals. */
    fraction_of_total_expenses: number;
}

/** Expenses of one category over the whole window. */
export interface ExpensesCategoryTotal extends ExpensesCategory {
    /** Mean gap, in days. */
    average_days_between_transactions: number;
    /** Sum divided by the calendar months of the window. */
    average_monthly_amount: number;
    /** Expenses per calendar month; may have decimals. */
    average_monthly_count: number;
    /**
     * When the earliest expense of the category was booked.
     *
     * Format: date-time
     */
    first_date_time: string;
    /**
     * When the latest expense of the category was booked.
     *
     * Format: date-time
     */
    last_date_time: string;
    /** Month with the highest sum. */
    maximum_monthly_amount: MonthlyAmount;
    /** Month with the lowest sum; it may be 0. */
    minimum_monthly_amount: MonthlyAmount;
}

/** Expenses of one month. */
export interface ExpensesMonth {
    /** Sum of the month. */
    amount: number;
    /** The same money by category. */
    breakdown: ExpensesMonthBreakdown[];
    /**
     * How many expenses the month has.
     *
     * Format: int32
     */
    count: number;
    /** `false` for the running month and for a first month that the window cuts. */
    is_month_complete: boolean;
    /**
     * Calendar month, 1 to 12.
     *
     * Format: int32
     */
    month: number;
    /**
     * Calendar year.
     *
     * Format: int32
     */
    year: number;
}

/** Expenses of a month, divided by one criterion. */
export interface ExpensesMonthBreakdown {
    /** One item per category; none for an empty month. */
    breakdowns: ExpensesCategory[];
    /** Criterion; only `category` was seen. */
    by: string;
}

/** Answer of the expenses analysis. */
export interface ExpensesResponse extends InsightsEnvelope {
    /** The expenses when `status` is `OK`. */
    insights?: Expenses | null;
}

/** Expenses over the whole window. */
export interface ExpensesTotal {
    /** Sum of all expenses; equals the sum of the months. */
    amount: number;
    /** Sum divided by the calendar months; a month in part counts as a whole one. */
    average_monthly_amount: number;
    /** Expenses per calendar month; may have decimals. */
    average_monthly_count: number;
    /** The same money by category. */
    breakdown: ExpensesBreakdown[];
    /**
     * How many expenses there are.
     *
     * Format: int32
     */
    count: number;
    /**
     * When the earliest expense was booked.
     *
     * Format: date-time
     */
    first_date_time: string;
    /**
     * When the latest expense was booked.
     *
     * Format: date-time
     */
    last_date_time: string;
    /** Month with the highest expenses. */
    maximum_monthly_amount: MonthlyAmount;
    /** Month with the lowest expenses. */
    minimum_monthly_amount: MonthlyAmount;
}

/** Account of a freelancer. */
export interface FreelancerAccount {
    /** Holder as the bank has it. */
    account_holder_full_name: string;
    /** Shorter form, as printed on cards. */
    account_holder_short_name: string;
    /**
     * When the account was opened; a date with time despite the name.
     *
     * Format: date-time
     */
    account_opening_date: string;
}

/** Freelance income and spending on a certified account. */
export interface FreelancerCashflow {
    /** Who holds the account, and since when. */
    account_information: FreelancerAccount;
    /** One row per month. Oldest first in captures; sort before use. */
    monthly_totals: FreelancerMonth[];
    /** Sums and balances over the whole window. */
    total: FreelancerTotal;
}

/** Answer of the freelance income analysis. */
export interface FreelancerCashflowsResponse extends InsightsEnvelope {
    /** The cash flow when `status` is `OK`. */
    insights?: FreelancerCashflow | null;
}

/** Movements in one direction over the whole window. */
export interface FreelancerFlow {
    /** The last 3, 6, 9 and 12 months. */
    periods: FreelancerPeriod[];
    /** Sum of the movements. */
    total_amount: CurrencyAmount;
    /** How many movements there are. */
    transactions_count: number;
}

/** Freelance income and spending of one month. */
export interface FreelancerMonth {
    /** How the account stood. */
    balance: FreelancerMonthBalance;
    /** Money in. */
    inflows: FreelancerMonthFlow;
    /** `false` for the running month and for a first month that the window cuts. */
    is_month_complete: boolean;
    /**
     * Calendar month, 1 to 12.
     *
     * Format: int32
     */
    month: number;
    /** Money out. */
    outflows: FreelancerMonthFlow;
    /**
     * Calendar year.
     *
     * Format: int32
     */
    year: number;
}

/** Balance of one month. */
export interface FreelancerMonthBalance {
    /** At the start of the month; may be negative. */
    initial_balance_amount: CurrencyAmount;
    /** Mean over the month. */
    monthly_average_amount: CurrencyAmount;
}

/** Movements in one direction in one month. */
export interface FreelancerMonthFlow {
    /** Mean per movement, despite the name. */
    monthly_average_amount: CurrencyAmount;
    /** Sum of the month. */
    total_amount: CurrencyAmount;
    /** How many movements the month has. */
    transactions_count: number;
}

/** Movements over the months that end today. */
export interface FreelancerPeriod {
    /** Mean per month. */
    average_amount: CurrencyAmount;
    /** Length as an ISO 8601 duration. */
    period: "P3M" | "P6M" | "P9M" | "P12M" | (string & {});
    /** Sum of the movements. */
    total_amount: CurrencyAmount;
}

/** Freelance income and spending over the whole window. */
export interface FreelancerTotal {
    /** Mean of the months; may be negative. */
    average_monthly_balance_amount: CurrencyAmount;
    /** At the last read of the bank. */
    current_balance_amount: CurrencyAmount;
    /** Money in. */
    inflows: FreelancerFlow;
    /** Money out. */
    outflows: FreelancerFlow;
}

/** Salary and other money received, told apart. */
export interface Income {
    /** All other income, such as rent, benefits and deposits of cash. */
    non_salary?: IncomeCategory | null;
    /** Pay from employers. */
    salary?: IncomeCategory | null;
}

/** Income of one kind: sums, months and the transactions behind them. */
export interface IncomeCategory {
    /** ISO 4217 code of every amount here that has none of its own. */
    currency: string;
    /** How steady the income is. */
    income_factors: IncomeFactors;
    /** One row per month. Newest first in captures; sort before use. */
    monthly_totals: IncomeMonth[];
    /** Sums over the whole window. */
    total: IncomeTotal;
    /** Every transaction counted, unpaged. */
    transactions: IncomeTransaction[];
}

/** How steady an income is. */
export interface IncomeFactors {
    /** Mean change from month to month, as a fraction: 0.17 is 17 %. */
    average_monthly_income_change: number;
    /** Distance between the weakest and the best month. */
    delta_min_max: number;
    /** Spread and average over the last 3, 6, 9 and 12 months. */
    periods: IncomePeriod[];
}

/** Income of one kind in one month. */
export interface IncomeMonth {
    /** Sum of the month. */
    amount: number;
    /**
     * How many transactions the month has.
     *
     * Format: int32
     */
    count: number;
    /** `false` for the running month and for a first month that the window cuts. */
    is_month_complete: boolean;
    /**
     * Calendar month, 1 to 12.
     *
     * Format: int32
     */
    month: number;
    /**
     * Calendar year.
     *
     * Format: int32
     */
    year: number;
}

/** Income over the months that end today. */
export interface IncomePeriod {
    /** Average per transaction, not per month. */
    average_income: CurrencyAmount;
    /** How far transactions lie from their average. */
    income_variation: number;
    /** Length as an ISO 8601 duration: `P3M`, `P6M`, `P9M` or `P12M`. Rows may be missing. */
    period: string;
}

/** Whose income to look at, and how far back. */
export interface IncomeRequest {
    /**
     * Connected entity. Its consent needs the permissions `accounts` and `transactions`.
     *
     * Format: uuid
     */
    entity_id: string;
    /** Income per month as you know it from elsewhere, such as from the customer. Its effect on the answer is not documented. */
    estimated_monthly_income?: number;
    /** Which income to return. Left out, `ALL`. */
    income_type?: "SALARY" | "NON_SALARY" | "ALL";
    /**
     * First UTC day to look at. Left out, the last six months.
     *
     * Format: date
     */
    start_date?: string;
}

/** Answer of the income analysis. */
export interface IncomeResponse extends InsightsEnvelope {
    /** The income when `status` is `OK`. */
    insights?: Income | null;
}

/** Origin of an income. */
export interface IncomeSource {
    /** Employer or payer, when recognised. */
    name?: string | null;
    /** Why the money came in. */
    type: IncomeSourceType;
}

/** Reason why money came in, as far as the model can tell. */
export type IncomeSourceType = "EMPLOYMENT" | "RETIREMENT" | "HOUSING_BENEFIT" | "GIG_ECONOMY" | "UNEMPLOYMENT" | "RENTAL" | "TRANSFER_FROM_OWN_APPLICATION" | "STUDENT_STIPEND" | "INVESTMENTS" | "CITIZEN_ACCOUNT" | "SOCIAL_SECURITY" | "SIDE_BUSINESS" | "BONUS" | "CASH_DEPOSIT" | (string & {});

/** Income of one kind over the whole window. */
export interface IncomeTotal {
    /** Sum of all transactions. */
    amount: number;
    /** Sum divided by all months of the window, empty ones included. */
    average_monthly_amount: number;
    /** Transactions per month, empty months included; may have decimals. */
    average_monthly_count: number;
    /** Sum divided by the months that had income. */
    average_monthly_received_value: number;
    /**
     * How many transactions there are.
     *
     * Format: int32
     */
    count: number;
    /**
     * When the earliest transaction was booked.
     *
     * Format: date-time
     */
    first_date_time: string;
    /**
     * When the latest transaction was booked.
     *
     * Format: date-time
     */
    last_date_time: string;
    /** Best month. */
    maximum_monthly_amount: MonthlyAmount;
    /** Weakest month; it may be an empty one. */
    minimum_monthly_amount: MonthlyAmount;
}

/** A transaction counted as income. */
export interface IncomeTransaction {
    /**
     * Account that received the money.
     *
     * Format: uuid
     */
    account_id: string;
    /** Size of the movement, in the group's `currency`. */
    amount: number;
    /**
     * When the money was booked.
     *
     * Format: date-time
     */
    booking_date_time: string;
    /** Where the money came from; `null` when unknown. */
    income_source: IncomeSource | null;
    /** Same id as in the transactions of the data API. */
    transaction_id: string;
    /** The bank's narrative, untouched; may be in Arabic. */
    transaction_information: string;
}

/** Kind of analysis in an answer. The plural in `credits-obligations` and `non-credits-obligations` is Lean's. */
export type InsightType = "income" | "employment" | "expenses" | "cashflow" | "cash-balances" | "freelancer-cashflow" | "credits-obligations" | "non-credits-obligations" | "account-controls" | "behaviors" | "cashflow-patterns" | "credit-assessments" | "credit-obligations" | (string & {});

/** What every analysis answers with, around its `insights`. */
export interface InsightsEnvelope {
    /** Explanation of the outcome for developers. */
    message: string;
    /** Key-value pairs attached to the call. */
    meta?: {
        [key: string]: string;
    } | null;
    /**
     * Identifies this analysis. It resolves at `GET /data/v2/results/{results_id}` only when the answer was `PENDING`.
     *
     * Format: uuid
     */
    results_id: string;
    /** Outcome. Branch on this, because a 200 is not success by itself. */
    status: ResultStatus;
    /** Why there are no figures; `null` or absent on success. */
    status_detail?: StatusDetail | null;
    /**
     * When the API answered, in UTC, with up to nine fraction digits.
     *
     * Format: date-time
     */
    timestamp: string;
    /** Kind of analysis, so that answers of the results operation can be told apart. */
    type?: InsightType | null;
}

/** Body of a failed analysis. The code to branch on is `status_detail.granular_status_code`; without a `status_detail` it is `status` itself. */
export interface InsightsError {
    /** Explanation for developers. */
    message: string;
    /** Key-value pairs attached to the call. */
    meta?: {
        [key: string]: string;
    } | null;
    /** Extra facts about the failure; only where the body has the form of the other APIs. */
    metadata?: {
        [key: string]: unknown;
    } | null;
    /**
     * Identifies the attempt. Quote it to support.
     *
     * Format: uuid
     */
    results_id?: string;
    /** `FAILED` when the analysis could not be made; the code of the platform when it refused the call. */
    status: "FAILED" | "INVALID_CERTIFICATE" | "INSUFFICIENT_ACCESS_LEVEL" | "INCORRECT_ACCESS_LEVEL" | "OPERATION_NOT_ALLOWED" | (string & {});
    /** Why there are no figures. */
    status_detail?: StatusDetail | null;
    /**
     * When the API answered, in UTC.
     *
     * Format: date-time
     */
    timestamp: string;
}

/** Money lent by one lender. */
export type LenderDisbursements = LenderFlow;

/** Movements with one lender. */
export interface LenderFlow {
    /** How many months had a movement. */
    active_months: number;
    /** Sum per month of the window. */
    average_monthly_amount: CurrencyAmount;
    /** Sum per month with a movement. */
    average_monthly_amount_active: CurrencyAmount;
    /**
     * Day of the earliest movement.
     *
     * Format: date
     */
    first_transaction_date: string;
    /**
     * Day of the latest movement.
     *
     * Format: date
     */
    last_transaction_date: string;
    /** Lender, in the case that was found. */
    lender_name: string;
    /** Sum of the movements. */
    total_amount: CurrencyAmount;
    /** How many movements there are. */
    transaction_count: number;
}

/** Money paid back to one lender. */
export interface LenderRepayments extends LenderFlow {
    /** Product in words, such as `BNPL`. */
    credit_type: string;
}

/** Debits in one place. */
export interface LocationBehavior extends SpendingBehavior {
    /** Where the money was spent, by name. */
    location: string;
}

/** Debits by place. */
export interface LocationBehaviors {
    /** One item per place. */
    breakdown: LocationBehavior[];
    /** How many places occur. */
    detected_location_count: number;
    /** Debits that could be assigned. */
    transaction_count: number;
}

/** Debits at one merchant. */
export interface MerchantBehavior extends SpendingBehavior {
    /** Who was paid. */
    merchant_name: string;
}

/** Debits by merchant. */
export interface MerchantBehaviors {
    /** One item per merchant. */
    breakdown: MerchantBehavior[];
    /** How many merchants occur. */
    detected_merchant_count: number;
    /** Debits that could be assigned. */
    transaction_count: number;
}

/** Sum of one calendar month, in the currency that stands at the group. */
export interface MonthlyAmount {
    /** Total of the month; 0 for a month without movements. */
    amount: number;
    /**
     * Calendar month, 1 to 12.
     *
     * Format: int32
     */
    month: number;
    /**
     * Calendar year.
     *
     * Format: int32
     */
    year: number;
}

/** Sum of a month that is told by its name. */
export interface NamedMonthAmount {
    /** Sum of the month. */
    amount: CurrencyAmount | null;
    /** English name such as `March`, without the year. */
    month: string;
}

/** Duties divided by one criterion. */
export interface NonCreditBreakdown {
    /** One item per duty, unpaged; captures have dozens. */
    breakdowns: NonCreditObligation[] | null;
    /** Criterion; only `RECURRING_TRANSACTIONS` was seen, in upper case unlike that of the expenses. */
    by: string;
}

/** One duty. */
export interface NonCreditObligation {
    /** Sum of its payments. */
    amount: CurrencyAmount | null;
    /** Sum per month. */
    average_monthly_amount: CurrencyAmount | null;
    /**
     * Payments per month, rounded.
     *
     * Format: int64
     */
    average_monthly_count: number;
    /**
     * How many payments there are.
     *
     * Format: int64
     */
    count: number;
    /** Share of all duties, from 0 to 1, rounded to two decimals. */
    fraction_of_total_obligations: number | null;
    /** Month with the highest sum. */
    maximum_monthly_amount?: NamedMonthAmount | null;
    /** Month with the lowest sum. */
    minimum_monthly_amount?: NamedMonthAmount | null;
    /** The bank's narrative, untouched; languages are mixed. */
    transaction_name: string;
}

/** Duties that repeat and are no credit, such as rent and subscriptions. */
export interface NonCreditObligations {
    /** One row per month. Newest first in captures; sort before use. */
    monthly_totals: NonCreditObligationsMonth[] | null;
    /** Sums over the whole window. */
    total: NonCreditObligationsTotal | null;
}

/** Duties of one month. */
export interface NonCreditObligationsMonth {
    /** Sum of the month. */
    amount: CurrencyAmount | null;
    /**
     * How many payments the month has.
     *
     * Format: int64
     */
    count: number;
    /** `false` for the running month and for a first month that the window cuts. */
    is_month_complete: boolean;
    /**
     * Calendar month, 1 to 12.
     *
     * Format: int32
     */
    month: number;
    /**
     * Calendar year.
     *
     * Format: int32
     */
    year: number;
}

/** Answer of the non-credit obligations analysis. */
export interface NonCreditObligationsResponse extends InsightsEnvelope {
    /** The obligations when `status` is `OK`. */
    insights?: NonCreditObligations | null;
}

/** Duties over the whole window. */
export interface NonCreditObligationsTotal {
    /** Sum of all payments. */
    amount: CurrencyAmount | null;
    /** Sum per month. */
    average_monthly_amount: CurrencyAmount | null;
    /** Payments per month; may have decimals. */
    average_monthly_count: number;
    /** The same money by payee. */
    breakdown: NonCreditBreakdown[] | null;
    /**
     * How many payments there are.
     *
     * Format: int32
     */
    count: number;
    /**
     * When the earliest was booked.
     *
     * Format: date-time
     */
    first_date_time: string | null;
    /**
     * When the latest was booked.
     *
     * Format: date-time
     */
    last_date_time: string | null;
    /** Month with the highest sum. */
    maximum_monthly_amount: NamedMonthAmount | null;
    /** Month with the lowest sum. */
    minimum_monthly_amount: NamedMonthAmount | null;
}

/** Income that is no salary. */
export interface OtherIncome {
    /** One item per source. */
    breakdown: OtherIncomeSource[];
}

/** One source of income that is no salary. */
export interface OtherIncomeSource extends WeightedIncome {
    /** Why the money came in. */
    source: IncomeSourceType;
}

/** Answer of an analysis that is still running. It holds no figures, whatever its keys say. */
export interface PendingInsights extends InsightsEnvelope {
    /** Left over from the data API; `null`, and absent on most operations. */
    data?: null;
    /** Missing, `null` or empty: never read it before `status` is `OK`. */
    insights?: Record<string, unknown> | null;
    /** Left over from the data API; `null`, and absent on most operations. */
    refreshed_at?: null;
}

/** A ratio against its ceiling. */
export interface RatioIndicator {
    /** Highest ratio accepted for your application, from 0 to 1. */
    ceiling: number;
    /** New instalment that still fits under the ceiling. */
    maximum_monthly_installment: CurrencyAmount;
    /** What the ratio is; 0.3 is 30 %, and it may exceed 1. */
    rate: number;
}

/** A company in Lean's own list of employers. */
export interface ReferenceEmployer {
    /**
     * Commercial registration; a number here, text elsewhere. Ten digits in captures.
     *
     * Format: int64
     */
    cr_number: number | null;
    /** Registered name. */
    name: EmployerName | null;
}

/** Outcome of an analysis. `OK` has figures; `PENDING` and `PROCESSING_STARTED` will have them later; `FAILED` explains itself in `status_detail`; `CONSENT_EXPIRED` and `RECONNECT_REQUIRED` need the customer. */
export type ResultStatus = "OK" | "PENDING" | "FAILED" | "CONSENT_EXPIRED" | "RECONNECT_REQUIRED" | "PROCESSING_STARTED" | (string & {});

/** Sums and averages of debits that belong together. Plain averages count every month of the window, those that end in `_active` only months with a debit. */
export interface SpendingBehavior {
    /** How many months had a debit. */
    active_months: number;
    /** Sum per month. */
    average_monthly_amount: CurrencyAmount;
    /** Sum per month with a debit. */
    average_monthly_amount_active: CurrencyAmount;
    /**
     * Debits per month.
     *
     * Format: double
     */
    average_monthly_transactions: number;
    /**
     * Debits per month with a debit.
     *
     * Format: double
     */
    average_monthly_transactions_active: number;
    /** Mean per debit. */
    average_transaction_amount: CurrencyAmount;
    /**
     * When the earliest was booked; a date with time despite the name.
     *
     * Format: date-time
     */
    first_transaction_date: string;
    /**
     * When the latest was booked; a date with time despite the name.
     *
     * Format: date-time
     */
    last_transaction_date: string;
    /** Sum of the debits. */
    total_amount: CurrencyAmount;
    /** How many debits there are. */
    transaction_count: number;
}

/** Reason why an answer holds no data. */
export interface StatusDetail {
    /** Code to branch on. Bank troubles and `LEAN_ERROR` pass with time, `DUPLICATED_REQUEST` after a minute; with `EU_*` codes the end user must contact the bank; `DISABLED_BY_LEAN` lasts until the webhook `bank.availability.updated`. */
    granular_status_code?: "BANK_ISSUE" | "BANK_MAINTENANCE" | "UNSEEN_BANK_ERROR" | "LEAN_ERROR" | "DISABLED_BY_LEAN" | "DISABLED_BY_CLIENT" | "DUPLICATED_REQUEST" | "LOGGED_IN_ELSEWHERE" | "ACTIVE_SESSION_EXISTS" | "EU_ACCOUNT_LOCKED" | "EU_FUNCTIONALITY_RESTRICTED" | "KNOWN_UNSUPPORTED_MFA_BEHAVIOUR" | "KNOWN_TRAFFIC_OUTSIDE_ALLOWED_REGION" | "UNSUPPORTED_BY_BANK" | "UNKNOWN_ENTITY" | "DATA_NOT_FOUND" | "CONSENT_EXPIRED" | "USER_PERMISSIONS_NOT_GRANTED" | "USER_TRANSACTION_RANGE_NOT_GRANTED" | "INVALID_PARAMETERS" | "TIMEOUT" | "INTERNAL_SERVER_ERROR" | (string & {}) | null;
    /** Text about the reason that is fit to show to end users. */
    status_additional_info?: string | null;
}

/** An income and how far it counts. */
export interface WeightedIncome {
    /** Sum per month. */
    average_monthly_amount: CurrencyAmount;
    /** Average per month times weight. */
    contributed_average_monthly_income: CurrencyAmount;
    /** Weight, from 0 to 1. */
    contribution_factor: number;
    /** Sum over the window. */
    total_amount: CurrencyAmount;
}
