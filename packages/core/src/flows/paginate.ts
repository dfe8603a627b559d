import { checkOptions } from "../options/check-options.ts";
import { callable, wholeNumber } from "../options/option-rules.ts";
import type { Failure, Success } from "../result/result.ts";
import { unwrap } from "../result/result.ts";
import { unwrapData } from "../result/unwrap-data.ts";
import { pagePosition } from "./page-position.ts";
import { pageError, PageProgress } from "./page-progress.ts";

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

const count = wholeNumber(0, Number.MAX_SAFE_INTEGER);
const rules = {
  start: count,
  limit: (value: unknown) => (value === Infinity ? undefined : count(value)),
};

/**
 * Walks a list of any of Lean's paging styles: you say where the page number goes and where the items are, and the
 * metadata (`page`, `data.page` or `Meta.TotalPages`) says when to stop. An empty page in between does not end it.
 *
 * Iterating throws {@link LeanApiError} for an error status, {@link LeanResultError} for a page whose body says `PENDING`,
 * `FAILED`, ... and has no data, and {@link LeanUnexpectedResponseError} `repeated_page` when the server gives the same
 * page again, `no_progress` after 20 empty pages in a row, or `unusable_page` when the number of pages is none.
 *
 * @throws {LeanConfigError} `invalid_option`
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
  fetchPage: (page: number) => PromiseLike<Success<number, Body> | Failure<number, unknown>>,
  items: (body: Body) => readonly Item[] | null | undefined,
  options: PaginateOptions = {},
): Pages<Body, Item> {
  checkOptions("paginate", options, rules);
  checkOptions(
    "paginate",
    { fetchPage: fetchPage ?? null, items: items ?? null },
    { fetchPage: callable, items: callable },
  );
  const { start = 0, limit = Infinity } = options;

  async function* pages(): AsyncGenerator<Body> {
    const progress = new PageProgress();
    let seen = 0;
    for (let index = start; seen < limit; index++) {
      const result = await fetchPage(index);
      const body = unwrap(result);
      const found = items(body) ?? missing(result);
      const position = pagePosition(body, result);
      if (position?.number !== undefined && position.number !== index)
        throw pageError(
          "repeated_page",
          `page ${index} was asked for and page ${position.number} came; is the page number in the right parameter?`,
          result,
        );
      progress.see(index, found, result);
      seen += found.length;
      yield body;
      if (!position || index + 1 >= position.total) return;
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

/** A body without items is an empty page, unless it says itself that its data is missing. */
function missing<Body>(result: Success<number, Body> | Failure<number, unknown>): readonly [] {
  const { status, data } = (result.data ?? {}) as { status?: unknown; data?: unknown };
  if (typeof status === "string" && (data === null || data === undefined)) unwrapData(result as never);
  return [];
}
