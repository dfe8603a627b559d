import { jwtVerify } from "jose";
import type { World } from "../../kernel/world.ts";
import { customersIn } from "../customers/index.ts";
import { linkAudience } from "./issue-token.ts";
import { isRevoked } from "./revocations.ts";
import { signingKeyOf } from "./signing-key.ts";

/** What a customer token says. */
export interface CustomerToken {
  readonly customerId: string;
  /** Milliseconds since 1970. */
  readonly expiresAt: number;
}

/** Reads a token with the scope of one customer; `undefined` for any other, an expired or a revoked one. */
export async function verifyCustomerToken(world: World, token: string): Promise<CustomerToken | undefined> {
  try {
    const { payload } = await jwtVerify(token, (await signingKeyOf(world)).publicKey, {
      algorithms: ["RS256"],
      audience: linkAudience[world.region],
      issuer: world.urls.auth,
      requiredClaims: ["exp"],
      currentDate: new Date(world.clock.now()),
    });
    const [customer] = (payload["customers"] ?? []) as { id?: string }[];
    if (isRevoked(world, payload.jti) || !customer?.id || !customersIn(world).has(customer.id))
      return undefined;
    return { customerId: customer.id, expiresAt: (payload.exp as number) * 1000 };
  } catch {
    return undefined;
  }
}
