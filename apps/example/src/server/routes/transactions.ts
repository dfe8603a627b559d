import { unwrapData } from "@openlean/core";
import type { Lean } from "../lean.ts";
import { readTransactions, type Row, toRow } from "../transaction-copy.ts";

/** What the table asks for. Pages count from 0, newest first. */
export interface TransactionQuery {
  entity_id: string;
  account_id: string;
  page: number;
  size: number;
  search?: string;
  category?: string;
  direction?: "CREDIT" | "DEBIT";
}

/** One page of the table. */
export interface TransactionPage {
  rows: Row[];
  /** Transactions that fit the query, among those that were read. */
  total: number;
  pages: number;
  /** Progress of the copy that is searched; `undefined` when the page came straight from Lean. */
  read?: { rows: number; of: number; done: boolean };
}

/** Lean pages, oldest first, but cannot search: without a filter the page is Lean's, with one it comes from a copy. */
export async function listTransactions(lean: Lean, query: TransactionQuery): Promise<TransactionPage> {
  const { search, category, direction } = query;
  return search || category || direction ? searchCopy(lean, query) : readPage(lean, query);
}

async function readPage(
  { data }: Lean,
  { entity_id, account_id, page, size }: TransactionQuery,
): Promise<TransactionPage> {
  const read = async (page: number) => {
    const result = await data.GET("/data/v2/accounts/{account_id}/transactions", {
      params: { path: { account_id }, query: { entity_id, page, size, insights: true } },
    });
    return unwrapData(result);
  };
  // The newest are on the last page, and how many there are is on every page.
  const first = await read(0);
  const { total_pages: pages, total_elements: total } = first.page;
  const wanted = pages - 1 - page;
  const { transactions } = wanted > 0 ? await read(wanted) : first;
  return { rows: transactions.map(toRow).toReversed(), total, pages };
}

function searchCopy(lean: Lean, query: TransactionQuery): TransactionPage {
  const { page, size, search = "", category, direction } = query;
  const { rows, of, done } = readTransactions(lean, query);
  const words = search.toLowerCase();
  const found = rows.filter(
    (row) =>
      (!direction || row.credit_debit_indicator === direction) &&
      (!category || row.category === category) &&
      row.transaction_information.toLowerCase().includes(words),
  );
  const end = found.length - page * size;
  return {
    rows: found.slice(Math.max(0, end - size), Math.max(0, end)).toReversed(),
    total: found.length,
    pages: Math.ceil(found.length / size),
    read: { rows: rows.length, of, done },
  };
}
