import { spawn } from "node:child_process";
import { once } from "node:events";
import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { createRequire } from "node:module";
import { dirname, join } from "node:path";
import { text } from "node:stream/consumers";
import type { Sample } from "./markdown-samples.ts";
import { wrapSample } from "./wrap-sample.ts";

const here = join(import.meta.dirname, "..");

/** Compiles samples under `strict` settings. Returns the compiler's complaints by sample id; none is good. */
export async function checkSamples(samples: readonly Sample[]): Promise<Record<string, string>> {
  const folder = mkdtempSync(join(here, ".checked-"));
  try {
    samples.forEach((sample, index) => writeFileSync(join(folder, `sample-${index}.ts`), moduleOf(sample)));
    writeFileSync(join(folder, "lean-types.ts"), "export interface paths {}\n");
    const config = {
      extends: "../../../tsconfig.base.json",
      compilerOptions: {
        types: ["node"],
        // Readers compile with `strict`; this is beyond it.
        noUncheckedIndexedAccess: false,
        noUnusedLocals: false,
        noUnusedParameters: false,
        allowUnreachableCode: true,
        isolatedDeclarations: false,
        declaration: false,
      },
      include: ["*.ts", "../src/sample-globals.ts", "../src/other-modules.d.ts"],
    };
    writeFileSync(join(folder, "tsconfig.json"), JSON.stringify(config));
    const typescript = dirname(createRequire(import.meta.url).resolve("typescript/package.json"));
    const compiler = join(typescript, "bin/tsc");
    const child = spawn(process.execPath, [compiler, "-p", folder, "--pretty", "false"], { cwd: folder });
    const [stdout, [status]] = await Promise.all([
      text(child.stdout),
      once(child, "close") as Promise<[number]>,
    ]);
    const complaints: Record<string, string> = {};
    for (const [, index, rest] of stdout.matchAll(/^sample-(\d+)\.ts(.*)$/gm)) {
      const id = samples[Number(index)]?.id ?? "";
      complaints[id] = `${complaints[id] ?? ""}${rest}\n`;
    }
    // Errors in the packages themselves are the business of their own type checks.
    const elsewhere = /^\.\.\//m.test(stdout);
    if (status !== 0 && !elsewhere && Object.keys(complaints).length === 0) complaints["tsc"] = stdout;
    return complaints;
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

function moduleOf({ source }: Sample): string {
  const { imports, ambient, body } = wrapSample(source);
  return `${imports.join("\n")}\n${ambient.join("\n")}\nexport ${body}\n`;
}
