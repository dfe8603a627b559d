import { existsSync } from "node:fs";
import { delimiter, join } from "node:path";
import { type Browser, chromium } from "playwright-core";

const path = (process.env["PATH"] ?? "")
  .split(delimiter)
  .map((folder) => join(folder, "chromium"))
  .find((file) => existsSync(file));

/** Whether there is a Chromium to drive. Without one it says how to get it. */
export const hasChromium: boolean = path !== undefined;
if (!hasChromium)
  console.warn(
    "browser tests are skipped; install Chromium with: apt-get update && apt-get install -y chromium",
  );

/** Starts a headless Chromium that talks to this machine only. */
export function launchChromium(): Promise<Browser> {
  return chromium.launch({
    executablePath: path as string,
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
