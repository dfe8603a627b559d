import { toEntityListItem } from "../../areas/accounts/index.ts";
import { entitiesIn } from "../../areas/connections/index.ts";
import type { Handler } from "../../engine/handler.ts";
import type { CustomersOperations } from "../../generated/customers.ts";
import { invalid } from "../../kernel/fault.ts";
import { pageOf } from "../../kernel/paging.ts";
import { dayMs } from "../../kernel/time.ts";

export const listEntities: Handler<CustomersOperations["listEntities"]> = (world, { query }) => {
  const { start_date, end_date, page_number = 0, page_size = 100 } = query;
  const today = new Date(world.clock.now()).toISOString().slice(0, 10);
  if (start_date > today) throw invalid("start_date must not be in the future");
  if (end_date > today) throw invalid("end_date must not be in the future");
  if (end_date < start_date) throw invalid("end_date must not be before start_date");
  const from = Date.parse(start_date);
  const to = Date.parse(end_date) + dayMs;
  const entities = [...entitiesIn(world).values()].filter(
    ({ createdAt }) => createdAt >= from && createdAt < to,
  );
  const { items, page } = pageOf(entities, page_number, page_size, { size: "page_size" });
  return { status: 200, body: { data: items.map((entity) => toEntityListItem(world, entity)), page } };
};
