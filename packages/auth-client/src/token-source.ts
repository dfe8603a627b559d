import {
  type Fetch,
  fetchTransport,
  LeanConfigError,
  type LeanError,
  platformTransport,
  type Transport,
} from "@openlean/core";
import { checkAuthentication, checkCredential, type ClientAuthentication } from "./client-authentication.ts";

/** A token as the authorization server gave it, with the moment it ends on this machine's clock. */
export interface AccessToken {
  /** The bare JWT: goes after `Bearer ` in an `Authorization` header, and without it into LinkSDK's `access_token`. */
  readonly value: string;
  /** The scope that was asked for: `api` or `customer.<customer_id>`. */
  readonly scope: string;
  /** End of validity in milliseconds since 1970, from `expires_in` and the time the request was sent. */
  readonly expiresAt: number;
  /** Thumbprint (`x5t#S256`, RFC 8705) of the client certificate that it works with; absent where it is not bound. */
  readonly certificate?: string | undefined;
}

/** Options of {@link createTokenSource}. */
export type TokenSourceOptions = ClientAuthentication & {
  /** Application id, a UUID. */
  clientId: string;
  /** Base URL of the authorization server; the token path is added. */
  authUrl: string;
  /** Sends the token requests instead of the platform's own transport. */
  fetch?: Fetch | undefined;
  /** Carries the token requests, for example `mtls({...}).transport`. Default: the platform's own. */
  transport?: Transport | undefined;
  /** Current time in milliseconds since 1970. Default `Date.now`. */
  now?: (() => number) | undefined;
};

/** What {@link TokenSource.get} takes besides the scope. An `AuthContext` fits. */
export interface GetTokenOptions {
  /** Validity the token must have left, in milliseconds. Default 30,000; LinkSDK wants 600,000. */
  minimumMs?: number | undefined;
  /** Stops this caller's wait. The request itself goes on for the others. */
  signal?: AbortSignal | undefined;
  /** Carries the token request where the source has neither `fetch` nor `transport`. */
  transport?: Transport | undefined;
  /** Thumbprint of the client certificate the token is for: one that is bound to another certificate is not handed out. */
  certificate?: string | undefined;
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
  peek(scope: string, options?: GetTokenOptions): AccessToken | undefined;
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
/** How often a token that was bound to a certificate while that one was being replaced is asked for again. */
const rebinds = 2;

/**
 * Makes a {@link TokenSource} with a cache of its own: nothing is shared between two sources.
 *
 * @throws {LeanConfigError} `missing_credential`, `invalid_credential`, `invalid_key`
 */
export function createTokenSource(options: TokenSourceOptions): TokenSource {
  checkCredential("clientId", options.clientId);
  checkAuthentication(options);
  const now = options.now ?? Date.now;
  const own = options.fetch ? fetchTransport(options.fetch) : options.transport;
  let platform: Transport | undefined;
  const slots = new Map<string, Slot>();

  async function exchange(scope: string, context: GetTokenOptions): Promise<AccessToken> {
    if (options.tlsClientAuth && !own && context.certificate === undefined)
      throw new LeanConfigError(
        "missing_client_certificate",
        "tlsClientAuth needs a client certificate; give this bearer to mtls({ cert, key, ca, bearer })",
      );
    const transport = own ?? context.transport ?? (platform ??= platformTransport());
    // The OAuth library is loaded with the first token.
    const { exchangeToken } = await import("./exchange-token.ts");
    return exchangeToken(options, { scope, transport, now });
  }

  function renew(scope: string, slot: Slot, context: GetTokenOptions): Promise<AccessToken> {
    slot.pending ??= exchange(scope, context)
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

  function peek(scope: string, context: GetTokenOptions = {}): AccessToken | undefined {
    const slot = slots.get(scope);
    if (!slot?.token || isForeign(slot.token, context)) return undefined;
    const { minimumMs = 30_000 } = context;
    const time = now();
    if (slot.token.expiresAt - time <= minimumMs) return undefined;
    // A failed renewal is not an error yet: the token at hand is valid, and the next call tries again.
    if (time >= slot.renewAt) renew(scope, slot, context).catch(() => undefined);
    return slot.token;
  }

  return {
    peek,
    async get(scope, context = {}) {
      for (let tries = 0; ; tries++) {
        const token = peek(scope, context);
        if (token) return token;
        const slot = slots.get(scope) ?? { renewAt: 0 };
        if (!slots.has(scope)) {
          if (slots.size >= maximumSlots) removeExpired(slots, now());
          slots.set(scope, slot);
        }
        // Asked for only here: a caller may make its signal when it is looked at.
        const { signal } = context;
        signal?.throwIfAborted();
        const fresh = await withSignal(renew(scope, slot, context), signal);
        if (tries === rebinds || !isForeign(fresh, context)) return fresh;
      }
    },
    invalidate(value) {
      for (const slot of slots.values()) if (slot.token?.value === value) delete slot.token;
    },
  };
}

/** Whether a token is bound to another certificate than the one in use. */
function isForeign(token: AccessToken, { certificate }: GetTokenOptions): boolean {
  return token.certificate !== undefined && certificate !== undefined && token.certificate !== certificate;
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
