import { globSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, it } from "vitest";
import { readSteps } from "../src/get-started/read-steps.ts";
import { root } from "../src/published-packages.ts";

it("a guide's files and commands are steps in the order of the reader", () => {
  const text = '```ts title="a.ts"\nlet a;\n```\n\n```sh\nnode a.ts\n```\n\n```sh norun\nrm a\n```\n';
  expect(readSteps(text)).toEqual([{ file: "a.ts", text: "let a;\n" }, { commands: "node a.ts" }]);
});

describe("a text that installs our packages from npm", () => {
  const texts = [
    "README.md",
    "packages/*/README.md",
    "skills/*/SKILL.md",
    "apps/docs/src/content/docs/**/*.md",
  ]
    .flatMap((pattern) => globSync(pattern, { cwd: root }))
    .filter((file) =>
      /npm (?:install|i) [^\n]*@openlean\/|npx (?:-y |--yes )?@openlean\//.test(
        readFileSync(join(root, file), "utf8"),
      ),
    );

  it("is found", () => expect(texts.length).toBeGreaterThan(10));

  it.each(texts)("says that they are not there yet, and where to get them: %s", (file) => {
    expect(readFileSync(join(root, file), "utf8")).toMatch(
      /not on npm yet[\s\S]{0,200}(from a clone|pack:local)/i,
    );
  });
});
