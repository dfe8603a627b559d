/**
 * `pnpm test:mutation [package ...]`: changes the code of the packages in small ways, one at a time, and counts which
 * changes their tests notice. Fails below 92 % and when a survivor stands without a reason in `survivors/`. `--write` puts the
 * table into RELIABILITY.md.
 */
import { readFile, writeFile } from "node:fs/promises";
import { join } from "node:path";
import { type AcceptedSurvivor, acceptedSurvivors, isAccepted } from "./accepted-survivors.ts";
import { mutatedPackage, mutatedPackages } from "./mutated-packages.ts";
import { type Score, scoreOf, scoreTable, withTable } from "./score.ts";
import { type Mutant, runMutants } from "./run-mutants.ts";

const leastShare = 0.92;
const root = join(import.meta.dirname, "../../..");
const names = process.argv.slice(2).filter((argument) => !argument.startsWith("-"));
const chosen = names.length > 0 ? names.map(mutatedPackage) : mutatedPackages;

const scores: Score[] = [];
let failed = false;
for (const each of chosen) {
  const mutants: Mutant[] = [];
  const accepted = acceptedSurvivors(each.name);
  for (const part of each.parts) {
    const found = await runMutants(part, root);
    mutants.push(...found);
    // At once: the next part may take long.
    for (const mutant of unexplained(found, accepted)) printSurvivor(mutant);
  }
  const score = scoreOf(each.name, mutants, accepted);
  scores.push(score);
  if (score.noticed / score.valid < leastShare || unexplained(mutants, accepted).length > 0) failed = true;
}

const table = scoreTable(scores);
console.log(`\n${table}`);
if (process.argv.includes("--write")) {
  const path = join(root, "RELIABILITY.md");
  await writeFile(path, withTable(await readFile(path, "utf8"), scores));
}
process.exitCode = failed ? 1 : 0;

function unexplained(mutants: readonly Mutant[], accepted: readonly AcceptedSurvivor[]): Mutant[] {
  return mutants.filter((mutant) => mutant.status === "survived" && !isAccepted(mutant, accepted));
}

function printSurvivor({ file, line, mutator, original, replacement }: Mutant): void {
  console.log(`survived ${file}:${line} ${mutator}\n  - ${original}\n  + ${replacement}`);
}
