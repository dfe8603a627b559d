import { LeanAbortError } from "../errors/abort-error.ts";
import { isLeanError } from "../errors/lean-error.ts";
import { LeanTimeoutError } from "../errors/timeout-error.ts";
import { checkOptions } from "../options/check-options.ts";
import { abortSignal, callable, milliseconds } from "../options/option-rules.ts";
import { Lifetime } from "../time/lifetime.ts";
import { Timers } from "../time/timers.ts";

/** Options of {@link poll}. */
export interface PollOptions {
  /** Wait before the second look, in milliseconds; it doubles up to `maximumIntervalMs`. Default 1,000. */
  intervalMs?: number | undefined;
  /** Longest wait between two looks, in milliseconds. Default 15,000. */
  maximumIntervalMs?: number | undefined;
  /** Longest time in all, in milliseconds. Default 300,000. */
  deadlineMs?: number | undefined;
  /** Aborts the waiting. */
  signal?: AbortSignal | undefined;
}

/** What {@link poll} ended with: the value that was waited for, or the last one seen when time was up. */
export interface Polled<T> {
  readonly done: boolean;
  readonly value: T;
}

const rules = {
  intervalMs: milliseconds(),
  maximumIntervalMs: milliseconds(),
  deadlineMs: milliseconds(),
  signal: abortSignal,
};

/**
 * Looks again and again until `done` says so or the deadline is over. A state that `done` does not know keeps it waiting,
 * never longer than the deadline.
 *
 * @param look is given a signal that ends with the waiting
 * @throws {LeanConfigError} `invalid_option`; {@link LeanAbortError} when the signal fires; {@link LeanTimeoutError}
 *   `deadline_exceeded` when time is up before anything was seen; whatever `look` or `done` throws before
 */
export async function poll<T>(
  look: (signal: AbortSignal) => PromiseLike<T> | T,
  done: (value: T) => boolean,
  options: PollOptions = {},
): Promise<Polled<T>> {
  checkOptions("poll", options, rules);
  checkOptions("poll", { look: look ?? null, done: done ?? null }, { look: callable, done: callable });
  const { intervalMs = 1_000, maximumIntervalMs = 15_000, deadlineMs = 300_000, signal } = options;
  const end = performance.now() + deadlineMs;
  const life = new Lifetime(new Timers(), deadlineMs, signal);
  let last: { value: T } | undefined;
  try {
    for (let wait = Math.min(intervalMs, maximumIntervalMs); ; wait = Math.min(wait * 2, maximumIntervalMs)) {
      if (signal?.aborted) throw aborted();
      const value = await life.race(look(life.signal));
      if (done(value)) return { done: true, value };
      last = { value };
      if (performance.now() + wait >= end) return { done: false, value };
      await life.sleep(wait);
    }
  } catch (error) {
    if (!life.ended) throw error;
    // What ends a look that is under way speaks of the look, and in the words of the platform.
    if (signal?.aborted) throw isLeanError(error) && error.kind === "abort" ? error : aborted();
    // What was seen before the deadline still counts.
    if (last) return { done: false, value: last.value };
    throw new LeanTimeoutError(`nothing was seen within deadlineMs (${deadlineMs} ms)`, {
      code: "deadline_exceeded",
      retryable: true,
    });
  } finally {
    life.clear();
  }
}

function aborted(): LeanAbortError {
  return new LeanAbortError("the waiting was aborted by its signal", {});
}
