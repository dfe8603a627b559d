import { mkdtemp, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { bearer } from "@openlean/auth-middleware";
import { createBanksClient } from "@openlean/banks-client";
import { createCustomersClient } from "@openlean/customers-client";
import { createDataClient } from "@openlean/data-client";
import type { Region } from "@openlean/spec-model";
import { createVerificationsClient } from "@openlean/verifications-client";
import { createConnectedWorld } from "@openlean/world";
import { printedValues, type Values } from "./request.ts";
import type { SampleGlobals } from "./sample-globals.ts";

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
  const { sandbox, options, values } = await createConnectedWorld({ region, app_user_id: "samples" });
  const { credentials } = sandbox;
  const { environment, authUrl } = options;
  const auth = bearer({ ...credentials, region, environment, authUrl });
  const certificates = await mkdtemp(join(tmpdir(), "openlean-samples-"));
  const files = {
    "my_app_cert.crt": sandbox.certificates.cert,
    "my_app_private_key.pem": sandbox.certificates.key,
    "lean_public_cert_chain.pem": sandbox.certificates.chain,
  };
  for (const [name, text] of Object.entries(files))
    await writeFile(join(certificates, name), text, { mode: 0o600 });

  const ids = ["app_user_id", "customer_id", "customerId", "entity_id", "account_id"] as const;
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
      banks: createBanksClient(options),
      customers: createCustomersClient(options),
      data: createDataClient(options),
      sandbox,
      verifications: createVerificationsClient(options),
      ...credentials,
      ...(Object.fromEntries(ids.map((id) => [id, values[id]])) as Record<(typeof ids)[number], string>),
      document_id: String(values["getProofOfAddress document_id"]),
      ...functions,
    },
    values: { ...printedValues, ...values },
    certificates,
    close: async () => {
      await sandbox.close();
      await rm(certificates, { recursive: true, force: true });
    },
  };
}
