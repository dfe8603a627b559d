import { LeanConfigError, fetchTransport, platformTransport, type Transport } from "@openlean/core";
import { checkOptions, optionRules, RetryBudget, Timers } from "@openlean/core/internal";
import type { AccessToken } from "./access-token.ts";
import { readClock } from "./clock.ts";
import type { ExchangeToken } from "./exchange-token.ts";
import { concernsEveryScope, FailureMemory, isRemembered } from "./failure-memory.ts";
import { HeldToken } from "./held-token.ts";
import { RecentMap } from "./recent-map.ts";
import { aborted, type Flight } from "./token-flights.ts";
import { TokenSlot } from "./token-slot.ts";
import { checkTokenSourceOptions, type TokenSourceOptions } from "./token-source-options.ts";

/** What {@link TokenSource.get} takes besides the scope. An `AuthContext` fits. */
export interface GetTokenOptions {
  /**
   * Validity the token must have left, in milliseconds; LinkSDK wants 600,000. Default 30,000, or a quarter of the token's
   * life where that is less. A server whose tokens never live that long is not asked again for it: look at `expiresAt`.
   */
  minimumMs?: number | undefined;
  /** Stops this caller's wait. The request goes on while somebody else waits for it. */
  signal?: AbortSignal | undefined;
  /** Carries the token request where the source has neither `fetch` nor `transport`. */
  transport?: Transport | undefined;
  /** Thumbprint of the client certificate the token is for: one that is bound to another certificate is not handed out. */
  certificate?: string | undefined;
}

/** Tokens of one application, cached per scope. */
export interface TokenSource {
  /**
   * A token of this scope. Concurrent callers share one request, which ends when the last of them leaves; when its answer
   * is late by two seconds, a later caller starts a second one. A failure is remembered for a short while, and for as long
   * as the server asked to wait, so that not every call asks again.
   *
   * @throws {LeanTokenError} when the server refuses; {@link LeanConnectionError} or {@link LeanTimeoutError} when it does
   *   not answer; {@link LeanAbortError} when the signal fires; {@link LeanConfigError} `missing_credential`,
   *   `invalid_credential` or `credential_unavailable` when a function gives no credential
   */
  get(scope: string, options?: GetTokenOptions): Promise<AccessToken>;
  /**
   * The token at hand when it is valid long enough, without a wait; it is renewed in the background when its time has
   * come. `undefined` when there is none: call `get`.
   */
  peek(scope: string, options?: GetTokenOptions): AccessToken | undefined;
  /**
   * The API refused this token. `true` when the next `get` gives another one; `false` when the token stays for a while,
   * because it replaced one that had been refused as well.
   */
  invalidate(value: string): boolean;
}

/** Most scopes whose tokens are kept; what was used longest ago goes. */
const mostSlots = 10_000;
const getRules = { signal: optionRules.abortSignal, transport: optionRules.callable };
/** RFC 6749, section 3.3. */
const scopePattern = /^[\x21\x23-\x5B\x5D-\x7E]+( [\x21\x23-\x5B\x5D-\x7E]+)*$/;
/** How often a token that was bound to a certificate while that one was being replaced is asked for again. */
const rebinds = 2;

/**
 * Makes a {@link TokenSource} with a cache of its own: nothing is shared between two sources.
 *
 * @throws {LeanConfigError} `missing_credential`, `invalid_credential`, `invalid_key`, `invalid_option`, `invalid_url`,
 *   `insecure_url`; a credential that is a function is asked with the first token
 */
