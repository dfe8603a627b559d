import { checkTokenRequest, expiresIn, issueToken } from "../../areas/tokens/index.ts";
import type { Handler } from "../../engine/handler.ts";
import type { AuthOperations } from "../../generated/auth.ts";

/** RFC 6749, section 5.1: nobody may store an answer with a token. */
const noStore = { "cache-control": "no-store", pragma: "no-cache" };

/** The form is not checked against the specification before: its errors have a vocabulary of their own. */
export const createToken: Handler<AuthOperations["createToken"]> = async (world, { body, connection }) => {
  const form = body as unknown as URLSearchParams | undefined;
  const decision = await checkTokenRequest(world, form, connection);
  if (!decision.granted) {
    const { status, error, description } = decision;
    return { status, headers: noStore, body: { error, error_description: description } };
  }
  const { scope, customerId } = decision;
  const access_token = await issueToken(world, customerId, connection.fingerprint);
  return {
    status: 200,
    headers: noStore,
    body: { access_token, token_type: "bearer", expires_in: expiresIn, scope },
  };
};
