/** Milliseconds of a day. */
export const dayMs = 86_400_000;

/** Number of the UTC day since 1970. */
export function dayOf(ms: number): number {
  return Math.floor(ms / dayMs);
}

/** `YYYY-MM-DD` of a UTC day. */
export function isoDay(day: number): string {
  return new Date(day * dayMs).toISOString().slice(0, 10);
}

/** `YYYY-MM-DDTHH:mm:ss.nnnnnnnnnZ`: nine fraction digits, as Lean sends them. The last six follow from the others. */
export function isoTime(ms: number): string {
  const text = new Date(ms).toISOString();
  return `${text.slice(0, -1)}${String((Math.floor(ms) * 7919) % 1_000_000).padStart(6, "0")}Z`;
}

/** `YYYY-MM-DDTHH:mm:ssZ`. */
export function isoSecond(ms: number): string {
  return `${new Date(ms).toISOString().slice(0, 19)}Z`;
}
