import { curlSample, operations, specs, typescriptSample } from "@openlean/samples";
import { type ApiOperation, type Document, resolve } from "@openlean/spec-model";

/** Title of an API's pages, without the words that its spec's title adds. */
export function titleOf(api: string): string {
  return (specs[api]?.info.title ?? api).replace(/^Lean /, "").replace(/ \(unofficial description\)$/, "");
}

/** The operations of one API as a page that is searched, read by machines and printed: the schemas are in the reference. */
export function operationPage(api: string): string {
  const { info, tags = [] } = specs[api] as Document;
  const own = operations.filter((each) => each.api === api);
  const groups = [...new Set([...tags.map(({ name }) => name), ...own.map(({ tag }) => tag)])];
  const sections = groups
    .map((tag) => ({ tag, members: own.filter((each) => each.tag === tag) }))
    .filter(({ members }) => members.length > 0)
    .map(({ tag, members }) => {
      const about = tags.find(({ name }) => name === tag)?.description ?? "";
      return `## ${tag}\n\n${about}\n\n${members.map(operationSection).join("\n")}`;
    });
  return `${info.description ?? ""}

Schemas, every example and every status are in the [full reference of this API](/reference/${api}/). The samples below are
compiled and run against the sandbox on every build; ids are made up.

${sections.join("\n")}`;
}

function operationSection(operation: ApiOperation): string {
  const { summary, operationId, method, path, description, regions, permission, webhook, body } = operation;
  const facts = [
    webhook ? `Event \`${path}\`, delivered with \`POST\`` : `\`${method} ${path}\``,
    `\`${operationId}\``,
    regions.map((region) => ({ sa: "KSA", ae: "UAE" })[region]).join(" and "),
    ...(permission ? [`needs the permission \`${permission}\``] : []),
    ...(body && !webhook ? [`body \`${body.type}\``] : []),
  ];
  return `### ${summary}

${facts.join(" · ")}

${description}

${webhook ? "" : parameterTable(operation)}${statusList(operation)}
\`\`\`ts
${typescriptSample(operation).trimEnd()}
\`\`\`

\`\`\`sh
${curlSample(operation).trimEnd()}
\`\`\`
`;
}

function parameterTable({ api, parameters }: ApiOperation): string {
  if (parameters.length === 0) return "";
  const rows = parameters.map(({ name, in: place, required, description, schema }) => {
    const { type: types, format } = resolve(specs[api] as Document, schema);
    const type = [types, format].flat().filter(Boolean).join(", ");
    return `| \`${name}\` | ${place}${required ? ", required" : ""} | ${type} | ${cell(description ?? "")} |`;
  });
  return `| Parameter | In | Type | |\n| --- | --- | --- | --- |\n${rows.join("\n")}\n\n`;
}

function statusList({ responses, webhook }: ApiOperation): string {
  if (webhook) return "";
  return `Answers: ${responses.map(({ key }) => `\`${key}\``).join(", ")}.\n`;
}

function cell(text: string): string {
  return text.replaceAll("|", String.raw`\|`).replaceAll(/\s*\n\s*/g, " ");
}
