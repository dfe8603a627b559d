import { writeFile } from "node:fs/promises";
import { join } from "node:path";
import { run } from "../run.ts";
import { typescriptAlias } from "./install-tarballs.ts";

/** Compiles the project's `program.ts`, and the types of every package it reaches, as strictly as TypeScript can. */
export async function compileProgram(
  folder: string,
  version: string,
  resolution: "nodenext" | "bundler",
): Promise<void> {
  const name = `tsconfig-${version}-${resolution}.json`;
  const compilerOptions = {
    target: "es2022",
    lib: ["es2023", "dom", "dom.iterable"],
    types: ["node"],
    module: resolution === "nodenext" ? "nodenext" : "esnext",
    moduleResolution: resolution,
    strict: true,
    exactOptionalPropertyTypes: true,
    noUncheckedIndexedAccess: true,
    skipLibCheck: false,
    rootDir: ".",
    outDir: `out/${version}-${resolution}`,
  };
  await writeFile(
    join(folder, name),
    JSON.stringify({ compilerOptions, files: ["program.ts", "entries.ts"] }),
  );
  const tsc = join(folder, "node_modules", typescriptAlias(version), "bin/tsc");
  await run(process.execPath, [tsc, "-p", name], { cwd: folder });
}
