import { createTokenSource } from "@openlean/auth-client";
import { isLeanError, type Transport } from "@openlean/core";
import { explainFailure } from "./explain-failure.ts";
import type { Check } from "./report.ts";

/** What {@link checkToken} takes. */
export interface TokenCheckOptions {
  clientId: string | undefined;
  clientSecret: string | undefined;
  authUrl: string;
  send: Transport;
}

/** Asks for a token as `bearer()` does. The token is given back for the call that follows, and never shown. */
export async function checkToken(
  options: TokenCheckOptions,
): Promise<{ check: Check; token: string | undefined }> {
  const { clientId = "", clientSecret = "", authUrl, send } = options;
  try {
    const source = createTokenSource({ clientId, clientSecret, authUrl, transport: send });
    const { value, expiresAt } = await source.get("api");
    const minutes = Math.round((expiresAt - Date.now()) / 60_000);
    const finding = `${new URL(authUrl).host} gave a token for scope api, valid for ${minutes} minutes`;
    return { check: { id: "token", status: "ok", finding }, token: value };
  } catch (error) {
    return { check: failed(error), token: undefined };
  }
}

function failed(error: unknown): Check {
  if (!isLeanError(error))
    return { id: "token", status: "failed", finding: "no token: the request could not be made" };
  const { kind, code, message } = error;
  if (kind === "connection") {
    const finding = `no token: ${code}`;
    return { id: "token", status: "failed", code, finding, ...explainFailure(code, "not asked") };
  }
  // Written as "what happened; what to check".
  const [finding = message, ...next] = message.split("; ");
  return {
    id: "token",
    status: "failed",
    code,
    finding,
    cause: causes[code],
    next:
      code === "missing_credential"
        ? "set LEAN_CLIENT_ID and LEAN_CLIENT_SECRET from the Integration page of the dashboard"
        : next.join("; ") || "try again, and quote the code to Lean's support",
  };
}

const causes: Record<string, string> = {
  invalid_client: "client id or client secret is wrong, or belongs to the other environment",
  invalid_scope: "the application may not have this scope",
  unauthorized_client: "OAuth is not enabled for this application",
  unsupported_grant_type: "this is not Lean's authorization server",
  invalid_request: "this is not Lean's authorization server, or something changes requests on the way",
  token_request_failed: "this is not Lean's authorization server, or it has trouble",
  missing_credential: "client id or client secret is not set",
  invalid_credential: "it was copied with white space",
};
