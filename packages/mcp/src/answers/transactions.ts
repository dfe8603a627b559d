import { unwrapData } from "@openlean/core";
import type { Transaction } from "@openlean/data-client";
import type { Connection } from "../connection/connection.ts";
import { ToolError } from "../errors/tool-error.ts";

/** Account and days that are read. */
export interface TransactionQuery {
  readonly entity_id: string;
  readonly account_id: string;
  readonly start_date?: string;
  readonly end_date?: string;
}

/** One page of an account's history with Lean's insights. */
export async function transactionsPage(
  { entity_id, account_id, start_date, end_date }: TransactionQuery,
  { page, size }: { page: number; size: number },
  { readers }: Connection,
): Promise<{ rows: readonly Transaction[]; total: number }> {
  const days = {
    ...(start_date !== undefined && { start_date }),
    ...(end_date !== undefined && { end_date }),
  };
  const query = { entity_id, ...days, insights: true, page, size };
  const { transactions, page: where } = unwrapData(
    await readers.data.GET("/data/v2/accounts/{account_id}/transactions", {
      params: { path: { account_id }, query },
    }),
  );
  return { rows: transactions, total: where.total_elements };
}

/** @throws {ToolError} `INVALID_ARGUMENTS` when the days are in the wrong order */
export function checkDays({ start_date, end_date }: TransactionQuery): void {
  if (start_date !== undefined && end_date !== undefined && start_date > end_date)
    throw new ToolError("INVALID_ARGUMENTS", "start_date is later than end_date");
}
