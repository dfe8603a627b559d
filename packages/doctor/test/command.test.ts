import { spawn } from "node:child_process";
import { mkdtemp, readFile, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, beforeAll, expect, it } from "vitest";
import { type Sandbox, startSandbox } from "@openlean/sandbox";
import { formatReport, type Report } from "../src/index.ts";
import { main } from "../src/main.ts";

let sandbox: Sandbox;
let folder: string;
let variables: Record<string, string>;

beforeAll(async () => {
  [sandbox, folder] = await Promise.all([startSandbox(), mkdtemp(join(tmpdir(), "doctor-"))]);
  const { urls, credentials, certificates } = sandbox;
  variables = {
    LEAN_REGION: "sa",
    LEAN_ENVIRONMENT: "sandbox",
    LEAN_CLIENT_ID: credentials.clientId,
    LEAN_CLIENT_SECRET: credentials.clientSecret,
    LEAN_APP_TOKEN: credentials.appToken,
    LEAN_CERT: join(folder, "my_app_cert.crt"),
    LEAN_KEY: join(folder, "my_app_private_key.pem"),
    LEAN_CERT_CHAIN: join(folder, "lean_public_cert_chain.pem"),
    LEAN_BASE_URL: urls.api,
    LEAN_AUTH_URL: urls.auth,
    LEAN_MTLS_URL: urls.mtls,
  };
  const contents = {
    LEAN_CERT: certificates.cert,
    LEAN_KEY: certificates.key,
    LEAN_CERT_CHAIN: certificates.chain,
  };
  for (const [name, text] of Object.entries(contents))
    await writeFile(variables[name] as string, text, { mode: 0o600 });
});
afterAll(async () => {
  await sandbox.close();
  await rm(folder, { recursive: true });
});

async function run(
  argv: string[],
  env: Record<string, string> = variables,
  isTTY = false,
): Promise<{ code: number; out: string; err: string }> {
  let out = "";
  let err = "";
  const code = await main(
    argv,
    env,
    { write: (text) => (out += text), isTTY, columns: 100 },
    { write: (text) => (err += text) },
  );
  return { code, out, err };
}

it("answers 0 and says that everything works", async () => {
  const { code, out, err } = await run([]);
  expect({ code, err }).toEqual({ code: 0, err: "" });
  expect(out).toMatch(/^openlean doctor: Saudi Arabia, sandbox\n {2}mTLS host {3}https:\/\/localhost:\d+\n/);
  expect(out).toMatch(/\n {2}ok {4}mTLS call {3}mutual TLS works: the list of banks arrived\n/);
  expect(out).toMatch(/\n\nEverything that was checked works\.\n$/);
});

it("answers 1 with cause and next step beneath what failed", async () => {
  const { code, out } = await run([], { ...variables, LEAN_CLIENT_SECRET: "wrong" });
  expect(code).toBe(1);
  expect(out).toMatch(/ FAIL {2}token {7}127.*invalid_client/);
  expect(out).toMatch(/\n {20}why {3}client id or client secret is wrong/);
  expect(out).toMatch(/\n {20}next {2}check clientId and clientSecret/);
  expect(out).toMatch(/\n1 of 11 checks failed\.\n$/);
});

it("gives the report as JSON", async () => {
  const { code, out } = await run(["--json"], { ...variables, LEAN_CERT: "" });
  const report = JSON.parse(out) as Report;
  expect(code).toBe(1);
  expect(report.ok).toBe(false);
  expect(report.checks[0]).toMatchObject({ id: "files", status: "failed", code: "missing_setting" });
});

it("puts flags before variables and variables before an env file", async () => {
  const file = join(folder, "lean.env");
  const secret = join(folder, "secret");
  await writeFile(secret, `${variables["LEAN_CLIENT_SECRET"]}\n`);
  await writeFile(
    file,
    Object.entries({ ...variables, LEAN_REGION: "ae", LEAN_CERT: "/nowhere" })
      .map(([name, value]) => `${name}="${value}"`)
      .join("\n"),
  );
  const { LEAN_CERT: cert = "" } = variables;
  const given = { LEAN_CERT: cert, LEAN_CLIENT_SECRET: "wrong", LEAN_REGION: "nowhere" };
  const flags = ["--env-file", file, "--region", "sa", "--client-secret-file", secret];
  const { code, out, err } = await run(flags, given);
  expect({ code, err }).toEqual({ code: 0, err: "" });
  expect(out).toContain("Saudi Arabia");
});

