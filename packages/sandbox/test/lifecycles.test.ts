import { describe, expect, it } from "vitest";
import type { consentLifecycle, consentStatusLifecycle } from "../src/generated/customers-lifecycles.ts";
import { getResult } from "../src/apis/data/get-result.ts";
import { listAccounts } from "../src/apis/data/list-accounts.ts";
import { changeAvailability } from "../src/areas/banks/index.ts";
import { endSession, type EntityRecord } from "../src/areas/connections/index.ts";
import { createCustomer } from "../src/areas/customers/index.ts";
import { connectBank } from "../src/areas/refreshes/index.ts";
import { reconnect } from "../src/areas/results/index.ts";
import type { refreshLifecycle, resultLifecycle } from "../src/generated/data-lifecycles.ts";
import { createClock } from "../src/index.ts";
import { eventsUntilNow } from "../src/kernel/events.ts";
import { createWorld, type World } from "../src/kernel/world.ts";
import { type Api, createApi, startTime } from "./api.ts";

const day = 86_400_000;

/** Somebody who has connected a bank. */
interface Connected extends Api {
  customer: string;
  entity: string;
}

async function connected(): Promise<Connected> {
  const api = await createApi();
  return { ...api, ...(await api.connect()) };
}

/** Types of the events so far, without those of connecting. */
function eventsOf({ sandbox }: Api, from: number): string[] {
  return sandbox.control.events
    .list()
    .slice(from)
    .map(({ type }) => type);
}

/** How each transition comes about over HTTP, and what is told by then: the compiler asks for every one of them. */
type Walks<Lifecycle extends { transitions: object }, Told> = Record<
  keyof Lifecycle["transitions"],
  { how: (api: Connected) => Promise<unknown>; told: Told; events?: string[] }
>;

/** The first consent of the customer on the wire. */
async function consentOf({ call, customer, sandbox }: Connected): Promise<Record<string, string>> {
  // A bearer token would end before the consent does.
  const headers = { "lean-app-token": sandbox.credentials.appToken };
  const { body } = await call("GET", `/customers/v1/${customer}/consents`, undefined, headers);
  return body.data[0];
}

const consentPath = async (api: Connected): Promise<string> => {
  const { id } = await consentOf(api);
  return `/customers/v1/${api.customer}/entities/${api.entity}/consent/${id}`;
};

describe("a consent", () => {
  const because = "?reason=USER_REQUESTED";
  const body = { reason: "USER_REQUESTED" };
  const ends = {
    revoke: async (api: Connected) => api.call("DELETE", (await consentPath(api)) + because, body),
    leave: (api: Connected) =>
      api.call("DELETE", `/customers/v1/${api.customer}/entities/${api.entity}${because}`, body),
    withdraw: async ({ sandbox, ...api }: Connected) =>
      sandbox.control.consents.revoke((await consentOf({ sandbox, ...api }))["id"] ?? ""),
    replace: ({ call, customer }: Connected) =>
      call("POST", "/sandbox/connect", { customer_id: customer, bank_identifier: "LEA1_SAMAOB_SAU" }, {}),
  };
  const revoked = ["REVOKED", "REVOKED"];
  const walks: Walks<typeof consentLifecycle, string[]> &
    Walks<Pick<typeof consentStatusLifecycle, "transitions">, string[]> = {
    grant: { how: async () => undefined, told: ["AUTHORISED", "ACTIVE"] },
    expire: { how: async ({ sandbox }) => sandbox.clock.advance(day), told: ["EXPIRED", "ACTIVE"] },
    noticeExpiry: {
      how: async ({ sandbox }) => sandbox.clock.advance(2 * day),
      told: ["EXPIRED", "REVOKED"],
    },
    revoke: { how: ends.revoke, told: revoked },
    leave: { how: ends.leave, told: revoked },
    withdraw: { how: ends.withdraw, told: revoked, events: ["entity.updated"] },
    replace: { how: ends.replace, told: revoked, events: ["entity.updated"] },
  };

  it.each(Object.entries(walks))(
    "that goes through %s is told as that",
    async (_, { how, told, events = [] }) => {
      const api = await connected();
      api.sandbox.clock.advance(60_000);
      const before = api.sandbox.control.events.list().length;
      await how(api);
      const { standard_consent_status, consent_status } = await consentOf(api);
      expect([standard_consent_status, consent_status]).toEqual(told);
      const readings = eventsOf(api, before).filter((type) => type !== "entity.data.refresh.updated");
      expect(readings).toEqual(events);
      expect(api.sandbox.violations).toEqual([]);
    },
  );

  it("that is over stays as it ended", async () => {
    const api = await connected();
    await ends.revoke(api);
    const ended = await consentOf(api);
    for (const how of [ends.revoke, ends.withdraw, ends.replace, ends.leave]) await how(api);
    api.sandbox.clock.advance(3 * day);
    expect((await consentOf(api))["status_update_date_time"]).toBe(ended["status_update_date_time"]);
  });
});

