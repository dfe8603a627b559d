import { spawnSync } from "node:child_process";
import { readFileSync, rmSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { repository, siteFolder } from "../scripts/paths.ts";

/**
 * Follows "Get started in five minutes" as the built site has it: writes the files that it shows, runs the commands in
 * their order at the root of the repository, and removes the files again. Returns the commands that failed.
 */
export function followGetStarted(): string[] {
  const text = readFileSync(join(siteFolder, "guides/get-started.md"), "utf8");
  const failed: string[] = [];
  const written: string[] = [];
  try {
    for (const [, language, meta = "", body = ""] of text.matchAll(/^```(\w+)([^\n]*)\n([\s\S]*?)\n```$/gm)) {
      const title = /title="([^"]+)"/.exec(meta)?.[1];
      if (title) {
        writeFileSync(join(repository, title), `${body}\n`);
        written.push(title);
      }
      if (language !== "sh" || meta.includes("norun")) continue;
      const { status, stdout, stderr } = spawnSync("sh", ["-ec", body], {
        cwd: repository,
        encoding: "utf8",
      });
      if (status !== 0) failed.push(`${body}: ${stderr.slice(-400)}${stdout.slice(-400)}`);
    }
  } finally {
    for (const file of written) rmSync(join(repository, file), { force: true });
  }
  return failed;
}
