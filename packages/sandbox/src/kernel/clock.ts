/** The time a sandbox lives in: tokens, consents, refreshes and the window of transactions follow it. */
export interface Clock {
  /** Milliseconds since 1970. */
  now(): number;
  /**
   * Moves the time forward, in milliseconds.
   *
   * @throws {RangeError} for a negative or unreal number: an issued token must not become younger
   */
  advance(ms: number): void;
}

/** Makes a {@link Clock} over another one, the machine's by default. Give `() => constant` for a clock that stands still. */
export function createClock(base: () => number = Date.now): Clock {
  let offset = 0;
  return {
    now: () => base() + offset,
    advance(ms) {
      if (!Number.isFinite(ms) || ms < 0) throw new RangeError("advance() takes milliseconds, zero or more");
      offset += ms;
    },
  };
}
