import { copyFile, mkdir, readFile, writeFile } from "node:fs/promises";
import { basename, join } from "node:path";
import type { PackedPackage } from "../packed-package.ts";
import { npm } from "./npm.ts";
import { typescripts } from "./versions.ts";

/** Name under which a version of TypeScript is installed beside the others. */
export function typescriptAlias(version: string): string {
  return `typescript-${version}`;
}

/**
 * Makes a project that has the tarballs and nothing of this repository, and installs it with npm without scripts.
 *
 * @returns what is wrong with the result, as sentences
 */
export async function installTarballs(packages: readonly PackedPackage[], folder: string): Promise<string[]> {
  await mkdir(join(folder, "tarballs"), { recursive: true });
  const dependencies: Record<string, string> = {};
  for (const { name, path } of packages) {
    await copyFile(path, join(folder, "tarballs", basename(path)));
    dependencies[name] = `file:tarballs/${basename(path)}`;
  }
  // The oldest version that the optional peer dependency allows.
  dependencies["@opentelemetry/api"] = "1.9.0";
  const tools = Object.fromEntries(typescripts.map((one) => [typescriptAlias(one), `npm:typescript@${one}`]));
  const devDependencies = { ...tools, "@types/node": "24.10.1" };
  const manifest = { name: "consumer", private: true, type: "module", dependencies, devDependencies };
  await writeFile(join(folder, "package.json"), JSON.stringify(manifest));
  await npm(["install", "--ignore-scripts"], folder);
  await npm(["ls", "--all"], folder);
  return inspect(JSON.parse(await readFile(join(folder, "package-lock.json"), "utf8")) as Lockfile);
}

interface Lockfile {
  readonly packages: Readonly<
    Record<string, { resolved?: string; hasInstallScript?: boolean; dev?: boolean; version?: string }>
  >;
}

/** Ours from the registry or twice, and dependencies that run a script when they are installed. */
function inspect({ packages }: Lockfile): string[] {
  const findings: string[] = [];
  for (const [path, { resolved = "", hasInstallScript, dev }] of Object.entries(packages)) {
    if (path.includes("node_modules/@openlean/") && !resolved.startsWith("file:"))
      findings.push(`${path} was not installed from its tarball`);
    if (hasInstallScript && !dev) findings.push(`${path} runs a script when it is installed`);
  }
  return findings;
}
