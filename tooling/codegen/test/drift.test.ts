import { cp, mkdtemp, readdir, readFile, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, describe, expect, it } from "vitest";
import { generate } from "../src/generate.ts";

const root = join(import.meta.dirname, "../../..");
const packages = join(root, "packages");
const copies = await mkdtemp(join(tmpdir(), "openlean-drift-"));
afterAll(() => rm(copies, { recursive: true }));

/** `api` of every package whose `generate` script is `codegen <api>`. */
async function generated(): Promise<{ api: string; folder: string }[]> {
  const found = [];
  for (const name of await readdir(packages)) {
    const text = await readFile(join(packages, name, "package.json"), "utf8").catch(() => "{}");
    const api = (JSON.parse(text) as { scripts?: { generate?: string } }).scripts?.generate?.match(
      /^codegen (\S+)$/,
    )?.[1];
    if (api) found.push({ api, folder: join(packages, name, "src/generated") });
  }
  return found;
}

/** Names of the files in a folder that are not what the spec says. */
async function stale(api: string, folder: string, specs?: string): Promise<string[]> {
  const files = await generate(api, specs);
  const there = await readdir(folder);
  const differing = [];
  for (const [name, text] of Object.entries(files))
    if ((await readFile(join(folder, name), "utf8").catch(() => "")) !== text) differing.push(name);
  return [...differing, ...there.filter((name) => !(name in files))];
}

describe("generated code", async () => {
  const all = await generated();

  it("exists for every API", () => {
    expect(all.length).toBeGreaterThanOrEqual(4);
  });

  it.each(all)(
    "of $api is what its spec says: otherwise run `pnpm generate` and commit",
    async ({ api, folder }) => {
      expect(await stale(api, folder)).toEqual([]);
    },
  );

  it("counts as stale after an edit by hand", async () => {
    const copy = join(copies, "edited");
    await cp(join(packages, "banks-client/src/generated"), copy, { recursive: true });
    await writeFile(
      join(copy, "schema.ts"),
      `${await readFile(join(copy, "schema.ts"), "utf8")}\nexport type Extra = 1;\n`,
    );
    await writeFile(join(copy, "extra.ts"), "export {};\n");
    expect(await stale("banks", copy)).toEqual(["schema.ts", "extra.ts"]);
  });

  it("counts as stale after an edit of the spec", async () => {
    const specs = join(copies, "specs");
    await cp(join(root, "specs"), specs, { recursive: true });
    const file = join(specs, "banks/schemas/Bank.yaml");
    await writeFile(file, (await readFile(file, "utf8")).replaceAll("swift_code", "bic"));
    expect(await stale("banks", join(packages, "banks-client/src/generated"), specs)).toContain("schema.ts");
  });
});
