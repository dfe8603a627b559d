import { expect, it } from "vitest";
import type { Auth } from "../src/index.ts";
import { json, observedClient, rejection } from "./support.ts";

it.each([
  ["empty", ""],
  ["a dot segment", "."],
  ["a dot segment", ".."],
  ["a dot segment", "%2e%2E"],
  ["missing", undefined],
  ["missing", null],
  ["not a string", {}],
])("refuses a path parameter that is %s (%j) before a token is asked for", async (what, thing_id) => {
  let asked = 0;
  const auth: Auth = { channel: "bearer", authorize: () => (asked++, { authorization: "Bearer t" }) };
  const { client, seen } = observedClient(() => json({}), { auth });
  const error = await rejection(
    client.GET("/things/{thing_id}", { params: { path: { thing_id: thing_id as string } } }),
  );
  expect(error).toMatchObject({ kind: "config", code: "invalid_path_parameter", operationId: "getThing" });
  expect(error.message).toContain(`thing_id is ${what}`);
  expect([asked, seen.length]).toEqual([0, 0]);
});

it("encodes everything else", async () => {
  const { client, seen } = observedClient(() => json({ id: "x" }));
  await client.GET("/things/{thing_id}", { params: { path: { thing_id: "a/../b?c#d" } } });
  expect(seen[0]?.url).toBe("https://sandbox.sa.leantech.me/things/a%2F..%2Fb%3Fc%23d");
});
