import type { Hooks } from "./hooks.ts";
import { fetchTransport, type Transport } from "./transport.ts";

/** The transport of this platform: here its own `fetch`, in Bun, Deno, workers and browsers. */
export function platformTransport(): Transport {
  return fetchTransport();
}

/** Hooks of this platform's own diagnostics: none here. */
export function diagnosticsHooks(): Hooks | undefined {
  return undefined;
}
