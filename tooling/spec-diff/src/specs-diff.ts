import { mkdtemp, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { compareTrees } from "./compare-trees.ts";
import { exportCommit } from "./export-commit.ts";
import { type Base, findBase, findBranchPoint } from "./find-base.ts";
import { git } from "./git.ts";
import { refusals, report } from "./report.ts";

/** Options of {@link specsDiff}. */
export interface SpecsDiffOptions {
  /** Any folder of the repository. */
  folder: string;
  /** Commit to compare with instead of the last release. */
  base?: string | undefined;
  /** Look at the changesets too. Default false. */
  check?: boolean;
  /** List patches instead of counting them. Default false. */
  verbose?: boolean;
  print: (line: string) => void;
}

/**
 * Prints what the specs changed since the last release, per API. With `check` it gives the lines that say which changeset
 * is missing or too small: for everything since the release, and for this branch alone, so that a pull request brings a
 * changeset of its own.
 */
export async function specsDiff(options: SpecsDiffOptions): Promise<string[]> {
  const { base: wanted, check = false, print } = options;
  const root = await git(options.folder, ["rev-parse", "--show-toplevel"]);
  const base = wanted
    ? { commit: await git(root, ["rev-parse", `${wanted}^{commit}`]), name: wanted }
    : await findBase(root);
  if (!base) {
    print("No commit has specs yet: nothing to compare with.");
    return [];
  }
  const refused = await compareWith(base, root, options);
  const branch = check && !wanted ? await findBranchPoint(root) : undefined;
  if (branch && branch.commit !== base.commit) refused.push(...(await compareWith(branch, root, options)));
  return check ? [...new Set(refused)] : [];
}

async function compareWith(
  { commit, name }: Base,
  root: string,
  options: SpecsDiffOptions,
): Promise<string[]> {
  const folder = await mkdtemp(join(tmpdir(), "openlean-diff-"));
  try {
    options.print(`Compared with ${name} (${commit.slice(0, 9)})`);
    const before = join(folder, "before");
    await exportCommit(root, commit, before);
    const changes = await compareTrees(before, root, folder);
    for (const line of report(changes, options.verbose ?? false)) options.print(line);
    return refusals(changes);
  } finally {
    await rm(folder, { recursive: true });
  }
}
