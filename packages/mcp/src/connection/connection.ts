import type { BanksClient } from "@openlean/banks-client";
import type { Region } from "@openlean/core";
import type { CustomersClient } from "@openlean/customers-client";
import type { DataClient } from "@openlean/data-client";
import type { EventsClient } from "@openlean/events-client";
import type { InProcessSandbox } from "@openlean/sandbox";

/** The clients, without their methods that write. */
export interface Readers {
  readonly banks: Pick<BanksClient, "GET">;
  readonly customers: Pick<CustomersClient, "GET">;
  readonly data: Pick<DataClient, "GET">;
  readonly events: Pick<EventsClient, "GET">;
}

/** Where the tools read, made by `connectSandbox` or `connectLean`. */
export interface Connection {
  readonly region: Region;
  /** `local` for the sandbox in this process. */
  readonly environment: "local" | "sandbox" | "production";
  readonly readers: Readers;
  /** The local sandbox, for the tools that control it. */
  readonly sandbox?: InProcessSandbox | undefined;
  /** Time of what is read, in milliseconds since 1970: the sandbox's clock or the machine's. */
  now(): number;
  /** Values that never leave, at any level of masking. */
  readonly secrets: readonly string[];
}

/** A connection that is made at the first call, so that a server is there at once. */
export interface PendingConnection {
  readonly region: Region;
  /** Whether it will have the local sandbox. */
  readonly sandbox?: true | undefined;
  readonly open: () => Promise<Connection>;
}
