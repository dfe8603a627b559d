import type { ApiTypes } from "./api-types.ts";
import { docComment } from "./doc-comment.ts";
import { eventPayloads, undescribedTypes } from "./event-payloads.ts";
import { header } from "./header.ts";
import { createImports } from "./imports.ts";

/** `events.ts`: the payload of each type of event, and the types at run time. */
export function writeEvents(api: ApiTypes): string {
  const events = eventPayloads(api);
  const undescribed = undescribedTypes(api.document);
  const imports = createImports();
  const payloads = events.map(({ type, payload, ...documented }) => {
    const name = imports.use("./schema.ts", payload);
    return `${docComment(documented, "  ")}  ${JSON.stringify(type)}: ${name};`;
  });
  const union =
    undescribed.length > 0 ? undescribed.map((type) => `  | ${JSON.stringify(type)}`).join("\n") : "  never";
  return `${header}${imports.print()}
/** The payload of each type of event that the spec describes. */
export interface EventPayloads {
${payloads.join("\n")}
}

/** Types of events that exist although nothing is published about their payload. */
export type UndescribedEventType =
${union};

/** The types of {@link EventPayloads} at run time. */
export const describedTypes: Readonly<Record<keyof EventPayloads, true>> = {
${events.map(({ type }) => `  ${JSON.stringify(type)}: true,`).join("\n")}
};
`;
}
