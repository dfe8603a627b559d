import type { Clock } from "./clock.ts";

/** The clock of a sandbox: a {@link Clock} that tells when it is moved, and that a snapshot can put back. */
export interface SandboxClock extends Clock {
  /** Milliseconds that this clock is ahead of the one beneath it. */
  offset(): number;
  /** Puts the time, in milliseconds since 1970. It may go back: tokens and consents become younger. */
  set(ms: number): void;
  /** What a function returns when it is called at another time; afterwards the clock is as before. */
  at<T>(ms: number, look: () => T): T;
  /** Called after every move. */
  readonly listeners: Set<() => void>;
}

/** Makes a {@link SandboxClock} over the clock that the options give. */
export function createSandboxClock(base: Clock): SandboxClock {
  let offset = 0;
  let frozenAt: number | undefined;
  const listeners = new Set<() => void>();
  const moved = () => {
    for (const listener of listeners) listener();
  };
  return {
    now: () => frozenAt ?? base.now() + offset,
    advance(ms) {
      if (!Number.isFinite(ms) || ms < 0) throw new RangeError("advance() takes milliseconds, zero or more");
      offset += ms;
      moved();
    },
    offset: () => offset,
    set(ms) {
      offset = ms - base.now();
      moved();
    },
    at(ms, look) {
      const before = frozenAt;
      frozenAt = ms;
      try {
        return look();
      } finally {
        frozenAt = before;
      }
    },
    listeners,
  };
}
