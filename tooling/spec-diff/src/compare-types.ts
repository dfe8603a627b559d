import { cp, writeFile } from "node:fs/promises";
import { createRequire } from "node:module";
import { dirname, join } from "node:path";
import type { Bump, Reason } from "./bump.ts";
import { compatibility, newNames } from "./compatibility.ts";
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

/** What the lines of a compiled file check. */
interface Checked {
  api: string;
  /** What a line that does not compile asks for. */
  bump: Bump;
  /** Of the whole file, or of each line. */
  subject: string | string[];
}

/**
 * Whether code that was written for the old types compiles with the new ones. Each operation is held against its former
 * self: new results must do where old ones were expected, old options where new ones are; and the type tests of the old
 * version are compiled with the new packages. Every difference is breaking. Held the other way round, what does not
 * compile is something that code for the new types uses and the old ones did not have: at least minor, like a new name.
 *
 * `root` is the repository with the new packages, `folder` is for the files to compile.
 */
export async function compareTypes(
  apis: Map<string, TypeVersions>,
  root: string,
  folder: string,
): Promise<Map<string, Reason[]>> {
  const files = new Map<string, Checked>();
  const reasons = new Map<string, Reason[]>();
  for (const [api, { before, after, usage }] of apis) {
    const home = join(folder, api);
    await cp(before, join(home, "before"), { recursive: true });
    await cp(after, join(home, "after"), { recursive: true });
    for (const [name, bump, direction] of [
      ["forwards", "major", ["before", "after"]],
      ["backwards", "minor", ["after", "before"]],
    ] as const) {
      const checks = await compatibility(home, direction);
      await writeFile(join(home, `${name}.ts`), checks.map(({ code }) => `${code}\n`).join(""));
      files.set(`${api}/${name}.ts`, { api, bump, subject: checks.map(({ subject }) => subject) });
    }
    const names = await newNames(home);
    reasons.set(
      api,
      names.length > 0 ? [{ bump: "minor", text: `types: new names: ${names.join(", ")}` }] : [],
    );
    if (!usage) continue;
    await cp(usage, join(home, "usage.ts"));
    files.set(`${api}/usage.ts`, { api, bump: "major", subject: "type test" });
  }
  if (files.size === 0) return reasons;
  for (const { file, line, cause } of await compile([...files.keys()], root, folder)) {
    const { api, bump, subject } = files.get(file)!;
    const what = typeof subject === "string" ? `${subject}, line ${line}` : subject[line - 1]!;
    const text = `types${bump === "minor" ? ", backwards" : ""}: ${what}: `;
    const known = reasons.get(api)!;
    // What breaks in both directions is told once, as what it breaks.
    if (bump === "minor" && known.some((reason) => reason.text.startsWith(`types: ${what}: `))) continue;
    known.push({ bump, text: `${text}${cause.length > 300 ? `${cause.slice(0, 300)}...` : cause}` });
  }
  return reasons;
}

/** What does not compile in files of a folder, forwards before backwards. */
async function compile(
  files: string[],
  root: string,
  folder: string,
): Promise<{ file: string; line: number; cause: string }[]> {
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
      files,
    }),
  );
  const { output } = await run(tsc, ["-p", "tsconfig.json", "--pretty", "false"], folder);
  if (/^error TS/m.test(output)) throw new Error(`tsc failed: ${output}`);
  // `file(line,column): error TS1: message`, then indented details of which the last is the cause.
  return [...output.matchAll(/^(\S+?)\((\d+),\d+\): error \w+: (.*)((?:\n {2,}.*)*)/gm)]
    .map(([, file = "", line = "", message = "", details = ""]) => ({
      file,
      line: Number(line),
      cause: details.trim().split("\n").at(-1)?.trim() || message,
    }))
    .filter(({ file }) => files.includes(file))
    .sort((a, b) => files.indexOf(a.file) - files.indexOf(b.file));
}
