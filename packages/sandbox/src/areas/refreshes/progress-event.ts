import type { AccountDataStatus } from "@openlean/data-client";
import { dayMs } from "../../kernel/time.ts";
import type { World } from "../../kernel/world.ts";
import { customersIn } from "../customers/index.ts";
import type { RefreshRecord } from "./refresh-record.ts";
import { toRefreshResponse } from "./to-refresh.ts";

/** Text and payload of the event that tells the progress of a refresh as it is now. */
export function progressEvent(world: World, refresh: RefreshRecord): { message: string; payload: object } {
  return { message: "An entity data refresh has been updated.", payload: payloadOf(world, refresh) };
}

function payloadOf(world: World, refresh: RefreshRecord): object {
  const { refresh_id, entity_id, customer_id, status, data_status } = toRefreshResponse(world, refresh);
  const accounts = data_status?.accounts === "PENDING" ? [] : (data_status?.account_data ?? []);
  return {
    refresh_id,
    entity_id,
    customer_id,
    // The captured webhook of the Emirates says OK.
    status: world.region === "ae" && status === "FINISHED" ? "OK" : status,
    app_user_id: customersIn(world).get(refresh.customerId)?.app_user_id,
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
