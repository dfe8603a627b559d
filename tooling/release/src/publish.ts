/**
 * `node publish.ts <folder>` publishes the tarballs that `release:check --out <folder>` has proven. For the release
 * workflow: it has no dependencies, and npm takes the identity of the workflow, so that there is no token.
 */
import { appendFile } from "node:fs/promises";
import { resolve } from "node:path";
import { publishTarballs } from "./publish-tarballs.ts";
import { readPlan } from "./release-plan.ts";
import { run } from "./run.ts";

const folder = resolve(process.argv[2] ?? "release");
const published = await publishTarballs(await readPlan(folder), {
  has: ({ name, version }) =>
    run("npm", ["view", `${name}@${version}`, "version"], { cwd: folder }).then(
      // npm answers nothing, and 0, for a known package without this version.
      ({ stdout }) => stdout.trim() !== "",
      (error: unknown) => {
        if (String(error).includes("E404")) return false;
        throw error;
      },
    ),
  publish: async ({ file }) => {
    await run("npm", ["publish", `./${file}`, "--provenance", "--access", "public"], { cwd: folder });
  },
});
console.log(published.length > 0 ? `published ${published.join(", ")}` : "the registry has all of it");
const output = process.env["GITHUB_OUTPUT"];
if (output) await appendFile(output, `published=${published.join(" ")}\n`);
