import { permissionNames } from "../../facts/permissions.ts";
import { refreshLifecycle } from "../../generated/data-lifecycles.ts";
import { recordCourse } from "../../kernel/course.ts";
import { Fault } from "../../kernel/fault.ts";
import type { World } from "../../kernel/world.ts";
import type { EntityRecord } from "../connections/index.ts";
import { progressEvent } from "./progress-event.ts";
import { isRefreshing, refreshesIn, type RefreshRecord, timeOf } from "./refresh-record.ts";

/**
 * Starts a read of the bank, and records the events of its progress ahead of time.
 *
 * @throws {Fault} 429 `DUPLICATED_REQUEST` while another one of the entity runs
 */
export function startRefresh(
  world: World,
  entity: EntityRecord,
  dataTypes: readonly string[] = permissionNames,
): RefreshRecord {
  if (isRefreshing(world, entity))
    throw new Fault(429, "DUPLICATED_REQUEST", "a refresh of this entity is already running");
  const startedAt = world.clock.now();
  const refresh: RefreshRecord = {
    id: entity.random.fork(`refresh ${entity.reads.length}`).uuid(),
    entityId: entity.id,
    customerId: entity.customerId,
    startedAt,
    dataTypes,
    done: [{ transition: "start", at: startedAt }],
  };
  refreshesIn(world).set(refresh.id, refresh);
  entity.reads.push({ startedAt, finishedAt: timeOf(refresh, "finish"), dataTypes });
  recordCourse(world, {
    id: refresh.id,
    lifecycle: refreshLifecycle,
    history: refresh,
    eventOf: () => progressEvent(world, refresh),
  });
  return refresh;
}
