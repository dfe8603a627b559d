import type { Hooks } from "./hooks.ts";

/** Hooks of this platform's own diagnostics: none here. */
export function diagnosticsHooks(): Hooks | undefined {
  return undefined;
}
