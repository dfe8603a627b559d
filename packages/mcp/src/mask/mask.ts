import { kindOf } from "./fields.ts";
import type { MaskLevel } from "./level.ts";
import { maskField } from "./mask-field.ts";
import { withoutTokens } from "./patterns.ts";

/** Masks whatever a tool answers, errors included. The only way out of this server. */
export type Mask = <Value>(value: Value, names?: readonly (string | undefined)[]) => Value;

/**
 * Makes the mask of a level: every string is shown by the kind of the field that it stands in, a field that nobody knows
 * counts as text, and numbers stand only where numbers are expected.
 *
 * @param secrets values that no level shows
 * @returns a function of a value and of further names to take out of its free texts
 */
export function createMask(level: MaskLevel, secrets: readonly string[]): Mask {
  const hidden = secrets.filter((secret) => secret.length > 0);
  return (value, told = []) => {
    const names = new Set<string>();
    collectNames({ told, value }, "", names);
    return maskValue(value, "") as typeof value;

    function maskValue(part: unknown, field: string): unknown {
      if (typeof part === "string") return maskText(part, field);
      if (typeof part === "number" || typeof part === "boolean")
        return kindOf(field) === "value" ? part : maskText(String(part), field);
      if (Array.isArray(part)) return part.map((each) => maskValue(each, field));
      if (typeof part !== "object" || part === null) return part;
      return Object.fromEntries(
        Object.entries(part)
          .filter(([, each]) => each !== undefined && each !== null)
          .map(([name, each]) => [name, maskValue(each, name)]),
      );
    }

    function maskText(text: string, field: string): unknown {
      const safe = hidden.reduce((rest, secret) => rest.replaceAll(secret, "[secret]"), withoutTokens(text));
      return maskField(safe, kindOf(field), level, names);
    }
  };
}

/** The words of every name in an answer, in lower case: they are taken out of its free texts. */
function collectNames(part: unknown, field: string, names: Set<string>): void {
  if (typeof part === "string") {
    if (field !== "told" && kindOf(field) !== "name") return;
    for (const [word] of part.matchAll(/[\p{L}\p{M}'-]{3,}/gu)) names.add(word.toLowerCase());
  } else if (Array.isArray(part)) part.forEach((each) => collectNames(each, field, names));
  else if (typeof part === "object" && part !== null)
    for (const [name, each] of Object.entries(part)) collectNames(each, name, names);
}
