import { recordCourse } from "../../kernel/course.ts";
import { invalid } from "../../kernel/fault.ts";
import type { World } from "../../kernel/world.ts";
import { destinationOf, sideOfDestination } from "../payment-destinations/index.ts";
import {
  accountsOfSource,
  addBeneficiary,
  createSource,
  sideOfAccount,
  sourcesOf,
  statusOfBeneficiary,
  whyRefused,
} from "../payment-sources/index.ts";
import { testOutcomeOf } from "../transfers/index.ts";
import { checkPayable, intentOf } from "./intent-record.ts";
import { courseOf, planMoney } from "./payment-course.ts";
import { type PaymentRecord, paymentsIn, type PaymentTransition } from "./payment-record.ts";

/** What a bank asks for before it takes an order. */
export type Challenge = "login-mfa" | "payment-mfa" | "app-auth";

/** How a customer pays. */
export interface ApproveOptions {
  /** Default: the bank of the customer's first source, else the Open Finance bank. */
  readonly bankIdentifier?: string | undefined;
  /** Account of the source, as payment calls know it. Default: the first. */
  readonly accountId?: string | undefined;
  /** What the bank wants to know first. */
  readonly challenge?: Challenge | undefined;
  /** Which way the payment was begun. Default `pay`. */
  readonly how?: "pay" | "checkout" | "payOnPage" | undefined;
}

const asking: Readonly<Record<Challenge, PaymentTransition>> = {
  "login-mfa": "askLoginFactor",
  "payment-mfa": "askPaymentFactor",
  "app-auth": "askAppApproval",
};

/**
 * The customer pays an intent, as at the end of LinkSDK's `pay` and `checkout`. A source or beneficiary that is missing is
 * made on the way.
 *
 * @throws {Fault} 400 for an intent that cannot be paid any more or a beneficiary in its waiting time; 404 for an unknown
 *   intent
 */
export function approvePayment(world: World, intentId: string, options: ApproveOptions = {}): PaymentRecord {
  const { bankIdentifier, accountId, challenge, how = "pay" } = options;
  const intent = intentOf(world, intentId);
  checkPayable(world, intent);
  const { customerId, destinationId, sum } = intent;
  const source =
    sourcesOf(world, customerId).find(
      (each) => bankIdentifier === undefined || each.bankIdentifier === bankIdentifier,
    ) ?? createSource(world, { customerId, bankIdentifier, destinationId });
  const beneficiary = addBeneficiary(world, source, destinationId, "create");
  if (statusOfBeneficiary(world, beneficiary) !== "ACTIVE")
    throw invalid("the beneficiary is in the waiting time of the bank");
  const accounts = accountsOfSource(world, source);
  const account = accounts.find(({ id }) => id === (accountId ?? accounts[0]?.id));
  if (!account) throw invalid("account_id is none of the payment source");

  const refusal = whyRefused(world, source, account, sum);
  const outcome = refusal ? { case: "failed", code: refusal } : testOutcomeOf(sum);
  const now = world.clock.now();
  const begin = challenge ? asking[challenge] : beginningOf(outcome?.case);
  const payment: PaymentRecord = {
    id: world.random.fork(`payment of ${intent.id}`).uuid(),
    intentId: intent.id,
    customerId,
    sourceId: source.id,
    accountId: account.id,
    destinationId,
    sum,
    currency: intent.currency,
    description: intent.description,
    from: sideOfAccount(source, account),
    to: sideOfDestination(destinationOf(world, destinationId)),
    submittedAt: now,
    done: [{ transition: begin, at: now }],
    cases: outcome ? [outcome.case] : [],
    failure: outcome?.code,
  };
  intent.paymentId = payment.id;
  intent.done.push({ transition: how, at: now });
  paymentsIn(world).set(payment.id, payment);
  planMoney(world, payment);
  recordCourse(world, courseOf(payment));
  return payment;
}

function beginningOf(outcome: string | undefined): PaymentTransition {
  if (outcome === "immediate") return "acceptAtOnce";
  return outcome === "refused" ? "refuseAtOnce" : "order";
}
