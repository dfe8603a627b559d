import type { VerificationEnvelope } from "@openlean/verifications-client";
import document from "@openlean/verifications-client/openapi.json" with { type: "json" };
import { isoTime } from "../../kernel/time.ts";
import type { World } from "../../kernel/world.ts";

/** A body from the examples of `specs/verifications`, by the name of its file. Every call gives a new copy. */
export function exampleOf(name: string): unknown {
  const examples: Record<string, { value: unknown } | undefined> = document.components.examples;
  const example = examples[name];
  if (!example) throw new Error(`specs/verifications has no example ${name}`);
  return structuredClone(example.value);
}

/** An example as the answer of this moment, with an id of its own. What it holds besides, the name tells. */
export function answerOf(world: World, name: string): VerificationEnvelope {
  const example = exampleOf(name) as VerificationEnvelope;
  return { ...example, results_id: crypto.randomUUID(), timestamp: isoTime(world.clock.now()) };
}
