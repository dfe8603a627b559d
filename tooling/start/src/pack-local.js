/** `pnpm pack:local <folder>`: installs what a build needs, whatever part is there, and packs the packages. */
import { resolve } from "node:path";
import { fail } from "./fail.js";
import { install, root, runPnpm } from "./install.js";
import { passOn } from "./pass-on.js";

const [folder, ...others] = process.argv.slice(2);
if (folder === undefined || folder.startsWith("-") || others.length > 0)
  fail("pnpm pack:local", "it takes one folder, for example pnpm pack:local ../openlean-packages", 2);
else await run(folder);

/** @param {string} folder */
async function run(folder) {
  const failure = await install([]);
  if (failure) return fail("pnpm pack:local", failure, 1);
  // pnpm runs scripts at the root, whatever folder they are called from.
  const target = resolve(process.env["INIT_CWD"] ?? root, folder);
  passOn(runPnpm(["exec", "node", "tooling/release/src/pack-local.ts", target], "inherit"));
}
