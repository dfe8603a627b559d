import { type Output, run } from "../run.ts";

/** Runs npm in a folder, quietly, and from its cache where that is enough. */
export function npm(args: readonly string[], cwd: string): Promise<Output> {
  const quiet = ["--prefer-offline", "--no-audit", "--no-fund", "--no-update-notifier", "--loglevel=error"];
  return run("npm", [...args, ...quiet], { cwd });
}
