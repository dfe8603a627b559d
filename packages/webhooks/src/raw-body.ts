import { LeanWebhookError } from "./webhook-error.ts";

/** Bytes of a body as they came over the network. A Node `Buffer` is one. */
export type RawBody = Uint8Array | ArrayBuffer;

// An own getter of the class answers for buffers of every realm, and throws for everything that only looks like one.
const { get: byteLengthOf } = Object.getOwnPropertyDescriptor(ArrayBuffer.prototype, "byteLength") as {
  get: (this: unknown) => number;
};

/** Whether a value is bytes: of this realm or another, such as Jest's or a `vm` context's. */
export function isRawBody(value: unknown): value is RawBody {
  if (ArrayBuffer.isView(value)) return true;
  try {
    byteLengthOf.call(value);
    return true;
  } catch {
    return false;
  }
}

/**
 * A copy, so that what was verified cannot change before it is parsed.
 *
 * @throws {LeanWebhookError} `parsed_body`
 */
export function copyBytes(rawBody: RawBody): Uint8Array<ArrayBuffer> {
  if (!isRawBody(rawBody))
    throw new LeanWebhookError(
      "parsed_body",
      `the body is not bytes any more but ${kindOf(rawBody)}, so its signature cannot be checked; pass the raw body as Uint8Array, Buffer or ArrayBuffer, before any parser: \`await request.arrayBuffer()\`, or \`request.rawBody\` with \`rawBody: true\` in NestJS`,
    );
  return ArrayBuffer.isView(rawBody)
    ? new Uint8Array(new Uint8Array(rawBody.buffer, rawBody.byteOffset, rawBody.byteLength))
    : new Uint8Array(new Uint8Array(rawBody));
}

function kindOf(value: unknown): string {
  if (value === undefined || value === null) return String(value);
  return typeof value === "string" ? "text" : "a parsed value";
}
