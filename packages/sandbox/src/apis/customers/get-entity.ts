import { toEntity } from "../../areas/accounts/index.ts";
import type { Handler } from "../../engine/handler.ts";
import type { CustomersOperations } from "../../generated/customers.ts";
import { ownEntityOf } from "./own-entity.ts";

export const getEntity: Handler<CustomersOperations["getEntity"]> = (world, { path }) => ({
  status: 200,
  body: toEntity(world, ownEntityOf(world, path)),
});
