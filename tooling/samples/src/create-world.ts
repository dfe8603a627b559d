import { mkdtemp, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { bearer } from "@openlean/auth-middleware";
import { createBanksClient } from "@openlean/banks-client";
import { unwrap, unwrapData } from "@openlean/core";
import { createCustomersClient } from "@openlean/customers-client";
import { createDataClient } from "@openlean/data-client";
import { startSandbox } from "@openlean/sandbox";
import { createVerificationsClient } from "@openlean/verifications-client";
import { printedValues, type Values } from "./request.ts";
import type { SampleGlobals } from "./sample-globals.ts";
import type { Region } from "./spec.ts";

/** A sandbox with one connected customer, for samples to run against. */
export interface World {
  globals: SampleGlobals;
  /** The ids of this world in place of the printed ones. */
  values: Values;
  /** A folder with the three files of the client certificate, named as the dashboard names them. */
  certificates: string;
  close(): Promise<void>;
}

/** Starts a sandbox of a region and connects a customer to its first bank. */
export async function createWorld(region: Region): Promise<World> {
  const sandbox = await startSandbox({ region });
  const { credentials, urls } = sandbox;
  const auth = bearer(credentials);
  const environment = "sandbox";
  const options = {
    region,
    environment,
    auth,
    baseUrl: urls.api,
    authUrl: urls.auth,
    maxRetries: 0,
  } as const;
  const customers = createCustomersClient(options);
  const data = createDataClient(options);
  const banks = createBanksClient(options);
  const app_user_id = "samples";
  const customer = unwrap(await customers.POST("/customers/v1/", { body: { app_user_id } }));
  const { customer_id } = customer;
  const bank = unwrap(await banks.GET("/banks/v1/")).find(({ availability }) => availability.enabled.data);
  const connected = await fetch(`${urls.api}/sandbox/connect`, {
    method: "POST",
    headers: { "content-type": "application/json" },
    body: JSON.stringify({ customer_id, bank_identifier: bank?.identifier }),
  });
  const entity = (await connected.json()) as { id: string; consents?: { id: string }[] };
  const entity_id = entity.id;
  const query = { entity_id };
  const { accounts } = unwrapData(await data.GET("/data/v2/accounts", { params: { query } }));
  const account_id = accounts[0]?.account_id ?? "";
  // Connecting starts a read of its own, and only one may run.
  sandbox.clock.advance(5 * 60_000);
  const later = unwrap(await data.GET("/data/v2/accounts", { params: { query: { ...query, async: true } } }));
  const refresh = unwrap(await data.POST("/data/v2/refreshes", { body: query }));
  sandbox.clock.advance(5 * 60_000);
  const consent_id = entity.consents?.[0]?.id ?? "";
  const today = new Date(sandbox.clock.now()).toISOString().slice(0, 10);

  const certificates = await mkdtemp(join(tmpdir(), "openlean-samples-"));
  const files = {
    "my_app_cert.crt": sandbox.certificates.cert,
    "my_app_private_key.pem": sandbox.certificates.key,
    "lean_public_cert_chain.pem": sandbox.certificates.chain,
  };
  for (const [name, text] of Object.entries(files))
    await writeFile(join(certificates, name), text, { mode: 0o600 });

  const ids = { app_user_id, customer_id, customerId: customer_id, entity_id, account_id };
  const alsoIds = { EntityId: entity_id, AccountId: account_id, consent_id, consentId: consent_id };
  const functions = {
    notFound: () => undefined,
    save: async () => undefined,
    askToReconnect: async () => undefined,
  };
  return {
    globals: {
      region,
      environment,
      auth,
      banks,
      customers,
      data,
      sandbox,
      verifications: createVerificationsClient(options),
      ...credentials,
      ...ids,
      ...functions,
    },
    values: {
      ...printedValues,
      ...ids,
      ...alsoIds,
      refresh_id: refresh.refresh_id,
      results_id: later.results_id,
      start_date: "2020-01-01",
      end_date: today,
    },
    certificates,
    close: async () => {
      await sandbox.close();
      await rm(certificates, { recursive: true, force: true });
    },
  };
}
