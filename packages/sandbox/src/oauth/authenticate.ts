import type { ServerResponse } from "node:http";
import type { World } from "../domain/world.ts";
import { Fault, invalid } from "../fault.ts";
import type { TokenVerifier } from "./verify-token.ts";

/** How a request came in. */
export interface Connection {
  /** Common name of the client certificate, on the listener that requires one. */
  certificateOf?: string | undefined;
  /** SHA-256 fingerprint of that certificate, in hexadecimal. */
  fingerprint?: string | undefined;
  /** Which listener; absent for a call in this process. */
  listener?: "bearer" | "mtls" | undefined;
  /** Where the answer goes, for faults that break the connection; absent for a call in this process. */
  outgoing?: ServerResponse | undefined;
}

/**
 * Checks who is calling. Returns `false` for an answer of 401 without a body: no credentials, or none that count.
 *
 * @throws {Fault} 400 for a token next to an app token, 401 `CERTIFICATE_TOKEN_MISMATCH`
 */
export async function authenticate(
  world: World,
  verify: TokenVerifier,
  headers: Headers,
  connection: Connection,
): Promise<boolean> {
  const authorization = headers.get("authorization");
  const appToken = headers.get("lean-app-token");
  if (authorization !== null && appToken !== null)
    throw invalid("lean-app-token must not be sent together with Authorization");
  const { certificateOf } = connection;
  if (connection.fingerprint && world.store.control.revokedCertificates.has(connection.fingerprint))
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
}
