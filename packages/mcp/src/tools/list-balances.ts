import { fromMinorUnits, unwrapData } from "@openlean/core";
import type { Balance } from "@openlean/data-client";
import { signedAmount, signedUnits } from "../answers/amounts.ts";
import type { Answer } from "../answers/answer.ts";
import { listing } from "../answers/answer.ts";
import { inputSchema } from "../openapi/json-schema.ts";
import { operationOf, propertyOf } from "../openapi/operations.ts";
import { defaultLimit, paging, type Tool, type ToolCall } from "./tool.ts";

const operation = operationOf("data", "listBalances");
const accounts = operationOf("data", "listAccounts");

/** Balances of one account in full, or of all accounts with one row each. */
export const listBalances: Tool = {
  name: "list_balances",
  title: "List balances",
  description: `${operation.summary}: every balance type of the account. Without account_id one row for each account of the entity, the available balance where there is one, and totals by currency. Amounts are signed, negative is overdrawn.`,
  input: inputSchema(
    {
      entity_id: propertyOf(operation, "entity_id"),
      account_id: propertyOf(operation, "account_id"),
      ...paging,
    },
    ["entity_id"],
  ),
  operations: [operation, accounts],
  run: async ({ input, from, connection }: ToolCall): Promise<Answer> => {
    const { entity_id, account_id, limit = defaultLimit } = input;
    const read = (id: string): Promise<readonly Balance[]> => readBalances(entity_id, id, connection);
    if (account_id !== undefined) {
      const rows = (await read(account_id)).map((row) => describeBalance(row));
      return { facts: { entity_id, account_id }, list: listing("balances", rows, { from, limit }) };
    }
    const params = { query: { entity_id, size: 100 } };
    const data = unwrapData(await connection.readers.data.GET("/data/v2/accounts", { params }));
    const rows: Balance[] = [];
    for (const account of data.accounts) rows.push(...preferred(await read(account.account_id)));
    const balances = rows.map((row) => ({ account_id: row.account_id, ...describeBalance(row) }));
    return {
      facts: { entity_id, totals: totalsOf(rows) },
      list: listing("balances", balances, { from, limit }),
    };
  },
};

async function readBalances(
  entity_id: string,
  account_id: string,
  { readers }: ToolCall["connection"],
): Promise<readonly Balance[]> {
  const params = { path: { account_id }, query: { entity_id, size: 100 } };
  return unwrapData(await readers.data.GET("/data/v2/accounts/{account_id}/balances", { params })).balances;
}

const order = ["INTERIM_AVAILABLE", "CLOSING_AVAILABLE", "INTERIM_BOOKED", "CLOSING_BOOKED"];

/** The row that says best what is there now. */
function preferred(rows: readonly Balance[]): Balance[] {
  const best = order.map((type) => rows.find((row) => row.type === type)).find((row) => row !== undefined);
  return [best ?? rows[0]].filter((row) => row !== undefined);
}

function describeBalance(row: Balance): Record<string, unknown> {
  return {
    balance_type: row.type,
    amount: signedAmount(row),
    currency: row.amount.currency,
    as_of: row.date_time,
  };
}

function totalsOf(rows: readonly Balance[]): object[] {
  const totals = new Map<string, bigint>();
  for (const row of rows) {
    const { currency } = row.amount;
    totals.set(currency, (totals.get(currency) ?? 0n) + signedUnits(row));
  }
  return [...totals].map(([currency, units]) => ({ currency, amount: fromMinorUnits(units, currency) }));
}
