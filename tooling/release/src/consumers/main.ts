/**
 * `pnpm build && pnpm release:consumers [name...]` proves the tarballs in the projects of `consumers/`: all of them, or
 * those that are named.
 */
import { mkdtemp, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { pack } from "../pack.ts";
import { publishedPackages } from "../published-packages.ts";
import { runConsumers } from "./run-consumers.ts";

const folder = await mkdtemp(join(tmpdir(), "openlean-release-"));
try {
  const steps = await runConsumers(await pack(await publishedPackages(), folder), process.argv.slice(2));
  for (const { title, failure } of steps) if (failure) console.error(`\n${title}: ${failure}`);
  if (steps.some(({ failure }) => failure)) process.exitCode = 1;
} finally {
  await rm(folder, { recursive: true });
}
