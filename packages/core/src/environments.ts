import { LeanConfigError } from "./errors/config-error.ts";
import { checkOptions, kindOf } from "./options/check-options.ts";
import { checkInsecureHosts } from "./options/insecure-hosts.ts";

/** Country of the application: `sa` Saudi Arabia, `ae` United Arab Emirates. */
export type Region = "sa" | "ae";

/** `sandbox` has synthetic data and its own credentials; `production` also serves the pre-live stage. */
export type EnvironmentName = "sandbox" | "production";

/** How a caller proves who it is. The API lives on other hosts for each. */
export type Channel = "bearer" | "mtls" | "app-token";

/** The hosts one client talks to. */
export interface Environment {
  readonly region: Region;
  readonly environment: EnvironmentName;
  readonly channel: Channel;
  /** Base URL of the product APIs, without a trailing slash. */
  readonly apiUrl: string;
  /** Base URL of the authorization server, without a trailing slash. Tokens come from `{authUrl}/oauth2/token`. */
  readonly authUrl: string;
  /** Hosts that may be called over plain http, when there are any; see {@link EnvironmentOptions}. */
  readonly insecureHosts?: readonly string[] | undefined;
}

const domains: Record<Region, string> = { sa: "sa.leantech.me", ae: "leantech.me" };

/** First part of the API host. */
const api: Record<EnvironmentName, Record<Channel, string>> = {
  sandbox: { bearer: "sandbox", mtls: "mtls.sandbox", "app-token": "sandbox" },
  production: { bearer: "api2", mtls: "api", "app-token": "api" },
};

/** First part of the authorization server's host. */
const auth: Record<EnvironmentName, string> = { sandbox: "auth.sandbox", production: "auth" };

/** What {@link resolveEnvironment} takes. */
export interface EnvironmentOptions {
  region: Region;
  environment: EnvironmentName;
  /** Default `bearer`. */
  channel?: Channel | undefined;
  /** Replaces the API host. `https`, or `http` on a loopback address. */
  baseUrl?: string | undefined;
  /** Replaces the authorization server. `https`, or `http` on a loopback address. */
  authUrl?: string | undefined;
  /**
   * Names of hosts that may be called over plain http as well, such as `["sandbox"]`: where a sandbox of your own runs in
   * another container. Credentials travel readable there, so it is refused with any other environment than `sandbox`, and
   * for Lean's hosts. Default: none.
   */
  insecureHosts?: readonly string[] | undefined;
}

/**
 * The hosts for a region, an environment and a channel: `api2.*` carries bearer tokens, `api.*` client certificates,
 * `mtls.sandbox.*` client certificates in the sandbox.
 *
 * @throws {LeanConfigError} `unknown_region`, `unknown_environment`, `unknown_channel`, `invalid_url`, `insecure_url`,
 *   `invalid_option`
 */
export function resolveEnvironment(options: EnvironmentOptions): Environment {
  checkOptions("the environment", options, {});
  const { region, environment, channel = "bearer" } = options;
  if (!isKeyOf(domains, region))
    throw new LeanConfigError("unknown_region", `region must be "sa" or "ae"${given(region)}`);
  if (!isKeyOf(api, environment))
    throw new LeanConfigError(
      "unknown_environment",
      `environment must be "sandbox" or "production"${given(environment)}`,
    );
  if (!isKeyOf(api[environment], channel))
    throw new LeanConfigError(
      "unknown_channel",
      `channel must be "bearer", "mtls" or "app-token"${given(channel)}`,
    );
  const insecureHosts = checkInsecureHosts(options.insecureHosts, environment);
  const apiHost = `https://${api[environment][channel]}.${domains[region]}`;
  const authHost = `https://${auth[environment]}.${domains[region]}`;
  return {
    region,
    environment,
    channel,
    apiUrl: checkUrl("baseUrl", options.baseUrl ?? apiHost, insecureHosts),
    authUrl: checkUrl("authUrl", options.authUrl ?? authHost, insecureHosts),
    ...(insecureHosts.length > 0 && { insecureHosts }),
  };
}

/** A property's name would be made of anything else than a text. */
function isKeyOf(table: object, word: unknown): boolean {
  return typeof word === "string" && Object.hasOwn(table, word);
}

/** What people write instead. Anything else is not quoted: what stands in the wrong variable may be a secret. */
const otherWords: Readonly<Record<string, string>> = {
  ksa: "sa",
  saudi: "sa",
  uae: "ae",
  emirates: "ae",
  live: "production",
  prod: "production",
  "pre-live": "production",
  prelive: "production",
  test: "sandbox",
  dev: "sandbox",
  development: "sandbox",
  oauth: "bearer",
  tls: "mtls",
};

function given(value: unknown): string {
  const word = typeof value === "string" ? value.toLowerCase() : "";
  if (!Object.hasOwn(otherWords, word)) return `, not ${kindOf(value)}`;
  return `; for "${word}" write "${otherWords[word]}"`;
}

/**
 * A base URL without a trailing slash, as a URL parser writes it: `https`, or `http` on a loopback address or one of
 * `insecureHosts`, which {@link checkInsecureHosts} gave.
 *
 * @throws {LeanConfigError} `invalid_url`, `insecure_url`; the URL is not quoted, it may hold a password
 */
export function checkUrl(name: string, value: string, insecureHosts: readonly string[] = []): string {
  const url = URL.canParse(value) ? new URL(value) : undefined;
  if (!url || url.host === "")
    throw new LeanConfigError("invalid_url", `${name} is not an absolute URL; write it as https://host`);
  if (url.username || url.password || url.search || url.hash)
    throw new LeanConfigError("invalid_url", `${name} must not hold credentials, a query or a fragment`);
  const plain =
    url.protocol === "http:" && (isLoopback(url.hostname) || insecureHosts.includes(url.hostname));
  if (url.protocol !== "https:" && !plain)
    throw new LeanConfigError(
      "insecure_url",
      `${name} must use https: credentials travel with every call; http is accepted on a loopback address only, or for a sandbox of your own that insecureHosts names`,
    );
  return (url.origin + url.pathname).replace(/\/+$/, "");
}

function isLoopback(host: string): boolean {
  return (
    host === "localhost" ||
    host === "[::1]" ||
    /^127(\.\d{1,3}){3}$/.test(host) ||
    host.endsWith(".localhost")
  );
}
