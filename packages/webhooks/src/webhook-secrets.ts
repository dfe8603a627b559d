import { LeanConfigError } from "@openlean/core";
import { errorName } from "./error-name.ts";
import { settleWithin } from "./settle-within.ts";

/** One webhook secret, or all that are active while they are being rotated. */
export type Secrets = string | readonly string[];

/** Secrets, or a function that gets them from where they are kept: a variable, a file, a secret manager. */
export type SecretsOption = Secrets | (() => MaybeSecrets | PromiseLike<MaybeSecrets>);

/** What a variable of the environment is: present, one hopes. What is missing or empty is told when it is used. */
type MaybeSecrets = Secrets | undefined;

/** A question that hangs must not keep the next one from being asked. Short enough to answer the delivery in time. */
const answerMs = 5_000;
const algorithm = { name: "HMAC", hash: "SHA-512" } as const;

/**
 * The list of secrets, each one usable.
 *
 * @throws {LeanConfigError} `missing_secret`, `invalid_secret`
 */
export function checkSecrets(secrets: unknown): readonly string[] {
  const list: readonly unknown[] =
    typeof secrets === "string" ? [secrets] : Array.isArray(secrets) ? secrets : [];
  if (list.length === 0 || list.some((secret) => typeof secret !== "string" || secret === ""))
    throw new LeanConfigError(
      "missing_secret",
      "secrets: a webhook secret is missing or empty; copy it from the Integration page of the dashboard of this environment",
    );
  if (list.some((secret) => (secret as string).trim() !== secret))
    throw new LeanConfigError(
      "invalid_secret",
      "secrets: a webhook secret has white space around it; trim it",
    );
  return list as readonly string[];
}

/**
 * The keys of all active secrets; a function is asked now.
 *
 * @throws {LeanConfigError} `missing_secret`, `invalid_secret`; `secrets_unavailable` when the function throws, with what
 * it threw as `cause`
 */
export async function importSecrets(secrets: SecretsOption): Promise<CryptoKey[]> {
  const list = checkSecrets(typeof secrets === "function" ? await ask(secrets) : secrets);
  return Promise.all(
    list.map((secret) =>
      crypto.subtle.importKey("raw", new TextEncoder().encode(secret), algorithm, false, ["verify"]),
    ),
  );
}

function ask(secrets: Extract<SecretsOption, () => unknown>): Promise<MaybeSecrets> {
  // The async function makes one promise of this realm out of values, throws and foreign promises.
  const asked = (async () => secrets())().catch((cause: unknown) => {
    throw unavailable(`failed with ${errorName(cause)}`, cause);
  });
  return settleWithin(asked, answerMs, () => {
    throw unavailable(`did not answer within ${answerMs} ms`);
  });
}

function unavailable(what: string, cause?: unknown): LeanConfigError {
  const error = new LeanConfigError(
    "secrets_unavailable",
    `secrets: the function that gives the webhook secrets ${what}; check where the secrets are kept`,
  );
  if (cause !== undefined) Object.defineProperty(error, "cause", { value: cause });
  return error;
}
