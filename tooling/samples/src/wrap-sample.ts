const imports = /^import (?:type )?(?:\{[^}]*\}|\* as \w+|\w+)(?:, \{[^}]*\})? from "[^"]+";$/gm;

const ambient = /^declare .*;$/gm;

/** A sample as a module with one function: the reader's top level may return, await and declare names of its own. */
export interface WrappedSample {
  /** The import declarations, as they stand. */
  imports: string[];
  /** Declarations of what the reader has, which only the compiler looks at. */
  ambient: string[];
  /** The function, in TypeScript. What the sample exports is what it resolves to. */
  body: string;
}

/** Takes a sample apart, so that the same text is compiled and run. */
export function wrapSample(source: string): WrappedSample {
  const exported: string[] = [];
  const body = source
    .replaceAll(imports, "")
    .replaceAll(ambient, "")
    .replaceAll(/^export default /gm, () => {
      exported.push("default: exported");
      return "const exported = ";
    })
    .replaceAll(/^export ((?:async )?function|const|class) (\w+)/gm, (_, keyword: string, name: string) => {
      exported.push(name);
      return `${keyword} ${name}`;
    })
    .replaceAll(/^export (type|interface) /gm, "$1 ");
  const result = exported.length > 0 ? `\nreturn { ${exported.join(", ")} };` : "";
  return {
    imports: source.match(imports) ?? [],
    ambient: source.match(ambient) ?? [],
    body: `async function sample(): Promise<unknown> {\n${body}${result}\nreturn undefined;\n}`,
  };
}
