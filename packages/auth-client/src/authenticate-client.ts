import * as oauth from "oauth4webapi";
import {
  type ClientAuthentication,
  curves,
  invalidKey,
  type PemPrivateKey,
  type PrivateKeyJwt,
} from "./client-authentication.ts";

const imported = new WeakMap<PrivateKeyJwt["privateKey"], Promise<CryptoKey>>();

/**
 * The method of the OAuth library that puts the client's proof into a token request.
 *
 * @throws {LeanConfigError} `invalid_key`
 */
export async function authenticateClient(options: ClientAuthentication): Promise<oauth.ClientAuth> {
  if (options.clientSecret !== undefined) return oauth.ClientSecretPost(options.clientSecret);
  if (options.tlsClientAuth) return oauth.TlsClientAuth();
  const { privateKey } = options;
  const { kid } = privateKey;
  try {
    let key = imported.get(privateKey);
    if (!key) imported.set(privateKey, (key = importKey(privateKey)));
    return oauth.PrivateKeyJwt({ key: await key, ...(kid !== undefined && { kid }) });
  } catch {
    imported.delete(privateKey);
    throw invalidKey();
  }
}

async function importKey(privateKey: PrivateKeyJwt["privateKey"]): Promise<CryptoKey> {
  if (typeof privateKey.key !== "string") return privateKey.key;
  const { key, alg } = privateKey as PemPrivateKey;
  const [, base64 = ""] = /-----BEGIN PRIVATE KEY-----([^-]+)-----END PRIVATE KEY-----/.exec(key) ?? [];
  const der = Uint8Array.from(atob(base64.replaceAll(/\s/g, "")), (character) => character.charCodeAt(0));
  const algorithm =
    alg in curves
      ? { name: "ECDSA", namedCurve: curves[alg as keyof typeof curves] }
      : { name: alg.startsWith("PS") ? "RSA-PSS" : "RSASSA-PKCS1-v1_5", hash: `SHA-${alg.slice(2)}` };
  return crypto.subtle.importKey("pkcs8", der, algorithm, false, ["sign"]);
}
