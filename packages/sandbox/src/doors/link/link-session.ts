import type { Bank } from "@openlean/banks-client";
import type { PermissionName } from "../../facts/permissions.ts";
import type { PersonaName } from "../../facts/personas/index.ts";
import type { Language } from "./texts.ts";

/** What the stand-in passes to the caller's `callback`: the members of LinkSDK's result that the sandbox fills. */
export interface LinkOutcome {
  readonly status: "SUCCESS" | "ERROR" | "CANCELLED" | "REDIRECT";
  readonly message: string;
  readonly secondary_status?: string;
  readonly bank?: { readonly bank_identifier: string; readonly is_supported: boolean };
  /** Screen that was open. */
  readonly exit_point?: string;
  readonly lean_correlation_id: string;
  readonly open_banking_redirect_url?: string;
}

/** What the caller asked for, after the checks. Times are milliseconds since 1970. */
export interface LinkRequest {
  readonly method: "connect" | "reconnect" | "captureRedirect";
  readonly customerId: string;
  readonly permissions: readonly PermissionName[];
  readonly bankIdentifier: string | undefined;
  readonly accountType: "PERSONAL" | "BUSINESS";
  readonly accessFrom: number | undefined;
  readonly accessTo: number | undefined;
  /** Both or none: without them the whole journey stays in the dialog. */
  readonly redirects: { readonly success: string; readonly fail: string } | undefined;
  readonly showConsent: boolean;
  readonly reconnectId: string | undefined;
  /** For `captureRedirect`: what came back with the customer. */
  readonly statusCode: string | undefined;
  /** The link that led here instead of a call. */
  readonly invitationId: string | undefined;
  readonly bankConsentId: string | undefined;
  /** When the customer token, or the link, ends. */
  readonly tokenEnds: number;
}

/** How the screens look. */
export interface LinkLook {
  readonly language: Language;
  readonly appearance: "light" | "dark" | undefined;
  /** Colours and radius as they go into CSS. */
  readonly theme: Readonly<Record<string, string>>;
}

/** The screen that is shown. */
export type LinkStep = "banks" | "consent" | "login" | "code" | "accounts" | "end";

/** One call of a LinkSDK method, from opening to closing. */
export interface LinkSession {
  readonly look: LinkLook;
  /** Origin of the page that opened the dialog. */
  readonly parent: string;
  /** Absent when the call was refused; then there is an outcome at once. */
  readonly request: LinkRequest | undefined;
  step: LinkStep;
  bank?: Bank;
  persona?: PersonaName;
  /** Wrong passwords or codes on the present screen. */
  failures: number;
  /** What was wrong with the last input. */
  problem?: "wrongPassword" | "wrongCode" | "noAccount" | undefined;
  /** Whether the customer has left the caller's page for the bank's. */
  atBank: boolean;
  outcome?: LinkOutcome;
}
