import type { PlatformOptions } from "../platform-options.ts";
import type { Transport } from "../transport.ts";
import { proxyUrl } from "./proxy-url.ts";

export { diagnosticsHooks } from "./diagnostics.ts";

/**
 * The transport of this platform: here Node's sockets, without the price of its `fetch`. What it needs of Node, TLS and
 * undici is loaded with the first request.
 *
 * @throws {LeanConfigError} `invalid_url` for an unusable `proxy`
 */
export function platformTransport(options: PlatformOptions = {}): Transport {
  const proxy = options.proxy === undefined ? undefined : proxyUrl(options.proxy);
  let loading: Promise<Transport> | undefined;
  let loaded: Transport | undefined;
  return (request) => {
    if (loaded) return loaded(request);
    loading ??= import("./node-transport.ts").then(
      ({ nodeTransport }) => (loaded = nodeTransport({ proxy }).send),
    );
    return loading.then((send) => send(request));
  };
}
