import { poll, type PollOptions, unwrap } from "@openlean/core";
import type { RefreshResponse } from "./generated/schema.ts";
import type { DataClient } from "./create-data-client.ts";
import { endingOf, type RefreshOutcome } from "./refresh-outcome.ts";
import type { StartedRefresh } from "./start-refresh.ts";

type Seen =
  | { readonly refresh: RefreshResponse }
  | { readonly refresh?: undefined; readonly reconnectId: string | undefined };

/** Finds or starts a refresh within the time of the waiting, and waits until it ends. */
export async function followRefresh(
  client: DataClient,
  begin: (signal: AbortSignal) => Promise<StartedRefresh>,
  options: PollOptions,
): Promise<RefreshOutcome> {
  let started: StartedRefresh | undefined;
  const look = async (signal: AbortSignal): Promise<Seen> => {
    started ??= await begin(signal);
    if (started.refreshId === undefined) return { reconnectId: started.reconnectId };
    const path = { refresh_id: started.refreshId };
    return {
      refresh: unwrap(await client.GET("/data/v2/refreshes/{refresh_id}", { params: { path }, signal })),
    };
  };
  const { value } = await poll(
    look,
    ({ refresh }) => !refresh || endingOf(refresh.status) !== "unfinished",
    options,
  );
  if (!value.refresh) return { outcome: "reconnect_required", reconnectId: value.reconnectId };
  const outcome = endingOf(value.refresh.status);
  return outcome === "reconnect_required"
    ? { outcome, reconnectId: undefined }
    : { outcome, refresh: value.refresh };
}
