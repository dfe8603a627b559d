import { assert, asyncProperty, constantFrom } from "fast-check";
import { afterEach, beforeEach, expect, it, vi } from "vitest";
import { createTokenSource, type Credential } from "../src/index.ts";
import { clientId, elapse, failure, observed, refusal, token, virtualTime } from "./support.ts";

beforeEach(virtualTime);
afterEach(() => void vi.useRealTimers());

it("asks for id and secret with the first token, once for ten thousand callers", async () => {
  let asked = 0;
  const ask = (value: string) => async () => (asked++, value);
  const { source, seen } = observed(undefined, { clientId: ask(clientId), clientSecret: ask("secret") });
  await vi.advanceTimersByTimeAsync(1_000);
  expect(asked).toBe(0);
  await Promise.all(Array.from({ length: 10_000 }, () => source.get("api")));
  await source.get("customer.c");
  expect(asked).toBe(2);
  expect(Object.fromEntries(seen[0]?.form ?? [])).toMatchObject({
    client_id: clientId,
    client_secret: "secret",
  });
});

/** A promise of another realm or library. */
const foreign = (value: string): PromiseLike<string> =>
  // oxlint-disable-next-line unicorn/no-thenable
  ({ then: (resolve: (value: string) => void) => setTimeout(resolve, 1, value) }) as never;

it.each<[string, () => PromiseLike<string> | string]>([
  ["a value", () => "secret"],
  ["a promise", async () => "secret"],
  ["a thenable", () => foreign("secret")],
])("takes %s from the function", async (_, clientSecret) => {
  const { source, seen } = observed(undefined, { clientSecret });
  await elapse(source.get("api"), 1);
  expect(seen[0]?.form.get("client_secret")).toBe("secret");
});

it("takes a rotated secret without a failed call", async () => {
  const state = { secret: "s1" };
  let asked = 0;
  const { source, seen } = observed(
    ({ form }, count) =>
      form.get("client_secret") === state.secret ? token(`t${count}`) : refusal("invalid_client"),
    { clientSecret: () => (asked++, state.secret) },
  );
  await source.get("api");
  state.secret = "s2";
  const tokens = await Promise.all(
    Array.from({ length: 20 }, (_, index) => source.get(`customer.c${index}`)),
  );
  expect(tokens).toHaveLength(20);
  expect(asked).toBe(2);
  expect(seen).toHaveLength(1 + 20 + 20);
});

it("asks the function a bounded number of times when what it gives is refused", async () => {
  let asked = 0;
  for (const give of [() => "wrong", () => `wrong${asked}`]) {
    asked = 0;
    const { source, seen } = observed(() => refusal("invalid_client"), {
      clientSecret: () => (asked++, give()),
    });
    for (let call = 0; call < 100; call++) await failure(source.get("api"));
    expect(asked).toBeLessThanOrEqual(5);
    expect(seen.length).toBeLessThanOrEqual(5);
  }
});

it("asks again only after a refusal of the credentials, and not after any other failure", async () => {
  let asked = 0;
  const { source } = observed(() => refusal("invalid_scope", 400), {
    clientSecret: () => (asked++, "secret"),
  });
  await failure(source.get("api"));
  await failure(source.get("api"));
  expect(asked).toBe(1);
});

it("names the option that is missing at the first call, asks nobody else, and works as soon as it is there", async () => {
  await assert(
    asyncProperty(
      constantFrom("clientId", "clientSecret"),
      constantFrom<unknown>(undefined, "", null, 7, {}, " canary", "canary\n"),
      async (name, value) => {
        let given = value;
        const { source, seen } = observed(undefined, { [name]: () => given as string });
        const error = await failure(source.get("api"));
        expect(error).toMatchObject({ kind: "config", retryable: false });
        expect(error["code"]).toMatch(/^(missing|invalid)_credential$/);
        expect(error.message).toContain(`${name} `);
        expect(error.message).not.toContain("canary");
        await failure(source.get("api"));
        await failure(source.get("api"));
        expect(seen).toHaveLength(0);
        given = "there";
        await source.get("api");
        expect(seen).toHaveLength(1);
      },
    ),
    { numRuns: 30 },
  );
});

it.each<[string, () => never | Promise<never>]>([
  [
    "throws",
    () => {
      throw new Error("canary");
    },
  ],
  ["rejects", () => Promise.reject(new Error("canary"))],
  ["rejects with nothing", () => Promise.reject()],
])("says which function failed when it %s, and nothing of its error", async (_, clientSecret) => {
  const { source, seen } = observed(undefined, { clientSecret });
  const error = await failure(source.get("api"));
  expect(error).toMatchObject({ kind: "config", code: "credential_unavailable" });
  expect(error.message).toContain("the function given as clientSecret failed");
  expect(`${error.message}${error.stack}${JSON.stringify(error)}`).not.toContain("canary");
  expect(seen).toHaveLength(0);
});

it("passes on a LeanError of the function", async () => {
  const own = await failure(observed(() => refusal("invalid_scope", 400)).source.get("api"));
  const { source } = observed(undefined, {
    clientSecret: () => {
      throw own;
    },
  });
  expect(await failure(source.get("api"))).toBe(own);
});

