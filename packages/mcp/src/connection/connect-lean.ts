import { createBanksClient } from "@openlean/banks-client";
import { type ClientOptions, resolveEnvironment } from "@openlean/core";
import { createCustomersClient } from "@openlean/customers-client";
import { createDataClient } from "@openlean/data-client";
import { createEventsClient } from "@openlean/events-client";
import type { Connection } from "./connection.ts";
import { readOnly } from "./read-only.ts";

/** Options of {@link connectLean}: those of a client, and what must never be shown. */
export interface LeanOptions extends ClientOptions {
  /** Values that no answer may hold, such as the client secret. */
  secrets?: readonly string[] | undefined;
}

/**
 * A connection to Lean, or to a sandbox that listens. Whatever `auth` and the tools are, only GET and the token request
 * reach the network.
 *
 * A call waits 20 seconds for an attempt and 45 for all of them, less than MCP clients wait for a tool.
 *
 * @throws {LeanConfigError} for an unknown region or environment, or an unusable URL
 */
export function connectLean(options: LeanOptions): Connection {
  const { secrets = [], fetch, ...rest } = options;
  const { region, environment, authUrl } = resolveEnvironment({ ...rest, channel: rest.auth.channel });
  const limits = { timeoutMs: 20_000, deadlineMs: 45_000 };
  const shared = { ...limits, ...rest, auth: readOnly(rest.auth, authUrl, fetch) };
  return {
    region,
    environment,
    secrets,
    readers: {
      banks: createBanksClient(shared),
      customers: createCustomersClient(shared),
      data: createDataClient(shared),
      events: createEventsClient(shared),
    },
    now: Date.now,
  };
}
