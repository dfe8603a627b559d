import { readFileSync } from "node:fs";
import { describe, expect, it } from "vitest";
import { exportedNames, hiddenTypes, listFile, openAll } from "../src/exported-names.ts";

describe("the names that the packages export", () => {
  const all = openAll();
  const names = exportedNames(all);

  it("are those in exported-names.txt: after a change that is meant, run `pnpm exports:list` and commit", () => {
    expect(names).toEqual(readFileSync(listFile, "utf8").trimEnd().split("\n"));
  });

  it("have nothing of the generator's layout", () => {
    const layout = new Set(["$defs", "components", "operations", "paths", "webhooks", "Undocumented"]);
    expect(names.filter((line) => layout.has(line.split(" ")[1] ?? ""))).toEqual([]);
  });

  it("include every generated type, as what it is", () => {
    const clients = { ...all, packages: all.packages.filter(({ slug }) => slug.endsWith("-client")) };
    expect(clients.packages.length).toBeGreaterThanOrEqual(7);
    expect(hiddenTypes(clients, ["schema.ts", "paths.ts"])).toEqual([]);
    const webhooks = { ...all, packages: all.packages.filter(({ slug }) => slug === "webhooks") };
    expect(hiddenTypes(webhooks, ["payloads.ts"])).toEqual([]);
  });

  it("count as hidden where another declaration has the name, or none", () => {
    const webhooks = { ...all, packages: all.packages.filter(({ slug }) => slug === "webhooks") };
    const hidden = hiddenTypes(webhooks, ["schema.ts"]);
    expect(hidden).toContain("EntityCreatedEvent of webhooks/schema.ts");
    expect(hidden).toContain("WebhookEvent of webhooks/schema.ts");
  });

  it("are exported for each operation: options, result and what it takes", () => {
    expect(names).toEqual(
      expect.arrayContaining([
        "@openlean/data-client Account",
        "@openlean/data-client DataPaths",
        "@openlean/data-client ListAccountsOptions",
        "@openlean/data-client ListAccountsQuery",
        "@openlean/data-client ListAccountsResult",
        "@openlean/customers-client CreateCustomerBody",
        "@openlean/banks-client ListBanksHeaders",
      ]),
    );
  });
});
