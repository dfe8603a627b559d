import { invalid } from "../../kernel/fault.ts";
import { defineTable, type Table } from "../../kernel/tables.ts";
import type { World } from "../../kernel/world.ts";

/** First answers to keys, by operation and key, with the request they belong to. */
const answersIn: Table<{ readonly request: string; readonly answer: unknown }> =
  defineTable("idempotency keys");

/** A request that may come again. */
export interface KeyedRequest {
  /** What is asked for: a key is known to one operation alone. */
  readonly operationId: string;
  /** Without a key every request counts as a new one. */
  readonly key: string | undefined;
  readonly body: unknown;
}

/**
 * Does something once per key: the same request with the same key gets the first answer again. A refusal is not kept, so
 * the key stays free.
 *
 * @throws {Fault} 400 for the key of another request; Lean's documentation leaves that open
 */
export function answerOnce<T>(world: World, { operationId, key, body }: KeyedRequest, make: () => T): T {
  if (key === undefined) return make();
  const answers = answersIn(world);
  const id = `${operationId} ${key}`;
  const request = JSON.stringify(body);
  const known = answers.get(id);
  if (known && known.request !== request)
    throw invalid("the idempotency key belongs to a request with another body");
  if (known) return structuredClone(known.answer as T);
  const answer = make();
  answers.set(id, { request, answer: structuredClone(answer) });
  return answer;
}
