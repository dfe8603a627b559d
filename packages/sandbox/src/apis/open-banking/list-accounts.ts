import { accountsOf, toAccount } from "../../areas/accounts/index.ts";
import type { Handler } from "../../engine/handler.ts";
import type { OpenBankingOperations } from "../../generated/open-banking.ts";
import { toOBAccount } from "./forms/accounts.ts";
import { read } from "./read.ts";

export const listAccounts: Handler<OpenBankingOperations["listAccounts"]> = (world, { query }) =>
  read(world, query, {
    path: "/accounts",
    permission: "accounts",
    list: (entities) =>
      entities.flatMap((entity) =>
        accountsOf(world, entity).map((account) => toOBAccount(toAccount(entity, account))),
      ),
    data: (Account, CustomerId) => ({ CustomerId, Account }),
  });
