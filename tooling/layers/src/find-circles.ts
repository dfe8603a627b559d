import type { Import } from "./read-imports.ts";

/** Circles between files, each as the way around, the first file repeated at its end. One for each group of files. */
export function findCircles(imports: readonly Import[]): string[][] {
  const targets = new Map<string, string[]>();
  for (const { file, target } of imports)
    if (target !== undefined) targets.set(file, [...(targets.get(file) ?? []), target]);
  const circles: string[][] = [];
  const done = new Set<string>();
  const way: string[] = [];

  function visit(file: string): void {
    const start = way.indexOf(file);
    if (start >= 0) circles.push([...way.slice(start), file]);
    if (start >= 0 || done.has(file)) return;
    way.push(file);
    for (const target of targets.get(file) ?? []) visit(target);
    way.pop();
    done.add(file);
  }

  for (const file of targets.keys()) visit(file);
  return circles;
}
