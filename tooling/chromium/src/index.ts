export type {
  Browser,
  BrowserContext,
  BrowserContextOptions,
  FrameLocator,
  Locator,
  Page,
} from "playwright-core";
export { canLaunchChromium } from "./can-launch-chromium.ts";
export { launchChromium } from "./launch-chromium.ts";
