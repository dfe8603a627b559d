/** One waiting entry of a {@link Timers}. */
interface Entry {
  readonly at: number;
  readonly line: Line;
  fire: (() => void) | undefined;
  previous: Entry | undefined;
  next: Entry | undefined;
}

/** All entries that wait equally long: they end in the order they came, so only the first needs a timer. */
interface Line {
  readonly ms: number;
  first: Entry | undefined;
  last: Entry | undefined;
  timer: ReturnType<typeof setTimeout> | undefined;
}

const longest = 2 ** 31 - 1;

/**
 * The deadlines of one client. A timer per call would cost more than the call's own work, so calls that wait equally
 * long share one.
 */
export class Timers {
  readonly #lines = new Map<number, Line>();

  /** Calls `fire` after `ms`. Give what it returns to {@link cancel}. */
  after(ms: number, fire: () => void): Entry {
    let line = this.#lines.get(ms);
    if (!line) this.#lines.set(ms, (line = { ms, first: undefined, last: undefined, timer: undefined }));
    const entry: Entry = { at: performance.now() + ms, line, fire, previous: line.last, next: undefined };
    if (line.last) line.last.next = entry;
    else line.first = entry;
    line.last = entry;
    if (line.timer === undefined) this.#arm(line, ms);
    else if (line.first === entry) setRef(line.timer, true);
    return entry;
  }

  /** Forgets an entry; one that has fired already is left alone. */
  cancel(entry: Entry): void {
    if (!entry.fire) return;
    remove(entry);
    // The timer stays for the next call, but must not keep the process alive for nobody.
    if (!entry.line.first && entry.line.timer !== undefined) setRef(entry.line.timer, false);
  }

  #arm(line: Line, ms: number): void {
    line.timer = setTimeout(() => this.#fire(line), Math.min(Math.max(ms, 0), longest));
  }

  #fire(line: Line): void {
    line.timer = undefined;
    const now = performance.now();
    for (let entry = line.first; entry && entry.at <= now; entry = line.first) {
      const { fire } = entry;
      remove(entry);
      fire?.();
    }
    // A fired entry may have armed the line again.
    if (line.timer !== undefined) return;
    if (line.first) this.#arm(line, line.first.at - now);
    else this.#lines.delete(line.ms);
  }
}

function remove(entry: Entry): void {
  const { line, previous, next } = entry;
  if (previous) previous.next = next;
  else line.first = next;
  if (next) next.previous = previous;
  else line.last = previous;
  entry.fire = entry.previous = entry.next = undefined;
}

/** Browsers have numbers for timers, and nothing to keep alive. */
function setRef(timer: ReturnType<typeof setTimeout>, on: boolean): void {
  if (typeof timer === "object") (timer as { ref(): void; unref(): void })[on ? "ref" : "unref"]();
}

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

  constructor(timers: Timers, ms: number, parent?: Lifetime | AbortSignal) {
    this.#timers = timers;
    this.#parent = parent;
    if (ms < Infinity)
      this.#entry = timers.after(ms, () => this.end(new DOMException("The time is up", "TimeoutError")));
    if (!parent) return;
    if (parent instanceof Lifetime) {
      this.#stop = () => this.end(parent.reason);
      if (parent.ended) this.#stop();
      else parent.onEnd(this.#stop);
    } else {
      this.#stop = () => this.end(parent.reason);
      if (parent.aborted) this.#stop();
      else parent.addEventListener("abort", this.#stop, { once: true });
    }
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

  /** Settles like `work`, or rejects as soon as the lifetime ends. */
  race<T>(work: T | Promise<T>): T | Promise<T> {
    if (!(work instanceof Promise)) return work;
    return new Promise((resolve, reject) => {
      const stop = () => reject(this.reason);
      if (this.ended) {
        work.catch(() => undefined);
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
      const timer = setTimeout(done, Math.min(ms, longest));
      this.onEnd(done);
    });
  }

  /** Releases the timer and everything that listens. Whoever makes a lifetime clears it. */
  clear(): void {
    if (this.#entry) this.#timers.cancel(this.#entry);
    if (this.#stop && this.#parent) {
      if (this.#parent instanceof Lifetime) this.#parent.offEnd(this.#stop);
      else this.#parent.removeEventListener("abort", this.#stop);
    }
    this.#listeners = undefined;
  }
}
