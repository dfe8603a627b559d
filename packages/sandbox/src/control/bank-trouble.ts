import type { ResultEnvelope, ResultResponse } from "@openlean/data-client";
import type { EntityRecord } from "../domain/entities.ts";
import type { World } from "../domain/world.ts";
import { hasEndedSession, noteReconnect } from "./sessions.ts";

/**
 * What a read answers instead of data while the bank is switched off or its session has ended; `undefined` when all is
 * well. Only switches that were moved count: the start has one bank off that can be read nevertheless, as in Lean's sandbox.
 *
 * @param finished what the read would have answered; after a reconnect it is the result of the same id
 */
export function troubleWith(
  world: World,
  entity: EntityRecord,
  finished: ResultEnvelope & { data: unknown },
): Partial<ResultEnvelope> | undefined {
  if (hasEndedSession(world, entity)) {
    const status = "RECONNECT_REQUIRED";
    const message = "The customer must reconnect";
    noteReconnect(world, entity, finished.results_id);
    const pending = { ...finished, data: null, type: null, refreshed_at: null, status, message };
    world.store.results.set(finished.results_id, {
      readyAt: Infinity,
      pending,
      finished: finished as unknown as ResultResponse,
    });
    return { status, message };
  }
  const availability = world.store.control.banks.get(entity.bank.identifier);
  if (!availability || (availability.active.data && availability.enabled.data)) return undefined;
  const code = availability.active.data ? "DISABLED_BY_CLIENT" : "DISABLED_BY_LEAN";
  return {
    status: "FAILED",
    message: "The bank is switched off",
    status_detail: {
      granular_status_code: code,
      status_additional_info: "Your bank is not available at the moment.",
    },
  };
}
