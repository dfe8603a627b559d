import { spawnSync } from "node:child_process";
import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { createRequire } from "node:module";
import { dirname, join } from "node:path";
import type { Sample } from "./markdown-samples.ts";
import { wrapSample } from "./wrap-sample.ts";

const here = join(import.meta.dirname, "..");

/** Compiles samples under `strict` settings. Returns the compiler's complaints by sample id; none is good. */
export function checkSamples(samples: readonly Sample[]): Record<string, string> {
  const folder = mkdtempSync(join(here, ".checked-"));
  try {
    samples.forEach((sample, index) => writeFileSync(join(folder, `sample-${index}.ts`), moduleOf(sample)));
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
    const { stdout, status } = spawnSync(process.execPath, [compiler, "-p", folder, "--pretty", "false"], {
      cwd: folder,
      encoding: "utf8",
    });
    const complaints: Record<string, string> = {};
    for (const [, index, rest] of stdout.matchAll(/^sample-(\d+)\.ts(.*)$/gm)) {
      const id = samples[Number(index)]?.id ?? "";
      complaints[id] = `${complaints[id] ?? ""}${rest}\n`;
    }
    if (status !== 0 && Object.keys(complaints).length === 0) complaints["tsc"] = stdout;
    return complaints;
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

function moduleOf({ source }: Sample): string {
  const { imports, ambient, body } = wrapSample(source);
  return `${imports.join("\n")}\n${ambient.join("\n")}\nexport ${body}\n`;
}
