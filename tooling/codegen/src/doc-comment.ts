import ts from "typescript";

/** What a comment is made from: a schema, a parameter or an operation. */
export interface Documented {
  summary?: string | undefined;
  description?: string | undefined;
  deprecated?: boolean | undefined;
  format?: string | undefined;
  default?: unknown;
  examples?: unknown;
}

/** A doc comment as text, indented; empty where there is nothing to say. */
export function docComment(documented: Documented, indent = ""): string {
  const lines = linesOf(documented);
  if (lines.length === 0) return "";
  if (lines.length === 1) return `${indent}/** ${lines[0]} */\n`;
  return [`${indent}/**`, ...lines.map((line) => `${indent} * ${line}`.trimEnd()), `${indent} */\n`].join(
    "\n",
  );
}

/** The same for a node of the syntax tree. */
export function commentOf(documented: Documented): ts.SynthesizedComment[] | undefined {
  const lines = linesOf(documented);
  if (lines.length === 0) return undefined;
  const text =
    lines.length === 1 ? `* ${lines[0]} ` : `*\n${lines.map((line) => ` * ${line}`.trimEnd()).join("\n")}\n `;
  return [{ kind: ts.SyntaxKind.MultiLineCommentTrivia, text, pos: -1, end: -1, hasTrailingNewLine: true }];
}

function linesOf(documented: Documented): string[] {
  const { summary, description, deprecated, format, examples, default: value } = documented;
  const paragraphs = [summary, description].flatMap((text) => (text ? [text.trim()] : []));
  const tags = [
    ...(format === undefined ? [] : [`Format: ${format}`]),
    ...(value === undefined ? [] : [`@default ${JSON.stringify(value)}`]),
    ...(Array.isArray(examples) ? examples.map((each) => `@example ${printed(each)}`) : []),
    ...(deprecated ? ["@deprecated"] : []),
  ];
  const text = [paragraphs.join("\n\n"), tags.join("\n")].filter(Boolean).join("\n\n");
  return text === "" ? [] : text.replaceAll("*/", String.raw`*\/`).split("\n");
}

function printed(example: unknown): string {
  return typeof example === "string" ? example : JSON.stringify(example);
}
