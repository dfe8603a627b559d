import { createApp } from "./app.ts";
import { setReadMode } from "./areas/results/index.ts";
import { runDuePayments } from "./areas/schedules/index.ts";
import { checkSandboxOptions } from "./check-options.ts";
import { type Control, createControl } from "./doors/control/control.ts";
import { withFaults } from "./doors/faults/apply-fault.ts";
import { readAllowedHosts } from "./doors/listeners/allowed-hosts.ts";
import { createOutbox, type Outbox } from "./doors/webhooks/outbox.ts";
import type { Coverage } from "./engine/coverage.ts";
import type { Violation } from "./engine/validate-response.ts";
import type { Clock } from "./kernel/clock.ts";
import type { Connection } from "./kernel/connection.ts";
import type { Region } from "./kernel/region.ts";
import { createWorld, type SandboxCredentials, type SandboxUrls, type World } from "./kernel/world.ts";
import type { SandboxOptions } from "./options.ts";

/** A Lean of its own, in this process: nothing is shared between two of them. */
export interface InProcessSandbox {
  readonly region: Region;
  /** What the dashboard would give. Follows from region and seed. */
  readonly credentials: SandboxCredentials;
  /**
   * Answers a request without a socket. Only the path of the URL counts. Give it to a client as its `fetch`; token
   * requests and API calls alike.
   */
  readonly fetch: (input: string | URL | Request, init?: RequestInit) => Promise<Response>;
  /** The time the sandbox lives in. */
  readonly clock: Clock;
  /** What `/sandbox/` offers over HTTP, as methods. */
  readonly control: Control;
  /** Which operations of the specifications are played. */
  readonly coverage: Coverage;
  /** Answers that broke the specification so far. Stays empty without `validateResponses`, but for internal errors. */
  readonly violations: readonly Violation[];
}

/** Makes a sandbox that answers through its `fetch` and opens no port. */
export function createSandbox(options: SandboxOptions = {}): InProcessSandbox {
  return assemble(options).sandbox;
}

/** The sandbox with its inside, for the listeners. */
export function assemble(options: SandboxOptions): {
  sandbox: InProcessSandbox;
  world: World & { urls: SandboxUrls };
  serve: (request: Request, connection: Connection) => Promise<Response>;
  outbox: Outbox;
} {
  checkSandboxOptions(options);
  const world = createWorld(options);
  if (options.reads !== undefined) setReadMode(world, options.reads);
  const webhookHosts = readAllowedHosts("allowedWebhookHosts", options.allowedWebhookHosts);
  const outbox = createOutbox(world, options.webhookUrl, webhookHosts);
  // What falls due is made before its events are sent.
  world.clock.listeners.add(() => runDuePayments(world));
  world.clock.listeners.add(() => outbox.wake());
  const control = createControl(world, outbox);
  const { fetch, coverage, violations } = createApp(world, {
    validateResponses: options.validateResponses ?? false,
    control,
    allowedHosts: readAllowedHosts("allowedHosts", options.allowedHosts),
  });
  const serve = withFaults(world, fetch);
  const { region, credentials, clock } = world;
  const sandbox: InProcessSandbox = {
    region,
    credentials,
    clock,
    control,
    coverage,
    violations,
    fetch: async (input, init) => serve(new Request(input, init), {}),
  };
  return { sandbox, world, serve, outbox };
}
