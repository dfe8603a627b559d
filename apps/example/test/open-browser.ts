import { spawnSync } from "node:child_process";
import { type Browser, chromium } from "playwright-core";

/** Path of the system's Chromium; `undefined` where there is none. */
export const chromiumPath: string | undefined =
  spawnSync("sh", ["-c", "command -v chromium || command -v chromium-browser || command -v google-chrome"], {
    encoding: "utf8",
  }).stdout.trim() || undefined;

/** How to get it on Debian. */
export const installHint = "sudo apt-get update && sudo apt-get install -y chromium";

/** Starts Chromium without a window. It makes no requests of its own. */
export function openBrowser(): Promise<Browser> {
  if (!chromiumPath) throw new Error(`Chromium is missing: ${installHint}`);
  return chromium.launch({
    executablePath: chromiumPath,
    args: [
      "--no-sandbox",
      "--disable-gpu",
      "--disable-quic",
      "--no-first-run",
      "--disable-background-networking",
      "--disable-component-update",
      "--disable-sync",
    ],
  });
}
