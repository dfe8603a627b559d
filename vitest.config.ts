import { defineConfig } from "vitest/config";

export default defineConfig({
  test: {
    include: ["{packages,apps,tooling}/*/test/**/*.test.ts"],
    environment: "node",
    pool: "threads",
    restoreMocks: true,
    testTimeout: 20_000,
  },
});
