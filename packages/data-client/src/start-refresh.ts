import { isLeanError, unwrap } from "@openlean/core";
import type { Refresh } from "./generated/schema.ts";
import type { DataClient } from "./create-data-client.ts";
import { endingOf } from "./refresh-outcome.ts";

/** A refresh to follow, or the word that there can be none before the customer reconnects. */
export type StartedRefresh =
  | { readonly refreshId: string }
  | { readonly refreshId?: undefined; readonly reconnectId: string | undefined };

/** Longest time to list refreshes, in milliseconds: shorter than the wait that a `DUPLICATED_REQUEST` asks for. */
const listMs = 30_000;

/**
 * Starts a refresh, or finds the one because of which Lean starts none: the newest that runs, or that has ended since.
 *
 * @throws {LeanApiError} what the API refuses; `DUPLICATED_REQUEST` only when no refresh of the entity can be found
 */
export async function startRefresh(
  client: DataClient,
  entityId: string,
  signal: AbortSignal,
): Promise<StartedRefresh> {
  const result = await client.POST("/data/v2/refreshes", { body: { entity_id: entityId }, signal });
  if (result.status === 429) {
    const error = result.toError();
    if (error.code !== "DUPLICATED_REQUEST") throw error;
    const running = await findRefresh(client, entityId, signal).catch((failure: unknown) => {
      // What was refused first says more than a list that cannot be read.
      throw isLeanError(failure) && failure.kind === "api" ? error : failure;
    });
    if (!running) throw error;
    return { refreshId: running.refresh_id };
  }
  const started = unwrap(result);
  if (started.status === "RECONNECT_REQUIRED") return { reconnectId: started.reconnect_id };
  return { refreshId: started.refresh_id };
}

/** The newest refresh of an entity that runs; where none does, the newest of all; `undefined` where none is listed. */
export async function findRefresh(
  client: DataClient,
  entityId: string,
  signal: AbortSignal,
): Promise<Refresh | undefined> {
  const query = { entity_id: entityId, page: 0, size: 100 };
  const options = { params: { query }, signal, deadlineMs: listMs };
  const { content } = unwrap(await client.GET("/data/v2/refreshes", options));
  // The order of the list is observed, not promised.
  const newest = content.toSorted((one, other) => Date.parse(other.created_at) - Date.parse(one.created_at));
  return newest.find(({ status }) => endingOf(status) === "unfinished") ?? newest[0];
}
