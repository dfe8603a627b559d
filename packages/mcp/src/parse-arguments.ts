import { parseArgs } from "node:util";
import { type MaskLevel, maskLevels } from "./mask/level.ts";

/** What the command line asks for. */
export interface Command {
  /** Talk to Lean with the credentials of the environment instead of the local sandbox. */
  readonly lean: boolean;
  readonly region: "sa" | "ae";
  readonly seed: number;
  readonly mask: MaskLevel;
  readonly customerId: string | undefined;
  readonly callsPerMinute: number;
  readonly webhookUrl: string | undefined;
  /** A file for the audit log. Default: standard error. */
  readonly audit: string | undefined;
  /** Call one tool, print its answer and end. */
  readonly call: { readonly tool: string; readonly arguments: Readonly<Record<string, unknown>> } | undefined;
}

/** A {@link Command}, the help, or the one line that says what is wrong. */
export type Arguments = { command: Command } | { help: true } | { problem: string };

/** Text of `--help`. */
export const usage = `openlean-mcp: bank data through Lean for MCP clients, read-only and masked

Usage: openlean-mcp [options]                       serve MCP over standard input and output
       openlean-mcp [options] call <tool> [name=value ...]   call one tool and print the answer

  --region <sa|ae>      country (default sa)
  --lean                talk to Lean; credentials come from LEAN_CLIENT_ID and LEAN_CLIENT_SECRET, or LEAN_CERT,
                        LEAN_KEY, LEAN_CERT_CHAIN and LEAN_APP_TOKEN; LEAN_ENVIRONMENT is sandbox or production.
                        Without it: a local sandbox with invented customers, offline
  --customer <id>       the only customer_id that may be read (default all)
  --mask <level>        masked, standard or full; the last two need --customer (default masked)
  --limit <n>           calls of each tool per minute (default 60)
  --audit <file>        where each call is recorded, without values (default standard error)
  --seed <n>            local sandbox: same seed, same ids and data (default 1)
  --webhook-url <url>   local sandbox: receiver of webhooks on this machine
  --help                this text
`;

const hint = "run with --help to see the options";

/** Reads the arguments after the program's name. */
export function parseArguments(argv: readonly string[]): Arguments {
  const string = { type: "string" } as const;
  let parsed;
  try {
    parsed = parseArgs({
      args: [...argv],
      allowPositionals: true,
      options: {
        lean: { type: "boolean", default: false },
        help: { type: "boolean", short: "h", default: false },
        region: { ...string, default: "sa" },
        seed: { ...string, default: "1" },
        mask: { ...string, default: "masked" },
        limit: { ...string, default: "60" },
        customer: string,
        "webhook-url": string,
        audit: string,
      },
    });
  } catch (error) {
    const [first] = (error as Error).message.split(/\. |\n/);
    return { problem: `${first}; ${hint}` };
  }
  const { values, positionals } = parsed;
  const { region, seed, mask, limit, customer, lean } = values;
  if (values.help) return { help: true };
  if (region !== "sa" && region !== "ae") return { problem: `--region must be sa or ae; ${hint}` };
  if (!/^\d{1,15}$/.test(seed)) return { problem: "--seed must be a whole number, such as --seed 7" };
  if (!/^[1-9]\d{0,5}$/.test(limit)) return { problem: "--limit must be a whole number above 0" };
  if (!isLevel(mask)) return { problem: `--mask must be one of ${maskLevels.join(", ")}` };
  if (customer !== undefined && !/^[\da-f]{8}(?:-[\da-f]{4}){3}-[\da-f]{12}$/i.test(customer))
    return { problem: "--customer must be a customer_id, a UUID; find_customer tells it" };
  if (mask !== "masked" && customer === undefined)
    return {
      problem: `--mask ${mask} needs --customer: text that others wrote is shown for one customer only`,
    };
  if (lean && values["webhook-url"] !== undefined)
    return { problem: "--webhook-url is for the local sandbox; leave it out with --lean" };
  const [word, tool, ...given] = positionals;
  if (word !== undefined && (word !== "call" || tool === undefined))
    return { problem: `only "call <tool> [name=value ...]" can follow the options; ${hint}` };
  return {
    command: {
      lean,
      region,
      mask,
      seed: Number(seed),
      customerId: customer,
      callsPerMinute: Number(limit),
      webhookUrl: values["webhook-url"],
      audit: values.audit,
      call: tool === undefined ? undefined : { tool, arguments: Object.fromEntries(given.map(readPair)) },
    },
  };
}

function isLevel(text: string): text is MaskLevel {
  return (maskLevels as readonly string[]).includes(text);
}

/** `name=value`, the value as JSON where it is some, as text otherwise. */
function readPair(pair: string): [name: string, value: unknown] {
  const [name = "", ...rest] = pair.split("=");
  const value = rest.join("=");
  try {
    return [name, JSON.parse(value)];
  } catch {
    return [name, value];
  }
}
