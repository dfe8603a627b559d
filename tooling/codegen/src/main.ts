#!/usr/bin/env node
/** `codegen <api>`: reads specs/<api>/openapi.yaml and writes src/generated of the package it runs in. */
import { mkdir, writeFile } from "node:fs/promises";
import { join } from "node:path";
import { generate } from "./generate.ts";
import { SpecError } from "@openlean/spec-model";

const api = process.argv[2];
const target = join(process.cwd(), "src/generated");

try {
  if (!api) throw new SpecError("usage: codegen <api>, where <api> is a folder in specs/");
  const files = await generate(api);
  await mkdir(target, { recursive: true });
  for (const [name, text] of Object.entries(files)) await writeFile(join(target, name), text);
} catch (error) {
  if (!(error instanceof SpecError)) throw error;
  console.error(`codegen: ${error.message}`);
  process.exitCode = 1;
}
