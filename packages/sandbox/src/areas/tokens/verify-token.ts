import { jwtVerify } from "jose";
import type { World } from "../../kernel/world.ts";
import { isRevoked } from "./revocations.ts";
import { signingKeyOf } from "./signing-key.ts";
import { thumbprint } from "./thumbprint.ts";

/**
 * Says whether a bearer token opens the API now.
 *
 * @param fingerprint of the client certificate that the call came with. A token that is bound to a certificate (RFC 8705)
 *   counts with that one only, and next to a certificate no other token counts.
 */
export type TokenVerifier = (token: string, fingerprint?: string) => Promise<boolean>;

interface Verified {
  readonly expiresAt: number;
  readonly id: string | undefined;
  /** Thumbprint of the certificate that the token is bound to. */
  readonly boundTo: string | undefined;
}

const maximumCached = 1_000;

/** Makes a {@link TokenVerifier}: signature, issuer, audience, expiry. A token that was verified once is remembered. */
export function createTokenVerifier(world: World): TokenVerifier {
  const verified = new Map<string, Verified>();

  async function read(token: string): Promise<Verified | undefined> {
    try {
      const { payload } = await jwtVerify(token, (await signingKeyOf(world)).publicKey, {
        algorithms: ["RS256"],
        audience: world.urls.api,
        issuer: world.urls.auth,
        requiredClaims: ["exp"],
        currentDate: new Date(world.clock.now()),
      });
      const { cnf } = payload as { cnf?: { "x5t#S256"?: string } };
      if (verified.size >= maximumCached) verified.clear();
      const found = {
        expiresAt: (payload.exp as number) * 1000,
        id: payload.jti,
        boundTo: cnf?.["x5t#S256"],
      };
      verified.set(token, found);
      return found;
    } catch {
      return undefined;
    }
  }

  return async (token, fingerprint) => {
    const found = verified.get(token) ?? (await read(token));
    return (
      found !== undefined &&
      world.clock.now() < found.expiresAt &&
      !isRevoked(world, found.id) &&
      found.boundTo === (fingerprint === undefined ? undefined : thumbprint(fingerprint))
    );
  };
}
