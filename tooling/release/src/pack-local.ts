/** `pnpm pack:local <folder>`: builds the packages, packs them into the folder and prints how to install them from there. */
import { mkdir, readdir, rm } from "node:fs/promises";
import { basename, join, relative, resolve } from "node:path";
import { pack } from "./pack.ts";
import { publishedPackages, root } from "./published-packages.ts";
import { run } from "./run.ts";

const [target = ""] = process.argv.slice(2);
const folder = resolve(target);
const packages = await publishedPackages();
await mkdir(folder, { recursive: true });
// What an earlier run left would be installed along with the rest.
for (const file of await readdir(folder)) if (/^openlean-.*\.tgz$/.test(file)) await rm(join(folder, file));

console.log(`building ${packages.length} packages ...`);
await run("turbo", ["run", "build"], { cwd: root, env: { TURBO_TELEMETRY_DISABLED: "1" } });
console.log(`packing them into ${folder} ...`);
const packed = await pack(packages, folder);

const shown = relative(process.cwd(), folder);
console.log(`
${packed.length} packages are packed. In your project, on Node 22.12 or later:

  npm install ${/\s/.test(folder) ? `"${folder}"` : folder}/*.tgz

All of them together, because they depend on each other and npm knows none of them yet. ${basename(shown)} has to stay
where it is as long as your lockfile names it.`);
