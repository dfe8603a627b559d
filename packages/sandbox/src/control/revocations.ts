import { X509Certificate } from "node:crypto";
import { decodeJwt } from "jose";
import type { World } from "../domain/world.ts";
import { invalid } from "../fault.ts";

/** Which access tokens stop working: one, or all that were issued so far. */
export type TokenRevocation = { token: string } | { all: true };

/** @throws {Fault} 400 for a text that is no token; the text is not quoted */
export function revokeTokens(world: World, which: TokenRevocation): void {
  const { revokedTokens } = world.store.control;
  if ("all" in which) {
    for (const id of world.issuedTokens.keys()) revokedTokens.add(id);
    return;
  }
  let id: string | undefined;
  try {
    id = decodeJwt(which.token).jti;
  } catch {
    id = undefined;
  }
  if (id === undefined) throw invalid("token must be an access token of this sandbox");
  revokedTokens.add(id);
}

/**
 * Revokes a client certificate: calls with it get 403 `INVALID_CERTIFICATE`, also over a connection that is open.
 *
 * @param certificate PEM; the first certificate in it counts
 * @throws {Fault} 400 for a text that is no certificate
 */
export function revokeCertificate(world: World, certificate: string): void {
  let fingerprint: string;
  try {
    fingerprint = fingerprintOf(new X509Certificate(certificate).fingerprint256);
  } catch {
    throw invalid("certificate must be a certificate in PEM");
  }
  world.store.control.revokedCertificates.add(fingerprint);
}

/** Lower-case hexadecimal without colons. */
export function fingerprintOf(colons: string): string {
  return colons.replaceAll(":", "").toLowerCase();
}
