import { invalidRequest } from "./invalid-request.ts";

/**
 * Refuses a path that is in no spec and would lead elsewhere than it says: to another origin with the caller's token, or
 * through dot segments to another operation.
 *
 * @param path what the caller gave
 * @param url what was made of it
 * @throws {LeanConfigError} `invalid_request`
 */
export function checkUrl(path: string, url: string, baseUrl: string, operationId: string): string {
  if (!/^\/(?!\/)/.test(path))
    throw invalidRequest(
      operationId,
      "the path must begin with one slash; of a link that an answer gave, pass what follows the host",
    );
  // What a URL parser drops or turns into something else.
  // oxlint-disable-next-line no-control-regex
  if (/[\u0000-\u0020\\#\u007F]/.test(path) || /(^|\/)(\.|%2e){1,2}(?=$|[/?])/i.test(path))
    throw invalidRequest(
      operationId,
      "the path holds white space, a backslash, a fragment or a dot segment; give ids in params.path",
    );
  const base = new URL(baseUrl);
  const parsed = URL.canParse(url) ? new URL(url) : undefined;
  const inside =
    parsed?.origin === base.origin &&
    parsed.username === "" &&
    parsed.password === "" &&
    parsed.hash === "" &&
    parsed.pathname.startsWith(base.pathname);
  if (!parsed || !inside) throw invalidRequest(operationId, "the path leads away from the API");
  return parsed.href;
}
