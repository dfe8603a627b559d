import { request as httpRequest } from "node:http";
import { request as httpsRequest } from "node:https";
import type { AttemptOutcome } from "./delivery.ts";

/** What came back from a receiver. */
export interface Posted {
  readonly outcome: AttemptOutcome;
  readonly status: number | null;
  readonly durationMs: number;
}

/** No answer within this time counts as a failure, as with Lean. Real time, in milliseconds. */
export const answerMs = 10_000;

/** Posts a body, follows no redirect and never rejects. Success is an answer of 200 within ten seconds. */
export function postEvent(
  url: URL,
  body: Uint8Array,
  signature: string | undefined,
  signal: AbortSignal,
): Promise<Posted> {
  const start = performance.now();
  return new Promise((resolve) => {
    const finish = (outcome: AttemptOutcome, status: number | null = null) => {
      clearTimeout(timer);
      resolve({ outcome, status, durationMs: Math.round(performance.now() - start) });
    };
    const send = url.protocol === "https:" ? httpsRequest : httpRequest;
    const outgoing = send(url, {
      method: "POST",
      // Each delivery has a connection of its own: a receiver that was restarted must not break the next one.
      agent: false,
      signal,
      headers: {
        "content-type": "application/json",
        "content-length": body.byteLength,
        "user-agent": "openlean-sandbox",
        ...(signature !== undefined && { "lean-signature": signature }),
      },
    });
    const timer = setTimeout(() => {
      finish("timeout");
      outgoing.destroy();
    }, answerMs);
    outgoing.on("response", (incoming) => {
      const status = incoming.statusCode ?? 0;
      incoming.resume();
      finish(status === 200 ? "delivered" : "status", status);
      incoming.on("error", () => undefined);
    });
    outgoing.on("error", () => finish("connection"));
    outgoing.end(body);
  });
}
