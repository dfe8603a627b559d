import { invalid } from "../../kernel/fault.ts";

/**
 * The parameter `meta` of a read, which comes back with its answer.
 *
 * @throws {Fault} 400 unless it is a JSON object of strings
 */
export function parseMeta(meta: string | undefined): Record<string, string> | null {
  if (meta === undefined) return null;
  let value: unknown;
  try {
    value = JSON.parse(meta);
  } catch {
    value = undefined;
  }
  const isMap =
    typeof value === "object" &&
    value !== null &&
    !Array.isArray(value) &&
    Object.values(value).every((each) => typeof each === "string");
  if (!isMap) throw invalid("meta must be a JSON object of strings");
  return value as Record<string, string>;
}
