import type { BearerAuth } from "@openlean/auth-middleware";
import type { EnvironmentName, Region } from "@openlean/core";
import type { BanksClient } from "@openlean/banks-client";
import type { CustomersClient } from "@openlean/customers-client";
import type { DataClient } from "@openlean/data-client";
import type { Sandbox } from "@openlean/sandbox";
import type { VerificationsClient } from "@openlean/verifications-client";

/**
 * Names that a printed sample may use without declaring them, because the text around it says where they come from. The
 * runner gives them values of a sandbox with one connected customer.
 */
export interface SampleGlobals {
  clientId: string;
  clientSecret: string;
  appToken: string;
  webhookSecret: string;
  region: Region;
  environment: EnvironmentName;
  auth: BearerAuth;
  banks: BanksClient;
  customers: CustomersClient;
  data: DataClient;
  verifications: VerificationsClient;
  app_user_id: string;
  customer_id: string;
  customerId: string;
  entity_id: string;
  account_id: string;
  document_id: string;
  sandbox: Sandbox;
  /** The application's own functions. */
  notFound: (what?: unknown) => void;
  save: (...values: unknown[]) => Promise<void>;
  askToReconnect: (reconnectId?: string) => Promise<void>;
}

declare global {
  const clientId: SampleGlobals["clientId"];
  const clientSecret: SampleGlobals["clientSecret"];
  const appToken: SampleGlobals["appToken"];
  const webhookSecret: SampleGlobals["webhookSecret"];
  const region: SampleGlobals["region"];
  const environment: SampleGlobals["environment"];
  const auth: SampleGlobals["auth"];
  const banks: SampleGlobals["banks"];
  const customers: SampleGlobals["customers"];
  const data: SampleGlobals["data"];
  const verifications: SampleGlobals["verifications"];
  const app_user_id: SampleGlobals["app_user_id"];
  const customerId: SampleGlobals["customerId"];
  const customer_id: SampleGlobals["customer_id"];
  const entity_id: SampleGlobals["entity_id"];
  const account_id: SampleGlobals["account_id"];
  const document_id: SampleGlobals["document_id"];
  const sandbox: SampleGlobals["sandbox"];
  const notFound: SampleGlobals["notFound"];
  const save: SampleGlobals["save"];
  const askToReconnect: SampleGlobals["askToReconnect"];
}
