import { BodyError, decodeText, maximumBodyBytes } from "./body.ts";
import type { Lifetime } from "./time.ts";

/** One HTTP request, ready to be sent. */
export interface TransportRequest {
  readonly method: string;
  readonly url: string;
  readonly headers: Record<string, string>;
  readonly body: string | undefined;
  /** Aborts the exchange at any point and frees its socket. */
  readonly signal: AbortSignal;
  /** What `signal` follows, for transports that can do without a signal: making one costs as much as the rest of a call. */
  readonly lifetime?: Lifetime | undefined;
}

/** What is read of an answer's headers; a platform's `Headers` fits. Names are lower case. */
export interface ResponseHeaders extends Iterable<[name: string, value: string]> {
  /** The value of a header, several ones joined by a comma, or `null`. */
  get(name: string): string | null;
}

/** A whole answer, body included. */
export interface TransportResponse {
  readonly status: number;
  readonly headers: ResponseHeaders;
  /** The body decoded as UTF-8, without a byte order mark. */
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
    return { status: response.status, headers: response.headers, body: await readText(response) };
  };
}

async function readText(response: Response): Promise<string> {
  const { status, headers } = response;
  if (Number(headers.get("content-length")) > maximumBodyBytes) {
    await response.body?.cancel();
    throw new BodyError("body_too_large", status, headers);
  }
  // `fetch` functions of tests and adapters may answer with less than a Response.
  if (!response.body) return response.text();
  const chunks: Uint8Array[] = [];
  let size = 0;
  const reader = response.body.getReader();
  for (;;) {
    const { done, value } = await reader.read();
    if (done) break;
    chunks.push(value);
    size += value.byteLength;
    if (size <= maximumBodyBytes) continue;
    await reader.cancel();
    throw new BodyError("body_too_large", status, headers);
  }
  const text = decodeText(joined(chunks, size));
  if (text === undefined) throw new BodyError("undecodable_body", status, headers);
  return text;
}

function joined(chunks: Uint8Array[], size: number): Uint8Array {
  if (chunks.length === 1 && chunks[0]) return chunks[0];
  const bytes = new Uint8Array(size);
  let offset = 0;
  for (const chunk of chunks) {
    bytes.set(chunk, offset);
    offset += chunk.byteLength;
  }
  return bytes;
}
