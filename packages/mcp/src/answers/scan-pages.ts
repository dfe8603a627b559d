import type { Item, Listing } from "./answer.ts";

/** What {@link scanPages} goes through. */
export interface Scan<Row> {
  /** Name of the field that holds the items. */
  key: string;
  /** Position to start at, counted over all rows. */
  from: number;
  /** Most items to find. */
  limit: number;
  /** Reads one page, counted from zero. */
  fetchPage: (page: number, size: number) => Promise<{ rows: readonly Row[]; total: number }>;
  /** Default: every row. */
  accept?: (row: Row) => boolean;
  describe: (row: Row) => Record<string, unknown>;
}

const size = 100;

/** Rows that are looked at in one call; a filter that finds nothing ends there with a cursor, not after the last page. */
const maximumRows = 2_000;

/** Goes through the pages of a list from a position on and keeps the rows that are wanted. */
export async function scanPages<Row>(scan: Scan<Row>): Promise<Listing> {
  const { key, from, limit, fetchPage, accept = () => true, describe } = scan;
  const items: Item[] = [];
  let position = from;
  for (;;) {
    const { rows, total } = await fetchPage(Math.floor(position / size), size);
    const rest = rows.slice(position % size);
    if (rest.length === 0) return { key, items };
    for (const row of rest) {
      position++;
      if (accept(row)) items.push({ value: describe(row), after: position });
      if (items.length === limit) break;
    }
    if (position >= total) return { key, items };
    if (items.length === limit || position - from >= maximumRows) return { key, items, next: position };
  }
}
