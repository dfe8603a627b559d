import { insertInto, insertSorted } from "./insert.ts";
import { camel } from "./names.ts";

/** A list in which every API has to stand. */
export interface ApiList {
  file: string;
  /** Whether an API stands in the text. */
  has: (text: string, api: string) => boolean;
  /** The text with the API, or the command that writes it. */
  add: ((text: string, api: string) => string) | string;
}

/** The lists of APIs that have a client, but for what is named after the API: its folders, its package, its type test. */
export const apiLists: readonly ApiList[] = [
  {
    file: "redocly.yaml",
    has: (text, api) => new RegExp(`^  ${api}:`, "m").test(text),
    add: (text, api) =>
      insertSorted(text, /^ {2}[\w-]+:( \{ root:|$)/, `  ${api}: { root: specs/${api}/openapi.yaml }`),
  },
  {
    file: "packages/sandbox/src/apis.ts",
    has: (text, api) => new RegExp(`\\s${camel(api)}Api,`).test(text),
    add: (text, api) =>
      insertInto(
        insertSorted(
          text,
          /^import .*\/apis\//,
          `import { ${camel(api)}Api } from "./apis/${api}/index.ts";`,
        ),
        "readonly ApiModule[] = [",
        "]",
        `${camel(api)}Api,`,
      ),
  },
  dependency("packages/sandbox", "workspace:^"),
  dependency("tooling/contract", "workspace:*"),
  dependency("tooling/samples", "workspace:*"),
  dependency("tooling/spec-diff", "workspace:*"),
  {
    file: "tooling/samples/src/sample-modules.ts",
    has: (text, api) => text.includes(`import("@openlean/${api}-client")`),
    add: (text, api) =>
      insertSorted(
        text,
        /^ {2}"@openlean\//,
        `  "@openlean/${api}-client": () => import("@openlean/${api}-client"),`,
      ),
  },
  {
    file: "tooling/release/sizes.json",
    has: (text, api) =>
      ["packed", "unpacked"].every((size) => text.includes(`"@openlean/${api}-client ${size}"`)),
    add: "pnpm build && pnpm release:check --update",
  },
  {
    file: "tooling/api-reference/exported-names.txt",
    has: (text, api) => new RegExp(`^@openlean/${api}-client `, "m").test(text),
    add: "pnpm exports:list",
  },
];

function dependency(folder: string, version: string): ApiList {
  const entry = (api: string): string => `    "@openlean/${api}-client": "${version}",`;
  return {
    file: `${folder}/package.json`,
    has: (text, api) => text.includes(entry(api).trim()),
    add: (text, api) => insertSorted(text, /^ {4}"@openlean\/[\w-]+": /, entry(api)),
  };
}
