import { join } from "node:path";
import { bundle, createConfig, type NormalizedProblem } from "@redocly/openapi-core";
import type { Document } from "./document.ts";
import { SpecError } from "./spec-error.ts";

/** Bundles the files of one API into one document: every file under schemas/ becomes a component of its name. */
export async function loadSpec(file: string): Promise<Document> {
  let result: Awaited<ReturnType<typeof bundle>>;
  try {
    result = await bundle({ ref: file, config: await createConfig({}) });
  } catch (error) {
    throw new SpecError(`cannot read ${shown(file)}: ${(error as Error).message.split("\n")[0]}`);
  }
  const broken = result.problems.find((problem) => problem.severity === "error");
  if (broken) throw new SpecError(describe(broken));
  const document = result.bundle.parsed as Document;
  const renamed = Object.keys(document.components?.schemas ?? {}).find((name) => /-\d+$/.test(name));
  if (renamed)
    throw new SpecError(`two files define the schema ${renamed.replace(/-\d+$/, "")}; rename one of them`);
  return document;
}

function describe(problem: NormalizedProblem): string {
  const [location] = problem.location;
  const at = location ? `${shown(location.source.absoluteRef)} at ${location.pointer ?? "#/"}` : "the spec";
  const [reason = ""] = problem.message.split("\n");
  return `${at}: ${shown(reason)}; correct it and run \`pnpm generate\` again`;
}

/** Paths as the person at the repository's root sees them. */
export function shown(text: string): string {
  return text.replaceAll(join(import.meta.dirname, "../../../"), "");
}
