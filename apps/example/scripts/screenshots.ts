/** Takes the pictures of the README from the page as it is: `pnpm --filter @openlean/example screenshots`. */
import { mkdir } from "node:fs/promises";
import { join } from "node:path";
import { launchChromium } from "@openlean/chromium";
import { startPage } from "../src/server/start-page.ts";
import { loadSettings } from "../src/settings.ts";

const folder = join(import.meta.dirname, "../../../docs/screenshots");
const pictures = [
  { name: "light", width: 1280, height: 1700 },
  { name: "dark", width: 1280, height: 1700, dark: true },
  { name: "arabic", width: 1280, height: 1700, arabic: true },
  { name: "phone", width: 360, height: 1200 },
];

await mkdir(folder, { recursive: true });
const settings = await loadSettings({ LEAN_REGION: "sa" });
const { sandbox } = settings;
const [seeded] =
  sandbox?.control.seed([
    { app_user_id: "shop-user-17", connections: [{ bank_identifier: "LEA1_SAMAOB_SAU" }] },
  ]) ?? [];
settings.customerId = seeded?.customer.customer_id;
const served = await startPage(settings, 0);
const browser = await launchChromium();
for (const { name, width, height, dark, arabic } of pictures) {
  const page = await browser.newPage({
    viewport: { width, height },
    colorScheme: dark ? "dark" : "light",
    reducedMotion: "reduce",
  });
  await page.goto(served.url);
  if (arabic) await page.getByRole("button", { name: "العربية" }).click();
  await page.locator('section[data-card="spending"] canvas').waitFor();
  await page.waitForTimeout(500);
  await page.screenshot({ path: join(folder, `${name}.png`) });
  await page.close();
}
await browser.close();
await served.close();
await sandbox?.close();
