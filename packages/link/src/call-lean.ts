import { LeanConfigError, type Region } from "@openlean/core";
import type { LoadedLean } from "./lean.ts";
import type { Rule, Rules } from "./rules.ts";

/** A LinkSDK method: its name on the global, where it exists, and what it takes. */
export interface Method<Options> {
  name: string;
  regions: readonly Region[];
  rules: Rules<Options>;
  /** A rule over several parameters: what is wrong, as a sentence. */
  together?: ((options: Options) => string | undefined) | undefined;
}

/**
 * Checks the parameters and calls LinkSDK. Lean's script drops a wrong call without a word in production, so it does not
 * get one.
 *
 * @throws {LeanConfigError} `unsupported_region`, `unsupported_method`, `unknown_parameter`, `missing_parameter`,
 * `invalid_parameter`, `invalid_access_token`
 */
export function callLean<Options extends object>(
  lean: LoadedLean,
  method: Method<Options>,
  options: Options,
): void {
  const { name, regions, rules, together } = method;
  if (!regions.includes(lean.region))
    throw new LeanConfigError(
      "unsupported_region",
      `${name} exists in ${regions.join()} only; do not offer it in ${lean.region}`,
    );
  const call: unknown = (lean.sdk as Record<string, unknown>)[name];
  if (typeof call !== "function")
    throw new LeanConfigError(
      "unsupported_method",
      `the loaded LinkSDK has no ${name}; check version and bundle of loadLean`,
    );
  const given = Object.entries(options ?? {}).filter(([, value]) => value !== undefined);
  for (const [key] of given) if (!Object.hasOwn(rules, key)) throw unknown(name, key, Object.keys(rules));
  const values = Object.fromEntries(given);
  for (const [key, rule] of Object.entries<Rule>(rules)) checkOne(name, key, rule, values, lean);
  const problem = together?.(options);
  if (problem !== undefined) throw new LeanConfigError("invalid_parameter", `${name}: ${problem}`);
  if (values["access_token"] === null) delete values["access_token"];
  call.call(lean.sdk, { ...values, sandbox: lean.sandbox });
}

function checkOne(
  name: string,
  key: string,
  rule: Rule,
  values: Record<string, unknown>,
  lean: LoadedLean,
): void {
  const value = values[key];
  if (value === undefined || (value === "" && rule.presence === "required")) {
    const text = `${name}: ${key} is missing; ${hints[key] ?? "pass it"}`;
    if (rule.presence === "required") throw new LeanConfigError("missing_parameter", text);
    if (rule.presence === "expected" && value === undefined) console.warn(`@openlean/link: ${text}`);
    return;
  }
  const problem = rule.check(value, lean);
  if (problem !== undefined)
    throw new LeanConfigError(
      key === "access_token" ? "invalid_access_token" : "invalid_parameter",
      `${name}: ${key} ${problem}`,
    );
}

const hints: Record<string, string> = {
  app_token: "pass the application id of the dashboard",
  access_token: "get it with customerToken on your server, or pass null if the application uses certificates",
  customer_id: "create the customer on your server and pass its id",
  permissions: "list what the customer shall share",
  reconnect_id: "pass the one from the RECONNECT_REQUIRED answer",
};

function unknown(name: string, key: string, known: string[]): LeanConfigError {
  const shown = /^\w{1,40}$/.test(key) ? key : "a key";
  const snake = key.replace(/[A-Z]/g, (letter) => `_${letter.toLowerCase()}`);
  const advice =
    key === "sandbox"
      ? "it is set by loadLean"
      : known.includes(snake)
        ? `write ${snake}`
        : `it takes ${known.join(", ")}`;
  return new LeanConfigError("unknown_parameter", `${name}: ${shown} is no parameter; ${advice}`);
}
