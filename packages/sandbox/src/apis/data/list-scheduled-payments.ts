import { scheduledPaymentsOf } from "../../areas/accounts/index.ts";
import { lastDay } from "../../areas/connections/index.ts";
import type { Handler } from "../../engine/handler.ts";
import type { DataOperations } from "../../generated/data.ts";
import { read } from "./read.ts";
import { withRegionalData } from "./regional/regional-data.ts";
import { saScheduledPayment } from "./regional/sa-scheduled-payment.ts";
import { subjectOf } from "./subject.ts";

export const listScheduledPayments: Handler<DataOperations["listScheduledPayments"]> = (world, call) => {
  const { query } = call;
  const { entity, account } = subjectOf(world, call);
  return read(world, entity, query, {
    permission: "scheduled_payments",
    type: "scheduled-payments",
    list: () => scheduledPaymentsOf(account, lastDay(world, entity)),
    data: (items, page) => ({
      scheduled_payments: withRegionalData(items, world.region, query.verbose, {
        sa: (each) => saScheduledPayment(account, each),
      }),
      page,
      type: "scheduled-payments",
    }),
  });
};
