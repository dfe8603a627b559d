import type { Region } from "@openlean/core";

/**
 * LinkSDK on this page, as the functions of this package take it. `loadLean` makes one; with a script tag of your own,
 * write `{ region: "sa", sandbox: false, sdk: window.Lean }`.
 */
export interface LoadedLean<R extends Region = Region> {
  /** Country the script was loaded for. */
  readonly region: R;
  /** Whether calls go to the sandbox. Script and page are the same for both. */
  readonly sandbox: boolean;
  /** The script's global: an object with `connect` and the other methods. */
  readonly sdk: object;
  /** Current time in milliseconds since 1970, for the check of `access_token`. Default `Date.now`. */
  readonly now?: (() => number) | undefined;
}
