import { readFileSync } from "node:fs";
import { parseArgs, parseEnv } from "node:util";
import type { EnvironmentName, Region } from "@openlean/core";
import type { DoctorOptions } from "./doctor-options.ts";

/** What the command line asks for: a run, the help, or the one line that says what is wrong. */
export type Arguments = { options: DoctorOptions; json: boolean } | { help: true } | { problem: string };

/** Text of `--help`. */
export const usage = `openlean-doctor: checks certificates and credentials against Lean's environments
Unofficial, not affiliated with Lean Technologies.

Usage: openlean-doctor [options]

  option                  variable              meaning
  --region <sa|ae>        LEAN_REGION           country of the application
  --environment <name>    LEAN_ENVIRONMENT      sandbox or production
  --client-id <id>        LEAN_CLIENT_ID        application id
  --client-secret-file    LEAN_CLIENT_SECRET    client secret; as an option, the file that holds it
  --cert <file>           LEAN_CERT             my_app_cert.crt
  --key <file>            LEAN_KEY              my_app_private_key.pem
  --cert-chain <file>     LEAN_CERT_CHAIN       lean_public_cert_chain.pem
  --passphrase-file       LEAN_KEY_PASSPHRASE   passphrase of an encrypted key
  --app-token-file        LEAN_APP_TOKEN        app token (default: the client id)
  --base-url <url>        LEAN_BASE_URL         another host for calls with a token
  --mtls-url <url>        LEAN_MTLS_URL         another host for calls with a certificate
  --auth-url <url>        LEAN_AUTH_URL         another authorization server
  --proxy <url>           LEAN_PROXY            HTTP proxy; with credentials, the variable only
  --timeout-ms <n>                              longest wait for one answer (default 10000)
  --env-file <file>                             reads the variables from a file such as .env
  --json                                        the report as JSON
  --help                                        this text

Secrets come from variables or files only: a command line can be read by others. A channel without
credentials is skipped. Exit code: 0 nothing failed, 1 a check failed, 2 wrong usage.
`;

const string = { type: "string" } as const;
const flags = {
  region: string,
  environment: string,
  "client-id": string,
  "client-secret-file": string,
  cert: string,
  key: string,
  "cert-chain": string,
  "passphrase-file": string,
  "app-token-file": string,
  "base-url": string,
  "mtls-url": string,
  "auth-url": string,
  proxy: string,
  "timeout-ms": string,
  "env-file": string,
  json: { type: "boolean" },
  help: { type: "boolean", short: "h" },
} as const;

/** Flags that somebody may try, and that must not work. */
const secretFlags: Record<string, string> = {
  "--client-secret": "LEAN_CLIENT_SECRET or --client-secret-file",
  "--passphrase": "LEAN_KEY_PASSPHRASE or --passphrase-file",
  "--app-token": "LEAN_APP_TOKEN or --app-token-file",
};

/** Reads the arguments after the program's name; a flag goes before its variable. */
export function parseArguments(argv: readonly string[], environment: NodeJS.ProcessEnv): Arguments {
  const args = [...argv];
  const secret = args.map((each) => each.split("=")[0] ?? "").find((name) => secretFlags[name]);
  if (secret)
    return {
      problem: `${secret} is no option, because others can read a command line; use ${secretFlags[secret]}`,
    };
  const problem = problemOf(args);
  if (problem) return { problem: `${problem}; ${seeHelp}` };
  const { values } = parseArgs({ args, options: flags });
  if (values.help) return { help: true };
  try {
    const variables = {
      ...(values["env-file"] && parseEnv(read("--env-file", values["env-file"]))),
      ...environment,
    };
    return { options: optionsOf(values, variables), json: values.json ?? false };
  } catch (error) {
    if (error instanceof Problem) return { problem: `${error.message}; ${seeHelp}` };
    throw error;
  }
}

const seeHelp = "run with --help to see the options";

/** Something to tell in one line. Its text quotes no value. */
class Problem extends Error {}

/** The first mistake. What was typed is not repeated: a key that was pasted begins with hyphens too. */
function problemOf(args: readonly string[]): string | undefined {
  for (let index = 0; index < args.length; index++) {
    const [name = "", value] = (args[index] ?? "").split(/=(.*)/s);
    if (name === "-h") continue;
    const flag = Object.entries(flags).find(([each]) => name === `--${each}`)?.[1];
    if (!flag) return `argument ${index + 1} is no option of this command`;
    if (flag.type === "boolean" && value !== undefined) return `${name} takes no value`;
    if (flag.type === "boolean" || value !== undefined) continue;
    const next = args[++index];
    if (next === undefined || next.startsWith("-"))
      return `${name} needs a value; one that begins with a hyphen is written after ${name}=`;
  }
  return undefined;
}

function optionsOf(
  values: Partial<Record<string, string | boolean>>,
  variables: NodeJS.ProcessEnv,
): DoctorOptions {
  const of = (flag: string, variable: string) =>
    (values[flag] as string | undefined) || variables[variable] || undefined;
  const secretOf = (flag: string, variable: string) => {
    const file = values[flag] as string | undefined;
    return file ? read(`--${flag}`, file).trim() || undefined : variables[variable] || undefined;
  };
  const region = of("region", "LEAN_REGION");
  const environment = of("environment", "LEAN_ENVIRONMENT");
  if (!region) throw new Problem("the region is not given: --region or LEAN_REGION");
  if (!environment) throw new Problem("the environment is not given: --environment or LEAN_ENVIRONMENT");
  const timeout = values["timeout-ms"] as string | undefined;
  if (timeout !== undefined && !/^[1-9]\d{0,5}$/.test(timeout))
    throw new Problem("--timeout-ms must be a number of milliseconds up to 999999");
  const proxy = values["proxy"] as string | undefined;
  if (proxy && /@/.test(proxy))
    throw new Problem(
      "--proxy must not hold credentials, because others can read a command line; use LEAN_PROXY",
    );
  return {
    region: region as Region,
    environment: environment as EnvironmentName,
    clientId: of("client-id", "LEAN_CLIENT_ID"),
    clientSecret: secretOf("client-secret-file", "LEAN_CLIENT_SECRET"),
    cert: of("cert", "LEAN_CERT"),
    key: of("key", "LEAN_KEY"),
    ca: of("cert-chain", "LEAN_CERT_CHAIN"),
    passphrase: secretOf("passphrase-file", "LEAN_KEY_PASSPHRASE"),
    appToken: secretOf("app-token-file", "LEAN_APP_TOKEN"),
    baseUrl: of("base-url", "LEAN_BASE_URL"),
    mtlsUrl: of("mtls-url", "LEAN_MTLS_URL"),
    authUrl: of("auth-url", "LEAN_AUTH_URL"),
    proxy: of("proxy", "LEAN_PROXY"),
    timeoutMs: timeout === undefined ? undefined : Number(timeout),
  };
}

function read(flag: string, file: string): string {
  try {
    return readFileSync(file, "utf8");
  } catch {
    throw new Problem(`the file of ${flag} cannot be read`);
  }
}
