import { Buffer, isUtf8 } from "node:buffer";

/** Bytes as UTF-8 without a byte order mark; `undefined` where they are no UTF-8: a name must not lose letters. */
export function decodeText(bytes: Uint8Array): string | undefined {
  const view = Buffer.isBuffer(bytes)
    ? bytes
    : Buffer.from(bytes.buffer as ArrayBuffer, bytes.byteOffset, bytes.byteLength);
  const decoded = view.toString("utf8");
  // Bytes that are no UTF-8 become U+FFFD; the search costs nothing while a text is ASCII.
  if (decoded.includes("\uFFFD") && !isUtf8(bytes)) return undefined;
  return decoded.charCodeAt(0) === 0xfeff ? decoded.slice(1) : decoded;
}
