import * as fc from "fast-check";
import { afterEach, describe, expect, expectTypeOf, it, vi } from "vitest";
import { loadLean, type LoadedLean, type LoadLeanOptions } from "../src/index.ts";
import { fakePage } from "./fake-page.ts";

afterEach(() => vi.useRealTimers());

const sdk = { connect: () => undefined };

it.each([
  [{ region: "sa" }, "https://cdn.leantech.me/link/loader/prod/sa/latest/lean-link-loader.min.js"],
  [{ region: "ae" }, "https://cdn.leantech.me/link/loader/prod/ae/latest/lean-link-loader.min.js"],
  [
    { region: "ae", version: "1.32.0" },
    "https://cdn.leantech.me/link/loader/prod/ae/1.32.0/lean-link-loader.min.js",
  ],
  [{ region: "sa", bundle: "v2" }, "https://cdn.leantech.me/link/sdk/web/v2/prod/sa/latest/Lean.min.js"],
] as [Pick<LoadLeanOptions, "region" | "version" | "bundle">, string][])(
  "loads the script of %j once",
  async (options, src) => {
    const { document, scripts, window } = fakePage();
    const loading = loadLean({ ...options, sandbox: true, document });
    expect(scripts.map((script) => script.src)).toEqual([src]);
    expect(scripts[0]?.async).toBe(true);
    window[options.bundle === "v2" ? "LeanV2" : "Lean"] = sdk;
    scripts[0]?.fire("load");
    expect(await loading).toEqual({ region: options.region, sandbox: true, sdk });
    expect(document.getElementById("lean-link") !== null).toBe(options.bundle === "v2");
  },
);

it("gives a handle of its region and of the environment that was asked for", async () => {
  const { document, window } = fakePage();
  window["Lean"] = sdk;
  const lean = await loadLean({ region: "sa", sandbox: false, document });
  expectTypeOf(lean).toEqualTypeOf<LoadedLean<"sa">>();
  expect(lean).toEqual({ region: "sa", sandbox: false, sdk });
});

it("adds one script for calls at the same time and afterwards, and one mount point", async () => {
  const { document, scripts, window } = fakePage();
  const load = () => loadLean({ region: "sa", sandbox: true, bundle: "v2", document });
  const loading = Promise.all([load(), load(), load()]);
  window["LeanV2"] = sdk;
  scripts[0]?.fire("load");
  const all = [...(await loading), await load()];
  expect(all.map((lean) => lean.sdk)).toEqual([sdk, sdk, sdk, sdk]);
  expect(scripts).toHaveLength(1);
});

it("uses a script that the page has loaded itself", async () => {
  const { document, scripts, window } = fakePage();
  window["Lean"] = sdk;
  expect((await loadLean({ region: "sa", sandbox: true, document })).sdk).toBe(sdk);
  expect(scripts).toEqual([]);
});

it("refuses a second, different script on the page", async () => {
  const { document, window, scripts } = fakePage();
  const first = loadLean({ region: "sa", sandbox: true, document });
  window["Lean"] = sdk;
  scripts[0]?.fire("load");
  await first;
  await expect(loadLean({ region: "ae", sandbox: true, document })).rejects.toMatchObject({
    kind: "config",
    code: "already_loaded",
  });
});

it("passes a nonce on", () => {
  const { document, scripts } = fakePage();
  void loadLean({ region: "sa", sandbox: true, nonce: "abc", document });
  expect(scripts[0]?.nonce).toBe("abc");
});

