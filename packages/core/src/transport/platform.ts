import { LeanConfigError } from "../errors/config-error.ts";
import { fetchTransport } from "./fetch-transport.ts";
import type { PlatformOptions } from "./platform-options.ts";
import type { Transport } from "./transport.ts";

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

/** Bytes as UTF-8 without a byte order mark; `undefined` where they are no UTF-8: a name must not lose letters. */
export function decodeText(bytes: Uint8Array): string | undefined {
  try {
    return new TextDecoder("utf-8", { fatal: true }).decode(bytes);
  } catch {
    return undefined;
  }
}
