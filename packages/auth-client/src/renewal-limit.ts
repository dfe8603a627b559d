/** How long the token that followed a refused one is kept although it is refused as well, at first and at most. */
const pauses = { firstMs: 5_000, longestMs: 60_000 };
/** After this time without a refusal the next one counts as the first again. */
const forgottenMs = 300_000;

/**
 * Says whether a token that the API refused is worth replacing. The first refusal is: it was revoked, perhaps. When its
 * successor is refused as well, another one would hardly fare better, and an API that always says 401 must not cost a
 * token request per call.
 */
export class RenewalLimit {
  #refusals = 0;
  #refusedAt = -Infinity;

  /** Whether to replace the refused token now; the answer is remembered. */
  take(): boolean {
    const now = performance.now();
    const sinceMs = now - this.#refusedAt;
    if (sinceMs >= forgottenMs) this.#refusals = 0;
    if (
      this.#refusals > 0 &&
      sinceMs < Math.min(pauses.firstMs * 2 ** (this.#refusals - 1), pauses.longestMs)
    )
      return false;
    this.#refusals++;
    this.#refusedAt = now;
    return true;
  }
}
