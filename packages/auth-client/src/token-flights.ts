import { isLeanError, LeanAbortError, LeanConfigError, type LeanError } from "@openlean/core";
import type { AccessToken } from "./access-token.ts";

/** One request for a token. */
export interface Flight {
  /** Fires when nobody waits any more, or another request was faster. */
  readonly signal: AbortSignal;
  /** Since when an answer is awaited, on the monotonic clock; `undefined` between two attempts. */
  awaitedSince: number | undefined;
}

interface Waiter {
  readonly resolve: (token: AccessToken) => void;
  readonly reject: (error: LeanError) => void;
}

/** An answer that takes longer may be lost: whoever comes later may ask once more, in milliseconds. */
const slowMs = 2_000;
const mostFlights = 2;
/** How long a request goes on without a caller. The next one may come at once, but a process must end within a second. */
const graceMs = 500;

/** The requests for one token, shared by all who wait for it, and ended when nobody does. */
export class TokenFlights {
  readonly #flights = new Map<Flight, AbortController>();
  readonly #waiters = new Set<Waiter>();
  #usedAt = 0;
  #timer: ReturnType<typeof setTimeout> | undefined;

  get underWay(): boolean {
    return this.#flights.size > 0;
  }

  /** Whether there is no request, or one that has waited for its answer for so long that it may be lost. */
  get wantsAnother(): boolean {
    if (this.#flights.size >= mostFlights) return false;
    const now = performance.now();
    return [...this.#flights.keys()].every(
      ({ awaitedSince }) => awaitedSince !== undefined && now - awaitedSince >= slowMs,
    );
  }

  /** Somebody is interested in a request that goes on in the background. */
  used(): void {
    this.#usedAt = performance.now();
  }

  /** @param failed is told the error when no other request can still succeed */
  start(request: (flight: Flight) => Promise<AccessToken>, failed: (error: LeanError) => void): void {
    const controller = new AbortController();
    const flight: Flight = { signal: controller.signal, awaitedSince: undefined };
    this.#flights.set(flight, controller);
    this.used();
    if (this.#timer === undefined) this.#look();
    request(flight).then(
      (token) => this.#arrived(flight, token),
      (thrown: unknown) => this.#failed(flight, thrown, failed),
    );
  }

  #arrived(flight: Flight, token: AccessToken): void {
    if (!this.#flights.delete(flight)) return;
    this.#abort();
    for (const { resolve } of this.#leave()) resolve(token);
  }

  #failed(flight: Flight, thrown: unknown, failed: (error: LeanError) => void): void {
    if (!this.#flights.delete(flight) || this.underWay) return;
    this.#abort();
    const error = isLeanError(thrown) ? thrown : unknownFailure();
    failed(error);
    for (const { reject } of this.#leave()) reject(error);
  }

  /** Settles with the first token; rejects with the last failure, or as soon as the caller's signal fires. */
  wait(signal: AbortSignal | undefined): Promise<AccessToken> {
    return new Promise((resolve, reject) => {
      const settled = (): void => signal?.removeEventListener("abort", leave);
      const waiter: Waiter = {
        resolve: (token) => (settled(), resolve(token)),
        reject: (error) => (settled(), reject(error)),
      };
      const leave = (): void => {
        this.#waiters.delete(waiter);
        this.used();
        reject(aborted());
      };
      if (signal?.aborted) return reject(aborted());
      signal?.addEventListener("abort", leave, { once: true });
      this.#waiters.add(waiter);
    });
  }

  #leave(): Waiter[] {
    const waiters = [...this.#waiters];
    this.#waiters.clear();
    return waiters;
  }

  #look(): void {
    const leftMs = this.#waiters.size > 0 ? graceMs : Math.ceil(this.#usedAt + graceMs - performance.now());
    if (leftMs <= 0) return this.#abort();
    this.#timer = setTimeout(() => this.#look(), leftMs);
    // Browsers have numbers for timers, and nothing to keep alive.
    (this.#timer as { unref?(): void }).unref?.();
  }

  #abort(): void {
    clearTimeout(this.#timer);
    this.#timer = undefined;
    const controllers = [...this.#flights.values()];
    this.#flights.clear();
    for (const controller of controllers) controller.abort();
  }
}

/** What a caller gets whose signal fired. */
export function aborted(): LeanAbortError {
  return new LeanAbortError("the wait for a token was aborted by its signal", { operationId: "createToken" });
}

/** What is no `LeanError` here comes from this process: a module that a bundler left out, mostly. */
function unknownFailure(): LeanConfigError {
  return new LeanConfigError(
    "invalid_request",
    "createToken was not sent: its code could not be loaded or failed; check that a bundler includes @openlean/auth-client and oauth4webapi",
    "createToken",
  );
}
