import { execFileSync } from "node:child_process";
import { type Browser, chromium } from "playwright-core";

/** Starts the system's Chromium without a window. It makes no requests of its own. */
export async function openBrowser(): Promise<Browser> {
  const executablePath = execFileSync(
    "sh",
    ["-c", "command -v chromium || command -v chromium-browser || command -v google-chrome"],
    {
      encoding: "utf8",
    },
  ).trim();
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
