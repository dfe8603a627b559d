import { standingOrdersOf } from "../../areas/accounts/index.ts";
import { lastDay } from "../../areas/connections/index.ts";
import type { Handler } from "../../engine/handler.ts";
import type { OpenBankingOperations } from "../../generated/open-banking.ts";
import { toOBStandingOrder } from "./forms/payees.ts";
import { readAccount } from "./read-account.ts";

export const listAccountStandingOrders: Handler<OpenBankingOperations["listAccountStandingOrders"]> = (
  world,
  call,
) =>
  readAccount(world, call, {
    path: "/standing-orders",
    permission: "standing_orders",
    list: (account, entity) =>
      standingOrdersOf(account, lastDay(world, entity)).map((each) => toOBStandingOrder(account, each)),
    data: (StandingOrder, CustomerId) => ({ CustomerId, StandingOrder }),
  });
