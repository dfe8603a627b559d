import { invalidRequest } from "./invalid-request.ts";
import { requestHeaders } from "./request-headers.ts";

/** What the connection itself says: RFC 9110, sections 7.2, 7.6.1 and 10.1.1. */
export const connectionHeaders: RegExp =
  /^(host|connection|keep-alive|proxy-connection|proxy-authorization|te|trailer|transfer-encoding|upgrade|http2-settings|expect)$/;

/** What proves who calls; `auth` alone writes them. */
const credentialHeaders = /^(authorization|lean-app-token)$/;

/**
 * The headers that a caller gave, with lower-case names. Those that protect the call are refused.
 *
 * @param authenticated whether an `auth` writes the credentials
 * @throws {LeanConfigError} `invalid_request`
 */
export function callHeaders(
  operationId: string,
  authenticated: boolean,
  ...lists: readonly (Readonly<Record<string, unknown>> | undefined)[]
): Record<string, string> {
  let headers: Record<string, string>;
  try {
    headers = requestHeaders(...lists);
  } catch {
    throw invalidRequest(operationId, "a header has a name or value that HTTP does not allow");
  }
  for (const name in headers) {
    // The length of a body is counted, not told.
    if (connectionHeaders.test(name) || name === "content-length")
      throw invalidRequest(operationId, `leave the header ${name} out, the connection writes it`);
    if (authenticated && credentialHeaders.test(name))
      throw invalidRequest(operationId, `leave the header ${name} out, auth writes it`);
  }
  return headers;
}
