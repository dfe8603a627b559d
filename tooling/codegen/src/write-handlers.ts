import type { ApiTypes } from "./api-types.ts";
import { header } from "./header.ts";
import { createImports, type Imports } from "./imports.ts";
import type { AnswerTypes, OperationTypes } from "./operation-types.ts";
import { pascalCase } from "./pascal-case.ts";
import { typeText } from "./type-text.ts";

/**
 * What the operations of an API take and answer, by operationId. The sandbox types its handlers with it, so that the
 * compiler names the operation that has none.
 */
export function writeHandlers(api: ApiTypes): string {
  const imports = createImports();
  imports.use("../engine/handler.ts", "Reply");
  const entries = api.operations.map((each) => {
    const { operationId } = each.operation;
    const replies = each.answers.map((answer) => replyOf(answer, api, imports));
    return `  ${operationId}: {
    path: ${groupOf("path", each, api, imports)};
    query: ${groupOf("query", each, api, imports)};
    body: ${bodyOf(each, api, imports)};
    reply: ${replies.join(" | ")};
  };`;
  });
  return `${header}${imports.print()}
/** What the operations of \`specs/${api.api}\` take and answer, by operationId. */
export interface ${pascalCase(api.api)}Operations {
${entries.join("\n")}
}
`;
}

function groupOf(
  place: "path" | "query",
  { parameters }: OperationTypes,
  api: ApiTypes,
  imports: Imports,
): string {
  const group = parameters.find((each) => each.in === place);
  if (!group) return "object";
  return place === "path"
    ? typeText(group.type, api, imports, client(api)).replaceAll(/\n(?=.)/g, "\n    ")
    : imports.use(client(api), group.type);
}

function bodyOf({ body, operation }: OperationTypes, api: ApiTypes, imports: Imports): string {
  if (!body) return "undefined";
  return `${imports.use(client(api), body)}${operation.body?.required ? "" : " | undefined"}`;
}

function replyOf({ statuses, bodies, optional }: AnswerTypes, api: ApiTypes, imports: Imports): string {
  const types = bodies.map(({ schema }) =>
    schema === undefined ? "Uint8Array" : typeText(schema, api, imports, client(api)),
  );
  if (optional || bodies.length === 0) types.push("undefined");
  return `Reply<${statuses.join(" | ")}, ${[...new Set(types)].join(" | ")}>`;
}

function client({ api }: ApiTypes): string {
  return `@openlean/${api}-client`;
}
