import type { TransportRequest, TransportResponse } from "./transport.ts";

/**
 * What openapi-fetch builds instead of a `Request`. The platform's class costs streams and an abort controller that
 * nothing here needs, and its body can be read only once, so a retry could not send it again.
 */
export class WireRequest {
  readonly url: string;
  readonly method: string;
  readonly headers: Headers;
  readonly #body: string | undefined;

  constructor(url: string, init: { method: string; headers: Headers; body?: string | URLSearchParams }) {
    this.url = url;
    this.method = init.method;
    this.headers = init.headers;
    this.#body = init.body?.toString();
  }

  forTransport(): Omit<TransportRequest, "signal"> {
    return {
      method: this.method,
      url: this.url,
      headers: Object.fromEntries(this.headers),
      body: this.#body,
    };
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
  } as Response;
}
