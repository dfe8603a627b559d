/** What runs in the container of the application: it calls the sandbox by its name and takes its webhooks. */
import assert from "node:assert/strict";
import { createServer } from "node:http";
import { bearer } from "@openlean/auth-middleware";
import { mtls } from "@openlean/auth-middleware/mtls";
import { unwrap } from "@openlean/core";
import { createCustomersClient } from "@openlean/customers-client";
import { createWebhookReceiver } from "@openlean/webhooks";
import { expressHandler } from "@openlean/webhooks/express";

const env = (name: string): string => process.env[name] ?? "";
const options = {
  region: "sa",
  environment: "sandbox",
  authUrl: env("LEAN_AUTH_URL"),
  insecureHosts: ["sandbox"],
} as const;

const received: string[] = [];
let arrive = (): void => {};
const connected = new Promise<void>((resolve) => (arrive = resolve));
const receiver = createWebhookReceiver({
  secrets: env("LEAN_WEBHOOK_SECRET"),
  onEvent: ({ type }) => {
    received.push(type);
    if (type === "entity.created") arrive();
  },
});
const handle = expressHandler(receiver);
const server = createServer((request, response) => void handle(request, response)).listen(3000, "0.0.0.0");
await new Promise((listening) => server.once("listening", listening));

const auth = bearer({ clientId: env("LEAN_CLIENT_ID"), clientSecret: env("LEAN_CLIENT_SECRET") });
const customers = createCustomersClient({ ...options, auth, baseUrl: env("LEAN_BASE_URL") });
const body = { app_user_id: "user-1" };
const { customer_id } = unwrap(await customers.POST("/customers/v1/", { body }));

const certificate = mtls({
  cert: env("LEAN_CERT"),
  key: env("LEAN_KEY"),
  ca: env("LEAN_CERT_CHAIN"),
  appToken: env("LEAN_APP_TOKEN"),
});
const overTls = createCustomersClient({ ...options, auth: certificate, baseUrl: env("LEAN_MTLS_URL") });
assert.equal(
  unwrap(await overTls.GET("/customers/v1", { params: { query: { page_number: 0, page_size: 20 } } })).data
    .length,
  1,
);

const answer = await fetch(`${env("LEAN_BASE_URL")}/sandbox/connect`, {
  method: "POST",
  headers: { "content-type": "application/json" },
  body: JSON.stringify({ customer_id, bank_identifier: "LEA1_SAMAOB_SAU" }),
});
assert.equal(answer.status, 200);
await connected;

// Nothing else than what was named.
const byAddress = await fetch(`http://10.231.0.1:${new URL(env("LEAN_BASE_URL")).port}/sandbox/clock`);
assert.equal(byAddress.status, 403);
const elsewhere = await fetch(`${env("LEAN_BASE_URL")}/sandbox/webhooks/endpoint`, {
  method: "PUT",
  headers: { "content-type": "application/json" },
  body: JSON.stringify({ url: "http://10.231.0.2:3000/" }),
});
assert.ok(elsewhere.status >= 400, `an endpoint that nobody named was answered ${elsewhere.status}`);
console.log(`the application got ${received.join(", ")}`);
server.close();
server.closeAllConnections();
