import { mkdir, readdir, readFile } from "node:fs/promises";
import { join } from "node:path";
import { type Bump, bumpBetween, covers, largest, type Reason } from "./bump.ts";
import { compareSpecs } from "./compare-specs.ts";
import { compareTypes, type TypeVersions } from "./compare-types.ts";
import { type Api, readApis } from "./read-apis.ts";
import { readChangesets } from "./read-changesets.ts";

/** What changed in one API. */
export interface ApiChange {
  api: string;
  /** Package that is generated from it. */
  package: string | undefined;
  /** What the change asks for. */
  bump: Bump;
  /** Largest first. */
  reasons: Reason[];
  /** What new changesets, or a version that was raised already, announce for the package. */
  announced: Bump;
}

/** Compares the specs and generated types of two trees. `folder` is for intermediate files. */
export async function compareTrees(before: string, after: string, folder: string): Promise<ApiChange[]> {
  const [old, current, changesets] = await Promise.all([
    readApis(before),
    readApis(after),
    readChangesets(after, before),
  ]);
  const types = await compareTypes(
    await typeVersions(old, current, before),
    after,
    await sub(folder, "types"),
  );
  const names = [...new Set([...old.keys(), ...current.keys()])].sort();
  return Promise.all(
    names.map(async (name) => {
      const [was, is] = [old.get(name), current.get(name)];
      const reasons = [
        ...(await specReasons(was, is, await sub(folder, `specs-${name}`))),
        ...(types.get(name) ?? []),
      ].sort((a, b) => Number(covers(b.bump, a.bump)) - Number(covers(a.bump, b.bump)));
      const npm = is?.package ?? was?.package;
      const raised =
        was?.package && is?.package ? bumpBetween(was.package.version, is.package.version) : "none";
      return {
        api: name,
        package: npm?.name,
        bump: largest(reasons.map((reason) => reason.bump)),
        reasons,
        announced: largest([raised, changesets.get(npm?.name ?? "") ?? "none"]),
      };
    }),
  );
}

async function specReasons(was: Api | undefined, is: Api | undefined, folder: string): Promise<Reason[]> {
  if (!is) return [{ bump: "major", text: "the API is gone" }];
  if (!was) return [{ bump: "minor", text: "the API is new" }];
  const reasons = await compareSpecs(was.spec, is.spec, folder);
  if (reasons.length > 0 || !was.package || !is.package) return reasons;
  const same = await sameFiles(generated(was.package.folder), generated(is.package.folder));
  return same ? [] : [{ bump: "patch", text: "the generated code changed" }];
}

/** Generated code that changed and type tests, of the packages that exist in both trees. */
async function typeVersions(
  old: Map<string, Api>,
  current: Map<string, Api>,
  before: string,
): Promise<Map<string, TypeVersions>> {
  const versions = new Map<string, TypeVersions>();
  for (const [name, { package: was }] of old) {
    const is = current.get(name)?.package;
    if (!was || !is) continue;
    const usage = join(before, "tooling/spec-diff/fixtures", `${name}.ts`);
    const exists = (await contents(usage)) !== undefined;
    if (exists || !(await sameFiles(generated(was.folder), generated(is.folder))))
      versions.set(name, {
        before: generated(was.folder),
        after: generated(is.folder),
        usage: exists ? usage : undefined,
      });
  }
  return versions;
}

async function sameFiles(a: string, b: string): Promise<boolean> {
  const [names = [], others = []] = await Promise.all([a, b].map(codeIn));
  if (names.length !== others.length) return false;
  const same = await Promise.all(
    names.map(async (name) => (await contents(join(a, name))) === (await contents(join(b, name)))),
  );
  return same.every(Boolean);
}

/** Names of the files that callers see; the rest tells what they were made from. */
async function codeIn(folder: string): Promise<string[]> {
  const names = await readdir(folder).catch(() => []);
  return names.filter((name) => name !== "stats.json");
}

function contents(file: string): Promise<string | undefined> {
  return readFile(file, "utf8").catch(() => undefined);
}

function generated(folder: string): string {
  return join(folder, "src/generated");
}

async function sub(folder: string, name: string): Promise<string> {
  const path = join(folder, name);
  await mkdir(path, { recursive: true });
  return path;
}
