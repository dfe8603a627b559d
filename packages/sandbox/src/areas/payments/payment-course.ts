import { paymentLifecycle } from "../../generated/payments-lifecycles.ts";
import type { Course } from "../../kernel/course.ts";
import { play } from "../../kernel/machine.ts";
import type { World } from "../../kernel/world.ts";
import { planTransfer } from "../transfers/index.ts";
import {
  bankReferenceOf,
  type PaymentRecord,
  type PaymentState,
  type PaymentTransition,
} from "./payment-record.ts";

/** The way of a payment, with its events. */
export function courseOf(payment: PaymentRecord): Course<PaymentState, PaymentTransition> {
  return {
    id: payment.id,
    lifecycle: paymentLifecycle,
    history: payment,
    eventOf: (type, { state }) => ({
      message: `A payment has been ${type.endsWith("created") ? "created" : "updated"}.`,
      payload: {
        id: payment.id,
        intent_id: payment.intentId,
        customer_id: payment.customerId,
        payment_destination_id: payment.destinationId,
        status: state,
        amount: payment.sum / 100,
        currency: payment.currency,
        ...(state === "ACCEPTED_BY_BANK" && { bank_transaction_reference: bankReferenceOf(payment.id) }),
        ...(state === "FAILED" && { granular_status_code: payment.failure ?? "BANK_ISSUE" }),
      },
    }),
  };
}

/** Books the money of a payment at the moment the bank will accept it. */
export function planMoney(world: World, payment: PaymentRecord): void {
  const { id, sum, from, to, description } = payment;
  const accepted = play(paymentLifecycle, payment, Infinity).find(
    ({ state }) => state === "ACCEPTED_BY_BANK",
  );
  planTransfer(world, id, accepted && { at: accepted.at, sum, from, to, description });
}
