import type { Transaction } from "@openlean/data-client";
import { signedAmount } from "../answers/amounts.ts";
import type { Answer } from "../answers/answer.ts";
import { scanPages } from "../answers/scan-pages.ts";
import { enumOf } from "../openapi/documents.ts";
import { inputSchema } from "../openapi/json-schema.ts";
import { operationOf, propertyOf } from "../openapi/operations.ts";
import { checkDays, transactionsPage } from "../answers/transactions.ts";
import { defaultLimit, paging, type Tool, type ToolCall } from "./tool.ts";

const operation = operationOf("data", "listTransactions");

/** The categories of Lean's insights. */
const categories = enumOf("data", "TransactionInsight", "category");

/** Single entries of an account, filtered here. */
export const listTransactions: Tool = {
  name: "list_transactions",
  title: "List transactions",
  description: `${operation.summary} one by one, filtered by days, direction, size and category. Amounts are signed, negative went out. An empty page with next_cursor means: look further. For totals use summarize_transactions.`,
  input: inputSchema(
    {
      entity_id: propertyOf(operation, "entity_id"),
      account_id: propertyOf(operation, "account_id"),
      start_date: propertyOf(operation, "start_date"),
      end_date: propertyOf(operation, "end_date"),
      direction: { enum: ["CREDIT", "DEBIT"], description: "CREDIT came in, DEBIT went out." },
      min_amount: { type: "number", minimum: 0, description: "Smallest size, without sign." },
      max_amount: { type: "number", minimum: 0, description: "Largest size, without sign." },
      category: { enum: categories },
      ...paging,
    },
    ["entity_id", "account_id"],
  ),
  operations: [operation],
  run: async ({ input, from, connection }: ToolCall): Promise<Answer> => {
    checkDays(input);
    const names: (string | undefined)[] = [];
    const list = await scanPages({
      key: "transactions",
      from,
      limit: input.limit ?? defaultLimit,
      accept: filterOf(input),
      describe: describeTransaction,
      async fetchPage(page, size) {
        const read = await transactionsPage(input, { page, size }, connection);
        names.push(...read.rows.flatMap(namesIn));
        return read;
      },
    });
    return { facts: { entity_id: input.entity_id, account_id: input.account_id }, list, names };
  },
};

interface Filter {
  readonly direction?: string;
  readonly min_amount?: number;
  readonly max_amount?: number;
  readonly category?: string;
}

function filterOf({ direction, min_amount = 0, max_amount = Infinity, category }: Filter) {
  return ({ credit_debit_indicator, amount, insights }: Transaction): boolean =>
    (direction === undefined || credit_debit_indicator === direction) &&
    (category === undefined || insights?.category === category) &&
    amount.amount >= min_amount &&
    amount.amount <= max_amount;
}

/** Everybody whom an entry names; the card's holder is the customer. */
function namesIn({ creditor_account, debtor_account, card_instrument }: Transaction): (string | undefined)[] {
  return [creditor_account?.name, debtor_account?.name, card_instrument?.name];
}

function describeTransaction(entry: Transaction): Record<string, unknown> {
  const { creditor_account, debtor_account } = entry;
  const other = entry.credit_debit_indicator === "DEBIT" ? creditor_account : debtor_account;
  return {
    transaction_id: entry.transaction_id,
    booked_at: entry.booking_date_time,
    amount: signedAmount(entry),
    currency: entry.amount.currency,
    status: entry.status,
    type: entry.transaction_type,
    category: entry.insights?.category,
    description: entry.transaction_information,
    merchant: entry.merchant_details?.merchant_name,
    counterparty_name: other?.name,
    counterparty_number: other?.identification,
  };
}
