import type { RefreshResponse } from "./generated/schema.ts";

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

/** `OK` is how the webhook of the United Arab Emirates spells `FINISHED`. */
const endings = new Map<string, "finished" | "failed" | "reconnect_required">([
  ["FINISHED", "finished"],
  ["OK", "finished"],
  ["FAILED", "failed"],
  ["RECONNECT_REQUIRED", "reconnect_required"],
]);

/** What a state of a refresh means for whoever waits; `unfinished` for one that this version does not know. */
export function endingOf(status: string): RefreshOutcome["outcome"] {
  return endings.get(status) ?? "unfinished";
}
