/**
 * A deep copy of plain values, maps and sets. Objects that hold functions are shared and not copied: in a store those are
 * sources of randomness and ledgers, which give the same answers whoever asks.
 */
export function copy<T>(value: T): T {
  return copyWith(value, new Map()) as T;
}

function copyWith(value: unknown, known: Map<object, unknown>): unknown {
  if (typeof value !== "object" || value === null) return value;
  if (known.has(value)) return known.get(value);
  if (value instanceof Map) {
    const result = new Map<unknown, unknown>();
    known.set(value, result);
    for (const [key, each] of value) result.set(key, copyWith(each, known));
    return result;
  }
  if (value instanceof Set) {
    const result = new Set<unknown>();
    known.set(value, result);
    for (const each of value) result.add(copyWith(each, known));
    return result;
  }
  if (Array.isArray(value)) {
    const result: unknown[] = [];
    known.set(value, result);
    for (const each of value) result.push(copyWith(each, known));
    return result;
  }
  const fields = Object.entries(value);
  if (
    Object.getPrototypeOf(value) !== Object.prototype ||
    fields.some(([, each]) => typeof each === "function")
  )
    return value;
  const result: Record<string, unknown> = {};
  known.set(value, result);
  for (const [name, each] of fields) result[name] = copyWith(each, known);
  return result;
}
