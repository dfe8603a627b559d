import type { Probe } from "./probe-host.ts";
import type { Check } from "./report.ts";

const toleratedMs = 120_000;

/** Compares this machine's clock with the first server that told its time. */
export function checkClock(probes: readonly Probe[]): Check {
  const date = probes.map((probe) => (probe.reached ? probe.date : undefined)).find((found) => found);
  if (!date) return { id: "clock", status: "skipped", finding: "no server told its time" };
  const ahead = date.ours - date.theirs;
  const off = Math.abs(ahead);
  if (off <= toleratedMs)
    return { id: "clock", status: "ok", finding: `this machine's clock is right, within ${words(off)}` };
  return {
    id: "clock",
    status: "failed",
    code: "clock_skew",
    finding: `this machine's clock is ${words(off)} ${ahead > 0 ? "ahead of" : "behind"} the server's`,
    cause: "the clock is not synchronised: certificates and signatures are judged by it",
    next: "synchronise it with NTP (`timedatectl set-ntp true`)",
  };
}

/** A `Date` header counts whole seconds. */
function words(ms: number): string {
  const seconds = Math.max(1, Math.round(ms / 1000));
  if (seconds < 120) return seconds === 1 ? "1 second" : `${seconds} seconds`;
  return `${Math.round(seconds / 60)} minutes`;
}
