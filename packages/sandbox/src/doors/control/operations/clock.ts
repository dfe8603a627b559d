import { type ControlOperation, operation } from "../control-operation.ts";
import { object } from "../schemas.ts";

const milliseconds: Readonly<Record<string, number>> = {
  milliseconds: 1,
  seconds: 1_000,
  minutes: 60_000,
  hours: 3_600_000,
  days: 86_400_000,
};

const amount = { type: "number", minimum: 0, maximum: 1e12 };
const time = (ms: number): object => ({ now: new Date(ms).toISOString() });

/** The clock. */
export const clockOperations: readonly ControlOperation[] = [
  operation({
    id: "getClock",
    method: "get",
    path: "/sandbox/clock",
    summary: "Time of the sandbox",
    twin: "clock.now()",
    answer: ({ clock }) => time(clock.now()),
  }),
  operation<Record<string, number>>({
    id: "advanceClock",
    method: "post",
    path: "/sandbox/clock/advance",
    summary:
      "Moves the time forward by the sum of the fields, and answers when everything that became due is delivered",
    twin: "clock.advance(ms)",
    body: {
      required: true,
      schema: {
        ...object(Object.fromEntries(Object.keys(milliseconds).map((unit) => [unit, amount]))),
        minProperties: 1,
      },
    },
    async answer({ clock }, { body }) {
      const parts = Object.entries(body).map(([unit, count]) => count * (milliseconds[unit] ?? 0));
      return time(await clock.advance(parts.reduce((sum, part) => sum + part, 0)));
    },
  }),
];
