import { createPrivateKey, type KeyObject, X509Certificate } from "node:crypto";
import { Socket } from "node:net";
import {
  createSecureContext,
  getCACertificates,
  rootCertificates,
  type SecureContext,
  type SecureContextOptions,
  TLSSocket,
} from "node:tls";
import { LeanConfigError } from "@openlean/core";
import { type Pem, readBytes, readPem } from "./read-pem.ts";

/** A client certificate as the dashboard gives it, in three PEM files. */
export interface PemIdentity extends TrustOption {
  /** `my_app_cert.crt`: the client certificate, with or without its chain. Path, PEM text or bytes. */
  cert: Pem;
  /** `my_app_private_key.pem`: the private key of that certificate. Path, PEM text or bytes. */
  key: Pem;
  /** `lean_public_cert_chain.pem`: Lean's certificate chain. Path, PEM text or bytes. */
  ca: Pem;
  pfx?: undefined;
  /** Passphrase of an encrypted key. */
  passphrase?: string | undefined;
}

/** A client certificate in one PKCS#12 file, as a vault or a Java service has it. */
export interface PfxIdentity extends TrustOption {
  /** Certificate, key and chain in one file (`.pfx`, `.p12`). Path or bytes. */
  pfx: string | Uint8Array;
  /** Passphrase of the file. */
  passphrase?: string | undefined;
  /** `lean_public_cert_chain.pem`, where the file does not hold it. Path, PEM text or bytes. */
  ca?: Pem | undefined;
  cert?: undefined;
  key?: undefined;
}

interface TrustOption {
  /**
   * Which authorities may vouch for the server. Default `system-and-chain`: Node's roots and Lean's chain; `chain`: the
   * certificates of `ca` alone. Verification cannot be switched off.
   */
  trust?: "system-and-chain" | "chain" | undefined;
}

/** A client certificate and its key, in either form. */
export type IdentityOptions = PemIdentity | PfxIdentity;

/** What may be told about a client certificate: nothing of it is secret. */
export interface CertificateInfo {
  /** Its subject, `CN=...`, one part a line. */
  readonly subject: string;
  /** SHA-256 fingerprint, the one of `x5t#S256` (RFC 8705), as hex pairs. */
  readonly fingerprint256: string;
  /** Begin and end of its validity, in milliseconds since 1970. */
  readonly validFrom: number;
  readonly validTo: number;
}

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
 * @throws {LeanConfigError} `file_not_found`, `file_unreadable`, `not_pem`, `invalid_certificate`, `invalid_key`,
 *   `invalid_pfx`, `key_mismatch`, `certificate_expired`, `certificate_not_yet_valid`
 */
export function loadIdentity(options: IdentityOptions, now: number = Date.now()): Identity {
  return options.pfx === undefined ? fromPem(options, now) : fromPfx(options, now);
}

function fromPem(options: PemIdentity, now: number): Identity {
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
  const certificate = checkValidity(leaf, now);
  const presented = new Map([leaf, ...own, ...chain].map((each) => [each.fingerprint256, each.toString()]));
  const secureContext = createSecureContext({
    ...shared,
    cert: [...presented.values()].join(""),
    key: pem,
    ...(options.passphrase !== undefined && { passphrase: options.passphrase }),
    ca: trusted(options.trust, chain),
  });
  return { certificate, thumbprint: thumbprintOf(leaf), secureContext };
}

function fromPfx(options: PfxIdentity, now: number): Identity {
  const chain = options.ca === undefined ? [] : certificates("ca", readPem("ca", options.ca));
  if (options.trust === "chain" && chain.length === 0)
    throw new LeanConfigError("invalid_certificate", 'trust: "chain" needs ca (lean_public_cert_chain.pem)');
  const pfx = Buffer.from(readBytes("pfx", options.pfx));
  let secureContext: SecureContext;
  try {
    secureContext = createSecureContext({
      ...shared,
      pfx,
      ...(options.passphrase !== undefined && { passphrase: options.passphrase }),
      ca: trusted(options.trust, chain),
    });
  } catch (error) {
    const text = (error as Error).message;
    throw new LeanConfigError(
      "invalid_pfx",
      /mac verify/i.test(text)
        ? "the passphrase of pfx is missing or wrong; set passphrase"
        : /unsupported/i.test(text)
          ? "pfx is encrypted with an algorithm that OpenSSL 3 no longer reads; write it again with `openssl pkcs12 -export`"
          : "pfx holds no readable certificate and key; expected PKCS#12",
    );
  }
  // A socket that is never connected is the documented way to the certificate of a context.
  const leaf = new TLSSocket(new Socket(), { secureContext }).getX509Certificate();
  if (!leaf)
    throw new LeanConfigError("invalid_pfx", "pfx holds no certificate that belongs to its key; export both");
  return { certificate: checkValidity(leaf, now), thumbprint: thumbprintOf(leaf), secureContext };
}

function thumbprintOf(certificate: X509Certificate): string {
  return Buffer.from(certificate.fingerprint256.replaceAll(":", ""), "hex").toString("base64url");
}

const shared: SecureContextOptions = { minVersion: "TLSv1.2" };

function trusted(trust: TrustOption["trust"], chain: X509Certificate[]): string[] {
  const own = chain.map((each) => each.toString());
  return trust === "chain" ? own : [...systemRoots(), ...own];
}

/** Node's roots with those of NODE_EXTRA_CA_CERTS and `--use-system-ca`; Node 22.14 and older tell only the first. */
function systemRoots(): readonly string[] {
  return (getCACertificates as typeof getCACertificates | undefined)?.("default") ?? rootCertificates;
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
