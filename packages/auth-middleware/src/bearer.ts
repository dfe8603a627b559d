import { type AccessToken, createTokenSource, type TokenSource } from "@openlean/auth-client";
import type { Auth, AuthContext, Fetch } from "@openlean/core";

/** Options of {@link bearer}. */
export interface BearerOptions {
  /** Application id, a UUID, from the Integration page of the dashboard. */
  clientId: string;
  /** Client secret of the same region and environment. Keep it on the backend. */
  clientSecret: string;
  /** Default `api`: every backend call, for all customers. */
  scope?: string | undefined;
  /** Sends the token requests instead of the platform's `fetch`. */
  fetch?: Fetch | undefined;
  /** Current time in milliseconds since 1970. Default `Date.now`. */
  now?: (() => number) | undefined;
}

function headersOf(token: AccessToken): Record<string, string> {
  return { authorization: `Bearer ${token.value}` };
}

/**
 * OAuth 2.0 bearer tokens: fetched on the first call, shared by all callers, renewed ahead of their end, and fetched anew
 * once when the API answers 401. Give one `bearer` to all clients of an application, so that they share its token.
 *
 * @throws {LeanConfigError} `missing_credential`, `invalid_credential`
 */
export function bearer(options: BearerOptions): Auth {
  const { scope = "api", ...credentials } = options;
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
    authorize(context) {
      const source = sourceOf(context);
      const token = source.peek(scope);
      // The context itself is passed on: its signal is made only if somebody has to wait.
      return token ? headersOf(token) : source.get(scope, context).then(headersOf);
    },
    unauthorized(headers, context) {
      sourceOf(context).invalidate(headers["authorization"]?.slice("Bearer ".length) ?? "");
      return true;
    },
  };
}
