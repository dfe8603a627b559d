import { LeanConfigError } from "@openlean/core";
import { checkOptions, type OptionRule, optionRules } from "@openlean/core/internal";
import type { IdentityOptions } from "./identity-options.ts";
import type { MtlsOptions } from "./mtls-options.ts";
import { typeOf } from "./type-of.ts";

const { callable, flag, oneOf, wholeNumber } = optionRules;

/** Characters of an app token: a UUID, or 32 hexadecimal digits in older applications. */
const appToken = /^[\w-]{1,200}$/;

/** Whether a value can be sent as the app token. */
export function isAppToken(value: unknown): value is string {
  return typeof value === "string" && appToken.test(value);
}

const auth: OptionRule = (value) => {
  const { channel, authorize } = (value ?? {}) as Record<string, unknown>;
  return channel === "bearer" && typeof authorize === "function" ? undefined : "what bearer() makes";
};

/**
 * Checks what is not material: TypeScript does it for its own callers, and a wrong word must not mean the default.
 *
 * @throws {LeanConfigError} `invalid_option`, `missing_credential`
 */
export function checkMtlsOptions(options: MtlsOptions): void {
  checkOptions("mtls", options, {
    bearer: auth,
    watch: flag,
    warnDays: wholeNumber(0, 3_650),
    onWarning: callable,
    identity: callable,
  });
  if (options.bearer === undefined) {
    if (typeof options.appToken !== "function" && !isAppToken(options.appToken))
      throw new LeanConfigError(
        "missing_credential",
        "appToken is missing or malformed; copy the application id from the Integration page of the dashboard",
      );
  } else if (options.appToken !== undefined)
    throw new LeanConfigError(
      "invalid_option",
      "mtls takes appToken or bearer: Lean refuses the two together",
    );
  if (options.bearer?.transport)
    throw new LeanConfigError("invalid_option", "give proxy to mtls, not to the bearer inside it");
  const proxy: unknown = options.proxy;
  if (proxy !== undefined && typeof proxy !== "string" && typeof (proxy as URL | null)?.href !== "string")
    throw new LeanConfigError("invalid_option", `mtls: proxy must be a text or a URL, not ${typeOf(proxy)}`);
  if ((options as { identity?: unknown }).identity === undefined) checkIdentity("mtls", options);
  else if (options.watch)
    throw new LeanConfigError("invalid_option", "watch needs files; with a provider, call rotate()");
}

/**
 * Checks the form of a client certificate's options; what they hold is checked when it is read.
 *
 * @param owner where the options come from, for the message
 * @throws {LeanConfigError} `invalid_option`
 */
export function checkIdentity(owner: string, value: unknown): asserts value is IdentityOptions {
  if (typeof value !== "object" || value === null || Array.isArray(value) || ArrayBuffer.isView(value))
    throw new LeanConfigError(
      "invalid_option",
      `${owner} must give an object with cert, key and ca, or with pfx, not ${typeOf(value)}`,
    );
  checkOptions(owner, value, { trust: oneOf("system-and-chain", "chain") });
  const { passphrase, pfx, cert, key } = value as Record<string, unknown>;
  if (passphrase !== undefined && typeof passphrase !== "string" && typeof passphrase !== "function")
    throw new LeanConfigError(
      "invalid_option",
      `${owner}: passphrase must be a text or a function, not ${typeOf(passphrase)}`,
    );
  if (pfx !== undefined && (cert !== undefined || key !== undefined))
    throw new LeanConfigError("invalid_option", `${owner} takes pfx, or cert and key, not both`);
}
