import type { AccessToken } from "./access-token.ts";
import { elapsedMs, type Moment } from "./clock.ts";
import { FailureMemory } from "./failure-memory.ts";
import { RenewalLimit } from "./renewal-limit.ts";
import { TokenFlights } from "./token-flights.ts";
import { neededMs, renewalMs } from "./token-life.ts";
import type { IssuedToken } from "./exchange-token.ts";

/** The token of one scope, and everything that is known of it. */
export class TokenSlot {
  readonly scope: string;
  readonly flights: TokenFlights = new TokenFlights();
  readonly failures: FailureMemory = new FailureMemory();
  readonly renewals: RenewalLimit = new RenewalLimit();
  token: AccessToken | undefined;
  #issued: IssuedToken | undefined;
  #renewalMs = 0;

  constructor(scope: string) {
    this.scope = scope;
  }

  keep(issued: IssuedToken): AccessToken {
    const { value, lifeMs, sentAt, certificate } = issued;
    this.#issued = issued;
    this.#renewalMs = renewalMs(lifeMs);
    return (this.token = {
      value,
      scope: this.scope,
      expiresAt: sentAt.wall + lifeMs,
      ...(certificate !== undefined && { certificate }),
    });
  }

  /** What is left of the token's life, in milliseconds; 0 or less without one. */
  leftMs(now: Moment): number {
    return this.token && this.#issued ? this.#issued.lifeMs - elapsedMs(this.#issued.sentAt, now) : 0;
  }

  isEnough(leftMs: number, minimumMs: number | undefined): boolean {
    return this.#issued !== undefined && leftMs > neededMs(this.#issued.lifeMs, minimumMs);
  }

  isDue(leftMs: number): boolean {
    return leftMs <= this.#renewalMs;
  }
}
