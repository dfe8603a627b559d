import { type AcceptedSurvivor, isAccepted } from "./accepted-survivors.ts";
import type { Mutant } from "./run-mutants.ts";

/** What the tests of one package noticed. */
export interface Score {
  readonly name: string;
  readonly valid: number;
  readonly noticed: number;
  /** Survivors that do the same as the original, by the list. */
  readonly equivalent: number;
}

export function scoreOf(
  name: string,
  mutants: readonly Mutant[],
  accepted: readonly AcceptedSurvivor[],
): Score {
  const noticed = mutants.filter(({ status }) => status === "noticed").length;
  const survivors = mutants.filter(({ status }) => status === "survived");
  const equivalent = survivors.filter((mutant) => isAccepted(mutant, accepted)).length;
  return { name, valid: noticed + survivors.length, noticed, equivalent };
}

const head = [
  "| package | changes | noticed | share | survivors that do the same |",
  "| --- | ---: | ---: | ---: | ---: |",
];

export function scoreTable(scores: readonly Score[]): string {
  return [...head, ...scores.map(row)].join("\n");
}

/** The text with the rows of these packages in its table; those of others stay. */
export function withTable(text: string, scores: readonly Score[]): string {
  const [before, rest] = text.split(opening);
  const [old, after] = (rest ?? "").split(closing);
  if (before === undefined || old === undefined || after === undefined)
    throw new Error(`the text has no ${opening} and ${closing}`);
  const kept = old.split("\n").filter((line) => /^\| [\w-]+ +\| +[\d,]/.test(line));
  const rows = new Map([...kept, ...scores.map(row)].map((line) => [line.split("|")[1]?.trim(), line]));
  return `${before}${opening}\n\n${[...head, ...[...rows.values()].toSorted()].join("\n")}\n\n${closing}${after}`;
}

const opening = "<!-- mutation: written by `pnpm test:mutation --write` -->";
const closing = "<!-- end of mutation -->";

function row({ name, valid, noticed, equivalent }: Score): string {
  const share = `${((100 * noticed) / valid).toFixed(1)} %`;
  return `| ${name} | ${valid} | ${noticed} | ${share} | ${equivalent} |`;
}
