import { mkdtemp, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterEach, beforeEach, describe, expect, it } from "vitest";
import { publishTarballs } from "../src/publish-tarballs.ts";
import { inOrder, readPlan, writePlan } from "../src/release-plan.ts";
import { compareSizes } from "../src/sizes.ts";
import { packed } from "./packed.ts";

let folder: string;
beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), "openlean-release-test-"));
});
afterEach(() => rm(folder, { recursive: true }));

const needs = (name: string, ...names: string[]) =>
  packed({ manifest: { name, dependencies: Object.fromEntries(names.map((one) => [one, "^1.0.0"])) } });
const release = (name: string) => ({ name, version: "0.1.0", file: `${name}.tgz`, sha512: "" });

describe("a release", () => {
  it("has dependencies before what depends on them", () => {
    const ordered = inOrder([needs("sandbox", "data", "undici"), needs("data", "core"), needs("core")]);
    expect(ordered.map(({ name }) => name)).toEqual(["core", "data", "sandbox"]);
  });

  it("is only of the tarballs that were proven", async () => {
    const one = { ...packed({}), path: join(folder, "made-up.tgz") };
    await writeFile(one.path, one.tarball);
    await writePlan([one], folder);
    expect(await readPlan(folder)).toMatchObject([
      { name: "@openlean/made-up", version: "1.2.3", file: "made-up.tgz" },
    ]);
    await writeFile(one.path, "another");
    await expect(readPlan(folder)).rejects.toThrow("made-up.tgz is not the tarball that was proven");
  });

  it("leaves versions alone that the registry has", async () => {
    const sent: string[] = [];
    const published = await publishTarballs([release("a"), release("b")], {
      has: async ({ name }) => name === "a",
      publish: async ({ name }) => void sent.push(name),
    });
    expect(sent).toEqual(["b"]);
    expect(published).toEqual(["b@0.1.0"]);
  });

  it("stops before a package that never got a version", async () => {
    const plan = [{ ...release("a"), version: "0.0.0" }];
    const registry = { has: async () => false, publish: () => Promise.reject(new Error("published")) };
    await expect(publishTarballs(plan, registry)).rejects.toThrow("a has no version yet");
  });
});

describe("sizes", () => {
  it("are reported above their budget, without one, and where a budget has nothing to measure", () => {
    expect(compareSizes({ a: 10, b: 11, c: 1 }, { a: 10, b: 10, gone: 1 })).toEqual([
      "b has 11 bytes, 1 more than its budget",
      "c has no budget; it has 1 bytes",
      "gone has a budget and no size",
    ]);
  });
});
