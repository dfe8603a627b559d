import {
  type Auth,
  type EnvironmentOptions,
  isLeanError,
  platformTransport,
  resolveEnvironment,
} from "@openlean/core";
import { connectionFailure, Lifetime, Timers } from "@openlean/core/internal";

/** Options of {@link authenticatedFetch}: the hosts, as for a client. */
export interface AuthenticatedFetchOptions extends Omit<EnvironmentOptions, "channel"> {
  /** Longest time for a request with its token, in milliseconds. Default 150,000. */
  deadlineMs?: number | undefined;
}

/**
 * A `fetch` that authenticates every request, for a client you already have: `createClient<paths>({ baseUrl, fetch })` of
 * openapi-fetch, or any other that takes a `fetch`. A 401 is replayed once with a new token. Requests to another origin
 * than the API's are refused before a credential is attached.
 *
 * The returned function rejects with {@link LeanConnectionError} when no answer arrives, and with the reason of an abort.
 *
 * @throws {LeanConfigError} for an unknown region or environment, or an unusable URL
 */
export function authenticatedFetch(
  auth: Auth,
  options: AuthenticatedFetchOptions,
): (input: string | URL | Request, init?: RequestInit) => Promise<Response> {
  const environment = resolveEnvironment({ ...options, channel: auth.channel });
  const origin = new URL(environment.apiUrl).origin;
  const transport = auth.transport ?? platformTransport();
  const timers = new Timers();
  return async (input, init) => {
    const request = new Request(input, init);
    if (new URL(request.url).origin !== origin)
      throw new TypeError(`refused: credentials of ${origin} are not sent to another origin`);
    const body = request.body ? new Uint8Array(await request.arrayBuffer()) : undefined;
    const lifetime = new Lifetime(timers, options.deadlineMs ?? 150_000, request.signal);
    const context = { environment, signal: lifetime.signal, transport };
    try {
      for (let replayed = false; ; replayed = true) {
        const credentials = await lifetime.race(auth.authorize(context));
        const answer = await lifetime.race(
          transport({
            method: request.method,
            url: request.url,
            headers: { ...Object.fromEntries(request.headers), ...credentials },
            body,
            signal: lifetime.signal,
            lifetime,
          }).catch((error: unknown) => {
            // The platform's errors may hold the URL and what arrived.
            throw lifetime.ended || isLeanError(error)
              ? error
              : connectionFailure(`could not reach ${new URL(origin).host}`, error, { operationId: "fetch" });
          }),
        );
        if (answer.status === 401 && !replayed && auth.unauthorized?.(credentials, context)) continue;
        const empty = answer.status === 204 || answer.status === 205 || answer.status === 304;
        return new Response(empty ? null : (answer.body as BodyInit), {
          status: answer.status,
          headers: decoded(answer.headers),
        });
      }
    } finally {
      lifetime.clear();
    }
  };
}

/** The body is decoded here, so its transfer form must not be announced again. */
function decoded(headers: Iterable<[string, string]>): Headers {
  const copy = new Headers([...headers]);
  copy.delete("content-encoding");
  copy.delete("content-length");
  return copy;
}
