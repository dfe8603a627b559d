import { paymentIntentLifecycle } from "../../generated/payments-lifecycles.ts";
import { invalid, notFound } from "../../kernel/fault.ts";
import type { History } from "../../kernel/lifecycle.ts";
import { play } from "../../kernel/machine.ts";
import { defineTable, type Table } from "../../kernel/tables.ts";
import { dayMs } from "../../kernel/time.ts";
import type { World } from "../../kernel/world.ts";

/** Something that happens to an intent. */
export type IntentTransition = keyof typeof paymentIntentLifecycle.transitions;

/** A sum that a customer is asked to pay once. */
export interface IntentRecord {
  readonly id: string;
  readonly customerId: string;
  /** Hundredths. */
  readonly sum: number;
  readonly currency: string;
  readonly description: string;
  readonly destinationId: string;
  readonly createdAt: number;
  readonly done: History<IntentTransition>["done"];
  /** The payment made of it. */
  paymentId?: string;
}

/** How long an intent can be paid. Lean publishes no time. */
const lifetimeMs = 30 * dayMs;

/** Intents by id, in the order they were made. */
export const intentsIn: Table<IntentRecord> = defineTable("payment intents");

/** @throws {Fault} 404 `UNKNOWN_PAYMENT_INTENT` */
export function intentOf(world: World, intentId: string): IntentRecord {
  const intent = intentsIn(world).get(intentId.toLowerCase());
  if (!intent) throw notFound("UNKNOWN_PAYMENT_INTENT", "the payment intent");
  return intent;
}

/** What decides about an intent: an unused one expires. */
export function historyOf({ done, createdAt, paymentId }: IntentRecord): History<IntentTransition> {
  return paymentId === undefined ? { done, moments: { expiry: createdAt + lifetimeMs } } : { done };
}

/** @throws {Fault} 400 for an intent that was paid before, or that is too old */
export function checkPayable(world: World, intent: IntentRecord): void {
  if (intent.paymentId !== undefined) throw invalid("the payment intent has a payment already");
  const steps = play(paymentIntentLifecycle, historyOf(intent), world.clock.now());
  if (steps.some(({ transition }) => transition === "expire"))
    throw invalid("the payment intent is too old to be paid");
}
