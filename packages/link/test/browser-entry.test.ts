import { readFileSync } from "node:fs";
import { dirname, join, relative } from "node:path";
import { expect, it } from "vitest";

const source = join(import.meta.dirname, "../src");

/** Every file that an entry reaches, and every package it imports. */
function reach(entry: string): { files: string[]; packages: Set<string> } {
  const files: string[] = [];
  const packages = new Set<string>();
  const visit = (file: string): void => {
    if (files.includes(file)) return;
    files.push(file);
    for (const [, name = ""] of readFileSync(file, "utf8").matchAll(/(?:from|import)\s*\(?\s*"([^"]+)"/g))
      if (name.startsWith(".")) visit(join(dirname(file), name));
      else packages.add(name);
  };
  visit(join(source, entry));
  return { files: files.map((file) => relative(source, file)), packages };
}

it("keeps everything of Node and of the server out of the browser entry", () => {
  const { files, packages } = reach("index.ts");
  expect([...packages].toSorted()).toEqual(["@openlean/core", "@openlean/core/internal"]);
  expect(files.filter((file) => file.startsWith("server"))).toEqual([]);
  expect(files.length).toBeGreaterThan(15);
  const text = files.map((file) => readFileSync(join(source, file), "utf8")).join("\n");
  expect(text).not.toMatch(/\b(process|Buffer|require|clientSecret)\b/);
});

it("keeps the table of rules free of the loader, of Node and of the server", () => {
  const { files, packages } = reach("rules/index.ts");
  expect([...packages].filter((name) => !name.startsWith("@openlean/core"))).toEqual([]);
  expect(files.filter((file) => /server|load-lean/.test(file))).toEqual([]);
});

it("asks for tokens in the server entry only", () => {
  expect(reach("server/index.ts").packages).toContain("@openlean/auth-client");
});
