import { type Auth, type EnvironmentOptions, fetchTransport, resolveEnvironment } from "@openlean/core";

/** Options of {@link authenticatedFetch}: the hosts, as for a client. */
export type AuthenticatedFetchOptions = Omit<EnvironmentOptions, "channel">;

/**
 * A `fetch` that authenticates every request, for a client you already have: `createClient<paths>({ baseUrl, fetch })` of
 * openapi-fetch, or any other that takes a `fetch`. A 401 is replayed once with a new token. Requests to another origin
 * than the API's are refused before a credential is attached.
 *
 * @throws {LeanConfigError} for an unknown region or environment, or an unusable URL
 */
export function authenticatedFetch(
  auth: Auth,
  options: AuthenticatedFetchOptions,
): (input: string | URL | Request, init?: RequestInit) => Promise<Response> {
  const environment = resolveEnvironment({ ...options, channel: auth.channel });
  const origin = new URL(environment.apiUrl).origin;
  const transport = auth.transport ?? fetchTransport();
  return async (input, init) => {
    const request = new Request(input, init);
    if (new URL(request.url).origin !== origin)
      throw new TypeError(`refused: credentials of ${origin} are not sent to another origin`);
    const body = request.body ? await request.text() : undefined;
    const context = { environment, signal: request.signal };
    for (let replayed = false; ; replayed = true) {
      const credentials = await auth.authorize(context);
      const answer = await transport({
        method: request.method,
        url: request.url,
        headers: { ...Object.fromEntries(request.headers), ...credentials },
        body,
        signal: request.signal,
      });
      if (answer.status === 401 && !replayed && auth.unauthorized?.(credentials, context)) continue;
      const empty = answer.status === 204 || answer.status === 205 || answer.status === 304;
      return new Response(empty ? null : answer.body, { status: answer.status, headers: answer.headers });
    }
  };
}
