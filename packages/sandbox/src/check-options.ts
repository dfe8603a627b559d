import { checkOptions, type OptionRule, optionRules } from "@openlean/core/internal";
import { readModes } from "./areas/results/index.ts";
import type { Clock } from "./kernel/clock.ts";

const { flag, oneOf, text, wholeNumber } = optionRules;

const clock: OptionRule = (value) =>
  typeof (value as Clock | null)?.now === "function" && typeof (value as Clock).advance === "function"
    ? undefined
    : "a clock with functions `now` and `advance`";

const list: OptionRule = (value) => (Array.isArray(value) ? undefined : "a list");

const rules: Readonly<Record<string, OptionRule>> = {
  region: oneOf("sa", "ae"),
  seed: wholeNumber(0, Number.MAX_SAFE_INTEGER),
  clock,
  validateResponses: flag,
  reads: oneOf(...readModes),
  clientKeys: list,
  webhookUrl: text,
  allowedHosts: list,
  allowedWebhookHosts: list,
  host: text,
  port: wholeNumber(0, 65_535),
  mtlsPort: wholeNumber(0, 65_535),
};

/**
 * Checks what a sandbox is made from, before anything of it starts.
 *
 * @throws {LeanConfigError} `invalid_option`, naming the option and the rule
 */
export function checkSandboxOptions(options: unknown): void {
  checkOptions("the sandbox", options, rules);
}
