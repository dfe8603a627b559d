import { join } from "node:path";
import { below, type Document, loadSpec, locateError, SpecError } from "@openlean/spec-model";
import { undescribedTypes } from "./event-payloads.ts";

/**
 * Holds the types that the events API can filter by against the webhooks: each is described, or listed as undescribed.
 *
 * @throws {SpecError} for a type that only one of the two specs knows
 */
export async function checkEventTypes(webhooks: Document, specs: string): Promise<void> {
  const root = join(specs, "events/openapi.yaml");
  const events = await loadSpec(root);
  const undescribed = undescribedTypes(webhooks);
  const types = events.components?.schemas?.["EventType"]?.enum ?? [];
  const stray = types.findIndex(
    (type) => !undescribed.includes(String(type)) && !Object.hasOwn(webhooks.webhooks ?? {}, String(type)),
  );
  if (stray >= 0) {
    const error = new SpecError(
      `\`${String(types[stray])}\` has no webhook in specs/webhooks, nor is it among its \`x-lean-undescribed-events\``,
      below("#/components/schemas/EventType/enum", stray),
    );
    throw await locateError(error, root);
  }
  const unknown = undescribed.findIndex((type) => !types.includes(type));
  if (unknown >= 0)
    throw new SpecError(
      `\`${undescribed[unknown]}\` is no \`EventType\` of specs/events: nothing tells of it`,
      below("#/x-lean-undescribed-events", unknown),
    );
}
