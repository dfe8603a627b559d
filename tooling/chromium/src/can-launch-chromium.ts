import { findChromium, missing } from "./find-chromium.ts";

/**
 * Whether there is a Chromium to test with. Without one it prints why tests are skipped.
 *
 * @throws without one where `CI` is set: there a test that is skipped looks like one that passes
 */
export function canLaunchChromium(
  { CI, PATH }: NodeJS.ProcessEnv = process.env,
  print: (line: string) => void = console.warn,
): boolean {
  if (findChromium(PATH)) return true;
  if (CI) throw new Error(missing);
  print(`Browser tests are skipped: ${missing}`);
  return false;
}
