import { LeanAbortError } from "../errors/abort-error.ts";
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

/**
 * Looks again and again until `done` says so or the deadline is over. A state that `done` does not know keeps it waiting,
 * never longer than the deadline.
 *
 * @throws {LeanAbortError} when the signal fires; whatever `look` throws
 */
export async function poll<T>(
  look: (signal: AbortSignal) => Promise<T>,
  done: (value: T) => boolean,
  options: PollOptions = {},
): Promise<Polled<T>> {
  const { intervalMs = 1_000, maximumIntervalMs = 15_000, deadlineMs = 300_000, signal } = options;
  const end = performance.now() + deadlineMs;
  const life = new Lifetime(new Timers(), deadlineMs, signal);
  let last: { value: T } | undefined;
  try {
    for (let wait = intervalMs; ; wait = Math.min(wait * 2, maximumIntervalMs)) {
      if (signal?.aborted) throw new LeanAbortError("the waiting was aborted by its signal", {});
      const value = await life.race(look(life.signal));
      if (done(value)) return { done: true, value };
      last = { value };
      if (performance.now() + wait >= end) return { done: false, value };
      await life.sleep(wait);
    }
  } catch (error) {
    // The deadline may end a look that is under way; what was seen before still counts.
    if (last && life.ended && !signal?.aborted) return { done: false, value: last.value };
    throw error;
  } finally {
    life.clear();
  }
}
