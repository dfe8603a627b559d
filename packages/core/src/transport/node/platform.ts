import { LeanConfigError } from "../../errors/config-error.ts";
import type { PlatformOptions } from "../platform-options.ts";
import type { Transport } from "../transport.ts";
import { proxyUrl } from "./proxy-url.ts";

export { decodeText } from "./decode-text.ts";

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
      () => {
        loading = undefined;
        throw new LeanConfigError(
          "transport_unavailable",
          "the transport for Node could not be loaded; a bundler must keep @openlean/core external or include all of it",
        );
      },
    );
    return loading.then((send) => send(request));
  };
}
