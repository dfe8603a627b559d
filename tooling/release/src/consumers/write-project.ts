import { cp, mkdir, readFile, rm, writeFile } from "node:fs/promises";
import { join } from "node:path";
import { type Consumer, type ConsumerManifest, consumersFolder } from "./consumer.ts";

/**
 * Writes a consumer into a folder of its own, over what its generator made there, with every package of this repository
 * from its tarball, those that come with another included.
 *
 * @param tarballs - absolute paths by the name of the package
 */
export async function writeProject(
  consumer: Consumer,
  folder: string,
  versions: Readonly<Record<string, string>>,
  tarballs: Readonly<Record<string, string>>,
): Promise<void> {
  await mkdir(folder, { recursive: true });
  const generated = await readFile(join(folder, "package.json"), "utf8").then(
    (text) => JSON.parse(text) as ConsumerManifest,
    (): ConsumerManifest => ({}),
  );
  await cp(join(consumersFolder, consumer.name), folder, { recursive: true });
  // Of a generated project everything stays but what the packages need.
  const { openlean: _, ...own } = consumer.manifest;
  const merge = (group: "dependencies" | "devDependencies") =>
    Object.fromEntries(
      Object.entries({ ...generated[group], ...own[group] }).map(([name, range]) => [
        name,
        tarballs[name] ? `file:${tarballs[name]}` : (versions[name] ?? range),
      ]),
    );
  const manifest = {
    ...own,
    ...generated,
    dependencies: { ...merge("dependencies"), ...consumer.copies } as Record<string, string>,
    devDependencies: merge("devDependencies") as Record<string, string>,
  };
  await writeFile(join(folder, "package.json"), JSON.stringify(manifest, undefined, 2));
  // A version of something that the project does not ask for itself: what the packages bring along.
  const brought = Object.entries(versions).filter(
    ([name]) => !(name in manifest.dependencies) && !(name in manifest.devDependencies),
  );
  const overrides = [
    ...Object.entries(tarballs).map(([name, path]) => `  "${name}": "file:${path}"`),
    ...brought.map(([name, version]) => `  "${name}": "${version}"`),
  ];
  const settings = ["minimumReleaseAge: 0", "strictDepBuilds: false", "pmOnFail: ignore", "overrides:"];
  await writeFile(join(folder, "pnpm-workspace.yaml"), [...settings, ...overrides, ""].join("\n"));
  await rm(join(folder, "package-lock.json"), { force: true });
}
