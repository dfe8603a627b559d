import { FailureMemory } from "./failure-memory.ts";
import type { HeldToken } from "./held-token.ts";
import { RenewalLimit } from "./renewal-limit.ts";
import { TokenFlights } from "./token-flights.ts";

/** The token of one scope, and everything that is known of it. */
export class TokenSlot {
  readonly scope: string;
  readonly flights: TokenFlights = new TokenFlights();
  readonly failures: FailureMemory = new FailureMemory();
  readonly renewals: RenewalLimit = new RenewalLimit();
  held: HeldToken | undefined;

  constructor(scope: string) {
    this.scope = scope;
  }
}
