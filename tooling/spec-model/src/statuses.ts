import { STATUS_CODES } from "node:http";

/** Every registered HTTP status of an answer, ascending. */
export const registered: readonly number[] = Object.keys(STATUS_CODES)
  .map(Number)
  .filter((status) => status >= 200)
  .sort((a, b) => a - b);

/**
 * Statuses that each key of a `responses` object stands for. A status of its own goes before a range such as `4XX`, a
 * range before `default`.
 */
export function statusesOf(keys: readonly string[]): Map<string, number[]> {
  const taken = new Set<number>();
  const take = (statuses: readonly number[]): number[] => {
    const free = statuses.filter((status) => !taken.has(status));
    for (const status of free) taken.add(status);
    return free;
  };
  const found = new Map<string, number[]>();
  const exact = keys.filter((key) => /^\d{3}$/.test(key)).sort();
  for (const key of exact) found.set(key, take([Number(key)]));
  for (const key of keys.filter((each) => /^[2-5]XX$/.test(each)).sort())
    found.set(key, take(registered.filter((status) => String(status)[0] === key[0])));
  if (keys.includes("default")) found.set("default", take(registered));
  return found;
}
