import type { Client } from "undici";
import { LeanConfigError } from "../../errors/config-error.ts";

let loaded: typeof Client | undefined;
let loading: Promise<typeof Client> | undefined;

/** undici's `Client` if it is here already. */
export function loadedClient(): typeof Client | undefined {
  return loaded;
}

/**
 * Loads undici's `Client`, one connection of HTTP/1.1.
 *
 * @throws {LeanConfigError} `transport_unavailable` when it is not there
 */
export function loadClient(): Promise<typeof Client> {
  loading ??= import("./undici-client.ts").then(
    ({ UndiciClient }) => (loaded = UndiciClient),
    () => {
      loading = undefined;
      throw new LeanConfigError(
        "transport_unavailable",
        "undici, the transport for Node, could not be loaded; install the version that @openlean/core depends on, and let a bundler include all of it or keep both external",
      );
    },
  );
  return loading;
}
