import { mkdir, mkdtemp, readFile, rm, writeFile } from "node:fs/promises";
import { createRequire } from "node:module";
import { tmpdir } from "node:os";
import { dirname, join } from "node:path";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { finishDeclarations } from "../src/finish-declarations.ts";
import { writeCommonJs } from "../src/write-common-js.ts";

const files: Record<string, string> = {
  "package.json": '{ "name": "@openlean/made-up", "type": "module" }',
  "dist/index.js": 'export { one } from "./deep/one.js";\nexport const late = () => import("./late.js");\n',
  "dist/index.d.ts": 'export { one } from "./deep/one.ts";\nexport { here } from "#here";\n',
  "dist/deep/one.js":
    'import { modern } from "modern";\nimport { old } from "old/deep.js";\nexport const one = [modern, old];\n',
  "dist/deep/one.d.ts": 'import type { late } from "../late.ts";\nexport declare const one: typeof late[];\n',
  "dist/late.js": 'export const late = "late";\n',
  "dist/cli.js": "#!/usr/bin/env node\nawait 1;\n",
  "node_modules/modern/package.json":
    '{ "name": "modern", "version": "1.2.3", "exports": "./i.js", "type": "module" }',
  "node_modules/modern/LICENSE.md": "Anyone may use it.",
  "node_modules/modern/i.js": 'export const modern = "modern";\n',
  "node_modules/old/package.json": '{ "name": "old", "version": "1.0.0" }',
  "node_modules/old/deep.js": 'exports.old = "old";\n',
};

let folder: string;
const text = (path: string) => readFile(join(folder, path), "utf8");
beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), "openlean-build-test-"));
  for (const [path, content] of Object.entries(files)) {
    await mkdir(dirname(join(folder, path)), { recursive: true });
    await writeFile(join(folder, path), content);
  }
  await writeCommonJs(folder, { bin: { cli: "./src/cli.ts" } });
  await finishDeclarations(join(folder, "dist"), {
    imports: { "#here": { node: "./src/node.ts", default: "./src/deep/here.ts" } },
    dual: true,
  });
});
afterAll(() => rm(folder, { recursive: true }));

describe("CommonJS beside ES modules", () => {
  it("runs, with what is loaded late and a dependency that is only an ES module", async () => {
    const built = createRequire(join(folder, "x.js"))("./dist/index.cjs") as {
      one: string[];
      late: () => Promise<{ late: string }>;
    };
    expect(built.one).toEqual(["modern", "old"]);
    expect((await built.late()).late).toBe("late");
  });

  it("loads nothing by import(), and no ES module", async () => {
    expect(await text("dist/index.cjs")).not.toContain("import(");
    expect(await text("dist/deep/one.cjs")).toContain('/vendor/modern.cjs")');
  });

  it("carries the licence of what is inside", async () => {
    expect(await text("dist/vendor/modern.cjs")).toContain("/*! modern 1.2.3\nAnyone may use it.\n*/");
  });

  it("says nothing about the machine that built it", async () => {
    for (const path of ["index", "deep/one", "vendor/modern"])
      expect(await text(`dist/${path}.cjs`)).not.toContain(folder);
  });

  it("leaves programs alone", async () => {
    await expect(text("dist/cli.cjs")).rejects.toThrow("ENOENT");
  });
});

const index = (extension: string) =>
  `export { one } from "./deep/one.${extension}";\nexport { here } from "./deep/here.${extension}";\n`;

describe("declarations", () => {
  it("lead to files of their own format, without the package's imports", async () => {
    expect(await text("dist/index.d.ts")).toBe(index("js"));
    expect(await text("dist/index.d.cts")).toBe(index("cjs"));
    expect(await text("dist/deep/one.d.cts")).toContain('from "../late.cjs"');
  });
});
