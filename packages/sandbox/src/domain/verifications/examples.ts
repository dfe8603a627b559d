import type { VerificationEnvelope } from "@openlean/verifications-client";
import { isoTime } from "../time.ts";
import type { World } from "../world.ts";
import type { OpenApiDocument } from "../../openapi/document.ts";
import { documents } from "../../openapi/documents.ts";

/** A body from the examples of `specs/verifications`, by the name of its file. Every call gives a new copy. */
export function exampleOf(name: string): unknown {
  const { components } = documents["verifications"] as OpenApiDocument & {
    components: { examples: Record<string, { value: unknown }> };
  };
  const example = components.examples[name];
  if (!example) throw new Error(`specs/verifications has no example ${name}`);
  return structuredClone(example.value);
}

/** An example as the answer of this moment, with an id of its own. What it holds besides, the name tells. */
export function answerOf(world: World, name: string): VerificationEnvelope {
  const example = exampleOf(name) as VerificationEnvelope;
  return { ...example, results_id: crypto.randomUUID(), timestamp: isoTime(world.clock.now()) };
}
