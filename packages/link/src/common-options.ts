import type { Customization } from "./customization.ts";
import type { LinkResult } from "./link-result.ts";

/** Parameters of every LinkSDK call. `sandbox` comes from `loadLean`. */
export interface CommonOptions {
  /** Application id of the dashboard. Public. */
  app_token: string;
  /**
   * Customer token from your backend (`customerToken` of `@openlean/link/server`): the bare JWT with at least ten minutes
   * left. `null` only for an application that uses certificates instead of OAuth.
   */
  access_token: string | null;
  /** `ar` is written from right to left. */
  language?: "en" | "ar" | undefined;
  customization?: Customization | undefined;
  /** Prints what LinkSDK does to the console. Seen in Lean's Emirates demo and in the mobile wrappers. */
  show_logs?: boolean | undefined;
  /** Called when the screen is left. A success here is no proof: only webhooks and API reads are. */
  callback?: ((result: LinkResult) => void) | undefined;
}

/**
 * Where the customer comes back after the bank. Both must be registered in the dashboard for this environment, or
 * LinkSDK refuses them.
 */
export interface RedirectOptions {
  success_redirect_url: string;
  fail_redirect_url: string;
}

/** Name and picture of the payee on the screens. */
export interface DestinationOptions {
  destination_alias?: string | undefined;
  /** URL of a PNG or JPG. */
  destination_avatar?: string | undefined;
}

/** The members of `T`, each of which may be left out. */
export type Optional<T> = { [Key in keyof T]?: T[Key] | undefined };
