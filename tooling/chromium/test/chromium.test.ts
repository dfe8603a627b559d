import { mkdtemp, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { delimiter, join } from "node:path";
import { afterAll, describe, expect, it } from "vitest";
import { canLaunchChromium } from "../src/index.ts";
import { findChromium } from "../src/find-chromium.ts";

const empty = await mkdtemp(join(tmpdir(), "openlean-path-"));
const full = await mkdtemp(join(tmpdir(), "openlean-path-"));
afterAll(() => Promise.all([empty, full].map((folder) => rm(folder, { recursive: true }))));

describe("a test that needs Chromium", () => {
  it.each(["chromium", "chromium-browser", "google-chrome"])("runs where %s is on the path", async (name) => {
    const file = join(full, name);
    await writeFile(file, "");
    expect(findChromium([empty, full].join(delimiter))).toBe(file);
    expect(canLaunchChromium({ PATH: full, CI: "true" })).toBe(true);
    await rm(file);
  });

  it("is skipped elsewhere, and says why and what to do", () => {
    const lines: string[] = [];
    expect(canLaunchChromium({ PATH: empty }, (line) => lines.push(line))).toBe(false);
    expect(lines).toEqual([
      expect.stringMatching(/^Browser tests are skipped: .*apt-get install -y chromium$/),
    ]);
  });

  it("fails in CI, where nobody reads why it was skipped", () => {
    expect(() => canLaunchChromium({ PATH: empty, CI: "true" })).toThrow(/^Chromium is missing; install it/);
  });
});
