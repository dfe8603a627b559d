import type { ApiTypes } from "./api-types.ts";
import { declareType } from "./declare-type.ts";
import { docComment } from "./doc-comment.ts";
import { header } from "./header.ts";
import { createImports, type Imports } from "./imports.ts";
import type { OperationTypes } from "./operation-types.ts";
import { pascalCase } from "./pascal-case.ts";
import { printNode } from "./print-node.ts";
import { resultMembers } from "./result-type.ts";
import { importNames, typeText } from "./type-text.ts";
import { undocumentedName, undocumentedStatuses, undocumentedUnion } from "./undocumented-statuses.ts";

const core = "@openlean/core";
const schemas = "./schema.ts";
const methods = ["get", "put", "post", "delete", "patch"];

/**
 * `paths.ts`: the types of each operation and the path map, an interface from method and path to the options and the
 * result of a call, with every conditional type already resolved. It costs the compiler 20 to 33 instantiations per call
 * (`pnpm bench`); openapi-fetch's own types cost 789.
 */
export function writePaths(api: ApiTypes): string {
  const { operations } = api;
  const imports = createImports();
  const undocumented = undocumentedStatuses(operations);
  const isNamed = operations.some((each) =>
    undocumentedUnion(each, undocumented)?.endsWith(undocumentedName),
  );
  const parts = [
    ...(isNamed
      ? [
          `/** Statuses that no operation of this API documents. */\ntype ${undocumentedName} = ${undocumented.join(" | ")};`,
        ]
      : []),
    ...operations.flatMap((each) => typesOf(each, api, undocumented, imports)),
    mapOf(api),
  ];
  const body = parts.join("\n\n");
  return `${header}${imports.print()}\n${body}\n`;
}

function typesOf(
  each: OperationTypes,
  api: ApiTypes,
  undocumented: readonly number[],
  imports: Imports,
): string[] {
  const named = each.parameters.filter((group) => group.in !== "path").map(({ type }) => type);
  if (each.body) named.push(each.body);
  return [
    ...named.map((type) => declared(type, each, api, imports)),
    optionsOf(each, api, imports),
    resultOf(each, api, undocumented, imports),
  ];
}

const titles: Record<string, string> = { Query: "Query parameters", Headers: "Headers", Body: "Body" };

function declared(
  type: string,
  { name, operation }: OperationTypes,
  { types }: ApiTypes,
  imports: Imports,
): string {
  const title = `${titles[type.slice(name.length)]} of \`${operation.operationId}\`.`;
  return printNode(importNames(declareType(type, types, { description: title }), type, imports, schemas));
}

function optionsOf(
  { name, operation, parameters, body }: OperationTypes,
  api: ApiTypes,
  imports: Imports,
): string {
  const members = parameters.map(({ in: place, type, required }) => {
    const text = place === "path" ? typeText(type, api, imports, schemas) : type;
    return `${place}${required ? "" : "?"}: ${text};`;
  });
  const isRequired = parameters.some(({ required }) => required);
  const lines = [
    ...(members.length > 0
      ? [`params${isRequired ? "" : "?"}: {\n${members.map(indented).join("\n")}\n};`]
      : []),
    ...(body ? [`body${operation.body?.required ? "" : "?"}: ${body};`] : []),
  ];
  const inside = lines.length > 0 ? `\n${lines.map(indented).join("\n")}\n` : "";
  const comment = docComment({
    description: `Options of \`${operation.operationId}\`: ${operation.summary}.`,
  });
  return `${comment}export interface ${name}Options extends ${imports.use(core, "CallOptions")} {${inside}}`;
}

function indented(text: string): string {
  return text.replaceAll(/^(?=.)/gm, "  ");
}

function resultOf(
  each: OperationTypes,
  api: ApiTypes,
  undocumented: readonly number[],
  imports: Imports,
): string {
  const members = resultMembers(each, {
    body: (type) => typeText(type, api, imports, schemas),
    success: imports.use(core, "Success"),
    failure: imports.use(core, "Failure"),
    undocumented: undocumentedUnion(each, undocumented),
  });
  const { operationId, summary } = each.operation;
  const comment = docComment({ description: `What \`${operationId}\` answers: ${summary}.` });
  return `${comment}export type ${each.name}Result =\n${members.map((member) => `  | ${member}`).join("\n")};`;
}

function mapOf({ api, operations }: ApiTypes): string {
  const map = methods.map((method) => {
    const entries = operations
      .filter(({ operation }) => operation.method.toLowerCase() === method)
      .map(({ name, operation, parameters }) => {
        const isRequired = parameters.some(({ required }) => required) || operation.body?.required === true;
        const { path, summary, description, deprecated } = operation;
        const comment = docComment({ summary, description, deprecated }, "    ");
        return `${comment}    ${JSON.stringify(path)}: { options: [options${isRequired ? "" : "?"}: ${name}Options]; result: ${name}Result };`;
      });
    return `  ${method}: {${entries.length > 0 ? `\n${entries.join("\n")}\n  ` : ""}};`;
  });
  return `/** Every call of this API: method, path, options and result. */\nexport interface ${pascalCase(api)}Paths {\n${map.join("\n")}\n}`;
}
