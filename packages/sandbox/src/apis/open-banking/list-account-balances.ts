import { balancesOf } from "../../areas/accounts/index.ts";
import { lastDay } from "../../areas/connections/index.ts";
import type { Handler } from "../../engine/handler.ts";
import type { OpenBankingOperations } from "../../generated/open-banking.ts";
import { toOBBalance } from "./forms/accounts.ts";
import { readAccount } from "./read-account.ts";

export const listAccountBalances: Handler<OpenBankingOperations["listAccountBalances"]> = (world, call) =>
  readAccount(world, call, {
    path: "/balances",
    permission: "balance",
    list: (account, entity) => balancesOf(account, entity.id, lastDay(world, entity)).map(toOBBalance),
    data: (Balance, CustomerId) => ({ CustomerId, Balance }),
  });
