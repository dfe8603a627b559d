import { bearer } from "@openlean/auth-middleware";
import { mtls } from "@openlean/auth-middleware/mtls";
import { isLeanError, paginate, unwrapData } from "@openlean/core";
import { createDataClient } from "@openlean/data-client";
import { createPaymentsClient } from "@openlean/payments-client";
import { createWebhookReceiver, type WebhookEvent } from "@openlean/webhooks";
import { expressHandler } from "@openlean/webhooks/express";

// Nothing has a type of its own: the declarations must be able to name what is inferred.
export const auth = bearer({ clientId: "id", clientSecret: "secret" });
export const certificates = () => mtls({ cert: "cert.pem", key: "key.pem", ca: "ca.pem", appToken: "token" });
export const data = createDataClient({ region: "sa", environment: "sandbox", auth });
export const payments = createPaymentsClient({ region: "ae", environment: "sandbox", auth });
export const readAccounts = (entity_id: string) =>
  data.GET("/data/v2/accounts", { params: { query: { entity_id } } });
export const accountsOf = async (entity_id: string) => unwrapData(await readAccounts(entity_id)).accounts;
export const reads = { readAccounts, accountsOf, paginate, isLeanError };
export const receiver = createWebhookReceiver({ secrets: "secret", onEvent: (event) => event.type });
export const handler = expressHandler(receiver);
export const identifierOf = (event: WebhookEvent) =>
  event.type === "entity.created" ? event.payload.bank_details.identifier : undefined;
