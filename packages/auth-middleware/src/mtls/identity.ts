import { createPrivateKey, type KeyObject, X509Certificate } from "node:crypto";
import { rootCertificates } from "node:tls";
import { LeanConfigError } from "@openlean/core";
import { type Pem, readPem } from "./read-pem.ts";

/** The files of one client certificate, as the dashboard gives them. */
export interface IdentityOptions {
  /** `my_app_cert.crt`: the client certificate, with or without its chain. Path, PEM text or bytes. */
  cert: Pem;
  /** `my_app_private_key.pem`: the private key of that certificate. Path, PEM text or bytes. */
  key: Pem;
  /** `lean_public_cert_chain.pem`: Lean's certificate chain. Path, PEM text or bytes. */
  ca: Pem;
  /** Passphrase of an encrypted key. */
  passphrase?: string | undefined;
  /**
   * Which authorities may vouch for the server. Default `system-and-chain`: Node's roots and the certificates of `ca`;
   * `chain`: those of `ca` alone. Verification cannot be switched off.
   */
  trust?: "system-and-chain" | "chain" | undefined;
}

/** A client certificate that was checked: what Node's TLS takes. */
export interface Identity {
  /** Leaf first, then its chain, every certificate once. */
  readonly cert: string;
  readonly key: string;
  readonly passphrase: string | undefined;
  readonly ca: string[];
}

/**
 * Reads and checks the three files, so that a mistake shows up here and not at the first call.
 *
 * @throws {LeanConfigError} `file_not_found`, `file_unreadable`, `not_pem`, `invalid_certificate`, `invalid_key`,
 *   `key_mismatch`, `certificate_expired`, `certificate_not_yet_valid`
 */
export function loadIdentity(options: IdentityOptions, now: number = Date.now()): Identity {
  const own = certificates("cert", readPem("cert", options.cert));
  const chain = certificates("ca", readPem("ca", options.ca));
  const pem = readPem("key", options.key);
  const key = privateKey(pem, options.passphrase);
  const leaf = own.find((certificate) => certificate.checkPrivateKey(key));
  if (!leaf)
    throw new LeanConfigError(
      "key_mismatch",
      "key does not belong to cert; use the certificate and the key of the same download",
    );
  const from = Date.parse(leaf.validFrom);
  const to = Date.parse(leaf.validTo);
  if (to <= now)
    throw new LeanConfigError(
      "certificate_expired",
      `cert expired on ${day(to)}; generate a new certificate in the dashboard`,
    );
  if (from > now)
    throw new LeanConfigError(
      "certificate_not_yet_valid",
      `cert is valid from ${day(from)} on; check this machine's clock`,
    );
  const presented = new Map([leaf, ...own, ...chain].map((each) => [each.fingerprint256, each.toString()]));
  return {
    cert: [...presented.values()].join(""),
    key: pem,
    passphrase: options.passphrase,
    ca: [...(options.trust === "chain" ? [] : rootCertificates), ...chain.map((each) => each.toString())],
  };
}

function certificates(name: string, pem: string): X509Certificate[] {
  const blocks = pem.match(/-----BEGIN CERTIFICATE-----[^-]+-----END CERTIFICATE-----/g) ?? [];
  try {
    if (blocks.length > 0) return blocks.map((block) => new X509Certificate(block));
  } catch {
    // Answered below: the parser's own message names no file.
  }
  throw new LeanConfigError(
    "invalid_certificate",
    `${name} holds no readable certificate; expected PEM blocks that begin with -----BEGIN CERTIFICATE-----`,
  );
}

function privateKey(pem: string, passphrase: string | undefined): KeyObject {
  try {
    return createPrivateKey({ key: pem, ...(passphrase !== undefined && { passphrase }) });
  } catch {
    throw new LeanConfigError(
      "invalid_key",
      pem.includes("ENCRYPTED")
        ? "key is encrypted and its passphrase is missing or wrong; set passphrase"
        : "key holds no readable private key; expected a PEM block such as -----BEGIN PRIVATE KEY-----",
    );
  }
}

function day(time: number): string {
  return new Date(time).toISOString().slice(0, 10);
}
