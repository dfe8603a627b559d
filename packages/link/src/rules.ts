import type { LoadedLean } from "./lean.ts";
import { checkAccessToken } from "./check-access-token.ts";
import type { CommonOptions, DestinationOptions, RedirectOptions } from "./common-options.ts";
import { permissionsOf } from "./permissions.ts";

/** What is wrong with a value: the rest of a sentence that begins with the parameter's name. */
export type Check = (value: unknown, lean: LoadedLean) => string | undefined;

/** A parameter that may be left out, that must be there, or whose absence Lean's own samples get away with. */
export interface Rule<
  Presence extends "optional" | "required" | "expected" = "optional" | "required" | "expected",
> {
  presence: Presence;
  check: Check;
}

/** One rule for every member of `Options`, as required as the member is. */
export type Rules<Options> = {
  readonly [Key in keyof Options]-?: undefined extends Options[Key]
    ? Rule<"optional">
    : Rule<"required" | "expected">;
};

export function required(check: Check): Rule<"required"> {
  return { presence: "required", check };
}

export function optional(check: Check): Rule<"optional"> {
  return { presence: "optional", check };
}

/** Required by the types; at run time its absence is a warning. */
export function expected(check: Check): Rule<"expected"> {
  return { presence: "expected", check };
}

export const text: Check = (value) =>
  typeof value !== "string" || value.trim() !== value
    ? "must be a string without white space around it"
    : undefined;

export const flag: Check = (value) => (typeof value === "boolean" ? undefined : "must be true or false");

export const record: Check = (value) =>
  typeof value === "object" && value !== null && !Array.isArray(value) ? undefined : "must be an object";

/** Lean's own samples pass empty ones. */
export const url: Check = (value) =>
  value === "" || (typeof value === "string" && URL.canParse(value))
    ? undefined
    : "must be an absolute URL that is registered in the dashboard for this environment";

export function oneOf(...values: string[]): Check {
  return (value) =>
    values.includes(value as string)
      ? undefined
      : `must be ${values.map((each) => `"${each}"`).join(" or ")}`;
}

export function oneOrMoreOf(...values: string[]): Check {
  return (value) => {
    const list: unknown[] = Array.isArray(value) ? value : [value];
    const valid = list.length > 0 && list.every((each) => values.includes(each as string));
    return valid ? undefined : `must be one or several of ${values.join(", ")}`;
  };
}

export const permissions: Check = (value, { region }) => {
  const known = permissionsOf(region);
  if (!Array.isArray(value) || value.length === 0)
    return `must be a list of one or more of ${known.join(", ")}`;
  const wrong: unknown = value.find((each) => !known.includes(each as string));
  if (wrong === undefined) return undefined;
  const shown = typeof wrong === "string" && /^[a-z_]{1,24}$/i.test(wrong) ? ` "${wrong}"` : " a value";
  return `has${shown} that is no permission in ${region}; use ${known.join(", ")}, each as an item of its own`;
};

const accessToken: Check = (value, { now = Date.now }) =>
  value === null ? undefined : checkAccessToken(value, now());

export const common: Rules<CommonOptions> = {
  app_token: required(text),
  access_token: required(accessToken),
  language: optional(oneOf("en", "ar")),
  customization: optional(record),
  show_logs: optional(flag),
  callback: optional((value) => (typeof value === "function" ? undefined : "must be a function")),
};

export const redirects: Rules<RedirectOptions> = {
  success_redirect_url: required(url),
  fail_redirect_url: required(url),
};

export const optionalRedirects: Rules<Partial<RedirectOptions>> = {
  success_redirect_url: optional(url),
  fail_redirect_url: optional(url),
};

export const destination: Rules<DestinationOptions> = {
  destination_alias: optional(text),
  destination_avatar: optional(text),
};
