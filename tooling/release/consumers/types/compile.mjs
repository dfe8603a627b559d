import { spawnSync } from "node:child_process";
import { copyFileSync, readdirSync, readFileSync, writeFileSync } from "node:fs";

const read = (path) => JSON.parse(readFileSync(path, "utf8"));
const [major] = read("node_modules/typescript/package.json").version.split(".");

// Every entry of every package that is installed.
const entries = readdirSync("node_modules/@openlean").flatMap((name) =>
  Object.keys(read(`node_modules/@openlean/${name}/package.json`).exports)
    .filter((entry) => !entry.endsWith(".json"))
    .map((entry) => `@openlean/${name}${entry.slice(1)}`),
);
const code = entries.map((entry, index) => `export * as m${index} from "${entry}";\n`).join("");
for (const extension of ["ts", "mts", "cts"]) {
  writeFileSync(`entries.${extension}`, code);
  if (extension !== "ts") copyFileSync("usage.ts", `usage.${extension}`);
}

const both = ["usage.mts", "usage.cts", "entries.mts", "entries.cts"];
const plain = ["usage.ts", "entries.ts"];
const without = ["es2022"];
const withDom = ["es2022", "dom", "dom.iterable"];
const ways = [
  // TypeScript 6 gave up the resolution that `commonjs` goes with.
  ...(major < 6 ? [{ module: "commonjs", moduleResolution: "node10", lib: without, files: plain }] : []),
  { module: "node16", moduleResolution: "node16", lib: without, files: both },
  { module: "node16", moduleResolution: "node16", lib: withDom, files: both },
  { module: "esnext", moduleResolution: "bundler", lib: withDom, files: plain },
];
let failed = 0;
for (const { files, ...way } of ways) {
  const compilerOptions = {
    ...way,
    target: "es2022",
    types: ["node"],
    strict: true,
    exactOptionalPropertyTypes: true,
    noUncheckedIndexedAccess: true,
    skipLibCheck: false,
    declaration: true,
    rootDir: ".",
    outDir: "out",
  };
  writeFileSync("tsconfig.json", JSON.stringify({ compilerOptions, files }));
  const { status, stdout } = spawnSync("tsc", { encoding: "utf8" });
  if (status === 0) continue;
  failed++;
  console.log(`${way.moduleResolution} with ${way.lib.join()}:\n${stdout.slice(0, 3000)}`);
}
process.exitCode = failed > 0 ? 1 : 0;
