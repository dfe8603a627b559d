import type { ResultResponse } from "@openlean/data-client";
import { resultOf } from "../../areas/results/index.ts";
import type { Handler } from "../../engine/handler.ts";
import type { DataOperations } from "../../generated/data.ts";

export const getResult: Handler<DataOperations["getResult"]> = (world, { path }) => ({
  status: 200,
  // The container in `data` decides which of the nine responses it is.
  body: resultOf(world, path.results_id) as ResultResponse,
});
