import { bearer } from "@openlean/auth-middleware";
import { unwrapData } from "@openlean/core";
import { createDataClient } from "@openlean/data-client";

const { LEAN_CLIENT_ID = "", LEAN_CLIENT_SECRET = "", LEAN_API_URL, LEAN_AUTH_URL } = process.env;
const data = createDataClient({
  region: "sa",
  environment: "sandbox",
  auth: bearer({ clientId: LEAN_CLIENT_ID, clientSecret: LEAN_CLIENT_SECRET }),
  baseUrl: LEAN_API_URL,
  authUrl: LEAN_AUTH_URL,
});

// Each line of the input is an invocation, the line of the output its answer.
process.stdin.on("data", async () => {
  const entity_id = process.env.LEAN_ENTITY_ID ?? "";
  const answer = await data
    .GET("/data/v2/accounts", { params: { query: { entity_id } } })
    .then((result) => unwrapData(result).accounts.length, String);
  console.log(answer);
});
