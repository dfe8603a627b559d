import * as oauth from "oauth4webapi";
import { invalidKey } from "./check-authentication.ts";
import {
  type ClientAuthentication,
  curves,
  type PemPrivateKey,
  type PrivateKeyJwt,
} from "./client-authentication.ts";

/** Who asks whom for a token, at which time. */
export interface TokenClient {
  readonly clientId: string;
  /** The value of the secret, where the application has one. */
  readonly clientSecret: string | undefined;
  readonly authUrl: string;
  /** Milliseconds since 1970. What is signed for the server carries the time of the same clock as everything else here. */
  readonly now: number;
}

/** Puts the client's proof into the form of one token request. A signed one is made anew every time. */
export type AuthenticateClient = (client: TokenClient, form: URLSearchParams) => Promise<void>;

/** The method of the OAuth library that the application chose. */
export function authenticateClient(options: ClientAuthentication): AuthenticateClient {
  const { privateKey, tlsClientAuth } = options;
  let key: Promise<CryptoKey> | undefined;

  async function method(clientSecret: string | undefined): Promise<oauth.ClientAuth> {
    if (tlsClientAuth) return oauth.TlsClientAuth();
    if (!privateKey) return oauth.ClientSecretPost(clientSecret ?? "");
    const { kid } = privateKey;
    try {
      return oauth.PrivateKeyJwt({
        key: await (key ??= importKey(privateKey)),
        ...(kid !== undefined && { kid }),
      });
    } catch {
      throw invalidKey();
    }
  }

  return async ({ clientId, clientSecret, authUrl, now }, form) => {
    const authenticate = await method(clientSecret);
    const client = { client_id: clientId, [oauth.clockSkew]: (now - Date.now()) / 1000 };
    // All three methods write into the form alone.
    await authenticate({ issuer: authUrl }, client, form, new Headers());
  };
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
