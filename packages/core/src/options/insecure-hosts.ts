import { LeanConfigError } from "../errors/config-error.ts";
import { kindOf } from "./check-options.ts";

/**
 * The hosts that may be called over plain http, as a URL parser writes them. Nothing but an own sandbox may: in production
 * no host, and Lean's own never.
 *
 * @param environment what the same options say
 * @throws {LeanConfigError} `invalid_option`, `insecure_url`; no host is quoted
 */
export function checkInsecureHosts(hosts: unknown, environment: unknown): readonly string[] {
  if (hosts === undefined) return [];
  if (!Array.isArray(hosts))
    throw new LeanConfigError(
      "invalid_option",
      `insecureHosts must be a list of host names, such as ["sandbox"], not ${kindOf(hosts)}`,
    );
  if (hosts.length > 0 && environment !== "sandbox")
    throw new LeanConfigError(
      "insecure_url",
      'insecureHosts is for a sandbox of your own, so it needs environment "sandbox"; remove it elsewhere',
    );
  return hosts.map(hostOf);
}

function hostOf(host: unknown): string {
  const text = typeof host === "string" && /^[\w.-]+$|^\[[\da-f:.]+\]$/i.test(host) ? `http://${host}` : "";
  const url = URL.canParse(text) ? new URL(text) : undefined;
  if (!url)
    throw new LeanConfigError(
      "invalid_option",
      "insecureHosts takes names without scheme, port, path or wildcard, such as sandbox",
    );
  if (/(^|\.)leantech\.me\.?$/.test(url.hostname))
    throw new LeanConfigError(
      "insecure_url",
      "insecureHosts must not name a host of Lean's: it speaks https",
    );
  return url.hostname;
}
