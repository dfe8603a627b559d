import { LeanConfigError } from "../errors/config-error.ts";

/** What an option must be. Gives the rule in words, `a number ...`, for a value that breaks it. */
export type OptionRule = (value: unknown) => string | undefined;

/**
 * Checks the options that somebody set. One that is `undefined` keeps its default; nothing that was given is quoted,
 * because what stands in the wrong variable may be a secret.
 *
 * @param owner what takes the options, for the message: `createDataClient`, `paginate`
 * @throws {LeanConfigError} `invalid_option`, naming the option and the rule
 */
export function checkOptions(
  owner: string,
  options: unknown,
  rules: Readonly<Record<string, OptionRule>>,
): void {
  if (typeof options !== "object" || options === null)
    throw new LeanConfigError(
      "invalid_option",
      `${owner} takes an object of options, not ${kindOf(options)}`,
    );
  for (const name in rules) {
    const value = (options as Record<string, unknown>)[name];
    if (value === undefined) continue;
    const rule = rules[name]?.(value);
    if (rule !== undefined)
      throw new LeanConfigError("invalid_option", `${owner}: ${name} must be ${rule}, not ${kindOf(value)}`);
  }
}

/** What a value is, without the value: of a number only what makes it unusable as such. */
export function kindOf(value: unknown): string {
  if (typeof value === "number") {
    if (!Number.isFinite(value) || value === 0) return String(value);
    return `${value < 0 ? "a negative" : "a"} number${Number.isInteger(value) ? "" : " with a fraction"}`;
  }
  if (value === undefined || value === null) return String(value);
  if (value === "") return "an empty string";
  if (Array.isArray(value)) return "an array";
  return `${/^[aeiou]/.test(typeof value) ? "an" : "a"} ${typeof value}`;
}
