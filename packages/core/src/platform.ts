import { fetchTransport, type Transport } from "./transport.ts";

/** The transport of this platform: here its own `fetch`, in Bun, Deno, workers and browsers. */
export function platformTransport(): Transport {
  return fetchTransport();
}
