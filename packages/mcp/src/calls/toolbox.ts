import type { Answer } from "../answers/answer.ts";
import { type Audit, describeCall, tell } from "./audit.ts";
import { type Arguments, checkArguments } from "./check-arguments.ts";
import type { Connection, PendingConnection } from "../connection/connection.ts";
import { readCursor } from "./cursor.ts";
import { explain } from "../errors/explain.ts";
import { leave, type Leaving } from "./leave.ts";
import { createLimiter } from "./limiter.ts";
import type { MaskLevel } from "../mask/level.ts";
import { createMask } from "../mask/mask.ts";
import { checkAnswer, checkInput } from "../answers/scope.ts";
import { toolsFor } from "../tools/index.ts";
import type { Tool } from "../tools/tool.ts";

/** Options of {@link createToolbox}. */
export interface ToolboxOptions {
  /** `await connectSandbox()`, `connectLean({...})`, or how to make one at the first call. */
  connection: Connection | PendingConnection;
  /** Default `masked`. The other levels need {@link ToolboxOptions.customerId}. */
  mask?: MaskLevel | undefined;
  /** The one customer that may be read. Default: every customer of the application. */
  customerId?: string | undefined;
  /** Default 60, for each tool. */
  callsPerMinute?: number | undefined;
  /** Is told about every call, without values. */
  audit?: Audit | undefined;
  /** Milliseconds since 1970, for limit and audit. Default `Date.now`. */
  now?: (() => number) | undefined;
}

/** The answer of a call: JSON as text, and whether it is an error. */
export interface ToolResult {
  readonly text: string;
  readonly isError: boolean;
}

/** The tools over one connection, without any protocol. */
export interface Toolbox {
  /** In an order that never changes. */
  readonly tools: readonly Tool[];
  /** Calls a tool. Never rejects: whatever goes wrong is an answer. `undefined` when there is no such tool. */
  call(name: string, args?: unknown): Promise<ToolResult> | undefined;
}

/**
 * Makes the tools. Every answer and every error leaves through one function, which masks it, cuts it to the budget and
 * writes the audit log.
 *
 * @throws {RangeError} when bank text would be shown over all customers: what a text asks for could then reach another
 *   customer
 */
export function createToolbox(options: ToolboxOptions): Toolbox {
  const { connection, mask: level = "masked", customerId, callsPerMinute = 60, now = Date.now } = options;
  if (level !== "masked" && customerId === undefined)
    throw new RangeError(`mask ${level} needs a customer: it shows text that others wrote`);
  const tools = toolsFor(connection);
  const limit = createLimiter(callsPerMinute, now);
  let opened: Promise<Connection> | undefined;
  const open = (): Promise<Connection> =>
    (opened ??= "open" in connection ? connection.open() : Promise.resolve(connection));

  async function call(tool: Tool, args: unknown): Promise<ToolResult> {
    const started = now();
    let mask = createMask(level, []);
    let outcome = "ok";
    let leaving: Leaving;
    try {
      limit(tool.name);
      const there = await open();
      mask = createMask(level, there.secrets);
      const input = checkArguments(tool, args);
      leaving = leave(await run(tool, input, there), mask, tool.name, input);
    } catch (error) {
      const explained = explain(error);
      outcome = explained.code;
      leaving = leave({ facts: { error: explained } }, mask, tool.name, {});
    }
    const { text, items } = leaving;
    const sizes = { duration_ms: now() - started, items, characters: text.length };
    const time = new Date(now()).toISOString();
    tell(options.audit, { time, ...describeCall(tool, args), outcome, ...sizes });
    return { text, isError: outcome !== "ok" };
  }

  async function run(tool: Tool, input: Arguments, there: Connection): Promise<Answer> {
    const from = readCursor(input["cursor"], tool.name, input);
    if (customerId !== undefined) await checkInput(customerId, input, there);
    const answer = await tool.run({ input, from, connection: there, customerId });
    if (customerId !== undefined) checkAnswer(customerId, answer);
    return answer;
  }

  return {
    tools,
    call(name, args) {
      const tool = tools.find((each) => each.name === name);
      return tool && call(tool, args);
    },
  };
}
