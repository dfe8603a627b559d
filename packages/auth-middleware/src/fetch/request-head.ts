import { LeanConfigError } from "@openlean/core";
import { connectionHeaders } from "@openlean/core/internal";

/** What the errors of a fetch call it. */
export const operationId = "fetch";

/** A request without its body, checked. */
export interface RequestHead {
  readonly method: string;
  /** On the API's origin, without a fragment. */
  readonly url: string;
  readonly headers: Record<string, string>;
  readonly hasBody: boolean;
}

/** What is written here whatever a caller says: the length of the body, and what `auth` gives. */
const ownHeaders = /^(content-length|authorization|lean-app-token)$/;

/**
 * The platform's `Request` of what a fetch was given.
 *
 * @throws {LeanConfigError} `invalid_request`; the platform's own error quotes URL, method and headers, and is dropped
 */
export function toRequest(input: string | URL | Request, init: RequestInit | undefined): Request {
  try {
    // Streams need the word, and every caller would write the same.
    const whole = { duplex: "half", ...init };
    return isForeign(input)
      ? new Request(input.url, { ...partsOf(input), ...whole })
      : new Request(input, whole);
  } catch {
    throw invalidRequest(
      "check its URL, which must be absolute and without credentials, method, headers and body",
    );
  }
}

/** A `Request` of another copy of undici or of another realm: the platform's would take it for a text. */
function isForeign(input: string | URL | Request): input is Request {
  return (
    typeof input === "object" &&
    typeof (input as Partial<Request>).url === "string" &&
    !(input instanceof Request)
  );
}

function partsOf({ method, headers, body, signal, redirect, integrity }: Request): RequestInit {
  return { method, headers: [...headers], body, signal, redirect, integrity };
}

/**
 * Checks where a request goes and what it says, before anybody is asked for a credential.
 *
 * @throws {LeanConfigError} `invalid_request`
 */
export function headOf(request: Request, baseUrl: string): RequestHead {
  const url = insideUrl(request.url, baseUrl);
  if (!url) throw invalidRequest(`credentials of ${new URL(baseUrl).origin} are not sent to another origin`);
  if (request.integrity) throw invalidRequest("integrity is not checked here; leave it out");
  const headers: Record<string, string> = {};
  for (const [name, value] of request.headers) {
    if (connectionHeaders.test(name))
      throw invalidRequest(`leave the header ${name} out, the connection writes it`);
    if (!ownHeaders.test(name)) headers[name] = value;
  }
  return { method: request.method, url, headers, hasBody: request.body !== null };
}

/** The URL without its fragment, where it lies on the origin of the API; `undefined` where it does not. */
export function insideUrl(text: string, baseUrl: string): string | undefined {
  const url = URL.canParse(text) ? new URL(text) : undefined;
  const base = new URL(baseUrl);
  // The origin of a `blob:` URL is that of the page it was made on.
  const inside =
    url?.protocol === base.protocol && url.host === base.host && url.username === "" && url.password === "";
  if (!url || !inside) return undefined;
  url.hash = "";
  return url.href;
}

export function invalidRequest(what: string): LeanConfigError {
  return new LeanConfigError("invalid_request", `${operationId} could not be sent: ${what}`, operationId);
}
