import { LeanConfigError } from "../errors/config-error.ts";
import type { TransportResponse } from "../transport/transport.ts";

/**
 * Refuses what a transport of a caller gave where it is no answer.
 *
 * @throws {LeanConfigError} `transport_failed`
 */
export function checkResponse(response: TransportResponse): void {
  const { status, headers, body } = (response ?? {}) as Partial<TransportResponse>;
  if (typeof status === "number" && typeof headers?.get === "function" && ArrayBuffer.isView(body)) return;
  throw new LeanConfigError(
    "transport_failed",
    "the transport gave no answer of status, headers and body (a Uint8Array); check `auth.transport`",
  );
}