it("gives up a function that does not answer, and asks it again for the next caller", async () => {
  let asked = 0;
  const { source } = observed(undefined, {
    clientSecret: () => (++asked === 1 ? new Promise<string>(() => undefined) : "secret"),
  });
  const start = performance.now();
  const error = await elapse(failure(source.get("api")));
  expect(error).toMatchObject({ kind: "config", code: "credential_unavailable" });
  expect(error.message).toContain("did not answer within 5000 ms");
  expect(performance.now() - start).toBeLessThanOrEqual(5_050);
  expect((await elapse(source.get("api"))).value).toBe("t1");
});

const hang = (): Promise<string> => new Promise(() => undefined);

it("names the functions that did not answer, and asks once more only for other values", async () => {
  for (const [options, names] of [
    [{ clientId: hang }, "clientId"],
    [{ clientId: hang, clientSecret: hang }, "clientId or clientSecret"],
  ] as const) {
    const error = await elapse(failure(observed(undefined, options).source.get("api")));
    expect(error.message).toContain(`the function given as ${names} did not answer`);
  }
  const same = observed(() => refusal("invalid_client"), { clientId: () => "id" });
  await failure(same.source.get("api"));
  expect(same.seen).toHaveLength(1);
  let id = 0;
  const other = observed(
    ({ form }) => (form.get("client_id") === "2" ? token("t") : refusal("invalid_client")),
    {
      clientId: () => String(++id),
    },
  );
  expect((await other.source.get("api")).value).toBe("t");
  expect(other.seen).toHaveLength(2);
});

it("waits for no function after its last caller left, and starts no second question for the next", async () => {
  let give!: (secret: string) => void;
  let asked = 0;
  const { source, seen } = observed(undefined, {
    clientSecret: () => (asked++, new Promise((resolve) => (give = resolve))),
  });
  const leaving = new AbortController();
  const left = failure(source.get("api", { signal: leaving.signal }));
  await vi.advanceTimersByTimeAsync(100);
  leaving.abort();
  await vi.advanceTimersByTimeAsync(600);
  expect((await left)["kind"]).toBe("abort");
  const next = source.get("api");
  await vi.advanceTimersByTimeAsync(100);
  give("late");
  await elapse(next);
  expect(asked).toBe(1);
  expect(seen).toHaveLength(1);
});

it("asks a secret manager that is down with few of many calls", async () => {
  let asked = 0;
  const { source } = observed(undefined, {
    clientSecret: () => {
      asked++;
      throw new Error("down");
    },
  });
  for (let call = 0; call < 100; call++) {
    await failure(source.get("api"));
    await vi.advanceTimersByTimeAsync(100);
  }
  expect(asked).toBeLessThan(8);
});

it.each<[string, unknown, string]>([
  ["no clientId", { clientId: undefined }, "missing_credential"],
  ["an empty clientSecret", { clientSecret: "" }, "missing_credential"],
  ["an undefined clientSecret", { clientSecret: undefined }, "missing_credential"],
  ["a number as clientSecret", { clientSecret: 7 }, "missing_credential"],
  ["white space", { clientId: " id" }, "invalid_credential"],
  ["a fetch that is no function", { fetch: "canary" }, "invalid_option"],
  ["a transport that is no function", { transport: {} }, "invalid_option"],
  ["a clock that is no function", { now: 5 }, "invalid_option"],
  ["a host without a scheme", { authUrl: "canary.test" }, "invalid_url"],
  ["no authUrl", { authUrl: undefined }, "invalid_url"],
  [
    "an authUrl with a password",
    { authUrl: new URL("https://auth.test").href.replace("auth", "canary:canary@auth") },
    "invalid_url",
  ],
  ["an authUrl with a query", { authUrl: "https://auth.test?canary" }, "invalid_url"],
  ["an authUrl with a fragment", { authUrl: "https://auth.test#canary" }, "invalid_url"],
  ["plain http", { authUrl: "http://canary.test" }, "insecure_url"],
  ["tlsClientAuth that is not true", { clientSecret: undefined, tlsClientAuth: false }, "missing_credential"],
])("refuses %s when the source is made, and quotes nothing", (_, change, code) => {
  const options = { clientId, clientSecret: "canary", authUrl: "https://auth.test", ...(change as object) };
  const make = () => createTokenSource(options);
  expect(make).toThrow(expect.objectContaining({ kind: "config", code }));
  expect(make).not.toThrow("canary");
});

it("wants a function for what may be undefined, at compile time", () => {
  const clientSecret = undefined as string | undefined;
  // @ts-expect-error a variable of the environment may be unset
  expect(() => createTokenSource({ clientId, clientSecret, authUrl: "https://auth.test" })).toThrow();
  const lazy: Credential = () => clientSecret;
  expect(createTokenSource({ clientId, clientSecret: lazy, authUrl: "https://auth.test" })).toBeDefined();
});

it.each(["https://auth.test", "https://auth.test/", "https://AUTH.test:443//"])(
  "sends the request to the token path of %s",
  async (authUrl) => {
    const { source, seen } = observed(undefined, { authUrl });
    await source.get("api");
    expect(seen[0]?.url).toBe("https://auth.test/oauth2/token");
  },
);

it.each(["", " ", "api ", "a\nb", 'a"b', undefined as unknown as string])(
  "refuses the scope %j",
  async (scope) => {
    const { source, seen } = observed();
    expect(await failure(source.get(scope))).toMatchObject({ kind: "config", code: "invalid_option" });
    expect(seen).toHaveLength(0);
  },
);
