import { invalid } from "../../../kernel/fault.ts";

/**
 * Milliseconds that a time zone is ahead of UTC at a moment.
 *
 * @throws {Fault} 400 for a name that is none of the IANA's
 */
export function offsetIn(timeZone: string, at: number): number {
  let format: Intl.DateTimeFormat;
  try {
    format = new Intl.DateTimeFormat("en", { timeZone, timeZoneName: "longOffset" });
  } catch {
    throw invalid("time_zone must be an IANA name, such as Asia/Dubai");
  }
  const name = format.formatToParts(at).find(({ type }) => type === "timeZoneName")?.value ?? "";
  const [, sign = "+", hours = "0", minutes = "0"] = /([+-])(\d\d):(\d\d)/.exec(name) ?? [];
  return (sign === "-" ? -1 : 1) * (Number(hours) * 60 + Number(minutes)) * 60_000;
}

/** A moment as clocks in a time zone show it, with the offset. */
export function localTime(timeZone: string, at: number): string {
  const offset = offsetIn(timeZone, at);
  const minutes = Math.abs(offset) / 60_000;
  const sign = offset < 0 ? "-" : "+";
  return `${new Date(at + offset).toISOString().slice(0, 19)}${sign}${two(Math.floor(minutes / 60))}:${two(minutes % 60)}`;
}

function two(number: number): string {
  return String(number).padStart(2, "0");
}
