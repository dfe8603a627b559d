import { readdir } from "node:fs/promises";
import { join } from "node:path";
import * as fc from "fast-check";
import { describe, expect, it } from "vitest";
import { createClock } from "../src/index.ts";
import { type Course, perform, recordCourse } from "../src/kernel/course.ts";
import { eventsAhead, eventsUntilNow } from "../src/kernel/events.ts";
import type { History, Lifecycle } from "../src/kernel/lifecycle.ts";
import { allows, play, stateAt } from "../src/kernel/machine.ts";
import { createWorld, type World } from "../src/kernel/world.ts";
import { startTime } from "./api.ts";

type Name = "order" | "note" | "ship" | "lose" | "cancel" | "spoil";

const parcel: Lifecycle<"PACKED" | "SENT" | "LOST" | "CANCELLED" | "SPOILT", Name> = {
  finals: ["LOST", "CANCELLED", "SPOILT"],
  transitions: {
    order: { from: [], to: "PACKED", sends: { sa: "parcel.ordered" } },
    note: { from: ["PACKED"], to: "PACKED", after: 1_000, sends: { sa: "parcel.noted", ae: "parcel.noted" } },
    ship: { from: ["PACKED"], to: "SENT", after: 5_000, sends: { sa: "parcel.sent" } },
    lose: { from: ["PACKED"], to: "LOST", after: 7_000, case: "lost", sends: { sa: "parcel.lost" } },
    cancel: { from: ["PACKED"], to: "CANCELLED", sends: { sa: "parcel.cancelled" } },
    spoil: { from: ["SENT"], to: "SPOILT", at: "best_before", sends: {} },
  },
};

const ordered = (more: Partial<History<Name>> = {}): History<Name> => ({
  done: [{ transition: "order", at: 0 }],
  ...more,
});
const ways = (history: History<Name>, until = Infinity) =>
  play(parcel, history, until).map(({ transition, state, at }) => `${at} ${transition} ${state}`);

const cancelled = (at: number): History<Name> =>
  ordered({ done: [...ordered().done, { transition: "cancel", at }] });

describe("a machine", () => {
  it("plays what the clock brings, and nothing before its time", () => {
    expect(ways(ordered())).toEqual(["0 order PACKED", "1000 note PACKED", "5000 ship SENT"]);
    expect(ways(ordered(), 4_999)).toEqual(["0 order PACKED", "1000 note PACKED"]);
    expect(stateAt(parcel, ordered(), 5_000)).toEqual({ transition: "ship", state: "SENT", at: 5_000 });
  });

  it("leaves the way when somebody does something else in time", () => {
    expect(ways(cancelled(500))).toEqual(["0 order PACKED", "500 cancel CANCELLED"]);
    expect(ways(cancelled(3_000)).at(-1)).toBe("3000 cancel CANCELLED");
    // What the clock brought first counts.
    expect(ways(cancelled(5_000)).at(-1)).toBe("5000 ship SENT");
    expect(ways(cancelled(9_000)).at(-1)).toBe("5000 ship SENT");
  });

  it("follows the case that was chosen, and waits for moments that belong to the record", () => {
    expect(ways(ordered({ cases: ["lost", "unknown"] }))).toEqual([
      "0 order PACKED",
      "1000 note PACKED",
      "7000 lose LOST",
    ]);
    expect(ways(ordered({ moments: { best_before: 60_000 } })).at(-1)).toBe("60000 spoil SPOILT");
    // A moment that has passed counts from when the state is entered.
    expect(ways(ordered({ moments: { best_before: 10 } })).at(-1)).toBe("5000 spoil SPOILT");
  });

  it("says what the present state allows", () => {
    expect(allows(parcel, ordered(), "cancel", 4_999)).toBe(true);
    expect(allows(parcel, ordered(), "cancel", 5_000)).toBe(false);
  });

  it("refuses a record that never began", () => {
    expect(() => play(parcel, { done: [] }, 0)).toThrow("without a beginning");
  });
});

function createCourse(region: "sa" | "ae"): {
  world: World;
  course: Course<string, Name>;
  ahead: () => string[];
} {
  const world = createWorld({ region, clock: createClock(() => startTime) });
  const history = ordered({ done: [{ transition: "order", at: startTime }] });
  const course: Course<string, Name> = {
    id: "parcel-1",
    lifecycle: parcel,
    history,
    eventOf: (type, { state }) => ({ message: type, payload: { state, seen: world.clock.now() } }),
  };
  recordCourse(world, course);
  return { world, course, ahead: () => eventsAhead(world).map(({ event }) => event.type) };
}

