import { type FSWatcher, watch } from "node:fs";
import { dirname } from "node:path";

/** Files that belong together change one after the other: the key before the certificate, or a half of it first. */
const settleMs = 100;
/** Some file systems tell nothing. */
const lookMs = 30_000;

/**
 * Calls `changed` a moment after anything happened where these files are. Their directories are watched, not the files:
 * a file that is replaced by a rename, or through Kubernetes' `..data` link, is another one afterwards. Keeps no process
 * alive.
 *
 * @returns stops the watching
 */
export function watchFiles(paths: readonly string[], changed: () => void): () => void {
  let soon: ReturnType<typeof setTimeout> | undefined;
  const touched = () => {
    clearTimeout(soon);
    soon = setTimeout(changed, settleMs);
    soon.unref();
  };
  const watchers: FSWatcher[] = [];
  for (const directory of new Set(paths.map((path) => dirname(path)))) {
    try {
      watchers.push(watch(directory, { persistent: false }, touched).on("error", () => undefined));
    } catch {
      // The regular look below does without.
    }
  }
  const regular = setInterval(changed, lookMs);
  regular.unref();
  return () => {
    clearTimeout(soon);
    clearInterval(regular);
    for (const watcher of watchers) watcher.close();
  };
}
