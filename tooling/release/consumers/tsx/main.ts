import { bearer } from "@openlean/auth-middleware";
import { unwrapData } from "@openlean/core";
import { createDataClient } from "@openlean/data-client";

const env = (name: string): string => process.env[name] ?? "";
export const data = createDataClient({
  region: "sa",
  environment: "sandbox",
  auth: bearer({ clientId: env("LEAN_CLIENT_ID"), clientSecret: env("LEAN_CLIENT_SECRET") }),
  baseUrl: env("LEAN_API_URL"),
  authUrl: env("LEAN_AUTH_URL"),
});

export async function main(): Promise<void> {
  const entity_id = env("LEAN_ENTITY_ID");
  const answer = await data.GET("/data/v2/accounts", { params: { query: { entity_id } } });
  console.log(unwrapData(answer).accounts.length);
}
void main();
