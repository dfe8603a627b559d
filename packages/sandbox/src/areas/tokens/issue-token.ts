import { SignJWT } from "jose";
import type { World } from "../../kernel/world.ts";
import { rememberToken } from "./revocations.ts";
import { signingKeyOf } from "./signing-key.ts";
import { thumbprint } from "./thumbprint.ts";

/** What Lean puts into `expires_in`; the token itself lives one second longer. */
export const expiresIn = 3599;

const apiPermissions = [
  "customer.read",
  "customer.write",
  "destination.read",
  "destination.write",
  "report.read",
  "report.write",
  "bank.read",
  "webhook.read",
  "payment.read",
  "intent.write",
  "payout.read",
  "payout.write",
  "deposit.read",
  "data.read",
  "reconciliation.read",
  "file.read",
];
const customerPermissions = [
  "customer.read",
  "beneficiary.write",
  "payment.read",
  "payment.write",
  "destination.read",
  "connect.read",
  "connect.write",
  "application.read",
  "bank.read",
  "key.read",
];

/** Hosts a customer token is for: the LinkSDK's, never the API. */
export const linkAudience: Readonly<Record<"sa" | "ae", string | string[]>> = {
  sa: "https://link.sandbox.sa.leantech.me",
  ae: ["https://link.sandbox.leantech.me", "https://secure-api.sandbox.leantech.me"],
};

/**
 * Signs an access token for all customers, or for the LinkSDK of one. Claims are those of Lean's own tokens; one that was
 * asked for with a client certificate is bound to it (RFC 8705), except for the LinkSDK's, which a browser uses.
 */
export async function issueToken(
  world: World,
  customerId: string | undefined,
  fingerprint?: string,
): Promise<string> {
  const { clientId } = world.credentials;
  const key = await signingKeyOf(world);
  const now = Math.floor(world.clock.now() / 1000);
  const id = crypto.randomUUID();
  rememberToken(world, id, (now + expiresIn + 1) * 1000);
  return new SignJWT({
    scope: customerId ? customerPermissions : apiPermissions,
    applications: [{ id: clientId }],
    ...(customerId && { customers: [{ id: customerId }] }),
    ...(fingerprint && !customerId && { cnf: { "x5t#S256": thumbprint(fingerprint) } }),
  })
    .setProtectedHeader({ alg: "RS256", kid: key.id })
    .setIssuer(world.urls.auth)
    .setSubject(clientId)
    .setAudience(customerId ? linkAudience[world.region] : world.urls.api)
    .setIssuedAt(now)
    .setNotBefore(now)
    .setExpirationTime(now + expiresIn + 1)
    .setJti(id)
    .sign(key.privateKey);
}
