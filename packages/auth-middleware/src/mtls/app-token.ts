import type { Credential } from "@openlean/auth-client";
import { LeanConfigError } from "@openlean/core";
import { askCredential } from "./ask.ts";
import { isAppToken } from "./check-mtls-options.ts";

/** The app token of the calls: a text, or what a function gave and the API has not refused. */
export interface AppToken {
  /** Headers of one attempt; a promise only while the function is asked. */
  authorize(): Promise<Record<string, string>> | Record<string, string>;
  /** The API refused these headers: `true` when the function will be asked for the next ones. */
  refused(headers: Record<string, string>): boolean;
}

/** How long the function is left alone after a refusal, in milliseconds, so that a host that refuses all asks it not with every call. */
const restMs = 60_000;

/** Keeps the app token. */
export function appTokenOf(credential: Credential): AppToken {
  if (typeof credential !== "function") {
    const headers = headersOf(credential);
    return { authorize: () => headers, refused: () => false };
  }
  let headers: Record<string, string> | undefined;
  let asking: Promise<Record<string, string>> | undefined;
  let refusedAt = -Infinity;

  async function ask(from: Exclude<Credential, string>): Promise<Record<string, string>> {
    const value = await askCredential("appToken", from);
    if (!isAppToken(value))
      throw new LeanConfigError(
        "invalid_credential",
        "the function given as appToken gave no application id; copy it from the Integration page of the dashboard",
      );
    return (headers = headersOf(value));
  }

  return {
    authorize: () => headers ?? (asking ??= ask(credential).finally(() => (asking = undefined))),
    refused(used) {
      // Others have a newer one already: the replay takes that.
      if (used["lean-app-token"] !== headers?.["lean-app-token"]) return true;
      if (performance.now() - refusedAt < restMs) return false;
      refusedAt = performance.now();
      headers = undefined;
      return true;
    },
  };
}

function headersOf(value: string): Record<string, string> {
  return { "lean-app-token": value };
}
