import { paginate, unwrapData } from "@openlean/core";
import type { Transaction } from "@openlean/data-client";
import type { Lean } from "./lean.ts";

/** What the table and the charts need of a transaction; wire names, except for what lies in `insights`. */
export interface Row extends Pick<
  Transaction,
  "transaction_id" | "transaction_information" | "booking_date_time" | "amount" | "credit_debit_indicator"
> {
  category: string;
}

export function toRow(transaction: Transaction): Row {
  const { transaction_id, transaction_information, booking_date_time, amount, credit_debit_indicator } =
    transaction;
  const category = transaction.insights?.category ?? "OTHER";
  return {
    transaction_id,
    transaction_information,
    booking_date_time,
    amount,
    credit_debit_indicator,
    category,
  };
}

/** All transactions of an account as far as they were read, oldest first. */
export interface TransactionCopy {
  readonly rows: readonly Row[];
  /** How many there are at Lean. */
  readonly of: number;
  readonly done: boolean;
}

interface Reading {
  rows: Row[];
  of: number;
  done: boolean;
  error?: unknown;
}

const copies = new WeakMap<Lean, Map<string, Reading>>();

/**
 * The copy of an account's transactions; the first call starts to read it. An application would keep it in its database
 * and add to it when `entity.data.refresh.updated` arrives.
 *
 * @throws what stopped the reading; the next call starts anew
 */
export function readTransactions(
  lean: Lean,
  account: { entity_id: string; account_id: string },
): TransactionCopy {
  const copiesHere = copies.get(lean) ?? new Map<string, Reading>();
  copies.set(lean, copiesHere);
  const key = `${account.entity_id} ${account.account_id}`;
  let reading = copiesHere.get(key);
  if (!reading) {
    reading = { rows: [], of: 0, done: false };
    copiesHere.set(key, reading);
    void readAll(lean, account, reading);
  }
  if (reading.error !== undefined) {
    copiesHere.delete(key);
    throw reading.error;
  }
  return reading;
}

/** After a refresh there may be more. */
export function forgetTransactions(lean: Lean): void {
  copies.delete(lean);
}

async function readAll(
  { data }: Lean,
  { entity_id, account_id }: { entity_id: string; account_id: string },
  reading: Reading,
): Promise<void> {
  try {
    const list = paginate(
      async (page) => {
        const result = await data.GET("/data/v2/accounts/{account_id}/transactions", {
          params: { path: { account_id }, query: { entity_id, page, size: 100, insights: true } },
        });
        reading.of = unwrapData(result).page.total_elements;
        return result;
      },
      (body) => body.data?.transactions,
    );
    for await (const transaction of list) reading.rows.push(toRow(transaction));
    reading.done = true;
  } catch (error) {
    reading.error = error;
  }
}
