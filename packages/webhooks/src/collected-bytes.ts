import { parsedBody } from "./body-errors.ts";
import { bodyTooLarge } from "./open-delivery.ts";

/** Chunks of a body, up to a limit. */
export class CollectedBytes {
  readonly #chunks: Uint8Array[] = [];
  readonly #maxBytes: number;
  readonly #hint: string;
  #length = 0;

  /** @param hint what to do when the chunks are no bytes */
  constructor(maxBytes: number, hint: string) {
    this.#maxBytes = maxBytes;
    this.#hint = hint;
  }

  /** @throws {LeanWebhookError} `body_too_large`; `parsed_body` for text, which `setEncoding` makes of bytes */
  add(chunk: Uint8Array): void {
    if (!ArrayBuffer.isView(chunk)) throw parsedBody(this.#hint);
    this.#length += chunk.byteLength;
    if (this.#length > this.#maxBytes) throw bodyTooLarge(this.#maxBytes);
    this.#chunks.push(chunk);
  }

  all(): Uint8Array {
    const bytes = new Uint8Array(this.#length);
    let offset = 0;
    for (const chunk of this.#chunks) {
      bytes.set(chunk, offset);
      offset += chunk.byteLength;
    }
    return bytes;
  }
}
