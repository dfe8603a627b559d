import { globSync, readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";

/** One skill: its folder, and its files by their path in it. */
export interface Skill {
  /** Name of the folder. */
  readonly folder: string;
  readonly files: Readonly<Record<string, string>>;
}

/** Where the skills of this repository are. */
export const skillsFolder: string = join(import.meta.dirname, "../../../skills");

/** Every skill of a folder, by name. */
export function readSkills(root: string = skillsFolder): Skill[] {
  const folders = readdirSync(root, { withFileTypes: true }).filter((entry) => entry.isDirectory());
  return folders
    .map(({ name }) => name)
    .sort()
    .map((folder) => {
      const paths = globSync("**/*.*", { cwd: join(root, folder) }).sort();
      return {
        folder,
        files: Object.fromEntries(
          paths.map((path) => [path, readFileSync(join(root, folder, path), "utf8")]),
        ),
      };
    });
}
