import { entityOf } from "../../areas/connections/index.ts";
import { refreshesOf, toRefresh } from "../../areas/refreshes/index.ts";
import type { Handler } from "../../engine/handler.ts";
import type { DataOperations } from "../../generated/data.ts";
import { pageOf } from "../../kernel/paging.ts";

export const listRefreshes: Handler<DataOperations["listRefreshes"]> = (world, { query }) => {
  const { page: number = 0, size = 50 } = query;
  const entity = entityOf(world, query.entity_id);
  const { items, page } = pageOf(refreshesOf(world, entity), number, size, { size: "size" });
  return { status: 200, body: { content: items.map((item) => toRefresh(world, item)), page } };
};
