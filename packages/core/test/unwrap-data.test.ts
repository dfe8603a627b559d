import { expect, it } from "vitest";
import { type Success, unwrapData } from "../src/index.ts";

type Body = {
  status: string;
  data?: { rows: number[] } | null;
  results_id?: string;
  status_detail?: { granular_status_code: string | null } | null;
};

const success = (data: Body): Success<200, Body> => ({
  ok: true,
  status: 200,
  data,
  contentType: "application/json",
  requestId: "abc",
  response: { status: 200, headers: new Headers() },
});

it("gives the data of an answer that is OK", () => {
  expect(unwrapData(success({ status: "OK", data: { rows: [1] } })).rows).toEqual([1]);
});

it.each([
  [
    { status: "PENDING", data: null, results_id: "r1" },
    { code: "PENDING", retryable: true, resultsId: "r1" },
  ],
  [
    { status: "FAILED", status_detail: { granular_status_code: "BANK_ISSUE" } },
    { code: "FAILED", granularCode: "BANK_ISSUE", retryable: true },
  ],
  [
    { status: "FAILED", status_detail: { granular_status_code: "UNSUPPORTED_BY_BANK" } },
    { code: "FAILED", retryable: false },
  ],
  [
    { status: "RECONNECT_REQUIRED", status_detail: null },
    { code: "RECONNECT_REQUIRED", retryable: false },
  ],
  [{ status: "SOMETHING_NEW" }, { code: "SOMETHING_NEW", retryable: false }],
])("throws for HTTP 200 with %j", (body, expected) => {
  let error: unknown;
  try {
    unwrapData(success(body));
  } catch (thrown) {
    error = thrown;
  }
  expect(error).toMatchObject({ kind: "result", status: 200, requestId: "abc", ...expected });
});
