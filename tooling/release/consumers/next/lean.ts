import { bearer } from "@openlean/auth-middleware";
import { createDataClient } from "@openlean/data-client";

const read = (name: string) => (): string => process.env[name] ?? "";

// The addresses are the sandbox's; without them the clients call Lean.
export const data = createDataClient({
  region: "sa",
  environment: "sandbox",
  auth: bearer({ clientId: read("LEAN_CLIENT_ID"), clientSecret: read("LEAN_CLIENT_SECRET") }),
  baseUrl: process.env.LEAN_API_URL,
  authUrl: process.env.LEAN_AUTH_URL,
});
