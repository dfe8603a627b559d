import { assert, asyncProperty, constantFrom, integer, uuid } from "fast-check";
import { expect, it } from "vitest";
import { customerToken, type GetTokenOptions } from "../src/index.ts";
import { failure } from "./support.ts";

const customer = "0190c7de-1b7a-7cc0-9c54-6f1f3a1d2b01";
const now = (): number => 1_000_000;

const transport = (): never => undefined as never;

/** A source whose tokens have this much left; keeps what it is asked. */
function sourceOf(leftMs: number) {
  const asked: [string, GetTokenOptions | undefined][] = [];
  const get = async (scope: string, options?: GetTokenOptions) => {
    asked.push([scope, options]);
    return { value: "t", scope, expiresAt: 1_000_000 + leftMs };
  };
  return { asked, source: { get } };
}

it("asks for the scope of any customer's UUID with fifteen minutes, and passes on how", async () => {
  await assert(
    asyncProperty(uuid(), constantFrom("lower", "upper"), async (id, written) => {
      const customerId = written === "upper" ? id.toUpperCase() : id;
      const { source, asked } = sourceOf(900_000);
      const { signal } = new AbortController();
      const context = { transport, certificate: "thumbprint" };
      expect(await customerToken(source, customerId, { now, signal }, context)).toBe("t");
      expect(asked).toEqual([[`customer.${customerId}`, { minimumMs: 900_000, signal, ...context }]]);
    }),
    { numRuns: 30 },
  );
});

it("refuses everything that is nearly a UUID, asks nobody and quotes nothing", async () => {
  const changes: ((id: string) => unknown)[] = [
    (id) => `${id}0`,
    (id) => `0${id}`,
    (id) => `${id} api`,
    (id) => `api ${id}`,
    (id) => `${id}\n`,
    (id) => id.slice(1),
    (id) => id.slice(0, -1),
    (id) => id.replaceAll("-", ""),
    (id) => id.replace("-", ""),
    (id) => id.replace(/^./, "g"),
    (id) => id.replace(/.$/, "g"),
    (id) => id.replace("-1b7a-", "-1g7a-"),
    (id) => id.replace("-1b7a", ""),
    (id) => id.replace("-1b7a", "-1b7"),
    (id) => [id],
    () => "",
    () => undefined,
    () => 7,
  ];
  for (const change of changes) {
    const { source, asked } = sourceOf(900_000);
    const error = await failure(customerToken(source, change(customer) as string, { now }));
    expect(error).toMatchObject({ kind: "config", code: "invalid_customer_id" });
    expect(error.message).not.toContain("0190c7de");
    expect(asked).toEqual([]);
  }
});

it.each([0, 599_999, -1, Number.NaN, "1000000x" as unknown as number])(
  "refuses minimumMs %s",
  async (minimumMs) => {
    const { source, asked } = sourceOf(900_000);
    const error = await failure(customerToken(source, customer, { now, minimumMs }));
    expect(error).toMatchObject({ kind: "config", code: "invalid_option" });
    expect(error.message).toContain(
      "customerToken: minimumMs must be a number of milliseconds from 600000 on",
    );
    expect(asked).toEqual([]);
  },
);

it.each([{ signal: {} as AbortSignal }, { now: 1 as never }])("refuses the options %j", async (options) => {
  const { source, asked } = sourceOf(900_000);
  expect(await failure(customerToken(source, customer, options))).toMatchObject({ code: "invalid_option" });
  expect(asked).toEqual([]);
});

it("gives a token that has exactly what is wanted, and none that has less", async () => {
  await assert(
    asyncProperty(integer({ min: 600_000, max: 3_000_000 }), async (minimumMs) => {
      expect(await customerToken(sourceOf(minimumMs).source, customer, { now, minimumMs })).toBe("t");
      const short = failure(customerToken(sourceOf(minimumMs - 1).source, customer, { now, minimumMs }));
      expect(await short).toMatchObject({
        kind: "token",
        code: "token_too_short",
        operationId: "createToken",
        message: `the authorization server gave a token of ${Math.floor((minimumMs - 1) / 1000)} s, and ${minimumMs / 1000} s are wanted; ask for less by minimumMs, at least 600000`,
      });
    }),
    { numRuns: 20 },
  );
});
