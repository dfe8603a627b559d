import type { Answer } from "../../answers/answer.ts";
import { inputSchema } from "../../openapi/json-schema.ts";
import type { Tool, ToolCall } from "../tool.ts";
import { ordered, sandboxOf } from "./sandbox-of.ts";

const units = { days: 86_400_000, hours: 3_600_000, minutes: 60_000 } as const;

/** Time in the local sandbox passes only here. */
export const moveClock: Tool = {
  name: "move_clock",
  title: "Move the clock",
  description:
    "Local sandbox: move its clock forward, so that refreshes end, consents expire and webhooks are tried again. Without arguments it tells the time. A consent lasts a day in sa, a year in ae.",
  input: inputSchema({
    days: { type: "integer", minimum: 0, maximum: 400 },
    hours: { type: "integer", minimum: 0, maximum: 1000 },
    minutes: { type: "integer", minimum: 0, maximum: 10_000 },
  }),
  operations: [],
  controlsSandbox: true,
  run: async (call: ToolCall): Promise<Answer> => {
    const { clock } = sandboxOf(call).control;
    const given = Object.entries(units) as [keyof typeof units, number][];
    const ms = given.reduce((sum, [unit, length]) => sum + (call.input[unit] ?? 0) * length, 0);
    const now = await ordered(() => clock.advance(ms));
    return { facts: { now: new Date(now).toISOString() } };
  },
};
