import type { ResultEnvelope } from "@openlean/data-client";
import { whoDisabled } from "../../areas/banks/index.ts";
import { type EntityRecord, hasEndedSession, noteReconnect } from "../../areas/connections/index.ts";
import { keepResult } from "../../areas/results/index.ts";
import type { World } from "../../kernel/world.ts";

/**
 * What a read answers instead of data while the bank is switched off or its session has ended; `undefined` when all is
 * well.
 *
 * @param finished what the read would have answered; after a reconnect it is the result of the same id
 */
export function bankTroubleOf(
  world: World,
  entity: EntityRecord,
  finished: ResultEnvelope & { data: unknown },
): Partial<ResultEnvelope> | undefined {
  if (hasEndedSession(world, entity)) {
    const reconnect = { status: "RECONNECT_REQUIRED", message: "The customer must reconnect" } as const;
    noteReconnect(world, entity, finished.results_id);
    const pending = { ...finished, data: null, type: null, refreshed_at: null, ...reconnect };
    const cases = finished.status === "FAILED" ? (["failed"] as const) : [];
    keepResult(world, "refuse", { id: finished.results_id, cases, pending, finished });
    return reconnect;
  }
  const by = whoDisabled(world, entity.bank.identifier);
  if (by === undefined) return undefined;
  return {
    status: "FAILED",
    message: "The bank is switched off",
    status_detail: {
      granular_status_code: by === "lean" ? "DISABLED_BY_LEAN" : "DISABLED_BY_CLIENT",
      status_additional_info: "Your bank is not available at the moment.",
    },
  };
}
