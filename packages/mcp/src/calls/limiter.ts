import { ToolError } from "../errors/tool-error.ts";

/** Counts a call of a tool, or refuses it. */
export type Limiter = (tool: string) => void;

const minute = 60_000;

/**
 * Lets each tool be called so often within any minute.
 *
 * @param now milliseconds since any moment
 * @returns a function that throws {@link ToolError} `TOO_MANY_CALLS` with the time until the next call is possible
 */
export function createLimiter(callsPerMinute: number, now: () => number): Limiter {
  const calls = new Map<string, number[]>();
  return (tool) => {
    const time = now();
    const recent = (calls.get(tool) ?? []).filter((each) => time - each < minute);
    calls.set(tool, recent);
    const [oldest] = recent;
    if (recent.length >= callsPerMinute)
      throw new ToolError("TOO_MANY_CALLS", `this tool takes ${callsPerMinute} calls a minute`, {
        retryable: true,
        retryAfterMs: oldest === undefined ? minute : Math.ceil(oldest + minute - time),
      });
    recent.push(time);
  };
}
