import { createPrivateKey, type KeyObject, X509Certificate } from "node:crypto";
import { LeanConfigError } from "@openlean/core";
import { explainPem } from "./explain-pem.ts";

/** The certificates of a PEM text, in its order; `undefined` where there is none, or one is damaged. */
export function parseCertificates(pem: string): X509Certificate[] | undefined {
  const blocks = pem.match(/-----BEGIN CERTIFICATE-----[^-]+-----END CERTIFICATE-----/g) ?? [];
  try {
    return blocks.length > 0 ? blocks.map((block) => new X509Certificate(block)) : undefined;
  } catch {
    // The parser's own message says neither which file nor why.
    return undefined;
  }
}

/** The private key of a PEM text; `undefined` where there is none that can be opened. */
export function parseKey(pem: string, passphrase: string | undefined): KeyObject | undefined {
  try {
    return createPrivateKey({ key: pem, ...(passphrase !== undefined && { passphrase }) });
  } catch {
    return undefined;
  }
}

/**
 * The certificates of an option.
 *
 * @throws {LeanConfigError} `invalid_certificate`
 */
export function certificatesOf(name: "cert" | "ca", pem: string): X509Certificate[] {
  const found = parseCertificates(pem);
  if (found) return found;
  const { cause, next } = explainPem(name, pem);
  throw new LeanConfigError(
    "invalid_certificate",
    `${name} holds no readable certificate: ${cause}; ${next}`,
  );
}

/**
 * The private key of an option.
 *
 * @throws {LeanConfigError} `invalid_key`
 */
export function privateKeyOf(pem: string, passphrase: string | undefined): KeyObject {
  const found = parseKey(pem, passphrase);
  if (found) return found;
  if (isEncrypted(pem))
    throw new LeanConfigError(
      "invalid_key",
      `key is encrypted, and its passphrase is ${passphrase ? "wrong" : "missing"}; set passphrase`,
    );
  const { cause, next } = explainPem("key", pem);
  throw new LeanConfigError("invalid_key", `key holds no readable private key: ${cause}; ${next}`);
}

/** Whether a private key wants a passphrase: PKCS#8, or the older form with a header (RFC 1421). */
export function isEncrypted(pem: string): boolean {
  return /BEGIN ENCRYPTED PRIVATE KEY|BEGIN [A-Z ]*PRIVATE KEY-----\s+Proc-Type: 4,ENCRYPTED/.test(pem);
}
