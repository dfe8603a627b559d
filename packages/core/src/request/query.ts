import { kindOf } from "../options/check-options.ts";
import { invalidRequest } from "./invalid-request.ts";

const nothing = {};

/**
 * The query parameters that can be written: texts, numbers, booleans, lists of them, and objects of them one level deep.
 * What is `undefined` or `null` is left out.
 *
 * @throws {LeanConfigError} `invalid_request` for anything else: a `Date`, `NaN`, a `Map`, deeper objects
 */
export function checkQuery(query: unknown, operationId: string): Record<string, unknown> {
  if (query === undefined || query === null) return nothing;
  if (!isPlain(query)) throw invalidRequest(operationId, `params.query is ${kindOf(query)}, not an object`);
  const written: Record<string, unknown> = {};
  for (const name in query) {
    const value = query[name];
    if (value === undefined || value === null) continue;
    if (isPrimitive(value)) written[name] = value;
    else if (Array.isArray(value) && value.every(isPrimitiveOrNothing))
      written[name] = value.filter(isPrimitive);
    else if (isPlain(value) && Object.values(value).every(isPrimitiveOrNothing))
      written[name] = Object.fromEntries(Object.entries(value).filter(([, each]) => isPrimitive(each)));
    else
      throw invalidRequest(
        operationId,
        "a query parameter is neither text, number, boolean nor a list of them; write dates as the spec wants them",
      );
  }
  return written;
}

function isPrimitiveOrNothing(value: unknown): boolean {
  return value === undefined || value === null || isPrimitive(value);
}

/** What has one form as text: a number must be finite. */
export function isPrimitive(value: unknown): value is string | boolean | bigint | number {
  return (
    typeof value === "string" ||
    typeof value === "boolean" ||
    typeof value === "bigint" ||
    (typeof value === "number" && Number.isFinite(value))
  );
}

/** An object of any realm that is no instance of something else. */
export function isPlain(value: unknown): value is Record<string, unknown> {
  return Object.prototype.toString.call(value) === "[object Object]";
}
