import { cp, mkdtemp, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { dirname, join } from "node:path";
import { afterAll, expect, it } from "vitest";
import { apiLists } from "../src/api-lists.ts";
import { writeDraft } from "../src/draft.ts";
import { apisOf, lackingLists } from "../src/lacking-lists.ts";
import { newApi } from "../src/new-api.ts";

const root = join(import.meta.dirname, "../../..");
const tree = await mkdtemp(join(tmpdir(), "openlean-new-"));
afterAll(() => rm(tree, { recursive: true }));

it.each(await apisOf(root))("every list has the API %s", async (api) => {
  expect(await lackingLists(root, api)).toEqual([]);
});

it("a new API is in every list but those that commands write, and each of these is named with its command", async () => {
  for (const { file } of apiLists) await cp(join(root, file), join(tree, file));
  await cp(join(root, "specs/events"), join(tree, "specs/events"), { recursive: true });
  await cp(join(root, "packages/events-client"), join(tree, "packages/events-client"), {
    recursive: true,
    filter: (file) => dirname(file) !== join(root, "packages/events-client/node_modules"),
  });
  await writeDraft(tree, await newApi(tree, "loyalty-points"));
  expect(await lackingLists(tree, "loyalty-points")).toEqual([
    "tooling/release/sizes.json lacks loyalty-points: pnpm build && pnpm release:check --update",
    "tooling/api-reference/exported-names.txt lacks loyalty-points: pnpm exports:list",
    "packages/loyalty-points-client/src/generated/openapi.json is missing: pnpm generate",
    "packages/sandbox/src/generated/loyalty-points.ts is missing: pnpm generate",
  ]);
});

it("an API that is nowhere is missed in each list by name", async () => {
  const lacking = await lackingLists(root, "loyalty-points");
  for (const { file } of apiLists)
    expect(lacking).toContainEqual(expect.stringMatching(`^${file} lacks loyalty-points`));
});
