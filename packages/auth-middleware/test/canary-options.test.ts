import { mkdtemp, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import * as fc from "fast-check";
import { afterAll, beforeAll, expect, it } from "vitest";
import { isLeanError, LeanConfigError } from "@openlean/core";
import { authenticatedFetch, bearer } from "../src/index.ts";
import { mtls, type MtlsOptions } from "../src/mtls/index.ts";
import { pfx } from "./pfx.ts";
import { type Issued, type TestAuthority, testAuthority } from "./pki.ts";
import { planted, tracesOf } from "./planted-secrets.ts";

const soak = process.env["OPENLEAN_SOAK"] === "1";
const runsPerPlace = soak ? 1_000 : 80;

let authority: TestAuthority;
let own: Issued;
let folder: string;
let chain: { ca: string; trust: "chain" };
let set: { cert: string; key: string; ca: string; trust: "chain" };
const warnings: Error[] = [];
const warn = (warning: Error) => void warnings.push(warning);

beforeAll(async () => {
  process.on("warning", warn);
  authority = await testAuthority();
  own = await authority.issue({ name: "client" });
  // Without the system's roots, whose parsing would be the time of this test.
  chain = { ca: authority.root, trust: "chain" };
  set = { ...own, ...chain };
  folder = await mkdtemp(join(tmpdir(), "openlean-planted-"));
});
afterAll(async () => {
  process.off("warning", warn);
  await rm(folder, { recursive: true });
});

const bytes = (text: string) => new TextEncoder().encode(text);
const fail = (text: string) => Promise.reject(Object.assign(new Error(text), { code: text, path: text }));
const any = (options: unknown) => options as MtlsOptions;
const request = { method: "GET", url: "https://api.invalid/", headers: {}, body: undefined };
const send = (options: object) =>
  mtls(any(options)).transport({ ...request, signal: AbortSignal.timeout(1_000) });
const environment = { region: "sa", environment: "sandbox" } as const;
const fetchOf = (options: object = {}) =>
  authenticatedFetch({ channel: "bearer", authorize: () => ({}) }, { ...environment, ...options });
const fetchOfAuth = (auth: unknown) => authenticatedFetch(auth as never, environment);

/** Every option that a text can stand in, of every export, and what callers' functions can give or throw. */
const places: Record<string, (text: string) => unknown> = {
  "mtls cert": (text) => mtls(any({ ...set, cert: text, appToken: "a" })),
  "mtls cert as bytes": (text) => mtls(any({ ...set, cert: bytes(text), appToken: "a" })),
  "mtls key": (text) => mtls(any({ ...set, key: text, appToken: "a" })),
  "mtls key as bytes": (text) => mtls(any({ ...set, key: bytes(text), appToken: "a" })),
  "mtls key with a passphrase": (text) => mtls(any({ ...set, key: text, passphrase: text, appToken: "a" })),
  "mtls ca": (text) => mtls(any({ ...set, ca: text, appToken: "a" })),
  "mtls ca as bytes": (text) => mtls(any({ ...set, ca: bytes(text), appToken: "a" })),
  "mtls pfx": (text) => mtls(any({ pfx: text, passphrase: text, ...chain, appToken: "a" })),
  "mtls pfx as bytes": (text) => mtls(any({ pfx: bytes(text), passphrase: text, ...chain, appToken: "a" })),
  "mtls pfx, passphrase": (text) => mtls({ pfx, ...chain, passphrase: text, appToken: "a" }),
  "mtls passphrase in a list": (text) => mtls(any({ ...set, passphrase: [text], appToken: "a" })),
  "mtls appToken": (text) => mtls({ ...set, appToken: `${text}!` }),
  "mtls appToken in an object": (text) => mtls(any({ ...set, appToken: { text } })),
  "mtls proxy": (text) => mtls({ ...set, appToken: "a", proxy: `${text} x` }),
  "mtls proxy in an object": (text) => mtls(any({ ...set, appToken: "a", proxy: { text } })),
  "mtls trust": (text) => mtls(any({ ...set, appToken: "a", trust: text })),
  "mtls watch": (text) => mtls(any({ ...set, appToken: "a", watch: text })),
  "mtls warnDays": (text) => mtls(any({ ...set, appToken: "a", warnDays: text })),
  "mtls onWarning": (text) => mtls(any({ ...set, appToken: "a", onWarning: text })),
  "mtls bearer": (text) => mtls(any({ ...set, bearer: text })),
  "mtls identity": (text) => mtls(any({ identity: text, appToken: "a" })),
  "mtls itself": (text) => mtls(any(text)),
  "what identity gives": (text) => send({ identity: () => text, appToken: "a" }),
  "what identity gives as key": (text) => send({ identity: () => ({ ...set, key: text }), appToken: "a" }),
  "what identity gives as cert": (text) =>
    send({ identity: async () => ({ ...set, cert: text }), appToken: "a" }),
  "what identity gives as trust": (text) =>
    send({ identity: () => ({ ...set, trust: text }), appToken: "a" }),
  "what identity throws": (text) => send({ identity: () => fail(text), appToken: "a" }),
  "a getter of what identity gives": (text) =>
    send({
      identity: () => ({
        get cert() {
          throw new Error(text);
        },
      }),
      appToken: "a",
    }),
  "what the function passphrase gives": (text) =>
    send({ pfx, ...chain, passphrase: () => text, appToken: "a" }),
  "what the function passphrase throws": (text) =>
    send({ pfx, ...chain, passphrase: () => fail(text), appToken: "a" }),
  "what the function appToken gives": (text) =>
    mtls({ ...set, appToken: async () => `${text}!` }).authorize({} as never),
  "what the function appToken throws": (text) =>
    mtls({ ...set, appToken: () => fail(text) }).authorize({} as never),
  "rotate key": (text) => mtls({ ...set, appToken: "a" }).rotate({ ...set, key: text }),
  "rotate cert": (text) => mtls({ ...set, appToken: "a" }).rotate({ ...set, cert: text }),
  "rotate itself": (text) => mtls({ ...set, appToken: "a" }).rotate(text as never),
  "a file": async (text) => {
    await writeFile(join(folder, "key.pem"), text);
    return mtls({ ...set, key: join(folder, "key.pem"), appToken: "a" });
  },
  "bearer clientId": (text) => bearer({ clientId: ` ${text}`, clientSecret: "s" }),
  "bearer clientSecret": (text) => bearer({ clientId: "c", clientSecret: `${text}\n` }),
  "bearer proxy": (text) => bearer({ clientId: "c", clientSecret: "s", proxy: `${text} x` }),
  "authenticatedFetch baseUrl": (text) => fetchOf({ baseUrl: `${text} ` }),
  "authenticatedFetch authUrl": (text) => fetchOf({ authUrl: `http://${text}` }),
  "authenticatedFetch deadlineMs": (text) => fetchOf({ deadlineMs: text }),
  "authenticatedFetch auth": (text) => fetchOfAuth(text),
  "authenticatedFetch URL": (text) => fetchOf()(`https://user:${encodeURIComponent(text)}@x.test/${text}`),
  "authenticatedFetch no URL": (text) => fetchOf()(`/${text}`),
  "authenticatedFetch header": (text) =>
    fetchOf()("https://sandbox.sa.leantech.me/", { headers: { "x-a": `${text}\0` } }),
  "authenticatedFetch method": (text) =>
    fetchOf()("https://sandbox.sa.leantech.me/", { method: `${text} x` }),
};

it(
  "lets no piece of a secret out of any option, whatever form it has and wherever it is planted",
  {
    timeout: 1_800_000,
  },
  async ({ task }) => {
    const found: string[] = [];
    const untyped: string[] = [];
    const outcomes = { refused: 0, taken: 0 };
    for (const [place, plant] of Object.entries(places))
      await fc.assert(
        fc.asyncProperty(planted, async ({ form, value, essence }) => {
          const outcome: unknown = await Promise.resolve(value)
            .then(plant)
            .then(
              () => undefined,
              (error: unknown) => error,
            );
          outcomes[outcome === undefined ? "taken" : "refused"]++;
          if (outcome === undefined) return;
          if (!isLeanError(outcome) || outcome.kind !== "config")
            untyped.push(`${place}, ${form}: ${(outcome as Error).name}`);
          found.push(...tracesOf(essence, [outcome]).map((where) => `${place}, ${form}: ${where}`));
        }),
        { numRuns: runsPerPlace },
      );
    expect([...new Set(found)]).toEqual([]);
    expect([...new Set(untyped)]).toEqual([]);
    expect(outcomes.refused).toBeGreaterThan(3_000);
    Object.assign(task.meta, {
      figures: {
        "options and functions that a secret was planted in": Object.keys(places).length,
        "refusals searched for pieces of it": outcomes.refused,
        "pieces found": found.length,
      },
    });
  },
);

it("passes on a LeanError of a caller's own function as it is", async () => {
  const own = new LeanConfigError("vault_sealed", "the vault is sealed; unseal it");
  for (const work of [
    send({ identity: () => Promise.reject(own), appToken: "a" }),
    send({ pfx, ...chain, passphrase: () => Promise.reject(own), appToken: "a" }),
    mtls({ ...set, appToken: () => Promise.reject(own) }).authorize({} as never),
  ])
    await expect(work).rejects.toBe(own);
});
