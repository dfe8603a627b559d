/**
 * Writes into every published `package.json` where its source is, as GitHub's environment says. npm compares it with the
 * identity of the workflow before it accepts provenance; forks thereby publish with their own.
 */
import { readFile, writeFile } from "node:fs/promises";
import { join, relative } from "node:path";
import { publishedPackages, root } from "./published-packages.ts";

const { GITHUB_SERVER_URL: server, GITHUB_REPOSITORY: repository } = process.env;
if (!server || !repository)
  throw new Error("GITHUB_SERVER_URL and GITHUB_REPOSITORY are missing: not in a workflow");
const page = `${server}/${repository}`;

for (const { folder } of await publishedPackages()) {
  const path = join(folder, "package.json");
  const manifest = JSON.parse(await readFile(path, "utf8")) as Record<string, unknown>;
  const directory = relative(root, folder);
  manifest["homepage"] = `${page}/tree/main/${directory}#readme`;
  manifest["bugs"] = `${page}/issues`;
  manifest["repository"] = { type: "git", url: `git+${page}.git`, directory };
  await writeFile(path, `${JSON.stringify(manifest, undefined, 2)}\n`);
}
