import { spawnSync } from "node:child_process";
import { existsSync, mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { delimiter, join } from "node:path";
import { afterAll, describe, expect, it } from "vitest";

const folder = mkdtempSync(join(tmpdir(), "openlean-start-"));
const called = join(folder, "called");
// An npx that notes that it was called: nothing may be installed or started before the arguments are understood.
writeFileSync(join(folder, "npx"), `#!/bin/sh\ntouch "${called}"\nexit 1\n`, { mode: 0o755 });
afterAll(() => rmSync(folder, { recursive: true }));

function run(script: string, args: string[], env: Record<string, string> = {}) {
  rmSync(called, { force: true });
  const path = `${folder}${delimiter}${process.env["PATH"]}`;
  const clean = Object.fromEntries(Object.entries(process.env).filter(([name]) => !name.startsWith("LEAN_")));
  return spawnSync(process.execPath, [join(import.meta.dirname, "../src", script), ...args], {
    encoding: "utf8",
    env: { ...clean, PATH: path, ...env },
  });
}

describe.each([
  ["demo.js", "npm start", "--once"],
  ["check.js", "npm test", "--all"],
])("%s", (script, command, flag) => {
  it.each([["--bogus"], ["canary"], [flag, "-x"], [`${flag}=canary`], ["--Help"], [""]])(
    "refuses %s %s in one line before anything runs",
    (...args) => {
      const { status, stdout, stderr } = run(script, args);
      expect(stderr).toMatch(
        new RegExp(`^${command}: argument \\d is unknown; known are ${flag} and --help\n$`),
      );
      expect(stdout + stderr).not.toContain("canary");
      expect(status).toBe(2);
      expect(existsSync(called)).toBe(false);
    },
  );

  it.each([["--help"], ["-h"], [flag, "--help"]])("explains itself for %s %s", (...args) => {
    const { status, stdout, stderr } = run(script, args);
    expect(stdout).toContain(`${command} [-- ${flag}]`);
    expect([status, stderr, existsSync(called)]).toEqual([0, "", false]);
  });

  it("says in one line that nothing could be installed", () => {
    const { status, stderr } = run(script, []);
    expect(stderr.trim().split("\n").at(-1)).toBe(
      `${command}: could not install (pnpm ended with 1); is the npm registry in reach?`,
    );
    expect([status, existsSync(called)]).toEqual([1, true]);
  });
});

it("npm start refuses a wrong variable before anything runs", () => {
  const { status, stderr } = run("demo.js", [], { LEAN_REGION: "canary" });
  expect(stderr).toBe("npm start: LEAN_REGION must be sa or ae\n");
  expect([status, existsSync(called)]).toEqual([2, false]);
});
