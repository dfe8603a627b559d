import { longestMs } from "../options/option-rules.ts";
import { isThenable } from "./is-thenable.ts";
import type { Entry, Timers } from "./timers.ts";

/**
 * How long some work may go on: until a time, until its parent ends, until a caller's signal fires. It does what an
 * `AbortController` does for a small part of the price, and makes a real signal for those who ask.
 */
export class Lifetime {
  /** Why it ended; `undefined` while it goes on. */
  reason: unknown;
  #listeners: Set<() => void> | (() => void) | undefined;
  #controller: AbortController | undefined;
  #stop: (() => void) | undefined;
  readonly #timers: Timers;
  readonly #entry: Entry | undefined;
  readonly #parent: Lifetime | AbortSignal | undefined;

  /** @param ms how long, in milliseconds; `Infinity` for as long as the parent goes on */
  constructor(timers: Timers, ms: number, parent?: Lifetime | AbortSignal) {
    this.#timers = timers;
    this.#parent = parent;
    if (ms < Infinity)
      this.#entry = timers.after(ms, () => this.end(new DOMException("The time is up", "TimeoutError")));
    if (!parent) return;
    this.#stop = () => this.end(parent.reason);
    if ("onEnd" in parent) {
      if (parent.ended) this.#stop();
      else parent.onEnd(this.#stop);
    } else if (parent.aborted) this.#stop();
    else parent.addEventListener("abort", this.#stop, { once: true });
  }

  get ended(): boolean {
    return this.reason !== undefined;
  }

  /** The same as an `AbortSignal`, made when it is asked for. */
  get signal(): AbortSignal {
    if (!this.#controller) {
      this.#controller = new AbortController();
      if (this.ended) this.#controller.abort(this.reason);
    }
    return this.#controller.signal;
  }

  /** Calls `listener` when the lifetime ends before {@link clear}; not when it ended already. */
  onEnd(listener: () => void): void {
    if (!this.#listeners) this.#listeners = listener;
    else if (this.#listeners instanceof Set) this.#listeners.add(listener);
    else this.#listeners = new Set([this.#listeners, listener]);
  }

  /** Takes a listener back. */
  offEnd(listener: () => void): void {
    if (this.#listeners === listener) this.#listeners = undefined;
    else if (this.#listeners instanceof Set) this.#listeners.delete(listener);
  }

  /** Ends it now. */
  end(reason: unknown): void {
    if (this.ended) return;
    this.reason = reason ?? new DOMException("This operation was aborted", "AbortError");
    const listeners = this.#listeners;
    this.clear();
    this.#controller?.abort(this.reason);
    if (listeners instanceof Set) for (const listener of listeners) listener();
    else listeners?.();
  }

  /** Settles like `work`, or rejects as soon as the lifetime ends. Work of any realm or promise library is awaited. */
  race<T>(work: T | PromiseLike<T>): T | Promise<T> {
    if (!isThenable(work)) return work;
    return new Promise((resolve, reject) => {
      const stop = () => reject(this.reason);
      if (this.ended) {
        work.then(undefined, () => undefined);
        return stop();
      }
      // The listener goes with `clear`: taking it back here would cost two more promises per call.
      this.onEnd(stop);
      work.then(resolve, reject);
    });
  }

  /** Resolves after `ms`, or at once when the lifetime ends. */
  sleep(ms: number): Promise<void> {
    return new Promise((resolve) => {
      if (this.ended) return resolve();
      const done = () => {
        clearTimeout(timer);
        this.offEnd(done);
        resolve();
      };
      const timer = setTimeout(done, Math.min(ms, longestMs));
      this.onEnd(done);
    });
  }

  /** Releases the timer and everything that listens. Whoever makes a lifetime clears it. */
  clear(): void {
    if (this.#entry) this.#timers.cancel(this.#entry);
    if (this.#stop && this.#parent) {
      if ("onEnd" in this.#parent) this.#parent.offEnd(this.#stop);
      else this.#parent.removeEventListener("abort", this.#stop);
    }
    this.#listeners = undefined;
  }
}
