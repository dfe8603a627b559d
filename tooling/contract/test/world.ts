import { bearer } from "@openlean/auth-middleware";
import { mtls } from "@openlean/auth-middleware/mtls";
import { type Auth, type Client, createClient, type PathMap, unwrap, unwrapData } from "@openlean/core";
import { createBanksClient } from "@openlean/banks-client";
import { createCustomersClient } from "@openlean/customers-client";
import { createDataClient } from "@openlean/data-client";
import { type Sandbox, startSandbox } from "@openlean/sandbox";
import type { Region } from "./specs.ts";

/** A sandbox with one connected customer, and a client over one channel. */
export interface World {
  sandbox: Sandbox;
  /** Calls any operation through the same machinery as the typed clients. */
  client: Client<PathMap>;
  /** Values for parameters and body fields, by their wire name. */
  values: Record<string, string | number>;
  close(): Promise<void>;
}

export type Channel = "bearer" | "mtls";

export async function createWorld(region: Region, channel: Channel): Promise<World> {
  const sandbox = await startSandbox({ region, validateResponses: true });
  const { credentials, certificates, urls } = sandbox;
  const auth: Auth =
    channel === "bearer"
      ? bearer(credentials)
      : mtls({ ...certificates, ca: certificates.chain, appToken: credentials.appToken });
  const options = {
    region,
    environment: "sandbox" as const,
    auth,
    baseUrl: channel === "bearer" ? urls.api : urls.mtls,
    authUrl: urls.auth,
    maxRetries: 0,
  };
  const customers = createCustomersClient(options);
  const data = createDataClient(options);
  const banks = unwrap(await createBanksClient(options).GET("/banks/v1/"));
  const bank = banks.find((each) => each.availability.active.data && each.availability.enabled.data);
  const app_user_id = `contract-${region}-${channel}`;
  const customer = unwrap(await customers.POST("/customers/v1/", { body: { app_user_id } }));
  const { customer_id } = customer;
  const connected = await fetch(`${urls.api}/sandbox/connect`, {
    method: "POST",
    headers: { "content-type": "application/json" },
    body: JSON.stringify({ customer_id, bank_identifier: bank?.identifier }),
  });
  const entity = (await connected.json()) as { id: string; consents?: { id: string }[] };
  const query = { entity_id: entity.id };
  const { accounts } = unwrapData(await data.GET("/data/v2/accounts", { params: { query } }));
  const account_id = accounts[0]?.account_id ?? "";
  const later = unwrap(await data.GET("/data/v2/accounts", { params: { query: { ...query, async: true } } }));
  const consent_id = entity.consents?.[0]?.id ?? "";
  // Connecting started a refresh already, and only one runs at a time.
  sandbox.clock.advance(5 * 60_000);
  const refresh = unwrap(await data.POST("/data/v2/refreshes", { body: query }));
  sandbox.clock.advance(5 * 60_000);
  const today = new Date(sandbox.clock.now()).toISOString().slice(0, 10);
  return {
    sandbox,
    client: createClient<PathMap>({}, options),
    values: {
      app_user_id,
      customer_id,
      customerId: customer_id,
      CustomerId: customer_id,
      entity_id: entity.id,
      EntityId: entity.id,
      account_id,
      AccountId: account_id,
      consent_id,
      consentId: consent_id,
      refresh_id: refresh.refresh_id,
      results_id: later.results_id,
      reason: "USER_REQUESTED",
      start_date: "2020-01-01",
      end_date: today,
      page_number: 0,
      page_size: 10,
      page: 0,
      size: 10,
      bank_identifier: bank?.identifier ?? "",
      grant_type: "client_credentials",
      scope: "api",
      client_id: credentials.clientId,
      client_secret: credentials.clientSecret,
    },
    close: () => sandbox.close(),
  };
}
