import { LeanConfigError, type LeanError } from "@openlean/core";
import { exchangeToken } from "./exchange-token.ts";

/** A token as the authorization server gave it, with the moment it ends on this machine's clock. */
export interface AccessToken {
  /** The bare JWT: goes after `Bearer ` in an `Authorization` header, and without it into LinkSDK's `access_token`. */
  readonly value: string;
  /** The scope that was asked for: `api` or `customer.<customer_id>`. */
  readonly scope: string;
  /** End of validity in milliseconds since 1970, from `expires_in` and the time the request was sent. */
  readonly expiresAt: number;
}

/** Options of {@link createTokenSource}. */
export interface TokenSourceOptions {
  /** Application id, a UUID. */
  clientId: string;
  /** Client secret of the same environment. Sandbox and production have different ones. */
  clientSecret: string;
  /** Base URL of the authorization server; the token path is added. */
  authUrl: string;
  /** Sends the token requests instead of the platform's `fetch`. */
  fetch?: ((input: string, init: RequestInit) => Promise<Response>) | undefined;
  /** Current time in milliseconds since 1970. Default `Date.now`. */
  now?: (() => number) | undefined;
}

/** What {@link TokenSource.get} takes besides the scope. */
export interface GetTokenOptions {
  /** Validity the token must have left, in milliseconds. Default 30,000; LinkSDK wants 600,000. */
  minimumMs?: number | undefined;
  /** Stops this caller's wait. The request itself goes on for the others. */
  signal?: AbortSignal | undefined;
}

/** Tokens of one application, cached per scope. */
export interface TokenSource {
  /**
   * A token of this scope. Concurrent callers share one request; a token in the last fifth of its life is renewed in the
   * background while it still serves.
   *
   * @throws {LeanTokenError} when the server refuses, {@link LeanConnectionError} when it cannot be reached
   */
  get(scope: string, options?: GetTokenOptions): Promise<AccessToken>;
  /**
   * The token at hand when it is valid long enough, without a wait; it is renewed in the background when its time has
   * come. `undefined` when there is none: call `get`.
   */
  peek(scope: string, options?: Pick<GetTokenOptions, "minimumMs">): AccessToken | undefined;
  /** Forgets a token that the API refused, unless it was replaced already: the next `get` gives another either way. */
  invalidate(value: string): void;
}

interface Slot {
  token?: AccessToken;
  /** From here on the token is renewed in the background. */
  renewAt: number;
  pending?: Promise<AccessToken>;
}

const renewalPause = 5_000;
const maximumSlots = 10_000;

/** Makes a {@link TokenSource} with a cache of its own: nothing is shared between two sources. */
export function createTokenSource(options: TokenSourceOptions): TokenSource {
  checkCredential("clientId", options.clientId);
  checkCredential("clientSecret", options.clientSecret);
  const now = options.now ?? Date.now;
  const slots = new Map<string, Slot>();

  function renew(scope: string, slot: Slot): Promise<AccessToken> {
    slot.pending ??= exchangeToken(options, scope, now)
      .then((token) => {
        const lifetime = token.expiresAt - now();
        slot.token = token;
        // Between 70 and 90 % of the lifetime, so that many processes do not renew in the same second.
        slot.renewAt = now() + lifetime * (0.7 + 0.2 * Math.random());
        return token;
      })
      .catch((error: LeanError) => {
        slot.renewAt = now() + renewalPause;
        throw error;
      })
      .finally(() => delete slot.pending);
    return slot.pending;
  }

  function peek(scope: string, { minimumMs = 30_000 }: GetTokenOptions = {}): AccessToken | undefined {
    const slot = slots.get(scope);
    if (!slot?.token) return undefined;
    const time = now();
    if (slot.token.expiresAt - time <= minimumMs) return undefined;
    // A failed renewal is not an error yet: the token at hand is valid, and the next call tries again.
    if (time >= slot.renewAt) renew(scope, slot).catch(() => undefined);
    return slot.token;
  }

  return {
    peek,
    async get(scope, options = {}) {
      const token = peek(scope, options);
      if (token) return token;
      const slot = slots.get(scope) ?? { renewAt: 0 };
      if (!slots.has(scope)) {
        if (slots.size >= maximumSlots) removeExpired(slots, now());
        slots.set(scope, slot);
      }
      // Asked for only here: a caller may make its signal when it is looked at.
      const { signal } = options;
      signal?.throwIfAborted();
      return withSignal(renew(scope, slot), signal);
    },
    invalidate(value) {
      for (const slot of slots.values()) if (slot.token?.value === value) delete slot.token;
    },
  };
}

function withSignal<T>(work: Promise<T>, signal: AbortSignal | undefined): Promise<T> {
  if (!signal) return work;
  return new Promise((resolve, reject) => {
    const stop = () => reject(signal.reason as Error);
    signal.addEventListener("abort", stop, { once: true });
    work.then(resolve, reject).finally(() => signal.removeEventListener("abort", stop));
  });
}

function removeExpired(slots: Map<string, Slot>, now: number): void {
  for (const [scope, slot] of slots)
    if (!slot.pending && (slot.token?.expiresAt ?? 0) <= now) slots.delete(scope);
}

function checkCredential(name: string, value: unknown): void {
  if (typeof value !== "string" || value === "")
    throw new LeanConfigError(
      "missing_credential",
      `${name} is missing; copy it from the Integration page of the dashboard of this region and environment`,
    );
  if (value.trim() !== value)
    throw new LeanConfigError("invalid_credential", `${name} has white space around it; trim it`);
}
