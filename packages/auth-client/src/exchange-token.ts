import { LeanConnectionError, LeanTokenError } from "@openlean/core";
import * as oauth from "oauth4webapi";
import type { AccessToken, TokenSourceOptions } from "./token-source.ts";

const attempts = 3;
const timeoutMs = 15_000;

const hints: Record<string, string> = {
  invalid_client:
    "check clientId and clientSecret; sandbox and production have different ones, and a new secret ends the old one",
  invalid_scope: "ask for `api`, or for `customer.<customer_id>` with the id of an existing customer",
  unauthorized_client: "OAuth is not enabled for this application; switch it on in the dashboard",
  unsupported_grant_type: "the server takes client_credentials only; check authUrl",
  invalid_request: "the server did not understand the request; check authUrl",
};

/**
 * One client-credentials grant (RFC 6749, section 4.4), with the secret in the form (`client_secret_post`). Asking for a
 * token has no other effect, so network failures, 429 and 5xx are tried up to three times.
 */
export async function exchangeToken(
  options: TokenSourceOptions,
  scope: string,
  now: () => number,
): Promise<AccessToken> {
  for (let attempt = 1; ; attempt++) {
    try {
      return await requestToken(options, scope, now);
    } catch (error) {
      if (attempt === attempts || !(error as LeanTokenError).retryable) throw error;
      await new Promise((resolve) => setTimeout(resolve, Math.random() * 250 * 2 ** attempt));
    }
  }
}

async function requestToken(
  options: TokenSourceOptions,
  scope: string,
  now: () => number,
): Promise<AccessToken> {
  const { clientId, clientSecret, authUrl } = options;
  const server = { issuer: authUrl, token_endpoint: `${authUrl}/oauth2/token` };
  const client = { client_id: clientId };
  const sentAt = now();
  let status: number | undefined;
  try {
    const response = await oauth.clientCredentialsGrantRequest(
      server,
      client,
      oauth.ClientSecretPost(clientSecret),
      { scope },
      {
        // `resolveEnvironment` lets http through on loopback addresses only.
        [oauth.allowInsecureRequests]: authUrl.startsWith("http:"),
        [oauth.customFetch]: (url, init) => (options.fetch ?? globalThis.fetch)(url, init),
        signal: AbortSignal.timeout(timeoutMs),
      },
    );
    status = response.status;
    const token = await oauth.processClientCredentialsResponse(server, client, response);
    // RFC 6750, section 2.1: only these characters may follow `Bearer `.
    if (!/^[\w.~+/-]+=*$/.test(token.access_token)) throw new TypeError("not a bearer token");
    return {
      value: token.access_token,
      scope,
      expiresAt: sentAt + (token.expires_in ?? 300) * 1000,
    };
  } catch (error) {
    throw describe(error, new URL(authUrl).host, status);
  }
}

function describe(
  error: unknown,
  host: string,
  status: number | undefined,
): LeanTokenError | LeanConnectionError {
  if (error instanceof oauth.ResponseBodyError && /^[a-z_]{1,40}$/.test(error.error)) {
    const hint = hints[error.error];
    return new LeanTokenError(
      `${host} refused the token request: ${error.error} (HTTP ${error.status})${hint ? `; ${hint}` : ""}`,
      { code: error.error, status: error.status, operationId: "createToken", retryable: error.status >= 500 },
    );
  }
  if (status !== undefined)
    return new LeanTokenError(
      `${host} answered the token request with HTTP ${status} and no usable token; check authUrl`,
      {
        code: "token_request_failed",
        status,
        operationId: "createToken",
        retryable: status === 429 || status >= 500,
      },
    );
  const cause = (error as { cause?: { code?: unknown } } | undefined)?.cause?.code;
  const code =
    (error as Error | undefined)?.name === "TimeoutError"
      ? "ETIMEDOUT"
      : typeof cause === "string"
        ? cause
        : "CONNECTION_FAILED";
  return new LeanConnectionError(`could not reach the authorization server ${host}: ${code}`, {
    code,
    operationId: "createToken",
    retryable: true,
  });
}
