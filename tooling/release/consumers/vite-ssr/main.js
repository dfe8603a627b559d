import { bearer } from "@openlean/auth-middleware";
import { unwrapData } from "@openlean/core";
import { createDataClient } from "@openlean/data-client";

const { LEAN_CLIENT_ID, LEAN_CLIENT_SECRET, LEAN_API_URL, LEAN_AUTH_URL, LEAN_ENTITY_ID } = process.env;
const data = createDataClient({
  region: "sa",
  environment: "sandbox",
  auth: bearer({ clientId: LEAN_CLIENT_ID, clientSecret: LEAN_CLIENT_SECRET }),
  baseUrl: LEAN_API_URL,
  authUrl: LEAN_AUTH_URL,
});
data
  .GET("/data/v2/accounts", { params: { query: { entity_id: LEAN_ENTITY_ID } } })
  .then((result) => console.log(unwrapData(result).accounts.length));
