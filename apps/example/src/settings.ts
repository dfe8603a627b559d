import { bearer, type BearerAuth } from "@openlean/auth-middleware";
import { mtls, type MtlsAuth } from "@openlean/auth-middleware/mtls";
import {
  type Auth,
  type EnvironmentName,
  LeanConfigError,
  type Region,
  resolveEnvironment,
} from "@openlean/core";
import { type Sandbox, startSandbox } from "@openlean/sandbox";
import { createTokenLog, type TokenLog } from "./token-log.ts";
import { startWebhookListener, type WebhookListener } from "./webhook-listener.ts";

/** Where the journey goes: the hosts and the credentials of each channel. */
export interface Settings {
  region: Region;
  environment: EnvironmentName;
  /** Replaces the hosts; only the local sandbox needs it. */
  authUrl?: string | undefined;
  /** The channels to walk, in this order. */
  channels: { auth: Auth; baseUrl?: string | undefined }[];
  /** Application id; public, LinkSDK takes it as `app_token`. */
  appToken: string;
  /** The channel with tokens, which has LinkSDK's as well; absent for an application that uses certificates instead. */
  bearer?: BearerAuth | undefined;
  /** Signs what Lean delivers to the webhook URL. */
  webhookSecret?: string | undefined;
  /** The channel with the client certificate, when there is one. */
  certificate?: MtlsAuth | undefined;
  /** What the authorization server was asked. */
  tokens: TokenLog;
  /** A customer that is connected already. */
  customerId?: string | undefined;
  /** Plays the customer in LinkSDK and tells the events that follow; only the local sandbox can. */
  connect?: ((customerId: string, bankIdentifier: string) => Promise<WebhookListener>) | undefined;
  /** The local sandbox, when no credentials of Lean's are set. */
  sandbox?: Sandbox | undefined;
}

/** Settings for Lean when its credentials are in the environment, see `.env.example`; otherwise for a local sandbox. */
export async function loadSettings(env: NodeJS.ProcessEnv): Promise<Settings> {
  const isSet = (name: string): boolean => Boolean(env[name]);
  return ["LEAN_CLIENT_ID", "LEAN_CLIENT_SECRET", "LEAN_CERT"].some(isSet)
    ? leanSettings(env)
    : sandboxSettings(env["LEAN_REGION"] || "sa");
}

function leanSettings(env: NodeJS.ProcessEnv): Settings {
  const channels: Settings["channels"] = [];
  const tokens = createTokenLog();
  const clientId = env["LEAN_CLIENT_ID"] ?? "";
  const clientSecret = env["LEAN_CLIENT_SECRET"] ?? "";
  const appToken = env["LEAN_APP_TOKEN"] || clientId;
  const region = required(env, "LEAN_REGION") as Region;
  const environment = required(env, "LEAN_ENVIRONMENT") as EnvironmentName;
  const authUrl = env["LEAN_AUTH_URL"] || undefined;
  let certificate: MtlsAuth | undefined;
  let auth: BearerAuth | undefined;
  if (clientSecret || !env["LEAN_CERT"]) {
    auth = bearer({ clientId, clientSecret, region, environment, authUrl, fetch: tokens.fetch });
    channels.push({ auth, baseUrl: env["LEAN_BASE_URL"] || undefined });
  }
  if (env["LEAN_CERT"]) {
    certificate = mtls({
      cert: env["LEAN_CERT"],
      key: required(env, "LEAN_KEY"),
      ca: required(env, "LEAN_CERT_CHAIN"),
      appToken,
    });
    channels.push({ auth: certificate, baseUrl: env["LEAN_MTLS_URL"] || undefined });
  }
  return {
    appToken,
    bearer: auth,
    webhookSecret: env["LEAN_WEBHOOK_SECRET"] || undefined,
    certificate,
    tokens,
    region,
    environment,
    authUrl,
    customerId: env["LEAN_CUSTOMER_ID"] || undefined,
    channels,
  };
}

function required(env: NodeJS.ProcessEnv, name: string): string {
  const value = env[name];
  if (!value)
    throw new LeanConfigError(
      "missing_setting",
      `${name} is not set; copy .env.example to .env and fill it in`,
    );
  return value;
}

async function sandboxSettings(name: string): Promise<Settings> {
  const { region } = resolveEnvironment({ region: name as Region, environment: "sandbox" });
  const sandbox = await startSandbox({ region });
  const { credentials, certificates, urls } = sandbox;
  const { clientId, clientSecret, appToken, webhookSecret } = credentials;
  const tokens = createTokenLog();
  const { cert, key, chain: ca } = certificates;
  const certificate = mtls({ cert, key, ca, appToken });
  const auth = bearer({ clientId, clientSecret, authUrl: urls.auth, fetch: tokens.fetch });
  return {
    appToken,
    bearer: auth,
    webhookSecret,
    certificate,
    tokens,
    region,
    environment: "sandbox",
    authUrl: urls.auth,
    channels: [
      { auth, baseUrl: urls.api },
      { auth: certificate, baseUrl: urls.mtls },
    ],
    connect: async (customer_id, bank_identifier) => {
      const listener = await startWebhookListener(webhookSecret);
      sandbox.control.webhooks.setEndpoint(listener.url);
      const response = await fetch(`${urls.api}/sandbox/connect`, {
        method: "POST",
        headers: { "content-type": "application/json" },
        body: JSON.stringify({ customer_id, bank_identifier }),
      });
      if (!response.ok) throw new Error(`the sandbox refused to connect: HTTP ${response.status}`);
      // A bank takes about ten seconds to hand everything over. Here the clock is moved instead.
      await sandbox.control.clock.advance(10_000);
      return listener;
    },
    sandbox,
  };
}
