import type { JWK } from "jose";
import { type Clock, createClock } from "./clock.ts";
import type { RecordedEvent } from "./event.ts";
import { createRandom, type Random } from "./random.ts";
import type { Region } from "./region.ts";
import { createSandboxClock, type SandboxClock } from "./sandbox-clock.ts";
import { createState, type State } from "./state.ts";

/** Base URLs of a sandbox, without a trailing slash. */
export interface SandboxUrls {
  /** The product APIs for bearer tokens. */
  readonly api: string;
  /** The authorization server. */
  readonly auth: string;
  /** The product APIs for client certificates. */
  readonly mtls: string;
}

/** What an application gets from Lean's dashboard. */
export interface SandboxCredentials {
  /** Application id. */
  readonly clientId: string;
  readonly clientSecret: string;
  /** Goes into `lean-app-token`; the same value as the application id. */
  readonly appToken: string;
  /** Signs webhooks. */
  readonly webhookSecret: string;
}

/** Everything one sandbox knows. There is no state outside of it, so that two sandboxes never influence each other. */
export interface World {
  readonly region: Region;
  readonly clock: SandboxClock;
  /** Replaced when the sandbox starts over with another seed. */
  random: Random;
  /** Replaced by a restore and a reset; read it through tables and events. */
  state: State;
  /** Rows that outlive a restore and a reset. */
  readonly lastingTables: Map<symbol, Map<string, unknown>>;
  /** Called with every event at the moment it is recorded, which may be before it happens. */
  readonly eventListeners: Set<(recorded: RecordedEvent) => void>;
  readonly credentials: SandboxCredentials;
  /** Public keys that the application may sign its token requests with. */
  readonly clientKeys: readonly JWK[];
  /** Replaced once the listeners have their ports. */
  urls: SandboxUrls;
}

/** What a world is made from; see `SandboxOptions`. */
export interface WorldOptions {
  readonly region?: Region | undefined;
  readonly seed?: number | undefined;
  readonly clock?: Clock | undefined;
  readonly clientKeys?: readonly JWK[] | undefined;
}

/** Makes a {@link World} in which nothing has happened. */
export function createWorld({
  region = "sa",
  seed = 1,
  clock = createClock(),
  clientKeys = [],
}: WorldOptions): World {
  const random = createRandom(`openlean/${region}/${seed}`);
  const application = random.fork("application");
  const clientId = application.uuid();
  const clientSecret = application.uuid() + application.uuid();
  const webhookSecret = application.uuid();
  const local = "http://sandbox.localhost";
  return {
    region,
    clock: createSandboxClock(clock),
    random,
    state: createState(),
    lastingTables: new Map(),
    eventListeners: new Set(),
    credentials: { clientId, clientSecret, appToken: clientId, webhookSecret },
    clientKeys,
    urls: { api: local, auth: local, mtls: "https://sandbox.localhost" },
  };
}
