import type { ApiTypes } from "./api-types.ts";
import { eventPayloads } from "./event-payloads.ts";
import { header } from "./header.ts";
import { namesIn } from "./print-node.ts";

/** `payloads.ts`: exports the payloads and what they consist of, without the envelopes and answers around them. */
export function writePayloads(api: ApiTypes): string {
  const { types } = api;
  const names = new Set(eventPayloads(api).map(({ payload }) => payload));
  for (const name of names)
    for (const used of namesIn(types.get(name)!)) if (types.has(used)) names.add(used);
  return `${header}export type {\n${[...names]
    .sort()
    .map((name) => `  ${name},`)
    .join("\n")}\n} from "./schema.ts";\n`;
}
