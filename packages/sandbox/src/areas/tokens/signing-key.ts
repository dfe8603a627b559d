import { exportJWK, generateKeyPair, type JWK } from "jose";
import type { Random } from "../../kernel/random.ts";
import { defineTable, type Table } from "../../kernel/tables.ts";
import type { World } from "../../kernel/world.ts";

/** The key that access tokens are signed with. */
export interface SigningKey {
  readonly id: string;
  readonly privateKey: CryptoKey;
  readonly publicKey: CryptoKey;
  /** What `/oauth2/jwks` publishes. */
  readonly jwk: JWK;
}

const signingKeysIn: Table<Promise<SigningKey>> = defineTable("signing keys", { lasting: true });

/** The key of a sandbox, made when it is first asked for. It outlives a reset, as the tokens do. */
export function signingKeyOf(world: World): Promise<SigningKey> {
  const keys = signingKeysIn(world);
  let key = keys.get("current");
  if (!key) {
    key = createSigningKey(world.random);
    // The key is awaited where it is used; a failure before that must not end the process.
    key.catch(() => undefined);
    keys.set("current", key);
  }
  return key;
}

/** Makes a new RSA key. It differs from run to run: only its id follows from the seed. */
async function createSigningKey(random: Random): Promise<SigningKey> {
  const id = random.fork("signing key").uuid();
  const { privateKey, publicKey } = await generateKeyPair("RS256", { modulusLength: 2048 });
  return {
    id,
    privateKey,
    publicKey,
    jwk: { ...(await exportJWK(publicKey)), kid: id, alg: "RS256", use: "sig" },
  };
}
