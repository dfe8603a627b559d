import { readFile } from "node:fs/promises";
import { join } from "node:path";

/** A line of TypeScript that compiles while something holds, with the words for it. */
export interface Check {
  code: string;
  /** What is checked, such as `what GET /banks/v1/ answers`. */
  subject: string;
}

/** The code that is held against the other version, and that version. */
export type Direction = readonly ["before", "after"] | readonly ["after", "before"];

/**
 * Checks that code written for the types of one version compiles with those of the other: a line per operation for what it
 * answers and for what it takes, and one per exported type. Operations and types of which `direction` says "after" first
 * are left out when the version before does not have them, since nothing was written for them.
 */
export async function compatibility(folder: string, direction: Direction): Promise<Check[]> {
  const [written, other] = await Promise.all(direction.map((version) => readVersion(join(folder, version))));
  const map = written!.map;
  const [from, to] = direction;
  const checks = [
    { code: `import type * as Written from "./${from}/schema.ts";`, subject: "schema.ts" },
    { code: `import type * as Other from "./${to}/schema.ts";`, subject: "schema.ts" },
  ];
  if (map)
    checks.push(
      { code: `import type { ${map} as WrittenPaths } from "./${from}/paths.ts";`, subject: "paths.ts" },
      { code: `import type { ${map} as OtherPaths } from "./${to}/paths.ts";`, subject: "paths.ts" },
      { code: `import type * as OtherCalls from "./${to}/paths.ts";`, subject: "paths.ts" },
    );
  const wanted = (all: string[], others: string[]): string[] =>
    from === "before" ? all : all.filter((each) => others.includes(each));
  for (const operation of wanted(written!.operations, other!.operations)) {
    const [method, path] = operation.split(" ") as [string, string];
    const at = `["${method.toLowerCase()}"]["${path}"]`;
    checks.push(
      {
        code: `(value: OtherPaths${at}["result"]): WrittenPaths${at}["result"] => value;`,
        subject: `what ${operation} answers`,
      },
      {
        code: `(value: WrittenPaths${at}["options"]): OtherPaths${at}["options"] => value;`,
        subject: `what ${operation} takes`,
      },
    );
  }
  // Without a path map there is nothing to call: everything is received.
  for (const name of wanted(written!.schemas, other!.schemas))
    checks.push({
      code: map ? `type _${name} = Other.${name};` : `(value: Other.${name}): Written.${name} => value;`,
      subject: `the type ${name}`,
    });
  for (const name of wanted(written!.calls, other!.calls))
    checks.push({ code: `type _${name} = OtherCalls.${name};`, subject: `the type ${name}` });
  return checks;
}

/** Names of the exported types that one version has and the other does not. */
export async function newNames(folder: string): Promise<string[]> {
  const [before, after] = await Promise.all(
    ["before", "after"].map((version) => readVersion(join(folder, version))),
  );
  const known = new Set([...before!.schemas, ...before!.calls]);
  return [...after!.schemas, ...after!.calls].filter((name) => !known.has(name));
}

interface Version {
  /** Name of the interface with every call, if there are calls. */
  map: string | undefined;
  /** `GET /banks/v1/` and its kind. */
  operations: string[];
  /** Types of the schemas. */
  schemas: string[];
  /** Types of the operations' parts. */
  calls: string[];
}

async function readVersion(folder: string): Promise<Version> {
  const [schema = "", paths = "", operations = ""] = await Promise.all(
    ["schema.ts", "paths.ts", "operations.ts"].map((name) =>
      readFile(join(folder, name), "utf8").catch(() => ""),
    ),
  );
  const map = paths.match(/^export interface (\w+Paths) \{$/m)?.[1];
  return {
    map,
    operations: [...operations.matchAll(/^ {2}"([A-Z]+ \S+)":/gm)].map(([, operation]) => operation!),
    schemas: exportedTypes(schema),
    calls: exportedTypes(paths).filter((each) => each !== map),
  };
}

/** Names of the types in a file; `paths` and its kind were openapi-typescript's own. */
function exportedTypes(source: string): string[] {
  return [...source.matchAll(/^export (?:type|interface) (\w+)/gm)]
    .map(([, name]) => name!)
    .filter((name) => !["paths", "webhooks", "components", "operations"].includes(name));
}
