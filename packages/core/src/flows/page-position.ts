import { type PageAnswer, pageError } from "./page-progress.ts";

interface Metadata {
  number?: unknown;
  total_pages?: unknown;
}

/** Where a page stands in its list. */
export interface PagePosition {
  /** Its index, where the metadata tells it. */
  readonly number: number | undefined;
  /** How many pages there are. */
  readonly total: number;
}

/**
 * Where a body says how many pages there are: `page`, `data.page` or `Meta.TotalPages`. `undefined` for a list without
 * paging.
 *
 * @throws {LeanUnexpectedResponseError} `unusable_page` where the count is none: the list must not end too early
 */
export function pagePosition(body: unknown, answer: PageAnswer): PagePosition | undefined {
  const { page, data, Meta } = (body ?? {}) as {
    page?: Metadata | null;
    data?: { page?: Metadata | null } | null;
    Meta?: { TotalPages?: unknown } | null;
  };
  const { number, total_pages } = page ?? data?.page ?? {};
  const total = total_pages ?? Meta?.TotalPages ?? undefined;
  if (total === undefined) return undefined;
  if (!Number.isSafeInteger(total) || (total as number) < 0)
    throw pageError("unusable_page", "the metadata of the page holds no usable number of pages", answer);
  return { number: Number.isSafeInteger(number) ? (number as number) : undefined, total: total as number };
}
