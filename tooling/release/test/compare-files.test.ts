import { describe, expect, it } from "vitest";
import { compareFiles } from "../src/compare-files.ts";

const files = (texts: Record<string, string>) =>
  new Map(Object.entries(texts).map(([path, text]) => [path, new TextEncoder().encode(text)]));

describe("a published tarball and a local one", () => {
  it("are the same when only the workflow's fields differ", () => {
    const local = files({ "package.json": '{"name":"a","version":"1"}', "dist/a.js": "1" });
    const published = files({
      "package.json": '{"version":"1","name":"a","repository":{"type":"git"},"homepage":"x","bugs":"y"}',
      "dist/a.js": "1",
    });
    expect(compareFiles(published, local)).toEqual([]);
  });

  it("differ in a byte, in a file too many or too few, and in every other field", () => {
    const local = files({ "package.json": '{"name":"a"}', "dist/a.js": "1", "dist/b.js": "" });
    const published = files({ "package.json": '{"name":"a","bin":"x"}', "dist/a.js": "2", "dist/c.js": "" });
    expect(compareFiles(published, local)).toEqual([
      "dist/b.js is not in the published one",
      "package.json differs",
      "dist/a.js differs",
      "dist/c.js is only in the published one",
    ]);
  });
});
