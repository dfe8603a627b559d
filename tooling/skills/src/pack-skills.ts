#!/usr/bin/env node
/** Copies the named skills into `skills/` of the package that is packed, where agents look for them. */
import { cpSync, rmSync } from "node:fs";
import { join } from "node:path";
import { skillsFolder } from "./read-skills.ts";

const target = join(process.cwd(), "skills");
rmSync(target, { recursive: true, force: true });
for (const name of process.argv.slice(2))
  cpSync(join(skillsFolder, name), join(target, name), { recursive: true });
