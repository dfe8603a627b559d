import { subscribe, unsubscribe } from "node:diagnostics_channel";
import { InMemorySpanExporter, SimpleSpanProcessor, TracerProvider } from "@opentelemetry/sdk-trace";
import { afterAll, beforeAll, expect, it } from "vitest";
import {
  type Auth,
  createClient,
  type Fetch,
  type Hooks,
  isLeanError,
  type RawOptions,
} from "@openlean/core";
import { openTelemetryHooks } from "@openlean/core/opentelemetry";
import { canaries, leaks, seeded } from "../../core/test/canaries.ts";
import { http, type RawServer, rawServer } from "../../core/test/raw-server.ts";
import { authenticatedFetch, bearer } from "../src/index.ts";
import { mtls } from "../src/mtls/index.ts";
import { type FetchFault, fetchFaults, type Pick, socketFaults, tokenFaults } from "./canary-faults.ts";
import { type Issued, type TestAuthority, testAuthority } from "./pki.ts";

const soak = process.env["OPENLEAN_SOAK"] === "1";
const count = soak ? 2_400 : 240;

let server: RawServer;
let answer: (typeof socketFaults)[string] = (socket) => socket.end(http("{}"));
let authority: TestAuthority;
let own: Issued;
const warnings: Error[] = [];
const warn = (warning: Error) => void warnings.push(warning);

beforeAll(async () => {
  [server, authority] = await Promise.all([
    rawServer((socket, request) => answer(socket, request)),
    testAuthority(),
  ]);
  own = await authority.issue({ name: "client" });
  process.on("warning", warn);
});
afterAll(async () => {
  process.off("warning", warn);
  await server.close();
});

const exporter = new InMemorySpanExporter();
const tracerProvider = new TracerProvider({ spanProcessors: [new SimpleSpanProcessor({ exporter })] });

/** Everything a call tells: hooks, diagnostics channels and spans. */
function listener(): { hooks: Hooks[]; told: unknown[]; stop: () => void } {
  const told: unknown[] = [];
  const tell = (event: unknown) => void told.push(event);
  const names = ["call:start", "attempt:start", "attempt:end", "call:end"].map((name) => `openlean:${name}`);
  for (const name of names) subscribe(name, tell);
  const own: Hooks = {
    onCallStart: tell,
    onAttemptStart: tell,
    onAttemptEnd: tell,
    onCallEnd: (event) => {
      tell(event);
      throw new Error(Object.values(canaries).join());
    },
  };
  const hooks = [own, openTelemetryHooks({ tracerProvider, propagate: true })];
  return { hooks, told, stop: () => names.forEach((name) => unsubscribe(name, tell)) };
}

const path = { customer_id: canaries.customerId, iban: canaries.iban, name: canaries.name };
const query = { name: canaries.name, q: canaries.query, id: canaries.nationalId };
const body = {
  name: canaries.arabicName,
  secret: canaries.body,
  email: canaries.email,
  phone: canaries.phone,
};
const headers = { "x-canary": canaries.header, cookie: canaries.cookie };

/** What callers do: a call of the spec, a call of their own, and calls that cannot be built. */
const calls: readonly [method: string, path: string, options: RawOptions][] = [
  ["GET", "/customers/v1/{customer_id}", { params: { path, query }, headers }],
  ["POST", "/customers/v1/{customer_id}/{iban}", { params: { path, query }, body, headers }],
  ["POST", "/things", { body, headers, idempotencyKey: canaries.body }],
  [
    "GET",
    `/things/${canaries.iban}/${canaries.path}/${encodeURIComponent(canaries.name)}?q=${canaries.query}`,
    {},
  ],
  ["DELETE", `/v1/${canaries.customerId}/${canaries.email}#${canaries.query}`, { headers }],
  ["GET", "/things", { headers: { "x-canary": `${canaries.header}\r\nx: y` } }],
  ["GET", "/things", { headers: { [`${canaries.header} :`]: "x" } }],
  [
    "POST",
    "/things",
    {
      body: {
        toJSON: () => {
          throw new TypeError(canaries.body);
        },
      },
    },
  ],
  ["GET", "/{iban}", { params: { path: { iban: [canaries.iban] } } }],
  ["GET", "/{iban}/{name}", { params: { path: { iban: canaries.iban, name: ".." } } }],
];

