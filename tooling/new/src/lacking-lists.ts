import { readdir } from "node:fs/promises";
import { join } from "node:path";
import { apiLists } from "./api-lists.ts";
import { readText } from "./draft.ts";

/** Files that every API with a client brings itself. */
function ownFiles(api: string): string[] {
  return [
    `packages/${api}-client/README.md`,
    `packages/${api}-client/turbo.json`,
    `packages/${api}-client/src/generated/openapi.json`,
    `packages/sandbox/src/apis/${api}/index.ts`,
    `packages/sandbox/src/generated/${api}.ts`,
    `tooling/spec-diff/fixtures/${api}.ts`,
  ];
}

/** The APIs of a tree that have a spec, but for the webhooks, which nobody calls. */
export async function apisOf(tree: string): Promise<string[]> {
  const names = await readdir(join(tree, "specs"));
  const specs = await Promise.all(names.map((name) => readText(tree, `specs/${name}/openapi.yaml`)));
  return names.filter((name, index) => specs[index] !== undefined && name !== "webhooks").sort();
}

/** A line for each list that lacks an API, and for each file that it does not bring. */
export async function lackingLists(tree: string, api: string): Promise<string[]> {
  const lists = await Promise.all(
    apiLists.map(async ({ file, has, add }) =>
      has((await readText(tree, file)) ?? "", api)
        ? []
        : [`${file} lacks ${api}${typeof add === "string" ? `: ${add}` : ""}`],
    ),
  );
  const files = await Promise.all(
    ownFiles(api).map(async (file) =>
      (await readText(tree, file)) === undefined
        ? [`${file} is missing${file.includes("/generated/") ? ": pnpm generate" : ""}`]
        : [],
    ),
  );
  return [...lists, ...files].flat();
}
