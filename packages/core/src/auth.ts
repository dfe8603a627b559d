import type { Channel, Environment } from "./environments.ts";
import type { Transport } from "./transport/transport.ts";

/** What an {@link Auth} may look at when it authorizes one attempt. */
export interface AuthContext {
  readonly environment: Environment;
  /** Aborts when the call is aborted or its time is up. */
  readonly signal?: AbortSignal | undefined;
  /** What carries the call. A token is asked for over the same one: same proxy, same client certificate. */
  readonly transport?: Transport | undefined;
  /** Thumbprint (`x5t#S256`, RFC 8705) of the client certificate that the call is sent with. */
  readonly certificate?: string | undefined;
}

/**
 * How calls are authenticated. `bearer()` and `mtls()` of `@openlean/auth-middleware` make one; your own object works
 * as well.
 */
export interface Auth {
  /** Chooses the hosts, see {@link resolveEnvironment}. */
  readonly channel: Channel;
  /** Headers that authenticate one attempt. Called again for every attempt, so that a retry never sends an old token. */
  authorize(context: AuthContext): Promise<Record<string, string>> | Record<string, string>;
  /**
   * The API answered 401 to these headers. Return `true` when the next `authorize` will give other ones; the call is
   * then replayed once.
   */
  unauthorized?(headers: Record<string, string>, context: AuthContext): boolean;
  /** Carries the requests where the channel needs its own connections, as mutual TLS does. */
  readonly transport?: Transport | undefined;
}
