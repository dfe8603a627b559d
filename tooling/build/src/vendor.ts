import { readdir, readFile } from "node:fs/promises";
import { findPackageJSON } from "node:module";
import { dirname, join } from "node:path";
import { pathToFileURL } from "node:url";
import { build } from "rolldown";

/** Writes a dependency that is only an ES module as one CommonJS file, with its version and licence in front. */
export async function vendor(name: string, folder: string, file: string): Promise<void> {
  const manifest = findPackageJSON(name, pathToFileURL(join(folder, "package.json")));
  if (!manifest) throw new Error(`${name} is imported and not installed`);
  const { version } = JSON.parse(await readFile(manifest, "utf8")) as { version: string };
  const license = (await readdir(dirname(manifest))).find((one) => /^licen[cs]e/i.test(one));
  if (!license) throw new Error(`${name} comes without a licence`);
  const text = await readFile(join(dirname(manifest), license), "utf8");
  await build({
    cwd: folder,
    input: name,
    platform: "node",
    output: {
      file,
      format: "cjs",
      exports: "named",
      minify: true,
      postBanner: `/*! ${name} ${version}\n${text.trim()}\n*/`,
    },
  });
}
