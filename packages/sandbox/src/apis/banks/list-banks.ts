import { banksOf } from "../../areas/banks/index.ts";
import { customerOf } from "../../areas/customers/index.ts";
import type { Handler } from "../../engine/handler.ts";
import type { BanksOperations } from "../../generated/banks.ts";

export const listBanks: Handler<BanksOperations["listBanks"]> = (world, { query }) => {
  if (query.customer_id !== undefined) customerOf(world, query.customer_id);
  // Without `account_types` Lean lists the banks for personal accounts.
  const { account_types = ["PERSONAL"], country_codes, connection_types, bank_type } = query;
  return {
    status: 200,
    body: banksOf(world).filter(
      (bank) =>
        fits(account_types, bank.account_type) &&
        fits(country_codes, bank.country_code) &&
        fits(connection_types, bank.connection_type) &&
        fits(bank_type && [bank_type], bank.bank_type),
    ),
  };
};

function fits(wanted: readonly string[] | undefined, value: string): boolean {
  return wanted === undefined || wanted.includes(value);
}
