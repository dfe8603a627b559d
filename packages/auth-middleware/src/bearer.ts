import {
  type AccessToken,
  type ClientAuthentication,
  createTokenSource,
  type Credential,
  customerToken,
  type CustomerTokenOptions,
  type TokenSource,
} from "@openlean/auth-client";
import {
  type Auth,
  type AuthContext,
  type EnvironmentName,
  type Fetch,
  LeanConfigError,
  platformTransport,
  type Region,
  resolveEnvironment,
} from "@openlean/core";
import { checkOptions, optionRules } from "@openlean/core/internal";

/** Options of {@link bearer}: the application, one way to prove that it is it, and how requests travel. */
export type BearerOptions = ClientAuthentication & {
  /** Application id, a UUID, from the Integration page of the dashboard, or a function that gets it. */
  clientId: Credential;
  /** Default `api`: every backend call, for all customers. */
  scope?: string | undefined;
  /** With `environment`: where {@link BearerAuth.customerToken} asks before a client has used this auth. */
  region?: Region | undefined;
  /** With `region`: where {@link BearerAuth.customerToken} asks before a client has used this auth. */
  environment?: EnvironmentName | undefined;
  /** Asks this authorization server for every token, whatever the clients say. Default: that of each client. */
  authUrl?: string | undefined;
  /**
   * Names of hosts that may be asked over plain http as well, for `authUrl`; see `ClientOptions` of `@openlean/core`. Needs
   * `region` and `environment: "sandbox"`. A client's `insecureHosts` count for the server that the client names.
   */
  insecureHosts?: readonly string[] | undefined;
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

/** What {@link bearer} makes: an `Auth` that has LinkSDK's tokens as well. */
export interface BearerAuth extends Auth {
  /**
   * The token for LinkSDK's `access_token`: a bare JWT of scope `customer.<customerId>` with at least 15 minutes left,
   * kept per customer. It is asked for where a client with this auth asks, or where `region` and `environment`, or
   * `authUrl`, of `bearer` say. Check that the signed-in user is this customer before you hand it to a browser.
   *
   * @throws {LeanConfigError} `invalid_customer_id`, `invalid_option`; `missing_option` when nothing says yet where to ask
   * @throws {LeanTokenError} when the server refuses, or `token_too_short`; and what a call throws that gets no token
   */
  customerToken(customerId: string, options?: Omit<CustomerTokenOptions, "now">): Promise<string>;
}

/** The tokens of one authorization server, and how a request for them travels. */
interface Issuer {
  readonly source: TokenSource;
  /** Asked over plain http: for clients of the sandbox alone. */
  readonly insecure: boolean;
  /** That of the first client, which has the transport and the certificate of all of them. */
  context?: AuthContext;
}

/** The part of an `Environment` that decides about plain http. */
interface Where {
  readonly environment?: EnvironmentName | undefined;
  readonly insecureHosts?: readonly string[] | undefined;
}

const rules = {
  scope: optionRules.text,
  fetch: optionRules.callable,
  now: optionRules.callable,
  authUrl: optionRules.text,
};

function headersOf(token: AccessToken): Record<string, string> {
  return { authorization: `Bearer ${token.value}` };
}

/**
 * OAuth 2.0 bearer tokens: fetched on the first call, shared by all callers, renewed ahead of their end, and fetched anew
 * once when the API answers 401. Give one `bearer` to all clients of an application, so that they share its token.
 *
 * @example bearer({ clientId, clientSecret: () => process.env["LEAN_CLIENT_SECRET"] })
 * @throws {LeanConfigError} `missing_credential`, `invalid_credential`, `invalid_key`, `invalid_option`, `invalid_url`,
 *   `insecure_url`; a credential that is a function is asked with the first token
 */
export function bearer(options: BearerOptions): BearerAuth {
  checkOptions("bearer", options, rules);
  const { scope = "api", region, environment, authUrl, proxy, insecureHosts, ...credentials } = options;
  const issuers = new Map<string, Issuer>();
  const transport = proxy === undefined ? undefined : platformTransport({ proxy });

  function issuerOf(url: string, where: Where): Issuer {
    const isSandbox = where.environment === "sandbox";
    let issuer = issuers.get(url);
    if (!issuer) {
      const hosts = isSandbox ? [...(insecureHosts ?? []), ...(where.insecureHosts ?? [])] : [];
      const { environment } = where;
      const source = createTokenSource({ ...credentials, authUrl: url, environment, insecureHosts: hosts });
      issuer = { source, insecure: hosts.length > 0 && url.startsWith("http:") };
      issuers.set(url, issuer);
    }
    if (issuer.insecure && !isSandbox) throw insecureIssuer();
    return issuer;
  }

  function sourceOf(context: AuthContext): TokenSource {
    const issuer = issuerOf(authUrl ?? context.environment.authUrl, context.environment);
    issuer.context ??= context;
    return issuer.source;
  }

  // Fails here, not at the first call.
  createTokenSource({ ...credentials, authUrl: authUrl ?? "https://localhost", environment, insecureHosts });
  const own =
    region === undefined && environment === undefined
      ? authUrl
      : resolveEnvironment({
          region: region as Region,
          environment: environment as EnvironmentName,
          authUrl,
          insecureHosts,
        }).authUrl;

  return {
    channel: "bearer",
    ...(transport && { transport }),
    authorize(context) {
      const source = sourceOf(context);
      // The context itself is passed on: its signal is made only if somebody has to wait.
      const token = source.peek(scope, context);
      return token ? headersOf(token) : source.get(scope, context).then(headersOf);
    },
    unauthorized(headers, context) {
      return sourceOf(context).invalidate(headers["authorization"]?.slice("Bearer ".length) ?? "");
    },
    async customerToken(customerId, tokenOptions) {
      const [known, another] = issuers.values();
      const issuer = own === undefined ? (another ? undefined : known) : issuerOf(own, { environment });
      if (!issuer) throw unknownIssuer(another !== undefined);
      const { source, context = { transport } } = issuer;
      return customerToken(source, customerId, { ...tokenOptions, now: credentials.now }, context);
    },
  };
}

function insecureIssuer(): LeanConfigError {
  return new LeanConfigError(
    "insecure_url",
    "authUrl must use https: a client of production uses this auth, and insecureHosts is for the sandbox alone",
  );
}

function unknownIssuer(several: boolean): LeanConfigError {
  const why = several
    ? "clients of several authorization servers use this auth"
    : "no client has used this auth yet";
  return new LeanConfigError(
    "missing_option",
    `customerToken does not know which authorization server to ask, because ${why}; give bearer region and environment`,
  );
}
