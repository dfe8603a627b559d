import { type AccountRecord, accountsOf, toAccount } from "../../areas/accounts/index.ts";
import { readableEntityOf } from "../../areas/connections/index.ts";
import type { Handler } from "../../engine/handler.ts";
import type { DataOperations } from "../../generated/data.ts";
import { read } from "./read.ts";
import { aeAccount } from "./regional/ae-account.ts";
import { withRegionalData } from "./regional/regional-data.ts";
import { saAccount } from "./regional/sa-account.ts";

export const listAccounts: Handler<DataOperations["listAccounts"]> = (world, { query }) => {
  const entity = readableEntityOf(world, query.entity_id);
  return read(world, entity, query, {
    permission: "accounts",
    type: "accounts",
    list: () => accountsOf(world, entity),
    data: (items, page) => ({
      accounts: withRegionalData(
        items.map((item) => toAccount(entity, item)),
        world.region,
        query.verbose,
        { sa: saAccount, ae: (_, at) => aeAccount(items[at] as AccountRecord) },
      ),
      page,
      type: "accounts",
    }),
  });
};
