import type { SpendingBehavior } from "@openlean/insights-client";
import { type Flow, groupBy, isOutflow, rounded, sumOf, type Window } from "../../areas/insights/index.ts";
import type { Handler } from "../../engine/handler.ts";
import type { InsightsOperations } from "../../generated/insights.ts";
import { analyseNow } from "./analyse.ts";
import { amount, midnight } from "./forms/amounts.ts";
import { categoriesOf } from "./forms/spending-categories.ts";

export const getBehaviors: Handler<InsightsOperations["getBehaviors"]> = (world, { query }) =>
  analyseNow(
    world,
    {
      type: "behaviors",
      insights: (window) => {
        const spent = window.flows.filter(isOutflow);
        const atShops = spent.filter(({ entry }) => entry.merchant);
        // Banks name no place; a purchase in a shop is taken for one in the customer's town.
        const inTown = atShops.filter(({ entry }) => entry.type === "POS");
        const categories = [...groupBy(spent, (flow) => categoriesOf(flow).join("\n"))];
        const merchants = [...groupBy(atShops, nameOf)];
        const places = [...groupBy(inTown, ({ account }) => account.holder.town)];
        return {
          behaviors: {
            by_category: {
              detected_primary_category_count: new Set(spent.map((flow) => categoriesOf(flow)[0])).size,
              detected_secondary_category_count: categories.length,
              transaction_count: spent.length,
              breakdown: categories.map(([words, group]) => {
                const [primary_category = "", secondary_category = ""] = words.split("\n");
                const names = [...new Set(group.filter(({ entry }) => entry.merchant).map(nameOf))];
                return {
                  primary_category,
                  secondary_category,
                  merchant_names: names,
                  merchant_count: names.length,
                  ...behaviorOf(group, window),
                };
              }),
            },
            by_merchant: {
              detected_merchant_count: merchants.length,
              transaction_count: atShops.length,
              breakdown: merchants.map(([merchant_name, group]) => ({
                merchant_name,
                ...behaviorOf(group, window),
              })),
            },
            by_location: {
              detected_location_count: places.length,
              transaction_count: inTown.length,
              breakdown: places.map(([location, group]) => ({ location, ...behaviorOf(group, window) })),
            },
          },
        };
      },
    },
    query,
  );

const nameOf = ({ entry }: Flow): string => entry.merchant?.name ?? entry.cleansed;

function behaviorOf(flows: readonly Flow[], window: Window): SpendingBehavior {
  const { currency, months } = window;
  const sum = sumOf(flows, window);
  return {
    transaction_count: sum.count,
    total_amount: amount(sum.amount, currency),
    average_transaction_amount: amount(sum.perEntry, currency),
    average_monthly_transactions: rounded(sum.count / months.length),
    average_monthly_transactions_active: rounded(sum.count / sum.activeMonths),
    average_monthly_amount: amount(sum.monthly, currency),
    average_monthly_amount_active: amount(sum.monthlyActive, currency),
    first_transaction_date: midnight(sum.firstDay),
    last_transaction_date: midnight(sum.lastDay),
    active_months: sum.activeMonths,
  };
}
