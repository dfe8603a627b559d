import { bearer } from "@openlean/auth-middleware";
import type { Fetch, Region } from "@openlean/core";
import type { InProcessSandbox, PersonaName } from "@openlean/sandbox";
import { connectLean } from "./connect-lean.ts";
import type { Connection } from "./connection.ts";

/** Options of {@link connectSandbox}. */
export interface LocalOptions {
  /** Default `sa`. */
  region?: Region | undefined;
  /** The same seed gives the same ids and bank data. Default 1. */
  seed?: number | undefined;
  /** Where the clock stands until `move_clock` moves it, in milliseconds since 1970. Default 2026-01-15T09:00:00Z. */
  now?: number | undefined;
  /** Address on this machine that receives webhooks. Default: none. */
  webhookUrl?: string | undefined;
  /** Longest wait for an answer, in milliseconds, for faults that never answer. Default 3,000. */
  timeoutMs?: number | undefined;
  /** Stands between the clients and the sandbox. */
  wrap?: ((fetch: Fetch) => Fetch) | undefined;
}

const start = Date.UTC(2026, 0, 15, 9);

/**
 * A sandbox in this process, without a port, whose clock stands still: the same seed and the same calls give the same
 * bytes on any day. Each persona is a customer with one bank, under the `app_user_id` of {@link personaUserId}.
 */
export async function connectSandbox(options: LocalOptions = {}): Promise<Connection> {
  const { region = "sa", seed = 1, now = start, webhookUrl, timeoutMs = 3_000 } = options;
  // The import stands here, because a server that talks to Lean needs none of it.
  const { createClock, createSandbox, personas } = await import("@openlean/sandbox");
  const sandbox = createSandbox({ region, seed, clock: createClock(() => now) });
  const { credentials, control, clock } = sandbox;
  const bank_identifier = defaultBank(sandbox);
  control.seed(
    (Object.keys(personas) as PersonaName[]).map((persona) => ({
      app_user_id: personaUserId(persona),
      connections: [{ bank_identifier, persona }],
    })),
  );
  // The first read of each connection is over after a minute.
  await control.clock.advance(60_000);
  if (webhookUrl !== undefined) control.webhooks.setEndpoint(webhookUrl);
  const { wrap = (fetch) => fetch } = options;
  const { clientId, clientSecret, webhookSecret } = credentials;
  const connection = connectLean({
    region,
    environment: "sandbox",
    auth: bearer({ clientId, clientSecret, now: () => clock.now() }),
    baseUrl: "http://127.0.0.1",
    authUrl: "http://127.0.0.1",
    fetch: wrap((input, init) => sandbox.fetch(input, init)),
    // A fault that was ordered shall be seen and not repeated away.
    maxRetries: 0,
    // The sandbox draws one otherwise, and the same call would not give the same bytes.
    headers: { "lean-correlation-id": "00000000-0000-4000-8000-000000000000" },
    timeoutMs,
    deadlineMs: timeoutMs,
    secrets: [clientSecret, webhookSecret],
  });
  return { ...connection, environment: "local", sandbox, now: () => clock.now() };
}

/** The `app_user_id` of the customer that plays a persona. */
export function personaUserId(persona: string): string {
  return `persona-${persona}`;
}

/** The first bank whose data both Lean and the application have switched on. */
export function defaultBank({ control }: InProcessSandbox): string {
  const bank = control.banks
    .list()
    .find(({ availability: { active, enabled } }) => active.data && enabled.data);
  if (!bank) throw new Error("the sandbox has no bank that shares data");
  return bank.identifier;
}
