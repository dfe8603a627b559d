import { spawn } from "node:child_process";
import { existsSync, readFileSync, rmSync } from "node:fs";
import { join } from "node:path";
import { createInterface } from "node:readline";
import { fileURLToPath } from "node:url";
import { readProgress } from "./read-progress.js";
import { showProgress } from "./show-progress.js";

/** Root of the repository. */
export const root = fileURLToPath(new URL("../../..", import.meta.url));

/** The pnpm that `package.json` pins, by way of npm: nothing is installed on the machine. */
const pnpm = ["--yes", JSON.parse(readFileSync(join(root, "package.json"), "utf8")).packageManager];

/** Whether somebody installed everything before, compilers and linters included. */
export function isFull() {
  const path = join(root, "node_modules/.modules.yaml");
  return existsSync(path) && /"devDependencies":\s*true/.test(readFileSync(path, "utf8"));
}

/** Whether nothing was installed yet. */
export function isBare() {
  return !existsSync(join(root, "node_modules/.modules.yaml"));
}

/**
 * Runs `pnpm install` with these arguments and shows how far it is. Resolves to what went wrong, one line.
 *
 * @param {readonly string[]} flags
 * @returns {Promise<string | undefined>}
 */
export function install(flags) {
  const progress = showProgress(process.stderr);
  const read = readProgress();
  const child = runPnpm(["install", "--reporter=ndjson", ...flags], ["ignore", "pipe", "pipe"]);
  let problem = "";
  progress.show("fetching pnpm");
  const take = (/** @type {string} */ line) => {
    const state = read(line);
    problem = state.problem;
    progress.show(state.text);
  };
  for (const stream of [child.stdout, child.stderr])
    if (stream) createInterface({ input: stream }).on("line", take);
  return new Promise((resolve) => {
    child.on("error", () => resolve("npx is not there; it comes with Node and npm"));
    child.on("close", (code) => {
      progress.end();
      const cause = problem.split("\n")[0] || `pnpm ended with ${code}`;
      resolve(code === 0 ? undefined : `could not install (${cause}); is the npm registry in reach?`);
    });
  });
}

/**
 * Lets the next `pnpm run` install the rest: by its own notes pnpm takes what it was asked for last as all there is to
 * have, and `pnpm lint` would not find its linter.
 */
export function forgetPart() {
  rmSync(join(root, "node_modules/.pnpm-workspace-state-v1.json"), { force: true });
}

/**
 * @param {readonly string[]} args
 * @param {import("node:child_process").StdioOptions} stdio
 */
export function runPnpm(args, stdio) {
  // npx is a script on Windows, which only a shell starts.
  return spawn("npx", [...pnpm, ...args], { cwd: root, stdio, shell: process.platform === "win32" });
}
