import { globSync } from "node:fs";
import { dirname, join, relative } from "node:path";
import { rolldown } from "rolldown";
import { isEsmOnly, packageOf } from "./is-esm-only.ts";
import type { Manifest } from "./manifest.ts";
import { vendor } from "./vendor.ts";

/**
 * Writes `dist/x.cjs` beside each `dist/x.js` of a package. Files stay apart, so that what is loaded late stays late;
 * dependencies stay outside, but for those that CommonJS cannot load everywhere: Jest has no `require` of ES modules.
 * `import()` becomes `require`, because Jest has none of it either. Programs have one format, that of `bin`.
 */
export async function writeCommonJs(folder: string, { bin = {} }: Pick<Manifest, "bin">): Promise<void> {
  const dist = join(folder, "dist");
  const programs = new Set(
    Object.values(bin).map((source) => source.replace(/^\.\/src\/(.*)\.ts$/, "$1.js")),
  );
  const modules = globSync("**/*.js", { cwd: dist }).filter((one) => !programs.has(one));
  const vendored = new Set<string>();
  const bundle = await rolldown({
    cwd: dist,
    input: Object.fromEntries(modules.map((path) => [path.replace(/\.js$/, ""), `./${path}`])),
    platform: "node",
    treeshake: false,
    plugins: [
      {
        name: "dependencies-stay-outside",
        resolveId(id, importer) {
          if (id.startsWith(".")) return null;
          if (importer === undefined || !isEsmOnly(id, folder)) return { id, external: true };
          vendored.add(packageOf(id));
          return { id: `vendor:${packageOf(id)}`, external: true };
        },
        renderChunk: (code, { fileName }) =>
          code.replaceAll(/(?<=require\(")vendor:([^"]+)/g, (_, name: string) => {
            return `./${relative(dirname(fileName), vendoredFile(name))}`;
          }),
      },
    ],
  });
  await bundle.write({
    dir: dist,
    format: "cjs",
    exports: "named",
    preserveModules: true,
    entryFileNames: "[name].cjs",
    dynamicImportInCjs: false,
  });
  await Promise.all([...vendored].map((name) => vendor(name, folder, join(dist, vendoredFile(name)))));
}

/** Path below `dist` of a dependency that is inside. */
function vendoredFile(name: string): string {
  return `vendor/${name.replace("/", "-")}.cjs`;
}
