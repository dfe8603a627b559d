import { rm } from "node:fs/promises";
import { afterAll, describe, expect, it } from "vitest";
import { type Bump, largest } from "../src/bump.ts";
import { compareTrees } from "../src/compare-trees.ts";
import { documents, kinds } from "./kinds/index.ts";
import { newTree, writeTree } from "./trees.ts";

describe("the change gate", async () => {
  const [before, after, folder] = await Promise.all([newTree(), newTree(), newTree()]);
  afterAll(() => Promise.all([before, after, folder].map((path) => rm(path, { recursive: true }))));
  const specs = documents();
  await writeTree(before, { things: specs.before });
  await writeTree(after, { things: specs.after });
  const [change] = await compareTrees(before, after, folder);

  /** What is said about the path and the schema of one kind. */
  const of = (number: number): { bump: Bump; text: string }[] =>
    change!.reasons.filter(({ text }) =>
      new RegExp(`(Thing|things-)${number}(?!\\d)`).test(text.replace(/^types[^:]*: /, "").split(": ")[0]!),
    );

  it.each(kinds.map(({ name, bump }, number) => ({ name, bump, number })))(
    "asks for $bump when $name",
    ({ bump, number }) => {
      const reasons = of(number);
      // A difference that neither the spec's nor the types' comparison mentions is a patch of the files.
      const asked = reasons.length > 0 ? largest(reasons.map((reason) => reason.bump)) : "patch";
      expect({ asked, reasons: asked === bump ? [] : reasons }).toEqual({ asked: bump, reasons: [] });
    },
  );
});
