import type { Credential } from "@openlean/auth-client";
import { isLeanError, LeanConfigError } from "@openlean/core";
import type { IdentityOptions, OpenIdentity } from "./identity-options.ts";
import { typeOf } from "./type-of.ts";

/**
 * What the function that was given for a credential gives.
 *
 * @throws {LeanConfigError} `credential_unavailable` when the function fails, `missing_credential` when it gives no text; a
 *   `LeanError` of its own stays as it is
 */
export async function askCredential(name: string, ask: Exclude<Credential, string>): Promise<string> {
  const value: unknown = await askOwn(ask, "credential_unavailable", `the function given as ${name}`);
  if (typeof value === "string" && value !== "") return value;
  throw new LeanConfigError(
    "missing_credential",
    `the function given as ${name} gave ${value === "" ? "an empty text" : typeOf(value)}, not a text; look at where it reads`,
  );
}

/**
 * Calls a function of the caller and waits for it, a thenable of any realm included. Its error may quote what it was
 * given, so only a `LeanError` is passed on.
 *
 * @throws {LeanConfigError} with the given code
 */
export async function askOwn<T>(ask: () => PromiseLike<T> | T, code: string, what: string): Promise<T> {
  try {
    return await ask();
  } catch (error) {
    if (isLeanError(error)) throw error;
    throw new LeanConfigError(code, `${what} failed; look at where it reads`);
  }
}

/** The options of a certificate with the passphrase at hand. */
export async function openIdentity(options: IdentityOptions): Promise<OpenIdentity> {
  if (isOpen(options)) return options;
  const ask = options.passphrase as Exclude<Credential, string>;
  return { ...options, passphrase: await askCredential("passphrase", ask) };
}

/** Whether the certificate can be read at once, because nobody has to be asked for its passphrase. */
export function isOpen(options: IdentityOptions): options is OpenIdentity {
  return typeof options.passphrase !== "function";
}
