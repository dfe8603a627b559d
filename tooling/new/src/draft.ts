import { mkdir, readFile, writeFile } from "node:fs/promises";
import { dirname, join } from "node:path";

/** Files to write, by path from the root, and what a person has to do afterwards. */
export interface Draft {
  files: Record<string, string>;
  /** Steps in their order, a line each. */
  left: string[];
}

/** A request that cannot be met as it is; its message is one line for whoever typed it. */
export class DraftError extends Error {}

/** Text of a file of the tree; `undefined` where there is none. */
export function readText(tree: string, file: string): Promise<string | undefined> {
  return readFile(join(tree, file), "utf8").catch(() => undefined);
}

/** Text of a file that has to be there. */
export async function textOf(tree: string, file: string): Promise<string> {
  const text = await readText(tree, file);
  if (text === undefined) throw new DraftError(`${file} does not exist`);
  return text;
}

/** Writes the files of a draft. */
export async function writeDraft(tree: string, { files }: Draft): Promise<void> {
  for (const [file, text] of Object.entries(files)) {
    await mkdir(dirname(join(tree, file)), { recursive: true });
    await writeFile(join(tree, file), text);
  }
}
