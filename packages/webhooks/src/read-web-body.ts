import { incompleteBody, parsedBody } from "./body-errors.ts";
import { CollectedBytes } from "./collected-bytes.ts";
import { declaredLength } from "./declared-length.ts";

/**
 * The bytes of a web-standard request.
 *
 * @param hint what to do when something has read the body before
 * @throws {LeanWebhookError} `parsed_body`, `body_too_large`, `incomplete_body`
 */
export async function readWebBody(request: Request, maxBytes: number, hint: string): Promise<Uint8Array> {
  // A sender that left takes what was not read along, also where the platform then shows an empty body.
  if (request.signal?.aborted) throw incompleteBody();
  if (request.bodyUsed) throw parsedBody(hint);
  const bytes = await readStream(request.body, maxBytes, hint);
  const [length, encoding] = ["content-length", "content-encoding"].map((name) => request.headers.get(name));
  const missing = bytes.byteLength < declaredLength(length, encoding);
  if (missing || request.signal?.aborted) throw incompleteBody();
  return bytes;
}

async function readStream(
  stream: ReadableStream<Uint8Array> | null,
  maxBytes: number,
  hint: string,
): Promise<Uint8Array> {
  const collected = new CollectedBytes(maxBytes, hint);
  if (!stream) return collected.all();
  // A locked stream is held by another reader; without `getReader` the framework has put a parsed body in its place.
  if (stream.locked || typeof stream.getReader !== "function") throw parsedBody(hint);
  const reader = stream.getReader();
  for (;;) {
    const { done, value } = await reader.read().catch(() => {
      throw incompleteBody();
    });
    if (done) return collected.all();
    try {
      collected.add(value);
    } catch (error) {
      // Not awaited: the sender may keep the stream open.
      reader.cancel().catch(() => undefined);
      throw error;
    }
  }
}
