import { isLeanError, type LeanError } from "@openlean/core";

/** The class of an error only: messages of other people's errors may hold anything. */
export function errorName(error: unknown): string {
  try {
    const name =
      typeof error === "object" && error !== null
        ? (error.constructor as { name?: unknown }).name
        : typeof error;
    return typeof name === "string" && /^\w{1,60}$/.test(name) ? name : "an error";
  } catch {
    return "an error";
  }
}

/** The value as one of our errors, or `undefined`; also for values that throw when they are looked at. */
export function asLeanError(value: unknown): LeanError | undefined {
  try {
    return isLeanError(value) ? value : undefined;
  } catch {
    return undefined;
  }
}
