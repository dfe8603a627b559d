import { describe, expect, it } from "vitest";
import { openAll } from "../src/exported-names.ts";
import { optionTable, readmesWithOptions } from "../src/option-tables.ts";

describe("the options in a README", () => {
  const all = openAll();
  const readmes = readmesWithOptions(all);

  it("stand in the README of every generated client", () => {
    const clients = all.packages.filter(({ slug }) => slug.endsWith("-client") && slug !== "auth-client");
    const files = readmes.map(({ file }) => file).join("\n");
    for (const { slug } of clients) expect(files).toContain(`/packages/${slug}/README.md`);
  });

  it.each(readmes)(
    "$file are those of the docstrings: after a change run `pnpm options:table`",
    ({ text, printed }) => {
      expect(text).toBe(printed);
    },
  );

  it("name what is required first, and texts in place of their name", () => {
    const lines = optionTable(all, "@openlean/core", "ClientOptions").split("\n");
    expect(lines[2]).toMatch(
      /^\| `region` +\| `"sa" \\\| "ae"`, required +\| Country of the application\. +\|$/,
    );
    expect(lines.find((line) => line.startsWith("| `maxRetries`"))).toMatch(
      /\| `number` +\| How often .* Default 2\./,
    );
    const required = lines.map((line) => line.includes(", required"));
    expect(required.lastIndexOf(true)).toBe(required.filter(Boolean).length + 1);
  });

  it("are refused for what is not exported", () => {
    expect(() => optionTable(all, "@openlean/core", "NoOptions")).toThrow(
      "@openlean/core exports no NoOptions",
    );
  });
});
