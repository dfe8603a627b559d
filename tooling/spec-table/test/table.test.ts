import { access, readFile } from "node:fs/promises";
import { join } from "node:path";
import { describe, expect, it } from "vitest";
import { readOperations } from "../src/read-operations.ts";
import { specs } from "../src/specs.ts";
import { marker, replaceTable, writeTable } from "../src/write-table.ts";

describe("specs/README.md", async () => {
  const rows = await readOperations();
  const readme = await readFile(join(specs, "README.md"), "utf8");

  it("is what the specs say: otherwise run `pnpm specs:table` and commit", () => {
    expect(readme).toBe(replaceTable(readme, writeTable(rows)));
  });

  it("has a row for each operation and event, and links to its file", async () => {
    expect(rows.length).toBeGreaterThan(60);
    for (const row of rows) {
      expect(readme).toContain(`](<${row.file}>)`);
      await expect(access(join(specs, row.file)), row.file).resolves.toBeUndefined();
    }
  });

  it("counts as stale when an operation is renamed in the specs", () => {
    const renamed = structuredClone(rows);
    renamed.find((row) => row.operationId === "listBanks")!.operationId = "getBanks";
    expect(replaceTable(readme, writeTable(renamed))).not.toBe(readme);
  });

  it("keeps what is written by hand above the generated part", () => {
    expect(replaceTable(`by hand\n${marker}\nstale`, `${marker}\nfresh\n`)).toBe(
      `by hand\n${marker}\nfresh\n`,
    );
    expect(() => replaceTable("no marker", "table")).toThrow(/has no line/);
  });
});
