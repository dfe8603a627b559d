import { createHash, timingSafeEqual } from "node:crypto";
import type { World } from "../domain/world.ts";

/** Why a token request is refused: RFC 6749, section 5.2. */
export type TokenRefusal = "invalid_request" | "invalid_client" | "unsupported_grant_type" | "invalid_scope";

/** Outcome of {@link checkTokenRequest}. */
export type TokenDecision =
  | { granted: true; scope: string; customerId: string | undefined }
  | { granted: false; status: 400 | 401; error: TokenRefusal; description: string };

/** Decides about a token request. Only a form with client_credentials and the secret in it is served, as Lean documents. */
export function checkTokenRequest(world: World, form: URLSearchParams | undefined): TokenDecision {
  if (!form) return refuse("invalid_request", "send the fields as application/x-www-form-urlencoded");
  for (const name of ["client_id", "client_secret", "grant_type", "scope"]) {
    const values = form.getAll(name);
    if (values.length > 1) return refuse("invalid_request", `${name} is sent more than once`);
    if (!values[0]) return refuse("invalid_request", `${name} is missing`);
  }
  const { clientId, clientSecret } = world.credentials;
  const known = equal(form.get("client_id"), clientId);
  if (!equal(form.get("client_secret"), clientSecret) || !known)
    return {
      granted: false,
      status: 401,
      error: "invalid_client",
      description: "the client id or the client secret is wrong",
    };
  if (form.get("grant_type") !== "client_credentials")
    return refuse("unsupported_grant_type", "only client_credentials is supported");
  const scope = form.get("scope") ?? "";
  if (scope === "api") return { granted: true, scope, customerId: undefined };
  const customerId = scope.match(/^customer\.([0-9a-f-]{36})$/i)?.[1]?.toLowerCase();
  if (customerId && world.store.customers.has(customerId)) return { granted: true, scope, customerId };
  return refuse("invalid_scope", "the scope is api, or customer. and the id of an existing customer");
}

function refuse(error: TokenRefusal, description: string): TokenDecision {
  return { granted: false, status: 400, error, description };
}

/** Compares without telling by the time it takes how much of a secret was right. */
function equal(given: string | null, expected: string): boolean {
  return timingSafeEqual(digest(given ?? ""), digest(expected));
}

function digest(text: string): Buffer {
  return createHash("sha256").update(text).digest();
}
