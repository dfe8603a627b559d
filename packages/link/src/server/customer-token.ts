import {
  createTokenSource,
  type Credential,
  customerToken as tokenOf,
  type CustomerTokenOptions,
  type TokenSource,
} from "@openlean/auth-client";
import { type EnvironmentName, type Fetch, type Region, resolveEnvironment } from "@openlean/core";
import { checkOptions } from "@openlean/core/internal";

/** Credentials for {@link customerToken}, where there is no token source to share. */
export interface CustomerTokenCredentials {
  /** Application id, a UUID, or a function that gets it. */
  clientId: Credential;
  /** Client secret of the same region and environment, or a function that gets it. Never leaves the backend. */
  clientSecret: Credential;
  region: Region;
  environment: EnvironmentName;
  /** Replaces the authorization server chosen from region and environment. */
  authUrl?: string | undefined;
  /** Names of hosts that may be asked over plain http as well, in the sandbox; see `ClientOptions` of `@openlean/core`. */
  insecureHosts?: readonly string[] | undefined;
  /** Sends the token request instead of the platform's `fetch`. */
  fetch?: Fetch | undefined;
}

/**
 * The token for LinkSDK's `access_token` where there is no `bearer()`: with one, call `auth.customerToken(customerId)`,
 * which follows the same rules.
 *
 * With a token source (`createTokenSource` of `@openlean/auth-client`) tokens are kept per customer until they are too
 * short; with credentials every call asks for a new one.
 *
 * @throws {LeanConfigError} `invalid_customer_id`, `invalid_option`, and those of the credentials
 * @throws {LeanTokenError} when the server refuses, or `token_too_short` when it gives no token that lives long enough
 * @throws {LeanConnectionError} or {@link LeanTimeoutError} when the authorization server does not answer
 */
export async function customerToken(
  source: Pick<TokenSource, "get"> | CustomerTokenCredentials,
  customerId: string,
  options: CustomerTokenOptions = {},
): Promise<string> {
  checkOptions("customerToken", source, {});
  return tokenOf("get" in source ? source : sourceOf(source, options?.now), customerId, options);
}

function sourceOf(
  { clientId, clientSecret, fetch, ...where }: CustomerTokenCredentials,
  now: (() => number) | undefined,
): TokenSource {
  const { authUrl, environment, insecureHosts } = resolveEnvironment(where);
  return createTokenSource({ clientId, clientSecret, fetch, now, authUrl, environment, insecureHosts });
}