const operations = { "GET /customers/v1/{customer_id}": { id: "getCustomer", json: [200] } };
const granted = () =>
  Response.json({ access_token: canaries.accessToken, token_type: "bearer", expires_in: 3600 });

interface Told {
  label: string;
  outcome: string;
  outputs: unknown[];
}

/** One call with one fault, both chosen from the seed, and everything that it let out. */
async function performCase(seed: number): Promise<Told> {
  const random = seeded(seed);
  const pick: Pick = (list) => list[Math.floor(random() * list.length)] as never;
  const overSocket = seed % 6 === 0;
  const tokenFault = seed % 5 === 0 ? pick(Object.keys(tokenFaults)) : undefined;
  const faultName = pick(Object.keys(overSocket ? socketFaults : fetchFaults));
  const [method, template, options] = tokenFault || random() < 0.6 ? pick(calls.slice(0, 5)) : pick(calls);
  const ownAuth: Auth = {
    channel: "bearer",
    authorize: () => ({ authorization: `Bearer ${canaries.accessToken}` }),
    unauthorized: () => true,
  };
  const credentials = { clientId: canaries.customerId, clientSecret: canaries.clientSecret };
  const tokenFetch: Fetch = async (url, init) =>
    tokenFault ? (tokenFaults[tokenFault] as FetchFault)(init, url, pick) : granted();
  const auth = tokenFault || random() < 0.5 ? bearer({ ...credentials, fetch: tokenFetch }) : ownAuth;
  const abort = new AbortController();
  const fault: Fetch = async (url, init) => {
    if (random() < 0.05) abort.abort(new Error(canaries.query));
    return (fetchFaults[faultName] as FetchFault)(init, url, pick);
  };
  const { hooks, told, stop } = listener();
  exporter.reset();
  if (overSocket) answer = socketFaults[faultName] as (typeof socketFaults)[string];
  const client = createClient(operations, {
    region: "sa",
    environment: "sandbox",
    auth,
    hooks,
    maxRetries: 0,
    timeoutMs: overSocket ? 300 : 5,
    ...(overSocket ? { baseUrl: server.url } : { fetch: fault }),
  });
  const outcome = await client.raw(method, template, { ...options, signal: abort.signal }).then(
    (result) => (result.ok ? undefined : result.toError()),
    (error: unknown) => error,
  );
  await new Promise((resolve) => setImmediate(resolve));
  stop();
  const spans = exporter
    .getFinishedSpans()
    .map(({ name, attributes, events, status }) => ({ name, attributes, events, status }));
  expect(told.length, `${faultName} is told to hooks and channels`).toBeGreaterThanOrEqual(4);
  expect(spans.length, `${faultName} has a span`).toBeGreaterThanOrEqual(1);
  if (outcome !== undefined) expect(isLeanError(outcome), `${faultName} gives a typed error`).toBe(true);
  return {
    label: `seed ${seed}: ${tokenFault ? `token: ${tokenFault}` : faultName}, ${method}`,
    outcome: isLeanError(outcome) ? outcome.kind : "ok",
    outputs: [outcome, ...told, ...spans],
  };
}

it(
  `lets none of ${Object.keys(canaries).length} canaries out over ${count} seeded faults`,
  { timeout: 1_800_000 },
  async ({ task }) => {
    const outcomes: Record<string, number> = {};
    const found: string[] = [];
    for (let seed = 1; seed <= count; seed++) {
      const { label, outcome, outputs } = await performCase(seed);
      outcomes[outcome] = (outcomes[outcome] ?? 0) + 1;
      found.push(...leaks(outputs).map((leak) => `${leak} (${label})`));
    }
    found.push(...leaks(warnings).map((leak) => `${leak} (process warning)`));
    expect(found).toEqual([]);
    expect(Object.keys(canaries).length).toBeGreaterThanOrEqual(12);
    // The cases reach every kind of failure that a call can have.
    for (const kind of ["api", "connection", "timeout", "abort", "token", "unexpected_response", "config"])
      expect(outcomes[kind], kind).toBeGreaterThan(0);
    Object.assign(task.meta, {
      figures: {
        "faults scanned for secrets": count,
        "secrets planted in each": Object.keys(canaries).length,
        "secrets found": found.length,
      },
    });
  },
);

