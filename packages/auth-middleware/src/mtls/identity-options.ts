import type { Credential } from "@openlean/auth-client";

/** PEM text, its bytes, or the path of a file that holds it. */
export type Pem = string | Uint8Array;

/** A client certificate as the dashboard gives it, in three PEM files. */
export interface PemIdentity extends TrustOption {
  /** `my_app_cert.crt`: the client certificate, with or without its chain. Path, PEM text or bytes. */
  cert: Pem;
  /** `my_app_private_key.pem`: the private key of that certificate. Path, PEM text or bytes. */
  key: Pem;
  /** `lean_public_cert_chain.pem`: Lean's certificate chain. Path, PEM text or bytes. */
  ca: Pem;
  pfx?: undefined;
  /** Passphrase of an encrypted key. With a function, the certificate is read before the first call, not at once. */
  passphrase?: Credential | undefined;
}

/** A client certificate in one PKCS#12 file, as a vault or a Java service has it. */
export interface PfxIdentity extends TrustOption {
  /** Certificate, key and chain in one file (`.pfx`, `.p12`). Path or bytes. */
  pfx: string | Uint8Array;
  /** Passphrase of the file. With a function, the certificate is read before the first call, not at once. */
  passphrase?: Credential | undefined;
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

/** The same with the passphrase at hand. */
export type OpenIdentity = IdentityOptions & { passphrase?: string | undefined };

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
