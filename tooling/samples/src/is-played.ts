import { createSandbox } from "@openlean/sandbox";
import type { Sample } from "./markdown-samples.ts";
import { operations } from "./spec.ts";

/** The sandbox's own list. Samples of what stands in it are compiled and not run. */
const { notPlayed } = createSandbox().coverage;

/** Whether the sandbox plays an operation; webhooks it does. */
export function isPlayed({ api, operationId }: { api: string; operationId: string }): boolean {
  return !notPlayed.some((each) => each.api === api && each.operationId === operationId);
}

/** Whether a block of a document can run: the sandbox plays all of every API whose client it imports. */
export function canRun({ source }: Sample): boolean {
  const unplayed = operations.filter((operation) => !isPlayed(operation));
  return !unplayed.some(({ api }) => api !== "customers" && source.includes(`"@openlean/${api}-client"`));
}
