import { LeanConfigError } from "../errors/config-error.ts";
import { checkOptions, type OptionRule } from "../options/check-options.ts";
import { abortSignal, callable, milliseconds, record, text, wholeNumber } from "../options/option-rules.ts";
import type { Auth } from "../auth.ts";

/** What a client has defaults for and each call may override. */
const limitRules = {
  timeoutMs: milliseconds(),
  deadlineMs: milliseconds(),
  maxRetries: wholeNumber(0, 100),
  headers: record,
};

const clientRules: Record<string, OptionRule> = { ...limitRules, fetch: callable, hooks: objectOrList() };

const callRules: Record<string, OptionRule> = { ...limitRules, signal: abortSignal, idempotencyKey: text };

/** @throws {LeanConfigError} `invalid_option` */
export function checkClientOptions(options: unknown): void {
  checkOptions("the client", options, clientRules);
  const { auth } = options as { auth?: unknown };
  if (auth !== undefined && typeof (auth as Auth | null)?.authorize !== "function")
    throw new LeanConfigError(
      "invalid_option",
      "the client: auth must be what bearer({ ... }) or mtls({ ... }) returns, or an object with a function `authorize`",
    );
}

/** @throws {LeanConfigError} `invalid_option` */
export function checkCallOptions(operationId: string, options: unknown): void {
  checkOptions(operationId, options, callRules);
}

function objectOrList(): OptionRule {
  return (value) =>
    typeof value === "object" && value !== null ? undefined : "an object, or a list of them";
}
