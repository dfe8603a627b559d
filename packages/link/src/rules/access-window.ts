const dayMs = 86_400_000;

/** Year, month, day; then hour, minute, second, fraction and offset, where there is a time. */
const form = /^(\d{4})-(\d\d)-(\d\d)(?:T(\d\d):(\d\d)(?::(\d\d)(?:\.(\d+))?)?(Z|([+-])(\d{1,2}):(\d\d))?)?$/;

/**
 * A day or a time of ISO 8601 in milliseconds since 1970, `undefined` for anything else, for days that do not exist, years
 * before 100 and values that are no text. A time without an offset is one of UTC. The offset may have an hour of one digit, as in Lean's own
 * sample.
 */
export function readAccessTime(value: unknown): number | undefined {
  const parts = typeof value === "string" ? form.exec(value) : null;
  if (!parts) return undefined;
  const [year = 0, month = 0, day = 0, hour = 0, minute = 0, second = 0] = parts
    .slice(1, 7)
    .map((part) => Number(part ?? 0));
  const time = Date.UTC(year, month - 1, day, hour, minute, second);
  const [zoneHour, zoneMinute] = [Number(parts[10] ?? 0), Number(parts[11] ?? 0)];
  // What does not exist, such as 30 February or 25 o'clock, runs over into the next day, hour or minute.
  const asWritten = new Date(time).toISOString().slice(0, 19);
  const [years, months, days, hours = "00", minutes = "00", seconds = "00"] = parts.slice(1, 7);
  const written = `${years}-${months}-${days}T${hours}:${minutes}:${seconds}`;
  if (asWritten !== written || zoneHour > 23 || zoneMinute > 59) return undefined;
  const offsetMs = (zoneHour * 60 + zoneMinute) * 60_000 * (parts[9] === "-" ? -1 : 1);
  return time + Number((parts[7] ?? "").padEnd(3, "0").slice(0, 3)) - offsetMs;
}

/**
 * The window of transactions that a call asks for, in milliseconds since 1970; what is not given or cannot be read is
 * `undefined`. A day as the end includes that day.
 */
export function accessWindow({ access_from, access_to }: { access_from?: unknown; access_to?: unknown }): {
  from: number | undefined;
  to: number | undefined;
} {
  const to = readAccessTime(access_to);
  const isDay = String(access_to).length === "2026-05-13".length;
  return { from: readAccessTime(access_from), to: to !== undefined && isDay ? to + dayMs - 1 : to };
}

/** What is wrong with the two ends together, as a sentence. */
export function windowProblem(options: { access_from?: unknown; access_to?: unknown }): string | undefined {
  const { from, to } = accessWindow(options);
  return from !== undefined && to !== undefined && to < from
    ? "access_to must not be before access_from; leave one out for a window that is open there"
    : undefined;
}
