import { jwtVerify } from "jose";
import type { World } from "../domain/world.ts";
import { isRevoked } from "./revocation.ts";
import type { SigningKey } from "./signing-key.ts";

/** Says whether a bearer token opens the API now. */
export type TokenVerifier = (token: string) => Promise<boolean>;

const maximumCached = 1_000;

/** Makes a {@link TokenVerifier}: signature, issuer, audience, expiry. A token that was verified once is remembered. */
export function createTokenVerifier(world: World, key: Promise<SigningKey>): TokenVerifier {
  const verified = new Map<string, { expiresAt: number; id: string | undefined }>();
  return async (token) => {
    const known = verified.get(token);
    if (known) return world.clock.now() < known.expiresAt && !isRevoked(world, known.id);
    try {
      const { payload } = await jwtVerify(token, (await key).publicKey, {
        algorithms: ["RS256"],
        audience: world.urls.api,
        issuer: world.urls.auth,
        requiredClaims: ["exp"],
        currentDate: new Date(world.clock.now()),
      });
      if (verified.size >= maximumCached) verified.clear();
      verified.set(token, { expiresAt: (payload.exp as number) * 1000, id: payload.jti });
      return !isRevoked(world, payload.jti);
    } catch {
      return false;
    }
  };
}
