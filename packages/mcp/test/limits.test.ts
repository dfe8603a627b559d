import { describe, expect, it } from "vitest";
import type { AuditEntry } from "../src/calls/audit.ts";
import { connectSandbox } from "../src/connection/connect-sandbox.ts";
import { createLimiter } from "../src/calls/limiter.ts";
import { createToolbox } from "../src/calls/toolbox.ts";

describe("the limit of a tool", () => {
  it("counts any minute, tells how long to wait, and lets the other tools go on", async () => {
    let time = 0;
    const toolbox = createToolbox({ connection: await connectSandbox(), callsPerMinute: 2, now: () => time });
    const call = async (name = "move_clock") => JSON.parse((await toolbox.call(name, {}))?.text ?? "");
    await call();
    time = 20_000;
    await call();
    expect((await call()).error).toMatchObject({
      code: "TOO_MANY_CALLS",
      retryable: true,
      retry_after_ms: 40_000,
    });
    expect((await call("recent_events")).events).toBeDefined();
    time = 59_999;
    expect((await call()).error.retry_after_ms).toBe(1);
    time = 60_000;
    expect((await call()).now).toBeDefined();
    expect((await call()).error.retry_after_ms).toBe(20_000);
  });

  it("is never passed, whatever the moments of the calls", () => {
    for (let seed = 1; seed <= 50; seed++) {
      let time = 0;
      const passed: number[] = [];
      const limit = createLimiter(5, () => time);
      for (let step = 0; step < 200; step++) {
        time += (seed * 7919 * (step + 1)) % 9_000;
        try {
          limit("tool");
          passed.push(time);
        } catch {
          // Refused calls do not count.
        }
      }
      for (const [index, moment] of passed.entries()) {
        const sixth = passed[index + 5];
        if (sixth !== undefined) expect(sixth - moment).toBeGreaterThanOrEqual(60_000);
      }
    }
  });
});

describe("the audit log", () => {
  it("tells tool, names of arguments, outcome and sizes of each call, and no value", async () => {
    const entries: AuditEntry[] = [];
    let time = 1_768_467_600_000;
    const toolbox = createToolbox({
      connection: await connectSandbox(),
      audit: (entry) => entries.push(entry),
      now: () => (time += 5),
    });
    const found = await toolbox.call("find_customer", { app_user_id: "persona-default" });
    await toolbox.call("recent_events", { limit: 3 });
    await toolbox.call("find_customer", { app_user_id: "nobody" });
    expect(
      entries.map(({ tool, arguments: names, outcome, items }) => [tool, names, outcome, items]),
    ).toEqual([
      ["find_customer", ["app_user_id"], "ok", 0],
      ["recent_events", ["limit"], "ok", 3],
      ["find_customer", ["app_user_id"], "DATA_NOT_FOUND", 0],
    ]);
    expect(entries[0]).toMatchObject({ duration_ms: 10, characters: found?.text.length });
    expect(entries[0]?.time).toMatch(/^2026-01-15T09:00:00\.\d{3}Z$/);
    expect(JSON.stringify(entries)).not.toMatch(/persona|nobody|[\da-f]{8}-[\da-f]{4}/);
  });

  it("breaks no answer when it cannot be written", async () => {
    const toolbox = createToolbox({
      connection: await connectSandbox(),
      audit: () => {
        throw new Error("disk full");
      },
    });
    expect((await toolbox.call("move_clock", {}))?.isError).toBe(false);
  });
});

describe("a connection that is made at the first call", () => {
  it("is made once, offers the same tools, and tells a failure as an error of the tool", async () => {
    let made = 0;
    const open = () => (made++, connectSandbox());
    const toolbox = createToolbox({ connection: { region: "sa", sandbox: true, open } });
    expect([toolbox.tools.length, made]).toEqual([14, 0]);
    await Promise.all([toolbox.call("move_clock"), toolbox.call("recent_events")]);
    expect(made).toBe(1);
    const broken = createToolbox({
      connection: { region: "sa", open: () => Promise.reject(new Error("canary")) },
    });
    expect((await broken.call("search_docs", { query: "x y" }))?.text).toMatch(
      /^\{"error":\{"code":"INTERNAL_ERROR"(?!.*canary)/,
    );
  });
});
