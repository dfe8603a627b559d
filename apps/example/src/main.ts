import { isLeanError } from "@openlean/core";
import { walk } from "./journey.ts";
import { heading, remark } from "./print.ts";
import { loadSettings, type Settings } from "./settings.ts";
import { showSandbox } from "./show-sandbox.ts";

const once = process.argv.includes("--once") || process.env["CI"] === "true";

try {
  const settings = await loadSettings(process.env);
  await run(settings);
  if (!settings.sandbox) process.exitCode = 0;
  else if (once) await settings.sandbox.close();
  else await showSandbox(settings.sandbox);
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
  const progress = {};
  for (const channel of settings.channels) await walk(settings, channel, progress);
}
