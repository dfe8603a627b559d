import { afterAll, beforeAll, expect, it, vi } from "vitest";
import { mtls, type MtlsAuth } from "../src/mtls/index.ts";
import { type Issued, type TestAuthority, testAuthority } from "./pki.ts";
import { clientOf, rejection } from "./support.ts";
import { type TlsServer, tlsServer } from "./tls-server.ts";

const soak = process.env["OPENLEAN_SOAK"] === "1";
let authority: TestAuthority;
let server: TlsServer;
let clients: Issued[];

beforeAll(async () => {
  authority = await testAuthority();
  const { cert, key } = await authority.issue({ name: "localhost" });
  clients = await Promise.all([0, 1, 2].map((index) => authority.issue({ name: `client-${index}` })));
  server = await tlsServer({ cert, key, ca: authority.root });
});
afterAll(() => server.close());

const identity = (index: number) => ({
  ...(clients[index % clients.length] as Issued),
  ca: authority.root,
  trust: "chain" as const,
});

function auth(index = 0): MtlsAuth {
  return mtls({ ...identity(index), appToken: "app-1" });
}

it("presents the certificate and the app token, and no bearer token", async () => {
  const client = clientOf(auth(), server.url);
  expect(await client.raw("GET", "/things")).toMatchObject({ ok: true, data: { id: "t" } });
  expect(server.seen.at(-1)).toEqual({
    url: "/things",
    client: "client-0",
    appToken: "app-1",
    authorization: undefined,
  });
});

it(
  "rotates under load: nothing fails, and what starts after a swap has the new certificate",
  { timeout: soak ? 600_000 : 60_000 },
  async ({ task }) => {
    const rotations = soak ? 100 : 5;
    const workers = soak ? 50 : 16;
    const changing = auth(0);
    const client = clientOf(changing, server.url, { maxRetries: 0 });
    let generation = 0;
    const failures: unknown[] = [];
    const starts = new Map<string, number>();
    const first = server.seen.length;
    const call = async (path: string) => {
      starts.set(path, generation);
      await client.raw("GET", path).catch((error: unknown) => failures.push(error));
    };
    let running: Promise<void>[] = [];
    for (let count = 1; count <= rotations; count++) {
      const calls = Array.from({ length: workers }, (_, worker) => call(`/load/${count}/${worker}`));
      // Half of the load before is still under way, so that every swap finds requests at each of their stages.
      await Promise.all(running);
      await Promise.race(calls);
      await changing.rotate(identity(count));
      generation = count;
      running = [
        ...calls,
        ...Array.from({ length: workers }, (_, worker) => call(`/new/${count}/${worker}`)),
      ];
    }
    await Promise.all(running);
    expect(failures).toEqual([]);
    expect(starts.size).toBe(rotations * workers * 2);
    const stale = server.seen.slice(first).filter(({ url, client: name }) => {
      const started = starts.get(url) ?? 0;
      // A request may have begun just before a swap, never with an older certificate than at its start.
      const allowed = [started, started + 1].map((each) => `client-${each % clients.length}`);
      return !(url.startsWith("/new/") ? allowed.slice(0, 1) : allowed).includes(name ?? "");
    });
    expect(stale).toEqual([]);
    changing.close();
    await vi.waitFor(() => expect(server.open.size).toBeLessThanOrEqual(1));
    Object.assign(task.meta, {
      figures: {
        "rotations under 50 workers": rotations,
        "requests during those": starts.size,
        "failed requests": failures.length,
      },
    });
  },
);

it("lets a request that is under way finish with the old certificate, and closes its connection", async () => {
  const slow = await tlsServer(
    { ...(await authority.issue({ name: "localhost" })), ca: authority.root },
    () => new Promise((resolve) => setTimeout(() => resolve({ id: "late" }), 100)),
  );
  const changing = auth(0);
  const client = clientOf(changing, slow.url);
  const before = client.raw("GET", "/before");
  await vi.waitFor(() => expect(slow.seen).toHaveLength(1));
  await changing.rotate(identity(1));
  const after = client.raw("GET", "/after");
  expect(await before).toMatchObject({ ok: true });
  await vi.waitFor(() => expect(slow.open.size).toBe(1));
  expect(await after).toMatchObject({ ok: true });
  expect(slow.seen.map((each) => each.client)).toEqual(["client-0", "client-1"]);
  await slow.close();
});

it("refuses a pair that does not belong together, and goes on with the old one", async () => {
  const changing = auth(0);
  const client = clientOf(changing, server.url);
  const old = changing.certificate;
  const error = await rejection(changing.rotate({ ...identity(1), key: identity(2).key }));
  expect(error).toMatchObject({ kind: "config", code: "key_mismatch" });
  expect(changing.certificate).toEqual(old);
  expect(await client.raw("GET", "/still")).toMatchObject({ ok: true });
  expect(server.seen.at(-1)?.client).toBe("client-0");
});

it("asks a provider before the first request, once for all, and again to rotate", async () => {
  let asked = 0;
  const provided = mtls({
    appToken: "app-1",
    identity: async () => {
      asked++;
      if (asked === 1) throw new Error("the vault is sealed");
      return identity(asked);
    },
  });
  expect(provided.certificate).toBeUndefined();
  const client = clientOf(provided, server.url, { maxRetries: 0 });
  const failed = await Promise.all([rejection(client.raw("GET", "/a")), rejection(client.raw("GET", "/b"))]);
  expect(failed.map((error) => [error["kind"], error["code"]])).toEqual([
    ["config", "identity_unavailable"],
    ["config", "identity_unavailable"],
  ]);
  expect(asked).toBe(1);
  await Promise.all([client.raw("GET", "/c"), client.raw("GET", "/d")]);
  expect(asked).toBe(2);
  expect(server.seen.at(-1)?.client).toBe("client-2");
  await provided.rotate();
  await client.raw("GET", "/e");
  expect(server.seen.at(-1)?.client).toBe("client-0");
});
