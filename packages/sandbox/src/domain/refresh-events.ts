import type { AccountDataStatus } from "@openlean/data-client";
import { recordEvent } from "./events.ts";
import { type RefreshRecord, refreshSteps, toRefreshResponse } from "./refreshes.ts";
import { dayMs } from "./time.ts";
import type { World } from "./world.ts";

/** Records the events of a refresh ahead of time: one for each step, the last with `FINISHED`. */
export function recordProgress(world: World, refresh: RefreshRecord): void {
  for (const step of refreshSteps) {
    const at = refresh.startedAt + step;
    recordEvent(world, {
      type: "entity.data.refresh.updated",
      message: "An entity data refresh has been updated.",
      payload: payloadAt(world, refresh, at),
      at,
    });
  }
}

function payloadAt(world: World, refresh: RefreshRecord, at: number): object {
  const { refresh_id, entity_id, customer_id, status, data_status } = world.clock.at(at, () =>
    toRefreshResponse(world, refresh),
  );
  const accounts = data_status?.accounts === "PENDING" ? [] : (data_status?.account_data ?? []);
  return {
    refresh_id,
    entity_id,
    customer_id,
    // The word that was captured in the Emirates.
    status: world.region === "ae" && status === "FINISHED" ? "OK" : status,
    app_user_id: world.store.customers.get(refresh.customerId)?.app_user_id,
    data_status: {
      ...data_status,
      account_data: accounts.map(toWebhookStatus),
    },
  };
}

/** The webhook spells one key in another way and adds the months. */
function toWebhookStatus({ transactionAvailability: span, ...status }: AccountDataStatus): object {
  if (!span) return status;
  const complete_months = completeMonths(span.start ?? "", span.end ?? "");
  return { ...status, transaction_availability: { ...span, complete_months } };
}

/** Whole calendar months between two days, both included. */
function completeMonths(start: string, end: string): number {
  const from = new Date(start);
  const after = new Date(Date.parse(end) + dayMs);
  return Math.max(0, monthOf(after) - monthOf(from) - (from.getUTCDate() > 1 ? 1 : 0));
}

function monthOf(date: Date): number {
  return date.getUTCFullYear() * 12 + date.getUTCMonth();
}
