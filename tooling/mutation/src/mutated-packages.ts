/** Files that are changed together, and the tests by which a change should be noticed. Paths are relative to the repository. */
export interface MutatedPart {
  readonly mutate: readonly string[];
  readonly tests: readonly string[];
}

/** A package whose mistakes cost credentials, money or events. */
export interface MutatedPackage {
  readonly name: string;
  /** One run each: where slow tests of one part also reach the files of another, each part has its own. */
  readonly parts: readonly MutatedPart[];
}

/**
 * Generated files and lists of exports never count; some tests start processes or compilers that the changes do not reach, or
 * ask for ten thousand tokens.
 */
const leftOut = {
  mutate: ["!**/generated/**", "!**/src/**/index.ts"],
  tests: ["readme", "processes", "many-customers", "browser-entry", "*.browser"].map(
    (file) => `!**/${file}.test.ts`,
  ),
};

const part = (name: string, files: readonly string[], tests: readonly string[] = ["**/*"]): MutatedPart => ({
  mutate: [...files.map((file) => `packages/${name}/src/${file}.ts`), ...leftOut.mutate],
  tests: [...tests.map((file) => `packages/${name}/test/${file}.test.ts`), ...leftOut.tests],
});

const withServers = ["adapters/*", "answer-request", "collected-bytes", "declared-length", "read-*-body"];

export const mutatedPackages: readonly MutatedPackage[] = [
  { name: "auth-client", parts: [part("auth-client", ["**/*"])] },
  { name: "auth-middleware", parts: [part("auth-middleware", ["**/*"])] },
  {
    name: "webhooks",
    parts: [
      {
        ...part("webhooks", ["**/*"], ["*"]),
        mutate: [
          ...part("webhooks", ["**/*"]).mutate,
          ...withServers.map((file) => `!packages/webhooks/src/${file}.ts`),
        ],
      },
      part("webhooks", withServers, ["adapters/*"]),
    ],
  },
  { name: "link", parts: [part("link", ["**/*"])] },
  {
    name: "core",
    parts: [
      part(
        "core",
        ["attempts/**/*", "request/**/*", "result/**/*", "client/read-result"],
        [
          "attempts/*",
          "request/*",
          "options/*",
          "{authorization,bodies,lean-code,no-secrets,outcome,path-parameters,response-headers,result,retries,time,unwrap-data}",
        ],
      ),
    ],
  },
];

/** @throws {Error} naming the packages there are */
export function mutatedPackage(name: string): MutatedPackage {
  const found = mutatedPackages.find((each) => each.name === name);
  if (!found)
    throw new Error(
      `no package ${name} is mutated; there are ${mutatedPackages.map((each) => each.name).join(", ")}`,
    );
  return found;
}
