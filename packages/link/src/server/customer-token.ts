import { createTokenSource, type TokenSource, type TokenSourceOptions } from "@openlean/auth-client";
import {
  type EnvironmentName,
  type Fetch,
  LeanConfigError,
  LeanTokenError,
  type Region,
  resolveEnvironment,
} from "@openlean/core";
import { checkOptions, type OptionRule, optionRules } from "@openlean/core/internal";

/** Credentials for {@link customerToken}, where there is no token source to share. */
export interface CustomerTokenCredentials {
  /** Application id, a UUID. */
  clientId: TokenSourceOptions["clientId"];
  /** Client secret of the same region and environment. Never leaves the backend. */
  clientSecret: NonNullable<TokenSourceOptions["clientSecret"]>;
  region: Region;
  environment: EnvironmentName;
  /** Replaces the authorization server chosen from region and environment. */
  authUrl?: string | undefined;
  /** Sends the token request instead of the platform's `fetch`. */
  fetch?: Fetch | undefined;
}

/** Options of {@link customerToken}. */
export interface CustomerTokenOptions {
  /** Validity the token must have left, in milliseconds. Default 900,000: ten minutes for LinkSDK, five for the way there. */
  minimumMs?: number | undefined;
  /** Stops the wait. */
  signal?: AbortSignal | undefined;
  /** Current time in milliseconds since 1970. Default `Date.now`. */
  now?: (() => number) | undefined;
}

const linkMinimumMs = 600_000;
const { abortSignal, callable, longestMs } = optionRules;

const minimumRule: OptionRule = (value) =>
  typeof value === "number" && value >= linkMinimumMs && value <= longestMs
    ? undefined
    : `a number of milliseconds from ${linkMinimumMs} (LinkSDK wants ten minutes) to ${longestMs}`;

/**
 * The token for LinkSDK's `access_token`: a bare JWT of scope `customer.<customerId>`, valid for at least `minimumMs`.
 * Check that the signed-in user is this customer before you hand it to a browser.
 *
 * With a token source (`createTokenSource` of `@openlean/auth-client`) tokens are kept per customer until they are too
 * short; with credentials every call asks for a new one.
 *
 * @throws {LeanConfigError} `invalid_customer_id`, `invalid_option`, and those of the credentials
 * @throws {LeanTokenError} when the server refuses, or `token_too_short` when it gives no token that lives long enough
 * @throws {LeanConnectionError} when the authorization server cannot be reached
 */
export async function customerToken(
  source: Pick<TokenSource, "get"> | CustomerTokenCredentials,
  customerId: string,
  options: CustomerTokenOptions = {},
): Promise<string> {
  checkOptions("customerToken", options, { minimumMs: minimumRule, signal: abortSignal, now: callable });
  const { minimumMs = 900_000, signal, now = Date.now } = options;
  // The id becomes part of a scope, where a space would begin another one.
  if (typeof customerId !== "string" || !/^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$/i.test(customerId))
    throw new LeanConfigError(
      "invalid_customer_id",
      "customerId is no UUID; pass the customer_id that Lean gave, not your own id of the user",
    );
  checkOptions("customerToken", source, { get: callable });
  const tokens = "get" in source ? source : sourceOf(source, now);
  const token = await tokens.get(`customer.${customerId}`, { minimumMs, signal });
  const leftMs = token.expiresAt - now();
  if (leftMs < minimumMs)
    throw new LeanTokenError(
      `the authorization server gave a token of ${Math.floor(leftMs / 1000)} s, and ${minimumMs / 1000} s are wanted; ask for less by minimumMs, at least ${linkMinimumMs}`,
      { code: "token_too_short", operationId: "createToken" },
    );
  return token.value;
}

function sourceOf(
  { clientId, clientSecret, fetch, ...where }: CustomerTokenCredentials,
  now: () => number,
): TokenSource {
  return createTokenSource({
    clientId,
    clientSecret,
    fetch,
    now,
    authUrl: resolveEnvironment(where).authUrl,
  });
}
