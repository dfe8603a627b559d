import { readAccessTime } from "./access-window.ts";
import { permissionsOf } from "./permissions.ts";
import type { Check } from "./rule.ts";

export const text: Check = (value) => {
  if (value === "") return "must not be empty; leave it out";
  return typeof value !== "string" || value.trim() !== value
    ? "must be a string without white space around it"
    : undefined;
};

/** Lean's id of a customer. */
export const customerId: Check = (value, context) =>
  text(value, context) ??
  (/^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$/i.test(value as string)
    ? undefined
    : "must be the UUID that Lean gave for the customer, not your own id of the user");

export const flag: Check = (value) => (typeof value === "boolean" ? undefined : "must be true or false");

export const callable: Check = (value) => (typeof value === "function" ? undefined : "must be a function");

export const record: Check = (value) =>
  typeof value === "object" && value !== null && !Array.isArray(value) ? undefined : "must be an object";

/** An address that a browser opens as a page or a picture: no scheme that runs code, reads files or carries a password. */
export const webUrl: Check = (value) =>
  typeof value === "string" && isWebUrl(value)
    ? undefined
    : "must be an absolute URL with http or https, without user name, password and white space";

/** Lean's own samples pass empty ones: then nobody is redirected. */
export const redirectUrl: Check = (value) =>
  value === "" || (typeof value === "string" && isWebUrl(value))
    ? undefined
    : "must be an absolute URL with http or https that is registered in the dashboard for this environment";

function isWebUrl(value: string): boolean {
  if (!/^https?:\/\/[^\s\\]+$/i.test(value) || !URL.canParse(value)) return false;
  const { username, password } = new URL(value);
  return username === "" && password === "";
}

export const accessTime: Check = (value) =>
  readAccessTime(value) === undefined
    ? "must be a day or a time of ISO 8601, such as 2026-05-13 or 2026-05-13T09:40:00Z"
    : undefined;

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
  const at = value.findIndex((each) => !known.includes(each as string));
  if (at === -1) return undefined;
  const wrong: unknown = value[at];
  const shown = typeof wrong === "string" && /^[a-z_]{1,24}$/i.test(wrong) ? ` "${wrong}"` : " a value";
  return `has${shown} that is no permission in ${region}; use ${known.join(", ")}, each as an item of its own`;
};
