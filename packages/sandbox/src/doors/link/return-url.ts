import type { Region } from "../../kernel/region.ts";
import type { LinkSession } from "./link-session.ts";

/**
 * Where the customer goes after the bank. In the Emirates the values that `captureRedirect` takes come along; under which
 * names Lean sends them is not documented, so the names of the parameters are used.
 */
export function returnUrl(region: Region, { request, outcome }: LinkSession): string | undefined {
  if (!request?.redirects || !outcome) return undefined;
  const { success, fail } = request.redirects;
  const url = new URL(outcome.status === "SUCCESS" ? success : fail);
  if (region === "ae") {
    url.searchParams.set("consent_attempt_id", outcome.lean_correlation_id);
    if (outcome.secondary_status) url.searchParams.set("granular_status_code", outcome.secondary_status);
  }
  return url.href;
}

/** A Content-Security-Policy that allows the sandbox's own scripts and styles, and nothing else. */
export function contentPolicy(options: {
  frameAncestors: string;
  /** Origins that a form may lead to beside the sandbox. */
  formAction?: readonly string[] | undefined;
}): string {
  return [
    "default-src 'none'",
    "script-src 'self'",
    "style-src 'self'",
    "base-uri 'none'",
    `form-action ${["'self'", ...new Set(options.formAction)].join(" ")}`,
    `frame-ancestors ${options.frameAncestors}`,
  ].join("; ");
}
