import type { operations } from "@openlean/banks-client";
import { currentBanks } from "../control/bank-availability.ts";
import { customerOf } from "../domain/customers.ts";
import type { World } from "../domain/world.ts";
import type { Handlers } from "../openapi/handler.ts";

/** `specs/banks`. */
export function bankHandlers(world: World): Handlers<operations> {
  return {
    listBanks({ query }) {
      if (query.customer_id !== undefined) customerOf(world, query.customer_id);
      // Without `account_types` Lean lists the banks for personal accounts.
      const { account_types = ["PERSONAL"], country_codes, connection_types, bank_type } = query;
      return {
        status: 200,
        body: currentBanks(world).filter(
          (bank) =>
            fits(account_types, bank.account_type) &&
            fits(country_codes, bank.country_code) &&
            fits(connection_types, bank.connection_type) &&
            fits(bank_type && [bank_type], bank.bank_type),
        ),
      };
    },
  };
}

function fits(wanted: readonly string[] | undefined, value: string): boolean {
  return wanted === undefined || wanted.includes(value);
}
