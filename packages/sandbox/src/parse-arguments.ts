import { isIP } from "node:net";
import { parseArgs } from "node:util";
import { readModes } from "./areas/results/index.ts";
import { readAllowedHosts } from "./doors/listeners/allowed-hosts.ts";
import { parseEndpoint } from "./doors/webhooks/endpoint.ts";
import type { StartOptions } from "./options.ts";

/** What the command line asks for: a sandbox, the help, or the one line that says what is wrong. */
export type Arguments = { options: StartOptions } | { help: true } | { problem: string };

/** Text of `--help`. */
export const usage = `openlean-sandbox: a local stand-in for Lean's open banking API, offline and without an account

Usage: openlean-sandbox [options]

  --region <sa|ae>    country: Saudi Arabia or United Arab Emirates (default sa)
  --seed <n>          same seed, same credentials, ids and bank data (default 1)
  --port <n>          port for tokens and bearer calls (default 0: any free one)
  --mtls-port <n>     port for client certificates (default 0: any free one)
  --webhook-url <url> where events are delivered, on this machine only (default nowhere)
  --reads <mode>      at_once, after_refresh (PENDING until the first refresh is FINISHED) or slow
                      (every read PENDING first); default at_once
  --help              this text

In a container, where others call it by a name:

  --host <address>               listen there (default 127.0.0.1); 0.0.0.0 for every interface
  --allowed-host <name>          callers may use this name; the first one stands in the URLs (repeatable)
  --allowed-webhook-host <name>  events may be delivered to this host too (repeatable)

It prints environment variables to paste into a shell or an .env file, and runs until Ctrl-C.
`;

const string = { type: "string" } as const;
const strings = { type: "string", multiple: true } as const;
const flags = {
  region: string,
  seed: string,
  port: string,
  "mtls-port": string,
  "webhook-url": string,
  host: string,
  "allowed-host": strings,
  "allowed-webhook-host": strings,
  reads: string,
  help: { type: "boolean", short: "h" },
} as const;

/** Reads the arguments after the program's name. */
export function parseArguments(argv: readonly string[]): Arguments {
  const problem = problemOf(argv);
  if (problem) return { problem: `${problem}; run with --help to see the options` };
  const { values } = parseArgs({ args: [...argv], options: flags });
  if (values.help) return { help: true };
  const { region = "sa", seed = "1", port = "0", "mtls-port": mtlsPort = "0" } = values;
  if (region !== "sa" && region !== "ae")
    return { problem: "--region must be sa or ae; run with --help to see the options" };
  if (!isWhole(seed, Number.MAX_SAFE_INTEGER))
    return { problem: "--seed must be a whole number, such as --seed 7" };
  for (const [name, value] of [
    ["--port", port],
    ["--mtls-port", mtlsPort],
  ] as const)
    if (!isWhole(value, 65_535))
      return { problem: `${name} must be a number from 0 to 65535; 0 takes any free port` };
  const { host, "webhook-url": webhookUrl } = values;
  if (host !== undefined && !isIP(host))
    return { problem: "--host must be an address of this machine, such as 127.0.0.1 or 0.0.0.0" };
  const reads = readModes.find((each) => each === (values.reads ?? "at_once"));
  if (!reads)
    return { problem: `--reads must be of ${readModes.join(", ")}; run with --help to see the options` };
  const options = {
    region,
    reads,
    seed: Number(seed),
    port: Number(port),
    mtlsPort: Number(mtlsPort),
    webhookUrl,
    host,
    allowedHosts: values["allowed-host"],
    allowedWebhookHosts: values["allowed-webhook-host"],
  } satisfies StartOptions;
  const wrong = wrongHost(options);
  return wrong ? { problem: wrong } : { options };
}

function wrongHost({ webhookUrl, allowedHosts, allowedWebhookHosts }: StartOptions): string | undefined {
  try {
    readAllowedHosts("--allowed-host", allowedHosts);
    const hosts = readAllowedHosts("--allowed-webhook-host", allowedWebhookHosts);
    if (webhookUrl !== undefined) parseEndpoint(webhookUrl, hosts);
    return undefined;
  } catch (error) {
    return (error as TypeError).message.replace(/^(?=the webhook URL)/, "--webhook-url: ");
  }
}

/** The first mistake. What was typed is not repeated: a secret that was pasted may begin with hyphens too. */
function problemOf(argv: readonly string[]): string | undefined {
  for (let index = 0; index < argv.length; index++) {
    const [name = "", value] = (argv[index] ?? "").split(/=(.*)/s);
    if (name === "-h") continue;
    const flag = Object.entries(flags).find(([each]) => name === `--${each}`)?.[1];
    if (!flag) return `word ${index + 1} is no option of this command`;
    if (flag.type === "boolean" && value !== undefined) return `${name} takes no value`;
    if (flag.type === "boolean" || value !== undefined) continue;
    const next = argv[++index];
    if (next === undefined || next.startsWith("-"))
      return `${name} needs a value; one that begins with a hyphen is written after ${name}=`;
  }
  return undefined;
}

function isWhole(text: string, maximum: number): boolean {
  return /^\d{1,16}$/.test(text) && Number(text) <= maximum;
}
