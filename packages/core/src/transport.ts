/** One HTTP request, ready to be sent. */
export interface TransportRequest {
  readonly method: string;
  readonly url: string;
  readonly headers: Record<string, string>;
  readonly body: string | undefined;
  /** Aborts the exchange at any point and frees its socket. */
  readonly signal: AbortSignal;
}

/** A whole answer, body included. */
export interface TransportResponse {
  readonly status: number;
  readonly headers: Headers;
  /** The body decoded as UTF-8. */
  readonly body: string;
}

/** Sends one request and reads the whole answer. Rejects when no complete answer arrives; never follows a redirect. */
export type Transport = (request: TransportRequest) => Promise<TransportResponse>;

/** The part of `fetch` that is needed: two arguments, a promise of a `Response`. */
export type Fetch = (input: string, init: RequestInit) => Promise<Response>;

/**
 * A transport over a `fetch`: the platform's own by default. Redirects are not followed, because a bearer token must
 * not reach another origin.
 */
export function fetchTransport(fetch: Fetch = (input, init) => globalThis.fetch(input, init)): Transport {
  return async ({ method, url, headers, body, signal }) => {
    const response = await fetch(url, {
      method,
      headers,
      redirect: "manual",
      signal,
      ...(body !== undefined && { body }),
    });
    return { status: response.status, headers: response.headers, body: await response.text() };
  };
}
