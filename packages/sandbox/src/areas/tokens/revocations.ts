import { X509Certificate } from "node:crypto";
import { decodeJwt } from "jose";
import { invalid } from "../../kernel/fault.ts";
import { defineTable, type Table } from "../../kernel/tables.ts";
import type { World } from "../../kernel/world.ts";

/** When each access token ends, by its `jti`. Tokens outlive a reset: the application holds them. */
const issuedTokensIn: Table<number> = defineTable("issued tokens", { lasting: true });
/** When each revoked token was revoked, by its `jti`. */
const revokedTokensIn: Table<number> = defineTable("revoked tokens");
/** When each revoked client certificate was revoked, by its SHA-256 fingerprint in hexadecimal. */
const revokedCertificatesIn: Table<number> = defineTable("revoked certificates");

/** From this many on, tokens that have ended are forgotten. */
const maximumKept = 10_000;

/** Notes that a token was issued, so that all of them can be revoked at once. */
export function rememberToken(world: World, id: string, expiresAt: number): void {
  const issued = issuedTokensIn(world);
  if (issued.size >= maximumKept) {
    const now = world.clock.now();
    for (const [each, end] of issued) if (end <= now) issued.delete(each);
  }
  issued.set(id, expiresAt);
}

/** Whether a token was revoked, by its `jti`. */
export function isRevoked(world: World, id: string | undefined): boolean {
  return id !== undefined && revokedTokensIn(world).has(id);
}

/** Whether a client certificate was revoked, by its fingerprint. */
export function isCertificateRevoked(world: World, fingerprint: string | undefined): boolean {
  return fingerprint !== undefined && revokedCertificatesIn(world).has(fingerprint);
}

/** Which access tokens stop working: one, or all that were issued so far. */
export type TokenRevocation = { token: string } | { all: true };

/** @throws {Fault} 400 for a text that is no token; the text is not quoted */
export function revokeTokens(world: World, which: TokenRevocation): void {
  const revoked = revokedTokensIn(world);
  const now = world.clock.now();
  if ("all" in which) {
    for (const id of issuedTokensIn(world).keys()) revoked.set(id, now);
    return;
  }
  let id: string | undefined;
  try {
    id = decodeJwt(which.token).jti;
  } catch {
    id = undefined;
  }
  if (id === undefined) throw invalid("token must be an access token of this sandbox");
  revoked.set(id, now);
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
  revokedCertificatesIn(world).set(fingerprint, world.clock.now());
}

/** Lower-case hexadecimal without colons. */
export function fingerprintOf(colons: string): string {
  return colons.replaceAll(":", "").toLowerCase();
}
