import { reportsOf, reportStatusOf } from "../../areas/reports/index.ts";
import type { Handler } from "../../engine/handler.ts";
import type { ReportsOperations } from "../../generated/reports.ts";
import { pageOf } from "../../kernel/paging.ts";
import { isoTime } from "../../kernel/time.ts";

export const listFinancialInsightsReports: Handler<ReportsOperations["listFinancialInsightsReports"]> = (
  world,
  { path, query },
) => {
  const ready = reportsOf(world, path.customer_id, "finishLink").filter(
    (report) => reportStatusOf(world, report) === "OK",
  );
  const { items, page } = pageOf(ready, query.page ?? 0, query.size ?? 50, { size: "size" });
  return {
    status: 200,
    body: {
      reports: {
        total_pages: page.total_pages,
        total_elements: page.total_elements,
        content: items.map(({ id, createdAt }) => ({ id, timestamp: isoTime(createdAt) })),
      },
    },
  };
};
