import { execFileSync } from "node:child_process";
import {
  cpSync,
  existsSync,
  mkdirSync,
  readFileSync,
  realpathSync,
  rmSync,
  symlinkSync,
  writeFileSync,
} from "node:fs";
import { createRequire } from "node:module";
import { dirname, join } from "node:path";

const packages = join(import.meta.dirname, "../../../packages");
const names = [
  "core",
  "auth-client",
  "auth-middleware",
  "banks-client",
  "customers-client",
  "data-client",
  "events-client",
  "open-banking-client",
  "verifications-client",
  "webhooks",
  "sandbox",
  "mcp",
];

interface Manifest {
  name: string;
  dependencies?: Record<string, string>;
  publishConfig?: { exports?: object; imports?: object };
}

/**
 * Lays the packages out as npm would install them: compiled, with the `exports` they are published with. Start-up and
 * bundle size are those of the published form, not of the sources.
 */
export function publish(cache: string): string {
  const root = join(cache, "installed");
  rmSync(root, { recursive: true, force: true });
  for (const name of names) {
    const from = join(packages, name);
    execFileSync("turbo", ["run", "build", "--filter", `@openlean/${name}`], { stdio: "ignore" });
    const { publishConfig, ...manifest } = JSON.parse(
      readFileSync(join(from, "package.json"), "utf8"),
    ) as Manifest;
    const to = join(root, "node_modules", manifest.name);
    mkdirSync(to, { recursive: true });
    cpSync(join(from, "dist"), join(to, "dist"), { recursive: true });
    const document = "src/generated/openapi.json";
    if (existsSync(join(from, document))) cpSync(join(from, document), join(to, document));
    writeFileSync(join(to, "package.json"), JSON.stringify({ ...manifest, ...publishConfig }));
    const require = createRequire(join(from, "package.json"));
    for (const dependency of Object.keys(manifest.dependencies ?? {}))
      if (!dependency.startsWith("@openlean/")) link(root, dependency, require);
  }
  link(root, "axios", createRequire(import.meta.url));
  return root;
}

function link(root: string, name: string, require: NodeJS.Require): void {
  const to = join(root, "node_modules", name);
  if (existsSync(to)) return;
  const found = require.resolve
    .paths(name)
    ?.map((path) => join(path, name))
    .find((path) => existsSync(path));
  if (!found) throw new Error(`${name} is not installed`);
  mkdirSync(dirname(to), { recursive: true });
  symlinkSync(realpathSync(found), to);
}
