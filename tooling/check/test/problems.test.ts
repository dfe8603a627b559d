import { describe, expect, it } from "vitest";
import { groupProblems } from "../src/problems/group-problems.ts";
import { readCompiler } from "../src/problems/read-compiler.ts";
import { readLines } from "../src/problems/read-lines.ts";
import { readLinter } from "../src/problems/read-linter.ts";
import { readSpecs } from "../src/problems/read-specs.ts";

const root = "/repository";
const folders = new Map([
  ["@openlean/core", "/repository/packages/core"],
  ["@openlean/link", "/repository/packages/link"],
]);

describe("an error of the compiler", () => {
  it("stands once, however many packages print it", () => {
    const output = [
      "@openlean/core:typecheck: cache miss, executing 1",
      "@openlean/core:typecheck: src/a.ts(3,5): error TS2322: Type 'x' is wrong.",
      "@openlean/core:typecheck:   Type 'y' is why.",
      "@openlean/link:typecheck: ../core/src/a.ts(3,5): error TS2322: Type 'x' is wrong.",
      "@openlean/link:typecheck: src/b.ts(1,1): error TS2322: Type 'x' is wrong.",
      "@openlean/link:build: src/b.ts(1,1): error TS2322: Type 'x' is wrong.",
    ].join("\n");
    expect(readCompiler(output, folders, root)).toEqual([
      { place: "packages/core/src/a.ts:3", message: "TS2322: Type 'x' is wrong." },
      { place: "packages/link/src/b.ts:1", message: "TS2322: Type 'x' is wrong." },
    ]);
  });
});

it("a finding of the linter has its place, and a file that is not formatted its command", () => {
  expect(
    readLinter("src/a.ts:2:1: Promises must be awaited. [Error/x]\nsrc/b.ts (12ms)\nFinished in 12ms\n"),
  ).toEqual([
    { place: "src/a.ts:2", message: "Promises must be awaited. [Error/x]" },
    { place: "src/b.ts", message: "is not formatted; run pnpm format" },
  ]);
});

it("a finding in a spec has the file above it", () => {
  const output =
    "specs/a.yaml: validated in 3ms\n\nspecs/b.json:\n  12:9  error    some-rule  It is wrong.\n";
  expect(readSpecs(output)).toEqual([{ place: "specs/b.json:12", message: "It is wrong." }]);
});

it("of any other output the last lines remain, each once and without stack traces", () => {
  expect(readLines("a\nb\n\n    at x (y.ts:1)\nb\nc\n[ELIFECYCLE] Command failed\n", 2)).toEqual([
    { place: "", message: "b" },
    { place: "", message: "c" },
  ]);
});

describe("causes", () => {
  it("stand once, whatever their numbers, with the count of the other places", () => {
    const problems = [...Array(40).keys()].map((index) => ({
      place: `a.json:${index}`,
      message: `item ${index} lacks 'name'`,
    }));
    expect(groupProblems([...problems, { place: "b.json:1", message: "item 3 lacks 'id'" }], 6)).toEqual([
      "a.json:0: item 0 lacks 'name' (and at 39 other places)",
      "b.json:1: item 3 lacks 'id'",
    ]);
  });

  it("that are too many are counted, and long ones are cut", () => {
    const problems = ["a", "b", "c", "d".repeat(500)].map((message) => ({ place: "x", message }));
    expect(groupProblems(problems, 2)).toEqual(["x: a", "x: b", "and 2 other causes"]);
    expect(groupProblems(problems.slice(3), 2)[0]?.length).toBeLessThan(250);
  });
});
