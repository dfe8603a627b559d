import { LeanConfigError } from "@openlean/core";
import type { ClientAuthentication, PrivateKeyJwt } from "./client-authentication.ts";
import { checkCredential } from "./credential.ts";

/**
 * Says at once what an options object has wrong about the client's authentication.
 *
 * @throws {LeanConfigError} `missing_credential`, `invalid_credential`, `invalid_key`
 */
export function checkAuthentication(options: ClientAuthentication): void {
  const { clientSecret, privateKey, tlsClientAuth } = options;
  if ([clientSecret, privateKey, tlsClientAuth].filter((each) => each !== undefined).length > 1)
    throw new LeanConfigError(
      "invalid_credential",
      "give one of clientSecret, privateKey and tlsClientAuth, not several",
    );
  if (tlsClientAuth === true || typeof clientSecret === "function") return;
  if (privateKey === undefined) return checkCredential("clientSecret", clientSecret);
  if (!isUsable(privateKey)) throw invalidKey();
}

function isUsable(privateKey: PrivateKeyJwt["privateKey"] | null): boolean {
  const { key, alg } = (privateKey ?? {}) as { key?: string | CryptoKey; alg?: unknown };
  if (typeof key === "string")
    return (
      key.includes("-----BEGIN PRIVATE KEY-----") &&
      /^([RP]S(256|384|512)|ES(256|384|512))$/.test(alg as string)
    );
  return key?.type === "private" && key.usages.includes("sign");
}

/** Nothing of the key is told. */
export function invalidKey(): LeanConfigError {
  return new LeanConfigError(
    "invalid_key",
    "privateKey is no private key for its alg; give PKCS#8 PEM (`openssl pkcs8 -topk8 -nocrypt`) with alg, or a CryptoKey that may sign",
  );
}
