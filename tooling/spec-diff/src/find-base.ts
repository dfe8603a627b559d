import { git } from "./git.ts";

/** A commit to compare with, and the words for it. */
export interface Base {
  commit: string;
  name: string;
}

/**
 * What the specs are compared with: the last release, that is the nearest tag `specs@*` or `@openlean/*@*`; before the
 * first release the commit where this branch left main; on main itself the first commit that has specs.
 */
export async function findBase(root: string): Promise<Base | undefined> {
  const tag = await git(root, [
    "describe",
    "--tags",
    "--abbrev=0",
    "--match",
    "specs@*",
    "--match",
    "@openlean/*@*",
    "HEAD",
  ]).catch(() => undefined);
  if (tag) return { commit: await git(root, ["rev-parse", `${tag}^{commit}`]), name: `the release ${tag}` };
  return (await findBranchPoint(root)) ?? firstWithSpecs(root);
}

/** Where this branch left main; nothing on main itself. */
export async function findBranchPoint(root: string): Promise<Base | undefined> {
  const head = await git(root, ["rev-parse", "HEAD"]).catch(() => undefined);
  for (const main of ["origin/main", "main"]) {
    const commit = await git(root, ["merge-base", "HEAD", main]).catch(() => undefined);
    if (commit && commit !== head) return { commit, name: `the merge base with ${main}` };
  }
  return undefined;
}

async function firstWithSpecs(root: string): Promise<Base | undefined> {
  const commits = await git(root, ["log", "--first-parent", "--reverse", "--format=%H", "--", "specs"]).catch(
    () => "",
  );
  const [commit] = commits.split("\n");
  return commit ? { commit, name: "the first commit that has specs" } : undefined;
}
