import { isUtf8 } from "node:buffer";
import { promisify } from "node:util";
import { BodyError, maximumBodyBytes } from "../body.ts";
import type { ResponseHeaders } from "../transport.ts";

/**
 * The text of a body. Nothing asks for a compressed answer, but a proxy may compress all the same.
 *
 * @throws {BodyError} when the bytes are no UTF-8, or not compressed the way the header says
 */
export function decodeBody(
  bytes: Buffer,
  status: number,
  headers: ResponseHeaders,
): string | Promise<string> {
  const encoding = headers.get("content-encoding");
  if (encoding === null || encoding === "identity" || bytes.length === 0) return text(bytes, status, headers);
  return inflate(bytes, encoding).then(
    (inflated) => text(inflated, status, headers),
    (error: NodeJS.ErrnoException) => {
      const tooLarge = error.code === "ERR_BUFFER_TOO_LARGE";
      throw new BodyError(tooLarge ? "body_too_large" : "undecodable_body", status, headers);
    },
  );
}

function text(bytes: Buffer, status: number, headers: ResponseHeaders): string {
  const decoded = bytes.toString("utf8");
  // Bytes that are no UTF-8 become U+FFFD; the search costs nothing while a text is ASCII.
  if (decoded.includes("\uFFFD") && !isUtf8(bytes)) throw new BodyError("undecodable_body", status, headers);
  return decoded.charCodeAt(0) === 0xfeff ? decoded.slice(1) : decoded;
}

async function inflate(bytes: Buffer, encodings: string): Promise<Buffer> {
  const zlib = await import("node:zlib");
  const { gunzip, inflate, inflateRaw, brotliDecompress } = zlib;
  const limit = { maxOutputLength: maximumBodyBytes };
  const list = encodings.toLowerCase().split(",", 5);
  if (list.length > 4) throw new TypeError("too many content encodings");
  let body = bytes;
  for (const encoding of list.toReversed().map((each) => each.trim())) {
    if (encoding === "gzip" || encoding === "x-gzip") body = await promisify(gunzip)(body, limit);
    else if (encoding === "br") body = await promisify(brotliDecompress)(body, limit);
    // Some servers call the bare stream deflate; the zlib header tells them apart.
    else if (encoding === "deflate")
      body = await promisify(((body[0] ?? 0) & 0x0f) === 0x08 ? inflate : inflateRaw)(body, limit);
    else if (encoding !== "identity") throw new TypeError("unknown content encoding");
  }
  return body;
}
