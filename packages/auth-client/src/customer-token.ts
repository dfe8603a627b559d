import { LeanConfigError, LeanTokenError } from "@openlean/core";
import { checkOptions, optionRules } from "@openlean/core/internal";
import { readClock } from "./clock.ts";
import type { GetTokenOptions, TokenSource } from "./token-source.ts";

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
const minimumRule = `a number of milliseconds from ${linkMinimumMs} on, because LinkSDK wants ten minutes`;
const rules = {
  signal: optionRules.abortSignal,
  now: optionRules.callable,
  minimumMs: (value: unknown) =>
    typeof value === "number" && value >= linkMinimumMs && value <= optionRules.longestMs
      ? undefined
      : minimumRule,
};

/**
 * The token for LinkSDK's `access_token`: a bare JWT of scope `customer.<customerId>`, valid for at least `minimumMs`, kept
 * per customer by the source until it is too short. Check that the signed-in user is this customer before you hand it to a
 * browser. `bearer()` of `@openlean/auth-middleware` has it as `auth.customerToken(customerId)`.
 *
 * @param context what else the source is told: `transport`, `certificate`
 * @throws {LeanConfigError} `invalid_customer_id`, `invalid_option`
 * @throws {LeanTokenError} when the server refuses, or `token_too_short` when it gives no token that lives long enough; and
 *   what {@link TokenSource.get} throws
 */
export async function customerToken(
  source: Pick<TokenSource, "get">,
  customerId: string,
  options: CustomerTokenOptions = {},
  context: Pick<GetTokenOptions, "transport" | "certificate"> = {},
): Promise<string> {
  checkOptions("customerToken", source, { get: optionRules.callable });
  checkOptions("customerToken", options, rules);
  const { minimumMs = 900_000, signal, now = Date.now } = options;
  // The id becomes part of a scope, where a space would begin another one.
  if (typeof customerId !== "string" || !/^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$/i.test(customerId))
    throw new LeanConfigError(
      "invalid_customer_id",
      "customerId is no UUID; pass the customer_id that Lean gave, not your own id of the user",
    );
  const { transport, certificate } = context;
  const scope = `customer.${customerId}`;
  const token = await source.get(scope, { minimumMs, signal, transport, certificate });
  const leftMs = token.expiresAt - readClock(now).wall;
  if (leftMs < minimumMs)
    throw new LeanTokenError(
      `the authorization server gave a token of ${Math.floor(leftMs / 1000)} s, and ${minimumMs / 1000} s are wanted; ask for less by minimumMs, at least ${linkMinimumMs}`,
      { code: "token_too_short", operationId: "createToken" },
    );
  return token.value;
}
