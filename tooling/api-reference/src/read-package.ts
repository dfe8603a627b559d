import ts from "typescript";
import { exportsOf, openPackages } from "./open-packages.ts";
import { type Doc, readDoc } from "./read-doc.ts";

/** One name that a package exports. */
export interface Exported {
  name: string;
  kind: "function" | "class" | "interface" | "type" | "constant";
  /** The declaration without bodies and comments, as in a `.d.ts` file. Empty for an interface: its members say it all. */
  signature: string;
  /** What an interface or class extends. */
  heritage: string;
  doc: Doc;
  /** Properties and methods of an interface or a class. */
  members: Member[];
}

/** One property or method. */
export interface Member {
  name: string;
  type: string;
  optional: boolean;
  text: string;
}

/** One entry point, `@openlean/webhooks/hono` for example. */
export interface Entry {
  specifier: string;
  exports: Exported[];
  /** How many names come from generated code and are described by the API's own reference. */
  generated: number;
}

/** What a package exports. */
export interface Package {
  /** Name of its folder. */
  slug: string;
  name: string;
  description: string;
  entries: Entry[];
}

/** Everything that the packages in these folders export, by entry point. Generated types are counted, not listed. */
export function readPackages(folders: readonly string[]): Package[] {
  const { program, packages } = openPackages(folders);
  return packages.map(({ slug, name, description, points }) => ({
    slug,
    name,
    description,
    entries: points.map(({ specifier, file }) => readEntry(program, specifier, file)),
  }));
}

function readEntry(program: ts.Program, specifier: string, file: string): Entry {
  const all = exportsOf(program, file)
    .map(({ declaration }) => declaration)
    .filter((each) => each !== undefined);
  const own = all.filter((each) => !each.getSourceFile().fileName.includes("/generated/"));
  return {
    specifier,
    exports: own
      .flatMap(describe)
      .sort((a, b) => order.indexOf(a.kind) - order.indexOf(b.kind) || compare(a.name, b.name)),
    generated: all.length - own.length,
  };
}

const order: Exported["kind"][] = ["function", "constant", "interface", "type", "class"];

function compare(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0;
}

function describe(node: ts.Declaration): Exported[] {
  const name = ts.getNameOfDeclaration(node)?.getText() ?? "";
  const doc = readDoc(node);
  const base = { name, doc, heritage: "", members: [] };
  if (ts.isFunctionDeclaration(node))
    return [{ ...base, kind: "function", signature: upTo(node, node.body) }];
  if (ts.isTypeAliasDeclaration(node)) return [{ ...base, kind: "type", signature: upTo(node, undefined) }];
  if (ts.isVariableDeclaration(node)) {
    const type = node.type ? `: ${node.type.getText()}` : "";
    return [
      { ...base, doc: readDoc(node.parent.parent), kind: "constant", signature: `const ${name}${type};` },
    ];
  }
  if (ts.isInterfaceDeclaration(node))
    return [
      {
        ...base,
        kind: "interface",
        signature: "",
        heritage: heritageOf(node),
        members: node.members.flatMap(describeMember),
      },
    ];
  if (ts.isClassDeclaration(node))
    return [
      {
        ...base,
        kind: "class",
        signature: "",
        heritage: heritageOf(node),
        members: node.members.flatMap(describeMember),
      },
    ];
  return [];
}

function describeMember(node: ts.TypeElement | ts.ClassElement): Member[] {
  const name = node.name?.getText() ?? "";
  const flags = ts.getCombinedModifierFlags(node);
  if (name === "" || name.startsWith("#") || flags & (ts.ModifierFlags.Private | ts.ModifierFlags.Protected))
    return [];
  const { text } = readDoc(node);
  const optional = "questionToken" in node && node.questionToken !== undefined;
  if (ts.isPropertySignature(node) || ts.isPropertyDeclaration(node))
    return [{ name, type: oneLine(node.type?.getText() ?? ""), optional, text }];
  if (ts.isGetAccessorDeclaration(node))
    return [{ name, type: oneLine(node.type?.getText() ?? ""), optional: false, text }];
  if (ts.isMethodSignature(node) || ts.isMethodDeclaration(node)) {
    const types = node.typeParameters?.map((each) => each.getText()).join(", ");
    const parameters = node.parameters.map((each) => each.getText()).join(", ");
    const type = `${types ? `<${types}>` : ""}(${parameters}) => ${node.type?.getText() ?? "void"}`;
    return [{ name, type: oneLine(type), optional, text }];
  }
  return [];
}

function heritageOf(node: ts.InterfaceDeclaration | ts.ClassDeclaration): string {
  return (node.heritageClauses ?? []).map((each) => each.getText()).join(" ");
}

/** The source of a declaration up to its body, without the comments in it. */
function upTo(node: ts.Declaration, body: ts.Node | undefined): string {
  const source = node.getSourceFile().text;
  const text = source.slice(node.getStart(), body?.getFullStart() ?? node.getEnd()).trim();
  return text
    .replace(/^export (default )?/, "")
    .replaceAll(/^ *\/\*\*[\s\S]*?\*\/\n/gm, "")
    .replace(/;?$/, ";");
}

function oneLine(text: string): string {
  return text
    .replaceAll(/\/\*\*[\s\S]*?\*\//g, "")
    .replaceAll(/\s+/g, " ")
    .trim();
}
