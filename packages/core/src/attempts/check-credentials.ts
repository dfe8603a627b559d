import { LeanConfigError } from "../errors/config-error.ts";
import { kindOf } from "../options/check-options.ts";
import { requestHeaders } from "../request/request-headers.ts";

/**
 * The headers that an `authorize` gave, with lower-case names. A request never leaves without them because a function
 * gave something else.
 *
 * @throws {LeanConfigError} `invalid_credentials`; nothing of the values is told
 */
export function checkCredentials(given: unknown, operationId: string): Record<string, string> {
  if (typeof given !== "object" || given === null)
    throw new LeanConfigError(
      "invalid_credentials",
      `${operationId} was not sent: auth.authorize gave ${kindOf(given)}, not an object of headers`,
      operationId,
    );
  const headers = given as Record<string, unknown>;
  try {
    // A token with white space around it was read from a file in the wrong way; without it, it is another token.
    for (const name in headers)
      if (typeof headers[name] === "string" && headers[name].trim() !== headers[name]) throw new TypeError();
    return requestHeaders(headers);
  } catch {
    throw new LeanConfigError(
      "invalid_credentials",
      `${operationId} was not sent: auth.authorize gave a header that HTTP does not allow; check for line breaks in a token`,
      operationId,
    );
  }
}
