import type { CustomerToken } from "../../areas/tokens/index.ts";
import { isOffered, type PermissionName, permissionNames } from "../../facts/permissions.ts";
import { dayMs } from "../../kernel/time.ts";
import type { World } from "../../kernel/world.ts";
import type { LinkLook, LinkRequest } from "./link-session.ts";

/** Why a call is refused. Shown to the developer, in words that name the parameter and never its value. */
export class LinkProblem extends Error {}

/** Least time a customer token must have left, in milliseconds. */
const leastMs = 600_000;

type Config = Readonly<Record<string, unknown>>;

/**
 * Checks the parameters of a LinkSDK call.
 *
 * @throws {LinkProblem} naming the parameter that is missing or wrong
 */
export async function checkCall(
  world: World,
  method: string,
  config: Config,
  verify: (token: string) => Promise<CustomerToken | undefined>,
): Promise<LinkRequest> {
  if (method !== "connect" && method !== "reconnect" && method !== "captureRedirect")
    throw new LinkProblem(
      "the sandbox does not play this method yet; it plays connect, reconnect and captureRedirect",
    );
  if (config["sandbox"] !== true && config["sandbox"] !== "true")
    throw new LinkProblem("sandbox must be true: without it Lean's script talks to production");
  if (text(config, "app_token") !== world.credentials.appToken)
    throw new LinkProblem("app_token is not the application id of this sandbox");
  const token = await verify(text(config, "access_token"));
  const now = world.clock.now();
  if (!token)
    throw new LinkProblem("access_token is not a customer token of this sandbox, or it has expired");
  if (token.expiresAt - now < leastMs) throw new LinkProblem("Token must be valid for at least 10 minutes");
  const common = {
    customerId: token.customerId,
    tokenEnds: token.expiresAt,
    accountType: config["account_type"] === "BUSINESS" ? "BUSINESS" : "PERSONAL",
  } as const;
  const none = {
    permissions: [],
    bankIdentifier: undefined,
    accessFrom: undefined,
    accessTo: undefined,
    redirects: undefined,
    showConsent: false,
    reconnectId: undefined,
    statusCode: undefined,
    invitationId: undefined,
    bankConsentId: undefined,
  };
  if (method === "reconnect")
    return { ...common, ...none, method, reconnectId: text(config, "reconnect_id") };
  if (text(config, "customer_id").toLowerCase() !== token.customerId)
    throw new LinkProblem("access_token belongs to another customer than customer_id");
  if (method === "captureRedirect") {
    const code = config["granular_status_code"];
    return { ...common, ...none, method, statusCode: typeof code === "string" ? code : undefined };
  }
  return {
    ...common,
    ...none,
    method,
    permissions: permissionsOf(world, config["permissions"]),
    bankIdentifier: config["bank_identifier"] === undefined ? undefined : text(config, "bank_identifier"),
    accessFrom: timeOf(config, "access_from"),
    accessTo: endOf(config),
    redirects: redirectsOf(config),
    showConsent: config["show_consent_explanation"] !== false,
    reconnectId: undefined,
  };
}

function text(config: Config, name: string): string {
  const value = config[name];
  if (value === undefined || value === null || value === "") throw new LinkProblem(`${name} is missing`);
  if (typeof value !== "string") throw new LinkProblem(`${name} must be a string`);
  return value;
}

function permissionsOf(world: World, value: unknown): PermissionName[] {
  if (!Array.isArray(value) || value.length === 0)
    throw new LinkProblem("permissions must list at least one permission");
  // Payments are granted beside data in the Emirates; the sandbox has no payment sources.
  const names = value.filter((each) => each !== "payments" || world.region !== "ae");
  const isKnown = (each: unknown): each is PermissionName =>
    permissionNames.includes(each as PermissionName) && isOffered(world.region, each as PermissionName);
  if (!names.every(isKnown))
    throw new LinkProblem(
      `permissions must be of ${permissionNames.filter((each) => isOffered(world.region, each)).join(", ")}`,
    );
  return [...new Set(names)];
}

function timeOf(config: Config, name: string): number | undefined {
  if (config[name] === undefined || config[name] === null || config[name] === "") return undefined;
  // Lean's own sample has an hour of one digit in the offset.
  const time = Date.parse(text(config, name).replace(/([+-])(\d):(\d\d)$/, "$10$2:$3"));
  if (Number.isNaN(time)) throw new LinkProblem(`${name} must be an ISO 8601 date, such as 2026-05-13`);
  return time;
}

/** A date alone includes its day. */
function endOf(config: Config): number | undefined {
  const to = timeOf(config, "access_to");
  const from = timeOf(config, "access_from");
  if (to !== undefined && from !== undefined && to < from)
    throw new LinkProblem("access_to must not be before access_from");
  const isDay = /^\d{4}-\d\d-\d\d$/.test(String(config["access_to"]));
  return to !== undefined && isDay ? to + dayMs - 1 : to;
}

/** Lean's own KSA sample passes empty texts: then nobody is redirected. */
function redirectsOf(config: Config): LinkRequest["redirects"] {
  const [success, fail] = ["success_redirect_url", "fail_redirect_url"].map((name) => {
    const value = config[name];
    if (value === undefined || value === null || value === "") return undefined;
    const url = text(config, name);
    if (!URL.canParse(url) || !/^https?:$/.test(new URL(url).protocol))
      throw new LinkProblem(`${name} must be a full http or https URL`);
    return url;
  });
  return success !== undefined && fail !== undefined ? { success, fail } : undefined;
}

const color = /^(#[0-9a-f]{6}|rgb\(\d{1,3}, ?\d{1,3}, ?\d{1,3}\)|[a-z]{3,20})$/i;

/** Reads language and customization; what is not understood is left out, as a look must not stop a journey. */
export function lookOf(config: Config): LinkLook {
  const custom = (typeof config["customization"] === "object" && config["customization"]) || {};
  const { theme_color, button_text_color, button_border_radius, force_appearance } = custom as Config;
  const theme: Record<string, string> = {};
  if (typeof theme_color === "string" && color.test(theme_color)) theme["--theme"] = theme_color;
  if (typeof button_text_color === "string" && color.test(button_text_color))
    theme["--on-theme"] = button_text_color;
  if (button_border_radius === "pill") theme["--radius"] = "999px";
  else if (/^\d{1,2}$/.test(String(button_border_radius)))
    theme["--radius"] = `${String(button_border_radius)}px`;
  return {
    language: config["language"] === "ar" ? "ar" : "en",
    appearance: force_appearance === "light" || force_appearance === "dark" ? force_appearance : undefined,
    theme,
  };
}
