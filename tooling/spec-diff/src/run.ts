import { execFile } from "node:child_process";

/** Runs a JavaScript program with this Node. The exit code is part of the answer. */
export function run(program: string, args: string[], cwd: string): Promise<{ code: number; output: string }> {
  return new Promise((resolve) => {
    execFile(
      process.execPath,
      [program, ...args],
      { cwd, env: { ...process.env, REDOCLY_TELEMETRY: "off" }, maxBuffer: 1e8 },
      (error, stdout, stderr) => resolve({ code: error ? 1 : 0, output: stdout + stderr }),
    );
  });
}
