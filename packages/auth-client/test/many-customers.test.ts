import { expect, it, vi } from "vitest";
import { observed } from "./support.ts";

const iterator = Object.getPrototypeOf(new Map().entries()) as Iterator<unknown>;
const counted = ["get", "set", "has", "delete", "forEach", "entries", "keys", "values"] as const;

/** How many steps the platform's maps make while `work` runs: operations, and each entry that is walked over. */
async function steps(work: () => unknown): Promise<number> {
  const spies = [...counted.map((name) => vi.spyOn(Map.prototype, name)), vi.spyOn(iterator, "next")];
  await work();
  const count = spies.reduce((sum, { mock }) => sum + mock.calls.length, 0);
  for (const spy of spies) spy.mockRestore();
  return count;
}

const soak = process.env["OPENLEAN_SOAK"] === "1";
/** Above the limit either way. */
const customers = soak ? 40_000 : 11_000;

it("costs the last of many customers no more than twice the steps of the first, to get, to find and to refuse", async ({
  task,
}) => {
  const { source } = observed();
  await source.get("api");
  const work = (customer: number) => async () => {
    const scope = `customer.c${customer}`;
    const { value } = await source.get(scope);
    source.peek(scope);
    source.invalidate(value);
  };
  const first = await steps(work(0));
  for (let customer = 1; customer < customers - 1; customer++) await source.get(`customer.c${customer}`);
  const last = await steps(work(customers - 1));
  expect(first).toBeGreaterThan(3);
  // What is used longest ago is found and forgotten, which the first one needed not.
  expect(last).toBeLessThanOrEqual(first * 2);
  Object.assign(task.meta, {
    figures: {
      "steps for the token of customer 1": first,
      [`steps for that of customer ${customers}`]: last,
    },
  });
});

it("keeps the ten thousand tokens that were used last", async () => {
  const { source, seen } = observed();
  await source.get("api");
  for (let customer = 0; customer < 11_000; customer++) {
    await source.get(`customer.c${customer}`);
    source.peek("api");
  }
  expect(seen).toHaveLength(11_001);
  for (let customer = 1_001; customer < 11_000; customer++)
    expect(source.peek(`customer.c${customer}`)).toBeDefined();
  expect(source.peek("api")?.value).toBe("t1");
  expect(source.peek("customer.c1000")).toBeUndefined();
  await source.get("customer.c1000");
  expect(seen).toHaveLength(11_002);
  // The token that was used longest ago made room for it.
  expect(source.peek("customer.c1001")).toBeUndefined();
});
