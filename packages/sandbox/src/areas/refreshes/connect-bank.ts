import type { World } from "../../kernel/world.ts";
import { connect, type ConnectOptions, type EntityRecord, hasAccess } from "../connections/index.ts";
import { isRefreshing } from "./refresh-record.ts";
import { startRefresh } from "./start-refresh.ts";

/**
 * Connects a customer to a bank and starts the first read, as LinkSDK's `connect` and the consent at the bank do.
 *
 * @throws {Fault} when the customer or the bank is unknown
 */
export function connectBank(world: World, options: ConnectOptions): EntityRecord {
  const entity = connect(world, options);
  if (hasAccess(world, entity) && !isRefreshing(world, entity)) startRefresh(world, entity);
  return entity;
}
