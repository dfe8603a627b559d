import type { EntityRecord } from "./entities.ts";
import { recordEvent } from "./events.ts";
import { permissionNames } from "./permissions.ts";
import type { World } from "./world.ts";

/** Records that a customer connected a bank, for the first time or again. Both events have the same payload. */
export function recordConnection(
  world: World,
  entity: EntityRecord,
  type: "entity.created" | "entity.updated",
): void {
  const { identifier, name, logo, main_color, background_color, account_type, bank_type, swift_code } =
    entity.bank;
  recordEvent(world, {
    type,
    message: type === "entity.created" ? "An entity has been created." : "An entity has been updated.",
    payload: {
      id: entity.id,
      customer_id: entity.customerId,
      app_user_id: world.store.customers.get(entity.customerId)?.app_user_id,
      permissions: permissionNames.filter((permission) => entity.permissions[permission]),
      bank_details: {
        identifier,
        name,
        logo,
        main_color,
        background_color,
        account_type,
        bank_type,
        swift_code,
      },
    },
  });
}
