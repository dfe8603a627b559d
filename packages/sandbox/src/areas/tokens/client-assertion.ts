import { createLocalJWKSet, jwtVerify } from "jose";
import { defineTable, type Table } from "../../kernel/tables.ts";
import type { World } from "../../kernel/world.ts";

/** `client_assertion_type` of RFC 7523, section 2.2. */
export const assertionType = "urn:ietf:params:oauth:client-assertion-type:jwt-bearer";

/** When each client assertion was used, by its `jti`: none counts twice. */
const usedAssertionsIn: Table<number> = defineTable("used assertions", { lasting: true });

const maximumRemembered = 10_000;

/**
 * Whether a client assertion (`private_key_jwt`) proves that the application itself asks: signed with a key given as
 * `clientKeys`, about this application, for this server, not over and not used before.
 */
export async function checkAssertion(world: World, assertion: string): Promise<boolean> {
  const { credentials, clientKeys, urls, clock } = world;
  const used = usedAssertionsIn(world);
  const { clientId } = credentials;
  try {
    const { payload } = await jwtVerify(assertion, createLocalJWKSet({ keys: [...clientKeys] }), {
      issuer: clientId,
      subject: clientId,
      audience: [urls.auth, urls.mtls].flatMap((url) => [url, `${url}/oauth2/token`]),
      algorithms: ["RS256", "RS384", "RS512", "PS256", "PS384", "PS512", "ES256", "ES384", "ES512"],
      requiredClaims: ["exp", "jti"],
      currentDate: new Date(clock.now()),
    });
    if (used.has(payload.jti as string)) return false;
    if (used.size >= maximumRemembered) used.clear();
    used.set(payload.jti as string, clock.now());
    return true;
  } catch {
    return false;
  }
}
