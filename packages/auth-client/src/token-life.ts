/** The life of a token whose answer has no `expires_in`, in milliseconds. */
const unknownMs = 300_000;
/** No token is trusted for longer, whatever its answer says: Lean's live an hour. */
const longestMs = 86_400_000;
/** What a token must have left by default, in milliseconds: enough to reach the API and be checked there. */
const leastMs = 30_000;
/** Share of its life that a token must have left, where that is less. A short-lived one is not asked for with every call. */
const leastShare = 0.25;

/**
 * A life in milliseconds from `expires_in` (RFC 6749, section 5.1: seconds); `undefined` for a value that is none. Not
 * longer than a day.
 */
export function lifeMsOf(expiresIn: number | undefined): number | undefined {
  if (expiresIn === undefined) return unknownMs;
  return expiresIn > 0 ? Math.min(expiresIn * 1000, longestMs) : undefined;
}

/**
 * How much a token must have left to be handed out. A wish beyond the whole life of the server's tokens cannot be met by
 * asking again, so it counts like none.
 */
export function neededMs(lifeMs: number, minimumMs: number | undefined): number {
  if (minimumMs !== undefined && minimumMs < lifeMs) return minimumMs;
  return Math.min(leastMs, lifeMs * leastShare);
}

/** What is left when renewal begins: 10 to 30 % of the life, so that many processes do not renew in the same second. */
export function renewalMs(lifeMs: number): number {
  return lifeMs * (0.1 + 0.2 * Math.random());
}
