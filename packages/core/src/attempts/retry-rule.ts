import { longestMs } from "../options/option-rules.ts";

/** How an attempt ended without success, as far as repeating depends on it. */
export type AttemptEnd =
  | {
      /** An answer with this HTTP status. */
      readonly status: number;
      /** The wait it asked for, in milliseconds. */
      readonly toldMs?: number | undefined;
    }
  | {
      /**
       * No usable answer. `unsent`: the request never left. `stale`: a connection that had served before was closed without
       * a byte of an answer. `lost`: anything else that may pass, a time-out included. `permanent`: it will fail again.
       */
      readonly failure: "unsent" | "stale" | "lost" | "permanent";
    };

/** What the decision depends on besides the end of the attempt. */
export interface RetryState {
  /** Whether the request may reach the server twice: see {@link isRepeatable}. */
  readonly repeatable: boolean;
  /** How many attempts were made, at least 1. */
  readonly attempts: number;
  /** How often a call may be repeated after a wait. */
  readonly maxRetries: number;
  /** How often the call was repeated at once on a fresh connection. */
  readonly freshRepeats: number;
  /** What is left of the deadline, in milliseconds. */
  readonly leftMs: number;
}

/** What to do after a failed attempt. */
export type RetryDecision =
  | { readonly repeat: false }
  /** Wait, then repeat on the account of the retry budget. */
  | { readonly repeat: true; readonly waitMs: number; readonly fresh: false }
  /** Repeat now, on a connection that was not used before, whatever the budget says. */
  | { readonly repeat: true; readonly waitMs: 0; readonly fresh: true };

const giveUp: RetryDecision = { repeat: false };
const atOnce: RetryDecision = { repeat: true, waitMs: 0, fresh: true };

/** HTTP statuses after which the same request may be answered differently a little later. */
const retryableStatuses = new Set([408, 429, 500, 502, 503, 504]);

/** Most repeats at once of one call: the second connection is a new one and cannot be stale. */
const mostFreshRepeats = 1;

/**
 * The one retry rule, for API calls and token requests alike. Pure: the same input gives the same decision.
 *
 * - what cannot have reached the server is repeated for every method, everything else only where repeating is safe
 * - a wait that the server asked for is kept; where it would pass the deadline, the call fails now
 * - a connection that turns out to be closed when it is used again costs neither a wait nor a retry
 *
 * @param random from 0 to 1: full jitter, up to 0.5 s, 1 s, 2 s, ... and never above 8 s
 */
export function decideRetry(end: AttemptEnd, state: RetryState, random: number): RetryDecision {
  const { repeatable, attempts, freshRepeats, maxRetries, leftMs } = state;
  if (!mayRepeat(end, repeatable)) return giveUp;
  if ("failure" in end && end.failure === "stale" && freshRepeats < mostFreshRepeats) return atOnce;
  const retries = attempts - freshRepeats - 1;
  if (retries >= maxRetries) return giveUp;
  const toldMs = ("status" in end && end.toldMs) || 0;
  const waitMs = Math.max(toldMs, random * Math.min(8_000, 500 * 2 ** retries));
  return waitMs < leftMs ? { repeat: true, waitMs, fresh: false } : giveUp;
}

/** Whether the same call may succeed later without a change and without harm: what results and errors call `retryable`. */
export function mayRepeat(end: AttemptEnd, repeatable: boolean): boolean {
  if ("status" in end) return repeatable && retryableStatuses.has(end.status);
  return end.failure === "unsent" || (repeatable && end.failure !== "permanent");
}

/** Methods whose repetition has the same effect as one request: RFC 9110, section 9.2.2. */
const idempotent = new Set(["GET", "HEAD", "OPTIONS", "PUT", "DELETE"]);

/**
 * Whether a request may reach the server twice: an idempotent method, an idempotency key, or what the spec says of the
 * operation.
 */
export function isRepeatable(
  method: string,
  idempotencyKey: string | undefined,
  repeat?: "safe" | "key" | "unsafe",
): boolean {
  if (repeat === "safe") return true;
  return repeat !== "unsafe" && (idempotent.has(method) || idempotencyKey !== undefined);
}

/** HTTP-date in its preferred form and the two obsolete ones: RFC 9110, section 5.6.7. */
const httpDate =
  /^(?:(?:Mon|Tues?|Wed(?:nes)?|Thu(?:rs)?|Fri|Satur|Sat|Sun)(?:day)?, \d{2}[ -][A-Z][a-z]{2}[ -]\d{2}(?:\d{2})? \d{2}:\d{2}:\d{2} GMT|[A-Z][a-z]{2} [A-Z][a-z]{2} [ \d]\d \d{2}:\d{2}:\d{2} \d{4})$/;

/**
 * The wait a server asked for in milliseconds, clamped to what a timer can hold: `Retry-After` in whole seconds or as a
 * date (RFC 9110, section 10.2.3). Anything else is nothing. A date counts from the answer's own `Date`, so that a wrong
 * clock of this machine does not matter.
 *
 * @param now milliseconds since 1970, for an answer without a usable `Date`
 */
export function retryAfterMs(headers: { get(name: string): string | null }, now: number): number | undefined {
  const value = headers.get("retry-after")?.trim();
  if (!value) return undefined;
  if (/^\d+$/.test(value)) return Math.min(Number(value) * 1000, longestMs);
  const until = parseHttpDate(value);
  if (until === undefined) return undefined;
  const answeredAt = parseHttpDate(headers.get("date") ?? "") ?? now;
  return Math.min(Math.max(0, until - answeredAt), longestMs);
}

function parseHttpDate(text: string): number | undefined {
  if (!httpDate.test(text)) return undefined;
  const time = Date.parse(text.endsWith("GMT") ? text : `${text} GMT`);
  return Number.isNaN(time) ? undefined : time;
}
