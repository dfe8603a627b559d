import { cp, mkdtemp, readFile, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, describe, expect, it } from "vitest";
import { generate } from "../src/generate.ts";

const fixtures = join(import.meta.dirname, "fixtures");
const folder = await mkdtemp(join(tmpdir(), "openlean-library-"));
afterAll(() => rm(folder, { recursive: true }));

describe("the library, which uses everything that is supported", async () => {
  const files = await generate("library", fixtures);
  const { "schema.ts": schema = "", "paths.ts": paths = "", "operations.ts": operations = "" } = files;

  it.each(["schema.ts", "paths.ts", "operations.ts"])(
    "has the committed %s, which its usage is compiled against: otherwise run `pnpm generate`",
    async (name) => {
      expect(files[name]).toBe(await readFile(join(fixtures, "library/generated", name), "utf8"));
    },
  );

  it("tells the run time how each body is written and read", () => {
    expect(operations).toContain(
      '"DELETE /books/{book_id}/cover": { id: "deleteCover", success: [204], json: [], accept: "text/plain", binary: [415] }',
    );
    expect(operations).toContain(
      '"PATCH /books/{book_id}": { id: "updateBook", success: [200], json: [200], form: true }',
    );
    expect(operations).toContain(
      'id: "getCover", success: [200], json: [], accept: "image/png", binary: [200] }',
    );
    expect(operations).toMatch(
      /id: "listBooks", success: \[200, 204\], json: \[400, .*, accept: "application\/json, application\/pdf, text\/csv, application\/problem\+json", binary: \[200\] }/,
    );
  });

  it("shows what the spec says of schemas, properties, parameters and operations", () => {
    expect(schema).toContain("/** A book. */\nexport interface Book {");
    expect(schema).toContain("/** As printed. */\n    title: string;");
    expect(schema).toMatch(
      /Format: date\n {5}\* @default null\n {5}\* @example 2026-01-01\n {5}\* @deprecated\n {5}\*\/\n {4}returned\?/,
    );
    expect(paths).toContain('/** Number of the card. */\n    "reader-card": string;');
    expect(paths).toContain(
      '/**\n     * List books\n     *\n     * Every book of a shelf.\n     */\n    "/books":',
    );
    expect(paths).toContain("/** Options of `createBook`: Add a book. */");
    expect(paths).toMatch(/\* Get a book\n {5}\*\n {5}\* @deprecated/);
  });

  it("names interfaces that extend each other, and nothing of openapi-typescript", () => {
    expect(schema).toContain("export interface BookLoan extends Item {");
    expect(schema + paths).not.toMatch(/\b(components|operations|webhooks|\$defs|WithRequired)\b/);
  });

  it("keeps the name of undocumented statuses when an operation is added", () => {
    const names = [...paths.matchAll(/^type (\w+) =/gm)].map(([, name]) => name);
    expect(names).toEqual(["Undocumented"]);
  });
});

describe("stats.json", () => {
  it("tells a change of the spec from one of the generator", async () => {
    const copies = join(folder, "specs");
    await cp(fixtures, copies, { recursive: true });
    const stats = async (): Promise<Record<string, string>> =>
      JSON.parse((await generate("library", copies))["stats.json"] ?? "") as Record<string, string>;
    const before = await stats();
    await writeFile(join(copies, "library/schemas/Nothing.yaml"), "type: object\ndescription: Changed.\n");
    const after = await stats();
    expect(after["generator"]).toBe(before["generator"]);
    expect(after["spec"]).not.toBe(before["spec"]);
    expect(before).toMatchObject({ operations: 7, schemas: 8 });
  });
});