describe("a refresh", () => {
  const walks: Record<
    keyof typeof refreshLifecycle.transitions,
    { after: number; told: string; steps: number }
  > = {
    start: { after: 0, told: "PENDING", steps: 1 },
    readAccounts: { after: 1_200, told: "PENDING", steps: 2 },
    readIdentity: { after: 2_400, told: "PENDING", steps: 3 },
    readFirstAccount: { after: 3_000, told: "PENDING", steps: 4 },
    finish: { after: 9_600, told: "FINISHED", steps: 5 },
  };

  it.each(Object.entries(walks))(
    "reaches %s in its time, and tells it",
    async (_, { after, told, steps }) => {
      const api = await connected();
      api.sandbox.clock.advance(60_000);
      const before = api.sandbox.control.events.list().length;
      const { refresh_id } = (await api.call("POST", "/data/v2/refreshes", { entity_id: api.entity })).body;
      for (const [moment, expected] of [
        [after - 1, steps - 1],
        [after, steps],
      ] as const) {
        if (moment < 0) continue;
        api.sandbox.clock.advance(moment === after && after > 0 ? 1 : moment);
        expect(eventsOf(api, before)).toEqual(Array(expected).fill("entity.data.refresh.updated"));
      }
      expect((await api.get(`/data/v2/refreshes/${refresh_id}`)).body.status).toBe(told);
    },
  );
});

/** A world in which somebody has connected a bank of the Emirates that is read with credentials. */
function createReadableWorld(): { world: World; entity: EntityRecord } {
  const world = createWorld({ region: "ae", clock: createClock(() => startTime) });
  const { customer_id: customerId } = createCustomer(world, { app_user_id: "u" });
  const entity = connectBank(world, { customerId, bankIdentifier });
  world.clock.advance(60_000);
  return { world, entity };
}

const bankIdentifier = "LEANMB1_SAU";

describe("a result", () => {
  type Way = keyof typeof resultLifecycle.transitions;
  type Setting = ReturnType<typeof createReadableWorld>;
  const call = { headers: new Headers(), connection: {}, body: undefined };
  const read = async ({ world, entity }: Setting, async: boolean): Promise<string> =>
    (await listAccounts(world, { ...call, path: {}, query: { entity_id: entity.id, async } })).body
      ?.results_id ?? "";
  const readLater = (setting: Setting): Promise<string> => read(setting, true);
  async function readWithoutSession(setting: Setting): Promise<string> {
    endSession(setting.world, setting.entity.id);
    return read(setting, false);
  }
  const walks: Record<
    Way,
    { how: (setting: Setting) => Promise<string>; wait: number; told: string; events: number }
  > = {
    start: { how: readLater, wait: 1_999, told: "PENDING", events: 0 },
    finish: { how: readLater, wait: 2_000, told: "OK", events: 1 },
    fail: {
      async how(setting) {
        changeAvailability(setting.world, bankIdentifier, { active: { data: false } });
        return readLater(setting);
      },
      wait: 2_000,
      told: "FAILED",
      events: 1,
    },
    refuse: { how: readWithoutSession, wait: 9_000, told: "RECONNECT_REQUIRED", events: 0 },
    reconnect: {
      async how(setting) {
        const id = await readWithoutSession(setting);
        setting.world.clock.advance(5_000);
        reconnect(setting.world, id);
        return id;
      },
      wait: 2_000,
      told: "OK",
      events: 1,
    },
  };

  it.each(Object.entries(walks))("goes through %s, and tells it", async (_, { how, wait, told, events }) => {
    const setting = createReadableWorld();
    const { world } = setting;
    const results_id = await how(setting);
    world.clock.advance(wait);
    const { body } = await getResult(world, { ...call, path: { results_id }, query: {} });
    expect(body).toMatchObject({ status: told, results_id });
    const ready = eventsUntilNow(world).filter(({ event }) => event.type === "results.ready");
    expect(ready.map(({ event }) => event.payload)).toEqual(
      Array.from({ length: events }, () => ({ id: results_id })),
    );
  });
});
