import { bearer } from "@openlean/auth-middleware";
import { type Auth, type EnvironmentName, LeanConfigError, type Region } from "@openlean/core";
import { connectLean } from "./connect-lean.ts";
import type { Connection } from "./connection.ts";

/**
 * A connection to Lean with the credentials of the environment.
 *
 * @throws {LeanConfigError} naming the variable that is missing or what is wrong with it, never its value
 */
export async function leanFromEnvironment(
  region: Region,
  env: Readonly<Record<string, string | undefined>>,
): Promise<Connection> {
  const secret = env["LEAN_CLIENT_SECRET"] || undefined;
  const auth = env["LEAN_CERT"] ? await certificate(env) : secretOf(env);
  return connectLean({
    region,
    environment: required(env, "LEAN_ENVIRONMENT") as EnvironmentName,
    auth,
    baseUrl: (env["LEAN_CERT"] ? env["LEAN_MTLS_URL"] : env["LEAN_BASE_URL"]) || undefined,
    authUrl: env["LEAN_AUTH_URL"] || undefined,
    secrets: secret === undefined ? [] : [secret],
  });
}

function secretOf(env: Readonly<Record<string, string | undefined>>): Auth {
  return bearer({
    clientId: required(env, "LEAN_CLIENT_ID"),
    clientSecret: required(env, "LEAN_CLIENT_SECRET"),
  });
}

async function certificate(env: Readonly<Record<string, string | undefined>>): Promise<Auth> {
  // The import stands here, because it takes time and most servers use a secret.
  const { mtls } = await import("@openlean/auth-middleware/mtls");
  return mtls({
    cert: required(env, "LEAN_CERT"),
    key: required(env, "LEAN_KEY"),
    ca: required(env, "LEAN_CERT_CHAIN"),
    appToken: required(env, "LEAN_APP_TOKEN"),
  });
}

function required(env: Readonly<Record<string, string | undefined>>, name: string): string {
  const value = env[name];
  if (!value)
    throw new LeanConfigError("missing_setting", `${name} is not set; --lean reads it from the environment`);
  return value;
}
