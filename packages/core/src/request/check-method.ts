import { invalidRequest } from "./invalid-request.ts";

/**
 * The method of a call that is in no spec, in capitals.
 *
 * @throws {LeanConfigError} `invalid_request` for what is no method, and for those that `fetch` refuses as well
 */
export function checkMethod(method: unknown): string {
  const name = typeof method === "string" ? method.toUpperCase() : "";
  if (!/^[A-Z][A-Z_-]{0,30}$/.test(name) || /^(CONNECT|TRACE|TRACK)$/.test(name))
    throw invalidRequest("the call", "the method must be one such as GET, POST or DELETE");
  return name;
}
