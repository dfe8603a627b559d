import type { Sample } from "./markdown-samples.ts";
import type { Values } from "./request.ts";
import { operations } from "./spec.ts";
import { typescriptSample } from "./typescript-sample.ts";

/** The TypeScript sample of every operation and webhook, with these values in place of the printed ones. */
export function referenceSamples(values?: (region: "sa" | "ae") => Values): Sample[] {
  return operations.map((operation) => {
    const region = operation.regions.includes("sa") ? "sa" : "ae";
    const [delivery] = Object.values(operation.body?.examples ?? {});
    const id = `${operation.api} ${operation.operationId}`;
    const sample: Sample = { id, source: typescriptSample(operation, values?.(region)), region };
    return operation.webhook ? Object.assign(sample, { delivery }) : sample;
  });
}
