import { bearer } from "@openlean/auth-middleware";
import { createDataClient } from "@openlean/data-client";

const { LEAN_CLIENT_ID, LEAN_CLIENT_SECRET, LEAN_API_URL, LEAN_AUTH_URL, LEAN_ENTITY_ID } = process.env;
export const query = { entity_id: LEAN_ENTITY_ID };
export const makeClient = (options = {}) =>
  createDataClient({
    region: "sa",
    environment: "sandbox",
    auth: bearer({ clientId: LEAN_CLIENT_ID, clientSecret: LEAN_CLIENT_SECRET }),
    baseUrl: LEAN_API_URL,
    authUrl: LEAN_AUTH_URL,
    ...options,
  });
