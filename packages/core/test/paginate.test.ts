import { array, assert, asyncProperty, boolean, integer } from "fast-check";
import { expect, expectTypeOf, it } from "vitest";
import { type Failure, LeanApiError, paginate, type Success } from "../src/index.ts";
import { rejection } from "./support.ts";

const success = <T>(data: T): Success<200, T> => ({
  ok: true,
  status: 200,
  data,
  contentType: "application/json",
  requestId: undefined,
  response: { status: 200, headers: new Headers() },
});

/** A list of numbers in one of Lean's paging styles, and the pages that were asked for. */
function list<Body>(
  total: number,
  size: number,
  wrap: (items: number[], page: number, pages: number) => Body,
): { asked: number[]; fetch: (page: number) => Promise<Success<200, Body>> } {
  const asked: number[] = [];
  return {
    asked,
    fetch: async (page) => {
      asked.push(page);
      const items = Array.from({ length: total }, (_, index) => index).slice(page * size, (page + 1) * size);
      return success(wrap(items, page, Math.ceil(total / size)));
    },
  };
}

it("walks pages inside data, as the data API has them", async () => {
  const { asked, fetch } = list(7, 3, (rows, number, total_pages) => ({
    data: { rows, page: { number, total_pages } },
  }));
  const pages = paginate(fetch, (body) => body.data.rows);
  expect(await pages.toArray()).toEqual([0, 1, 2, 3, 4, 5, 6]);
  expect(asked).toEqual([0, 1, 2]);
  for await (const row of pages) expectTypeOf(row).toEqualTypeOf<number>();
});

it("walks pages beside data or content, as customers and refreshes have them", async () => {
  const customers = list(5, 2, (data, number, total_pages) => ({ data, page: { number, total_pages } }));
  expect(await paginate(customers.fetch, (body) => body.data).toArray()).toHaveLength(5);
  const refreshes = list(5, 2, (content, number, total_pages) => ({
    content,
    page: { number, total_pages },
  }));
  expect(await paginate(refreshes.fetch, (body) => body.content).toArray()).toHaveLength(5);
});

it("walks Meta.TotalPages, as the pass-through API has it", async () => {
  const { asked, fetch } = list(4, 2, (Account, _, TotalPages) => ({
    Data: { Account },
    Meta: { TotalPages },
  }));
  expect(await paginate(fetch, (body) => body.Data.Account).toArray()).toHaveLength(4);
  expect(asked).toEqual([0, 1]);
});

it("takes a list without paging as one page", async () => {
  const { asked, fetch } = list(3, 3, (items) => items);
  expect(await paginate(fetch, (body) => body).toArray()).toEqual([0, 1, 2]);
  expect(asked).toEqual([0]);
});

it("stops at the limit", async () => {
  const { asked, fetch } = list(100, 10, (data, number, total_pages) => ({
    data,
    page: { number, total_pages },
  }));
  expect(await paginate(fetch, (body) => body.data, { limit: 15 }).toArray()).toHaveLength(15);
  expect(asked).toEqual([0, 1]);
});

it("gives the pages with their metadata", async () => {
  const { fetch } = list(3, 2, (data, number, total_pages) => ({ data, page: { number, total_pages } }));
  const numbers = [];
  for await (const body of paginate(fetch, (each) => each.data).pages()) numbers.push(body.page.number);
  expect(numbers).toEqual([0, 1]);
});

it("refuses to go round in circles", async () => {
  const pages = paginate(
    async () => success({ data: [1], page: { number: 0, total_pages: 9 } }),
    (body) => body.data,
  );
  expect(await rejection(pages.toArray())).toMatchObject({
    kind: "unexpected_response",
    code: "repeated_page",
  });
});

/** A list whose pages are these, in the style of the data API; counts what is asked for. */
function pagesOf(pages: unknown[][], metadata: (index: number) => object) {
  const asked: number[] = [];
  const fetch = async (page: number) => {
    asked.push(page);
    return success({ items: pages[page] ?? [], page: metadata(page) });
  };
  return { asked, walk: paginate(fetch, (body) => body.items) };
}

it("gives every item of every list, wherever its empty pages are, and asks for each page once", async () => {
  await assert(
    asyncProperty(
      array(integer({ min: 0, max: 3 }), { maxLength: 30 }),
      boolean(),
      async (sizes, numbered) => {
        let next = 0;
        const pages = sizes.map((size) => Array.from({ length: size }, () => next++));
        const total_pages = pages.length;
        const { asked, walk } = pagesOf(pages, (number) => ({ total_pages, ...(numbered && { number }) }));
        expect(await walk.toArray()).toEqual(pages.flat());
        expect(asked).toEqual(Array.from({ length: Math.max(1, total_pages) }, (_, index) => index));
      },
    ),
  );
});

