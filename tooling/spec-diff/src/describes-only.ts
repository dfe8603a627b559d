import { namesOf, type Place } from "./place.ts";

/** Keywords that tell people something and change nothing that is sent or answered. */
const words = new Set([
  "summary",
  "description",
  "title",
  "example",
  "examples",
  "tags",
  "externalDocs",
  "info",
  "x-lean-operation-id",
  "x-lean-source",
]);

/** Keywords below which names are free, so that `examples` below one is no keyword. */
const maps = new Set(["properties", "schemas", "paths", "webhooks", "parameters", "headers", "responses"]);

/** Whether a change is of words alone: of descriptions, examples, tags or sources. */
export function describesOnly(change: Place): boolean {
  const names = namesOf(change);
  return names.some((name, index) => words.has(name) && !maps.has(names[index - 1] ?? ""));
}
