import document from "@openlean/banks-client/openapi.json" with { type: "json" };
import { type ApiModule, defineApi } from "../../engine/api-module.ts";
import type { BanksOperations } from "../../generated/banks.ts";
import { listBanks } from "./list-banks.ts";

/** `specs/banks`. */
export const banksApi: ApiModule = defineApi<BanksOperations>()({
  name: "banks",
  document,
  alsoAt: { listBanks: ["/banks/v1"] },
  handlers: {
    listBanks,
  },
  notPlayed: [],
});
