import { readFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, it } from "vitest";
import { generatedDocs } from "../scripts/generated-docs.ts";
import { everyOperation } from "../src/generated/operations.ts";
import { openToolbox } from "./support/open-toolbox.ts";

const shared = openToolbox();

describe("the committed guides and samples", () => {
  it.each(Object.entries(generatedDocs()))("%s are what `pnpm generate` writes", (file, expected) => {
    expect(readFileSync(join(import.meta.dirname, "../src/generated", file), "utf8")).toBe(expected);
  });
});

describe("every operation of the specs", () => {
  it("is described with a sample that the build runs, within the budget", async () => {
    const world = await shared;
    for (const { api, operation } of everyOperation) {
      const described = await world.call("describe_operation", { operation: `${api}.${operation}` });
      expect(described.sample, `${api}.${operation}`).toContain("LEAN_CLIENT_ID");
      expect(described.path).toMatch(/^\//);
      for (const line of described.responses) expect(line).toMatch(/^(?:\d{3}|\dXX|default): \S/);
    }
  });
});

describe("a search", () => {
  it.each([
    ["verify the signature of a webhook", "Webhooks"],
    ["rotate client certificates", "Certificates"],
    ["list balances of an account", "data.listBalances"],
    ["migrate from axios", "From hand-written axios calls"],
  ])("for %j finds %s first or second", async (query, title) => {
    const { results } = await (await shared).call("search_docs", { query });
    expect(results.slice(0, 2).map((result: { title: string }) => result.title)).toContain(title);
  });

  it("for nothing known finds nothing", async () => {
    const { results } = await (await shared).call("search_docs", { query: "zzzz qqqq" });
    expect(results).toEqual([]);
  });
});
