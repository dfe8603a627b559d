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
  for (let open = path.indexOf("{"); open >= 0; open = path.indexOf("{", open + 1)) {
    const name = path.slice(open + 1, path.indexOf("}", open));
    const value = values?.[name];
    const text = Number.isFinite(value) ? String(value) : value;
    if (typeof text !== "string" || text === "" || (text.length < 7 && /^(\.|%2e){1,2}$/i.test(text)))
      throw new LeanConfigError(
        "invalid_path_parameter",
        `${operationId}: path parameter ${name} is ${described(text)}; pass the id as the API gave it`,
        operationId,
      );
  }
}

function described(value: unknown): string {
  if (value === undefined || value === null) return "missing";
  if (value === "") return "empty";
  return typeof value === "string" ? "a dot segment" : "not a string";
}
