import { accountOnFilePaymentLifecycle } from "../../generated/payments-lifecycles.ts";
import { type Course, recordCourse } from "../../kernel/course.ts";
import type { History } from "../../kernel/lifecycle.ts";
import { play, stateAt, type Step } from "../../kernel/machine.ts";
import { defineTable, type Table } from "../../kernel/tables.ts";
import type { World } from "../../kernel/world.ts";
import { planTransfer, type Side } from "../transfers/index.ts";

/** Something that happens to a payment under a consent. */
export type OnFileTransition = keyof typeof accountOnFilePaymentLifecycle.transitions;

/** State of a payment under a consent. */
export type OnFileState = "CREATED" | "PROCESSING" | "PROCESSED" | "FAILED";

/** A payment under a consent. */
export interface OnFilePaymentRecord extends History<OnFileTransition> {
  readonly id: string;
  readonly consentId: string;
  readonly customerId: string;
  readonly destinationId: string;
  /** Hundredths. */
  readonly sum: number;
  readonly currency: string;
  readonly reference: string;
  readonly createdAt: number;
  readonly from: Side;
  readonly to: Side;
  /** Why it fails, if it does. */
  readonly failure: string | undefined;
}

/** Payments under consents by id, in the order they were made. */
export const onFilePaymentsIn: Table<OnFilePaymentRecord> = defineTable("account-on-file payments");

/** What happened last to a payment. */
export function onFileProgressOf(
  world: World,
  payment: OnFilePaymentRecord,
): Step<OnFileState, OnFileTransition> {
  return stateAt(accountOnFilePaymentLifecycle, payment, world.clock.now());
}

/** How a payment will end, as far as is known now. */
export function endOf(payment: OnFilePaymentRecord): Step<OnFileState, OnFileTransition> {
  const steps = play(accountOnFilePaymentLifecycle, payment, Infinity);
  return steps.at(-1) ?? steps[0];
}

/** Keeps a new payment, books its money and records its events. */
export function keepOnFilePayment(world: World, payment: OnFilePaymentRecord): void {
  onFilePaymentsIn(world).set(payment.id, payment);
  const { id, sum, from, to, reference: description } = payment;
  const { state, at } = endOf(payment);
  planTransfer(world, id, state === "PROCESSED" ? { at, sum, from, to, description } : undefined);
  recordCourse(world, courseOfOnFile(payment));
}

/** Events carry the words of other payments. */
const webhookWords: Readonly<Record<OnFileState, string>> = {
  CREATED: "PENDING_WITH_BANK",
  PROCESSING: "PENDING_WITH_BANK",
  PROCESSED: "ACCEPTED_BY_BANK",
  FAILED: "FAILED",
};

function courseOfOnFile(payment: OnFilePaymentRecord): Course<OnFileState, OnFileTransition> {
  return {
    id: payment.id,
    lifecycle: accountOnFilePaymentLifecycle,
    history: payment,
    eventOf: (type, { state }) => ({
      message: `A payment has been ${type.endsWith("created") ? "created" : "updated"}.`,
      payload: {
        id: payment.id,
        customer_id: payment.customerId,
        payment_destination_id: payment.destinationId,
        consent_id: payment.consentId,
        status: webhookWords[state],
        amount: payment.sum / 100,
        currency: payment.currency,
        ...(state === "PROCESSED" && {
          bank_transaction_reference: `MB${payment.id.replaceAll("-", "").slice(0, 12).toUpperCase()}`,
        }),
        ...(state === "FAILED" && { granular_status_code: payment.failure ?? "BANK_ISSUE" }),
      },
    }),
  };
}
