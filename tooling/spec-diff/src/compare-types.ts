import { cp, readFile, writeFile } from "node:fs/promises";
import { createRequire } from "node:module";
import { dirname, join } from "node:path";
import type { Reason } from "./bump.ts";
import { run } from "./run.ts";

const tsc = join(dirname(createRequire(import.meta.url).resolve("typescript/package.json")), "bin/tsc");

/** The two versions of a package's generated code, and type tests written for the old one. */
export interface TypeVersions {
  /** `src/generated` before. */
  before: string;
  /** `src/generated` now. */
  after: string;
  /** A file that uses the old types like a caller, if there was one. */
  usage: string | undefined;
}

/**
 * Whether code that was written for the old types compiles with the new ones. Each operation is held against its former
 * self: new results must do where old ones were expected, old options where new ones are; and the type tests of the old
 * version are compiled with the new packages. Every difference is breaking.
 *
 * `root` is the repository with the new packages, `folder` is for the files to compile.
 */
export async function compareTypes(
  apis: Map<string, TypeVersions>,
  root: string,
  folder: string,
): Promise<Map<string, Reason[]>> {
  /** What a line of a file checks, by file and line. */
  const checks = new Map<string, { api: string; subject: string; lines: string[] }>();
  for (const [api, { before, after, usage }] of apis) {
    await cp(before, join(folder, api, "before"), { recursive: true });
    await cp(after, join(folder, api, "after"), { recursive: true });
    const lines = await compatibility(join(folder, api));
    await writeFile(join(folder, api, "compatibility.ts"), lines.map(({ code }) => `${code}\n`).join(""));
    checks.set(`${api}/compatibility.ts`, { api, subject: "", lines: lines.map(({ subject }) => subject) });
    if (!usage) continue;
    await cp(usage, join(folder, api, "usage.ts"));
    checks.set(`${api}/usage.ts`, { api, subject: "type test", lines: [] });
  }
  if (checks.size === 0) return new Map();
  await writeFile(join(folder, "package.json"), '{ "type": "module" }');
  await writeFile(
    join(folder, "tsconfig.json"),
    JSON.stringify({
      extends: join(root, "tsconfig.base.json"),
      compilerOptions: {
        isolatedDeclarations: false,
        noUnusedLocals: false,
        types: ["node"],
        typeRoots: [join(import.meta.dirname, "../node_modules/@types")],
        paths: { "@openlean/*": [join(root, "packages/*/src/index.ts")] },
      },
      files: [...checks.keys()],
    }),
  );
  const { output } = await run(tsc, ["-p", "tsconfig.json", "--pretty", "false"], folder);
  if (/^error TS/m.test(output)) throw new Error(`tsc failed: ${output}`);
  const reasons = new Map<string, Reason[]>();
  // `file(line,column): error TS1: message`, then indented details of which the last is the cause.
  for (const [, file = "", line = "", message = "", details = ""] of output.matchAll(
    /^(\S+?)\((\d+),\d+\): error \w+: (.*)((?:\n {2,}.*)*)/gm,
  )) {
    const check = checks.get(file);
    if (!check) continue;
    const subject = check.lines[Number(line) - 1] ?? `${check.subject}, line ${line}`;
    const cause = details.trim().split("\n").at(-1)?.trim() || message;
    reasons.set(check.api, [
      ...(reasons.get(check.api) ?? []),
      {
        bump: "major",
        text: `types: ${subject}: ${cause.length > 300 ? `${cause.slice(0, 300)}...` : cause}`,
      },
    ]);
  }
  return reasons;
}

/** One line of TypeScript per operation and direction and per exported type, with the words for it. */
async function compatibility(folder: string): Promise<{ code: string; subject: string }[]> {
  const [schema, paths, operations] = await Promise.all(
    ["schema.ts", "paths.ts", "operations.ts"].map((name) =>
      readFile(join(folder, "before", name), "utf8").catch(() => ""),
    ),
  );
  const map = paths!.match(/^export interface (\w+Paths) \{$/m)?.[1];
  const lines = [
    { code: 'import type * as Before from "./before/schema.ts";', subject: "schema.ts" },
    { code: 'import type * as After from "./after/schema.ts";', subject: "schema.ts" },
  ];
  if (map)
    lines.push(
      { code: `import type { ${map} as BeforePaths } from "./before/paths.ts";`, subject: "paths.ts" },
      { code: `import type { ${map} as AfterPaths } from "./after/paths.ts";`, subject: "paths.ts" },
      { code: 'import type * as AfterCalls from "./after/paths.ts";', subject: "paths.ts" },
    );
  for (const [, method, path] of operations!.matchAll(/^ {2}"([A-Z]+) (\S+)":/gm)) {
    const at = `["${method!.toLowerCase()}"]["${path}"]`;
    lines.push(
      {
        code: `(value: AfterPaths${at}["result"]): BeforePaths${at}["result"] => value;`,
        subject: `what ${method} ${path} answers`,
      },
      {
        code: `(value: BeforePaths${at}["options"]): AfterPaths${at}["options"] => value;`,
        subject: `what ${method} ${path} takes`,
      },
    );
  }
  // Without a path map there is nothing to call: everything is received.
  for (const name of exportedTypes(schema!))
    lines.push({
      code: map ? `type _${name} = After.${name};` : `(value: After.${name}): Before.${name} => value;`,
      subject: `the type ${name}`,
    });
  for (const name of exportedTypes(paths!).filter((each) => each !== map))
    lines.push({ code: `type _${name} = AfterCalls.${name};`, subject: `the type ${name}` });
  return lines;
}

/** Names of the types in a file; `paths` and its kind were openapi-typescript's own. */
function exportedTypes(source: string): string[] {
  return [...source.matchAll(/^export (?:type|interface) (\w+)/gm)]
    .map(([, name]) => name!)
    .filter((name) => !["paths", "webhooks", "components", "operations"].includes(name));
}
