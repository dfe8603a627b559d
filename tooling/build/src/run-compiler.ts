import { spawn } from "node:child_process";
import { join } from "node:path";

/** Runs the package's own TypeScript with `tsconfig.build.json`, and returns its exit code. */
export function runCompiler(folder: string): Promise<number> {
  const tsc = join(folder, "node_modules/typescript/bin/tsc");
  const child = spawn(process.execPath, [tsc, "-p", "tsconfig.build.json"], {
    cwd: folder,
    stdio: "inherit",
  });
  return new Promise((resolve, reject) => {
    child.on("error", reject);
    child.on("close", (code) => resolve(code ?? 1));
  });
}
