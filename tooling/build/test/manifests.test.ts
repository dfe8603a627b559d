import { describe, expect, it } from "vitest";
import { finishManifest } from "../src/finish-manifest.ts";
import { publishConfig } from "../src/publish-config.ts";
import { readManifests } from "../src/read-manifests.ts";

describe("the package.json of every package", async () => {
  it.each(await readManifests())("is what pnpm manifests writes: $manifest.name", ({ manifest, text }) => {
    expect(text, "run pnpm manifests").toBe(`${JSON.stringify(finishManifest(manifest), undefined, 2)}\n`);
  });
});

describe("what is published", () => {
  it("has each entry for import, for require, and for TypeScript without exports", () => {
    const exports = { ".": "./src/index.ts", "./deep": "./src/deep/index.ts", "./a.json": "./src/a.json" };
    expect(publishConfig({ name: "@openlean/made-up", exports })).toEqual({
      main: "./dist/index.cjs",
      types: "./dist/index.d.cts",
      typesVersions: { "*": { deep: ["./dist/deep/index.d.cts"], "a.json": ["./src/a.json"] } },
      exports: {
        ".": {
          require: { types: "./dist/index.d.cts", default: "./dist/index.cjs" },
          default: { types: "./dist/index.d.ts", default: "./dist/index.js" },
        },
        "./deep": {
          require: { types: "./dist/deep/index.d.cts", default: "./dist/deep/index.cjs" },
          default: { types: "./dist/deep/index.d.ts", default: "./dist/deep/index.js" },
        },
        "./a.json": "./src/a.json",
        "./package.json": "./package.json",
      },
      access: "public",
    });
  });

  it("keeps the conditions of its own imports, each in both formats", () => {
    const imports = { "#here": { node: "./src/node.ts", default: "./src/any.ts" } };
    expect(publishConfig({ name: "@openlean/made-up", imports })["imports"]).toEqual({
      "#here": {
        node: { require: "./dist/node.cjs", default: "./dist/node.js" },
        default: { require: "./dist/any.cjs", default: "./dist/any.js" },
      },
    });
  });

  it("has no CommonJS of a program", () => {
    const bin = { "openlean-sandbox": "./src/cli.ts" };
    expect(publishConfig({ name: "@openlean/sandbox", bin, exports: { ".": "./src/index.ts" } })).toEqual({
      bin: { "openlean-sandbox": "./dist/cli.js" },
      exports: {
        ".": { types: "./dist/index.d.ts", default: "./dist/index.js" },
        "./package.json": "./package.json",
      },
      access: "public",
    });
  });
});