describe("a script that does not come", () => {
  it("is a connection error with what to check, and the next call tries again", async () => {
    const { document, scripts, window } = fakePage();
    const load = () => loadLean({ region: "sa", sandbox: true, document });
    const failures = Promise.allSettled([load(), load()]);
    scripts[0]?.fire("error");
    for (const failure of await failures)
      expect(failure).toMatchObject({
        status: "rejected",
        reason: {
          kind: "connection",
          code: "script_blocked",
          retryable: true,
          message: expect.stringMatching(/cdn\.leantech\.me was blocked.*ad blockers and script-src/),
        },
      });
    expect(scripts).toEqual([]);
    const again = load();
    window["Lean"] = sdk;
    scripts[0]?.fire("load");
    expect((await again).sdk).toBe(sdk);
  });

  it.each(["time-out", "error", "another script"])(
    "(%s) is asked for anew by every next call, at an address that waits for no request before it",
    async (failure) => {
      vi.useFakeTimers();
      const { document, scripts, window } = fakePage();
      const src = "/lean.js?v=2#x";
      const load = () => loadLean({ region: "sa", sandbox: true, src, document, timeoutMs: 1_000 });
      const addresses: (string | undefined)[] = [];
      for (let attempt = 0; attempt < 4; attempt++) {
        // Calls at the same time share an attempt, and count as one.
        const failed = Promise.allSettled([load(), load()]);
        expect(scripts).toHaveLength(1);
        addresses.push(scripts[0]?.src);
        if (failure === "error") scripts[0]?.fire("error");
        else if (failure === "another script") scripts[0]?.fire("load");
        else await vi.advanceTimersByTimeAsync(1_000);
        for (const { status } of await failed) expect(status).toBe("rejected");
      }
      expect(addresses).toEqual([
        "https://shop.example/lean.js?v=2#x",
        "https://shop.example/lean.js?v=2&retry=1#x",
        "https://shop.example/lean.js?v=2&retry=2#x",
        "https://shop.example/lean.js?v=2&retry=3#x",
      ]);
      const again = load();
      window["Lean"] = sdk;
      scripts[0]?.fire("load");
      expect((await again).sdk).toBe(sdk);
      expect((await load()).sdk).toBe(sdk);
      await vi.advanceTimersByTimeAsync(60_000);
      expect(vi.getTimerCount()).toBe(0);
    },
  );

  it("counts failures per page", async () => {
    const [one, other] = [fakePage(), fakePage()];
    const load = ({ document }: typeof one) => loadLean({ region: "sa", sandbox: true, document });
    const failed = expect(load(one)).rejects.toMatchObject({ code: "script_blocked" });
    one.scripts[0]?.fire("error");
    await failed;
    void load(other);
    expect(other.scripts[0]?.src).not.toContain("retry");
  });

  it("leaves a caller with more patience its own time", async () => {
    vi.useFakeTimers();
    const { document, scripts, window } = fakePage();
    const load = (timeoutMs: number) => loadLean({ region: "sa", sandbox: true, document, timeoutMs });
    const hasty = expect(load(1_000)).rejects.toMatchObject({
      code: "attempt_timeout",
      message: expect.stringMatching(/of cdn\.leantech\.me did not load within timeoutMs \(1000 ms\)/),
    });
    const patient = load(5_000);
    const [script] = scripts;
    await vi.advanceTimersByTimeAsync(1_000);
    await hasty;
    window["Lean"] = sdk;
    script?.fire("load");
    expect((await patient).sdk).toBe(sdk);
  });

  it("is a timeout after 15 seconds", async () => {
    vi.useFakeTimers();
    const { document, scripts } = fakePage();
    const loading = expect(loadLean({ region: "sa", sandbox: true, document })).rejects.toMatchObject({
      kind: "timeout",
      code: "attempt_timeout",
      retryable: true,
    });
    await vi.advanceTimersByTimeAsync(14_999);
    expect(scripts).toHaveLength(1);
    await vi.advanceTimersByTimeAsync(1);
    await loading;
    expect(scripts).toEqual([]);
  });

  it("is an unexpected response when something else came instead", async () => {
    const { document, scripts } = fakePage();
    const loading = loadLean({ region: "sa", sandbox: true, document });
    scripts[0]?.fire("load");
    await expect(loading).rejects.toMatchObject({
      kind: "unexpected_response",
      code: "global_missing",
      message: expect.stringContaining("does not define Lean; check src, version and bundle"),
    });
    expect(scripts).toEqual([]);
  });
});

describe("a script of one's own", () => {
  it.each([
    ["https://static.example/lean.js", "https://static.example/lean.js"],
    ["/lean.js", "https://shop.example/lean.js"],
    ["http://localhost:4010/link.js", "http://localhost:4010/link.js"],
    ["http://127.0.0.1:4010/link.js", "http://127.0.0.1:4010/link.js"],
  ])("may be %s", (src, expected) => {
    const { document, scripts } = fakePage();
    void loadLean({ region: "sa", sandbox: true, src, document });
    expect(scripts[0]?.src).toBe(expected);
  });

  it("may be on the page's own origin, whatever that is", () => {
    const { document, scripts } = fakePage("http://shop.internal/page");
    void loadLean({ region: "sa", sandbox: true, src: "/lean.js", document });
    expect(scripts[0]?.src).toBe("http://shop.internal/lean.js");
  });

  it.each([
    "http://cdn.example/lean.js",
    "data:text/javascript,0",
    "javascript:0",
    "blob:https://a/b",
    "http://localhost.example/x.js",
    "http://notlocalhost/x.js",
    "ftp://localhost/x.js",
  ])("may not be %s", async (src) => {
    const { document, scripts } = fakePage();
    await expect(loadLean({ region: "sa", sandbox: true, src, document })).rejects.toMatchObject({
      code: "insecure_url",
    });
    expect(scripts).toEqual([]);
  });
});

