import { mkdir } from "node:fs/promises";
import { join } from "node:path";
import { git } from "./git.ts";

/** Writes the files of a commit into a folder. The repository, its index and its working tree stay as they are. */
export async function exportCommit(root: string, commit: string, folder: string): Promise<void> {
  await mkdir(folder, { recursive: true });
  const env = { GIT_INDEX_FILE: join(folder, ".index") };
  await git(root, ["read-tree", commit], env);
  await git(root, ["checkout-index", "--all", `--prefix=${folder}/`], env);
}
