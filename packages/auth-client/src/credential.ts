import { isLeanError, LeanConfigError } from "@openlean/core";

/**
 * A value, or a function that gets it from where it is kept: a variable, a file, a secret manager. A function is asked when
 * the first token is wanted, and again after the authorization server refused what it gave, so that a rotation needs no
 * restart.
 *
 * @example () => process.env["LEAN_CLIENT_SECRET"]
 */
export type Credential = string | (() => PromiseLike<string | undefined> | string | undefined);

/**
 * Refuses a value that cannot be a credential. Nothing of it is told.
 *
 * @throws {LeanConfigError} `missing_credential`, `invalid_credential`
 */
export function checkCredential(name: string, value: unknown): asserts value is string {
  if (typeof value !== "string" || value === "")
    throw new LeanConfigError(
      "missing_credential",
      `${name} is missing; copy it from the Integration page of the dashboard of this region and environment`,
    );
  if (value.trim() !== value)
    throw new LeanConfigError("invalid_credential", `${name} has white space around it; trim it`);
}

/**
 * The value of a credential; a function is asked now. What it throws may quote a secret, so only a `LeanError` is passed on.
 *
 * @throws {LeanConfigError} `missing_credential`, `invalid_credential`, `credential_unavailable`
 */
export async function askCredential(name: string, credential: Credential): Promise<string> {
  if (typeof credential !== "function") return credential;
  let value: unknown;
  try {
    value = await credential();
  } catch (error) {
    if (isLeanError(error)) throw error;
    throw credentialUnavailable(name, "failed");
  }
  checkCredential(name, value);
  return value;
}

export function credentialUnavailable(name: string, what: string): LeanConfigError {
  return new LeanConfigError(
    "credential_unavailable",
    `the function given as ${name} ${what}; look at where it reads`,
  );
}
