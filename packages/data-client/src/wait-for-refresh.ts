import { poll, type PollOptions, unwrap } from "@openlean/core";
import type { RefreshResponse } from "./generated/schema.ts";
import type { DataClient } from "./index.ts";

/** How a refresh ended. */
export type RefreshOutcome =
  /** Everything was read. `refresh.data_status` says which kinds of data are `OK`, `FAILED` or `UNSUPPORTED`. */
  | { readonly outcome: "finished"; readonly refresh: RefreshResponse }
  /** The bank wants the customer back: open LinkSDK's `reconnect` with this id, then refresh again. */
  | { readonly outcome: "reconnect_required"; readonly reconnectId: string | undefined }
  /** Nothing could be read. */
  | { readonly outcome: "failed"; readonly refresh: RefreshResponse }
  /** Still running when `deadlineMs` was over, or in a state this version does not know: see `refresh.status`. */
  | { readonly outcome: "unfinished"; readonly refresh: RefreshResponse };

/** Options of {@link waitForRefresh}. */
export interface WaitForRefreshOptions extends PollOptions {
  /** Waits for this refresh instead of starting one. */
  refreshId?: string | undefined;
}

/**
 * Starts a refresh of an entity's data and waits until it ends. In production let the webhook
 * `entity.data.refresh.updated` tell you instead, and use this where no webhook can arrive.
 *
 * @throws {LeanApiError} `DUPLICATED_REQUEST` (429) while another refresh runs, `CONSENT_EXPIRED` (403) when the customer
 *   must connect again; {@link LeanAbortError} when the signal fires
 */
export async function waitForRefresh(
  client: DataClient,
  entityId: string,
  options: WaitForRefreshOptions = {},
): Promise<RefreshOutcome> {
  let { refreshId } = options;
  if (refreshId === undefined) {
    const started = unwrap(
      await client.POST("/data/v2/refreshes", { body: { entity_id: entityId }, signal: options.signal }),
    );
    if (started.status === "RECONNECT_REQUIRED")
      return { outcome: "reconnect_required", reconnectId: started.reconnect_id };
    refreshId = started.refresh_id;
  }
  const path = { refresh_id: refreshId };
  const { value: refresh } = await poll(
    async (signal) =>
      unwrap(await client.GET("/data/v2/refreshes/{refresh_id}", { params: { path }, signal })),
    ({ status }) => endings.has(status),
    options,
  );
  const ending = endings.get(refresh.status) ?? "unfinished";
  return ending === "reconnect_required"
    ? { outcome: ending, reconnectId: undefined }
    : { outcome: ending, refresh };
}

/** `OK` is how the webhook of the United Arab Emirates spells `FINISHED`. */
const endings = new Map<string, "finished" | "failed" | "reconnect_required">([
  ["FINISHED", "finished"],
  ["OK", "finished"],
  ["FAILED", "failed"],
  ["RECONNECT_REQUIRED", "reconnect_required"],
]);
