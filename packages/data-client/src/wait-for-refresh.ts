import type { PollOptions } from "@openlean/core";
import { checkOptions, optionRules } from "@openlean/core/internal";
import { followRefresh } from "./follow-refresh.ts";
import type { DataClient } from "./create-data-client.ts";
import type { RefreshOutcome } from "./refresh-outcome.ts";
import { startRefresh } from "./start-refresh.ts";

/** Options of {@link waitForRefresh}. */
export interface WaitForRefreshOptions extends PollOptions {
  /** Waits for this refresh instead of starting one. */
  refreshId?: string | undefined;
}

/**
 * Has an entity's data read anew from the bank and waits until that ends. While a refresh of the entity runs already, Lean
 * starts no second one, and this one is waited for. In production let the webhook `entity.data.refresh.updated` tell you
 * instead, and use this where no webhook can arrive. For the first data of a connection use `waitForData`.
 *
 * @throws {LeanApiError} `CONSENT_EXPIRED` (403) when the customer must connect again, and what else the API refuses;
 *   {@link LeanConfigError} `invalid_option`; {@link LeanAbortError} when the signal fires; {@link LeanTimeoutError} when
 *   `deadlineMs` is over before the refresh was seen
 */
export async function waitForRefresh(
  client: DataClient,
  entityId: string,
  options: WaitForRefreshOptions = {},
): Promise<RefreshOutcome> {
  checkOptions("waitForRefresh", options, { refreshId: optionRules.text });
  const { refreshId } = options;
  return followRefresh(
    client,
    async (signal) => (refreshId === undefined ? startRefresh(client, entityId, signal) : { refreshId }),
    options,
  );
}
