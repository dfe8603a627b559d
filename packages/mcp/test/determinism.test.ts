import { describe, expect, it } from "vitest";
import { argumentsOf } from "./support/arguments-of.ts";
import { openToolbox, type World } from "./support/open-toolbox.ts";

const steps: [string, object][] = [
  ["inject_fault", { kind: "status", status: 503, path: "/data/v2/**" }],
  ["inject_fault", { clear: true }],
  ["find_customer", { app_user_id: "nobody" }],
  ["inject_fault", { kind: "status", status: 503, path: "/customers/**" }],
  ["find_customer", { app_user_id: "persona-default" }],
  ["move_clock", { hours: 3 }],
  ["send_webhook", { type: "entity.created" }],
  ["use_persona", { persona: "expired-consent", reconnect: true }],
];

/** Everything that a session of every tool answers, in order. */
async function session(world: World): Promise<string[]> {
  const texts: string[] = [];
  for (const persona of ["default", "arabic-names"])
    for (const tool of world.toolbox.tools)
      for (const args of await argumentsOf(tool.name, world, persona))
        texts.push(await world.text(tool.name, args));
  for (const [name, args] of steps) texts.push(await world.text(name, args));
  texts.push(await world.text("recent_events"));
  return texts;
}

describe.each(["sa", "ae"] as const)("the same seed and the same calls in %s", (region) => {
  it("answer the same bytes, in another process's sandbox and on another day", async () => {
    const first = await session(await openToolbox({ region, seed: 5 }));
    const second = await session(await openToolbox({ region, seed: 5 }));
    expect(second).toEqual(first);
    expect(first.length).toBeGreaterThan(50);
  });

  it("answer other bytes with another seed", async () => {
    const args = { app_user_id: "persona-default" };
    const [one, other] = [await openToolbox({ region, seed: 1 }), await openToolbox({ region, seed: 2 })];
    expect(await one.text("find_customer", args)).not.toBe(await other.text("find_customer", args));
  });
});

describe("two toolboxes in one process", () => {
  it("do not know of each other's faults, clock and calls", async () => {
    const [one, other] = [await openToolbox(), await openToolbox()];
    await one.call("inject_fault", { kind: "status", count: 100 });
    await one.call("move_clock", { days: 3 });
    const [first] = await argumentsOf("find_customer", other, "default");
    expect((await other.call("find_customer", first)).customer_id).toBeDefined();
    expect((await other.call("move_clock")).now).toBe("2026-01-15T09:01:00.000Z");
  });
});
