import { longestMs } from "../options/option-rules.ts";

/** One waiting entry of a {@link Timers}. */
export interface Entry {
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
    line.timer = setTimeout(() => this.#fire(line), Math.min(Math.max(ms, 0), longestMs));
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
