import type { JWK } from "jose";
import { createSandboxClock, type SandboxClock } from "../control/sandbox-clock.ts";
import type { Region, SandboxOptions } from "../options.ts";
import { createClock } from "./clock.ts";
import { createRandom, type Random } from "./random.ts";
import { createStore, type Store } from "./store.ts";

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
  readonly store: Store;
  readonly credentials: SandboxCredentials;
  /** Public keys that the application may sign its token requests with. */
  readonly clientKeys: readonly JWK[];
  /** Ids (`jti`) of client assertions, none of which counts twice. */
  readonly usedAssertions: Set<string>;
  /** When each access token ends, in milliseconds since 1970, by its `jti`. */
  readonly issuedTokens: Map<string, number>;
  /** Replaced once the listeners have their ports. */
  urls: SandboxUrls;
}

export function createWorld({
  region = "sa",
  seed = 1,
  clock = createClock(),
  clientKeys = [],
}: SandboxOptions): World {
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
    store: createStore(),
    credentials: { clientId, clientSecret, appToken: clientId, webhookSecret },
    clientKeys,
    usedAssertions: new Set(),
    issuedTokens: new Map(),
    urls: { api: local, auth: local, mtls: "https://sandbox.localhost" },
  };
}
