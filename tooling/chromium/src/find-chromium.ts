import { existsSync } from "node:fs";
import { delimiter, join } from "node:path";

/** Why nothing can be opened, and how to change that on Debian. */
export const missing: string =
  "Chromium is missing; install it with: sudo apt-get update && sudo apt-get install -y chromium";

/** The first Chromium on a search path such as `PATH`; `undefined` where there is none. */
export function findChromium(searchPath: string = process.env["PATH"] ?? ""): string | undefined {
  const folders = searchPath.split(delimiter);
  return ["chromium", "chromium-browser", "google-chrome"]
    .flatMap((name) => folders.map((folder) => join(folder, name)))
    .find((file) => existsSync(file));
}
