import { LeanConfigError } from "../errors/config-error.ts";

/**
 * Refuses path parameters that would change the path: missing, empty, `.` and `..`. A URL parser resolves the last two
 * even when they are percent-encoded, so an id from outside could otherwise reach another operation with your token.
 */
export function checkPathParameters(
  path: string,
  values: Record<string, unknown> | undefined,
  operationId: string,
): void {
  for (const [, name = ""] of path.matchAll(/\{([^{}]+)\}/g)) {
    const value = values?.[name];
    const text = Number.isFinite(value) ? String(value) : value;
    if (typeof text !== "string" || text === "" || /^(\.|%2e){1,2}$/i.test(text) || loneSurrogate.test(text))
      throw new LeanConfigError(
        "invalid_path_parameter",
        `${operationId}: path parameter ${name} is ${described(text)}; pass the id as the API gave it`,
        operationId,
      );
  }
}

/** Half of a character outside the basic plane: no encoding of a URL has a form for it. */
const loneSurrogate = /\p{Surrogate}/u;

function described(value: unknown): string {
  if (value === undefined || value === null) return "missing";
  if (value === "") return "empty";
  if (typeof value !== "string") return "not a string";
  return loneSurrogate.test(value) ? "not well-formed text" : "a dot segment";
}
