import { spawn } from "node:child_process";

/** What a program printed. */
export interface Output {
  readonly stdout: string;
  readonly stderr: string;
}

/**
 * Runs a program to its end, without a shell. With `timeoutMs` it ends by then at the latest, and what it started and
 * left behind ends with it.
 *
 * @throws {Error} with its output when it does not end with 0
 */
export function run(
  program: string,
  args: readonly string[],
  { cwd, env = {}, timeoutMs }: { cwd: string; env?: Record<string, string>; timeoutMs?: number },
): Promise<Output> {
  const child = spawn(program, args, {
    cwd,
    env: { ...process.env, ...env },
    stdio: ["ignore", "pipe", "pipe"],
    // A group of its own can be ended as a whole.
    detached: timeoutMs !== undefined,
  });
  let late = false;
  const endGroup = (): void => {
    try {
      if (child.pid !== undefined) process.kill(-child.pid, "SIGKILL");
    } catch {
      // The process group has ended already.
    }
  };
  const timer =
    timeoutMs !== undefined ? setTimeout(() => ((late = true), endGroup()), timeoutMs) : undefined;
  if (timer) child.on("exit", endGroup);
  let stdout = "";
  let stderr = "";
  child.stdout.setEncoding("utf8").on("data", (text: string) => (stdout += text));
  child.stderr.setEncoding("utf8").on("data", (text: string) => (stderr += text));
  return new Promise((resolve, reject) => {
    child.on("error", reject);
    child.on("close", (code, signal) => {
      clearTimeout(timer);
      if (code === 0) return resolve({ stdout, stderr });
      const command = [program, ...args].join(" ");
      reject(
        new Error(
          `${command} ended with ${late ? `nothing after ${timeoutMs} ms` : (code ?? signal)}\n${stdout}${stderr}`.trimEnd(),
        ),
      );
    });
  });
}
