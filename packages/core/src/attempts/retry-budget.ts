/**
 * Limits how much load retries may add while a service is down: a bucket of 500, five per retry, refilled by one for
 * each call that succeeds. Belongs to one client or token source.
 */
export class RetryBudget {
  #tokens = 500;

  /** Whether a retry is allowed now; takes its share. */
  take(): boolean {
    if (this.#tokens < 5) return false;
    this.#tokens -= 5;
    return true;
  }

  succeeded(): void {
    if (this.#tokens < 500) this.#tokens++;
  }
}
