import { describe, expect, it } from "vitest";
import { nodeFlags } from "../src/node-flags.js";
import { readProgress } from "../src/read-progress.js";
import { showProgress } from "../src/show-progress.js";

const event = (name: string, rest: object): string => JSON.stringify({ name: `pnpm:${name}`, ...rest });

describe("the progress of an installation", () => {
  it("counts packages as they arrive", () => {
    const read = readProgress();
    const lines = [
      event("progress", { status: "resolved" }),
      event("progress", { status: "resolved" }),
      "not json",
      "null",
      event("progress", { status: "imported" }),
    ];
    expect(lines.map((line) => read(line).text).at(-1)).toBe("1 of 2 packages");
    expect(read(event("lifecycle", { script: "node install" })).text).toBe("fetching Node 24");
  });

  it("keeps the first problem", () => {
    const read = readProgress();
    read(JSON.stringify({ level: "error", err: { message: "first" } }));
    expect(read(JSON.stringify({ level: "error", message: "second" })).problem).toBe("first");
  });

  it("is a line per stage in a log, and one per interval inside a stage", () => {
    const written: string[] = [];
    let time = 0;
    const progress = showProgress({ write: (text) => written.push(text) }, { now: () => time, every: 10 });
    for (const text of ["fetching", "0 of 9", "1 of 9", "2 of 9"]) progress.show(text);
    time = 10;
    progress.show("7 of 9");
    progress.end();
    expect(written).toEqual(["  fetching\n", "  0 of 9\n", "  7 of 9\n"]);
  });

  it("is written over in a terminal, and leaves nothing behind", () => {
    let screen = "";
    const progress = showProgress({ isTTY: true, write: (text) => (screen += text) });
    progress.show("1 of 2");
    progress.show("2 of 2");
    progress.end();
    expect(screen.split("\r\u001b[K")).toEqual(["", "  1 of 2", "  2 of 2", ""]);
  });
});

describe("this machine's Node", () => {
  it.each([
    ["20.20.2", undefined],
    ["22.11.9", undefined],
    ["22.12.0", 2],
    ["22.17.1", 2],
    ["22.18.0", 0],
    ["23.5.0", 2],
    ["23.6.0", 0],
    ["24.0.0", 0],
    ["26.10.0", 0],
  ])("%s needs this many flags: %s", (version, count) => {
    expect(nodeFlags(version)?.length).toBe(count);
  });
});
