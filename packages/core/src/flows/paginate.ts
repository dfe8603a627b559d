import { LeanUnexpectedResponseError } from "../errors/unexpected-response-error.ts";
import type { Failure, Success } from "../result/result.ts";
import { unwrap } from "../result/result.ts";

/** Options of {@link paginate}. */
export interface PaginateOptions {
  /** Index of the first page. Default 0. */
  start?: number | undefined;
  /** Ends after this many items, without fetching pages that are not needed. Default: all. */
  limit?: number | undefined;
}

/** All items of a list, fetched page by page while you iterate. */
export interface Pages<Body, Item> extends AsyncIterable<Item> {
  /** The pages themselves, with their metadata. */
  pages(): AsyncIterable<Body>;
  /** The items as an array. Mind the size of what you ask for. */
  toArray(): Promise<Item[]>;
}

/**
 * Walks a list of any of Lean's paging styles: you say where the page number goes and where the items are, and the
 * metadata (`page`, `data.page` or `Meta.TotalPages`) says when to stop.
 *
 * @throws {LeanApiError} for an error status, {@link LeanUnexpectedResponseError} `repeated_page` when the server gives
 *   the same page again
 * @example
 * const transactions = paginate(
 *   (page) => data.GET("/data/v2/accounts/{account_id}/transactions", {
 *     params: { path: { account_id }, query: { entity_id, page, size: 100 } },
 *   }),
 *   (body) => body.data?.transactions,
 * );
 * for await (const transaction of transactions) { ... }
 */
export function paginate<Body, Item>(
  fetchPage: (page: number) => Promise<Success<number, Body> | Failure<number, unknown>>,
  items: (body: Body) => readonly Item[] | null | undefined,
  options: PaginateOptions = {},
): Pages<Body, Item> {
  const { start = 0, limit = Infinity } = options;

  async function* pages(): AsyncGenerator<Body> {
    let seen = 0;
    for (let index = start; seen < limit; index++) {
      const result = await fetchPage(index);
      const body = unwrap(result);
      const position = positionOf(body);
      if (position?.number !== undefined && position.number !== index)
        throw new LeanUnexpectedResponseError(
          `page ${index} was asked for and page ${position.number} came; is the page number in the right parameter?`,
          { code: "repeated_page", status: result.status, requestId: result.requestId },
        );
      const count = items(body)?.length ?? 0;
      seen += count;
      yield body;
      const last = position ? index + 1 >= position.total : true;
      if (last || count === 0) return;
    }
  }

  async function* each(): AsyncGenerator<Item> {
    let left = limit;
    for await (const body of pages())
      for (const item of items(body) ?? []) {
        if (left-- <= 0) return;
        yield item;
      }
  }

  return {
    pages,
    [Symbol.asyncIterator]: each,
    async toArray() {
      const all: Item[] = [];
      for await (const item of each()) all.push(item);
      return all;
    },
  };
}

interface Metadata {
  number?: number;
  total_pages?: number;
}

/** Where a body says how many pages there are; undefined for a list without paging. */
function positionOf(body: unknown): { number: number | undefined; total: number } | undefined {
  const { page, data, Meta } = (body ?? {}) as {
    page?: Metadata;
    data?: { page?: Metadata } | null;
    Meta?: { TotalPages?: number | null } | null;
  };
  const metadata = page ?? data?.page;
  if (metadata?.total_pages !== undefined) return { number: metadata.number, total: metadata.total_pages };
  return typeof Meta?.TotalPages === "number" ? { number: undefined, total: Meta.TotalPages } : undefined;
}
