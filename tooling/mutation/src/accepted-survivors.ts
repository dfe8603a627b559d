import { existsSync, readFileSync } from "node:fs";
import { join } from "node:path";
import type { Mutant } from "./run-mutants.ts";

/** A change that no test can notice, and why. Found again by its text, since lines move. */
export interface AcceptedSurvivor extends Pick<Mutant, "file" | "mutator" | "original" | "replacement"> {
  /** Why the changed code does the same. */
  readonly reason: string;
}

/** The list in `survivors/<package>.json`. */
export function acceptedSurvivors(name: string): AcceptedSurvivor[] {
  const path = join(import.meta.dirname, `../survivors/${name}.json`);
  return existsSync(path) ? (JSON.parse(readFileSync(path, "utf8")) as AcceptedSurvivor[]) : [];
}

export function isAccepted(mutant: Mutant, accepted: readonly AcceptedSurvivor[]): boolean {
  const keys = ["file", "mutator", "original", "replacement"] as const;
  return accepted.some((each) => keys.every((key) => each[key] === mutant[key]));
}
