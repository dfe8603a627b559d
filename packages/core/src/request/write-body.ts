import { isJson } from "../result/media-type.ts";
import { invalidRequest } from "./invalid-request.ts";
import { isPlain, isPrimitive } from "./query.ts";

/** A body as it is sent, and the media type it has unless a header says otherwise. */
export interface WrittenBody {
  readonly body: string | Uint8Array;
  readonly contentType: string;
}

const json = "application/json";
const form = "application/x-www-form-urlencoded";

/**
 * Writes a body: JSON, a form where the operation or the header says so, bytes and texts of another media type as they are.
 *
 * @param contentType the header that the caller gave
 * @throws {LeanConfigError} `invalid_request` for what cannot be written without a loss: a `FormData`, a `Map`, `NaN`, a
 *   function, a circle
 */
export function writeBody(value: unknown, contentType: string | undefined, operationId: string): WrittenBody {
  const bytes = bytesOf(value);
  if (bytes) return { body: bytes, contentType: "application/octet-stream" };
  const type = contentType?.split(";", 1)[0]?.trim().toLowerCase();
  if (tagOf(value) === "URLSearchParams") return { body: String(value), contentType: form };
  if (type === form) return { body: writeForm(value, operationId), contentType: form };
  if (typeof value === "string" && type !== undefined && !isJson(type))
    return { body: value, contentType: type };
  return { body: writeJson(value, operationId), contentType: json };
}

function writeForm(value: unknown, operationId: string): string {
  if (!isPlain(value)) throw invalidRequest(operationId, "a form's body is an object of texts");
  const written = new URLSearchParams();
  for (const name in value) {
    const each = value[name];
    if (each === undefined || each === null) continue;
    if (!isPrimitive(each)) throw invalidRequest(operationId, "a form's body is an object of texts");
    written.append(name, String(each));
  }
  return written.toString();
}

function writeJson(value: unknown, operationId: string): string {
  let text: string | undefined;
  try {
    text = JSON.stringify(value, refuseLoss);
  } catch {
    // Said below: the error may come from a caller's `toJSON`, and may quote.
  }
  if (text === undefined)
    throw invalidRequest(
      operationId,
      "the body cannot be written as JSON without a loss; give plain objects, lists, texts, finite numbers and booleans",
    );
  return text;
}

/** `JSON.stringify` drops or empties these without a word. */
function refuseLoss(_key: string, value: unknown): unknown {
  const type = typeof value;
  const lost =
    type === "function" ||
    type === "symbol" ||
    (type === "number" && !Number.isFinite(value)) ||
    (type === "object" && value !== null && !/^(Object|Array|String|Number|Boolean)$/.test(tagOf(value)));
  if (lost) throw new TypeError("not JSON");
  return value;
}

/** `Map`, `FormData`, `Uint8Array`, ... of any realm. */
function tagOf(value: unknown): string {
  return Object.prototype.toString.call(value).slice(8, -1);
}

function bytesOf(value: unknown): Uint8Array | undefined {
  if (ArrayBuffer.isView(value)) return new Uint8Array(value.buffer, value.byteOffset, value.byteLength);
  return tagOf(value) === "ArrayBuffer" ? new Uint8Array(value as ArrayBuffer) : undefined;
}
