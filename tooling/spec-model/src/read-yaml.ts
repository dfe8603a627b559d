import { readFile } from "node:fs/promises";
import { parseYaml } from "@redocly/openapi-core";
import { shown } from "./load-spec.ts";
import { SpecError } from "./spec-error.ts";

/** The content of a YAML file, as it stands there. */
export async function readYaml(file: string): Promise<unknown> {
  try {
    return parseYaml(await readFile(file, "utf8"));
  } catch (error) {
    throw new SpecError(`cannot read ${shown(file)}: ${(error as Error).message.split("\n")[0]}`);
  }
}
