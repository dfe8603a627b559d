import { accountOf, type AccountRecord } from "../../areas/accounts/index.ts";
import { type EntityRecord, readableEntityOf } from "../../areas/connections/index.ts";
import type { World } from "../../kernel/world.ts";

/**
 * The entity and the account that a call is about.
 *
 * @throws {Fault} 404 for either, 403 `CONSENT_EXPIRED`
 */
export function subjectOf(
  world: World,
  call: { path: { account_id: string }; query: { entity_id: string } },
): { entity: EntityRecord; account: AccountRecord } {
  const entity = readableEntityOf(world, call.query.entity_id);
  return { entity, account: accountOf(world, entity, call.path.account_id) };
}
