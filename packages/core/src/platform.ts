import { LeanConfigError } from "./errors/config-error.ts";
import type { Hooks } from "./hooks.ts";
import type { PlatformOptions } from "./platform-options.ts";
import { fetchTransport, type Transport } from "./transport.ts";

/**
 * The transport of this platform: here its own `fetch`, in Bun, Deno, workers and browsers.
 *
 * @throws {LeanConfigError} `unsupported_option` for `proxy`, which `fetch` has no option for
 */
export function platformTransport({ proxy }: PlatformOptions = {}): Transport {
  if (proxy !== undefined)
    throw new LeanConfigError("unsupported_option", "proxy works on Node only; give a `fetch` that uses it");
  return fetchTransport();
}

/** Hooks of this platform's own diagnostics: none here. */
export function diagnosticsHooks(): Hooks | undefined {
  return undefined;
}
