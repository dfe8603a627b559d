/**
 * `node publish.ts <folder>` stages the tarballs that `release:check --out <folder>` has proven. For the release
 * workflow: it has no dependencies, and npm takes the identity of the workflow, so that there is no token. A maintainer
 * approves each with a second factor; the workflow may not publish.
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
    await run("npm", ["stage", "publish", `./${file}`, "--provenance", "--access", "public"], {
      cwd: folder,
    }).catch((error: unknown) => {
      // A run that broke off had staged it; nobody has approved it yet.
      if (!/E409|EPUBLISHCONFLICT/.test(String(error))) throw error;
    });
  },
});
console.log(published.length > 0 ? `staged ${published.join(", ")}` : "the registry has all of it");
const output = process.env["GITHUB_OUTPUT"];
if (output) await appendFile(output, `published=${published.join(" ")}\n`);
