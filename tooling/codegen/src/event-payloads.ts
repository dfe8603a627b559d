import { below, type Document, resolve, type Schema, SpecError } from "@openlean/spec-model";
import type { ApiTypes } from "./api-types.ts";

/** A webhook and the schema of its payload. */
export interface EventPayload {
  /** The event's type, which is the webhook's name. */
  type: string;
  /** Name of the payload's schema. */
  payload: string;
  summary: string;
  description: string;
  deprecated: boolean;
}

/** @throws {SpecError} for a webhook whose delivery is no event of its type with a payload of its own */
export function eventPayloads({ document, operations }: ApiTypes): EventPayload[] {
  return operations
    .filter(({ operation }) => operation.webhook)
    .map(({ operation }) => {
      const { path: type, pointer, body, summary, description, deprecated } = operation;
      if (operation.method !== "POST" || body?.type !== "application/json")
        throw new SpecError(`the webhook \`${type}\` is no POST with a JSON body`, pointer);
      const { properties = {} } = resolve<Schema>(document, body.schema);
      const told = properties["type"] && resolve<Schema>(document, properties["type"]).const;
      if (told !== type)
        throw new SpecError(
          `the event's \`type\` is not \`const: ${type}\`, the name of the webhook`,
          pointer,
        );
      const payload = properties["payload"]?.$ref?.match(/^#\/components\/schemas\/([^/]+)$/)?.[1];
      if (payload === undefined)
        throw new SpecError(
          `the event \`${type}\` has no \`payload\` with a schema file of its own`,
          pointer,
        );
      return { type, payload, summary, description, deprecated };
    });
}

/** Types that exist without a described payload. */
export function undescribedTypes(document: Document): string[] {
  const key = "x-lean-undescribed-events";
  const types = document[key] ?? [];
  const described = types.find((type) => type in (document.webhooks ?? {}));
  if (described !== undefined)
    throw new SpecError(`\`${described}\` has a webhook: take it off this list`, below("#", key));
  return types;
}
