import { join } from "node:path";
import ts from "typescript";
import { describe, expect, it } from "vitest";

const file = join(import.meta.dirname, "fixtures/library/session.ts");

/** What a caller types. */
const text = `import { type Client, createClient } from "@openlean/core";
import { operations } from "./generated/operations.ts";
import type { LibraryPaths, ListBooksHeaders } from "./generated/paths.ts";
import type { Book } from "./generated/schema.ts";
const client: Client<LibraryPaths> = createClient<LibraryPaths>(operations, { region: "sa", environment: "sandbox" });
const header: ListBooksHeaders = { "reader-card": "7" };
const result = await client.GET("/books/{book_id}", { params: { path: { book_id: "1" } } });
if (result.ok) { const found = result.data; void [found.title, found.sequel]; }
await client.GET("/books", { params: { query: { language: "ar" }, header } });
const wrong: Book = 1;
const map = {} as LibraryPaths;
void [wrong, map.get["/books"]];
`;

describe("an editor", () => {
  const service = languageService();

  it.each([
    ["found = result.data", "const found: Book", ""],
    ["title, found", "(property) Book.title: string", "As printed."],
    ["sequel]", "(property) Book.sequel?: Book", "What comes next."],
    ["book_id: ", "(property) book_id: string", "Number on the spine."],
    ["language: ", "(property) ListBooksQuery.language?: string", "Of the text."],
    ['"reader-card": "7"', '(property) ListBooksHeaders["reader-card"]: string', "Number of the card."],
    ['"/books"]]', "options: [options: ListBooksOptions]", "List books\n\nEvery book of a shelf."],
    ["ListBooksHeaders = ", "interface ListBooksHeaders", "Headers of `listBooks`."],
    ["Book = 1", "interface Book", "A book."],
  ])("shows the name and what the spec says at `%s`", (place, signature, documentation) => {
    const info = service.getQuickInfoAtPosition(file, text.lastIndexOf(place) + 1);
    expect(ts.displayPartsToString(info?.displayParts)).toContain(signature);
    expect(ts.displayPartsToString(info?.documentation)).toBe(documentation);
  });

  it("names the schema in an error, and has no other to show", () => {
    const messages = service
      .getSemanticDiagnostics(file)
      .map(({ messageText }) => ts.flattenDiagnosticMessageText(messageText, "\n"));
    expect(messages).toEqual(["Type 'number' is not assignable to type 'Book'."]);
  });
});

function languageService(): ts.LanguageService {
  const { config } = ts.readConfigFile(join(import.meta.dirname, "../../../tsconfig.base.json"), (name) =>
    ts.sys.readFile(name),
  );
  const { options } = ts.parseJsonConfigFileContent(config, ts.sys, import.meta.dirname);
  return ts.createLanguageService({
    getCompilationSettings: () => ({ ...options, types: [] }),
    getCurrentDirectory: () => import.meta.dirname,
    getDefaultLibFileName: ts.getDefaultLibFilePath,
    getScriptFileNames: () => [file],
    getScriptVersion: () => "1",
    getScriptSnapshot: (name) => {
      const content = name === file ? text : ts.sys.readFile(name);
      return content === undefined ? undefined : ts.ScriptSnapshot.fromString(content);
    },
    fileExists: (name) => ts.sys.fileExists(name),
    readFile: (name) => ts.sys.readFile(name),
    directoryExists: (name) => ts.sys.directoryExists(name),
  });
}
