import { copyFile, mkdtemp, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import type { PackedPackage } from "../packed-package.ts";
import { run } from "../run.ts";
import { type Step, takeStep } from "../take-step.ts";
import { compileProgram } from "./compile-program.ts";
import { installRuntimes } from "./install-runtimes.ts";
import { installTarballs } from "./install-tarballs.ts";
import { resolutions, typescripts } from "./versions.ts";
import { writeEntries } from "./write-entries.ts";

const program = join(import.meta.dirname, "../../consumer/program.ts");

/**
 * Installs the tarballs into a project of their own, compiles a program against them and runs it.
 *
 * @returns the steps, each of which is on the console already
 */
export async function useTarballs(
  packages: readonly PackedPackage[],
  which: { full: boolean; runtimes: boolean },
): Promise<Step[]> {
  const folder = await mkdtemp(join(tmpdir(), "openlean-consumer-"));
  const steps: Step[] = [];
  const step = async (title: string, work: () => Promise<unknown>): Promise<void> => {
    steps.push(await takeStep(title, work));
  };

  try {
    await step("npm installs the tarballs", async () => {
      const wrong = await installTarballs(packages, folder);
      if (wrong.length > 0) throw new Error(wrong.join("\n"));
    });
    await copyFile(program, join(folder, "program.ts"));
    await writeEntries(packages, folder);
    const compilers = which.full ? typescripts : typescripts.slice(-1);
    for (const version of compilers)
      for (const resolution of resolutions)
        await step(`TypeScript ${version} compiles a program with ${resolution}`, () =>
          compileProgram(folder, version, resolution),
        );

    const built = `out/${compilers.at(-1)}-nodenext`;
    for (const { name, command } of await installRuntimes(which)) {
      const [executable, ...args] = command;
      const execute = (...more: string[]) =>
        run(executable, [...args, ...more], { cwd: folder, env: { NO_COLOR: "1" } });
      await step(`${name} imports every entry`, () => execute(`${built}/entries.js`));
      await step(`${name} runs the program`, () => execute(`${built}/program.js`));
      if (name.startsWith("Deno"))
        await step(`${name} checks the types of the program`, () =>
          run(executable, ["check", "--node-modules-dir=manual", "program.ts"], {
            cwd: folder,
            env: { NO_COLOR: "1" },
          }),
        );
      if (!name.startsWith("Node")) continue;
      await step(`${name} requires every entry`, () => execute("entries.cjs"));
      for (const { name: owner, manifest } of packages)
        for (const [bin, path] of Object.entries(manifest.bin ?? {}))
          await step(`${name} runs ${bin} --help`, () =>
            execute(join("node_modules", owner, path), "--help"),
          );
    }
  } finally {
    await rm(folder, { recursive: true });
  }
  return steps;
}
