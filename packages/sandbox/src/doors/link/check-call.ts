import { accessWindow, checkLinkCall } from "@openlean/link/rules";
import type { CustomerToken } from "../../areas/tokens/index.ts";
import { type PermissionName, permissionNames } from "../../facts/permissions.ts";
import type { World } from "../../kernel/world.ts";
import type { LinkLook, LinkRequest } from "./link-session.ts";

/** Why a call is refused. Shown to the developer, in words that name the parameter and never its value. */
export class LinkProblem extends Error {}

/** Least time a customer token must have left, in milliseconds. */
const leastMs = 600_000;

type Config = Readonly<Record<string, unknown>>;

/**
 * Checks the parameters of a LinkSDK call: what only this sandbox can know here, the rest by the table of `@openlean/link`.
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
  // Old samples of Lean pass the word.
  if (config["sandbox"] !== true && config["sandbox"] !== "true")
    throw new LinkProblem("sandbox must be true: without it Lean's script talks to production");
  if (text(config, "app_token") !== world.credentials.appToken)
    throw new LinkProblem("app_token is not the application id of this sandbox");
  const token = await verify(text(config, "access_token"));
  const now = world.clock.now();
  if (!token)
    throw new LinkProblem("access_token is not a customer token of this sandbox, or it has expired");
  if (token.expiresAt - now < leastMs) throw new LinkProblem("Token must be valid for at least 10 minutes");
  const { sandbox: _, ...parameters } = config;
  const problems = checkLinkCall(method, parameters, { region: world.region, now });
  const problem = problems.find(({ tolerated }) => !tolerated);
  if (problem) throw new LinkProblem(problem.message);
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
  if (method === "captureRedirect")
    return { ...common, ...none, method, statusCode: config["granular_status_code"] as string | undefined };
  const { from, to } = accessWindow(config);
  return {
    ...common,
    ...none,
    method,
    permissions: dataPermissions(config["permissions"] as string[]),
    bankIdentifier: config["bank_identifier"] as string | undefined,
    accessFrom: from,
    accessTo: to,
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

/** Payments are granted beside data in the Emirates; the sandbox has no payment sources. */
function dataPermissions(names: readonly string[]): PermissionName[] {
  return permissionNames.filter((name) => names.includes(name));
}

/** Lean's own KSA sample passes empty texts: then nobody is redirected. */
function redirectsOf(config: Config): LinkRequest["redirects"] {
  const [success, fail] = ["success_redirect_url", "fail_redirect_url"].map(
    (name) => config[name] || undefined,
  );
  return typeof success === "string" && typeof fail === "string" ? { success, fail } : undefined;
}

const color = /^(#[0-9a-f]{6}|rgb\(\d{1,3}, ?\d{1,3}, ?\d{1,3}\)|[a-z]{3,20})$/i;

/** Reads language and customization, also of a call that is refused; what is not understood is left out. */
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
