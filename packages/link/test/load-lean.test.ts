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

  it("is a timeout after 15 seconds", async () => {
    vi.useFakeTimers();
    const { document, scripts } = fakePage();
    const loading = expect(loadLean({ region: "sa", sandbox: true, document })).rejects.toMatchObject({
      kind: "timeout",
      code: "attempt_timeout",
      retryable: true,
    });
    await vi.advanceTimersByTimeAsync(15_000);
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
])("refuses %j", async (options, code) => {
  const { document, scripts } = fakePage();
  await expect(loadLean({ region: "sa", sandbox: true, document, ...options })).rejects.toMatchObject({
    kind: "config",
    code,
  });
  expect(scripts).toEqual([]);
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
