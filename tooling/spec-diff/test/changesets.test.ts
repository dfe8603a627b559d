import { rm } from "node:fs/promises";
import { join } from "node:path";
import { afterAll, describe, expect, it } from "vitest";
import { bumpBetween, covers, largest } from "../src/bump.ts";
import { readChangesets } from "../src/read-changesets.ts";
import { newTree, write } from "./trees.ts";

describe("changesets", async () => {
  const [before, after] = await Promise.all([newTree(), newTree()]);
  afterAll(() => Promise.all([before, after].map((path) => rm(path, { recursive: true }))));
  const old = '---\n"@openlean/banks-client": major\n---\n\nAn earlier change.\n';
  await write(join(before, ".changeset/old.md"), old);
  await write(join(after, ".changeset/old.md"), old);
  await write(join(after, ".changeset/README.md"), '---\n"@openlean/auth-client": major\n---\n');
  await write(
    join(after, ".changeset/a.md"),
    "---\n'@openlean/data-client': minor\n\"@openlean/core\": patch\n---\n\nText: major\n",
  );
  await write(join(after, ".changeset/b.md"), '---\r\n"@openlean/data-client": patch\r\n---\r\n\r\nText\r\n');

  it("count with the largest bump per package", async () => {
    expect([...(await readChangesets(after, before))]).toEqual([
      ["@openlean/data-client", "minor"],
      ["@openlean/core", "patch"],
    ]);
  });

  it("do not count when the base has them already", async () => {
    expect((await readChangesets(after, before)).has("@openlean/banks-client")).toBe(false);
    expect((await readChangesets(after, join(before, "nowhere"))).get("@openlean/banks-client")).toBe(
      "major",
    );
  });
});

describe("bumps", () => {
  it("are ordered", () => {
    expect(largest(["patch", "major", "none"])).toBe("major");
    expect(largest([])).toBe("none");
    expect(covers("minor", "patch")).toBe(true);
    expect(covers("minor", "major")).toBe(false);
  });

  it("follow from two versions", () => {
    expect(bumpBetween("1.2.3", "2.0.0")).toBe("major");
    expect(bumpBetween("0.0.0", "0.1.0")).toBe("minor");
    expect(bumpBetween("1.2.9", "1.2.10")).toBe("patch");
    expect(bumpBetween("1.2.3", "1.2.3")).toBe("none");
    expect(bumpBetween("2.0.0", "1.9.9")).toBe("none");
  });
});
