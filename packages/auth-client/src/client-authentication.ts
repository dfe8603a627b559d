import type { Credential } from "./credential.ts";

/**
 * How the application proves to the authorization server who it is: exactly one of these. Lean's texts describe the
 * client secret alone; the other two stand in its server's metadata and are unverified, so use them when Lean told you to.
 */
export type ClientAuthentication = ClientSecretPost | PrivateKeyJwt | TlsClientAuth;

/** `client_secret_post`: the secret travels in the form. */
export interface ClientSecretPost {
  /** Client secret of the same region and environment, or a function that gets it. Keep it on the backend. */
  clientSecret: Credential;
  privateKey?: undefined;
  tlsClientAuth?: undefined;
}

/** `private_key_jwt` (RFC 7523): a JWT signed with a private key whose public half Lean knows. Nothing secret travels. */
export interface PrivateKeyJwt {
  /** The key that signs, as PEM or as a `CryptoKey`, which may live in a key store that never gives it out. */
  privateKey: PemPrivateKey | CryptoPrivateKey;
  clientSecret?: undefined;
  tlsClientAuth?: undefined;
}

/** `tls_client_auth` (RFC 8705): the client certificate of the connection is the proof. */
export interface TlsClientAuth {
  /** Send the token requests over `mtls({ ..., bearer })`; there is no secret. */
  tlsClientAuth: true;
  clientSecret?: undefined;
  privateKey?: undefined;
}

/** A private key in PEM. */
export interface PemPrivateKey {
  /** PKCS#8: begins with `-----BEGIN PRIVATE KEY-----`. */
  key: string;
  alg: SigningAlgorithm;
  /** Id of the key, where Lean knows several. */
  kid?: string | undefined;
}

/** A private key as Web Crypto has it; the algorithm is the key's own. */
export interface CryptoPrivateKey {
  key: CryptoKey;
  /** Id of the key, where Lean knows several. */
  kid?: string | undefined;
}

/** Signature algorithms for {@link PrivateKeyJwt} (RFC 7518, section 3.1). */
export type SigningAlgorithm = `${"RS" | "PS"}${256 | 384 | 512}` | keyof typeof curves;

/** The curve of each ECDSA algorithm. */
export const curves = { ES256: "P-256", ES384: "P-384", ES512: "P-521" } as const;
