/** Names that a declaration uses and only the DOM library has everywhere, by the same type where that is missing. */
const globals: Readonly<Record<string, string>> = {
  CryptoKey: "Awaited<ReturnType<typeof crypto.subtle.importKey>>",
  Document: "typeof globalThis extends { document: infer T } ? T : never",
};

/**
 * A declaration that TypeScript 5.1 reads, also without the DOM library: typed arrays have no type parameter before
 * TypeScript 5.7, and some of Node's types are no global names.
 */
export function portableTypes(declaration: string): string {
  let text = declaration.replaceAll(/\bUint8Array<ArrayBuffer(?:Like)?>/g, "Uint8Array");
  const code = text.replaceAll(/\/\*[^]*?\*\//g, "");
  for (const [name, type] of Object.entries(globals))
    if (new RegExp(String.raw`(?<![.\w])${name}\b`).test(code)) text += `type ${name} = ${type};\n`;
  return text.includes(`export {}`) || text === declaration ? text : `${text}export {};\n`;
}
