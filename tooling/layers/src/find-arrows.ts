import type { Import } from "./read-imports.ts";
import type { Allowed, Rooms } from "./table.ts";

/** Imports that the table of a package does not allow, each as one line. */
export function findArrows(imports: readonly Import[], table: Rooms): string[] {
  return imports.flatMap(({ file, target }) => {
    if (target === undefined) return [];
    const problem = problemOf(file.split("/"), target.split("/"), table);
    return problem === undefined ? [] : [`${file} imports ${target}: ${problem}`];
  });
}

function problemOf(from: readonly string[], to: readonly string[], table: Rooms): string | undefined {
  const [here, there] = [roomOf(from, table.rooms), roomOf(to, table.rooms)];
  if (here === undefined) return `${from[0]} has no place in the table`;
  if (there === undefined) return `${to[0]} has no place in the table`;
  const inside = table.inside?.[here];
  if (here === there && (from[0] === to[0] || here === "."))
    return inside ? problemOf(from.slice(1), to.slice(1), inside) : undefined;
  if (!mayImport(table.rooms, here, to[0] as string, there)) return `${here} may not import ${there}`;
  // Levels of folders that are entered, from outside of which only the index is seen.
  const levels = table.throughIndex ? 1 : table.inside?.[there]?.throughIndex ? 2 : 0;
  const isFree = levels === 0 || to.slice(levels).join("/") === "index.ts";
  return isFree ? undefined : `enter ${to.slice(0, levels).join("/")} through its index.ts`;
}

/** The name in the table that a path begins with: a folder, a file, or `.` for other files. */
function roomOf([name = "", ...rest]: readonly string[], rooms: Allowed): string | undefined {
  const found = Object.keys(rooms).find((each) => matches(each, name));
  return found ?? (rest.length === 0 && "." in rooms ? "." : undefined);
}

/** Whether one name of a table may import another. */
export function mayImport(table: Allowed, from: string, to: string, toName: string = to): boolean {
  return (table[from] ?? []).some((each) => each === toName || matches(each, to));
}

/** Whether a name is the one in the table; `*` there stands for any letters. */
export function matches(pattern: string, name: string): boolean {
  const [before = "", after] = pattern.split("*");
  return after === undefined
    ? pattern === name
    : name.startsWith(before) && name.endsWith(after) && name.length >= before.length + after.length;
}
