import { LeanConfigError } from "../errors/config-error.ts";
import { kindOf } from "../options/check-options.ts";
import { requestHeaders } from "../request/request-headers.ts";

/** Makes a {@link checkCredentials} that remembers the last headers: those of a token are the same for its whole life. */
export function credentialsCheck(): typeof checkCredentials {
  let last: Record<string, string> | undefined;
  return (given, operationId) => {
    if (last && given !== null && typeof given === "object" && isSame(given as Record<string, unknown>, last))
      return last;
    return (last = checkCredentials(given, operationId));
  };
}

function isSame(given: Record<string, unknown>, last: Record<string, string>): boolean {
  let names = 0;
  for (const name in given) {
    if (given[name] !== last[name]) return false;
    names++;
  }
  return names === Object.keys(last).length;
}

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
