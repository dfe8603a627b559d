import type { World } from "../../kernel/world.ts";
import { endConsent } from "./consent.ts";
import type { EntityRecord } from "./entity-record.ts";

/** Ends a connection with its consents. Connecting the bank again brings it back. */
export function endConnection(world: World, entity: EntityRecord): void {
  const now = world.clock.now();
  entity.deleted = true;
  entity.updatedAt = now;
  for (const consent of entity.consents) endConsent(consent, "leave", now);
}
