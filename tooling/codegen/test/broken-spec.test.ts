import { execFile } from "node:child_process";
import { cp, mkdtemp, readFile, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, expect, it } from "vitest";
import { generate } from "../src/generate.ts";

const root = join(import.meta.dirname, "../../..");
const specs = await mkdtemp(join(tmpdir(), "openlean-specs-"));
afterAll(() => rm(specs, { recursive: true }));

it("names the file and the place of a broken reference in one line", async () => {
  await cp(join(root, "specs"), specs, { recursive: true });
  const file = join(specs, "banks/schemas/Bank.yaml");
  await writeFile(file, (await readFile(file, "utf8")).replace("BankAvailability.yaml", "NoSuchThing.yaml"));
  const message = await generate("banks", specs).then(
    () => "no error",
    (error: Error) => error.message,
  );
  expect(message).toMatch(
    /banks\/schemas\/Bank\.yaml at #\/properties\/availability.*NoSuchThing\.yaml.*pnpm generate/,
  );
  expect(message).not.toContain("\n");
});

it("exits with 1 and one line for an API that has no spec", async () => {
  const { code, stderr } = await run("weather");
  expect(code).toBe(1);
  expect(stderr.trim().split("\n")).toHaveLength(1);
  expect(stderr).toMatch(/^codegen: cannot read specs\/weather\/openapi\.yaml/);
});

function run(api: string): Promise<{ code: number | string | null | undefined; stderr: string }> {
  return new Promise((resolve) => {
    execFile(
      process.execPath,
      [join(root, "tooling/codegen/src/main.ts"), api],
      { cwd: specs },
      (error, _, stderr) => resolve({ code: error?.code ?? 0, stderr }),
    );
  });
}
