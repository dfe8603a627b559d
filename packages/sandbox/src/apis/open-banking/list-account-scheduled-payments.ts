import { scheduledPaymentsOf } from "../../areas/accounts/index.ts";
import { lastDay } from "../../areas/connections/index.ts";
import type { Handler } from "../../engine/handler.ts";
import type { OpenBankingOperations } from "../../generated/open-banking.ts";
import { toOBScheduledPayment } from "./forms/payees.ts";
import { readAccount } from "./read-account.ts";

export const listAccountScheduledPayments: Handler<OpenBankingOperations["listAccountScheduledPayments"]> = (
  world,
  call,
) =>
  readAccount(world, call, {
    path: "/scheduled-payments",
    permission: "scheduled_payments",
    list: (account, entity) =>
      scheduledPaymentsOf(account, lastDay(world, entity)).map((each) => toOBScheduledPayment(account, each)),
    data: (ScheduledPayment, CustomerId) => ({ CustomerId, ScheduledPayment }),
  });
