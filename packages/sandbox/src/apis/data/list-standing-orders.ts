import { standingOrdersOf } from "../../areas/accounts/index.ts";
import { lastDay } from "../../areas/connections/index.ts";
import type { Handler } from "../../engine/handler.ts";
import type { DataOperations } from "../../generated/data.ts";
import { read } from "./read.ts";
import { withRegionalData } from "./regional/regional-data.ts";
import { saStandingOrder } from "./regional/sa-standing-order.ts";
import { subjectOf } from "./subject.ts";

export const listStandingOrders: Handler<DataOperations["listStandingOrders"]> = (world, call) => {
  const { query } = call;
  const { entity, account } = subjectOf(world, call);
  return read(world, entity, query, {
    permission: "standing_orders",
    type: "standing-orders",
    list: () => standingOrdersOf(account, lastDay(world, entity)),
    data: (items, page) => ({
      standing_orders: withRegionalData(items, world.region, query.verbose, {
        sa: (each) => saStandingOrder(account, each),
      }),
      page,
      type: "standing-orders",
    }),
  });
};