it.each([
  [{ region: "SA" as "sa" }, "unknown_region"],
  [{ region: "__proto__" as "sa" }, "unknown_region"],
  [{ version: "../../evil" }, "invalid_option"],
  [{ version: ".." }, "invalid_option"],
  [{ version: "" }, "invalid_option"],
  [{ bundle: "v1" as "v2" }, "invalid_option"],
  [{ sandbox: "true" as unknown as boolean }, "invalid_option"],
  [{ src: "https://" }, "invalid_option"],
  [{ src: "" }, "invalid_option"],
  [{ src: 7 as never }, "invalid_option"],
  [{ version: 7 as never }, "invalid_option"],
  [{ sandbox: undefined as never }, "invalid_option"],
])("refuses %j", async (options, code) => {
  const { document, scripts } = fakePage();
  await expect(loadLean({ region: "sa", sandbox: true, document, ...options })).rejects.toMatchObject({
    kind: "config",
    code,
  });
  expect(scripts).toEqual([]);
});

it("refuses options of any wrong kind, naming them, before the page is touched", async () => {
  const wrong: Record<string, fc.Arbitrary<unknown>> = {
    sandbox: fc.anything().filter((value) => typeof value !== "boolean" && value !== undefined),
    nonce: fc
      .anything()
      .filter((value) => value !== undefined && (typeof value !== "string" || value === "")),
    timeoutMs: fc.oneof(
      fc.constantFrom(Number.NaN, 0, -1, Infinity, 2 ** 31),
      fc.anything().filter((value) => typeof value !== "number" && value !== undefined),
    ),
    now: fc.anything().filter((value) => value !== undefined),
    document: fc.constantFrom(null, {}, "page", 7),
  };
  const { document, scripts } = fakePage();
  for (const [name, values] of Object.entries(wrong))
    await fc.assert(
      fc.asyncProperty(values, async (value) => {
        const options = { region: "sa", sandbox: true, document, [name]: value } as LoadLeanOptions;
        await expect(loadLean(options)).rejects.toMatchObject({
          kind: "config",
          code: "invalid_option",
          message: expect.stringMatching(new RegExp(`^loadLean: ${name} must be `)),
        });
      }),
      { numRuns: 50 },
    );
  for (const options of [undefined, null, "sa"])
    await expect(loadLean(options as never)).rejects.toMatchObject({ code: "invalid_option" });
  expect(scripts).toEqual([]);
});

it("passes the clock on to the calls, and none where there is none", async () => {
  const { document, window } = fakePage();
  window["Lean"] = sdk;
  expect((await loadLean({ region: "sa", sandbox: true, document, now: Date.now })).now).toBe(Date.now);
  expect(await loadLean({ region: "sa", sandbox: true, document })).not.toHaveProperty("now");
});

it("takes no global that is no object", async () => {
  for (const value of [null, undefined, 7, "Lean", true]) {
    const { document, scripts, window } = fakePage();
    window["Lean"] = value;
    const loading = expect(loadLean({ region: "sa", sandbox: true, document })).rejects.toMatchObject({
      code: "global_missing",
    });
    scripts[0]?.fire("load");
    await loading;
  }
  const { document, window } = fakePage();
  window["Lean"] = Object.assign(() => undefined, sdk);
  expect((await loadLean({ region: "sa", sandbox: true, document })).sdk).toBe(window["Lean"]);
});

it("says so where there is no page, and wants region and sandbox at compile time", async () => {
  await expect(loadLean({ region: "sa", sandbox: true })).rejects.toMatchObject({ code: "no_document" });
  // @ts-expect-error sandbox has no default, so that nobody is in production by mistake
  await expect(loadLean({ region: "sa" })).rejects.toMatchObject({ kind: "config" });
  // @ts-expect-error misspelt option
  await expect(loadLean({ region: "sa", sandbox: true, verison: "1" })).rejects.toMatchObject({
    kind: "config",
  });
});
