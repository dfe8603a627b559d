import { bearer } from "@openlean/auth-middleware";
import { createDataClient } from "@openlean/data-client";
import { createWebhookReceiver } from "@openlean/webhooks";
import { webHandler } from "@openlean/webhooks/web";

const env = LEAN; // Replaced by the bundler.
const data = createDataClient({
  region: "sa",
  environment: "sandbox",
  auth: bearer({ clientId: env.LEAN_CLIENT_ID, clientSecret: env.LEAN_CLIENT_SECRET }),
  baseUrl: env.LEAN_API_URL,
  authUrl: env.LEAN_AUTH_URL,
});
const receive = webHandler(
  createWebhookReceiver({ secrets: env.LEAN_WEBHOOK_SECRET, onEvent: () => undefined }),
);

export async function answer(request) {
  if (request.method === "POST") return receive(request);
  const query = { entity_id: env.LEAN_ENTITY_ID };
  const result = await data.GET("/data/v2/accounts", { params: { query } }).catch((error) => error);
  return new Response(result.ok ? `accounts: ${result.data.data.accounts.length}` : String(result));
}
