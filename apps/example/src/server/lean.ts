import { type BanksClient, createBanksClient } from "@openlean/banks-client";
import { LeanConfigError } from "@openlean/core";
import { createCustomersClient, type CustomersClient } from "@openlean/customers-client";
import { createDataClient, type DataClient } from "@openlean/data-client";
import { createInsightsClient, type InsightsClient } from "@openlean/insights-client";
import { createReportsClient, type ReportsClient } from "@openlean/reports-client";
import type { Sandbox } from "@openlean/sandbox";
import { createVerificationsClient, type VerificationsClient } from "@openlean/verifications-client";
import type { Settings } from "../settings.ts";
import { countCalls, type CallCounter } from "./count-calls.ts";
import { createWebhookFeed, type WebhookFeed } from "./webhook-feed.ts";

/** What the routes work with: one client per API, all over the same channel and the same token. */
export interface Lean {
  readonly settings: Settings;
  readonly customers: CustomersClient;
  readonly banks: BanksClient;
  readonly data: DataClient;
  readonly insights: InsightsClient;
  readonly reports: ReportsClient;
  readonly verifications: VerificationsClient;
  /** How often the clients used their credentials. */
  readonly calls: CallCounter;
  readonly feed: WebhookFeed;
}

/** Makes the clients for the first channel of the settings. */
export function createLean(settings: Settings): Lean {
  const [channel] = settings.channels;
  if (!channel)
    throw new LeanConfigError("missing_setting", "no channel is configured; see .env.example for both");
  const calls = countCalls();
  const { region, environment, authUrl } = settings;
  const options = {
    region,
    environment,
    authUrl,
    baseUrl: channel.baseUrl,
    auth: channel.auth,
    hooks: calls.hooks,
  };
  return {
    settings,
    customers: createCustomersClient(options),
    banks: createBanksClient(options),
    data: createDataClient(options),
    insights: createInsightsClient(options),
    reports: createReportsClient(options),
    verifications: createVerificationsClient(options),
    calls,
    feed: createWebhookFeed(settings.webhookSecret),
  };
}

/** The local sandbox, for what cannot be asked of Lean: faults, clock jumps, redelivery. */
export function sandboxOf({ settings }: Lean): Sandbox {
  if (settings.sandbox) return settings.sandbox;
  throw new LeanConfigError(
    "sandbox_only",
    "only the local sandbox can do this; Lean itself cannot be asked to",
  );
}
