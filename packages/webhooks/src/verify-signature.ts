import { LeanConfigError } from "@openlean/core";
import { LeanWebhookError } from "./webhook-error.ts";

/** Bytes of a body as they came over the network. A Node `Buffer` is one. */
export type RawBody = Uint8Array | ArrayBuffer;

/** The header of a delivery: its value, or the list of its values where the platform keeps them apart. */
export type SignatureHeader = string | readonly string[] | null | undefined;

/** One webhook secret, or all that are active while they are being rotated. */
export type Secrets = string | readonly string[];

const algorithm = { name: "HMAC", hash: "SHA-512" } as const;

/**
 * Resolves when `header` is the `lean-signature` of these bytes under one of the secrets, and rejects otherwise.
 *
 * The signature is `sha512=` and the HMAC with SHA-512 of the raw body in hexadecimal, all lower or all upper case;
 * the key is the secret as UTF-8. Exactly one value is accepted, and no other algorithm. The comparison is
 * `crypto.subtle.verify`, which runs in constant time.
 *
 * @throws {LeanWebhookError} `missing_signature`, `malformed_signature`, `signature_mismatch`, `parsed_body`
 * @throws {LeanConfigError} `missing_secret`, `invalid_secret`
 */
export async function verifySignature(
  rawBody: RawBody,
  header: SignatureHeader,
  secrets: Secrets,
): Promise<void> {
  const body = copyBytes(rawBody);
  const signature = readSignature(header);
  await verifyWithKeys(body, signature, await importSecrets(secrets));
}

/** The keys of all active secrets. */
export function importSecrets(secrets: Secrets): Promise<CryptoKey[]> {
  const list = checkSecrets(secrets);
  return Promise.all(
    list.map((secret) =>
      crypto.subtle.importKey("raw", new TextEncoder().encode(secret), algorithm, false, ["verify"]),
    ),
  );
}

export async function verifyWithKeys(
  body: Uint8Array<ArrayBuffer>,
  signature: Uint8Array<ArrayBuffer>,
  keys: readonly CryptoKey[],
): Promise<void> {
  for (const key of keys) if (await crypto.subtle.verify(algorithm, key, signature, body)) return;
  throw new LeanWebhookError(
    "signature_mismatch",
    body.byteLength === 0
      ? "lean-signature does not match because the body is empty; let nothing read the request before the receiver does"
      : "lean-signature does not match the body; use the webhook secret of this environment (not the client secret) and pass the body on byte for byte",
  );
}

/** The MAC in the header. Refuses everything but one `sha512=` with 128 hexadecimal digits of one case. */
export function readSignature(header: SignatureHeader): Uint8Array<ArrayBuffer> {
  const values =
    header === null || header === undefined ? [] : typeof header === "string" ? [header] : header;
  const [value] = values;
  if (value === undefined || (values.length === 1 && value === ""))
    throw new LeanWebhookError(
      "missing_signature",
      "the delivery has no lean-signature header; if it came from Lean, check that no proxy drops the header",
    );
  const digits = /^sha512=([0-9a-f]{128}|[0-9A-F]{128})$/.exec(value)?.[1];
  if (values.length !== 1 || digits === undefined)
    throw new LeanWebhookError(
      "malformed_signature",
      "lean-signature is not exactly one `sha512=` with 128 hexadecimal digits; refuse the delivery, Lean signs in no other way",
    );
  return Uint8Array.from(digits.match(/../g) ?? [], (pair) => Number.parseInt(pair, 16));
}

/** A copy, so that what was verified cannot change before it is parsed. */
export function copyBytes(rawBody: RawBody): Uint8Array<ArrayBuffer> {
  if (!(rawBody instanceof Uint8Array) && !(rawBody instanceof ArrayBuffer))
    throw new LeanWebhookError(
      "parsed_body",
      "the body is not bytes any more, so its signature cannot be checked; pass the raw body as Uint8Array, Buffer or ArrayBuffer, before any parser",
    );
  return rawBody instanceof ArrayBuffer ? new Uint8Array(rawBody.slice(0)) : new Uint8Array(rawBody);
}

/** The list of secrets, each one usable. */
export function checkSecrets(secrets: Secrets): readonly string[] {
  const list: readonly unknown[] =
    typeof secrets === "string" ? [secrets] : Array.isArray(secrets) ? secrets : [];
  if (list.length === 0 || list.some((secret) => typeof secret !== "string" || secret === ""))
    throw new LeanConfigError(
      "missing_secret",
      "a webhook secret is missing or empty; copy it from the Integration page of the dashboard of this environment",
    );
  if (list.some((secret) => (secret as string).trim() !== secret))
    throw new LeanConfigError("invalid_secret", "a webhook secret has white space around it; trim it");
  return list as readonly string[];
}
