import auth from "@openlean/auth-client/openapi.json" with { type: "json" };
import banks from "@openlean/banks-client/openapi.json" with { type: "json" };
import customers from "@openlean/customers-client/openapi.json" with { type: "json" };
import data from "@openlean/data-client/openapi.json" with { type: "json" };
import events from "@openlean/events-client/openapi.json" with { type: "json" };
import openBanking from "@openlean/open-banking-client/openapi.json" with { type: "json" };
import verifications from "@openlean/verifications-client/openapi.json" with { type: "json" };
import type { OpenApiDocument } from "./document.ts";

/** The specifications the sandbox answers for, by the name of their folder in `specs/`. */
export const documents: Readonly<Record<string, OpenApiDocument>> = {
  auth,
  banks,
  customers,
  data,
  events,
  "open-banking": openBanking,
  verifications,
} as unknown as Record<string, OpenApiDocument>;
