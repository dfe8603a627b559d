import { endConnection } from "../../areas/connections/index.ts";
import type { Handler } from "../../engine/handler.ts";
import type { CustomersOperations } from "../../generated/customers.ts";
import { ownEntityOf } from "./own-entity.ts";

export const deleteEntity: Handler<CustomersOperations["deleteEntity"]> = (world, { path }) => {
  endConnection(world, ownEntityOf(world, path));
  return { status: 200, body: {} };
};
