import { balancesOf } from "../../areas/accounts/index.ts";
import { lastDay } from "../../areas/connections/index.ts";
import type { Handler } from "../../engine/handler.ts";
import type { DataOperations } from "../../generated/data.ts";
import { read } from "./read.ts";
import { aeBalance } from "./regional/ae-balance.ts";
import { withRegionalData } from "./regional/regional-data.ts";
import { saBalance } from "./regional/sa-balance.ts";
import { subjectOf } from "./subject.ts";

export const listBalances: Handler<DataOperations["listBalances"]> = (world, call) => {
  const { query } = call;
  const { entity, account } = subjectOf(world, call);
  return read(world, entity, query, {
    permission: "balance",
    type: "balances",
    list: () => balancesOf(account, entity.id, lastDay(world, entity)),
    data: (items, page) => ({
      balances: withRegionalData(items, world.region, query.verbose, {
        sa: saBalance,
        ae: (balance) => aeBalance(account, balance),
      }),
      page,
      type: "balances",
    }),
  });
};
