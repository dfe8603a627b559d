import { readFileSync } from "node:fs";
import { join } from "node:path";
import ts from "typescript";
import { packagesFolder } from "./exported-names.ts";
import { exportsOf, type OpenPackages } from "./open-packages.ts";
import { readDoc } from "./read-doc.ts";

/** A README between whose marks tables of options stand. */
export interface Readme {
  file: string;
  text: string;
  /** The text with the tables as the docstrings have them. */
  printed: string;
}

/** `<!-- options of ClientOptions in @openlean/core -->`, a table, `<!-- end of options -->`. */
const marked = /(<!-- options of (\w+) in (\S+) -->)[\s\S]*?(<!-- end of options -->)/g;

/** The READMEs that have tables of options. */
export function readmesWithOptions(all: OpenPackages): Readme[] {
  return all.packages.flatMap(({ slug }) => {
    const file = join(packagesFolder, slug, "README.md");
    const text = readFileSync(file, "utf8");
    const printed = text.replaceAll(
      marked,
      (_, start: string, name: string, specifier: string, end: string) =>
        `${start}\n\n${optionTable(all, specifier, name)}\n\n${end}`,
    );
    return text.includes("<!-- options of ") ? [{ file, text, printed }] : [];
  });
}

/**
 * The properties of an interface as a table in Markdown, those that are required first.
 *
 * @throws for an interface that the entry point does not export, and for a property without a docstring
 */
export function optionTable({ program, packages }: OpenPackages, specifier: string, name: string): string {
  const checker = program.getTypeChecker();
  const point = packages.flatMap(({ points }) => points).find((each) => each.specifier === specifier);
  const exported = point && exportsOf(program, point.file).find((each) => each.name === name);
  if (!exported?.declaration) throw new Error(`${specifier} exports no ${name}`);
  const properties = checker
    .getPropertiesOfType(checker.getTypeAtLocation(exported.declaration))
    .flatMap(({ valueDeclaration }) =>
      valueDeclaration && ts.isPropertySignature(valueDeclaration) ? [valueDeclaration] : [],
    );
  const sorted = [
    ...properties.filter(isRequired),
    ...properties.filter((property) => !isRequired(property)),
  ];
  const rows = sorted.map((property) => {
    const { text } = readDoc(property);
    if (!text) throw new Error(`${name}.${property.name.getText()} has no docstring to print`);
    const type = `\`${typeOf(property, checker)}\`${isRequired(property) ? ", required" : ""}`;
    return [`\`${property.name.getText()}\``, type, text.replaceAll(/\s+/g, " ")];
  });
  return table([["option", "type", "meaning"], ...rows]);
}

function isRequired({ questionToken }: ts.PropertySignature): boolean {
  return !questionToken;
}

/** The type as written; a name for some texts becomes those texts. */
function typeOf({ type }: ts.PropertySignature, checker: ts.TypeChecker): string {
  if (!type) return "unknown";
  const resolved = checker.getTypeFromTypeNode(type);
  const texts = resolved.isUnion() ? resolved.types : [resolved];
  return texts.every((each) => each.isStringLiteral())
    ? texts.map((each) => JSON.stringify(each.value)).join(" | ")
    : type.getText().replace(/ \| undefined$/, "");
}

function table(rows: string[][]): string {
  const cells = rows.map((row) => row.map((cell) => cell.replaceAll("|", String.raw`\|`)));
  const widths = cells[0]!.map((_, column) => Math.max(...cells.map((row) => row[column]!.length)));
  const lines = cells.map(
    (row) => `| ${row.map((cell, column) => cell.padEnd(widths[column]!)).join(" | ")} |`,
  );
  lines.splice(1, 0, `| ${widths.map((width) => "-".repeat(width)).join(" | ")} |`);
  return lines.join("\n");
}
