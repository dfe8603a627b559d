import type { ResponseHeaders } from "./transport.ts";

/** Longest body that is read, inflated, in bytes. A page of Lean's APIs stays below 3 MB. */
export const maximumBodyBytes: number = 64 * 1024 * 1024;

/** An answer arrived whose body cannot be used. `send` turns it into a {@link LeanUnexpectedResponseError}. */
export class BodyError extends Error {
  readonly code: "body_too_large" | "undecodable_body";
  readonly status: number;
  readonly headers: ResponseHeaders;

  constructor(code: BodyError["code"], status: number, headers: ResponseHeaders) {
    super(code);
    this.code = code;
    this.status = status;
    this.headers = headers;
  }
}

/** Bytes as UTF-8 without a byte order mark; `undefined` where they are no UTF-8: a name must not lose letters. */
export function decodeText(bytes: Uint8Array): string | undefined {
  try {
    return new TextDecoder("utf-8", { fatal: true }).decode(bytes);
  } catch {
    return undefined;
  }
}
