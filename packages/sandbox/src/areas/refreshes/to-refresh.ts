import type { AccountDataStatus, Refresh, RefreshResponse } from "@openlean/data-client";
import type { PermissionName } from "../../facts/permissions.ts";
import { isoDay, isoTime } from "../../kernel/time.ts";
import type { World } from "../../kernel/world.ts";
import { accountsOf } from "../accounts/index.ts";
import { entitiesIn, type EntityRecord, lastDay } from "../connections/index.ts";
import { progressOf, type RefreshRecord, timeOf } from "./refresh-record.ts";

/** A refresh in a list. */
export function toRefresh(world: World, refresh: RefreshRecord): Refresh {
  const { state, at } = progressOf(world, refresh);
  return {
    refresh_id: refresh.id,
    entity_id: refresh.entityId,
    customer_id: refresh.customerId,
    status: state,
    created_at: isoTime(refresh.startedAt),
    updated_at: isoTime(at),
  };
}

/** A refresh with its progress per kind of data. */
export function toRefreshResponse(world: World, refresh: RefreshRecord): RefreshResponse {
  const entity = entitiesIn(world).get(refresh.entityId) as EntityRecord;
  const now = world.clock.now();
  const state = (name: PermissionName, doneAt: number) =>
    !entity.permissions[name]
      ? "UNSUPPORTED"
      : refresh.dataTypes.includes(name) && now < doneAt
        ? "PENDING"
        : "OK";
  const accounts = accountsOf(world, entity);
  const firstAt = timeOf(refresh, "readFirstAccount");
  const perAccountMs = (timeOf(refresh, "finish") - firstAt) / accounts.length;
  const end = lastDay(world, entity);
  const statusOf = (accountId: string, position: number): AccountDataStatus => {
    const begin = firstAt + position * perAccountMs;
    const status: AccountDataStatus = {
      account_id: accountId,
      balance: state("balance", begin),
      identity: state("identities", begin),
      transactions: state("transactions", begin + perAccountMs),
      scheduled_payments: state("scheduled_payments", begin),
      direct_debits: state("direct_debits", begin),
      standing_orders: state("standing_orders", begin),
      beneficiaries: state("beneficiaries", begin),
    };
    if (status.transactions === "OK")
      status.transactionAvailability = { start: isoDay(end - 364), end: isoDay(end) };
    return status;
  };
  return {
    ...toRefresh(world, refresh),
    data_status: {
      accounts: state("accounts", timeOf(refresh, "readAccounts")),
      identity: state("identity", timeOf(refresh, "readIdentity")),
      account_data: accounts.map(({ id }, position) => statusOf(id, position)),
    },
  };
}
