import { availableParallelism } from "node:os";
import { defineConfig } from "vitest/config";

const tests = "{packages,apps,tooling}/*/test/**/*.test.ts";
const browserTests = "{packages,apps,tooling}/*/test/**/*.browser.test.ts";
const shared = { environment: "node", restoreMocks: true } as const;

export default defineConfig({
  test: {
    // Most tests wait for sockets and processes; vitest's own default would leave a core idle.
    maxWorkers: availableParallelism() + 1,
    projects: [
      {
        test: {
          ...shared,
          name: "unit",
          include: [tests],
          exclude: [browserTests],
          pool: "threads",
          testTimeout: 20_000,
        },
      },
      {
        // In headless Chromium, one file after the other: two browsers on two cores make each other late. A step that
        // is late all the same gets one more try.
        test: {
          ...shared,
          name: "browser",
          include: [browserTests],
          fileParallelism: false,
          retry: 1,
          testTimeout: 60_000,
        },
      },
    ],
  },
});
