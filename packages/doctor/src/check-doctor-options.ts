import { typeOf } from "@openlean/auth-middleware/internal";
import { LeanConfigError } from "@openlean/core";
import { checkOptions, optionRules } from "@openlean/core/internal";
import type { DoctorOptions } from "./doctor-options.ts";

const texts = [
  "clientId",
  "clientSecret",
  "passphrase",
  "appToken",
  "baseUrl",
  "mtlsUrl",
  "authUrl",
  "proxy",
] as const;

/**
 * Checks what TypeScript checks for its own callers. What the certificate's options hold is a finding, not an error.
 *
 * @throws {LeanConfigError} `invalid_option`
 */
export function checkDoctorOptions(options: DoctorOptions): void {
  checkOptions("runDoctor", options, {
    timeoutMs: optionRules.milliseconds(),
    now: optionRules.callable,
  });
  for (const name of texts) {
    const value: unknown = options[name];
    if (value !== undefined && typeof value !== "string")
      throw new LeanConfigError("invalid_option", `runDoctor: ${name} must be a text, not ${typeOf(value)}`);
  }
}

/**
 * The caller's clock. It is asked once, where an error of its own can still be told; what follows is counted.
 *
 * @throws {LeanConfigError} `invalid_option`
 */
export function clockOf(now: () => number): () => number {
  const startedAt = performance.now();
  let time: unknown;
  try {
    time = now();
  } catch {
    // Its error may say anything.
  }
  if (typeof time !== "number" || !Number.isFinite(time))
    throw new LeanConfigError("invalid_option", "runDoctor: now must give milliseconds since 1970");
  const begin = time;
  return () => begin + performance.now() - startedAt;
}
