import { decodeText } from "#platform";
import type { TransportResponse } from "../transport/transport.ts";

/** `DUPLICATED_REQUEST` means that the same work is still running; Lean asks to wait at least one minute. */
export function minimumWaitMs({ status, body }: TransportResponse): number | undefined {
  return status === 429 && decodeText(body)?.includes('"DUPLICATED_REQUEST"') ? 60_000 : undefined;
}
