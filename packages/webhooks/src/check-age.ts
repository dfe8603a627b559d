import { LeanWebhookError } from "./webhook-error.ts";

/** Lean's last repetition comes 180 minutes after the first attempt. */
export const retryHorizonMs: number = 180 * 60_000;
/** How far two clocks may be apart. */
const clockSkewMs = 5 * 60_000;
/** Four hours: the last repetition, the skew, and time for a delivery that waits on the way. */
export const defaultMaxAgeMs: number = 4 * 3_600_000;

/**
 * Refuses an event that is too old to be a repetition by Lean. One without a timestamp passes: some of Lean's own samples
 * have none. By default nothing else is refused; a limit of the caller's own also wants a timestamp that can be read and
 * is not in the future.
 *
 * @param maxAgeMs `undefined` for the default
 * @param now milliseconds since 1970
 * @throws {LeanWebhookError} `too_old`, `bad_timestamp`
 */
export function checkAge(timestamp: unknown, maxAgeMs: number | undefined, now: number): void {
  if (timestamp === undefined || timestamp === null || maxAgeMs === Infinity) return;
  const sentAt = typeof timestamp === "string" ? parseTimestamp(timestamp) : Number.NaN;
  const limitMs = maxAgeMs ?? defaultMaxAgeMs;
  if (now - sentAt > limitMs)
    throw new LeanWebhookError(
      "too_old",
      `the event is older than maxAgeMs (${limitMs} ms), which no repetition by Lean is; refuse it, or raise maxAgeMs to replay stored deliveries`,
    );
  if (maxAgeMs !== undefined && !(sentAt <= now + clockSkewMs))
    throw new LeanWebhookError(
      "bad_timestamp",
      "the event's timestamp is unreadable or in the future, so maxAgeMs cannot be applied; check this machine's clock or leave maxAgeMs out",
    );
}

/** RFC 3339 to milliseconds. `Date.parse` promises three fraction digits only, and Lean sends up to nine. */
function parseTimestamp(text: string): number {
  const parts = /^(\d{4}-\d\d-\d\d)[Tt](\d\d:\d\d:\d\d)(?:\.(\d{1,3})\d*)?([Zz]|[+-]\d\d:\d\d)$/.exec(text);
  if (!parts) return Number.NaN;
  const [, date, time, fraction = "", zone = ""] = parts;
  return Date.parse(`${date}T${time}.${fraction.padEnd(3, "0")}${zone.toUpperCase()}`);
}
