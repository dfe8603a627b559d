import type { KeyRing } from "./key-ring.ts";
import { copyBytes, type RawBody } from "./raw-body.ts";
import { readSignature, type SignatureHeader } from "./signature-header.ts";
import { LeanWebhookError } from "./webhook-error.ts";
import { importSecrets, type SecretsOption } from "./webhook-secrets.ts";

/**
 * Resolves when `header` is the `lean-signature` of these bytes under one of the secrets, and rejects otherwise.
 *
 * The signature is `sha512=` and the HMAC with SHA-512 of the raw body in hexadecimal, all lower or all upper case;
 * the key is the secret as UTF-8. Exactly one value is accepted, and no other algorithm. The comparison is
 * `crypto.subtle.verify`, which runs in constant time. A function as `secrets` is asked on every call.
 *
 * @throws {LeanWebhookError} `missing_signature`, `malformed_signature`, `signature_mismatch`, `parsed_body`
 * @throws {LeanConfigError} `missing_secret`, `invalid_secret`, `secrets_unavailable`
 */
export async function verifySignature(
  rawBody: RawBody,
  header: SignatureHeader,
  secrets: SecretsOption,
): Promise<void> {
  const body = copyBytes(rawBody);
  const signature = readSignature(header);
  if (!(await fits(body, signature, await importSecrets(secrets)))) throw mismatch(body);
}

/** The same with keys that are kept, and asked for again when none of them fits. */
export async function verifyWithKeys(
  body: Uint8Array<ArrayBuffer>,
  signature: Uint8Array<ArrayBuffer>,
  ring: KeyRing,
): Promise<void> {
  const keys = await ring.keys();
  if (await fits(body, signature, keys)) return;
  const others = await ring.keysAfter(keys);
  if (!others || !(await fits(body, signature, others))) throw mismatch(body);
}

async function fits(
  body: Uint8Array<ArrayBuffer>,
  signature: Uint8Array<ArrayBuffer>,
  keys: readonly CryptoKey[],
): Promise<boolean> {
  for (const key of keys) if (await crypto.subtle.verify("HMAC", key, signature, body)) return true;
  return false;
}

function mismatch(body: Uint8Array): LeanWebhookError {
  return new LeanWebhookError(
    "signature_mismatch",
    body.byteLength === 0
      ? "lean-signature does not match because the body is empty; let nothing read the request before the receiver does"
      : "lean-signature does not match the body; use the webhook secret of this environment (not the client secret) and pass the body on byte for byte",
  );
}
