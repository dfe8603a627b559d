// oxlint-disable unicorn/no-thenable -- what callers give is tried here
import { mkdtemp, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { runInNewContext } from "node:vm";
import { afterAll, afterEach, beforeAll, beforeEach, expect, it, vi } from "vitest";
import { createClient } from "@openlean/core";
import { mtls, type MtlsAuth, type MtlsWarning } from "../src/mtls/index.ts";
import { pfx } from "./pfx.ts";
import { type Issued, type TestAuthority, testAuthority } from "./pki.ts";
import { clientOf, rejection } from "./support.ts";
import { type TlsServer, tlsServer } from "./tls-server.ts";

let authority: TestAuthority;
let own: Issued;
let ending: Issued;
let server: TlsServer;
let folder: string;
const emitted: { message: string; code?: string }[] = [];
const listen = (warning: Error) => void emitted.push(warning);

beforeAll(async () => {
  authority = await testAuthority();
  own = await authority.issue({ name: "client" });
  ending = await authority.issue({ name: "ending", toDays: 5.5 });
  server = await tlsServer({ ...(await authority.issue({ name: "localhost" })), ca: authority.root });
  folder = await mkdtemp(join(tmpdir(), "openlean-functions-"));
  process.on("warning", listen);
});
afterAll(async () => {
  process.off("warning", listen);
  await Promise.all([server.close(), rm(folder, { recursive: true })]);
});
beforeEach(() => void (emitted.length = 0));
afterEach(() => vi.useRealTimers());

const chain = () => ({ ca: authority.root, trust: "chain" as const });
const set = () => ({ ...own, ...chain() });
const ticks = () => new Promise((resolve) => setImmediate(resolve));

/** A promise that `instanceof Promise` does not know, as a sandboxed test runner or another library makes them. */
const foreign = (value: unknown): Promise<never> =>
  (runInNewContext("(value) => Promise.resolve(value)") as (value: unknown) => Promise<never>)(value);
const thenable = (value: unknown): Promise<never> =>
  ({ then: (resolve: (value: unknown) => void) => resolve(value) }) as unknown as Promise<never>;

const failures: [string, () => unknown][] = [
  [
    "throws",
    () => {
      throw new Error("x");
    },
  ],
  ["rejects", () => Promise.reject(new Error("x"))],
  ["rejects in another realm", () => runInNewContext("Promise.reject(new Error('x'))") as unknown],
  [
    "gives a thenable that rejects",
    () => ({ then: (_: unknown, reject: (error: unknown) => void) => reject("x") }),
  ],
  [
    "gives a thenable that throws",
    () => ({
      then: () => {
        throw new Error("x");
      },
    }),
  ],
];

it.each(failures)(
  "goes on when onWarning %s in a call: one process warning, the same answer",
  async (_, onWarning) => {
    const auth = mtls({ ...ending, ...chain(), appToken: "a", onWarning: onWarning });
    const client = clientOf(auth, server.url, { maxRetries: 0 });
    expect(await client.raw("GET", "/a")).toMatchObject({ ok: true });
    await auth.rotate({ ...ending, ...chain() });
    expect(await client.raw("GET", "/b")).toMatchObject({ ok: true });
    await ticks();
    expect(emitted.map(({ code }) => code)).toEqual(["OPENLEAN_ON_WARNING_FAILED"]);
    auth.close();
  },
);

it.each(failures)("lives on when onWarning %s in the watcher's timer", async (_, fail) => {
  const [cert, key] = [join(folder, "cert.pem"), join(folder, "key.pem")];
  await Promise.all([writeFile(cert, own.cert), writeFile(key, own.key)]);
  vi.useFakeTimers({ toFake: ["setTimeout", "clearTimeout", "setInterval", "clearInterval"] });
  const told: string[] = [];
  const onWarning = (warning: MtlsWarning) => {
    told.push(warning.code);
    return fail() as undefined;
  };
  const auth = mtls({ cert, key, ...chain(), appToken: "a", watch: true, onWarning });
  await writeFile(key, ending.key);
  // Some file systems tell nothing: the regular look comes after half a minute, patience ends five seconds later.
  await vi.advanceTimersByTimeAsync(36_000);
  await vi.advanceTimersByTimeAsync(36_000);
  expect(told.length).toBeGreaterThanOrEqual(1);
  expect(new Set(told)).toEqual(new Set(["key_mismatch"]));
  await ticks();
  expect(emitted.map(({ code }) => code)).toEqual(["OPENLEAN_ON_WARNING_FAILED"]);
  expect(auth.certificate?.subject).toBe("CN=client");
  auth.close();
});

it("tells process.emitWarning where there is no onWarning, and nobody when the end is far", async () => {
  await clientOf(mtls({ ...ending, ...chain(), appToken: "a" }), server.url).raw("GET", "/");
  await clientOf(mtls({ ...set(), appToken: "a" }), server.url).raw("GET", "/");
  await ticks();
  expect(emitted).toMatchObject([{ name: "OpenleanWarning", code: "OPENLEAN_CERTIFICATE_EXPIRES" }]);
  expect(emitted[0]?.message).toMatch(
    /^the client certificate ends in 5 days, on \d{4}-\d\d-\d\d; generate a new one/,
  );
});

it("warns once a day by a clock that nobody sets, whatever the wall clock does", async () => {
  const warnings: MtlsWarning[] = [];
  const auth = mtls({ ...ending, ...chain(), appToken: "a", onWarning: (each) => void warnings.push(each) });
  const client = clientOf(auth, server.url);
  vi.useFakeTimers({ toFake: ["Date", "performance"] });
  const call = () => client.raw("GET", "/");
  await call();
  const now = Date.now();
  for (const wall of [-400, -1, 1, 2]) {
    vi.setSystemTime(now + wall * 86_400_000);
    await call();
  }
  expect(warnings).toHaveLength(1);
  vi.setSystemTime(now);
  vi.advanceTimersByTime(86_399_000);
  await call();
  expect(warnings).toHaveLength(1);
  vi.advanceTimersByTime(1_000);
  await call();
  expect(warnings).toHaveLength(2);
  expect(warnings[1]?.message).toContain("ends in 4 days");
  auth.close();
});

it.each<[string, (value: unknown) => Promise<never>]>([
  ["a promise of another realm", foreign],
  ["a thenable", thenable],
])("waits for %s, from each function", async (_, wrap) => {
  const auth = mtls({
    identity: () => wrap({ pfx, ...chain(), passphrase: () => wrap("sesame") }),
    appToken: () => wrap("from-function"),
  });
  expect(auth.certificate).toBeUndefined();
  expect((await auth.rotate()).subject).toBe("CN=pfx-client");
  expect(await auth.authorize({} as never)).toEqual({ "lean-app-token": "from-function" });
  expect(await auth.rotate(await wrap(set()))).toMatchObject({ subject: "CN=client" });
});

/** A client over `mtls` whose server takes one app token alone. */
function behind(auth: MtlsAuth, taken: () => string) {
  const seen: string[] = [];
  const client = createClient(
    {},
    {
      region: "sa",
      environment: "sandbox",
      auth,
      maxRetries: 0,
      fetch: async (_, { headers }) => {
        const token = (headers as Record<string, string>)["lean-app-token"] ?? "";
        seen.push(token);
        return Response.json({}, { status: token === taken() ? 200 : 401 });
      },
    },
  );
  return { seen, status: async () => (await client.raw("GET", "/things")).status };
}

it("asks the function appToken with the first call, once for all, and again after a refusal", async () => {
  let asked = 0;
  const auth = mtls({ ...set(), appToken: async () => `token-${++asked}` });
  let taken = "token-1";
  const { seen, status } = behind(auth, () => taken);
  expect(asked).toBe(0);
  expect(await Promise.all([status(), status(), status()])).toEqual([200, 200, 200]);
  expect(asked).toBe(1);
  taken = "token-2";
  expect(await Promise.all([status(), status(), status()])).toEqual([200, 200, 200]);
  expect(asked).toBe(2);
  expect(seen.slice(-3)).toEqual(["token-2", "token-2", "token-2"]);
});

it("asks again at once when the first token is refused, and a host that refuses all only once a minute", async () => {
  vi.useFakeTimers({ toFake: ["performance"] });
  let asked = 0;
  const auth = mtls({ ...set(), appToken: () => `token-${++asked}` });
  let taken = "token-2";
  const { seen, status } = behind(auth, () => taken);
  expect(await status()).toBe(200);
  expect(asked).toBe(2);
  taken = "none";
  for (let call = 0; call < 20; call++) expect(await status()).toBe(401);
  expect(asked).toBe(2);
  expect(seen).toHaveLength(22);
  vi.advanceTimersByTime(60_000);
  for (let call = 0; call < 20; call++) expect(await status()).toBe(401);
  expect(asked).toBe(3);
});

it("replays no call with the same app token, and has a fixed one at hand", async () => {
  expect(mtls({ ...set(), appToken: "fixed" }).authorize({} as never)).toEqual({ "lean-app-token": "fixed" });
  const auth = mtls({ ...set(), appToken: "fixed" });
  expect(auth.unauthorized?.({ "lean-app-token": "fixed" }, {} as never)).toBe(false);
  const { seen, status } = behind(auth, () => "other");
  expect(await status()).toBe(401);
  expect(seen).toEqual(["fixed"]);
});

it.each<[string, () => unknown, code: string, RegExp]>([
  [
    "fails",
    () => Promise.reject(new Error("x")),
    "credential_unavailable",
    /the function given as appToken failed; look at where it reads/,
  ],
  [
    "throws",
    failures[0]?.[1] as () => unknown,
    "credential_unavailable",
    /the function given as appToken failed/,
  ],
  ["gives nothing", () => undefined, "missing_credential", /gave undefined, not a text/],
  ["gives a number", () => 12345678, "missing_credential", /gave a number, not a text/],
  ["gives an empty text", () => "", "missing_credential", /gave an empty text/],
  ["gives a text with a line break", () => "a\n", "invalid_credential", /gave no application id/],
])(
  "calls it a configuration's mistake when the function appToken %s, and asks again next time",
  async (_, fail, code, line) => {
    let answer: () => unknown = fail;
    const auth = mtls({ ...set(), appToken: () => answer() as string });
    const client = clientOf(auth, server.url);
    const error = await rejection(client.raw("GET", "/things"));
    expect(error).toMatchObject({ kind: "config", code, retryable: false });
    expect(error.message).toMatch(line);
    answer = () => "right";
    expect(await client.raw("GET", "/things")).toMatchObject({ ok: true });
    expect(server.seen.at(-1)?.appToken).toBe("right");
  },
);

it("asks the function passphrase before the first call, and again after a wrong answer", async () => {
  const answers = ["wrong", "sesame"];
  const auth = mtls({ pfx, ...chain(), passphrase: async () => answers.shift() ?? "none", appToken: "a" });
  expect(auth.certificate).toBeUndefined();
  const client = clientOf(auth, server.url, { maxRetries: 0 });
  expect(await rejection(client.raw("GET", "/"))).toMatchObject({ kind: "config", code: "invalid_pfx" });
  // The certificate vouches for itself, so this server hangs up; what counts is that it was presented.
  await rejection(client.raw("GET", "/"));
  expect(auth.certificate?.subject).toBe("CN=pfx-client");
  expect(answers).toEqual([]);
});

it("lets a later call ask the provider anew when an answer was lost", async () => {
  vi.useFakeTimers({ toFake: ["performance"] });
  vi.advanceTimersByTime(5_000);
  let asked = 0;
  const lost = new Promise<never>(() => undefined);
  const auth = mtls({ identity: () => (++asked === 1 ? lost : set()), appToken: "a" });
  const client = clientOf(auth, server.url, { maxRetries: 0 });
  const signal = AbortSignal.timeout(20);
  await expect(client.raw("GET", "/", { signal })).rejects.toMatchObject({ kind: "abort" });
  vi.advanceTimersByTime(9_999);
  const sharing = client.raw("GET", "/", { signal: AbortSignal.timeout(20) });
  await expect(sharing).rejects.toMatchObject({ kind: "abort" });
  expect(asked).toBe(1);
  vi.advanceTimersByTime(1);
  expect(await client.raw("GET", "/")).toMatchObject({ ok: true });
  expect(asked).toBe(2);
});

it("gives the bearer inside a context that can be spread, and replays its 401 over the certificate", async () => {
  const contexts: object[] = [];
  let refused = 0;
  const bearer = {
    channel: "bearer" as const,
    authorize: (context: object) => {
      contexts.push({ ...context });
      return { authorization: `Bearer ${contexts.length}` };
    },
    unauthorized: (headers: Record<string, string>, context: object) => {
      refused++;
      expect(headers["authorization"]).toBe("Bearer 1");
      expect(context).toMatchObject({ certificate: expect.stringMatching(/^[\w-]{43}$/) });
      return true;
    },
  };
  const auth = mtls({ ...set(), bearer });
  const statuses = [401, 200];
  const options = { region: "sa", environment: "sandbox", auth, maxRetries: 0 } as const;
  const seen: unknown[] = [];
  const fetch = async (_: string, { headers }: RequestInit) => {
    seen.push((headers as Record<string, string>)["authorization"]);
    return Response.json({}, { status: statuses.shift() ?? 500 });
  };
  const client = createClient({}, { ...options, fetch });
  expect((await client.raw("GET", "/things")).status).toBe(200);
  expect({ refused, seen }).toEqual({ refused: 1, seen: ["Bearer 1", "Bearer 2"] });
  expect(auth.channel).toBe("bearer");
  expect(contexts[0]).toMatchObject({
    certificate: expect.stringMatching(/^[\w-]{43}$/),
    environment: { channel: "bearer" },
    signal: { aborted: false },
    transport: expect.any(Function),
  });
});

it("replays no 401 of a bearer inside that cannot renew its token", async () => {
  const bearer = { channel: "bearer" as const, authorize: () => ({ authorization: "Bearer 1" }) };
  const auth = mtls({ ...set(), bearer });
  expect(auth.unauthorized?.({}, {} as never)).toBe(false);
});

const ownTransport = () => Promise.reject(new Error("x"));

it("reads the certificate of a provider before the bearer inside is asked, and tells both", async () => {
  const contexts: { certificate?: string | undefined; transport?: unknown }[] = [];
  const bearer = {
    channel: "bearer" as const,
    authorize: (context: object) => {
      contexts.push({ ...context });
      return { authorization: "Bearer t" };
    },
  };
  const auth = mtls({ identity: () => ({ pfx, ...chain(), passphrase: "sesame" }), bearer });
  expect(await auth.authorize({} as never)).toEqual({ authorization: "Bearer t" });
  await auth.authorize({ transport: ownTransport } as never);
  expect(contexts.map(({ transport }) => transport)).toEqual([auth.transport, ownTransport]);
  expect(new Set(contexts.map(({ certificate }) => certificate)).size).toBe(1);
  expect(contexts[0]?.certificate).toMatch(/^[\w-]{43}$/);
});

it("warns on the very day that warnDays names", async () => {
  const warnings: MtlsWarning[] = [];
  const onWarning = (each: MtlsWarning) => void warnings.push(each);
  const auth = mtls({ ...set(), appToken: "a", warnDays: 7, onWarning });
  const end = auth.certificate?.validTo ?? 0;
  vi.useFakeTimers({ toFake: ["Date"] });
  vi.setSystemTime(end - 7 * 86_400_000 - 1);
  await clientOf(auth, server.url).raw("GET", "/");
  expect(warnings).toEqual([]);
  await auth.rotate();
  vi.setSystemTime(end - 7 * 86_400_000);
  await clientOf(auth, server.url).raw("GET", "/");
  expect(warnings).toMatchObject([
    { code: "certificate_expires", message: expect.stringContaining("in 7 days") },
  ]);
  auth.close();
});

it("shares the question that runs, when an older one that was given up fails", async () => {
  vi.useFakeTimers({ toFake: ["performance"] });
  const settle: { resolve: (value: never) => void; reject: (error: Error) => void }[] = [];
  const identity = () =>
    new Promise<never>((resolve, reject) => {
      settle.push({ resolve, reject });
    });
  const auth = mtls({ identity, appToken: "a" });
  const client = clientOf(auth, server.url, { maxRetries: 0 });
  const first = rejection(client.raw("GET", "/"));
  await ticks();
  vi.advanceTimersByTime(10_000);
  const second = client.raw("GET", "/");
  await ticks();
  settle[0]?.reject(new Error("late"));
  expect(await first).toMatchObject({ code: "identity_unavailable" });
  const third = client.raw("GET", "/");
  await ticks();
  settle[1]?.resolve(set() as never);
  expect((await Promise.all([second, third])).map(({ ok }) => ok)).toEqual([true, true]);
  expect(settle).toHaveLength(2);
});

it("lets the bearer inside look at a certificate that is not there yet", () => {
  const bearer = {
    channel: "bearer" as const,
    authorize: () => ({}),
    unauthorized: (_: object, { certificate }: { certificate?: string | undefined }) =>
      certificate === undefined,
  };
  expect(mtls({ identity: set, bearer }).unauthorized?.({}, {} as never)).toBe(true);
});

it("closes its connections, and those of the certificate before a rotation", async () => {
  const own = await tlsServer({ ...(await authority.issue({ name: "localhost" })), ca: authority.root });
  const auth = mtls({ ...set(), appToken: "a" });
  const client = clientOf(auth, own.url);
  await client.raw("GET", "/");
  await auth.rotate({ ...ending, ...chain() });
  await vi.waitFor(() => expect(own.open.size).toBe(0));
  await client.raw("GET", "/");
  expect(own.seen.map((each) => each.client)).toEqual(["client", "ending"]);
  auth.close();
  await vi.waitFor(() => expect(own.open.size).toBe(0));
  await own.close();
});
