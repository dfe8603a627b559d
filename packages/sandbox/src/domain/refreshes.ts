import type {
  AccountDataStatus,
  CreateRefreshRequest,
  Refresh,
  RefreshResponse,
} from "@openlean/data-client";
import { Fault, unknown } from "../fault.ts";
import { accountsOf } from "./accounts.ts";
import type { EntityRecord } from "./entities.ts";
import { permissionNames, type PermissionName } from "./permissions.ts";
import { dayOf, isoDay, isoTime } from "./time.ts";
import type { World } from "./world.ts";

/** One new read of the bank. Its progress follows from the clock. */
export interface RefreshRecord {
  readonly id: string;
  readonly entityId: string;
  readonly customerId: string;
  readonly startedAt: number;
  readonly dataTypes: readonly string[];
}

/** How long a refresh takes, as in Lean's KSA capture. */
export const refreshMs = 9_600;
const accountsMs = 1_200;
const identityMs = 2_400;
const firstAccountMs = 3_000;
/** When a refresh shows progress, in milliseconds after its start. */
export const refreshSteps: readonly number[] = [0, accountsMs, identityMs, firstAccountMs, refreshMs];

/**
 * Starts a read of the bank.
 *
 * @throws {Fault} 429 `DUPLICATED_REQUEST` while another one of the entity runs
 */
export function startRefresh(
  world: World,
  entity: EntityRecord,
  dataTypes: CreateRefreshRequest["data_types"] = [...permissionNames],
): RefreshRecord {
  const now = world.clock.now();
  const earlier = refreshesOf(world, entity);
  if (isRefreshing(world, entity))
    throw new Fault(429, "DUPLICATED_REQUEST", "a refresh of this entity is already running");
  const refresh = {
    id: entity.random.fork(`refresh ${earlier.length}`).uuid(),
    entityId: entity.id,
    customerId: entity.customerId,
    startedAt: now,
    dataTypes,
  };
  world.store.refreshes.set(refresh.id, refresh);
  return refresh;
}

/** Whether a refresh of the entity runs now. */
export function isRefreshing(world: World, entity: EntityRecord): boolean {
  return refreshesOf(world, entity).some((refresh) => !isFinished(refresh, world.clock.now()));
}

/** Refreshes of an entity, newest first. */
export function refreshesOf(world: World, entity: EntityRecord): RefreshRecord[] {
  return [...world.store.refreshes.values()].filter(({ entityId }) => entityId === entity.id).toReversed();
}

/** @throws {Fault} 404; Lean's reference has no code of its own for an unknown refresh */
export function refreshOf(world: World, refreshId: string): RefreshRecord {
  const refresh = world.store.refreshes.get(refreshId.toLowerCase());
  if (!refresh) throw unknown("UNKNOWN_ENTITY", "the refresh");
  return refresh;
}

/** When this kind of data was last read from the bank, in milliseconds since 1970. The first read ends with connecting. */
export function refreshedAt(world: World, entity: EntityRecord, dataType: PermissionName): number {
  const now = world.clock.now();
  const last = refreshesOf(world, entity).find(
    (refresh) => isFinished(refresh, now) && refresh.dataTypes.includes(dataType),
  );
  return last ? last.startedAt + refreshMs : entity.createdAt;
}

/** Last UTC day whose entries the bank has booked and Lean has read: the day before the last read. */
export function lastDay(world: World, entity: EntityRecord): number {
  return dayOf(refreshedAt(world, entity, "transactions")) - 1;
}

function isFinished(refresh: RefreshRecord, now: number): boolean {
  return now >= refresh.startedAt + refreshMs;
}

/** A refresh in a list. */
export function toRefresh(world: World, refresh: RefreshRecord): Refresh {
  const elapsed = world.clock.now() - refresh.startedAt;
  return {
    refresh_id: refresh.id,
    entity_id: refresh.entityId,
    customer_id: refresh.customerId,
    status: elapsed < refreshMs ? "PENDING" : "FINISHED",
    created_at: isoTime(refresh.startedAt),
    updated_at: isoTime(refresh.startedAt + Math.max(...refreshSteps.filter((step) => step <= elapsed))),
  };
}

/** A refresh with its progress per kind of data. */
export function toRefreshResponse(world: World, refresh: RefreshRecord): RefreshResponse {
  const entity = world.store.entities.get(refresh.entityId) as EntityRecord;
  const elapsed = world.clock.now() - refresh.startedAt;
  const state = (name: PermissionName, doneMs: number) =>
    !entity.permissions[name]
      ? "UNSUPPORTED"
      : refresh.dataTypes.includes(name) && elapsed < doneMs
        ? "PENDING"
        : "OK";
  const accounts = accountsOf(world, entity);
  const perAccountMs = (refreshMs - firstAccountMs) / accounts.length;
  const end = lastDay(world, entity);
  const progressOf = (accountId: string, position: number): AccountDataStatus => {
    const begin = firstAccountMs + position * perAccountMs;
    const progress: AccountDataStatus = {
      account_id: accountId,
      balance: state("balance", begin),
      identity: state("identities", begin),
      transactions: state("transactions", begin + perAccountMs),
      scheduled_payments: state("scheduled_payments", begin),
      direct_debits: state("direct_debits", begin),
      standing_orders: state("standing_orders", begin),
      beneficiaries: state("beneficiaries", begin),
    };
    if (progress.transactions === "OK")
      progress.transactionAvailability = { start: isoDay(end - 364), end: isoDay(end) };
    return progress;
  };
  return {
    ...toRefresh(world, refresh),
    data_status: {
      accounts: state("accounts", accountsMs),
      identity: state("identity", identityMs),
      account_data: accounts.map(({ id }, position) => progressOf(id, position)),
    },
  };
}
