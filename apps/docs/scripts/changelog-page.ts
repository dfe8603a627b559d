import { globSync, readFileSync } from "node:fs";
import { dirname, join } from "node:path";
import { repository } from "./paths.ts";

/** The changelogs that changesets writes beside each package, on one page. Empty sections are left out. */
export function changelogPage(): string {
  const sections = globSync("packages/*/CHANGELOG.md", { cwd: repository })
    .sort()
    .map((file) => {
      const { name } = JSON.parse(readFileSync(join(repository, dirname(file), "package.json"), "utf8")) as {
        name: string;
      };
      const text = readFileSync(join(repository, file), "utf8").replace(/^# .*\n/, "");
      return `## ${name}\n${text.replaceAll(/^(#+) /gm, "#$1 ")}`;
    });
  const intro =
    "Packages are versioned on their own. Each release lists what changed for its users, oldest last.";
  return sections.length > 0
    ? `${intro}\n\n${sections.join("\n")}`
    : `${intro}\n\nNothing is released yet.\n`;
}
