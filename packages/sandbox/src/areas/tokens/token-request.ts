import { createHash, timingSafeEqual } from "node:crypto";
import type { Connection } from "../../kernel/connection.ts";
import type { World } from "../../kernel/world.ts";
import { customersIn } from "../customers/index.ts";
import { assertionType, checkAssertion } from "./client-assertion.ts";
import { isCertificateRevoked } from "./revocations.ts";

/** Why a token request is refused: RFC 6749, section 5.2. */
export type TokenRefusal = "invalid_request" | "invalid_client" | "unsupported_grant_type" | "invalid_scope";

/** Outcome of {@link checkTokenRequest}. */
export type TokenDecision =
  | { granted: true; scope: string; customerId: string | undefined }
  | { granted: false; status: 400 | 401; error: TokenRefusal; description: string };

/**
 * Decides about a token request: a form with client_credentials. The client proves itself by its secret in the form, as
 * Lean documents, or by one of two methods that Lean's metadata lists: a signed assertion, or its certificate.
 */
export async function checkTokenRequest(
  world: World,
  form: URLSearchParams | undefined,
  connection: Connection,
): Promise<TokenDecision> {
  if (!form) return refuse("invalid_request", "send the fields as application/x-www-form-urlencoded");
  const method = form.has("client_assertion")
    ? "private_key_jwt"
    : form.has("client_secret") || connection.certificateOf === undefined
      ? "client_secret_post"
      : "tls_client_auth";
  const proof = {
    client_secret_post: ["client_secret"],
    private_key_jwt: ["client_assertion", "client_assertion_type"],
    tls_client_auth: [],
  }[method];
  for (const name of ["client_id", ...proof, "grant_type", "scope"]) {
    const values = form.getAll(name);
    if (values.length > 1) return refuse("invalid_request", `${name} is sent more than once`);
    if (!values[0]) return refuse("invalid_request", `${name} is missing`);
  }
  if (method === "private_key_jwt" && form.has("client_secret"))
    return refuse("invalid_request", "send either client_secret or client_assertion");
  const { clientId, clientSecret } = world.credentials;
  const { fingerprint, certificateOf } = connection;
  if (isCertificateRevoked(world, fingerprint)) return unauthorized("the client certificate is revoked");
  const known = equal(form.get("client_id"), clientId);
  const proven = {
    client_secret_post: () => equal(form.get("client_secret"), clientSecret),
    private_key_jwt: () =>
      form.get("client_assertion_type") === assertionType &&
      checkAssertion(world, form.get("client_assertion") ?? ""),
    tls_client_auth: () => certificateOf === clientId,
  }[method];
  if (!(await proven()) || !known)
    return unauthorized(
      {
        client_secret_post: "the client id or the client secret is wrong",
        private_key_jwt: "the client id or the client assertion is wrong",
        tls_client_auth: "the client id is wrong, or the client certificate belongs to another application",
      }[method],
    );
  if (form.get("grant_type") !== "client_credentials")
    return refuse("unsupported_grant_type", "only client_credentials is supported");
  const scope = form.get("scope") ?? "";
  if (scope === "api") return { granted: true, scope, customerId: undefined };
  const customerId = scope.match(/^customer\.([0-9a-f-]{36})$/i)?.[1]?.toLowerCase();
  if (customerId && customersIn(world).has(customerId)) return { granted: true, scope, customerId };
  return refuse("invalid_scope", "the scope is api, or customer. and the id of an existing customer");
}

function refuse(error: TokenRefusal, description: string): TokenDecision {
  return { granted: false, status: 400, error, description };
}

function unauthorized(description: string): TokenDecision {
  return { granted: false, status: 401, error: "invalid_client", description };
}

/** Compares without telling by the time it takes how much of a secret was right. */
function equal(given: string | null, expected: string): boolean {
  return timingSafeEqual(digest(given ?? ""), digest(expected));
}

function digest(text: string): Buffer {
  return createHash("sha256").update(text).digest();
}
