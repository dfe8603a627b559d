import type { LeanResponse } from "./result.ts";
import type { ResponseHeaders, TransportResponse } from "./transport.ts";

/**
 * What openapi-fetch builds instead of a `Request`. The platform's class costs streams and an abort controller that
 * nothing here needs, and its body can be read only once, so a retry could not send it again.
 */
export class WireRequest {
  readonly url: string;
  readonly method: string;
  readonly headers: Headers;
  readonly body: string | undefined;

  constructor(url: string, init: { method: string; headers: Headers; body?: string | URLSearchParams }) {
    this.url = url;
    this.method = init.method;
    this.headers = init.headers;
    this.body = init.body?.toString();
  }
}

/** What openapi-fetch reads of an answer: the body is already here. */
export function wireResponse({ status, headers, body }: TransportResponse): Response {
  return {
    status,
    ok: status >= 200 && status < 300,
    headers,
    text: async () => body,
    json: async () => JSON.parse(body),
  } as unknown as Response;
}

/** Status and headers for the caller. A `Headers` is made when somebody looks at it, which few do. */
export class WireAnswer implements LeanResponse {
  readonly status: number;
  readonly #received: ResponseHeaders;
  #headers: Headers | undefined;

  constructor(status: number, headers: ResponseHeaders) {
    this.status = status;
    this.#received = headers;
  }

  get headers(): Headers {
    if (!this.#headers) {
      this.#headers = this.#received instanceof Headers ? this.#received : new Headers();
      if (this.#headers !== this.#received)
        for (const [name, value] of this.#received)
          try {
            this.#headers.append(name, value);
          } catch {
            // A server may send what the platform's class does not take; the other headers still count.
          }
    }
    return this.#headers;
  }
}
