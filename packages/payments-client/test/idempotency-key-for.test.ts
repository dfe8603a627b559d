import { assert, asyncProperty, string } from "fast-check";
import { expect, it } from "vitest";
import { idempotencyKeyFor } from "../src/index.ts";

const text = string({ minLength: 1 });

it("gives the same key for the same id, and another for every other", async () => {
  await assert(
    asyncProperty(text, text, text, async (clientId, id, other) => {
      const key = await idempotencyKeyFor(id, { clientId });
      expect(key).toMatch(/^[\da-f]{8}-[\da-f]{4}-8[\da-f]{3}-[89ab][\da-f]{3}-[\da-f]{12}$/);
      expect(await idempotencyKeyFor(id, { clientId })).toBe(key);
      expect((await idempotencyKeyFor(other, { clientId })) === key).toBe(other === id);
      expect((await idempotencyKeyFor(id, { clientId: other })) === key).toBe(other === clientId);
    }),
  );
});

it("gives the key that it has always given", async () => {
  expect(await idempotencyKeyFor("order-1001", { clientId: "app" })).toBe(
    "393b301b-0cf3-8d45-9407-99dc4ff0217e",
  );
});

it.each([
  ["", "app"],
  ["order", ""],
  [undefined, "app"],
  ["order", undefined],
])("refuses the id %j and the client id %j", async (id, clientId) => {
  await expect(idempotencyKeyFor(id as string, { clientId: clientId as string })).rejects.toMatchObject({
    kind: "config",
    code: "invalid_option",
  });
});
