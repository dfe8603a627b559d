import { defineConfig, type ViteUserConfig } from "vitest/config";

/** Set by `run-mutants.ts`: what one part of a package is tested by. */
const tests = JSON.parse(process.env["OPENLEAN_MUTATION_TESTS"] ?? "[]") as string[];

/** The unit tests of one package, as the mutation run starts them. */
const config: ViteUserConfig = defineConfig({
  test: {
    environment: "node",
    restoreMocks: true,
    include: tests.filter((glob) => !glob.startsWith("!")),
    exclude: tests.filter((glob) => glob.startsWith("!")).map((glob) => glob.slice(1)),
    // A change that makes a test hang is noticed by its time-out.
    testTimeout: 10_000,
  },
});

export default config;
