import { type Lean, sandboxOf } from "../lean.ts";

/** Sandbox only: its time in milliseconds since 1970, and how far it is ahead of this machine. */
export async function readClock(lean: Lean): Promise<{ now: number; aheadMs: number }> {
  const now = sandboxOf(lean).control.clock.now();
  return { now, aheadMs: Math.max(0, now - Date.now()) };
}

/** Sandbox only: jumps ahead. Tokens and consents expire, refreshes end, webhooks that are due are delivered. */
export async function advanceClock(lean: Lean, { hours }: { hours: number }): Promise<{ now: number }> {
  return { now: await sandboxOf(lean).control.clock.advance(hours * 3_600_000) };
}
