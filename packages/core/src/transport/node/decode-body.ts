import type { Buffer } from "node:buffer";
import { promisify } from "node:util";
import type * as Zlib from "node:zlib";
import { bodyFailure } from "../failure.ts";
import { maximumBodyBytes } from "../limits.ts";
import type { ResponseHeaders } from "../transport.ts";

/**
 * A body without its content encoding. Nothing asks for a compressed answer, but a proxy may compress all the same. As
 * with `fetch`, a coding that nobody knows leaves the body as it is.
 *
 * Rejects with the mark of an unusable body when the bytes are not compressed the way the header says.
 */
export function decodeBody(
  bytes: Buffer,
  status: number,
  headers: ResponseHeaders,
): Buffer | Promise<Buffer> {
  const encoding = headers.get("content-encoding");
  if (encoding === null || bytes.length === 0) return bytes;
  const codings = encoding
    .toLowerCase()
    .split(",")
    .map((each) => each.trim())
    .filter((each) => each !== "" && each !== "identity");
  if (codings.length === 0 || !codings.every((coding) => known.has(coding))) return bytes;
  return inflate(bytes, codings).catch((error: NodeJS.ErrnoException) => {
    const code = error.code === "ERR_BUFFER_TOO_LARGE" ? "body_too_large" : "undecodable_body";
    throw bodyFailure(code, status, headers);
  });
}

const known = new Set(["gzip", "x-gzip", "br", "deflate", "zstd"]);
/** More than anybody sends, fewer than a body of 64 MB could be made of one byte with. */
const mostCodings = 4;

async function inflate(bytes: Buffer, codings: readonly string[]): Promise<Buffer> {
  if (codings.length > mostCodings) throw new TypeError("too many content codings");
  const zlib = await import("node:zlib");
  const limit = { maxOutputLength: maximumBodyBytes };
  let body = bytes;
  for (const coding of codings.toReversed()) {
    if (coding === "br") body = await promisify(zlib.brotliDecompress)(body, limit);
    else if (coding === "zstd") body = await inflateZstd(zlib, body, limit);
    // Some servers call the bare stream deflate; the zlib header tells them apart.
    else if (coding === "deflate")
      body = await promisify(((body[0] ?? 0) & 0x0f) === 0x08 ? zlib.inflate : zlib.inflateRaw)(body, limit);
    else body = await promisify(zlib.gunzip)(body, limit);
  }
  return body;
}

/** Node 22.15 brought zstd; on an older one such a body cannot be decoded. */
function inflateZstd(zlib: typeof Zlib, body: Buffer, limit: { maxOutputLength: number }): Promise<Buffer> {
  const { zstdDecompress } = zlib as Partial<typeof zlib>;
  if (!zstdDecompress) throw new TypeError("no zstd here");
  return promisify(zstdDecompress)(body, limit);
}
