// @vitest-environment node
import nock from "nock";
import { afterAll, expect, it } from "vitest";
import { makeClient, query } from "./lean.js";

afterAll(() => nock.restore());

// nock stands in front of Node's http and of fetch; the clients use neither until a `fetch` is given.
// The token comes from the same host, and is not made up.
it("answers through a given fetch", async () => {
  nock(process.env.LEAN_API_URL, { allowUnmocked: true })
    .get("/data/v2/accounts")
    .query(query)
    .reply(500, { message: "made up" });
  const data = makeClient({ fetch: (...call) => fetch(...call), maxRetries: 0 });
  const answer = await data.GET("/data/v2/accounts", { params: { query } });
  expect(answer.status).toBe(500);
});
