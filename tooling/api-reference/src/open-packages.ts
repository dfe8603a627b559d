import { readFileSync } from "node:fs";
import { basename, join } from "node:path";
import ts from "typescript";

/** Packages as the compiler sees them. */
export interface OpenPackages {
  program: ts.Program;
  packages: OpenPackage[];
}

interface OpenPackage {
  /** Name of its folder. */
  slug: string;
  name: string;
  description: string;
  /** Entry points with their source. */
  points: { specifier: string; file: string }[];
}

interface Manifest {
  name: string;
  description: string;
  exports: Record<string, string>;
}

/** Opens the packages in these folders, with every entry point that is TypeScript. */
export function openPackages(folders: readonly string[]): OpenPackages {
  const packages = folders.map((folder) => {
    const text = readFileSync(join(folder, "package.json"), "utf8");
    const { name, description, exports } = JSON.parse(text) as Manifest;
    const points = Object.entries(exports).filter(([, file]) => file.endsWith(".ts"));
    return {
      slug: basename(folder),
      name,
      description,
      points: points.map(([point, file]) => ({
        specifier: `${name}${point.slice(1)}`,
        file: join(folder, file),
      })),
    };
  });
  const files = packages.flatMap(({ points }) => points.map(({ file }) => file));
  return { program: ts.createProgram(files, options, ownModulesOnly()), packages };
}

const options: ts.CompilerOptions = {
  allowImportingTsExtensions: true,
  module: ts.ModuleKind.NodeNext,
  noEmit: true,
  noLib: true,
  skipLibCheck: true,
  types: [],
};

/** The packages export nothing of others, so the compiler need not read those. */
function ownModulesOnly(): ts.CompilerHost {
  const host = ts.createCompilerHost(options);
  host.resolveModuleNameLiterals = (names, file, redirect, compilerOptions) =>
    names.map(({ text }) =>
      /^(?:\.|@openlean\/)/.test(text)
        ? ts.resolveModuleName(text, file, compilerOptions, host, undefined, redirect, ts.ModuleKind.ESNext)
        : { resolvedModule: undefined },
    );
  return host;
}

/** The names that a module exports, each with what it stands for. */
export function exportsOf(
  program: ts.Program,
  file: string,
): { name: string; declaration: ts.Declaration | undefined }[] {
  const checker = program.getTypeChecker();
  const source = program.getSourceFile(file);
  const symbol = source && checker.getSymbolAtLocation(source);
  return (symbol ? checker.getExportsOfModule(symbol) : []).map((each) => {
    const target = each.flags & ts.SymbolFlags.Alias ? checker.getAliasedSymbol(each) : each;
    return { name: each.name, declaration: target.declarations?.[0] };
  });
}
