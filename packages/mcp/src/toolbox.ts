import type { Answer } from "./answer.ts";
import type { Audit } from "./audit.ts";
import { checkArguments } from "./check-arguments.ts";
import type { Connection } from "./connection/connection.ts";
import { readCursor, writeCursor } from "./cursor.ts";
import { explain } from "./errors/explain.ts";
import { fit } from "./fit.ts";
import { createLimiter } from "./limiter.ts";
import type { MaskLevel } from "./mask/level.ts";
import { createMask } from "./mask/mask.ts";
import { checkAnswer, checkInput } from "./scope.ts";
import { toolsFor } from "./tools/index.ts";
import type { Tool } from "./tools/tool.ts";

/** Options of {@link createToolbox}. */
export interface ToolboxOptions {
  /** `await connectSandbox()` or `connectLean({...})`. */
  connection: Connection;
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
  const mask = createMask(level, connection.secrets);
  const limit = createLimiter(callsPerMinute, now);

  async function call(tool: Tool, args: unknown): Promise<ToolResult> {
    const started = now();
    let outcome = "ok";
    let written: { text: string; count: number };
    try {
      limit(tool.name);
      written = leave(tool, args, await run(tool, args));
    } catch (error) {
      const explained = mask({ error: explain(error) });
      outcome = explained.error.code;
      written = fit(explained, undefined);
    }
    const { text, count } = written;
    tell(tool, args, { outcome, duration_ms: now() - started, items: count, characters: text.length });
    return { text, isError: outcome !== "ok" };
  }

  async function run(tool: Tool, args: unknown): Promise<Answer> {
    const input = checkArguments(tool, args);
    const from = readCursor(input["cursor"], tool.name, input);
    if (customerId !== undefined) await checkInput(customerId, input, connection);
    const answer = await tool.run({ input, from, connection, customerId });
    if (customerId !== undefined) checkAnswer(customerId, answer);
    return answer;
  }

  function leave(tool: Tool, args: unknown, { facts, list, names }: Answer): { text: string; count: number } {
    const masked = mask(facts, names);
    if (!list) return fit(masked, undefined);
    const { key, items, next } = list;
    const position = (count: number): number | undefined =>
      count < items.length ? items[count - 1]?.after : next;
    return fit(masked, {
      key,
      items: mask({ [key]: items.map(({ value }) => value) }, names)[key] ?? [],
      cursorAfter(count) {
        const at = position(count);
        return at === undefined ? undefined : writeCursor(at, tool.name, args ?? {});
      },
    });
  }

  function tell(
    tool: Tool,
    args: unknown,
    rest: { outcome: string; duration_ms: number; items: number; characters: number },
  ): void {
    try {
      const given = Object.keys(args ?? {}).map((name) => (name in tool.input.properties ? name : "other"));
      options.audit?.({
        time: new Date(now()).toISOString(),
        tool: tool.name,
        arguments: [...new Set(given)].sort(),
        ...rest,
      });
    } catch {
      // The answer matters more than its record.
    }
  }

  return {
    tools,
    call(name, args) {
      const tool = tools.find((each) => each.name === name);
      return tool && call(tool, args);
    },
  };
}
