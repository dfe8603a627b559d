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

it("stops at the limit and after an empty page", async () => {
  const { asked, fetch } = list(100, 10, (data, number, total_pages) => ({
    data,
    page: { number, total_pages },
  }));
  expect(await paginate(fetch, (body) => body.data, { limit: 15 }).toArray()).toHaveLength(15);
  expect(asked).toEqual([0, 1]);
  const wrong = list(5, 5, (data, number) => ({ data, page: { number, total_pages: 1_000_000 } }));
  expect(await paginate(wrong.fetch, (body) => body.data).toArray()).toHaveLength(5);
  expect(wrong.asked).toEqual([0, 1]);
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
