import { fromMinorUnits } from "@openlean/core";
import type { Transaction } from "@openlean/data-client";
import { signedUnits } from "../answers/amounts.ts";
import type { Answer } from "../answers/answer.ts";
import { listing } from "../answers/answer.ts";
import { ToolError } from "../errors/tool-error.ts";
import { inputSchema } from "../openapi/json-schema.ts";
import { operationOf, propertyOf } from "../openapi/operations.ts";
import { checkDays, type TransactionQuery, transactionsPage } from "../answers/transactions.ts";
import { paging, type Tool, type ToolCall } from "./tool.ts";

const operation = operationOf("data", "listTransactions");

/** Sums that a model need not and should not add up itself. */
export const summarizeTransactions: Tool = {
  name: "summarize_transactions",
  title: "Summarize transactions",
  description:
    "Count and add up the transactions of an account, exactly and on the server: money in, money out and net, in total and by category, month or type. Without days the last 30. For single entries use list_transactions.",
  input: inputSchema(
    {
      entity_id: propertyOf(operation, "entity_id"),
      account_id: propertyOf(operation, "account_id"),
      start_date: propertyOf(operation, "start_date"),
      end_date: propertyOf(operation, "end_date"),
      group_by: { enum: ["category", "month", "type"], description: "Default category." },
      cursor: paging.cursor,
    },
    ["entity_id", "account_id"],
  ),
  operations: [operation],
  run: async ({ input, from, connection }: ToolCall): Promise<Answer> => {
    const { entity_id, account_id, group_by = "category" } = input;
    const days = { ...lastMonth(connection.now(), input.end_date), ...daysOf(input) };
    checkDays({ entity_id, account_id, ...days });
    const rows = await readAll({ entity_id, account_id, ...days }, connection);
    const totals = add(rows, () => "all");
    const groups = add(rows, groupings[group_by as keyof typeof groupings]);
    return {
      facts: {
        entity_id,
        account_id,
        ...days,
        group_by,
        totals: totals.map(({ group: _, ...sums }) => sums),
      },
      list: listing("groups", groups, { from, limit: 100 }),
    };
  },
};

const groupings = {
  category: ({ insights }: Transaction): string => insights?.category ?? "OTHER",
  month: ({ booking_date_time }: Transaction): string => booking_date_time.slice(0, 7),
  type: ({ transaction_type }: Transaction): string => transaction_type,
};

const day = 86_400_000;

function lastMonth(now: number, end: string | undefined): { start_date: string; end_date: string } {
  const last = end === undefined ? now : Date.parse(end);
  return { start_date: dayOf(last - 30 * day), end_date: dayOf(last) };
}

function dayOf(time: number): string {
  return new Date(time).toISOString().slice(0, 10);
}

function daysOf({ start_date, end_date }: Partial<TransactionQuery>): object {
  return { ...(start_date !== undefined && { start_date }), ...(end_date !== undefined && { end_date }) };
}

const most = 5_000;
const size = 100;

async function readAll(query: TransactionQuery, connection: ToolCall["connection"]): Promise<Transaction[]> {
  const all: Transaction[] = [];
  for (let page = 0; ; page++) {
    const { rows, total } = await transactionsPage(query, { page, size }, connection);
    if (total > most)
      throw new ToolError("RANGE_TOO_LARGE", `a summary reads ${most} transactions, the range has more`);
    all.push(...rows);
    if (rows.length === 0 || all.length >= total) return all;
  }
}

/** Sums by group and currency, the largest movement first, then by name. */
function add(rows: readonly Transaction[], groupOf: (row: Transaction) => string) {
  const sums = new Map<string, { group: string; currency: string; count: number; in: bigint; out: bigint }>();
  for (const row of rows) {
    const { currency } = row.amount;
    const group = groupOf(row);
    const key = `${group} ${currency}`;
    const sum = sums.get(key) ?? { group, currency, count: 0, in: 0n, out: 0n };
    const units = signedUnits(row);
    sum.count++;
    if (units < 0n) sum.out += units;
    else sum.in += units;
    sums.set(key, sum);
  }
  const ranked = [...sums.values()].sort((a, b) => {
    const [left, right] = [a.in - a.out, b.in - b.out];
    if (left !== right) return left > right ? -1 : 1;
    return a.group < b.group ? -1 : 1;
  });
  return ranked.map(({ group, currency, count, in: came, out }) => ({
    group,
    currency,
    count,
    money_in: fromMinorUnits(came, currency),
    money_out: fromMinorUnits(out, currency),
    net: fromMinorUnits(came + out, currency),
  }));
}
