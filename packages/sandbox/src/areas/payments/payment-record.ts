import { paymentLifecycle } from "../../generated/payments-lifecycles.ts";
import { notFound } from "../../kernel/fault.ts";
import type { History } from "../../kernel/lifecycle.ts";
import { stateAt, type Step } from "../../kernel/machine.ts";
import { defineTable, type Table } from "../../kernel/tables.ts";
import type { World } from "../../kernel/world.ts";
import type { Side } from "../transfers/index.ts";

/** Something that happens to a payment. */
export type PaymentTransition = keyof typeof paymentLifecycle.transitions;

/** State of a payment. */
export type PaymentState =
  | "AWAITING_LOGIN_MFA"
  | "AWAITING_PAYMENT_MFA"
  | "AWAITING_APP_AUTH"
  | "PENDING_WITH_BANK"
  | "ACCEPTED_BY_BANK"
  | "FAILED";

/** A payment of an intent. */
export interface PaymentRecord extends History<PaymentTransition> {
  readonly id: string;
  readonly intentId: string;
  readonly customerId: string;
  readonly sourceId: string;
  /** Id of the account it is paid from, as payment calls know it. */
  readonly accountId: string;
  readonly destinationId: string;
  /** Hundredths. */
  readonly sum: number;
  readonly currency: string;
  readonly description: string;
  readonly from: Side;
  readonly to: Side;
  readonly submittedAt: number;
  readonly cases: string[];
  /** Why it fails, if it does. */
  failure: string | undefined;
}

/** Payments by id, in the order they were made. */
export const paymentsIn: Table<PaymentRecord> = defineTable("payments");

/** @throws {Fault} 404, with a code that Lean does not document */
export function paymentOf(world: World, paymentId: string): PaymentRecord {
  const payment = paymentsIn(world).get(paymentId.toLowerCase());
  if (!payment) throw notFound("DATA_NOT_FOUND", "the payment");
  return payment;
}

/** What happened last to a payment. */
export function progressOf(world: World, payment: PaymentRecord): Step<PaymentState, PaymentTransition> {
  return stateAt(paymentLifecycle, payment, world.clock.now());
}

/** Reference of the bank, which it gives once it has accepted. */
export function bankReferenceOf(paymentId: string): string {
  return `MB${paymentId.replaceAll("-", "").slice(0, 12).toUpperCase()}`;
}
