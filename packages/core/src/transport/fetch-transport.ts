import { bodyFailure } from "./failure.ts";
import { maximumBodyBytes } from "./limits.ts";
import type { Fetch, Transport } from "./transport.ts";

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
      ...(body !== undefined && { body: body as BodyInit }),
    });
    const { status, statusText } = response;
    return { status, statusText, headers: response.headers, body: await readBytes(response) };
  };
}

async function readBytes(response: Response): Promise<Uint8Array> {
  const { status, headers } = response;
  if (Number(headers.get("content-length")) > maximumBodyBytes) {
    await response.body?.cancel();
    throw bodyFailure("body_too_large", status, headers);
  }
  // `fetch` functions of tests and adapters may answer with less than a Response.
  if (!response.body) return bytesOf(response);
  const chunks: Uint8Array[] = [];
  let size = 0;
  const reader = response.body.getReader();
  for (;;) {
    const { done, value } = await reader.read();
    if (done) return joined(chunks, size);
    chunks.push(value);
    size += value.byteLength;
    if (size <= maximumBodyBytes) continue;
    await reader.cancel();
    throw bodyFailure("body_too_large", status, headers);
  }
}

async function bytesOf(response: Pick<Response, "text"> & Partial<Response>): Promise<Uint8Array> {
  return response.arrayBuffer
    ? new Uint8Array(await response.arrayBuffer())
    : new TextEncoder().encode(await response.text());
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
