import { readFileSync } from "node:fs";
import { join } from "node:path";
import { expect, it } from "vitest";

const readme = readFileSync(join(import.meta.dirname, "../README.md"), "utf8");

it("shows code by line 15 and says once that it is unofficial", () => {
  expect(readme.split("\n").findIndex((line) => line === "```ts")).toBeLessThan(15);
  expect(readme.split("Unofficial, not affiliated with Lean Technologies.")).toHaveLength(2);
});
