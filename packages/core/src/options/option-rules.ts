import type { OptionRule } from "./check-options.ts";

/** The longest wait a timer of any platform can hold, in milliseconds: 24.8 days. */
export const longestMs: number = 2 ** 31 - 1;

/** A number of milliseconds that a timer can hold. `above` itself is refused, `below` too. Default: above 0. */
export function milliseconds(bounds: { above?: number; below?: number } = {}): OptionRule {
  const { above = 0, below = longestMs + 1 } = bounds;
  const rule = `a number of milliseconds above ${above} and below ${below}`;
  return (value) => (typeof value === "number" && value > above && value < below ? undefined : rule);
}

/** A whole number within bounds, both included. */
export function wholeNumber(least: number, most: number): OptionRule {
  const rule = `a whole number from ${least} to ${most}`;
  return (value) =>
    Number.isInteger(value) && (value as number) >= least && (value as number) <= most ? undefined : rule;
}

/** One of a few words. */
export function oneOf(...words: readonly string[]): OptionRule {
  const rule = words.map((word) => `"${word}"`).join(" or ");
  return (value) => (words.includes(value as string) ? undefined : rule);
}

export const callable: OptionRule = (value) => (typeof value === "function" ? undefined : "a function");

export const flag: OptionRule = (value) => (typeof value === "boolean" ? undefined : "true or false");

export const text: OptionRule = (value) =>
  typeof value === "string" && value !== "" ? undefined : "a string that is not empty";

/** An object that is no list: headers, a store, a client. */
export const record: OptionRule = (value) =>
  typeof value === "object" && value !== null && !Array.isArray(value) ? undefined : "an object";

/** An `AbortSignal` of any realm or polyfill. */
export const abortSignal: OptionRule = (value) =>
  typeof (value as AbortSignal | null)?.aborted === "boolean" &&
  typeof (value as AbortSignal).addEventListener === "function"
    ? undefined
    : "an AbortSignal";
