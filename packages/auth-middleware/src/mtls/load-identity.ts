import type { X509Certificate } from "node:crypto";
import { Socket } from "node:net";
// By name, `getCACertificates` would keep Node 22.14 and older from loading this module.
import tls, { type SecureContext, type SecureContextOptions } from "node:tls";
import { LeanConfigError } from "@openlean/core";
import type {
  CertificateInfo,
  IdentityOptions,
  OpenIdentity,
  PemIdentity,
  PfxIdentity,
} from "./identity-options.ts";
import { certificatesOf, privateKeyOf } from "./read-certificates.ts";
import { readBytes, readPem } from "./read-material.ts";

/** A client certificate that was checked, ready for Node's TLS. */
export interface Identity {
  readonly certificate: CertificateInfo;
  /** SHA-256 of the certificate in base64url: `x5t#S256` of RFC 8705. */
  readonly thumbprint: string;
  /** Parsed once: all connections share it. */
  readonly secureContext: SecureContext;
}

/**
 * Reads and checks a client certificate, so that a mistake shows up here and not at the first call.
 *
 * @throws {LeanConfigError} `missing_credential`, `file_not_found`, `file_unreadable`, `not_pem`, `invalid_certificate`,
 *   `invalid_key`, `invalid_pfx`, `key_mismatch`, `certificate_expired`, `certificate_not_yet_valid`
 */
export function loadIdentity(options: OpenIdentity, now: number = Date.now()): Identity {
  return options.pfx === undefined
    ? fromPem(options, options.passphrase, now)
    : fromPfx(options, options.passphrase, now);
}

function fromPem(options: PemIdentity, passphrase: string | undefined, now: number): Identity {
  const own = certificatesOf("cert", readPem("cert", options.cert));
  const chain = certificatesOf("ca", readPem("ca", options.ca));
  const pem = readPem("key", options.key);
  const key = privateKeyOf(pem, passphrase);
  const leaf = own.find((certificate) => certificate.checkPrivateKey(key));
  if (!leaf)
    throw new LeanConfigError(
      "key_mismatch",
      "key does not belong to cert; use the certificate and the key of the same download",
    );
  const certificate = checkValidity(leaf, now);
  const presented = new Map([leaf, ...own, ...chain].map((each) => [each.fingerprint256, each.toString()]));
  try {
    const cert = [...presented.values()].join("");
    const secureContext = contextOf({ cert, key: pem, passphrase, ca: trusted(options.trust, chain) });
    return { certificate, thumbprint: thumbprintOf(leaf), secureContext };
  } catch {
    // OpenSSL has demands beyond a matching pair, such as the length of the key.
    throw new LeanConfigError(
      "invalid_certificate",
      "Node's TLS does not take cert and key, although they belong together; generate a new certificate in the dashboard",
    );
  }
}

function fromPfx(options: PfxIdentity, passphrase: string | undefined, now: number): Identity {
  if (typeof options.pfx === "string" && options.pfx.includes("-----BEGIN"))
    throw new LeanConfigError("invalid_pfx", "pfx holds PEM, not PKCS#12; give it as cert, key and ca");
  const chain = options.ca === undefined ? [] : certificatesOf("ca", readPem("ca", options.ca));
  if (options.trust === "chain" && chain.length === 0)
    throw new LeanConfigError("invalid_certificate", 'trust: "chain" needs ca (lean_public_cert_chain.pem)');
  const pfx = Buffer.from(readBytes("pfx", options.pfx));
  let secureContext: SecureContext;
  try {
    secureContext = contextOf({ pfx, passphrase, ca: trusted(options.trust, chain) });
  } catch (error) {
    const text = (error as Error).message;
    const [, line] = pfxFailures.find(([pattern]) => pattern.test(text)) ?? [];
    throw new LeanConfigError(
      "invalid_pfx",
      line ?? "pfx holds no readable certificate and key; expected PKCS#12",
    );
  }
  // A socket that is never connected is the documented way to the certificate of a context.
  const leaf = new tls.TLSSocket(new Socket(), { secureContext }).getX509Certificate() as X509Certificate;
  return { certificate: checkValidity(leaf, now), thumbprint: thumbprintOf(leaf), secureContext };
}

/** What OpenSSL and Node say of PKCS#12 that they do not take. */
const pfxFailures: readonly [text: RegExp, line: string][] = [
  [/mac verify/i, "the passphrase of pfx is missing or wrong; set passphrase"],
  [
    /unsupported/i,
    "pfx is encrypted with an algorithm that OpenSSL 3 no longer reads; write it again with `openssl pkcs12 -export`",
  ],
  [/load (PFX )?certificate/i, "pfx holds no certificate that belongs to its key; export both"],
];

function contextOf({
  passphrase,
  ...options
}: SecureContextOptions & { passphrase: string | undefined }): SecureContext {
  const secrets = passphrase === undefined ? {} : { passphrase };
  return tls.createSecureContext({ minVersion: "TLSv1.2", ...options, ...secrets });
}

function thumbprintOf(certificate: X509Certificate): string {
  return Buffer.from(certificate.fingerprint256.replaceAll(":", ""), "hex").toString("base64url");
}

function trusted(trust: IdentityOptions["trust"], chain: X509Certificate[]): string[] {
  const own = chain.map((each) => each.toString());
  return trust === "chain" ? own : [...systemRoots(), ...own];
}

/** Node's roots with those of NODE_EXTRA_CA_CERTS and `--use-system-ca`; Node 22.14 and older tell only the first. */
function systemRoots(): readonly string[] {
  const { getCACertificates } = tls as Partial<typeof tls>;
  return getCACertificates?.("default") ?? tls.rootCertificates;
}

function checkValidity(leaf: X509Certificate, now: number): CertificateInfo {
  const validFrom = Date.parse(leaf.validFrom);
  const validTo = Date.parse(leaf.validTo);
  if (validTo <= now)
    throw new LeanConfigError(
      "certificate_expired",
      `cert expired on ${day(validTo)}; generate a new certificate in the dashboard`,
    );
  if (validFrom > now)
    throw new LeanConfigError(
      "certificate_not_yet_valid",
      `cert is valid from ${day(validFrom)} on; check this machine's clock`,
    );
  return { subject: leaf.subject, fingerprint256: leaf.fingerprint256, validFrom, validTo };
}

function day(time: number): string {
  return new Date(time).toISOString().slice(0, 10);
}
