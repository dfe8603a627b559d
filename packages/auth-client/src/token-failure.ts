import { type LeanError, LeanTimeoutError, LeanTokenError } from "@openlean/core";
import { mayRepeat, type Sent } from "@openlean/core/internal";
import type { ClientAuthentication } from "./client-authentication.ts";

const hints: Record<string, string> = {
  invalid_client:
    "check clientId and clientSecret; sandbox and production have different ones, and a new secret ends the old one",
  invalid_scope: "ask for `api`, or for `customer.<customer_id>` with the id of an existing customer",
  unauthorized_client: "OAuth is not enabled for this application; switch it on in the dashboard",
  unsupported_grant_type: "the server takes client_credentials only; check authUrl",
  invalid_request: "the server did not understand the request; check authUrl",
};

/** {@link hints} for an application that has no secret. */
const otherwise: Record<string, string> = {
  privateKey: "check clientId, and that Lean knows the public key and its kid for this application",
  tlsClientAuth:
    "check clientId, that the certificate is the one of this application, and that authUrl asks for it",
};

/**
 * The error of an answer without a token. One that tells to wait, or whose status may pass, is retryable whatever its body
 * says.
 *
 * @param code the `error` of the body, where it has one
 */
export function tokenFailure(
  { response: { status }, attempts, retryAfterMs }: Sent,
  code: string | undefined,
  host: string,
  options: ClientAuthentication,
): LeanTokenError {
  const method = options.privateKey ? "privateKey" : options.tlsClientAuth ? "tlsClientAuth" : "";
  const retryable = retryAfterMs !== undefined || mayRepeat({ status }, true);
  const hint = retryable
    ? retryAfterMs === undefined
      ? "try again later"
      : `try again in ${Math.ceil(retryAfterMs / 1000)} s`
    : (code === "invalid_client" && otherwise[method]) || hints[code ?? ""];
  const message =
    code === undefined
      ? `${host} answered the token request with HTTP ${status} and no usable token; ${retryable ? hint : "check authUrl"}`
      : `${host} refused the token request: ${code} (HTTP ${status})${hint ? `; ${hint}` : ""}`;
  const details = { operationId: "createToken", attempts, status, retryable, retryAfterMs };
  return new LeanTokenError(message, { ...details, code: code ?? "token_request_failed" });
}

/** What `send` failed with, in the words of a token request. */
export function asTokenFailure(error: LeanError, host: string): LeanError {
  const { operationId, attempts, status, retryable, code } = error;
  if (error.kind === "unexpected_response")
    return new LeanTokenError(
      `${host} answered the token request with HTTP ${status} and no usable token; check authUrl`,
      { code: "token_request_failed", operationId, attempts, status, retryable },
    );
  if (error.kind === "timeout")
    return new LeanTimeoutError(
      `the authorization server ${host} gave no answer to the token request in time`,
      {
        code: code === "deadline_exceeded" ? code : "attempt_timeout",
        operationId,
        attempts,
        retryable,
      },
    );
  return error;
}
