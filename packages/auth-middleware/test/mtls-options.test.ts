import * as fc from "fast-check";
import { afterEach, beforeAll, expect, it, vi } from "vitest";
import { mtls, type MtlsOptions } from "../src/mtls/index.ts";
import { testAuthority } from "./pki.ts";
import { rejection } from "./support.ts";

let set: { cert: string; key: string; ca: string; trust: "chain" };

beforeAll(async () => {
  const authority = await testAuthority();
  set = { ...(await authority.issue({ name: "client" })), ca: authority.root, trust: "chain" };
});
afterEach(() => vi.useRealTimers());

const make = (options: object) => mtls({ ...set, appToken: "a", ...options });
const bearer = { channel: "bearer" as const, authorize: () => ({ authorization: "Bearer t" }) };

/** What a JavaScript caller may give: numbers that are none, texts of variables, objects of the wrong kind. */
const junk = fc.oneof(
  fc.constantFrom<unknown>(
    null,
    Number.NaN,
    Infinity,
    -1,
    0.5,
    1e308,
    true,
    "",
    "30",
    "no",
    [],
    {},
    new Map(),
    7n,
  ),
  fc.constantFrom<unknown>(() => undefined, Symbol("x"), new Date(), new Error("x"), Promise.resolve(1)),
  fc.anything(),
);

const valid: Record<string, (value: unknown) => boolean> = {
  warnDays: (value) => Number.isInteger(value) && (value as number) >= 0 && (value as number) <= 3_650,
  watch: (value) => value === false,
  onWarning: (value) => typeof value === "function",
  trust: (value) => value === "chain" || value === "system-and-chain",
  passphrase: (value) => typeof value === "string" || typeof value === "function",
  proxy: (value) => typeof value === "string",
  identity: (value) => typeof value === "function",
  bearer: () => false,
  pfx: () => false,
};

it.each(Object.keys(valid))("refuses anything that %s cannot be, when mtls is made, and names it", (name) => {
  fc.assert(
    fc.property(junk, (value) => {
      fc.pre(value !== undefined && !valid[name]?.(value));
      let error: unknown;
      try {
        make({ [name]: value });
      } catch (thrown) {
        error = thrown;
      }
      expect(error).toMatchObject({ kind: "config", message: expect.stringContaining(name) });
    }),
    { numRuns: 300 },
  );
});

it.each(["cert", "key", "ca", "appToken"])("refuses anything that %s cannot be", (name) => {
  fc.assert(
    fc.property(junk, (value) => {
      fc.pre(typeof value !== "function");
      const takes = name === "appToken" && typeof value === "string" && /^[\w-]{1,200}$/.test(value);
      fc.pre(!takes);
      expect(() => make({ [name]: value })).toThrow(
        expect.objectContaining({ kind: "config", message: expect.stringContaining(name) }),
      );
    }),
    { numRuns: 300 },
  );
});

it("takes what is allowed, and `undefined` for a default", () => {
  const least = { warnDays: 0, watch: false, onWarning: () => undefined, trust: "system-and-chain" };
  for (const options of [
    least,
    { warnDays: 3_650, trust: "chain", proxy: new URL("http://proxy:3128") },
    { warnDays: undefined, watch: undefined, onWarning: undefined, trust: undefined, proxy: undefined },
    { proxy: { href: "http://proxy:3128/", toString: () => "http://proxy:3128/" }, passphrase: "unused" },
    { appToken: undefined, bearer },
    { identity: undefined, pfx: undefined, bearer: undefined },
  ])
    expect(make(options).certificate?.subject).toBe("CN=client");
});

it.each<[string, object, RegExp]>([
  ["no options", [] as object, /mtls|appToken/],
  ["app token and bearer together", { bearer }, /appToken or bearer: Lean refuses the two together/],
  ["pfx and cert together", { pfx: new Uint8Array(3), key: undefined }, /pfx, or cert and key, not both/],
  ["pfx and key together", { pfx: new Uint8Array(3), cert: undefined }, /pfx, or cert and key, not both/],
  [
    "a bearer for other hosts",
    { appToken: undefined, bearer: { ...bearer, channel: "mtls" } },
    /bearer must be what bearer\(\) makes/,
  ],
  [
    "a bearer with connections of its own",
    { appToken: undefined, bearer: { ...bearer, transport: () => Promise.reject(new Error("x")) } },
    /give proxy to mtls, not to the bearer inside it/,
  ],
  ["a proxy that is an object", { proxy: {} }, /proxy must be a text or a URL, not an object/],
  ["a wrong trust beside no identity", { identity: undefined, trust: "none" }, /trust must be/],
  [
    "a bearer that is none",
    { appToken: undefined, bearer: { channel: "bearer" } },
    /bearer must be what bearer\(\) makes/,
  ],
  [
    "watch with a provider",
    { identity: () => set, watch: true },
    /watch needs files; with a provider, call rotate/,
  ],
  ["watch without a path", { watch: true }, /watch needs files; cert, key and ca hold no path/],
  ["a proxy that is no URL", { proxy: "proxy:port" }, /proxy is not an http URL/],
])("refuses %s", (_, options, line) => {
  const all = Array.isArray(options) ? options : { ...set, appToken: "a", ...options };
  expect(() => mtls(all as MtlsOptions)).toThrow(line);
});

it("tells no number that stands where a secret belongs", () => {
  fc.assert(
    fc.property(fc.integer({ min: 1_000_000, max: 9_999_999 }), (secret) => {
      for (const name of ["cert", "key", "ca", "appToken", "passphrase", "proxy"])
        expect(() => make({ [name]: secret })).not.toThrow(String(secret));
    }),
  );
});

it.each<[string, unknown, RegExp]>([
  ["nothing", undefined, /must give an object with cert, key and ca, or with pfx, not undefined/],
  ["null", null, /must give an object with cert, key and ca, or with pfx, not null/],
  ["a text", "x", /not a string/],
  ["a list", [], /not an array/],
  ["bytes", new Uint8Array(3), /not an object/],
  ["an empty object", {}, /cert is not given: it is undefined/],
  ["another trust", () => ({ ...set, trust: "none" }), /trust must be/],
  [
    "another passphrase",
    () => ({ ...set, passphrase: 1 }),
    /passphrase must be a text or a function, not a number/,
  ],
])("calls it a mistake of the configuration, once, when a provider gives %s", async (_, given, line) => {
  let asked = 0;
  const identity = () => {
    asked++;
    return (typeof given === "function" ? (given as () => unknown)() : given) as never;
  };
  const auth = mtls({ identity, appToken: "a" });
  const request = { method: "GET", url: "https://api.invalid/", headers: {}, body: undefined };
  const error = await rejection(auth.transport({ ...request, signal: AbortSignal.timeout(5_000) }));
  expect(error).toMatchObject({ kind: "config", retryable: false });
  expect(error.message).toMatch(line);
  expect(asked).toBe(1);
  expect(await rejection(auth.rotate())).toMatchObject({ kind: "config" });
  if (given !== undefined)
    expect(
      await rejection(
        make({}).rotate(typeof given === "function" ? (given as () => never)() : (given as never)),
      ),
    ).toMatchObject({ kind: "config" });
});
