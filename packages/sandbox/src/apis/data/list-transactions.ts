import { toTransaction, transactionDays } from "../../areas/accounts/index.ts";
import type { Handler } from "../../engine/handler.ts";
import { positionOf } from "../../facts/ledger.ts";
import type { DataOperations } from "../../generated/data.ts";
import { read } from "./read.ts";
import { aeTransaction } from "./regional/ae-transaction.ts";
import { withRegionalData } from "./regional/regional-data.ts";
import { saTransaction } from "./regional/sa-transaction.ts";
import { subjectOf } from "./subject.ts";

export const listTransactions: Handler<DataOperations["listTransactions"]> = (world, call) => {
  const { query } = call;
  const { region } = world;
  const { entity, account } = subjectOf(world, call);
  const { insights = false, verbose } = query;
  return read(world, entity, query, {
    permission: "transactions",
    type: "transactions",
    list: () => {
      const { first, last } = transactionDays(world, entity, query);
      return account.ledger.between(first, last);
    },
    data: (entries, page) => {
      const start = verbose && entries[0] ? positionOf(account.ledger, entries[0]) : 0;
      const options = { entityId: entity.id, region, insights };
      const transactions = entries.map((entry) => toTransaction(account, entry, options));
      return {
        transactions: withRegionalData(transactions, region, verbose, {
          sa: saTransaction,
          ae: (transaction, at) => aeTransaction(transaction, start + at),
        }),
        page,
        type: "transactions",
      };
    },
  });
};
