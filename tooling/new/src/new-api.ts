import { readdir } from "node:fs/promises";
import { join } from "node:path";
import { apiLists } from "./api-lists.ts";
import { changeset } from "./changeset.ts";
import { type Draft, DraftError, readText, textOf } from "./draft.ts";
import { camel, pascal } from "./names.ts";

/** The client that is copied for a new one: the smallest. */
const model = "events";

/** An API begun in every place that it has to be in, with a client of its own and no operation yet. */
export async function newApi(tree: string, api: string): Promise<Draft> {
  if (!/^[a-z]+(-[a-z]+)*$/.test(api))
    throw new DraftError(`${api} is no name of a folder; write it like open-banking`);
  if (await readText(tree, `specs/${api}/openapi.yaml`)) throw new DraftError(`specs/${api} exists already`);
  const files: Record<string, string> = {};
  const entries = await readdir(join(tree, `packages/${model}-client`), { withFileTypes: true });
  const copied = [...entries.filter((entry) => entry.isFile()).map(({ name }) => name), "src/index.ts"];
  for (const name of copied) {
    const text = await textOf(tree, `packages/${model}-client/${name}`);
    files[`packages/${api}-client/${name}`] = renamed(text, api);
  }
  files[`packages/${api}-client/README.md`] = readme(files[`packages/${api}-client/README.md`]!, api);
  files[`specs/${api}/openapi.yaml`] = document(await textOf(tree, `specs/${model}/openapi.yaml`), api);
  files[`packages/sandbox/src/apis/${api}/index.ts`] = sandboxModule(api);
  files[`tooling/spec-diff/fixtures/${api}.ts`] =
    `/** Uses the ${api} client like a caller. Compiled now, and against the next version by \`pnpm specs:diff\`. */
import type { ${pascal(api)}Client } from "@openlean/${api}-client";

export async function FILL(client: ${pascal(api)}Client): Promise<void> {}
`;
  for (const { file, add } of apiLists)
    if (typeof add !== "string") files[file] = add(await textOf(tree, file), api);
  files[`.changeset/first-${api}-client.md`] = changeset(
    [`${api}-client`],
    "First release: a client typed from the OpenAPI document of its API, which the package exports as `openapi.json`.",
  );
  return {
    files,
    left: [
      `specs/${api}/openapi.yaml: say what the API is for, where it runs, and its tags`,
      `pnpm install`,
      `pnpm new operation <operationId> --api ${api} --at "GET /path", once per operation`,
      "pnpm generate && pnpm specs:table && pnpm exports:list",
      `packages/${api}-client/package.json and README.md: a description, and a sample that runs`,
      `tooling/spec-diff/fixtures/${api}.ts: a call as an application writes it`,
      "apps/docs/src/content/docs/guides: name the API in the guide whose reader needs it",
      ...apiLists.flatMap(({ file, add }) => (typeof add === "string" ? [`${add}: writes ${file}`] : [])),
      "pnpm format && npm test; tooling/new/test/lists.test.ts names each list that lacks the API",
    ],
  };
}

function renamed(text: string, api: string): string {
  return text
    .replaceAll(`${model}-client`, `${api}-client`)
    .replaceAll(`${pascal(model)}Client`, `${pascal(api)}Client`)
    .replaceAll(`${pascal(model)}Paths`, `${pascal(api)}Paths`)
    .replaceAll(`specs/${model}`, `specs/${api}`)
    .replaceAll(`codegen ${model}`, `codegen ${api}`)
    .replaceAll(`the ${model} API`, `the ${api} API`)
    .replaceAll(`Lean's ${model} API`, `Lean's ${api} API`);
}

/** The README with a place for the sample; what all clients share stays. */
function readme(text: string, api: string): string {
  return text
    .replace(
      /^Typed client of .*$/m,
      `Typed client of Lean's ${api} API: FILL. Unofficial, not affiliated with Lean Technologies.`,
    )
    .replace(/(create\w+Client\(\{.*\}\);\n)[\s\S]*?```/, "$1FILL;\n```");
}

function document(text: string, api: string): string {
  return text
    .replace(/title: .*/, `title: Lean ${pascal(api)} API (unofficial description)`)
    .replace(/summary: .*/, "summary: FILL")
    .replace(
      /description: >-\n( {4}.*\n)+/,
      "description: >-\n    FILL. This is an unofficial description and is not affiliated with Lean Technologies.\n",
    )
    .replace(/tags:\n( .*\n)+/, "tags:\n  - name: FILL\n    description: FILL\n")
    .replace(/paths:\n( .*\n)+/, "paths: {}\n");
}

function sandboxModule(api: string): string {
  return `import document from "@openlean/${api}-client/openapi.json" with { type: "json" };
import { type ApiModule, defineApi } from "../../engine/api-module.ts";
import type { ${pascal(api)}Operations } from "../../generated/${api}.ts";

/** \`specs/${api}\`. */
export const ${camel(api)}Api: ApiModule = defineApi<${pascal(api)}Operations>()({
  name: "${api}",
  document,
  handlers: {},
  notPlayed: [],
});
`;
}
