import { rm } from "node:fs/promises";
import { join } from "node:path";
import { afterAll, describe, expect, it } from "vitest";
import { findBase, findBranchPoint } from "../src/find-base.ts";
import { git } from "../src/git.ts";
import { specsDiff } from "../src/specs-diff.ts";
import { changed, newTree, weather, write, writeTree } from "./trees.ts";

const folders: string[] = [];
afterAll(() => Promise.all(folders.map((folder) => rm(folder, { recursive: true }))));

async function newRepository(): Promise<{ root: string; commit: (message: string) => Promise<string> }> {
  const root = await newTree();
  folders.push(root);
  await git(root, ["init", "--quiet", "--initial-branch=main"]);
  const identity = [
    "-c",
    "user.name=Test",
    "-c",
    "user.email=test@example.com",
    "-c",
    "commit.gpgsign=false",
  ];
  return {
    root,
    commit: async (message) => {
      await git(root, ["add", "--all"]);
      await git(root, [...identity, "commit", "--quiet", "--allow-empty", "--message", message]);
      return git(root, ["rev-parse", "HEAD"]);
    },
  };
}

describe("the base", () => {
  it("is the last release that this commit descends from", async () => {
    const { root, commit } = await newRepository();
    await write(join(root, "specs/weather/openapi.yaml"), "first");
    await commit("first");
    await git(root, ["tag", "@openlean/weather-client@1.0.0"]);
    const second = await commit("second");
    await git(root, ["tag", "specs@2.0.0"]);
    await commit("third");
    await git(root, ["tag", "v9"]);
    expect(await findBase(root)).toEqual({ commit: second, name: "the release specs@2.0.0" });
  });

  it("is the merge base with main on a branch without a release, and the remote's main comes first", async () => {
    const { root, commit } = await newRepository();
    await write(join(root, "specs/weather/openapi.yaml"), "first");
    const first = await commit("first");
    const second = await commit("second");
    await git(root, ["checkout", "--quiet", "-b", "topic"]);
    await commit("third");
    expect(await findBase(root)).toEqual({ commit: second, name: "the merge base with main" });
    await git(root, ["update-ref", "refs/remotes/origin/main", first]);
    expect(await findBase(root)).toEqual({ commit: first, name: "the merge base with origin/main" });
  });

  it("is the first commit with specs on main itself, where there is no branch point", async () => {
    const { root, commit } = await newRepository();
    expect(await findBase(root)).toBeUndefined();
    await commit("empty");
    await write(join(root, "specs/weather/openapi.yaml"), "first");
    const second = await commit("second");
    await write(join(root, "specs/weather/openapi.yaml"), "second");
    await commit("third");
    expect(await findBase(root)).toEqual({ commit: second, name: "the first commit that has specs" });
    expect(await findBranchPoint(root)).toBeUndefined();
  });
});

it("refuses a pull request until it brings a changeset of its own", async () => {
  const { root, commit } = await newRepository();
  const changeset = (name: string): Promise<void> =>
    write(join(root, `.changeset/${name}.md`), '---\n"@openlean/weather-client": minor\n---\n\nWeather.\n');
  await writeTree(root, { weather });
  await commit("release");
  await git(root, ["tag", "@openlean/weather-client@1.0.0"]);
  await changeset("earlier");
  const point = await commit("an earlier pull request");
  await git(root, ["checkout", "--quiet", "-b", "topic"]);
  const lines: string[] = [];
  const check = async (): Promise<string[]> => {
    lines.length = 0;
    return specsDiff({ folder: join(root, "specs"), check: true, print: (line) => lines.push(line) });
  };
  expect(await check()).toEqual([]);
  expect(lines).toContain("weather  unchanged");

  await writeTree(root, {
    weather: changed(({ components }) => {
      Object.assign(components.schemas.Forecast.properties, { wind: { type: "number" } });
    }),
  });
  await commit("wind");
  expect(await check()).toEqual([
    "weather changed (minor), and no changeset names @openlean/weather-client: run `pnpm changeset`",
  ]);
  expect(lines[0]).toContain("Compared with the release @openlean/weather-client@1.0.0");
  expect(lines).toContain(`Compared with the merge base with main (${point.slice(0, 9)})`);
  expect(lines.filter((line) => line === "weather  minor")).toHaveLength(2);

  await changeset("wind");
  expect(await check()).toEqual([]);
  expect(await git(root, ["status", "--porcelain"])).toBe("?? .changeset/wind.md");
});
