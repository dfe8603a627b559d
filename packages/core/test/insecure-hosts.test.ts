import * as fc from "fast-check";
import { describe, expect, it } from "vitest";
import { type EnvironmentName, resolveEnvironment } from "../src/index.ts";
import { rejection } from "./support.ts";

interface Given {
  environment?: EnvironmentName;
  baseUrl?: string;
  authUrl?: string;
  insecureHosts?: readonly string[] | undefined;
}

const resolve = (given: Given) => resolveEnvironment({ region: "sa", environment: "sandbox", ...given });
const failure = (given: Given) => rejection(Promise.resolve().then(() => resolve(given)));

const label = fc.stringMatching(/^[a-z][a-z0-9-]{0,8}[a-z0-9]$/);
const host = fc
  .array(label, { minLength: 1, maxLength: 3 })
  .map((labels) => labels.join("."))
  .filter((name) => !name.endsWith("localhost"));
const port = fc.integer({ min: 1, max: 65_535 });

describe("a host of insecureHosts", () => {
  it("may be called over http in the sandbox, whatever its port and the case it is written in", () => {
    fc.assert(
      fc.property(host, port, fc.boolean(), (name, number, upper) => {
        const url = `http://${name}:${number}`;
        const insecureHosts = [upper ? name.toUpperCase() : name];
        const environment = resolve({ baseUrl: url, authUrl: url, insecureHosts });
        expect(new URL(environment.apiUrl).hostname).toBe(name);
        expect(environment.insecureHosts).toEqual([name]);
      }),
    );
  });

  it("is refused in production, and without the option everywhere", async () => {
    await fc.assert(
      fc.asyncProperty(host, fc.constantFrom("baseUrl", "authUrl"), async (name, option) => {
        const url = { [option]: `http://${name}` };
        const given: Given[] = [
          { ...url, environment: "production", insecureHosts: [name] },
          { environment: "production", insecureHosts: [name] },
          { ...url, environment: "production" },
          { ...url, insecureHosts: [] },
          url,
        ];
        for (const each of given)
          expect(await failure(each)).toMatchObject({ kind: "config", code: "insecure_url" });
      }),
    );
  });

  it("opens no other host, and no other scheme", async () => {
    await fc.assert(
      fc.asyncProperty(host, host, label, async (name, other, prefix) => {
        fc.pre(name !== other);
        for (const baseUrl of [`http://${other}`, `http://${prefix}.${name}`, `http://${name}.${prefix}`])
          if (new URL(baseUrl).hostname !== name)
            expect(await failure({ baseUrl, insecureHosts: [name] })).toMatchObject({ code: "insecure_url" });
        expect(await failure({ baseUrl: `ftp://${name}`, insecureHosts: [name] })).toMatchObject({
          kind: "config",
        });
      }),
    );
  });

  it.each(["172.17.0.2", "[fd00::2]"])("may be an address: %s", (address) => {
    expect(resolve({ baseUrl: `http://${address}:4000`, insecureHosts: [address] }).apiUrl).toBe(
      `http://${address}:4000`,
    );
  });

  it.each([
    "*",
    "*.internal",
    "sandbox:4000",
    "http://sandbox",
    "sandbox/",
    "a b",
    "",
    "@",
    "user@host",
    "[",
  ])("is a name alone, not %j", async (name) => {
    const error = await failure({ insecureHosts: [name] });
    expect(error).toMatchObject({ kind: "config", code: "invalid_option" });
  });

  it.each(["leantech.me", "sandbox.sa.leantech.me", "AUTH.leantech.me", "api.leantech.me."])(
    "is never Lean's: %s",
    async (name) => expect(await failure({ insecureHosts: [name] })).toMatchObject({ code: "insecure_url" }),
  );

  it.each([["sandbox"], [{ 0: "sandbox" }], [null], [7], [[7]], [[null]]])(
    "is in a list, not in %j",
    async (hosts) => {
      expect(await failure({ insecureHosts: hosts as unknown as string[] })).toMatchObject({
        code: "invalid_option",
      });
    },
  );

  it("is no part of the environment when there is none", () => {
    expect(resolve({})).not.toHaveProperty("insecureHosts");
    expect(resolve({ environment: "production", insecureHosts: [] })).not.toHaveProperty("insecureHosts");
  });
});
