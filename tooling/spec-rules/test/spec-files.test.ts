import { readdir, readFile } from "node:fs/promises";
import { dirname, join, relative } from "node:path";
import { expect, it } from "vitest";
import { root } from "./lint-fixtures.ts";

const specs = join(root, "specs");

it("finds every file under specs/ from the openapi.yaml of an API", async () => {
  const files = (await readdir(specs, { recursive: true })).filter((file) =>
    /^(?!workflows\/|[^/]+\/lifecycles\/).+\/.*\.(yaml|json)$/.test(file),
  );
  const reached = new Set<string>();
  const follow = async (file: string): Promise<void> => {
    if (reached.has(file)) return;
    reached.add(file);
    const text = await readFile(join(specs, file), "utf8");
    for (const [, quoted, plain] of text.matchAll(/\$ref"?: *(?:"([^"]+)"|([^ "\n]+?)) *[}\n,]/g))
      await follow(relative(specs, join(specs, dirname(file), (quoted ?? plain)!.replace(/#.*/, ""))));
  };
  for (const file of files.filter((file) => file.endsWith("/openapi.yaml"))) await follow(file);
  expect(files.filter((file) => !reached.has(file))).toEqual([]);
  expect(reached.size).toBe(files.length);
});
