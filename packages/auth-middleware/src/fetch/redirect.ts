import { LeanUnexpectedResponseError, type TransportResponse } from "@openlean/core";
import { insideUrl, operationId, type RequestHead } from "./request-head.ts";

/**
 * The request that a redirect asks for, as the Fetch standard has it; `undefined` where the answer is the end.
 *
 * @throws {LeanUnexpectedResponseError} `redirect_refused` for a redirect to another origin, and for any with the mode
 *   `error`
 */
export function redirectOf(
  { status, headers }: Pick<TransportResponse, "status" | "headers">,
  head: RequestHead,
  baseUrl: string,
  mode: RequestRedirect,
): RequestHead | undefined {
  const location = headers.get("location");
  if (!/^30[12378]$/.test(String(status)) || mode === "manual") return undefined;
  if (mode === "error") throw refused(status, "and redirect is set to error");
  if (location === null) return undefined;
  const target = URL.canParse(location, head.url) ? new URL(location, head.url).href : "";
  const url = insideUrl(target, baseUrl);
  if (!url) throw refused(status, "to another origin, where credentials are not sent");
  const becomesGet =
    status === 303 ? !/^(GET|HEAD)$/.test(head.method) : status < 303 && head.method === "POST";
  if (!becomesGet) return { ...head, url };
  const kept = Object.entries(head.headers).filter(([name]) => !name.startsWith("content-"));
  return { method: "GET", url, headers: Object.fromEntries(kept), hasBody: false };
}

function refused(status: number, why: string): LeanUnexpectedResponseError {
  return new LeanUnexpectedResponseError(`${operationId} was redirected (${status}) ${why}`, {
    code: "redirect_refused",
    operationId,
    status,
  });
}
