import type { TransportResponse } from "./transport.ts";

/** Codes of failures before anything was sent: safe to repeat for every method. */
const notSent = new Set([
  "ECONNREFUSED",
  "ENOTFOUND",
  "EAI_AGAIN",
  "EHOSTUNREACH",
  "ENETUNREACH",
  "UND_ERR_CONNECT_TIMEOUT",
  "ConnectionRefused",
]);

const retryableStatuses = new Set([408, 429, 500, 502, 503, 504]);

/** Whether repeating this method has the same effect as sending it once: RFC 9110 section 9.2.2, or an idempotency key. */
export function isIdempotent(method: string, idempotencyKey: string | undefined): boolean {
  return method === "GET" || method === "PUT" || method === "DELETE" || idempotencyKey !== undefined;
}

/** Marks an error of a transport that knows that the request has not left. */
export const unsent: unique symbol = Symbol.for("@openlean/unsent") as never;

/** What a transport may put on its errors: a line that says what the failure means and what to do next. */
export const explained: unique symbol = Symbol.for("@openlean/explained") as never;

/** Whether a connection failure happened before the request left. */
export function wasNotSent(error: unknown, code: string): boolean {
  return notSent.has(code) || (typeof error === "object" && error !== null && unsent in error);
}

/** Whether the same request may be answered differently a little later. */
export function isRetryableStatus(status: number): boolean {
  return retryableStatuses.has(status);
}

/** The wait a server asked for: `Retry-After` in seconds or as a date (RFC 9110, section 10.2.3), in milliseconds. */
export function retryAfterMs(response: Pick<TransportResponse, "headers">, now: number): number | undefined {
  const value = response.headers.get("retry-after")?.trim();
  if (!value) return undefined;
  if (/^\d+$/.test(value)) return Number(value) * 1000;
  const date = Date.parse(value);
  return Number.isNaN(date) ? undefined : Math.max(0, date - now);
}

/** Full jitter: a random wait up to 0.5 s, 1 s, 2 s, ... and never above 8 s, in milliseconds. */
export function backoffMs(attempt: number, random: () => number): number {
  return random() * Math.min(8_000, 500 * 2 ** (attempt - 1));
}

/**
 * Limits how much load retries may add while a service is down: a bucket of 500, five per retry, refilled by one for
 * each call that succeeds. Belongs to one client.
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

/** Whether the code says that TLS failed. The same handshake will fail again, so there is no use in repeating it. */
export function isTlsFailure(code: string): boolean {
  return /CERT|SSL|TLS|SELF_SIGNED|UNABLE_TO|HOSTNAME_MISMATCH|INVALID_CA|^PROXY_407$/.test(code);
}
