import type { PollOptions } from "@openlean/core";
import { followRefresh } from "./follow-refresh.ts";
import type { DataClient } from "./create-data-client.ts";
import { endingOf, type RefreshOutcome } from "./refresh-outcome.ts";
import { findRefresh, startRefresh } from "./start-refresh.ts";

/**
 * Waits until the data of an entity can be read: from a fresh connection to its first accounts in one call. It waits for
 * the refresh that runs, comes back at once when the last one has finished, and starts one where there is none or the last
 * one failed. Nothing is read anew while there is data: for that, call `waitForRefresh`.
 *
 * @returns how that refresh ended; with `finished`, `refresh.data_status` says which kinds of data there are
 * @throws what {@link waitForRefresh} throws
 * @example
 * const { outcome } = await waitForData(data, entity_id);
 * if (outcome === "finished") await data.GET("/data/v2/accounts", { params: { query: { entity_id } } });
 */
export async function waitForData(
  client: DataClient,
  entityId: string,
  options: PollOptions = {},
): Promise<RefreshOutcome> {
  return followRefresh(
    client,
    async (signal) => {
      const known = await findRefresh(client, entityId, signal);
      const ending = known && endingOf(known.status);
      return ending === "unfinished" || ending === "finished"
        ? { refreshId: known?.refresh_id as string }
        : startRefresh(client, entityId, signal);
    },
    options,
  );
}
