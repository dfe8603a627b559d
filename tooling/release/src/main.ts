/**
 * Packs what will be published and proves the tarballs. `--help` says how.
 */
import { mkdir, mkdtemp, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join, resolve } from "node:path";
import { parseArgs } from "node:util";
import { checkPackages } from "./check-packages.ts";
import { pack } from "./pack.ts";
import { publishedPackages } from "./published-packages.ts";
import { writePlan } from "./release-plan.ts";
import { writeMatrix } from "./write-matrix.ts";
import { compareSizes, measure, readBudgets, writeBudgets } from "./sizes.ts";

const usage = `pnpm build && pnpm release:check [options]

  --full        also installs the tarballs with npm and uses them from TypeScript 5.9, 6 and 7 and Node 22.12, 22, 24 and 26,
                and runs the projects of consumers/ against the sandbox
  --without-consumers
                leaves those projects out, which take as long as all the rest
  --runtimes    also from Bun and Deno
  --matrix      writes what was proven into README.md and the guide "Compatibility"
  --update      writes the sizes of the tarballs, and a tenth more, as their budgets
  --out <path>  keeps the tarballs in this folder, with release.json for publish.ts
`;

const { values: options } = parseArgs({
  options: {
    full: { type: "boolean", default: false },
    matrix: { type: "boolean", default: false },
    runtimes: { type: "boolean", default: false },
    update: { type: "boolean", default: false },
    "without-consumers": { type: "boolean", default: false },
    out: { type: "string" },
    help: { type: "boolean", default: false },
  },
});
if (options.help) console.log(usage);
else await check();

async function check(): Promise<void> {
  const folder = options.out ? resolve(options.out) : await mkdtemp(join(tmpdir(), "openlean-release-"));
  await mkdir(folder, { recursive: true });
  const findings: string[] = [];
  try {
    const packages = await publishedPackages();
    const packed = await pack(packages, folder);
    findings.push(...(await checkPackages(packed)));

    const sizes = await measure(packed);
    if (options.update) await writeBudgets(sizes, await readBudgets());
    const budgets = await readBudgets();
    findings.push(...compareSizes(sizes, budgets));
    for (const [name, size] of Object.entries(sizes))
      console.log(`${String(size).padStart(8)} of ${String(budgets[name] ?? 0).padStart(8)} bytes  ${name}`);

    if (options.full || options.runtimes) {
      // Loaded here, because the quick check needs none of it.
      const { useTarballs } = await import("./consumer/use-tarballs.ts");
      const steps = await useTarballs(packed, options);
      if (options.full && !options["without-consumers"]) {
        const { runConsumers } = await import("./consumers/run-consumers.ts");
        steps.push(...(await runConsumers(packed)));
      }
      if (options.matrix) await writeMatrix(steps);
      for (const { title, failure } of steps) if (failure) findings.push(`${title}: ${failure}`);
    }
    if (options.out) await writePlan(packed, folder);
    if (findings.length === 0) console.log(`${packages.length} packages are fit to publish`);
  } finally {
    if (!options.out) await rm(folder, { recursive: true });
  }
  for (const finding of findings) console.error(finding);
  process.exitCode = findings.length > 0 ? 1 : 0;
}
