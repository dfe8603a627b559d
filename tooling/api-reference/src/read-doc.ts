import ts from "typescript";

/** A docstring, taken apart. */
export interface Doc {
  /** The text, in Markdown. */
  text: string;
  throws: string[];
  returns: string;
  /** Code that shows the use. */
  example: string;
  parameters: { name: string; text: string }[];
}

/** Reads the last doc comment in front of a declaration. */
export function readDoc(node: ts.Node): Doc {
  const doc: Doc = { text: "", throws: [], returns: "", example: "", parameters: [] };
  for (const part of ts.getJSDocCommentsAndTags(node)) {
    if (ts.isJSDoc(part)) {
      doc.text = plain(part.comment);
      for (const tag of part.tags ?? []) readTag(tag, doc);
    }
  }
  return doc;
}

function readTag(tag: ts.JSDocTag, doc: Doc): void {
  const text = plain(tag.comment);
  switch (tag.tagName.text) {
    case "throws": {
      // The parser takes `{Type}` apart from the text.
      const type = ts.isJSDocThrowsTag(tag) ? (tag.typeExpression?.type.getText() ?? "") : "";
      doc.throws.push(type ? `\`${type}\` ${text}` : text);
      break;
    }
    case "returns":
      doc.returns = text;
      break;
    case "example":
      doc.example = text;
      break;
    case "param":
      if (ts.isJSDocParameterTag(tag)) doc.parameters.push({ name: tag.name.getText(), text });
      break;
    default:
  }
}

/** The text with `{@link Name}` as code. */
function plain(comment: ts.JSDocTag["comment"]): string {
  if (typeof comment === "string") return comment.trim();
  return (comment ?? [])
    .map((part) => {
      if (part.kind === ts.SyntaxKind.JSDocText) return part.text;
      const link = part as ts.JSDocLink;
      return `\`${link.name?.getText() ?? ""}${link.text}\``;
    })
    .join("")
    .trim();
}
