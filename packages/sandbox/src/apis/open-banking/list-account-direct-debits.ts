import { directDebitsOf } from "../../areas/accounts/index.ts";
import { lastDay } from "../../areas/connections/index.ts";
import type { Handler } from "../../engine/handler.ts";
import type { OpenBankingOperations } from "../../generated/open-banking.ts";
import { toOBDirectDebit } from "./forms/payees.ts";
import { readAccount } from "./read-account.ts";

export const listAccountDirectDebits: Handler<OpenBankingOperations["listAccountDirectDebits"]> = (
  world,
  call,
) =>
  readAccount(world, call, {
    path: "/direct-debits",
    permission: "direct_debits",
    list: (account, entity) => directDebitsOf(account, lastDay(world, entity)).map(toOBDirectDebit),
    data: (DirectDebit, CustomerId) => ({ CustomerId, DirectDebit }),
  });
