import { describe, expect, it } from "vitest";
import { createClock } from "../src/index.ts";
import { type Api, createApi, startTime } from "./api.ts";

const lists = [
  "balances",
  "transactions",
  "identities",
  "beneficiaries",
  "direct-debits",
  "scheduled-payments",
  "standing-orders",
];

/** Every byte of bank data of the first two accounts, with the ids; without times of the answers themselves. */
async function everything(api: Api): Promise<string> {
  const ids = await api.connect({ app_user_id: "user-1" });
  const texts = [JSON.stringify(ids), JSON.stringify(api.sandbox.credentials)];
  const read = async (path: string) => {
    const { data } = (await api.get(`${path}?entity_id=${ids.entity}`)).body;
    texts.push(JSON.stringify(data));
    return data;
  };
  await read("/data/v2/identity");
  const { accounts } = await read("/data/v2/accounts");
  for (const { account_id } of accounts.slice(0, 2))
    for (const list of lists) await read(`/data/v2/accounts/${account_id}/${list}`);
  return texts.join("\n");
}

async function transactionsOf(api: Api, entity: string, account: number): Promise<unknown> {
  const { accounts } = (await api.get(`/data/v2/accounts?entity_id=${entity}`)).body.data;
  const path = `/data/v2/accounts/${accounts[account].account_id}/transactions?entity_id=${entity}`;
  return (await api.get(path)).body.data;
}

describe("a seed", () => {
  it("gives the same bytes every time on the same day, whatever the time of day", async () => {
    const morning = createClock(() => startTime - 6 * 3_600_000);
    const one = await everything(await createApi({ seed: 7 }));
    expect(await everything(await createApi({ seed: 7, clock: morning }))).toBe(one);
    expect(one.length).toBeGreaterThan(100_000);
  });

  it("gives other data and credentials than another seed", async () => {
    const [one, other] = [await createApi({ seed: 1 }), await createApi({ seed: 2 })];
    expect(one.sandbox.credentials.clientSecret).not.toBe(other.sandbox.credentials.clientSecret);
    expect(await everything(one)).not.toBe(await everything(other));
  });

  it("does not depend on the order of the reads", async () => {
    const [one, other] = [await createApi(), await createApi()];
    const { entity } = await one.connect();
    expect((await other.connect()).entity).toBe(entity);
    const [first, second] = [await transactionsOf(one, entity, 0), await transactionsOf(one, entity, 1)];
    expect(await transactionsOf(other, entity, 1)).toEqual(second);
    expect(await transactionsOf(other, entity, 0)).toEqual(first);
  });
});
