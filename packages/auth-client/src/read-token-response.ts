import type { TransportResponse } from "@openlean/core";
import { codeText } from "@openlean/core/internal";
import * as oauth from "oauth4webapi";
import { lifeMsOf } from "./token-life.ts";

/** What the token endpoint answered: a token, or the code of a refusal, or neither. */
export type TokenAnswer =
  | { readonly value: string; readonly lifeMs: number }
  | { readonly value?: undefined; readonly code: string | undefined };

/**
 * Reads a token response as RFC 6749, sections 5.1 and 5.2, and RFC 6750, section 2.1, have it. Nothing of an answer that
 * is something else comes out, but the `error` of a refusal where it is a code.
 */
export async function readTokenResponse(
  { status, headers, body }: TransportResponse,
  clientId: string,
): Promise<TokenAnswer> {
  try {
    // oauth4webapi gets the content type alone: it would report a challenge in place of the error in the body.
    const type = headers.get("content-type");
    const response = new Response(body as BodyInit, {
      status,
      ...(type !== null && { headers: { "content-type": type } }),
    });
    const server = { issuer: "https://localhost" };
    const token = await oauth.processClientCredentialsResponse(server, { client_id: clientId }, response);
    const lifeMs = lifeMsOf(token.expires_in);
    // Only these characters may follow `Bearer `.
    if (lifeMs === undefined || !/^[\w.~+/-]+=*$/.test(token.access_token)) return { code: undefined };
    return { value: token.access_token, lifeMs };
  } catch (error) {
    return { code: error instanceof oauth.ResponseBodyError ? codeText(error.error) : undefined };
  }
}
