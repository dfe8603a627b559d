const assert = require("node:assert/strict");
const express = require("express");
const { bearer } = require("@openlean/auth-middleware");
const { createDataClient } = require("@openlean/data-client");
const { createWebhookReceiver } = require("@openlean/webhooks");
const { expressHandler } = require("@openlean/webhooks/express");

const { LEAN_CLIENT_ID, LEAN_CLIENT_SECRET, LEAN_API_URL, LEAN_AUTH_URL, LEAN_WEBHOOK_SECRET } = process.env;
const data = createDataClient({
  region: "sa",
  environment: "sandbox",
  auth: bearer({ clientId: LEAN_CLIENT_ID, clientSecret: LEAN_CLIENT_SECRET }),
  baseUrl: LEAN_API_URL,
  authUrl: LEAN_AUTH_URL,
});
const events = [];
const receiver = createWebhookReceiver({
  secrets: LEAN_WEBHOOK_SECRET,
  onEvent: (event) => void events.push(event.type),
});

const app = express();
app.post("/webhooks/lean", expressHandler(receiver));
app.use(express.json());
app.get("/accounts/:entity", async (request, response) => {
  const entity_id = request.params.entity;
  const answer = await data.GET("/data/v2/accounts", { params: { query: { entity_id } } });
  response.status(answer.status).json(answer.ok ? answer.data : { error: answer.toError().code });
});

const server = app.listen(0, "127.0.0.1", async () => {
  const own = `http://127.0.0.1:${server.address().port}`;
  const accounts = await fetch(`${own}/accounts/${process.env.LEAN_ENTITY_ID}`);
  assert.equal(accounts.status, 200);
  assert.ok((await accounts.json()).data.accounts.length > 0);
  const unknown = await fetch(`${own}/accounts/00000000-0000-4000-8000-000000000000`);
  assert.equal(unknown.status, 404);

  const headers = {
    "lean-signature": process.env.LEAN_WEBHOOK_SIGNATURE,
    "content-type": "application/json",
  };
  const send = (body) => fetch(`${own}/webhooks/lean`, { method: "POST", headers, body });
  assert.equal((await send(process.env.LEAN_WEBHOOK_BODY)).status, 200);
  assert.equal((await send(`${process.env.LEAN_WEBHOOK_BODY} `)).status, 401);
  assert.deepEqual(events, ["entity.created"]);
  server.close();
});
