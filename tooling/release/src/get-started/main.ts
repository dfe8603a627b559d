/**
 * Follows "Get started in five minutes" as somebody does who has just cloned the repository: writes the files that it shows
 * and types its commands one after the other in one shell, in a clone of what is committed.
 */
import { spawnSync } from "node:child_process";
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { root } from "../published-packages.ts";
import { readSteps } from "./read-steps.ts";

const guide = "apps/docs/src/content/docs/guides/get-started.md";
const folder = mkdtempSync(join(tmpdir(), "openlean-get-started-"));
try {
  const clone = join(folder, "openlean");
  type(`git clone --quiet "${root}" "${clone}"`, folder);
  const script: string[] = ["set -e"];
  for (const step of readSteps(readFileSync(join(clone, guide), "utf8")))
    if ("file" in step) {
      const copy = join(folder, `file-${script.length}`);
      writeFileSync(copy, step.text);
      script.push(`cp "${copy}" "${step.file}"`);
    } else script.push(`echo '> '${quote(step.commands)}`, step.commands);
  type(script.join("\n"), clone);
  console.log("Get started can be followed from a clone");
} finally {
  rmSync(folder, { recursive: true, force: true });
}

function type(commands: string, cwd: string): void {
  const { status } = spawnSync("sh", ["-c", commands], { cwd, stdio: ["ignore", "inherit", "inherit"] });
  if (status !== 0) {
    rmSync(folder, { recursive: true, force: true });
    console.error("the last command above failed");
    process.exit(1);
  }
}

function quote(text: string): string {
  return `'${text.replaceAll("'", `'\\''`)}'`;
}
