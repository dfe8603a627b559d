import { incompleteBody, parsedBody } from "./body-errors.ts";
import { CollectedBytes } from "./collected-bytes.ts";
import { declaredLength } from "./declared-length.ts";
import { isRawBody, type RawBody } from "./raw-body.ts";

/** The part of Node's `IncomingMessage` that is needed to read it. */
export interface NodeStream {
  readonly headers: Readonly<Record<string, string | string[] | undefined>>;
  on(event: "data", listener: (chunk: Uint8Array) => void): unknown;
  on(event: "end" | "error" | "close" | "aborted", listener: () => void): unknown;
  off(event: "data", listener: (chunk: Uint8Array) => void): unknown;
  pause(): unknown;
  /** Whether something has read from the stream. */
  readonly readableDidRead?: boolean | undefined;
  readonly readableEnded?: boolean | undefined;
  readonly destroyed?: boolean | undefined;
  /** Whether the sender left before the end. */
  readonly aborted?: boolean | undefined;
}

/**
 * The bytes of a Node request. The stream says whether something has read it; what a parser left elsewhere is taken only
 * then, and only where it is bytes. A stream that is too long is left unread and open, so that it can still be answered.
 *
 * @param kept where parsers and platforms leave the bytes: `rawBody`, `body`
 * @param hint what to do when something has read the body and kept no bytes
 * @throws {LeanWebhookError} `parsed_body`, `body_too_large`, `incomplete_body`
 */
export async function readNodeBody(
  stream: NodeStream,
  kept: () => readonly unknown[],
  maxBytes: number,
  hint: string,
): Promise<RawBody> {
  if (typeof stream.on === "function" && !stream.readableDidRead) {
    const bytes = await readStream(stream, maxBytes, hint);
    // HTTP/2 ends the stream of a sender that left.
    const { "content-length": length, "content-encoding": encoding } = stream.headers;
    if (bytes.byteLength < declaredLength(length, encoding)) throw incompleteBody();
    return bytes;
  }
  const bytes = keptBytes(kept);
  if (bytes) return bytes;
  throw leftEarly(stream) ? incompleteBody() : parsedBody(hint);
}

function keptBytes(kept: () => readonly unknown[]): RawBody | undefined {
  try {
    return kept().find(isRawBody);
  } catch {
    // A platform may parse when `body` is touched, and throw.
    return undefined;
  }
}

/** A request is destroyed after its end as well, so the end decides. */
function leftEarly({ aborted, destroyed, readableEnded }: NodeStream): boolean {
  return aborted === true || (destroyed === true && !readableEnded);
}

function readStream(stream: NodeStream, maxBytes: number, hint: string): Promise<Uint8Array> {
  const collected = new CollectedBytes(maxBytes, hint);
  return new Promise((resolve, reject) => {
    // A sender that left before this moment causes no further event: the stream would never settle.
    if (leftEarly(stream)) return reject(incompleteBody());
    if (stream.readableEnded) return resolve(collected.all());
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
    const onLeave = (): void => reject(incompleteBody());
    stream.on("end", () => resolve(collected.all()));
    for (const event of ["aborted", "error", "close"] as const) stream.on(event, onLeave);
  });
}
