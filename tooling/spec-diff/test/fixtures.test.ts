import { readdir } from "node:fs/promises";
import { join } from "node:path";
import { expect, it } from "vitest";
import { readApis } from "../src/read-apis.ts";

it("has a type test for every package that is generated from a spec", async () => {
  const apis = [...(await readApis(join(import.meta.dirname, "../../.."))).values()];
  const tested = (await readdir(join(import.meta.dirname, "../fixtures"))).map((file) =>
    file.replace(/\.ts$/, ""),
  );
  expect(apis.filter((api) => api.package).map(({ name }) => name)).toEqual(tested.sort());
});
