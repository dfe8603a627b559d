import { bearer } from "@openlean/auth-middleware";
import { mtls } from "@openlean/auth-middleware/mtls";
import { createBanksClient } from "@openlean/banks-client";
import { type Auth, type ClientOptions, unwrap, unwrapData } from "@openlean/core";
import { createCustomersClient } from "@openlean/customers-client";
import { createDataClient } from "@openlean/data-client";
import { type Sandbox, startSandbox } from "@openlean/sandbox";
import { createPayments, createPayouts } from "./create-money.ts";
import type { Values } from "./fill-example.ts";
import { valuesOfOperations } from "./values-of-operations.ts";

/** How calls come in. */
export type Channel = "bearer" | "mtls";

/** A sandbox with one customer who has connected the first bank and had everything done to them that calls can be about. */
export interface ConnectedWorld {
  readonly sandbox: Sandbox;
  /** Options of a client that calls the sandbox over the channel. */
  readonly options: ClientOptions & { readonly environment: "sandbox" };
  /**
   * Values for parameters and body fields, by their wire name: the ids of this world, and what else calls need. What one
   * operation alone needs stands under its operationId and the name.
   */
  readonly values: Values;
}

/** What a {@link ConnectedWorld} is made from. */
export interface ConnectedWorldOptions {
  readonly region: "sa" | "ae";
  /** Default `bearer`. */
  readonly channel?: Channel;
  /** Name of the customer. */
  readonly app_user_id: string;
  /** Checks every answer against the specification. Default `false`. */
  readonly validateResponses?: boolean;
}

/** Starts a {@link ConnectedWorld}. Whoever asked for it closes its sandbox. */
export async function createConnectedWorld({
  region,
  channel = "bearer",
  app_user_id,
  validateResponses = false,
}: ConnectedWorldOptions): Promise<ConnectedWorld> {
  const sandbox = await startSandbox({ region, validateResponses });
  const { credentials, urls } = sandbox;
  const options = {
    region,
    environment: "sandbox",
    auth: authOf(sandbox, channel),
    baseUrl: channel === "bearer" ? urls.api : urls.mtls,
    authUrl: urls.auth,
    maxRetries: 0,
  } as const;
  const data = createDataClient(options);
  const banks = unwrap(await createBanksClient(options).GET("/banks/v1/"));
  const bank = banks.find(({ availability }) => availability.active.data && availability.enabled.data);
  const customer = unwrap(
    await createCustomersClient(options).POST("/customers/v1/", { body: { app_user_id } }),
  );
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
  // Connecting started a refresh already, and only one runs at a time.
  sandbox.clock.advance(5 * 60_000);
  const refresh = unwrap(await data.POST("/data/v2/refreshes", { body: query }));
  sandbox.clock.advance(5 * 60_000);
  const bank_identifier = bank?.identifier ?? "";
  const connection = { sandbox, options, customer_id, entity_id: entity.id, bank_identifier };
  const own = await valuesOfOperations(connection);
  const consent_id = entity.consents?.[0]?.id ?? "";
  return {
    sandbox,
    options,
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
      bank_identifier,
      reason: "USER_REQUESTED",
      start_date: "2020-01-01",
      end_date: new Date(sandbox.clock.now()).toISOString().slice(0, 10),
      page_number: 0,
      page_size: 10,
      page: 0,
      size: 10,
      grant_type: "client_credentials",
      scope: "api",
      client_id: credentials.clientId,
      client_secret: credentials.clientSecret,
      ...(region === "ae" && (await createPayments({ sandbox, options }, customer_id))),
      ...(await createPayouts({ sandbox, options })),
      ...own,
    },
  };
}

function authOf({ certificates, credentials }: Sandbox, channel: Channel): Auth {
  if (channel === "bearer") return bearer(credentials);
  return mtls({ ...certificates, ca: certificates.chain, appToken: credentials.appToken });
}
