import type { Transport } from "../transport.ts";

export { diagnosticsHooks } from "./diagnostics.ts";

/**
 * The transport of this platform: here Node's sockets, without the price of its `fetch`. What it needs of Node, TLS and
 * undici is loaded with the first request.
 */
export function platformTransport(): Transport {
  let loading: Promise<Transport> | undefined;
  let loaded: Transport | undefined;
  return (request) => {
    if (loaded) return loaded(request);
    loading ??= import("./node-transport.ts").then(({ nodeTransport }) => (loaded = nodeTransport().send));
    return loading.then((send) => send(request));
  };
}
