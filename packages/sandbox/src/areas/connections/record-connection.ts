import { permissionNames } from "../../facts/permissions.ts";
import { recordEvent } from "../../kernel/events.ts";
import type { World } from "../../kernel/world.ts";
import { customersIn } from "../customers/index.ts";
import type { EntityRecord } from "./entity-record.ts";

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
      app_user_id: customersIn(world).get(entity.customerId)?.app_user_id,
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
