import { bodyTooLarge } from "./receive-event.ts";
import { LeanWebhookError } from "./webhook-error.ts";

/** Collects chunks up to a limit. */
class Collected {
  readonly #chunks: Uint8Array[] = [];
  readonly #maxBytes: number;
  #length = 0;

  constructor(maxBytes: number) {
    this.#maxBytes = maxBytes;
  }

  /** @throws {LeanWebhookError} `body_too_large` */
  add(chunk: Uint8Array): void {
    this.#length += chunk.byteLength;
    if (this.#length > this.#maxBytes) throw bodyTooLarge(this.#maxBytes);
    this.#chunks.push(chunk);
  }

  bytes(): Uint8Array {
    const bytes = new Uint8Array(this.#length);
    let offset = 0;
    for (const chunk of this.#chunks) {
      bytes.set(chunk, offset);
      offset += chunk.byteLength;
    }
    return bytes;
  }
}

/**
 * The bytes of a web-standard stream.
 *
 * @throws {LeanWebhookError} `body_too_large`, `incomplete_body`
 */
export async function readWebStream(
  stream: ReadableStream<Uint8Array> | null,
  maxBytes: number,
): Promise<Uint8Array> {
  const collected = new Collected(maxBytes);
  const reader = stream?.getReader();
  if (!reader) return collected.bytes();
  for (;;) {
    const { done, value } = await reader.read().catch(() => {
      throw incomplete();
    });
    if (done) return collected.bytes();
    try {
      collected.add(value);
    } catch (error) {
      // Not awaited: the sender may keep the stream open.
      reader.cancel().catch(() => undefined);
      throw error;
    }
  }
}

/** The part of Node's `IncomingMessage` that is needed to read it. */
export interface NodeStream {
  on(event: "data", listener: (chunk: Uint8Array) => void): unknown;
  on(event: "end" | "error" | "close", listener: () => void): unknown;
  off(event: "data", listener: (chunk: Uint8Array) => void): unknown;
  pause(): unknown;
}

/**
 * The bytes of a Node stream. One that is too long is left unread and open, so that it can still be answered.
 *
 * @throws {LeanWebhookError} `body_too_large`, `incomplete_body`
 */
export function readNodeStream(stream: NodeStream, maxBytes: number): Promise<Uint8Array> {
  const collected = new Collected(maxBytes);
  return new Promise((resolve, reject) => {
    const onData = (chunk: Uint8Array): void => {
      try {
        collected.add(chunk);
      } catch (error) {
        stream.off("data", onData);
        stream.pause();
        reject(error);
      }
    };
    stream.on("data", onData);
    stream.on("end", () => resolve(collected.bytes()));
    stream.on("error", () => reject(incomplete()));
    stream.on("close", () => reject(incomplete()));
  });
}

function incomplete(): LeanWebhookError {
  return new LeanWebhookError(
    "incomplete_body",
    "the sender closed the connection before the body was complete; nothing to do, Lean repeats the delivery",
  );
}
