import { jwtVerify } from "jose";
import type { World } from "../domain/world.ts";
import { linkAudience } from "../oauth/issue-token.ts";
import { isRevoked } from "../oauth/revocation.ts";
import type { SigningKey } from "../oauth/signing-key.ts";

/** What a customer token says. */
export interface CustomerToken {
  readonly customerId: string;
  /** Milliseconds since 1970. */
  readonly expiresAt: number;
}

/** Reads a token with the scope of one customer; `undefined` for any other, an expired or a revoked one. */
export async function verifyCustomerToken(
  world: World,
  key: Promise<SigningKey>,
  token: string,
): Promise<CustomerToken | undefined> {
  try {
    const { payload } = await jwtVerify(token, (await key).publicKey, {
      algorithms: ["RS256"],
      audience: linkAudience[world.region],
      issuer: world.urls.auth,
      requiredClaims: ["exp"],
      currentDate: new Date(world.clock.now()),
    });
    const [customer] = (payload["customers"] ?? []) as { id?: string }[];
    if (isRevoked(world, payload.jti) || !customer?.id || !world.store.customers.has(customer.id))
      return undefined;
    return { customerId: customer.id, expiresAt: (payload.exp as number) * 1000 };
  } catch {
    return undefined;
  }
}
