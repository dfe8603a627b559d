import {
  type AccessToken,
  type ClientAuthentication,
  createTokenSource,
  type TokenSource,
} from "@openlean/auth-client";
import { type Auth, type AuthContext, type Fetch, platformTransport } from "@openlean/core";

/** Options of {@link bearer}: the application, one way to prove that it is it, and how requests travel. */
export type BearerOptions = ClientAuthentication & {
  /** Application id, a UUID, from the Integration page of the dashboard. */
  clientId: string;
  /** Default `api`: every backend call, for all customers. */
  scope?: string | undefined;
  /**
   * URL of an HTTP proxy for API calls and token requests alike, `http://user:password@host:port`. Node only. Environment
   * variables such as HTTPS_PROXY are not read. For a client certificate, give the proxy to `mtls` instead.
   */
  proxy?: string | URL | undefined;
  /** Sends the token requests. Default: whatever carries the API calls. */
  fetch?: Fetch | undefined;
  /** Current time in milliseconds since 1970. Default `Date.now`. */
  now?: (() => number) | undefined;
};

function headersOf(token: AccessToken): Record<string, string> {
  return { authorization: `Bearer ${token.value}` };
}

/**
 * OAuth 2.0 bearer tokens: fetched on the first call, shared by all callers, renewed ahead of their end, and fetched anew
 * once when the API answers 401. Give one `bearer` to all clients of an application, so that they share its token.
 *
 * @throws {LeanConfigError} `missing_credential`, `invalid_credential`, `invalid_key`, `invalid_url`
 */
export function bearer(options: BearerOptions): Auth {
  const { scope = "api", proxy, ...credentials } = options;
  const sources = new Map<string, TokenSource>();
  const sourceOf = ({ environment }: AuthContext): TokenSource => {
    const { authUrl } = environment;
    let source = sources.get(authUrl);
    if (!source) sources.set(authUrl, (source = createTokenSource({ ...credentials, authUrl })));
    return source;
  };
  // Fails here, not at the first call.
  createTokenSource({ ...credentials, authUrl: "https://localhost" });
  return {
    channel: "bearer",
    ...(proxy !== undefined && { transport: platformTransport({ proxy }) }),
    authorize(context) {
      const source = sourceOf(context);
      // The context itself is passed on: its signal is made only if somebody has to wait.
      const token = source.peek(scope, context);
      return token ? headersOf(token) : source.get(scope, context).then(headersOf);
    },
    unauthorized(headers, context) {
      sourceOf(context).invalidate(headers["authorization"]?.slice("Bearer ".length) ?? "");
      return true;
    },
  };
}
