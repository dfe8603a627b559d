import type { Client } from "undici";

let loaded: typeof Client | undefined;
let loading: Promise<typeof Client> | undefined;

/** undici's `Client` if it is here already. */
export function loadedClient(): typeof Client | undefined {
  return loaded;
}

/**
 * Loads undici's `Client`, one connection of HTTP/1.1. That file alone takes a third of the time of the whole package;
 * undici has no `exports`, and its version is pinned.
 */
export function loadClient(): Promise<typeof Client> {
  // @ts-expect-error there are no types beside the file
  loading ??= import("undici/lib/dispatcher/client.js")
    .then((module: { default: typeof Client }) => module.default)
    .catch(async () => (await import("undici")).Client)
    .then((found) => (loaded = found));
  loading.catch(() => (loading = undefined));
  return loading;
}
