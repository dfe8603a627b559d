import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { expect, it } from "vitest";
import { acceptedSurvivors } from "../src/accepted-survivors.ts";
import { mutatedPackage, mutatedPackages } from "../src/mutated-packages.ts";
import type { Mutant } from "../src/run-mutants.ts";
import { scoreOf, withTable } from "../src/score.ts";

const home = join(import.meta.dirname, "..");
const root = join(home, "../..");
const mutant = (status: Mutant["status"], original: string = "a"): Mutant => ({
  file: "packages/x/src/x.ts",
  line: 1,
  mutator: "ArithmeticOperator",
  original,
  replacement: "b",
  status,
});

it("counts what is noticed of the valid changes, and the survivors that stand on the list", () => {
  const mutants = [
    mutant("noticed"),
    mutant("noticed"),
    mutant("survived"),
    mutant("survived", "c"),
    mutant("invalid"),
  ];
  const { file, mutator, original, replacement } = mutant("survived");
  const accepted = [{ file, mutator, original, replacement, reason: "the same" }];
  expect(scoreOf("x", mutants, accepted)).toEqual({ name: "x", valid: 4, noticed: 2, equivalent: 1 });
});

it("writes its rows into the table, by name, and keeps those of packages that were not run", () => {
  const text = readFileSync(join(root, "RELIABILITY.md"), "utf8");
  const once = withTable(text, [
    { name: "zz-one", valid: 200, noticed: 190, equivalent: 3 },
    { name: "aa-two", valid: 3, noticed: 2, equivalent: 0 },
  ]);
  const twice = withTable(once, [{ name: "zz-one", valid: 100, noticed: 100, equivalent: 0 }]);
  const rows = twice.split("\n").filter((line) => /^\| (zz-one|aa-two) /.test(line));
  expect(rows).toEqual(["| aa-two | 3 | 2 | 66.7 % | 0 |", "| zz-one | 100 | 100 | 100.0 % | 0 |"]);
  expect(() => withTable("no table", [])).toThrow("the text has no <!-- mutation");
});

it("has a reason for every accepted survivor, in a file that still holds the text", () => {
  for (const name of readdirSync(join(home, "survivors")).filter((each) => each.endsWith(".json"))) {
    const accepted = acceptedSurvivors(name.replace(".json", ""));
    for (const { file, original, reason } of accepted) {
      expect(readFileSync(join(root, file), "utf8")).toContain(original);
      expect(reason.length).toBeGreaterThan(20);
    }
  }
  expect(acceptedSurvivors("no-such-package")).toEqual([]);
});

it("knows its packages, and says which there are", () => {
  for (const { name } of mutatedPackages) expect(mutatedPackage(name).parts.length).toBeGreaterThan(0);
  expect(() => mutatedPackage("x")).toThrow("there are auth-client, auth-middleware, webhooks, link, core");
});
