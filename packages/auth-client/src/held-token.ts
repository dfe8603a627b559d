import type { AccessToken } from "./access-token.ts";
import { elapsedMs, type Moment } from "./clock.ts";
import type { IssuedToken } from "./exchange-token.ts";
import { neededMs, renewalMs } from "./token-life.ts";

/** A token at hand, and what is left of its life. */
export class HeldToken {
  readonly token: AccessToken;
  readonly #lifeMs: number;
  readonly #sentAt: Moment;
  readonly #renewalMs: number;

  constructor(scope: string, { value, lifeMs, sentAt, certificate }: IssuedToken) {
    const expiresAt = sentAt.wall + lifeMs;
    this.token = { value, scope, expiresAt, ...(certificate !== undefined && { certificate }) };
    this.#lifeMs = lifeMs;
    this.#sentAt = sentAt;
    this.#renewalMs = renewalMs(lifeMs);
  }

  leftMs(now: Moment): number {
    return this.#lifeMs - elapsedMs(this.#sentAt, now);
  }

  isEnough(leftMs: number, minimumMs: number | undefined): boolean {
    return leftMs > neededMs(this.#lifeMs, minimumMs);
  }

  isDue(leftMs: number): boolean {
    return leftMs <= this.#renewalMs;
  }
}
