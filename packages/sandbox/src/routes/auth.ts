import type { operations } from "@openlean/auth-client";
import type { World } from "../domain/world.ts";
import { expiresIn, issueToken } from "../oauth/issue-token.ts";
import type { SigningKey } from "../oauth/signing-key.ts";
import { checkTokenRequest } from "../oauth/token-request.ts";
import type { Handlers } from "../openapi/handler.ts";

/** RFC 6749, section 5.1: nobody may store an answer with a token. */
const noStore = { "cache-control": "no-store", pragma: "no-cache" };

/** `specs/auth`. The form is not checked against the specification before: its errors have a vocabulary of their own. */
export function authHandlers(world: World, key: Promise<SigningKey>): Handlers<operations> {
  return {
    async createToken({ body, connection }) {
      const decision = await checkTokenRequest(
        world,
        body as unknown as URLSearchParams | undefined,
        connection,
      );
      if (!decision.granted) {
        const { status, error, description } = decision;
        return { status, headers: noStore, body: { error, error_description: description } };
      }
      const { scope, customerId } = decision;
      const access_token = await issueToken(world, await key, customerId, connection.fingerprint);
      return {
        status: 200,
        headers: noStore,
        body: { access_token, token_type: "bearer", expires_in: expiresIn, scope },
      };
    },
  };
}
