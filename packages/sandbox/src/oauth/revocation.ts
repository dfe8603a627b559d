import type { World } from "../domain/world.ts";

/** Beyond this many, tokens that have ended are forgotten. */
const maximumKept = 10_000;

/** Notes that a token was issued, so that all of them can be revoked at once. */
export function rememberToken(world: World, id: string, expiresAt: number): void {
  const { issuedTokens } = world;
  if (issuedTokens.size >= maximumKept) {
    const now = world.clock.now();
    for (const [each, end] of issuedTokens) if (end <= now) issuedTokens.delete(each);
  }
  issuedTokens.set(id, expiresAt);
}

/** Whether a token was revoked, by its `jti`. */
export function isRevoked(world: World, id: string | undefined): boolean {
  return id !== undefined && world.store.control.revokedTokens.has(id);
}
