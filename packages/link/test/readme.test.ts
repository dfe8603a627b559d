import { execFileSync } from "node:child_process";
import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { expect, it } from "vitest";

const home = join(import.meta.dirname, "..");
const readme = readFileSync(join(home, "README.md"), "utf8");
const blocks = [...readme.matchAll(/^```ts\n([\s\S]*?)^```$/gm)].map(([, code]) => code ?? "");

it("shows code by line 15 and says once that it is unofficial", () => {
  expect(readme.split("\n").findIndex((line) => line === "```ts")).toBeLessThan(15);
  expect(readme.split("Unofficial, not affiliated with Lean Technologies.")).toHaveLength(2);
});

it("has examples that compile", () => {
  const parent = join(home, "node_modules/.readme");
  mkdirSync(parent, { recursive: true });
  const folder = mkdtempSync(join(parent, "check-"));
  try {
    blocks.forEach((code, index) => writeFileSync(join(folder, `example-${index}.ts`), code));
    const compilerOptions = { types: ["node"], isolatedDeclarations: false, declaration: false };
    const config = {
      extends: join(home, "../../tsconfig.base.json"),
      compilerOptions,
      include: ["."],
      exclude: [],
    };
    writeFileSync(join(folder, "tsconfig.json"), JSON.stringify(config));
    let output = "";
    try {
      execFileSync(join(home, "node_modules/.bin/tsc"), ["-p", folder], { encoding: "utf8", stdio: "pipe" });
    } catch (error) {
      output = (error as { stdout: string }).stdout;
    }
    expect(output.split("\n").filter((line) => line.includes("example-"))).toEqual([]);
    expect(blocks).toHaveLength(2);
  } finally {
    rmSync(folder, { recursive: true });
  }
}, 60_000);
