import { isLeanError, LeanConfigError } from "@openlean/core";
import { type Progress, walk } from "./journey.ts";
import { heading, remark } from "./print.ts";
import { loadSettings, type Settings } from "./settings.ts";
import { showPage, showSandbox } from "./show-sandbox.ts";

// What stands behind the command is checked by `npm start` too, before it installs anything.
if (process.argv.slice(2).some((each) => each !== "--once")) {
  console.error("openlean: the only argument is --once");
  process.exit(2);
}
const once = process.argv.includes("--once") || process.env["CI"] === "true";

try {
  const settings = await loadSettings(process.env);
  await run(settings);
  if (!once) await serve(settings);
  await settings.sandbox?.close();
  process.exitCode = 0;
} catch (error) {
  if (!isLeanError(error)) throw error;
  console.error(`\n${error.message}`);
  process.exit(1);
}

async function run(settings: Settings): Promise<void> {
  heading(
    "openlean",
    settings.sandbox
      ? "a journey through open banking, against a local sandbox"
      : "a journey through open banking, against Lean",
  );
  remark("unofficial, not affiliated with Lean Technologies");
  const progress: Progress = {};
  for (const channel of settings.channels) await walk(settings, channel, progress);
  settings.customerId = progress.customerId;
}

/** Serves the page until Ctrl-C. */
async function serve(settings: Settings): Promise<void> {
  // Loaded here, because `--once` needs none of it.
  const { startPage } = await import("./server/start-page.ts");
  const page = await startPage(settings, portOf(process.env["PORT"]));
  showPage(page.url);
  if (settings.sandbox) showSandbox(settings.sandbox);
  await new Promise<void>((resolve) => {
    process.once("SIGINT", resolve);
    process.once("SIGTERM", resolve);
  });
  await page.close();
}

function portOf(text: string | undefined): number | undefined {
  if (!text) return undefined;
  const port = Number(text);
  if (!Number.isInteger(port) || port < 0 || port > 65_535)
    throw new LeanConfigError("invalid_option", "PORT must be a number from 0 to 65535");
  return port;
}
