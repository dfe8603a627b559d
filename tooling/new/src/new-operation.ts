import { changeset } from "./changeset.ts";
import { type Draft, DraftError, readText, textOf } from "./draft.ts";
import { insertInto, insertSorted } from "./insert.ts";
import { kebab, pascal, pathFile } from "./names.ts";
import { operationYaml } from "./operation-yaml.ts";

/** What `pnpm new operation` is told. */
export interface OperationRequest {
  /** Verb and noun, such as `getCustomer`. */
  operationId: string;
  /** Folder in `specs/`. */
  api: string;
  /** Method and path: `GET /customers/v1/{customer_id}`. */
  at: string;
  /** Whether the sandbox plays it; otherwise it stands in `notPlayed`. */
  played: boolean;
}

/** An operation begun in every place that it has to be in. */
export async function newOperation(tree: string, request: OperationRequest): Promise<Draft> {
  const { operationId, api, played } = request;
  const [, method = "", path = ""] = request.at.match(/^(GET|POST|PUT|PATCH|DELETE) (\/\S*)$/) ?? [];
  if (!path) throw new DraftError(`--at is "${request.at}"; write it like "GET /customers/v1/{customer_id}"`);
  const document = `specs/${api}/openapi.yaml`;
  const spec = await textOf(tree, document);
  const file = `specs/${api}/paths/${pathFile(path)}`;
  const present = await readText(tree, file);
  if (present && new RegExp(`^${method.toLowerCase()}:`, "m").test(present))
    throw new DraftError(`${file} has ${method} already`);
  const tag = spec.match(/^ {2}- name: (.+)$/m)?.[1] ?? "FILL";
  const yaml = operationYaml({ operationId, method: method.toLowerCase(), path, tag });
  const home = `packages/sandbox/src/apis/${api}`;
  const index = await textOf(tree, `${home}/index.ts`);
  const name = kebab(operationId);
  const files: Record<string, string> = {
    [file]: present ? `${present.trimEnd()}\n${yaml}` : yaml,
    [`.changeset/operation-${name}.md`]: changeset(
      [`${api}-client`, ...(played ? ["sandbox"] : [])],
      `\`${operationId}\`: FILL`,
    ),
    [`${home}/index.ts`]: played
      ? withHandler(index, operationId, name)
      : insertInto(index, "notPlayed: [", "]", JSON.stringify(operationId)),
  };
  if (!present)
    files[document] = insertSorted(
      spec,
      /^ {2}"?\/.*\$ref/,
      `  "${path}": { $ref: "paths/${pathFile(path)}" }`,
    );
  if (played) {
    files[`${home}/${name}.ts`] = handler(operationId, api);
    files[`packages/sandbox/test/${name}.test.ts`] = test(operationId, method, path);
  }
  return {
    files,
    left: [
      `${file}: replace each FILL, with schemas in specs/${api}/schemas and examples in specs/${api}/examples`,
      "pnpm lint:specs, until it reports nothing",
      "pnpm generate && pnpm specs:table && pnpm exports:list",
      ...(played
        ? [
            `${home}/${name}.ts: answer from the areas; it does not compile before`,
            `packages/sandbox/test/${name}.test.ts: say what the sandbox does; it fails before`,
          ]
        : []),
      `.changeset/operation-${name}.md: say what callers gain`,
      "pnpm format && npm test",
    ],
  };
}

function withHandler(index: string, operationId: string, name: string): string {
  const imported = insertSorted(
    index,
    /^import .* from "\.\//,
    `import { ${operationId} } from "./${name}.ts";`,
  );
  return insertInto(imported, "handlers: {", "}", `${operationId},`);
}

function handler(operationId: string, api: string): string {
  const types = `${pascal(api)}Operations`;
  return `import type { Handler } from "../../engine/handler.ts";
import type { ${types} } from "../../generated/${api}.ts";

export const ${operationId}: Handler<${types}["${operationId}"]> = (world, { path, query, body }) => FILL;
`;
}

function test(operationId: string, method: string, path: string): string {
  const target = path.replaceAll(/\{\w+\}/g, "${crypto.randomUUID()}");
  return `import { describe, expect, it } from "vitest";
import { createApi } from "./api.ts";

describe("${operationId}", () => {
  it("FILL", async () => {
    const { call } = await createApi();
    const answer = await call("${method}", \`${target}\`);
    expect(answer).toMatchObject({ status: 200, body: { FILL: true } });
  });
});
`;
}
