import { execFile } from "node:child_process";

/** Output of a git command without its last line break. Rejects when git does. */
export function git(root: string, args: string[], env: Record<string, string> = {}): Promise<string> {
  return new Promise((resolve, reject) => {
    execFile(
      "git",
      args,
      { cwd: root, env: { ...process.env, ...env }, maxBuffer: 1e8 },
      (error, stdout, stderr) => {
        if (error) reject(new Error(`git ${args[0]}: ${stderr.trim() || error.message}`));
        else resolve(stdout.trimEnd());
      },
    );
  });
}
