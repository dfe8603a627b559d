import type { Auth } from "../auth.ts";
import type { EnvironmentName, Region } from "../environments.ts";
import type { Hooks } from "../observe/hooks.ts";
import type { Fetch } from "../transport/transport.ts";

/** Options of a client. camelCase means: ours; what goes on the wire keeps the spec's names. */
export interface ClientOptions extends RequestOptions {
  /** Country of the application. */
  region: Region;
  /** Each has credentials of its own. */
  environment: EnvironmentName;
  /** `bearer({...})` or `mtls({...})` of `@openlean/auth-middleware`. */
  auth: Auth;
  /** Replaces the API host chosen from region, environment and channel. */
  baseUrl?: string | undefined;
  /** Replaces the authorization server chosen from region and environment. */
  authUrl?: string | undefined;
  /**
   * Names of hosts that may be called over plain http as well, such as `["sandbox"]`: where a sandbox of your own runs in
   * another container. Refused with any other environment than `sandbox`. Default: none.
   */
  insecureHosts?: readonly string[] | undefined;
  /** Are told about calls and attempts: logs, metrics, traces. Several are told in turn. */
  hooks?: Hooks | readonly Hooks[] | undefined;
  /** Sends the requests instead of the platform's `fetch`. In tests, give a function and look at what it received. */
  fetch?: Fetch | undefined;
}

/** Options that a client has defaults for and each call may override. */
export interface RequestOptions {
  /** Longest wait for one attempt, in milliseconds. Default 60,000: Lean may hold a data request for 50 seconds. */
  timeoutMs?: number | undefined;
  /** Longest time for the whole call with token, attempts and waits, in milliseconds. Default 150,000. */
  deadlineMs?: number | undefined;
  /** How often a call is repeated when that is safe. Default 2. */
  maxRetries?: number | undefined;
  /** Headers to add; one that is `undefined` is left out. Those of the connection and of `auth` are refused. */
  headers?: Readonly<Record<string, string | undefined>> | undefined;
}

/** Options of every call, next to the operation's own `params` and `body`. */
export interface CallOptions extends RequestOptions {
  /** Aborts the call at any point, waits included. */
  signal?: AbortSignal | undefined;
  /** Sent as `Idempotency-Key`, the same for every attempt; it makes a POST safe to repeat. */
  idempotencyKey?: string | undefined;
}

/** Options of {@link Client.raw}: what openapi-fetch takes for an operation it has no types of. */
export interface RawOptions extends CallOptions {
  params?: { path?: object | undefined; query?: object | undefined; header?: object | undefined } | undefined;
  body?: unknown;
}
