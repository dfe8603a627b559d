import { ibanSwitchesIn } from "../../areas/verifications/index.ts";
import type { Handler } from "../../engine/handler.ts";
import type { VerificationsOperations } from "../../generated/verifications.ts";
import { invalid } from "../../kernel/fault.ts";
import { ibanBanksOf, keyOf } from "./iban-banks.ts";

/** Sets switches. Banks that are left out keep theirs; with one that is not listed no switch is set. */
export const updateIbanBanks: Handler<VerificationsOperations["updateIbanBanks"]> = (world, { body }) => {
  const known = new Set(ibanBanksOf(world).map(keyOf));
  for (const [at, update] of body.availabilities.entries())
    if (!known.has(keyOf(update))) throw invalid(`availabilities.${at}.bank_code is not a listed bank`);
  for (const update of body.availabilities) ibanSwitchesIn(world).set(keyOf(update), update.enablement);
  return { status: 200, body: undefined };
};
