import { readdir, readFile } from "node:fs/promises";
import { join } from "node:path";
import { describe, expect, it } from "vitest";
import { findArrows } from "../src/find-arrows.ts";
import { findCircles } from "../src/find-circles.ts";
import { findPackageArrows, type Manifest } from "../src/find-package-arrows.ts";
import { type Import, importsIn, readImports } from "../src/read-imports.ts";
import { openCircles, packages, type Rooms, rooms, shelves } from "../src/table.ts";

const root = join(import.meta.dirname, "../../../packages");
const names = (await readdir(root, { withFileTypes: true })).filter((each) => each.isDirectory());
const all = await Promise.all(
  names.map(async ({ name }) => ({
    name,
    imports: await readImports(join(root, name, "src")),
    manifest: JSON.parse(await readFile(join(root, name, "package.json"), "utf8")) as Manifest,
  })),
);

describe.each(all)("packages/$name", ({ name, imports }) => {
  it("has no circle between files but those that are known", () => {
    const circles = findCircles(imports).map((circle) => circle.join(" > "));
    expect(circles).toEqual(openCircles[name] ?? []);
  });

  it("imports what stands below it, by the ways that are exported", () => {
    const manifests = all.map(({ manifest }) => manifest);
    expect(findPackageArrows(name, imports, packages, manifests)).toEqual([]);
  });
});

describe.each(all.filter(({ name }) => rooms[name]))("the rooms of packages/$name", ({ name, imports }) => {
  it("have arrows that point down only", () => {
    expect(findArrows(imports, rooms[name] as Rooms)).toEqual([]);
  });
});

const arrow = (file: string, target: string): Import => ({ file, specifier: `./${target}`, target });

describe("the check of layers", () => {
  it("reads every kind of import, and no text that looks like one", () => {
    const text = `import a from "./a.ts";
import type { B } from "../b.ts";
import "./c.ts";
import {
  d,
  type E,
} from "./d.ts";
export * from "./e.ts";
export { f } from "./f.ts";
const g = await import("./g.ts");
import h from "package" with { type: "json" };
// import i from "./i.ts";
const text = 'import j from "./j.ts";';
`;
    expect(importsIn("x/y.ts", text).map(({ target, specifier }) => target ?? specifier)).toEqual([
      "x/a.ts",
      "b.ts",
      "x/c.ts",
      "x/d.ts",
      "x/e.ts",
      "x/f.ts",
      "x/g.ts",
      "package",
    ]);
  });

  it("finds circles of any length, once each", () => {
    const imports = [
      arrow("a.ts", "b.ts"),
      arrow("b.ts", "c.ts"),
      arrow("c.ts", "a.ts"),
      arrow("d.ts", "d.ts"),
    ];
    expect(findCircles(imports)).toEqual([
      ["a.ts", "b.ts", "c.ts", "a.ts"],
      ["d.ts", "d.ts"],
    ]);
    expect(findCircles([arrow("a.ts", "b.ts"), arrow("a.ts", "c.ts"), arrow("b.ts", "c.ts")])).toEqual([]);
  });

  const table: Rooms = {
    rooms: { ...shelves("low", "high"), ".": ["low", "high"] },
    inside: { high: { rooms: shelves("first", "second"), throughIndex: true } },
  };

  it.each([
    ["low/a.ts", "high/first/index.ts", "low may not import high"],
    ["low/a.ts", "other/b.ts", "other has no place"],
    ["other/a.ts", "low/b.ts", "other has no place"],
    ["high/first/a.ts", "high/second/index.ts", "first may not import second"],
    ["high/second/a.ts", "high/first/b.ts", "enter first through its index.ts"],
    ["index.ts", "high/first/b.ts", "enter high/first through its index.ts"],
    ["low/a.ts", "index.ts", "low may not import ."],
    ["low/a.ts", "low.ts", "low may not import ."],
  ])("refuses that %s imports %s", (file, target, problem) => {
    expect(findArrows([arrow(file, target)], table)).toEqual([expect.stringContaining(problem)]);
  });

  it.each([
    ["high/first/a.ts", "low/b.ts"],
    ["high/second/a.ts", "high/first/index.ts"],
    ["high/second/a.ts", "high/second/b.ts"],
    ["index.ts", "high/second/index.ts"],
    ["index.ts", "cli.ts"],
  ])("allows that %s imports %s", (file, target) => {
    expect(findArrows([arrow(file, target)], table)).toEqual([]);
  });

  const manifests = [{ name: "@openlean/core", exports: { ".": "", "./node": "" } }];

  it.each([
    ["@openlean/core/src/client.ts", "does not export it"],
    ["@openlean/sandbox", "may not import sandbox"],
    ["../../core/src/client.ts", "outside of src"],
  ])("refuses that a client imports %s", (specifier, problem) => {
    const imports = importsIn("index.ts", `import x from "${specifier}";\n`);
    expect(findPackageArrows("data-client", imports, packages, manifests)).toEqual([
      expect.stringContaining(problem),
    ]);
  });

  it("allows the exported ways, and knows no package that is not in the table", () => {
    const imports = importsIn("index.ts", 'import "@openlean/core";\nimport x from "@openlean/core/node";\n');
    expect(findPackageArrows("data-client", imports, packages, manifests)).toEqual([]);
    expect(findPackageArrows("weather", imports, packages, manifests)).toEqual([
      "weather has no place in the table of packages",
    ]);
  });
});
