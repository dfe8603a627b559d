import { type EntityRecord, readableEntityOf } from "../../areas/connections/index.ts";
import type { PermissionName } from "../../facts/permissions.ts";
import { Fault } from "../../kernel/fault.ts";
import type { World } from "../../kernel/world.ts";

/**
 * An entity whose customer granted everything that a check needs.
 *
 * @throws {Fault} 404 `UNKNOWN_ENTITY`, 403 without consent or permissions
 */
export function sharedEntityOf(
  world: World,
  entityId: string,
  needed: readonly PermissionName[],
): EntityRecord {
  const entity = readableEntityOf(world, entityId);
  const absent = needed.find((name) => !entity.permissions[name]);
  if (absent !== undefined)
    throw new Fault(403, "OPERATION_NOT_ALLOWED", `the customer did not grant the permission ${absent}`);
  return entity;
}
