import { execFile } from "node:child_process";
import { createServer } from "node:http";
import { mkdtemp, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { startSandbox } from "@openlean/sandbox";
import { afterAll, beforeAll, describe, expect, it } from "vitest";

const main = join(import.meta.dirname, "../src/main.ts");

interface Ended {
  code: number;
  stdout: string;
  stderr: string;
}

/** Runs the example as `npm start` does, with these variables and nothing else of Lean's. */
function run(env: Record<string, string>, ...args: string[]): Promise<Ended> {
  const clean = Object.fromEntries(Object.entries(process.env).filter(([name]) => !name.startsWith("LEAN_")));
  return new Promise((resolve) => {
    const options = { env: { ...clean, NO_COLOR: "1", ...env }, timeout: 30_000 };
    execFile(process.execPath, [main, ...args], options, (error, stdout, stderr) =>
      resolve({ code: typeof error?.code === "number" ? error.code : error ? -1 : 0, stdout, stderr }),
    );
  });
}

describe("the journey", () => {
  it.each(["sa", "ae"])("walks both channels in %s and ends with 0", async (region) => {
    const { code, stdout, stderr } = await run({ LEAN_REGION: region }, "--once");
    expect(stderr).toBe("");
    expect(code).toBe(0);
    const [, bearer = "", mtls = ""] = stdout.split(/^(?=Bearer|Mutual TLS)/m);
    for (const part of [bearer, mtls]) {
      expect(part).toMatch(/200\s+GET\s+\/data\/v2\/accounts {2}.*[79] accounts/);
      expect(part).toMatch(
        /200\s+GET\s+\/data\/v2\/accounts\/\{account_id\}\/transactions\s+\d{3} on pages of 100/,
      );
    }
    expect(bearer).toMatch(/hook\s+\/webhooks\/lean\s+entity\.created, signature verified/);
    expect(bearer).toMatch(/entity\.data\.refresh\.updated (FINISHED|OK), signature verified/);
    expect(bearer).toContain("/oauth2/token");
    expect(mtls).not.toContain("/oauth2/token");
    expect(amounts(mtls)).toEqual(amounts(bearer));
  });

  it("ends by itself when CI=true", async () => {
    expect(await run({ CI: "true" })).toMatchObject({ code: 0 });
  });
});

it.each([["--bogus"], ["--once", "canary"]])("refuses %s %s in one line", async (...args) => {
  expect(await run({}, ...args)).toEqual({
    code: 2,
    stdout: "",
    stderr: "openlean: the only argument is --once\n",
  });
});

describe("with credentials set", () => {
  let folder: string;
  let sandbox: Awaited<ReturnType<typeof startSandbox>>;
  let env: Record<string, string>;
  beforeAll(async () => {
    folder = await mkdtemp(join(tmpdir(), "openlean-example-"));
    sandbox = await startSandbox();
    const { certificates, credentials, urls } = sandbox;
    const files = { LEAN_CERT: "cert", LEAN_KEY: "key", LEAN_CERT_CHAIN: "chain" } as const;
    env = {
      LEAN_REGION: "sa",
      LEAN_ENVIRONMENT: "sandbox",
      LEAN_CLIENT_ID: credentials.clientId,
      LEAN_CLIENT_SECRET: credentials.clientSecret,
      LEAN_BASE_URL: urls.api,
      LEAN_AUTH_URL: urls.auth,
      LEAN_MTLS_URL: urls.mtls,
    };
    for (const [variable, name] of Object.entries(files)) {
      env[variable] = join(folder, `${name}.pem`);
      await writeFile(env[variable], certificates[name]);
    }
  });
  afterAll(async () => {
    await sandbox.close();
    await rm(folder, { recursive: true });
  });

  it("talks to the given hosts and asks to connect the new customer", async () => {
    const { code, stdout } = await run(env, "--once");
    expect(code).toBe(0);
    expect(stdout).toContain("against Lean");
    expect(stdout).toMatch(/200 {2}POST\s+\/customers\/v1\//);
    expect(stdout).toContain("set LEAN_CUSTOMER_ID");
  });

  it.each<
    [
      string,
      (set: Record<string, string>) => Promise<Record<string, string>> | Record<string, string>,
      RegExp,
    ]
  >([
    ["an unknown region", () => ({ LEAN_REGION: "bh" }), /region must be "sa" or "ae", not a string/],
    [
      "a missing secret",
      () => ({ LEAN_CERT: "", LEAN_CLIENT_SECRET: "" }),
      /clientSecret is missing; copy it from/,
    ],
    [
      "a wrong secret",
      () => ({ LEAN_CLIENT_SECRET: "canary-secret" }),
      /invalid_client \(HTTP 401\); check clientId and clientSecret/,
    ],
    [
      "a missing setting",
      () => ({ LEAN_ENVIRONMENT: "" }),
      /LEAN_ENVIRONMENT is not set; copy \.env\.example/,
    ],
    [
      "a missing certificate",
      () => ({ LEAN_CERT: join(folder, "none.pem") }),
      /cert: there is no file .*none\.pem; check the path/,
    ],
    ["a certificate that cannot be read", () => ({ LEAN_CERT: folder }), /cert: cannot read .*\(EISDIR\)/],
    [
      "a file that is not PEM",
      async () => ({ LEAN_KEY: await file("not-pem", "canary-key") }),
      /key holds no PEM block/,
    ],
    [
      "a key of another certificate",
      async () => ({ LEAN_KEY: await file("other-key", (await sandbox.issueCertificate()).key) }),
      /key does not belong to cert/,
    ],
    [
      "a host that does not answer",
      async () => ({ LEAN_BASE_URL: await closedPort() }),
      /could not reach .*ECONNREFUSED/,
    ],
  ])("answers %s with one line and exit code 1", async (_, change, message) => {
    const { code, stderr } = await run({ ...env, ...(await change(env)) }, "--once");
    expect(stderr).toMatch(message);
    expect(stderr.trim().split("\n")).toHaveLength(1);
    expect(stderr).not.toMatch(/canary|-----BEGIN|\n\s+at /);
    expect(code).toBe(1);
  });

  async function file(name: string, text: string): Promise<string> {
    const path = join(folder, name);
    await writeFile(path, text);
    return path;
  }
});

function amounts(part: string): string[] {
  return part.split("\n").filter((line) => /SAR|AED/.test(line));
}

/** An address on which nothing listens. */
async function closedPort(): Promise<string> {
  const server = createServer();
  await new Promise<void>((resolve) => server.listen(0, "127.0.0.1", resolve));
  const { port } = server.address() as { port: number };
  await new Promise((resolve) => server.close(resolve));
  return `http://127.0.0.1:${port}`;
}
