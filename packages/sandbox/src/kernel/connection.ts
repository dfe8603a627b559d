import type { ServerResponse } from "node:http";

/** How a request came in. */
export interface Connection {
  /** Common name of the client certificate, on the listener that requires one. */
  certificateOf?: string | undefined;
  /** SHA-256 fingerprint of that certificate, in hexadecimal. */
  fingerprint?: string | undefined;
  /** Which listener; absent for a call in this process. */
  listener?: "bearer" | "mtls" | undefined;
  /** Where the answer goes, for faults that break the connection; absent for a call in this process. */
  outgoing?: ServerResponse | undefined;
}
