const relative = /(\bfrom\s*|\bimport\s*\(\s*|^import\s*)(["'])(\.{1,2}\/[^"'\n]*?)\.[tj]s\2/gm;
const document = /\/\*[^]*?\*\//g;

/**
 * The text of a module or a declaration with another extension on what it imports from its own package. Comments stay
 * as they are: the samples in them import from packages alone.
 */
export function rewriteSpecifiers(text: string, extension: ".js" | ".cjs"): string {
  const comments = text.match(document) ?? [];
  return text
    .split(document)
    .map(
      (code, index) =>
        code.replaceAll(relative, (_, keyword: string, quote: string, path: string) => {
          return `${keyword}${quote}${path}${extension}${quote}`;
        }) + (comments[index] ?? ""),
    )
    .join("");
}
