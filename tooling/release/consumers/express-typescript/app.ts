import assert from "node:assert/strict";
import type { AddressInfo } from "node:net";
import express from "express";
import { bearer } from "@openlean/auth-middleware";
import { isLeanError, unwrapData } from "@openlean/core";
import { createDataClient } from "@openlean/data-client";
import { createWebhookReceiver } from "@openlean/webhooks";
import { expressHandler } from "@openlean/webhooks/express";

const env = (name: string): string => process.env[name] ?? "";
export const data = createDataClient({
  region: "sa",
  environment: "sandbox",
  auth: bearer({ clientId: env("LEAN_CLIENT_ID"), clientSecret: env("LEAN_CLIENT_SECRET") }),
  baseUrl: env("LEAN_API_URL"),
  authUrl: env("LEAN_AUTH_URL"),
});
export const readAccounts = async (entity_id: string) =>
  unwrapData(await data.GET("/data/v2/accounts", { params: { query: { entity_id } } }));

const events: string[] = [];
const receiver = createWebhookReceiver({
  secrets: env("LEAN_WEBHOOK_SECRET"),
  onEvent(event) {
    if (event.type === "entity.created") events.push(event.payload.bank_details.identifier);
  },
});

const app = express();
app.post("/webhooks/lean", expressHandler(receiver));
app.use(express.json());
app.get("/accounts/:entity", (request, response, next) => {
  readAccounts(String(request.params.entity))
    .then(({ accounts }) => response.json(accounts.map(({ account_id }) => account_id)))
    .catch((error: unknown) => {
      if (!isLeanError(error)) return next(error);
      response.status(502).json({ kind: error.kind, code: error.code });
    });
});

const server = app.listen(0, "127.0.0.1", async () => {
  const own = `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
  const ids = (await (await fetch(`${own}/accounts/${env("LEAN_ENTITY_ID")}`)).json()) as string[];
  assert.ok(ids.length > 0);
  const unknown = await fetch(`${own}/accounts/00000000-0000-4000-8000-000000000000`);
  assert.equal(unknown.status, 502);
  const headers = { "lean-signature": env("LEAN_WEBHOOK_SIGNATURE") };
  const body = env("LEAN_WEBHOOK_BODY");
  const sent = await fetch(`${own}/webhooks/lean`, { method: "POST", headers, body });
  assert.equal(sent.status, 200);
  assert.deepEqual(events, ["LEA1_SAMAOB_SAU"]);
  server.close();
});
