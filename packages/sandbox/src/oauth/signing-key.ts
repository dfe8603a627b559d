import { exportJWK, generateKeyPair, type JWK } from "jose";
import type { Random } from "../domain/random.ts";

/** The key that access tokens are signed with. */
export interface SigningKey {
  readonly id: string;
  readonly privateKey: CryptoKey;
  readonly publicKey: CryptoKey;
  /** What `/oauth2/jwks` publishes. */
  readonly jwk: JWK;
}

/** Makes a new RSA key. It differs from run to run: only its id follows from the seed. */
export async function createSigningKey(random: Random): Promise<SigningKey> {
  const id = random.fork("signing key").uuid();
  const { privateKey, publicKey } = await generateKeyPair("RS256", { modulusLength: 2048 });
  return {
    id,
    privateKey,
    publicKey,
    jwk: { ...(await exportJWK(publicKey)), kid: id, alg: "RS256", use: "sig" },
  };
}
