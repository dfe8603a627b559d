import {
  isLeanError,
  LeanConnectionError,
  type LeanError,
  LeanTokenError,
  type Transport,
} from "@openlean/core";
import { connectionFailure } from "@openlean/core/internal";
import * as oauth from "oauth4webapi";
import { authenticateClient } from "./authenticate-client.ts";
import { boundTo } from "./bound-to.ts";
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

/** {@link hints} for an application that has no secret. */
const otherwise: Record<string, string> = {
  privateKey: "check clientId, and that Lean knows the public key and its kid for this application",
  tlsClientAuth:
    "check clientId, that the certificate is the one of this application, and that authUrl asks for it",
};

/** What a token request needs besides the application's credentials. */
export interface Exchange {
  readonly scope: string;
  readonly transport: Transport;
  readonly now: () => number;
}

/**
 * One client-credentials grant (RFC 6749, section 4.4). Asking for a token has no other effect, so network failures, 429
 * and 5xx are tried up to three times.
 */
export async function exchangeToken(options: TokenSourceOptions, exchange: Exchange): Promise<AccessToken> {
  for (let attempt = 1; ; attempt++) {
    try {
      return await requestToken(options, exchange);
    } catch (error) {
      if (attempt === attempts || !(error as LeanError).retryable) throw error;
      await new Promise((resolve) => setTimeout(resolve, Math.random() * 250 * 2 ** attempt));
    }
  }
}

async function requestToken(
  options: TokenSourceOptions,
  { scope, transport, now }: Exchange,
): Promise<AccessToken> {
  const { clientId, authUrl } = options;
  const authentication = await authenticateClient(options);
  const server = { issuer: authUrl, token_endpoint: `${authUrl}/oauth2/token` };
  const sentAt = now();
  // What is signed for the server carries the time of the same clock as everything else here.
  const client = { client_id: clientId, [oauth.clockSkew]: (sentAt - Date.now()) / 1000 };
  let status: number | undefined;
  try {
    const response = await oauth.clientCredentialsGrantRequest(
      server,
      client,
      authentication,
      { scope },
      {
        // `resolveEnvironment` lets http through on loopback addresses only.
        [oauth.allowInsecureRequests]: authUrl.startsWith("http:"),
        [oauth.customFetch]: async (url, { method, headers, body, signal }) => {
          const answer = await transport({
            method,
            url,
            headers,
            body: String(body),
            signal: signal as AbortSignal,
          });
          ({ status } = answer);
          // Nothing else of the headers is read; a challenge next to the error would hide it.
          const type = answer.headers.get("content-type");
          return new Response(answer.body as BodyInit, {
            status,
            ...(type && { headers: { "content-type": type } }),
          });
        },
        signal: AbortSignal.timeout(timeoutMs),
      },
    );
    const token = await oauth.processClientCredentialsResponse(server, client, response);
    // RFC 6750, section 2.1: only these characters may follow `Bearer `.
    if (!/^[\w.~+/-]+=*$/.test(token.access_token)) throw new TypeError("not a bearer token");
    const certificate = boundTo(token.access_token);
    return {
      value: token.access_token,
      scope,
      expiresAt: sentAt + (token.expires_in ?? 300) * 1000,
      ...(certificate !== undefined && { certificate }),
    };
  } catch (error) {
    throw describe(error, options, status);
  }
}

function describe(error: unknown, options: TokenSourceOptions, status: number | undefined): LeanError {
  if (isLeanError(error)) return error;
  const { host } = new URL(options.authUrl);
  const operationId = "createToken";
  if (error instanceof oauth.ResponseBodyError && /^[a-z_]{1,40}$/.test(error.error)) {
    const method = options.privateKey ? "privateKey" : options.tlsClientAuth ? "tlsClientAuth" : "";
    const hint = (error.error === "invalid_client" && otherwise[method]) || hints[error.error];
    return new LeanTokenError(
      `${host} refused the token request: ${error.error} (HTTP ${error.status})${hint ? `; ${hint}` : ""}`,
      { code: error.error, status: error.status, operationId, retryable: error.status >= 500 },
    );
  }
  // A transport's own errors about an answer carry its status.
  status ??= (error as { status?: number } | undefined)?.status;
  if (status !== undefined)
    return new LeanTokenError(
      `${host} answered the token request with HTTP ${status} and no usable token; check authUrl`,
      { code: "token_request_failed", status, operationId, retryable: status === 429 || status >= 500 },
    );
  const what = `could not reach the authorization server ${host}`;
  if ((error as Error | undefined)?.name === "TimeoutError")
    return new LeanConnectionError(`${what}: ETIMEDOUT`, { code: "ETIMEDOUT", operationId, retryable: true });
  return connectionFailure(what, error, { operationId });
}
