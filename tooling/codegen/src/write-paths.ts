import { STATUS_CODES } from "node:http";
import {
  type Document,
  methods,
  type Operation,
  operationsOf,
  parametersOf,
  type PathItem,
  resolve,
  responsesOf,
} from "./document.ts";
import { header } from "./header.ts";

/**
 * The path map: an interface from method and path to the options and the result of a call, with every conditional type
 * already resolved. It costs the compiler 20 to 33 instantiations per call (`pnpm bench`); openapi-fetch's own types cost 789.
 */
export function writePaths(api: string, document: Document): string {
  const all = operationsOf(document);
  const undeclared = new Map<string, string>();
  const types = all.flatMap(({ item, operation }) => [
    optionsOf(document, item, operation),
    resultOf(document, operation, undeclared),
  ]);
  const map = methods.map((method) => {
    const entries = all
      .filter((entry) => entry.method === method)
      .map(({ path, operation, item }) => {
        const name = pascal(operation.operationId);
        const optional = isRequired(document, item, operation) ? "" : "?";
        return `${doc(operation, 4)}    ${JSON.stringify(path)}: { options: [options${optional}: ${name}Options]; result: ${name}Result };`;
      });
    return `  ${method}: {${entries.length > 0 ? `\n${entries.join("\n")}\n  ` : ""}};`;
  });
  const body = [...undeclared]
    .map(
      ([union, name]) =>
        `/** Error statuses that the operations using this do not document. */\ntype ${name} = ${union};`,
    )
    .concat(types)
    .concat(
      `/** Every call of this API: method, path, options and result. */\nexport interface ${pascal(api)}Paths {\n${map.join("\n")}\n}`,
    )
    .join("\n\n");
  const names = ["CallOptions", "Failure", "Success"].filter((name) =>
    new RegExp(`\\b${name}\\b`).test(body),
  );
  const schemas = Object.keys(document.components?.schemas ?? {}).filter((name) =>
    new RegExp(`[<|,:] ?${name}[>|; ]`).test(body),
  );
  const imports = [...schemas, ...(/\boperations\[/.test(body) ? ["operations"] : [])].sort();
  return `${header}import type { ${names.join(", ")} } from "@openlean/core";
import type { ${imports.join(", ")} } from "./schema.ts";

${body}
`;
}

function optionsOf(document: Document, item: PathItem, operation: Operation): string {
  const id = JSON.stringify(operation.operationId);
  const parameters = parametersOf(document, item, operation);
  const groups = (["path", "query", "header"] as const).flatMap((group) => {
    const members = parameters.filter((parameter) => parameter.in === group);
    if (members.length === 0) return [];
    const required = members.some((member) => member.required);
    const type = `operations[${id}]["parameters"]["${group}"]`;
    return [
      { required, text: `${group}${required ? "" : "?"}: ${required ? type : `NonNullable<${type}>`}` },
    ];
  });
  const lines: string[] = [];
  if (groups.length > 0) {
    const optional = groups.some((group) => group.required) ? "" : "?";
    lines.push(`  params${optional}: { ${groups.map((group) => group.text).join("; ")} };`);
  }
  if (operation.requestBody) {
    const body = resolve(document, operation.requestBody);
    const [media] = Object.keys(body.content);
    const ref = media ? schemaName(body.content[media]?.schema) : undefined;
    const request = `NonNullable<operations[${id}]["requestBody"]>["content"][${JSON.stringify(media)}]`;
    lines.push(`  body${body.required ? "" : "?"}: ${ref ?? request};`);
  }
  const name = pascal(operation.operationId);
  return lines.length > 0
    ? `/** Options of \`${operation.operationId}\`. */\nexport interface ${name}Options extends CallOptions {\n${lines.join("\n")}\n}`
    : `/** Options of \`${operation.operationId}\`. */\nexport type ${name}Options = CallOptions;`;
}

function resultOf(document: Document, operation: Operation, undeclared: Map<string, string>): string {
  const responses = responsesOf(document, operation);
  const members = responses.map(({ status, media, schema, optional }) => {
    const ref = schemaName(schema);
    const type = media
      ? (ref ??
        `operations[${JSON.stringify(operation.operationId)}]["responses"][${status}]["content"][${JSON.stringify(media)}]`)
      : "undefined";
    const body = optional && type !== "undefined" ? `${type} | undefined` : type;
    return `${status < 300 ? "Success" : "Failure"}<${status}, ${body}>`;
  });
  const declared = new Set(responses.map((response) => response.status));
  const others = Object.keys(STATUS_CODES)
    .map(Number)
    .filter((status) => status >= 300 && !declared.has(status))
    .join(" | ");
  if (!undeclared.has(others)) undeclared.set(others, `Undeclared${undeclared.size + 1}`);
  members.push(`Failure<${undeclared.get(others)}, unknown>`);
  const name = pascal(operation.operationId);
  return `/** What \`${operation.operationId}\` answers. */\nexport type ${name}Result =\n${members.map((member) => `  | ${member}`).join("\n")};`;
}

function isRequired(document: Document, item: PathItem, operation: Operation): boolean {
  return (
    parametersOf(document, item, operation).some((parameter) => parameter.required) ||
    (operation.requestBody !== undefined && resolve(document, operation.requestBody).required === true)
  );
}

function schemaName(schema: { $ref?: string } | undefined): string | undefined {
  return schema?.$ref?.match(/^#\/components\/schemas\/([A-Za-z_$][\w$]*)$/)?.[1];
}

function doc(operation: Operation, indent: number): string {
  const pad = " ".repeat(indent);
  const text = [operation.summary, operation.description?.trim()].filter(Boolean).join("\n\n");
  const lines = text.replaceAll("*/", "* /").split("\n");
  const deprecated = operation.deprecated ? [`${pad} * @deprecated`] : [];
  return [
    `${pad}/**`,
    ...lines.map((line) => `${pad} * ${line}`.trimEnd()),
    ...deprecated,
    `${pad} */\n`,
  ].join("\n");
}

function pascal(name: string): string {
  return name.replace(/(^|-)(\w)/g, (_, _dash, letter: string) => letter.toUpperCase());
}
