import type { EnvironmentName, Fetch, Transport } from "@openlean/core";
import { checkInsecureHosts, checkOptions, checkUrl, optionRules } from "@openlean/core/internal";
import { checkAuthentication } from "./check-authentication.ts";
import type { ClientAuthentication } from "./client-authentication.ts";
import { checkCredential, type Credential } from "./credential.ts";

/** Options of `createTokenSource`. */
export type TokenSourceOptions = ClientAuthentication & {
  /** Application id, a UUID, or a function that gets it. */
  clientId: Credential;
  /** Base URL of the authorization server; the token path is added. `https`, or `http` on a loopback address. */
  authUrl: string;
  /**
   * Names of hosts that may be called over plain http as well; see `ClientOptions` of `@openlean/core`. Needs
   * `environment: "sandbox"`.
   */
  insecureHosts?: readonly string[] | undefined;
  /** Says that the credentials are those of a sandbox. Nothing but `insecureHosts` asks. */
  environment?: EnvironmentName | undefined;
  /** Sends the token requests instead of the platform's own transport. */
  fetch?: Fetch | undefined;
  /** Carries the token requests, for example `mtls({...}).transport`. Default: the platform's own. */
  transport?: Transport | undefined;
  /** Current time in milliseconds since 1970. Default `Date.now`. */
  now?: (() => number) | undefined;
};

const rules = { fetch: optionRules.callable, transport: optionRules.callable, now: optionRules.callable };

/**
 * The options with their defaults, every one checked. A credential that is a function is asked later.
 *
 * @throws {LeanConfigError} `invalid_option`, `missing_credential`, `invalid_credential`, `invalid_key`, `invalid_url`,
 *   `insecure_url`
 */
export function checkTokenSourceOptions(
  options: TokenSourceOptions,
): TokenSourceOptions & { readonly now: () => number } {
  checkOptions("the token source", options, rules);
  if (typeof options.clientId !== "function") checkCredential("clientId", options.clientId);
  checkAuthentication(options);
  const insecureHosts = checkInsecureHosts(options.insecureHosts, options.environment);
  const authUrl = checkUrl("authUrl", options.authUrl, insecureHosts);
  return { ...options, authUrl, now: options.now ?? Date.now };
}
