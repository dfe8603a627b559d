import { mkdtemp, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import type { PackedPackage } from "../packed-package.ts";
import { type Step, takeStep } from "../take-step.ts";
import { run } from "../run.ts";
import { type Consumer, readConsumers } from "./consumer.ts";
import { copyPackage } from "./copy-package.ts";
import { sandboxEnvironment } from "./sandbox-environment.ts";
import { writeProject } from "./write-project.ts";

/**
 * Makes, installs and runs the consumers one after the other, against one sandbox.
 *
 * @param names - which; none for all
 */
export async function runConsumers(
  packages: readonly PackedPackage[],
  names: readonly string[] = [],
): Promise<Step[]> {
  const consumers = await readConsumers(names);
  const tarballs = Object.fromEntries(packages.map(({ name, path }) => [name, path]));
  const folder = await mkdtemp(join(tmpdir(), "openlean-consumers-"));
  const sandbox = await sandboxEnvironment();
  const steps: Step[] = [];
  try {
    for (const consumer of consumers)
      for (const [variant, versions] of Object.entries(consumer.variants)) {
        const project = join(folder, `${consumer.name}-${variant.replaceAll(/\W+/g, "-")}`);
        const title = variant ? `${consumer.title}, ${variant}` : consumer.title;
        steps.push(await takeStep(title, () => prove(consumer, project, versions, sandbox.env)));
        await rm(project, { recursive: true, force: true });
      }
  } finally {
    await sandbox.close();
    await rm(folder, { recursive: true });
  }
  return steps;

  async function prove(
    consumer: Consumer,
    project: string,
    versions: Readonly<Record<string, string>>,
    sandboxEnv: Readonly<Record<string, string>>,
  ): Promise<void> {
    for (const command of consumer.generate)
      await run("sh", ["-c", command], { cwd: folder, env: { ...quiet, PROJECT: project }, timeoutMs });
    const copies = await Promise.all(
      Object.entries(consumer.copies).map(async ([alias, version]) => {
        const name = alias.replace(/-other$/, "");
        const packed = packages.find((one) => one.name === name);
        if (!packed) throw new Error(`no package ${name}`);
        return [alias, `file:${await copyPackage(packed, version, join(folder, "copies"))}`] as const;
      }),
    );
    await writeProject({ ...consumer, copies: Object.fromEntries(copies) }, project, versions, tarballs);
    await run("pnpm", ["install", "--ignore-scripts", "--prefer-offline", "--no-frozen-lockfile"], {
      cwd: project,
      env: quiet,
      timeoutMs,
    });
    const path = `${join(project, "node_modules/.bin")}:${process.env["PATH"]}`;
    for (const command of consumer.steps)
      await run("sh", ["-c", command], {
        cwd: project,
        env: { ...quiet, ...sandboxEnv, PATH: path },
        timeoutMs,
      });
  }
}

/** For a step that hangs; the longest takes a minute. */
const timeoutMs = 300_000;

const quiet = {
  CI: "true",
  NO_COLOR: "1",
  NEXT_TELEMETRY_DISABLED: "1",
  DO_NOT_TRACK: "1",
};
