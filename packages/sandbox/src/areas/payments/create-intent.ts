import { paymentIntentLifecycle } from "../../generated/payments-lifecycles.ts";
import { recordCourse } from "../../kernel/course.ts";
import { invalid } from "../../kernel/fault.ts";
import type { World } from "../../kernel/world.ts";
import { customerOf } from "../customers/index.ts";
import { defaultDestinationOf, destinationOf, statusOf } from "../payment-destinations/index.ts";
import { paymentSumOf } from "../transfers/index.ts";
import { historyOf, type IntentRecord, intentsIn } from "./intent-record.ts";

/** What an intent is made from. */
export interface CreateIntentOptions {
  readonly customerId: string;
  /** Major units. */
  readonly amount: number;
  readonly currency: string;
  readonly description?: string | undefined;
  readonly destinationId?: string | undefined;
}

/** Longest reference on a bank statement. */
const longestDescription = 32;

/**
 * Makes an intent.
 *
 * @throws {Fault} 400 for a sum outside the limits, a description that is too long or a destination that is not confirmed;
 *   404 for an unknown customer or destination
 */
export function createIntent(
  world: World,
  options: CreateIntentOptions,
  how: "create" | "createByLink" = "create",
): IntentRecord {
  const { amount, currency, description, destinationId } = options;
  const { customer_id: customerId } = customerOf(world, options.customerId);
  const destination = destinationId ? destinationOf(world, destinationId) : defaultDestinationOf(world);
  if (currency !== "AED") throw invalid("currency is not one that the accounts of the sandbox have");
  if ((description?.length ?? 0) > longestDescription)
    throw invalid(`description takes at most ${longestDescription} characters`);
  if (statusOf(world, destination) !== "CONFIRMED")
    throw invalid("payment_destination_id is not confirmed yet");
  const sum = paymentSumOf(amount, currency);
  const intents = intentsIn(world);
  const id = world.random.fork(`payment intent ${intents.size}`).uuid();
  const createdAt = world.clock.now();
  const intent: IntentRecord = {
    id,
    customerId,
    sum,
    currency,
    description: description ?? id.replaceAll("-", ""),
    destinationId: destination.id,
    createdAt,
    done: [{ transition: how, at: createdAt }],
  };
  intents.set(id, intent);
  recordCourse(world, {
    id,
    lifecycle: paymentIntentLifecycle,
    history: historyOf(intent),
    eventOf: (_, { state }) => ({
      message: "A payment intent has been created.",
      payload: {
        intent_id: id,
        customer_id: customerId,
        payment_destination_id: destination.id,
        status: state,
        amount,
        currency,
        description: intent.description,
      },
    }),
  });
  return intent;
}