describe("the events of a course", () => {
  it("are recorded ahead of time, as of their time, and only where the region sends them", () => {
    const { world, ahead } = createCourse("sa");
    expect(eventsUntilNow(world).map(({ event }) => event.type)).toEqual(["parcel.ordered"]);
    expect(ahead()).toEqual(["parcel.noted", "parcel.sent"]);
    expect(eventsAhead(world)[1]).toMatchObject({
      at: startTime + 5_000,
      event: { payload: { state: "SENT", seen: startTime + 5_000 } },
    });
    expect(createCourse("ae").ahead()).toEqual(["parcel.noted"]);
  });

  it("are taken back when the course changes, and none is told twice", () => {
    const { world, course, ahead } = createCourse("sa");
    const before = eventsAhead(world);
    expect(perform(world, course, "cancel")).toBe(true);
    expect(ahead()).toEqual([]);
    expect(before.every(({ withdrawn }) => withdrawn)).toBe(true);
    expect(eventsUntilNow(world).map(({ event }) => event.type)).toEqual([
      "parcel.ordered",
      "parcel.cancelled",
    ]);
    expect(perform(world, course, "cancel")).toBe(false);
    world.clock.advance(60_000);
    expect(eventsUntilNow(world)).toHaveLength(2);
  });

  it("have ids of their own, those that were taken back included", () => {
    const { world, course } = createCourse("sa");
    const before = eventsAhead(world).map(({ event }) => event.event_id);
    perform(world, course, "cancel");
    const now = eventsUntilNow(world).map(({ event }) => event.event_id);
    expect(new Set([...before, ...now]).size).toBe(4);
  });
});

const generated = join(import.meta.dirname, "../src/generated");
const files = (await readdir(generated)).filter((file) => file.endsWith("-lifecycles.ts"));
const modules = await Promise.all(files.map((file) => import(join(generated, file)) as Promise<object>));
const lifecycles = [{ parcelLifecycle: parcel }, ...modules].flatMap(
  (each) => Object.entries(each) as [string, Lifecycle][],
);

it("plays the lifecycles of the specifications", () => {
  expect(lifecycles.length).toBeGreaterThanOrEqual(5);
});

describe.each(lifecycles)("%s", (_, lifecycle) => {
  const transitions = Object.entries(lifecycle.transitions);
  const names = transitions.map(([name]) => name);
  const begins = transitions.filter(([, { from }]) => from.length === 0).map(([name]) => name);
  const cases = [...new Set(transitions.flatMap(([, way]) => way.case ?? []))];
  const moments = [...new Set(transitions.flatMap(([, { at }]) => at ?? []))];
  const time = fc.integer({ min: 0, max: 100_000 });
  const histories = fc.record({
    begin: fc.constantFrom(...begins),
    deeds: fc.array(fc.record({ transition: fc.constantFrom(...names), at: time }), { maxLength: 8 }),
    chosen: fc.subarray(cases),
    times: fc.array(time, { minLength: moments.length, maxLength: moments.length }),
  });
  const historyOf = ({
    begin,
    deeds,
    chosen,
    times,
  }: typeof histories extends fc.Arbitrary<infer T> ? T : never) => ({
    done: [{ transition: begin, at: 0 }, ...deeds.toSorted((a, b) => a.at - b.at)],
    moments: Object.fromEntries(moments.map((name, position) => [name, times[position] as number])),
    cases: chosen,
  });

  it("never leaves a final state, never goes back in time, and takes only ways that exist", () => {
    fc.assert(
      fc.property(histories, (given) => {
        const steps = play(lifecycle, historyOf(given), Infinity);
        for (const [position, step] of steps.entries()) {
          const before = steps[position - 1];
          expect(step.state).toBe(lifecycle.transitions[step.transition]?.to);
          if (!before) continue;
          expect(step.at).toBeGreaterThanOrEqual(before.at);
          expect(lifecycle.finals).not.toContain(before.state);
          expect(lifecycle.transitions[step.transition]?.from).toContain(before.state);
        }
      }),
    );
  });

  it("has the same past whenever it is asked", () => {
    fc.assert(
      fc.property(histories, time, time, (given, one, other) => {
        const history = historyOf(given);
        const [sooner, later] = [Math.min(one, other), Math.max(one, other)];
        const past = play(lifecycle, history, sooner);
        expect(play(lifecycle, history, later).slice(0, past.length)).toEqual(past);
      }),
    );
  });

  it("can take every way that it has", () => {
    const taken = new Set<string>();
    const tried = new Set<string>();
    const choices = [[], ...cases.flatMap((one) => cases.map((other) => [one, other]))];
    const queue = begins.flatMap((begin) =>
      choices.map((chosen) => ({ chosen, done: [{ transition: begin, at: 0 }] })),
    );
    for (const { chosen, done } of queue) {
      const known = Object.fromEntries(moments.map((name) => [name, 100_000]));
      for (const step of play(lifecycle, { done, cases: chosen, moments: known }, Infinity)) {
        taken.add(step.transition);
        // Whatever somebody can do in this state is tried a moment later.
        for (const [transition, { from, after, at }] of transitions) {
          const key = `${chosen.join(" ")} ${step.state} ${transition}`;
          if (!from.includes(step.state) || after !== undefined || at !== undefined || tried.has(key))
            continue;
          tried.add(key);
          const before = done.filter((deed) => deed.at <= step.at);
          queue.push({ chosen, done: [...before, { transition, at: step.at + 1 }] });
        }
      }
    }
    expect([...taken].sort()).toEqual(names.toSorted());
  });
});
