import { readFileSync } from "node:fs";
import { join } from "node:path";

const guide = join(import.meta.dirname, "../../../apps/docs/src/content/docs/guides/containers.md");

/** The arguments that the guide's Dockerfile and compose file give the sandbox, in the order of Docker. */
export function sandboxArguments(): string[] {
  const text = readFileSync(guide, "utf8");
  const [, ...entry] = JSON.parse(lineAfter(text, /^ENTRYPOINT (\[.*\])$/m)) as string[];
  return [...entry, ...lineAfter(text, /^ {4}command: (.*)$/m).split(" ")];
}

function lineAfter(text: string, pattern: RegExp): string {
  const found = pattern.exec(text)?.[1];
  if (!found) throw new Error(`the guide has no line like ${String(pattern)}`);
  return found;
}
