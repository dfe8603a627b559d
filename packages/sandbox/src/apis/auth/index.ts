import document from "@openlean/auth-client/openapi.json" with { type: "json" };
import { type ApiModule, defineApi } from "../../engine/api-module.ts";
import type { AuthOperations } from "../../generated/auth.ts";
import { createToken } from "./create-token.ts";

/** `specs/auth`. */
export const authApi: ApiModule = defineApi<AuthOperations>()({
  name: "auth",
  document,
  handlers: { createToken },
  notPlayed: [],
});
