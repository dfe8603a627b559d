/** A moment on both clocks, in milliseconds. */
export interface Moment {
  /** Since 1970. Somebody may set it. */
  readonly wall: number;
  /** Only ever forward, but not while the machine is suspended. */
  readonly steady: number;
}

/** Tells the time on both clocks. A function of the caller that fails or gives no number is replaced by `Date.now`. */
export function readClock(now: () => number): Moment {
  let wall: unknown;
  try {
    wall = now();
  } catch {
    // The caller's error is no reason to be without a token.
  }
  return { wall: Number.isFinite(wall) ? (wall as number) : Date.now(), steady: performance.now() };
}

/**
 * How long ago a moment was, by whichever clock says more: the wall clock may have been set back, the steady one may have
 * slept with the machine.
 */
export function elapsedMs(since: Moment, now: Moment): number {
  return Math.max(now.wall - since.wall, now.steady - since.steady);
}
