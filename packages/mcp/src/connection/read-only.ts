import {
  type Auth,
  fetchTransport,
  type Fetch,
  LeanConfigError,
  platformTransport,
  type Transport,
} from "@openlean/core";

/**
 * The same authentication over a transport that carries GET and nothing else, the token request of RFC 6749 excepted. What
 * a tool asks for beyond that is refused before anything is sent, whatever its code says.
 *
 * @param authUrl the authorization server
 */
export function readOnly(auth: Auth, authUrl: string, fetch?: Fetch): Auth & { transport: Transport } {
  const carry = fetch ? fetchTransport(fetch) : (auth.transport ?? platformTransport());
  const tokenUrl = new URL("/oauth2/token", authUrl).href;
  const transport: Transport = async (request) => {
    const isToken = request.method === "POST" && request.url === tokenUrl;
    if (request.method !== "GET" && !isToken)
      throw new LeanConfigError("read_only", "this server reads; a request that writes was refused");
    return carry(request);
  };
  return { ...auth, transport };
}
