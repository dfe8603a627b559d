import { readdir, readFile } from "node:fs/promises";
import { dirname, join } from "node:path";

/** An import of one file, types included. */
export interface Import {
  /** The file with the import, relative to the folder that was read. */
  readonly file: string;
  /** What stands between the quotes. */
  readonly specifier: string;
  /** The imported file, relative to the same folder; absent for packages. It may lead out of the folder. */
  readonly target?: string;
}

const statements =
  /^(?:import|export)\b[^;"]*?\bfrom\s*"([^"]+)"|^import\s*"([^"]+)"|\bimport\(\s*"([^"]+)"/gm;

/** Every import of the TypeScript files under a folder. */
export async function readImports(folder: string): Promise<Import[]> {
  const files = (await readdir(folder, { recursive: true })).filter((file) => file.endsWith(".ts")).sort();
  const found = await Promise.all(
    files.map(async (file) => importsIn(file, await readFile(join(folder, file), "utf8"))),
  );
  return found.flat();
}

/** The imports in the text of a file. */
export function importsIn(file: string, text: string): Import[] {
  return [...text.matchAll(statements)].map(([, from, bare, dynamic]) => {
    const specifier = from ?? bare ?? dynamic ?? "";
    return specifier.startsWith(".")
      ? { file, specifier, target: join(dirname(file), specifier) }
      : { file, specifier };
  });
}
