import { mkdtemp, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import * as fc from "fast-check";
import { afterAll, beforeAll, expect, it } from "vitest";
import { isLeanError } from "@openlean/core";
import { type Issued, type TestAuthority, testAuthority } from "../../auth-middleware/test/pki.ts";
import { planted, tracesOf } from "../../auth-middleware/test/planted-secrets.ts";
import { type DoctorOptions, formatReport, runDoctor } from "../src/index.ts";
import { main } from "../src/main.ts";

const runsPerPlace = process.env["OPENLEAN_SOAK"] === "1" ? 200 : 8;

let authority: TestAuthority;
let own: Issued;
let folder: string;

beforeAll(async () => {
  authority = await testAuthority();
  own = await authority.issue({ name: "client" });
  folder = await mkdtemp(join(tmpdir(), "doctor-planted-"));
});
afterAll(() => rm(folder, { recursive: true }));

/** Nothing listens there, so a report takes milliseconds. */
const nowhere = {
  region: "sa",
  environment: "sandbox",
  mtlsUrl: "https://127.0.0.1:9",
  baseUrl: "http://127.0.0.1:9",
  authUrl: "http://127.0.0.1:9",
};
const look = async (change: object): Promise<unknown[]> => {
  const set = { cert: own.cert, key: own.key, ca: authority.root, appToken: "a" };
  const report = await runDoctor({ ...nowhere, ...set, ...change } as DoctorOptions);
  return [report, JSON.stringify(report), formatReport(report, { colour: true, width: 80 })];
};
const command = async (argv: string[], env: Record<string, string> = {}): Promise<unknown[]> => {
  const written: string[] = [];
  const output = { write: (text: string) => written.push(text) };
  const variables = {
    LEAN_REGION: "sa",
    LEAN_ENVIRONMENT: "sandbox",
    LEAN_CLIENT_ID: "a",
    LEAN_CLIENT_SECRET: "b",
    LEAN_BASE_URL: nowhere.baseUrl,
    LEAN_AUTH_URL: nowhere.authUrl,
    LEAN_MTLS_URL: nowhere.mtlsUrl,
  };
  await main(argv, { ...variables, ...env }, output, output);
  return written;
};

const options = [
  "cert",
  "key",
  "ca",
  "passphrase",
  "appToken",
  "clientId",
  "clientSecret",
  "region",
  "environment",
  "timeoutMs",
  "now",
];
const variables = [
  "CERT",
  "KEY",
  "CERT_CHAIN",
  "KEY_PASSPHRASE",
  "APP_TOKEN",
  "CLIENT_ID",
  "CLIENT_SECRET",
  "REGION",
  "ENVIRONMENT",
];
const flags = [
  "--region",
  "--environment",
  "--cert",
  "--key",
  "--cert-chain",
  "--passphrase-file",
  "--env-file",
  "--timeout-ms",
  "--json",
  "--client-secret",
  "--app-token-file",
];

const places: Record<string, (text: string) => Promise<unknown[]>> = {
  ...Object.fromEntries(options.map((name) => [name, (text: string) => look({ [name]: text })])),
  "cert as bytes": (text) => look({ cert: Buffer.from(text) }),
  "key as bytes": (text) => look({ key: Buffer.from(text) }),
  "ca as bytes": (text) => look({ ca: Buffer.from(text) }),
  // What follows the scheme is a host to a URL's parser, and hosts are told.
  "a URL": (text) => look({ baseUrl: `x ${text}`, authUrl: text.replace(/^https:.*/, "") }),
  proxy: (text) => look({ proxy: `socks://${text}` }),
  "a file": async (text) => {
    await writeFile(join(folder, "secret"), text);
    return look({ key: join(folder, "secret") });
  },
  ...Object.fromEntries(
    variables.map((name) => [`LEAN_${name}`, (text: string) => command([], { [`LEAN_${name}`]: text })]),
  ),
  "an argument": (text) => command([text]),
  "an unknown option": (text) => command([`--${text}`]),
  "an unknown option's value": (text) => command([`--x=${text}`]),
  "a short option": (text) => command([`-${text}`]),
  ...Object.fromEntries(flags.map((name) => [name, (text: string) => command([name, text])])),
  ...Object.fromEntries(flags.map((name) => [`${name}=`, (text: string) => command([`${name}=${text}`])])),
};

it(
  "lets no piece of a secret out of a report or a line, wherever it is planted",
  { timeout: 600_000 },
  async ({ task }) => {
    const found: string[] = [];
    let cases = 0;
    for (const [place, plant] of Object.entries(places))
      await fc.assert(
        fc.asyncProperty(planted, async ({ form, value, essence }) => {
          const outputs = await plant(value).catch((error: unknown) => {
            expect(isLeanError(error), `${place}, ${form}`).toBe(true);
            return [error];
          });
          cases++;
          found.push(...tracesOf(essence, outputs).map((where) => `${place}, ${form}: ${where}`));
        }),
        { numRuns: runsPerPlace },
      );
    expect([...new Set(found)]).toEqual([]);
    Object.assign(task.meta, {
      figures: { "reports and lines of the doctor searched": cases, "pieces found in them": found.length },
    });
  },
);
