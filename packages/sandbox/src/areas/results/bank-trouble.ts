import type { StatusDetail } from "@openlean/data-client";
import type { World } from "../../kernel/world.ts";
import { whoDisabled } from "../banks/index.ts";
import { type EntityRecord, hasEndedSession, noteReconnect } from "../connections/index.ts";
import { keepResult } from "./keep-result.ts";

/** What the answers of all reads of a bank have in common. */
export interface ReadAnswer {
  readonly results_id: string;
  readonly status: string;
}

/** What stands in an answer instead of data. */
export interface BankTrouble {
  readonly status: "RECONNECT_REQUIRED" | "FAILED";
  readonly message: string;
  readonly status_detail?: StatusDetail;
}

/**
 * What a read answers instead of data while the bank is switched off or its session has ended; `undefined` when all is
 * well.
 *
 * @param finished what the read would have answered; after a reconnect it is the result of the same id
 * @param empty the answer without data
 */
export function bankTroubleOf(
  world: World,
  entity: EntityRecord,
  finished: ReadAnswer,
  empty: object,
): BankTrouble | undefined {
  if (hasEndedSession(world, entity)) {
    const reconnect = { status: "RECONNECT_REQUIRED", message: "The customer must reconnect" } as const;
    noteReconnect(world, entity, finished.results_id);
    const pending = { ...empty, ...reconnect };
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
