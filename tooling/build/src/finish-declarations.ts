import { globSync } from "node:fs";
import { readFile, writeFile } from "node:fs/promises";
import { dirname, join, relative } from "node:path";
import { type Manifest, sourceOf } from "./manifest.ts";
import { portableTypes } from "./portable-types.ts";
import { rewriteSpecifiers } from "./rewrite-specifiers.ts";

/**
 * Names files as they are called once built in the declarations of a folder: tsc leaves `./x.ts`. What `imports` calls
 * `#x` is named as well, since TypeScript's `node10` knows no `imports`. For a dual package it writes each a second time,
 * for CommonJS: a declaration that serves both formats is one that lies about one of them.
 */
export async function finishDeclarations(
  dist: string,
  { imports = {}, dual }: Pick<Manifest, "imports"> & { dual: boolean },
): Promise<void> {
  const paths = globSync("**/*.d.ts", { cwd: dist });
  await Promise.all(
    paths.map(async (path) => {
      const file = join(dist, path);
      let text = portableTypes(await readFile(file, "utf8"));
      for (const [name, target] of Object.entries(imports))
        text = text.replaceAll(`"${name}"`, `"./${relative(join("src", dirname(path)), sourceOf(target))}"`);
      await writeFile(file, rewriteSpecifiers(text, ".js"));
      if (dual) await writeFile(file.replace(/\.ts$/, ".cts"), rewriteSpecifiers(text, ".cjs"));
    }),
  );
}
