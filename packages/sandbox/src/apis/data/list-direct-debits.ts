import { directDebitsOf } from "../../areas/accounts/index.ts";
import { lastDay } from "../../areas/connections/index.ts";
import type { Handler } from "../../engine/handler.ts";
import type { DataOperations } from "../../generated/data.ts";
import { read } from "./read.ts";
import { withRegionalData } from "./regional/regional-data.ts";
import { saDirectDebit } from "./regional/sa-direct-debit.ts";
import { subjectOf } from "./subject.ts";

export const listDirectDebits: Handler<DataOperations["listDirectDebits"]> = (world, call) => {
  const { query } = call;
  const { entity, account } = subjectOf(world, call);
  return read(world, entity, query, {
    permission: "direct_debits",
    type: "direct-debits",
    list: () => directDebitsOf(account, lastDay(world, entity)),
    data: (items, page) => ({
      direct_debits: withRegionalData(items, world.region, query.verbose, { sa: saDirectDebit }),
      page,
      type: "direct-debits",
    }),
  });
};
