import { bearer } from "@openlean/auth-middleware";
import { mtls } from "@openlean/auth-middleware/mtls";
import {
  type Auth,
  type EnvironmentName,
  LeanConfigError,
  type Region,
  resolveEnvironment,
} from "@openlean/core";
import { type Sandbox, startSandbox } from "@openlean/sandbox";

/** Where the journey goes: the hosts and the credentials of each channel. */
export interface Settings {
  region: Region;
  environment: EnvironmentName;
  /** Replaces the hosts; only the local sandbox needs it. */
  authUrl?: string | undefined;
  /** The channels to walk, in this order. */
  channels: { auth: Auth; baseUrl?: string | undefined }[];
  /** A customer that is connected already. */
  customerId?: string | undefined;
  /** Plays the customer in LinkSDK; only the local sandbox can. */
  connect?: ((customerId: string, bankIdentifier: string) => Promise<void>) | undefined;
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
  if (env["LEAN_CLIENT_SECRET"] || !env["LEAN_CERT"])
    channels.push({
      auth: bearer({ clientId: env["LEAN_CLIENT_ID"] ?? "", clientSecret: env["LEAN_CLIENT_SECRET"] ?? "" }),
      baseUrl: env["LEAN_BASE_URL"] || undefined,
    });
  if (env["LEAN_CERT"])
    channels.push({
      auth: mtls({
        cert: env["LEAN_CERT"],
        key: required(env, "LEAN_KEY"),
        ca: required(env, "LEAN_CERT_CHAIN"),
        appToken: env["LEAN_APP_TOKEN"] || env["LEAN_CLIENT_ID"] || "",
      }),
      baseUrl: env["LEAN_MTLS_URL"] || undefined,
    });
  return {
    region: required(env, "LEAN_REGION") as Region,
    environment: required(env, "LEAN_ENVIRONMENT") as EnvironmentName,
    authUrl: env["LEAN_AUTH_URL"] || undefined,
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
  return {
    region,
    environment: "sandbox",
    authUrl: urls.auth,
    channels: [
      { auth: bearer(credentials), baseUrl: urls.api },
      {
        auth: mtls({
          cert: certificates.cert,
          key: certificates.key,
          ca: certificates.chain,
          appToken: credentials.appToken,
        }),
        baseUrl: urls.mtls,
      },
    ],
    connect: async (customer_id, bank_identifier) => {
      const response = await fetch(`${urls.api}/sandbox/connect`, {
        method: "POST",
        headers: { "content-type": "application/json" },
        body: JSON.stringify({ customer_id, bank_identifier }),
      });
      if (!response.ok) throw new Error(`the sandbox refused to connect: HTTP ${response.status}`);
    },
    sandbox,
  };
}
