import { readdir } from "node:fs/promises";
import { join } from "node:path";
import webhooks from "@openlean/webhooks/openapi.json" with { type: "json" };
import { beforeAll, describe, expect, it } from "vitest";
import { apis } from "../src/apis.ts";
import { personas } from "../src/index.ts";
import { type Api, createApi } from "./api.ts";

/** Makes every write into what all sandboxes of a process have in common an error. */
function freeze(value: unknown): void {
  if (typeof value !== "object" || value === null || Object.isFrozen(value)) return;
  Object.freeze(value);
  for (const each of Object.values(value)) freeze(each);
}

beforeAll(() => {
  for (const { document } of apis) freeze(document);
  freeze(webhooks);
  freeze(personas);
});

/** Much of what can happen to a sandbox. */
async function live({ sandbox, call, get, connect }: Api): Promise<void> {
  const { control, region } = sandbox;
  const { customer, entity } = await connect();
  await get("/banks/v1/");
  await get(`/customers/v1/${customer}/entities`);
  const { accounts } = (await get(`/data/v2/accounts?entity_id=${entity}&verbose=true`)).body.data;
  await get(`/data/v2/accounts/${accounts[0].account_id}/transactions?entity_id=${entity}&verbose=true`);
  await get(`/data/v2/accounts?entity_id=${entity}&async=true`);
  await get("/verifications/v2/iban/banks");
  const [bank] = control.banks.list();
  control.banks.disable(bank?.identifier ?? "");
  control.entities.generateTransactions(entity, { count: 3 });
  await control.clock.advance(60_000);
  await call("POST", "/data/v2/refreshes", { entity_id: entity });
  control.faults.add({ kind: "status", path: "/nowhere" });
  control.events.emit("results.ready", { id: entity });
  const iban = region === "sa" ? "SA2810000011100000461309" : "AE420260001015819612801";
  const identifications = [{ type: region === "sa" ? "NATIONAL_ID" : "EMIRATES_ID", value: "1106972886" }];
  await call("POST", "/verifications/v2/iban", { iban, identifications });
  control.tokens.revoke({ all: true });
}

describe.each(["sa", "ae"] as const)("two sandboxes in %s", (region) => {
  it("write into nothing that they share", async () => {
    const api = await createApi({ region });
    await live(api);
    expect(api.sandbox.violations).toEqual([]);
  });

  it("do not notice each other", async () => {
    const [busy, calm] = [await createApi({ region }), await createApi({ region })];
    const banks = (await calm.get("/banks/v1/")).body;
    await live(busy);
    expect((await calm.get("/banks/v1/")).body).toEqual(banks);
    expect((await calm.get("/customers/v1?page_number=0&page_size=10")).body.data).toEqual([]);
    expect(calm.sandbox.control.events.list()).toEqual([]);
    expect(calm.sandbox.control.faults.list()).toEqual([]);
    expect(calm.sandbox.clock.now()).toBe(busy.sandbox.clock.now() - 60_000);
    // The same seed gives the same tokens' secrets, but a token counts where it was issued only.
    expect((await busy.get("/banks/v1/")).status).toBe(401);
  });

  it("hand out what can be changed without any effect", async () => {
    const { sandbox, get } = await createApi({ region });
    const { control } = sandbox;
    const [customer] = control.seed([
      { app_user_id: "u", connections: [{ bank_identifier: control.banks.list()[0]?.identifier ?? "" }] },
    ]);
    const path = `/customers/v1/${customer?.customer.customer_id}`;
    control.faults.add({ kind: "status", path: "/nowhere" });
    const read = async (): Promise<unknown> =>
      structuredClone({
        banks: control.banks.list(),
        events: control.events.list(),
        faults: control.faults.list(),
        customer: (await get(path)).body,
        entities: (await get(`${path}/entities`)).body,
      });
    const before = await read();
    for (const each of [control.banks.list(), control.events.list(), control.faults.list(), customer])
      spoil(each);
    expect(await read()).toEqual(before);
  });
});

/** Overwrites every text and number in a value. */
function spoil(value: unknown): void {
  if (typeof value !== "object" || value === null) return;
  const record = value as Record<string, unknown>;
  for (const [name, each] of Object.entries(record)) {
    if (typeof each === "object") spoil(each);
    else record[name] = "spoilt";
  }
}

it("an API is played as soon as it is generated", async () => {
  const files = await readdir(join(import.meta.dirname, "../src/generated"));
  const generated = files.filter((file) => !file.endsWith("-lifecycles.ts"));
  expect(apis.map(({ name }) => `${name}.ts`).sort()).toEqual(generated.sort());
});
