import type { X509Certificate } from "node:crypto";
import type { Check } from "./report.ts";

const dayMs = 86_400_000;
const soonDays = 30;

/** Days left of the client certificate and of what stands above it. */
export function checkValidity(leaf: X509Certificate, all: readonly X509Certificate[], now: number): Check {
  const from = Date.parse(leaf.validFrom);
  const to = Date.parse(leaf.validTo);
  if (to <= now)
    return {
      id: "validity",
      status: "failed",
      code: "certificate_expired",
      finding: `the client certificate expired ${daysBetween(to, now)} ago, on ${day(to)}`,
      cause: "it was not replaced in time, or this machine's clock is wrong",
      next: "generate a new certificate in the dashboard",
    };
  if (from > now)
    return {
      id: "validity",
      status: "failed",
      code: "certificate_not_yet_valid",
      finding: `the client certificate is valid only from ${day(from)} on`,
      cause: "this machine's clock is behind",
      next: "set the clock, with NTP if possible",
    };
  if (all.some((each) => each !== leaf && Date.parse(each.validTo) <= now))
    return {
      id: "validity",
      status: "warning",
      code: "chain_expired",
      finding: "a certificate of the chain has expired",
      cause: "the chain is an old download",
      next: "download the chain again from the dashboard",
    };
  const left = `the client certificate is valid for another ${daysBetween(now, to)}, until ${day(to)}`;
  if (to - now > soonDays * dayMs) return { id: "validity", status: "ok", finding: left };
  return {
    id: "validity",
    status: "warning",
    code: "certificate_expires",
    finding: left,
    next: "generate a new certificate in the dashboard; mtls({ watch: true }) takes it without a restart",
  };
}

function daysBetween(from: number, to: number): string {
  const days = Math.floor((to - from) / dayMs);
  return days === 1 ? "1 day" : `${days} days`;
}

function day(time: number): string {
  return new Date(time).toISOString().slice(0, 10);
}
