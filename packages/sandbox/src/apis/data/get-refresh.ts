import { refreshOf, toRefreshResponse } from "../../areas/refreshes/index.ts";
import type { Handler } from "../../engine/handler.ts";
import type { DataOperations } from "../../generated/data.ts";

export const getRefresh: Handler<DataOperations["getRefresh"]> = (world, { path }) => ({
  status: 200,
  body: toRefreshResponse(world, refreshOf(world, path.refresh_id)),
});
