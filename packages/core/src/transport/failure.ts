import type { ResponseHeaders } from "./transport.ts";

/**
 * What a transport may say about an error of its own. The marks are registered symbols, so that they hold over two copies
 * of this package in one process.
 */
export interface FailureMarks {
  /** The request has not left: repeating it is safe for every method. */
  [unsent]?: true;
  /** The connection had served before and was closed without a byte of an answer, which tells nothing about the service. */
  [stale]?: true;
  /** A line that says what the failure means and what to do next. */
  [explained]?: string | undefined;
  /** An answer arrived whose body cannot be used. */
  [unusableBody]?: UnusableBody;
}

export const unsent: unique symbol = Symbol.for("@openlean/unsent") as never;
export const stale: unique symbol = Symbol.for("@openlean/stale") as never;
export const explained: unique symbol = Symbol.for("@openlean/explained") as never;
export const unusableBody: unique symbol = Symbol.for("@openlean/unusable-body") as never;

/** An answer with a body that is longer than is read, or not compressed the way its header says. */
export interface UnusableBody {
  readonly code: "body_too_large" | "undecodable_body";
  readonly status: number;
  readonly headers: ResponseHeaders;
}

/** The marks of an error; an empty object for one that has none. */
export function marksOf(error: unknown): FailureMarks {
  return typeof error === "object" && error !== null ? error : {};
}

/** Puts marks on an error of the platform. They are not enumerable: a log of the error does not show them. */
export function mark<E extends object>(error: E, marks: FailureMarks): E {
  for (const symbol of Object.getOwnPropertySymbols(marks))
    if (marks[symbol as never] !== undefined)
      Object.defineProperty(error, symbol, { value: marks[symbol as never], configurable: true });
  return error;
}

export function bodyFailure(code: UnusableBody["code"], status: number, headers: ResponseHeaders): Error {
  return mark(new Error(code), { [unusableBody]: { code, status, headers } });
}
