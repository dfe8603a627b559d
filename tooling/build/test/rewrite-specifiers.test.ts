import { describe, expect, it } from "vitest";
import { rewriteSpecifiers } from "../src/rewrite-specifiers.ts";

describe("imports from the same package", () => {
  it.each([
    ['import { a } from "./a.ts";', 'import { a } from "./a.cjs";'],
    ['import type {\n  A,\n  B,\n} from "../b/a.ts";', 'import type {\n  A,\n  B,\n} from "../b/a.cjs";'],
    ['export * from "./a.js";', 'export * from "./a.cjs";'],
    ['import "./a.ts";', 'import "./a.cjs";'],
    ['declare const a: import("./a.ts").A;', 'declare const a: import("./a.cjs").A;'],
    ['export {} from "./dotted.name.ts";', 'export {} from "./dotted.name.cjs";'],
  ])("get the extension of the format: %s", (text, expected) => {
    expect(rewriteSpecifiers(text, ".cjs")).toBe(expected);
  });

  it.each([
    'import { a } from "elsewhere/lib/a.js";',
    'import a from "./a.json";',
    '/** import { a } from "./a.ts" */',
    'declare const path: "./a.ts";',
  ])("are all that changes: %s", (text) => {
    expect(rewriteSpecifiers(text, ".cjs")).toBe(text);
  });
});
