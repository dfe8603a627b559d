import { globSync, readFileSync } from "node:fs";
import { dirname, join } from "node:path";

/** Folder of each package of the workspace, by name. */
export function packageFolders(root: string): Map<string, string> {
  return new Map(
    globSync("{packages,apps,tooling}/*/package.json", { cwd: root }).map((path) => [
      (JSON.parse(readFileSync(join(root, path), "utf8")) as { name: string }).name,
      join(root, dirname(path)),
    ]),
  );
}
