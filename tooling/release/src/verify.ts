/**
 * `pnpm build && pnpm release:verify` downloads from npm what the working tree would publish, and compares it with the
 * local build. Run it on the tag of a release.
 */
import { mkdtemp, readFile, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { unpack } from "@publint/pack";
import { compareFiles } from "./compare-files.ts";
import { pack } from "./pack.ts";
import { publishedPackages } from "./published-packages.ts";
import { run } from "./run.ts";

const folder = await mkdtemp(join(tmpdir(), "openlean-verify-"));
try {
  for (const { name, manifest, files } of await pack(await publishedPackages(), folder)) {
    const title = `${name}@${manifest.version}`;
    const findings = await download(title).then(
      (published) => compareFiles(published, files),
      (error: unknown) => [String(error).includes("E404") ? "npm does not have it" : String(error)],
    );
    console.log(findings.length === 0 ? `same  ${title}` : `DIFF  ${title}`);
    for (const finding of findings) console.log(`      ${finding}`);
    if (findings.length > 0) process.exitCode = 1;
  }
} finally {
  await rm(folder, { recursive: true });
}

async function download(title: string): Promise<ReadonlyMap<string, Uint8Array>> {
  const { stdout } = await run("npm", ["pack", title, "--json", "--ignore-scripts"], { cwd: folder });
  const [{ filename }] = JSON.parse(stdout) as [{ filename: string }];
  const { files, rootDir } = await unpack(new Uint8Array(await readFile(join(folder, filename))));
  return new Map(files.map(({ name, data }) => [name.slice(rootDir.length + 1), data]));
}