it("lets no canary out of certificates that cannot be used", async () => {
  const set = { cert: own.cert, key: own.key, ca: authority.root, appToken: canaries.appToken };
  const attempts: (() => unknown)[] = [
    () => mtls({ ...set, key: canaries.keyPem }),
    () => mtls({ ...set, key: canaries.keyPem, passphrase: canaries.passphrase }),
    () => mtls({ ...set, key: (canaries.keyPem.split("\n")[1] ?? "").repeat(6) }),
    () => mtls({ ...set, cert: canaries.keyPem }),
    () =>
      mtls({ ...set, ca: `${canaries.keyPem}\n-----BEGIN CERTIFICATE-----\nx\n-----END CERTIFICATE-----` }),
    () => mtls({ ...set, appToken: `${canaries.appToken} ` }),
    () => mtls({ ...set, proxy: `socks://u:${canaries.proxyPassword}@proxy` }),
    () =>
      mtls({
        pfx: Buffer.from(canaries.keyPem),
        passphrase: canaries.passphrase,
        appToken: canaries.appToken,
      }),
    () => bearer({ clientId: canaries.customerId, clientSecret: ` ${canaries.clientSecret}` }),
    () =>
      mtls({
        identity: () => Promise.reject(new Error(canaries.keyPem)),
        appToken: canaries.appToken,
      }).rotate(),
    () =>
      mtls({ ...set, proxy: `http://u:${canaries.proxyPassword}@127.0.0.1:9` }).transport({
        method: "GET",
        url: `https://api.invalid/${canaries.path}?${canaries.query}`,
        headers: { "lean-app-token": canaries.appToken },
        body: undefined,
        signal: AbortSignal.timeout(1_000),
      }),
  ];
  for (const [index, attempt] of attempts.entries()) {
    const error = await Promise.resolve()
      .then(attempt)
      .then(
        () => expect.fail(`attempt ${index} succeeds`),
        (thrown: unknown) => thrown,
      );
    expect(leaks([error]), `attempt ${index}`).toEqual([]);
  }
});

it("lets no canary out of authenticatedFetch", async () => {
  const auth = bearer({
    clientId: canaries.customerId,
    clientSecret: canaries.clientSecret,
    fetch: async () => granted(),
  });
  const request = authenticatedFetch(auth, { region: "sa", environment: "sandbox", baseUrl: server.url });
  const url = `${server.url}/${canaries.iban}?q=${canaries.query}`;
  for (const name of [
    "the request as garbage",
    "half an answer",
    "bad chunks",
    "headers without an end",
    "a reset",
  ]) {
    answer = socketFaults[name] as (typeof socketFaults)[string];
    const error = await request(url, { method: "POST", body: canaries.body, headers }).then(
      () => expect.fail(name),
      (thrown: unknown) => thrown,
    );
    expect(leaks([error]), name).toEqual([]);
  }
  const elsewhere = await request(`https://elsewhere.test/?${canaries.query}`).catch(
    (thrown: unknown) => thrown,
  );
  expect(elsewhere).toMatchObject({ kind: "config", code: "invalid_request" });
  expect(leaks([elsewhere])).toEqual([]);
});

it("finds what is hidden, wherever it is", () => {
  const hidden = Object.defineProperty(new Error("x"), "config", { value: { deep: { er: canaries.iban } } });
  const symbol = Object.assign(new Error("x"), { [Symbol("s")]: canaries.header });
  const caused = new Error("x", { cause: new Error("y", { cause: canaries.name }) });
  expect(leaks([hidden])).toEqual(["iban in inspect"]);
  expect(leaks([symbol])).toEqual(["header in inspect"]);
  expect(leaks([caused])).toContain("name in inspect");
  expect(leaks([`?q=${encodeURIComponent(canaries.arabicName)}`])).toEqual(["arabicName in text"]);
  expect(leaks([`Basic ${Buffer.from(canaries.clientSecret).toString("base64")}`])).toEqual([
    "clientSecret in text",
  ]);
  expect(leaks([{ toJSON: () => ({ token: canaries.accessToken }) }])).toContain("accessToken in JSON");
  expect(leaks([new Error("clean"), {}, null, 1])).toEqual([]);
});
