import { describe, expect, it } from "vitest";
import { checkFiles } from "../src/checks/check-files.ts";
import { checkImports, importsOf } from "../src/checks/check-imports.ts";
import { checkManifest } from "../src/checks/check-manifest.ts";
import { checkSourceMaps } from "../src/checks/check-source-maps.ts";
import { packed } from "./packed.ts";

const manifestFindings = (manifest: Parameters<typeof packed>[0]["manifest"] & object) =>
  checkManifest(packed({ manifest }), ["@openlean/core"]);
const fileFindings = (files: Record<string, string | undefined>) => checkFiles(packed({ files }));

describe("a package.json", () => {
  it("is accepted as it should be", () => {
    expect(manifestFindings({ dependencies: { "@openlean/core": "^1.0.0", undici: "7.30.2" } })).toEqual([]);
  });

  it.each(["preinstall", "install", "postinstall", "prepare"])("is refused with the script %s", (name) => {
    expect(manifestFindings({ scripts: { [name]: "node x.js" } })).toEqual([
      `it has the install script "${name}"`,
    ]);
  });

  it.each(["workspace:^", "catalog:"])("is refused with %s left in it", (range) => {
    expect(manifestFindings({ dependencies: { undici: range } })).toContain(
      `undici is wanted from "${range}", which only this repository has`,
    );
  });

  it("is refused when it depends on a package that stays private", () => {
    expect(manifestFindings({ dependencies: { "@openlean/codegen": "1.0.0" } })).toEqual([
      "@openlean/codegen is a dependency, and is not published",
    ]);
  });

  it("is refused when it still names sources", () => {
    expect(
      manifestFindings({ exports: { ".": "./src/index.ts" }, imports: { "#platform": "./src/platform.ts" } }),
    ).toEqual([
      "package.json names ./src/index.ts, which is missing",
      "package.json names ./src/platform.ts, which is missing",
    ]);
  });

  it("is refused when a resolver without exports finds nothing", () => {
    const typesVersions = { "*": { deep: ["./dist/deep.d.cts"] } };
    expect(
      manifestFindings({ main: "./dist/index.cjs", types: "./dist/index.d.cts", typesVersions }),
    ).toEqual([
      "package.json names ./dist/index.cjs, which is missing",
      "package.json names ./dist/index.d.cts, which is missing",
      "package.json names ./dist/deep.d.cts, which is missing",
    ]);
  });

  it("is refused when it promises another Node than the one that is run", () => {
    expect(manifestFindings({ engines: { node: ">=20" } })).toEqual([
      '"engines" does not say node >=22.12.0',
    ]);
  });

  it("is refused when its command does not begin with a hashbang", () => {
    expect(manifestFindings({ bin: { "made-up": "./dist/index.js" } })).toEqual([
      "the command made-up does not begin with #!/usr/bin/env node",
    ]);
  });
});

describe("the files of a tarball", () => {
  it("are the built ones, README, LICENSE and package.json", () => {
    expect(
      fileFindings({ "dist/generated/schema.js": "", "dist/testing/index.cjs": "", "dist/x.d.cts": "" }),
    ).toEqual([]);
  });

  it("are skills as well, with their references", () => {
    const references = "skills/a-skill/references/more.md";
    expect(fileFindings({ "skills/a-skill/SKILL.md": "", [references]: "" })).toEqual([]);
    expect(fileFindings({ "skills/a-skill/run.sh": "" })).toEqual([
      "skills/a-skill/run.sh should not be published",
    ]);
  });

  it("must have a README", () => {
    expect(fileFindings({ "README.md": undefined })).toEqual(["README.md is missing"]);
  });

  it.each([".env", "src/index.ts", "dist/index.js.map", "tsconfig.json", "src/generated/openapi.json"])(
    "must not have %s",
    (path) => {
      expect(fileFindings({ [path]: "" })).toEqual([`${path} should not be published`]);
    },
  );

  it("have the OpenAPI document where it is exported", () => {
    const manifest = { exports: { "./openapi.json": "./src/generated/openapi.json" } };
    expect(checkFiles(packed({ manifest, files: { "src/generated/openapi.json": "{}" } }))).toEqual([]);
  });

  it("have no tests among them", () => {
    expect(fileFindings({ "dist/index.test.js": "" })).toEqual(["dist/index.test.js belongs to tests"]);
  });
});

describe("imports of built files", () => {
  it("are found wherever the compiler writes them, and not in comments or texts", () => {
    const source = [
      "/** import { no } from 'comment'; */",
      'import "a";',
      "import {\n  b,\n} from './b.js';",
      'export * from "c";',
      'const type = await import("d");',
      "export declare const e: import('e').E;",
      'const required = require("f");',
      'export const text = "g";',
      'no.require("h");',
    ];
    expect(importsOf(source.join("\n"))).toEqual(["a", "./b.js", "c", "d", "e", "f"]);
  });

  it("lead to files of the tarball, declared dependencies, own imports and modules of Node", () => {
    const manifest = { dependencies: { undici: "7.30.2" }, imports: { "#platform": "./dist/index.js" } };
    const source = ["./index.js", "undici", "#platform", "node:fs"].map((one) => `import "${one}";`);
    expect(checkImports(packed({ manifest, files: { "dist/a.js": source.join("\n") } }))).toEqual([]);
    expect(checkImports(packed({ files: { "dist/a.d.ts": 'export * from "./index.js";' } }))).toEqual([]);
    const pair = { "dist/b.cjs": "", "dist/b.d.cts": "" };
    expect(checkImports(packed({ files: { ...pair, "dist/a.cjs": 'require("./b.cjs");' } }))).toEqual([]);
    expect(checkImports(packed({ files: { ...pair, "dist/a.d.cts": 'export * from "./b.cjs";' } }))).toEqual(
      [],
    );
  });

  it("are reported when they lead nowhere", () => {
    const source = ["./gone.js", "undici/types", "#gone"].map((one) => `import "${one}";`);
    expect(checkImports(packed({ files: { "dist/a.js": source.join("\n") } }))).toEqual([
      "dist/a.js imports ./gone.js, which is not in the tarball",
      "dist/a.js imports undici, which is not a dependency",
      'dist/a.js imports #gone, which is not in "imports"',
    ]);
  });
});

describe("source maps", () => {
  it("are reported when they or their sources are outside of the tarball", () => {
    const files = {
      "dist/a.js": "//# sourceMappingURL=a.js.map\n",
      "dist/b.js": "//# sourceMappingURL=b.js.map\n",
      "dist/b.js.map": JSON.stringify({ sources: ["../src/b.ts"] }),
    };
    expect(checkSourceMaps(packed({ files }))).toEqual([
      "dist/a.js refers to a.js.map, which is not in the tarball",
      "dist/b.js.map refers to ../src/b.ts, which is not in the tarball",
    ]);
  });
});
