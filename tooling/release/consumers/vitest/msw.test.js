// @vitest-environment node
import { isLeanError } from "@openlean/core";
import { http, HttpResponse } from "msw";
import { setupServer } from "msw/node";
import { afterAll, beforeAll, expect, it } from "vitest";
import { makeClient, query } from "./lean.js";

const server = setupServer(
  http.get("*/data/v2/accounts", () => HttpResponse.json({ message: "made up" }, { status: 500 })),
);
beforeAll(() => server.listen({ onUnhandledRequest: "bypass" }));
afterAll(() => server.close());

// The clients talk over sockets of their own; a `fetch` that is given goes through MSW.
it("answers through a given fetch", async () => {
  const data = makeClient({ fetch: (...call) => fetch(...call), maxRetries: 0 });
  const answer = await data.GET("/data/v2/accounts", { params: { query } });
  expect(answer.status).toBe(500);
  expect(isLeanError(answer.toError())).toBe(true);
});