export function createTokenSource(options: TokenSourceOptions): TokenSource {
  const checked = checkTokenSourceOptions(options);
  const { now } = checked;
  const own = options.fetch ? fetchTransport(options.fetch) : options.transport;
  const timers = new Timers();
  const budget = new RetryBudget();
  const failures = new FailureMemory();
  const byValue = new Map<string, TokenSlot>();
  const slots = new RecentMap<TokenSlot>(mostSlots, forget);
  let platform: Transport | undefined;
  let loading: Promise<ExchangeToken> | undefined;

  function forget({ held }: TokenSlot): void {
    if (held) byValue.delete(held.token.value);
  }

  function slotOf(scope: string): TokenSlot {
    const known = slots.get(scope);
    if (known) return known;
    if (typeof scope !== "string" || !scopePattern.test(scope))
      throw new LeanConfigError(
        "invalid_option",
        "the token source: scope must be `api` or `customer.<customer_id>`",
      );
    const slot = new TokenSlot(scope);
    slots.set(scope, slot);
    return slot;
  }

  /** The OAuth library is loaded with the first token. */
  async function load(): Promise<ExchangeToken> {
    try {
      const { createTokenExchange } = await import("./exchange-token.ts");
      return createTokenExchange(checked, timers, budget);
    } catch (error) {
      loading = undefined;
      throw error;
    }
  }

  /** Whether a request would carry the certificate that is the proof of the application. */
  function isProven({ certificate }: GetTokenOptions): boolean {
    return options.tlsClientAuth !== true || own !== undefined || certificate !== undefined;
  }

  function start(slot: TokenSlot, context: GetTokenOptions): void {
    const carrier = own ?? context.transport ?? (platform ??= platformTransport());
    const request = async (flight: Flight): Promise<AccessToken> => {
      const transport: Transport = async (attempt) => {
        flight.awaitedSince = performance.now();
        try {
          return await carrier(attempt);
        } finally {
          flight.awaitedSince = undefined;
        }
      };
      const exchange = await (loading ??= load());
      const issued = await exchange({ scope: slot.scope, transport, signal: flight.signal });
      forget(slot);
      slot.held = new HeldToken(slot.scope, issued);
      const { token } = slot.held;
      if (slots.holds(slot.scope, slot)) byValue.set(token.value, slot);
      failures.succeeded();
      slot.failures.succeeded();
      return token;
    };
    slot.flights.start(request, (error) => {
      if (isRemembered(error)) (concernsEveryScope(error) ? failures : slot.failures).failed(error);
    });
  }

  function peek(scope: string, context: GetTokenOptions = {}): AccessToken | undefined {
    const { minimumMs } = context;
    if (minimumMs !== undefined && !(minimumMs >= 0)) throw invalidMinimum();
    const slot = slots.get(scope);
    if (!slot?.held || isForeign(slot.held.token, context)) return undefined;
    const { held } = slot;
    const leftMs = held.leftMs(readClock(now));
    if (!held.isEnough(leftMs, minimumMs)) return undefined;
    if (held.isDue(leftMs)) {
      // A failed renewal is not an error yet: the token at hand is valid, and a later call tries again.
      if (slot.flights.underWay) slot.flights.used();
      else if (!failures.resting && !slot.failures.resting && isProven(context)) start(slot, context);
    }
    return held.token;
  }

  return {
    peek,
    async get(scope, context = {}) {
      for (let tries = 0; ; tries++) {
        const token = peek(scope, context);
        if (token) return token;
        const slot = slotOf(scope);
        const { flights } = slot;
        // Asked for only here: a caller may make its signal when it is looked at.
        const { signal } = context;
        checkOptions("the token source", { signal, transport: context.transport }, getRules);
        if (signal?.aborted) throw aborted();
        const known = failures.recall() ?? slot.failures.recall();
        if (known && !flights.underWay) throw known;
        if (!isProven(context)) throw unproven();
        if (!known && flights.wantsAnother && (!flights.underWay || budget.take())) start(slot, context);
        const fresh = await flights.wait(signal);
        if (tries === rebinds || !isForeign(fresh, context)) return fresh;
      }
    },
    invalidate(value) {
      const slot = byValue.get(value);
      if (!slot) return true;
      if (!slot.renewals.take()) return false;
      forget(slot);
      slot.held = undefined;
      return true;
    },
  };
}

/** Whether a token is bound to another certificate than the one in use. */
function isForeign(token: AccessToken, context: GetTokenOptions): boolean {
  return (
    token.certificate !== undefined &&
    context.certificate !== undefined &&
    token.certificate !== context.certificate
  );
}

function invalidMinimum(): LeanConfigError {
  return new LeanConfigError(
    "invalid_option",
    "the token source: minimumMs must be a number of milliseconds, 0 or more",
  );
}

function unproven(): LeanConfigError {
  return new LeanConfigError(
    "missing_client_certificate",
    "tlsClientAuth needs a client certificate; give this bearer to mtls({ cert, key, ca, bearer })",
  );
}
