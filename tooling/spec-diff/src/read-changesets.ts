import { readdir, readFile } from "node:fs/promises";
import { join } from "node:path";
import { type Bump, bumps, covers } from "./bump.ts";

/** The largest bump per package in the changesets of a tree that another tree does not have in the same words. */
export async function readChangesets(tree: string, without: string): Promise<Map<string, Bump>> {
  const found = new Map<string, Bump>();
  const files = await readdir(join(tree, ".changeset")).catch(() => []);
  for (const file of files.filter((file) => file.endsWith(".md") && file !== "README.md")) {
    const text = await readFile(join(tree, ".changeset", file), "utf8");
    if (text === (await readFile(join(without, ".changeset", file), "utf8").catch(() => undefined))) continue;
    const [, front = ""] = text.match(/^---\r?\n([\s\S]*?)\r?\n---/) ?? [];
    for (const [, name = "", bump = ""] of front.matchAll(/^["']?([^"'\s]+?)["']?:\s*["']?(\w+)["']?\s*$/gm))
      if (isBump(bump) && covers(bump, found.get(name) ?? "none")) found.set(name, bump);
  }
  return found;
}

function isBump(text: string): text is Bump {
  return (bumps as readonly string[]).includes(text);
}
