import type { Entry, Exported, Member } from "./read-package.ts";

/** The reference of one package in Markdown, without a title: one section per entry point, one heading per name. */
export function renderPackage({ entries }: { entries: Entry[] }): string {
  return entries.map(renderEntry).join("\n");
}

function renderEntry({ specifier, exports, generated }: Entry): string {
  const names = exports.map(({ name }) => name);
  const lines = [
    `## ${specifier}`,
    "",
    "```js",
    `import { ${names[0] ?? "…"} } from "${specifier}";`,
    "```",
    "",
  ];
  if (generated > 0)
    lines.push(
      `Beside the names below it exports ${generated} types that are generated from the API's spec.`,
      "",
    );
  return `${lines.join("\n")}\n${exports.map(renderExport).join("\n")}`;
}

function renderExport({ name, kind, signature, heritage, doc, members }: Exported): string {
  const lines = [`### ${name}`, ""];
  if (signature) lines.push("```typescript", signature, "```", "");
  else lines.push(`${kind === "class" ? "Class" : "Interface"}${heritage ? `, \`${heritage}\`` : ""}.`, "");
  if (doc.text) lines.push(doc.text, "");
  for (const { name: parameter, text } of doc.parameters)
    lines.push(`- \`${parameter}\`: ${text.replace(/^-\s*/, "")}`);
  if (doc.parameters.length > 0) lines.push("");
  if (doc.returns) lines.push(`Returns ${doc.returns}`, "");
  for (const each of doc.throws) lines.push(`Throws ${each}`, "");
  if (doc.example) lines.push("```typescript", doc.example, "```", "");
  if (members.length > 0) lines.push(...renderMembers(members), "");
  return `${lines.join("\n")}\n`;
}

function renderMembers(members: readonly Member[]): string[] {
  return [
    "| Member | Type | |",
    "| --- | --- | --- |",
    ...members.map(
      ({ name, type, optional, text }) =>
        `| \`${name}${optional ? "?" : ""}\` | \`${cell(type.replace(/ \| undefined$/, ""))}\` | ${cell(text)} |`,
    ),
  ];
}

function cell(text: string): string {
  return text.replaceAll("|", String.raw`\|`).replaceAll(/\s*\n\s*/g, " ");
}
