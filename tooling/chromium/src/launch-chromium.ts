import { type Browser, chromium } from "playwright-core";
import { findChromium, missing } from "./find-chromium.ts";

/**
 * Starts the system's Chromium without a window. It makes no requests of its own.
 *
 * @throws where there is none
 */
export async function launchChromium(): Promise<Browser> {
  const executablePath = findChromium();
  if (!executablePath) throw new Error(missing);
  return chromium.launch({
    executablePath,
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
