import { LeanConfigError } from "../errors/config-error.ts";
import { checkOptions, type OptionRule } from "../options/check-options.ts";
import { abortSignal, callable, milliseconds, record, text, wholeNumber } from "../options/option-rules.ts";
import type { Auth } from "../auth.ts";
import type { Hooks } from "../observe/hooks.ts";

/** What a client has defaults for and each call may override. */
const limitRules = {
  timeoutMs: milliseconds(),
  deadlineMs: milliseconds(),
  maxRetries: wholeNumber(0, 100),
  headers: record,
};

const events = ["onCallStart", "onAttemptStart", "onAttemptEnd", "onCallEnd"] as const;

const hooksRule: OptionRule = (value) => {
  const list: unknown[] = Array.isArray(value) ? value : [value];
  return list.every(isHooks) ? undefined : "an object of functions such as onCallEnd, or a list of them";
};

function isHooks(value: unknown): boolean {
  return (
    typeof value === "object" &&
    value !== null &&
    events.every((name) => {
      const hook = (value as Hooks)[name];
      return hook === undefined || typeof hook === "function";
    })
  );
}

const clientRules: Record<string, OptionRule> = { ...limitRules, fetch: callable, hooks: hooksRule };

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
