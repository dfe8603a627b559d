import { execFile } from "node:child_process";
import { mkdtemp, realpath, rm, symlink, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { followTests } from "../src/tests/follow-tests.ts";
import { mark } from "../src/tests/test-event.ts";

describe("what a test run tells", () => {
  it("becomes counts, progress and problems", () => {
    const run = followTests();
    const events = [
      { files: 3 },
      { started: "a.test.ts" },
      { started: "b.test.ts" },
      { passed: "one" },
      { failed: "a.test.ts", name: "two", message: "is wrong" },
      { ended: "a.test.ts" },
    ];
    for (const event of events) expect(run.take(mark + JSON.stringify(event))).toBe(true);
    expect(run.take("any other line")).toBe(false);
    expect(run.counts()).toEqual({ passed: 1, failed: 1 });
    expect(run.progress()).toBe("1 of 3 files, 1 failed");
    expect(run.problems()).toEqual([
      { place: "a.test.ts > two", message: "is wrong" },
      { place: "b.test.ts", message: "did not end; what ran it is gone" },
    ]);
  });
});

describe("a run of vitest", () => {
  const root = join(import.meta.dirname, "../../..");
  let folder: string;
  beforeAll(async () => {
    folder = await realpath(await mkdtemp(join(tmpdir(), "openlean-check-")));
    await symlink(join(root, "node_modules"), join(folder, "node_modules"));
  });
  afterAll(() => rm(folder, { recursive: true }));

  it("names the file that ran when its worker died, and still counts the others", async () => {
    await writeFile(join(folder, "fine.test.mjs"), moduleOf("expect(1).toBe(1);"));
    await writeFile(join(folder, "wrong.test.mjs"), moduleOf("expect(1).toBe(2);"));
    await writeFile(join(folder, "dies.test.mjs"), moduleOf("process.kill(process.pid, 'SIGKILL');"));
    const run = followTests();
    for (const line of (await runVitest()).split("\n")) run.take(line);
    expect(run.counts()).toEqual({ passed: 1, failed: 1 });
    expect(run.problems().map(({ place }) => place.replace(/\S*\//g, ""))).toEqual([
      expect.stringMatching(/^wrong\.test\.mjs > runs$/),
      expect.stringMatching(/^(while )?dies\.test\.mjs( ran)?$/),
    ]);
  });

  function runVitest(): Promise<string> {
    const args = ["run", "--root", folder, "--pool=forks", "--no-file-parallelism"];
    const reporter = join(root, "tooling/check/src/tests/reporter.ts");
    const bin = join(root, "node_modules/vitest/vitest.mjs");
    return new Promise((resolve) =>
      execFile(process.execPath, [bin, ...args, `--reporter=${reporter}`], { cwd: folder }, (_, stdout) =>
        resolve(stdout),
      ),
    );
  }
});

function moduleOf(body: string): string {
  return `import { expect, it } from "vitest";\nit("runs", () => {${body}});\n`;
}
