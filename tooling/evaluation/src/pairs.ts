/** A question that one tool answers and another one might be taken for. */
export interface Pair {
  readonly question: string;
  readonly right: string;
  readonly wrong: string;
  /** Arguments of each; `$customer`, `$entity` and `$account` stand for ids. */
  readonly rightArguments: object;
  readonly wrongArguments: object;
  /** What the answer must have: the right tool's has it, the wrong tool's has not. */
  readonly needs: string;
}

type Side = readonly [tool: string, args: object];

const find: Side = ["find_customer", { app_user_id: "persona-default" }];
const health: Side = ["connection_health", { customer_id: "$customer" }];
const accounts: Side = ["list_accounts", { entity_id: "$entity" }];
const balances: Side = ["list_balances", { entity_id: "$entity" }];
const balancesOfOne: Side = ["list_balances", { entity_id: "$entity", account_id: "$account" }];
const account = { entity_id: "$entity", account_id: "$account" };
const entries: Side = ["list_transactions", account];
const sums: Side = ["summarize_transactions", account];
const events: Side = ["recent_events", {}];
const explain = (code: string): Side => ["explain_error", { code }];
const search = (query: string): Side => ["search_docs", { query }];
const describe = (operation: string): Side => ["describe_operation", { operation }];

const rows: [question: string, right: Side, wrong: Side, needs: string][] = [
  ["Which entity_id belongs to our user persona-default?", find, health, "connections.0.entity_id"],
  ["Which banks has the customer connected?", find, accounts, "connections.0.bank_identifier"],
  ["We have an app_user_id. What is Lean's id of this customer?", find, accounts, "customer_id"],
  ["When does the customer's consent end?", health, find, "consent.expires_at"],
  ["Why do reads of this customer's data fail?", health, find, "healthy"],
  ["Is the connection of the customer working right now?", health, events, "healthy"],
  ["Is the customer's bank available for data?", health, events, "bank.available_for_data"],
  ["When did the last refresh of the connection end?", health, events, "last_refresh.updated_at"],
  [
    "Which permissions did the customer grant?",
    health,
    explain("USER_PERMISSIONS_NOT_GRANTED"),
    "consent.permissions",
  ],
  ["Which accounts does the customer have at the bank?", accounts, find, "accounts.0.account_id"],
  ["Is each account a current, savings or credit account?", accounts, balances, "accounts.0.sub_type"],
  ["Since when has the account been open?", accounts, balances, "accounts.0.opened_on"],
  ["Is the account enabled or disabled?", accounts, balances, "accounts.0.status"],
  ["List the accounts of this connection.", accounts, describe("data.listAccounts"), "accounts.0.account_id"],
  ["How much money is in all accounts together?", balances, accounts, "totals.0.amount"],
  ["Is any account overdrawn?", balances, accounts, "balances.0.amount"],
  ["What is the available balance of the account?", balancesOfOne, sums, "balances.0.balance_type"],
  ["What does the account hold now, booked and available?", balancesOfOne, entries, "balances.0.as_of"],
  [
    "Show single payments above 5,000.",
    ["list_transactions", { ...account, min_amount: 5_000 }],
    sums,
    "transactions.0.transaction_id",
  ],
  [
    "On which day was the salary booked?",
    ["list_transactions", { ...account, category: "SALARY_AND_REVENUE" }],
    sums,
    "transactions.0.booked_at",
  ],
  [
    "Which transfers went out, one by one?",
    ["list_transactions", { ...account, category: "TRANSFER", direction: "DEBIT" }],
    sums,
    "transactions.0.amount",
  ],
  ["What was booked on the account between two days?", entries, balancesOfOne, "transactions.0.booked_at"],
  ["How much came in during the last 30 days in total?", sums, balancesOfOne, "totals.0.money_in"],
  ["Did more money go out than come in?", sums, balancesOfOne, "totals.0.net"],
  [
    "How much went to groceries in total?",
    sums,
    ["list_transactions", { ...account, category: "GROCERIES" }],
    "groups.0.money_out",
  ],
  [
    "How many transactions were there in each month?",
    ["summarize_transactions", { ...account, group_by: "month" }],
    entries,
    "groups.0.count",
  ],
  ["Our log says CONSENT_EXPIRED. What does the code mean?", explain("CONSENT_EXPIRED"), health, "meaning"],
  ["Does repeating help after HTTP_503?", explain("HTTP_503"), health, "retryable"],
  [
    "What is the next step for the error code DUPLICATED_REQUEST?",
    explain("DUPLICATED_REQUEST"),
    search("duplicated request"),
    "next_step",
  ],
  ["What happened to connections and refreshes, in order?", events, health, "events.0.type"],
  [
    "When was the webhook event entity.created sent?",
    ["recent_events", { type: "entity.created" }],
    health,
    "events.0.timestamp",
  ],
  [
    "Which guide is about certificates?",
    search("certificates"),
    describe("data.listAccounts"),
    "results.0.page",
  ],
  [
    "How do I verify the signature of webhooks?",
    search("verify webhook signature"),
    describe("verifications.verifyName"),
    "results.0.section",
  ],
  ["How do the clients retry, in general?", search("retry"), explain("HTTP_503"), "results.0.text"],
  [
    "Which parameters does the operation listTransactions require?",
    describe("data.listTransactions"),
    search("listTransactions"),
    "required",
  ],
  ["Show me code that lists balances with the client.", describe("data.listBalances"), balances, "sample"],
  [
    "Which permission does the operation getIdentity need?",
    describe("getIdentity"),
    search("identity permission"),
    "permissions.0",
  ],
  [
    "Give me an invented customer who is overdrawn.",
    ["use_persona", { persona: "overdrawn" }],
    find,
    "entity_ids",
  ],
  [
    "Let two days pass in the sandbox.",
    ["move_clock", { days: 2 }],
    ["inject_fault", { kind: "latency" }],
    "now",
  ],
  [
    "Make the next request to the data API answer 503.",
    ["inject_fault", { kind: "status", status: 503, path: "/data/v2/**" }],
    ["move_clock", {}],
    "faults",
  ],
];

/** Forty questions. */
export const pairs: readonly Pair[] = rows.map(
  ([question, [right, rightArguments], [wrong, wrongArguments], needs]) => ({
    question,
    right,
    wrong,
    rightArguments,
    wrongArguments,
    needs,
  }),
);
