import { createTokenVerifier, isCertificateRevoked } from "../../areas/tokens/index.ts";
import type { Connection } from "../../kernel/connection.ts";
import { Fault, invalid } from "../../kernel/fault.ts";
import type { World } from "../../kernel/world.ts";

/**
 * Says whether a caller has credentials that count; without them the answer is 401 without a body.
 *
 * @throws {Fault} 400 for a token next to an app token, 401 `CERTIFICATE_TOKEN_MISMATCH`, 403 `INVALID_CERTIFICATE`
 */
export type Authenticator = (headers: Headers, connection: Connection) => Promise<boolean>;

/** Makes the {@link Authenticator} of a sandbox. */
export function createAuthenticator(world: World): Authenticator {
  const verify = createTokenVerifier(world);
  return async (headers, connection) => {
    const authorization = headers.get("authorization");
    const appToken = headers.get("lean-app-token");
    if (authorization !== null && appToken !== null)
      throw invalid("lean-app-token must not be sent together with Authorization");
    const { certificateOf } = connection;
    if (isCertificateRevoked(world, connection.fingerprint))
      throw new Fault(403, "INVALID_CERTIFICATE", "the client certificate is revoked");
    if (certificateOf !== undefined && appToken !== null && appToken !== certificateOf)
      throw new Fault(
        401,
        "CERTIFICATE_TOKEN_MISMATCH",
        "the client certificate is not assigned to this app token",
      );
    // Without a certificate the app token alone is enough, as on Lean's sandbox hosts.
    if (appToken !== null) return appToken === world.credentials.appToken;
    const token = authorization?.match(/^Bearer ([\w.~+/-]+=*)$/i)?.[1];
    return token !== undefined && (await verify(token, connection.fingerprint));
  };
}
