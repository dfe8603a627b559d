import type { Handler } from "../../engine/handler.ts";
import type { VerificationsOperations } from "../../generated/verifications.ts";
import { ibanBanksOf } from "./iban-banks.ts";

export const listIbanBanks: Handler<VerificationsOperations["listIbanBanks"]> = (world) => ({
  status: 200,
  body: ibanBanksOf(world),
});
