/** The imports of a file, collected while it is written. */
export interface Imports {
  /** Notes that the file uses a type, and gives its name. */
  use(module: string, name: string): string;
  /** The import statements. */
  print(): string;
}

export function createImports(): Imports {
  const used = new Map<string, Set<string>>();
  return {
    use(module, name) {
      used.set(module, (used.get(module) ?? new Set()).add(name));
      return name;
    },
    print: () =>
      [...used]
        .sort(([a], [b]) => (a < b ? -1 : 1))
        .map(([module, names]) => `import type { ${[...names].sort().join(", ")} } from "${module}";\n`)
        .join(""),
  };
}