it("stops with a typed error when pages come in a circle of any length, whatever the metadata says", async () => {
  await assert(
    asyncProperty(
      integer({ min: 1, max: 40 }),
      integer({ min: 0, max: 40 }),
      boolean(),
      async (circle, before, numbered) => {
        const fetched: number[] = [];
        const walk = paginate(
          async (index: number) => {
            fetched.push(index);
            const item = index < before ? `first ${index}` : (index - before) % circle;
            const total_pages = index + 2;
            return success({ items: [item], page: { total_pages, ...(numbered && { number: index }) } });
          },
          (body) => body.items,
        );
        expect(await rejection(walk.toArray())).toMatchObject({
          kind: "unexpected_response",
          code: "repeated_page",
        });
        expect(fetched.length).toBeLessThanOrEqual(4 * (circle + before) + 4);
      },
    ),
  );
});

it("stops with a typed error after twenty empty pages in a row", async () => {
  const { asked, walk } = pagesOf([[1]], (number) => ({ number, total_pages: number + 2 }));
  expect(await rejection(walk.toArray())).toMatchObject({
    kind: "unexpected_response",
    code: "no_progress",
    status: 200,
  });
  expect(asked).toHaveLength(1 + 21);
  const sparse = Array.from({ length: 64 }, (_, index) => (index % 21 === 0 ? [index] : []));
  const total_pages = sparse.length;
  expect(await pagesOf(sparse, () => ({ total_pages })).walk.toArray()).toEqual([0, 21, 42, 63]);
});

it.each(["3", -1, 1.5, 1e308, Number.NaN, {}, true, "canary"])(
  "takes %j as no number of pages, and quotes it nowhere",
  async (total_pages) => {
    const error = await rejection(pagesOf([[1], [2]], () => ({ total_pages })).walk.toArray());
    expect(error).toMatchObject({ kind: "unexpected_response", code: "unusable_page" });
    expect(`${error.message}${error.stack}${JSON.stringify(error)}`).not.toContain("canary");
  },
);

it("quotes no text that stands where the page's number belongs", async () => {
  const { walk } = pagesOf([[1]], () => ({ total_pages: 1, number: "canary" }));
  expect(await walk.toArray()).toEqual([1]);
  const other = await rejection(pagesOf([[1]], () => ({ total_pages: 1, number: 7 })).walk.toArray());
  expect(other.message).toContain("page 0 was asked for and page 7 came");
});

it.each([null, undefined])("takes total_pages %s as a list without paging", async (total_pages) => {
  expect(await pagesOf([[1], [2]], () => ({ total_pages })).walk.toArray()).toEqual([1]);
});

it("does not take a page whose body says PENDING or FAILED for the end of the list", async () => {
  for (const status of ["PENDING", "FAILED", "canary 1"]) {
    const walk = paginate(
      async (page) =>
        success(
          page === 0
            ? { status: "OK", data: { rows: [1], page: { number: 0, total_pages: 2 } } }
            : { status, data: null },
        ),
      (body) => body.data?.rows,
    );
    const error = await rejection(walk.toArray());
    expect(error).toMatchObject({ kind: "result", retryable: status === "PENDING" });
    expect(error.message).not.toContain("canary");
  }
});

it("compares no items that JSON cannot write", async () => {
  const pages = [[1n], [1n], [2n]];
  expect(await pagesOf(pages, () => ({ total_pages: 3 })).walk.toArray()).toEqual([1n, 1n, 2n]);
});

it.each([
  { start: -1 },
  { start: 0.5 },
  { start: Number.NaN },
  { limit: -1 },
  { limit: Number.NaN },
  { limit: "10" as unknown as number },
])("refuses the options %j before a page is fetched", (options) => {
  const walk = () =>
    paginate(
      async () => success({ data: [1] }),
      (body) => body.data,
      options,
    );
  expect(walk).toThrow(expect.objectContaining({ kind: "config", code: "invalid_option" }));
});

it.each([0, 3, Infinity])("gives at most limit items (%d)", async (limit) => {
  const { asked, fetch } = list(6, 2, (data, number, total_pages) => ({
    data,
    page: { number, total_pages },
  }));
  const items = await paginate(fetch, (body) => body.data, { limit }).toArray();
  expect(items).toHaveLength(Math.min(limit, 6));
  expect(asked).toHaveLength(Math.min(Math.ceil(limit / 2), 3));
  expect(() => paginate(undefined as never, (body: never) => body)).toThrow("fetchPage must be a function");
});

it("begins at the page that start names", async () => {
  const { asked, fetch } = list(6, 2, (data, number, total_pages) => ({
    data,
    page: { number, total_pages },
  }));
  expect(await paginate(fetch, (body) => body.data, { start: 1 }).toArray()).toEqual([2, 3, 4, 5]);
  expect(asked).toEqual([1, 2]);
});

it("throws the failure of a page", async () => {
  const error = new LeanApiError("no", { code: "UNKNOWN_ENTITY", status: 404 });
  const failure: Failure<404, unknown> = {
    ok: false,
    status: 404,
    error: {},
    contentType: undefined,
    requestId: undefined,
    response: { status: 404, headers: new Headers() },
    toError: () => error,
  };
  const answer = async (): Promise<Success<200, { data: number[] }> | Failure<404, unknown>> => failure;
  expect(await rejection(paginate(answer, (body) => body.data).toArray())).toBe(error);
});
