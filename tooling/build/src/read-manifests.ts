import { globSync } from "node:fs";
import { readFile } from "node:fs/promises";
import { join } from "node:path";
import type { Manifest } from "./manifest.ts";

const root = join(import.meta.dirname, "../../..");

/** Every `package.json` below `packages/`, as text and parsed. */
export async function readManifests(): Promise<{ path: string; text: string; manifest: Manifest }[]> {
  const paths = globSync("packages/*/package.json", { cwd: root });
  return Promise.all(
    paths.sort().map(async (path) => {
      const text = await readFile(join(root, path), "utf8");
      return { path: join(root, path), text, manifest: JSON.parse(text) as Manifest };
    }),
  );
}
