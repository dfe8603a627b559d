import { LeanUnexpectedResponseError, type TransportResponse } from "@openlean/core";
import { operationId } from "./request-head.ts";

/** Statuses whose answers have no body, whatever arrived: the Fetch standard's null body statuses. */
const withoutBody = new Set([204, 205, 304]);

/**
 * The platform's `Response` of an answer, with the URL that a constructor cannot set.
 *
 * @throws {LeanUnexpectedResponseError} `invalid_status` for a status that no `Response` can have
 */
export function fetchResponse(answer: TransportResponse, url: string, redirected: boolean): Response {
  const { status, statusText = "", body } = answer;
  if (!Number.isInteger(status) || status < 200 || status > 599)
    throw new LeanUnexpectedResponseError(
      `${operationId} was answered with a status that HTTP does not have`,
      {
        code: "invalid_status",
        operationId,
      },
    );
  const response = new Response(withoutBody.has(status) ? null : (body as BodyInit), {
    status,
    statusText: /^[\t\u0020-\u007E\u0080-\u00FF]*$/.test(statusText) ? statusText : "",
    headers: decodedHeaders(answer.headers),
  });
  return located(response, url, redirected);
}

function located(response: Response, url: string, redirected: boolean): Response {
  const clone = () => located(Response.prototype.clone.call(response), url, redirected);
  return Object.defineProperties(response, {
    url: { value: url },
    redirected: { value: redirected },
    clone: { value: clone },
  });
}

/** A body that was compressed is decoded here, so its transfer form must not be announced again. */
function decodedHeaders(headers: Iterable<[string, string]>): Headers {
  const copy = new Headers([...headers]);
  if (copy.has("content-encoding")) copy.delete("content-length");
  copy.delete("content-encoding");
  return copy;
}
