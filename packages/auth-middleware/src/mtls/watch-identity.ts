import { createHash } from "node:crypto";
import { isLeanError, LeanConfigError } from "@openlean/core";
import { openIdentity } from "./ask.ts";
import type { IdentityOptions } from "./identity-options.ts";
import { type Identity, loadIdentity } from "./load-identity.ts";
import { pathOf, readBytes } from "./read-material.ts";
import type { Warner } from "./warner.ts";
import { watchFiles } from "./watch-files.ts";

/** How long to wait for files that do not fit together yet, and how often to look. */
const patience = { tries: 50, everyMs: 100 };

/**
 * Calls `use` with the certificate of the files whenever they hold another one.
 *
 * @returns stops the watching
 * @throws {LeanConfigError} `invalid_option` when no option is a path; as {@link readBytes} does
 */
export function watchIdentity(
  files: IdentityOptions,
  use: (identity: Identity) => void,
  warn: Warner,
): () => void {
  const material = (["cert", "key", "ca", "pfx"] as const).filter(
    (name) => pathOf(files[name]) !== undefined,
  );
  const paths = material.map((name) => files[name] as string);
  if (paths.length === 0)
    throw new LeanConfigError("invalid_option", "watch needs files; cert, key and ca hold no path");
  const state = (): string => {
    const hash = createHash("sha256");
    for (const [index, path] of paths.entries())
      hash.update(readBytes(material[index] as string, path)).update("\0");
    return hash.digest("hex");
  };
  let current = state();
  let waiting: ReturnType<typeof setTimeout> | undefined;
  let looking = false;
  let stopped = false;

  async function look(tries: number): Promise<void> {
    clearTimeout(waiting);
    if (looking) return again(tries, undefined);
    looking = true;
    try {
      const found = state();
      if (found === current) return;
      const identity = loadIdentity(await openIdentity(files));
      // Written between the two readings: the next look decides.
      if (found !== state()) return again(tries, undefined);
      if (stopped) return;
      use(identity);
      current = found;
    } catch (error) {
      again(tries, error);
    } finally {
      looking = false;
    }
  }

  function again(tries: number, error: unknown): void {
    if (stopped) return;
    if (tries > 0) {
      waiting = setTimeout(() => void look(tries - 1), patience.everyMs);
      waiting.unref();
    } else if (error !== undefined)
      warn({
        code: isLeanError(error) ? error.code : "identity_unavailable",
        message: `the new client certificate is not used, the old one stays${isLeanError(error) ? `: ${error.message}` : ""}`,
      });
  }

  const stop = watchFiles(paths, () => void look(patience.tries));
  return () => {
    stopped = true;
    stop();
    clearTimeout(waiting);
  };
}
