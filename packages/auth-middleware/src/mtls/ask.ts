import { isLeanError, LeanConfigError } from "@openlean/core";
import type { IdentityOptions, OpenIdentity, Credential } from "./identity-options.ts";
import { typeOf } from "./type-of.ts";

/**
 * The value of a credential, asked for where it is a function.
 *
 * @throws {LeanConfigError} `credential_unavailable` when the function fails, `missing_credential` when it gives no text; a
 *   `LeanError` of its own stays as it is
 */
export async function askCredential(name: string, credential: Credential): Promise<string> {
  if (typeof credential !== "function") return credential;
  const value: unknown = await askOwn(credential, "credential_unavailable", `the function given as ${name}`);
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
  const { passphrase } = options;
  return passphrase === undefined
    ? (options as OpenIdentity)
    : { ...options, passphrase: await askCredential("passphrase", passphrase) };
}

/** Whether the certificate can be read at once, because nobody has to be asked for its passphrase. */
export function isOpen(options: IdentityOptions): options is OpenIdentity {
  return typeof options.passphrase !== "function";
}
