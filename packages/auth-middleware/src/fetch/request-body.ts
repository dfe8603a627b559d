import { invalidRequest } from "./request-head.ts";

/** The body of a request, read once: a replay and a redirect send the same bytes. */
export interface RequestBody {
  /**
   * Its bytes; `undefined` for a request without a body.
   *
   * @throws {LeanConfigError} `invalid_request` when the caller's stream fails, or an object would be sent as a word
   */
  read(): Promise<Uint8Array | undefined>;
  /** Stops reading, where that is not at its end. */
  cancel(): void;
}

/** Reads the body of a request when it is asked for. */
export function bodyOf(request: Request, init: RequestInit | undefined): RequestBody {
  const reader = request.body?.getReader();
  let reading: Promise<Uint8Array> | undefined;

  async function read(stream: ReadableStreamDefaultReader<Uint8Array>): Promise<Uint8Array> {
    const bytes = await readAll(stream);
    // A plain object, or a `FormData` of another library: `fetch` writes its name and says nothing.
    if (
      typeof init?.body === "object" &&
      bytes.length < 100 &&
      objectName.test(new TextDecoder().decode(bytes))
    )
      throw invalidRequest("its body is an object that fetch cannot write; give text, bytes or a FormData");
    return bytes;
  }

  return {
    read: async () => (reader ? (reading ??= read(reader)) : undefined),
    cancel() {
      reader?.cancel().catch(() => undefined);
    },
  };
}

const objectName = /^\[object \w+\]$/;

async function readAll(reader: ReadableStreamDefaultReader<Uint8Array>): Promise<Uint8Array> {
  const chunks: Uint8Array[] = [];
  try {
    for (;;) {
      const { done, value } = await reader.read();
      if (done) return new Uint8Array(await new Blob(chunks as BlobPart[]).arrayBuffer());
      chunks.push(value);
    }
  } catch {
    // The stream's error is the caller's own, and its message may hold anything.
    throw invalidRequest("its body could not be read");
  }
}