it.each([
  [["--verbose"], /argument 1 is no option of this command; run with --help/],
  [["--json", "canary-1"], /argument 2 is no option/],
  [["--canary-1"], /argument 1 is no option/],
  [["--canary-1=x"], /argument 1 is no option/],
  [["-canary-1"], /argument 1 is no option/],
  [["--region", "sa", "-----BEGIN canary-1-----"], /argument 3 is no option/],
  [["--key", "-----BEGIN canary-1-----"], /--key needs a value/],
  [["--region"], /--region needs a value; one that begins with a hyphen is written after --region=/],
  [["canary-1"], /argument 1 is no option/],
  [["--timeout-ms", "soon"], /--timeout-ms must be a number/],
  [["--region", "eg"], /region must be "sa" or "ae", not a string/],
  [
    ["--client-secret", "canary-1"],
    /--client-secret is no option.*use LEAN_CLIENT_SECRET or --client-secret-file/,
  ],
  [["--client-secret=canary-1"], /--client-secret is no option/],
  [["--app-token", "canary-1"], /LEAN_APP_TOKEN or --app-token-file/],
  [["--passphrase=canary-1"], /LEAN_KEY_PASSPHRASE or --passphrase-file/],
  [["--proxy", "http://user:canary-1@proxy:3128"], /--proxy must not hold credentials/],
  [["--env-file", "/canary-1/none"], /the file of --env-file cannot be read/],
  [["--client-secret-file", "/canary-1"], /the file of --client-secret-file cannot be read/],
  [["--json=canary-1"], /--json takes no value/],
])("answers %j with 2 and one line that quotes no value", async (argv, line) => {
  const { code, out, err } = await run(argv);
  expect(code).toBe(2);
  expect(out).toBe("");
  expect(err).toMatch(line);
  expect(err).toMatch(/^openlean-doctor: [^\n]+\n$/);
  expect(err).not.toContain("canary-1");
});

it.each([
  [{}, /region is not given/],
  [{ LEAN_REGION: "sa" }, /environment is not given/],
  [{ LEAN_REGION: "sa", LEAN_ENVIRONMENT: "sandbox" }, /no credentials are given; set LEAN_CLIENT_ID/],
])("asks for what is missing in %j", async (env, line) => {
  const { code, err } = await run([], env);
  expect(code).toBe(2);
  expect(err).toMatch(line);
});

it("colours a terminal only, and not with NO_COLOR", async () => {
  const escape = "\u001B[";
  expect((await run([], variables, false)).out).not.toContain(escape);
  expect((await run([], { ...variables, NO_COLOR: "1" }, true)).out).not.toContain(escape);
  expect((await run([], { ...variables, TERM: "dumb" }, true)).out).not.toContain(escape);
  expect((await run([], variables, true)).out).toContain(`${escape}32mok`);
});

it("keeps lines within the width of the terminal", async () => {
  const { out } = await run(["--json"], {
    ...variables,
    LEAN_CLIENT_SECRET: "wrong",
    LEAN_APP_TOKEN: "wrong",
  });
  const report = JSON.parse(out) as Report;
  for (const width of [60, 80, 110]) {
    const lines = formatReport(report, { colour: false, width }).split("\n");
    expect(Math.max(...lines.map(({ length }) => length))).toBeLessThanOrEqual(width);
  }
});

it("names every option and variable in --help, and answers 0", async () => {
  const { code, out } = await run(["--help"], {});
  expect(code).toBe(0);
  for (const name of Object.keys(variables)) expect(out).toContain(name);
  expect(Math.max(...out.split("\n").map(({ length }) => length))).toBeLessThanOrEqual(100);
});

it("is a command that ends by itself with its exit code, and the only one of its package", async () => {
  const cli = join(import.meta.dirname, "../src/cli.ts");
  const child = spawn(process.execPath, [cli], { env: variables, stdio: "ignore" });
  const code = await new Promise((resolve) => child.on("close", resolve));
  expect(code).toBe(0);
  const manifest = JSON.parse(await readFile(join(import.meta.dirname, "../package.json"), "utf8")) as {
    bin: Record<string, string>;
    publishConfig: { bin: Record<string, string> };
  };
  // npx takes the command of a package that has one alone.
  expect(manifest.bin).toEqual({ "openlean-doctor": "./src/cli.ts" });
  expect(Object.keys(manifest.publishConfig.bin)).toEqual(Object.keys(manifest.bin));
});

it.each(["12.22.12", "18.20.8", "20.20.2", "21.7.3", "22.11.0"])(
  "answers Node %s with one line and 2, and loads nothing that an older Node cannot read",
  async (version) => {
    const cli = join(import.meta.dirname, "../src/cli.ts");
    const older = `Object.defineProperty(process, "versions", { value: { node: "${version}" } })`;
    const child = spawn(process.execPath, ["--import", `data:text/javascript,${older}`, cli]);
    let err = "";
    child.stderr.on("data", (chunk) => (err += String(chunk)));
    const code = await new Promise((resolve) => child.on("close", resolve));
    expect({ code, err }).toEqual({
      code: 2,
      err: `openlean-doctor: Node 22.12.0 or later is needed, and this is ${version}\n`,
    });
    const source = await readFile(cli, "utf8");
    expect(source).not.toMatch(/^(import|export)\b|\?\?|\?\.|^await\b/m);
    const manifest = await readFile(join(import.meta.dirname, "../package.json"), "utf8");
    expect(JSON.parse(manifest)).toMatchObject({ engines: { node: ">=22.12.0" } });
  },
);
