import { LeanConfigError, LeanUnexpectedResponseError } from "@openlean/core";
import { checkOptions, type OptionRule, optionRules } from "@openlean/core/internal";
import type { LoadedLean } from "./lean.ts";
import { findProblems } from "./rules/find-problems.ts";
import type { Method } from "./rules/rule.ts";

const sdkRule: OptionRule = (value) =>
  (typeof value === "object" && value !== null) || typeof value === "function"
    ? undefined
    : "the global of LinkSDK's script, which must have loaded";

/**
 * Checks the parameters and calls LinkSDK. Lean's script drops a wrong call without a word in production, so it does not
 * get one.
 *
 * @throws {LeanConfigError} `invalid_option`, `unsupported_region`, `unsupported_method`, `unknown_parameter`,
 * `missing_parameter`, `invalid_parameter`, `invalid_access_token`
 * @throws {LeanUnexpectedResponseError} `sdk_failed` when the script throws; what it threw is the `cause`
 */
export function callLean(lean: LoadedLean, method: Method, options: object): void {
  const { name } = method;
  checkLean(name, lean);
  const given = Object.entries(options ?? {}).filter(([, value]) => value !== undefined);
  const values = Object.fromEntries(given);
  const { region, sandbox, now = Date.now } = lean;
  const problems = findProblems(method, values, { region, now: now() });
  const problem = problems.find(({ tolerated }) => !tolerated);
  if (problem) throw new LeanConfigError(problem.code, `${name}: ${problem.message}`);
  const sdk = lean.sdk as Record<string, unknown>;
  const call = sdk[name];
  if (typeof call !== "function")
    throw new LeanConfigError(
      "unsupported_method",
      `the loaded LinkSDK has no ${name}; check version and bundle of loadLean`,
    );
  for (const { message } of problems) console.warn(`@openlean/link: ${name}: ${message}`);
  if (values["access_token"] === null) delete values["access_token"];
  try {
    call.call(sdk, { ...values, sandbox });
  } catch (cause) {
    throw sdkFailed(name, cause);
  }
}

/** Without `sandbox` LinkSDK talks to production, so nothing may be missing here. */
function checkLean(name: string, lean: LoadedLean): void {
  const { region, sandbox, sdk } = lean ?? {};
  checkOptions(name, lean, {
    region: optionRules.oneOf("sa", "ae"),
    sandbox: optionRules.flag,
    now: optionRules.callable,
    sdk: sdkRule,
  });
  const missing = Object.entries({ region, sandbox, sdk }).find(([, value]) => value === undefined);
  if (missing)
    throw new LeanConfigError(
      "invalid_option",
      `${name}: ${missing[0]} is missing; pass what loadLean gave, or { region, sandbox, sdk } once the script has loaded`,
    );
}

function sdkFailed(name: string, cause: unknown): LeanUnexpectedResponseError {
  const error = new LeanUnexpectedResponseError(
    `${name}: LinkSDK threw instead of opening; see the cause, and check version and bundle of loadLean`,
    { code: "sdk_failed" },
  );
  Object.defineProperty(error, "cause", { value: cause });
  return error;
}
