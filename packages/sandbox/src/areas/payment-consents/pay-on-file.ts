import { Fault, invalid } from "../../kernel/fault.ts";
import type { World } from "../../kernel/world.ts";
import { destinationOf, sideOfDestination } from "../payment-destinations/index.ts";
import { accountsOfSource, type SourceAccount, sourcesIn, whyRefused } from "../payment-sources/index.ts";
import { hundredthsOf, testOutcomeOf } from "../transfers/index.ts";
import {
  changeConsent,
  consentStateOf,
  type PaidFrom,
  paymentConsentOf,
  type PaymentConsentRecord,
} from "./consent-record.ts";
import { brokenLimit, isUsedUp } from "./consumption.ts";
import {
  endOf,
  keepOnFilePayment,
  type OnFilePaymentRecord,
  onFilePaymentsIn,
  type OnFileTransition,
} from "./on-file-payment-record.ts";

/** What a payment under a consent is made from. */
export interface OnFileOrder {
  readonly consentId: string;
  /** Major units. */
  readonly amount: number;
  /** Default: that of the consent. */
  readonly reference?: string | null | undefined;
}

/**
 * Pays under a consent. A limit over its whole life that is reached ends it.
 *
 * @throws {Fault} 404 for an unknown consent; 400 for one that is not in force, and for a payment beyond its limits. The
 *   codes are the sandbox's: Lean documents none
 */
export function payOnFile(
  world: World,
  order: OnFileOrder,
  how: OnFileTransition & ("create" | "createWithConsent" | "createBySchedule") = "create",
): OnFilePaymentRecord {
  const consent = paymentConsentOf(world, order.consentId);
  const sum = hundredthsOf(order.amount);
  const paidFrom = payableFrom(world, consent);
  const limit = brokenLimit(world, consent, sum);
  if (limit) throw invalid(`the payment would go beyond ${limit} of the consent`);
  const why = refusalOf(world, paidFrom, sum);
  const outcome = why ? ({ case: "failed", code: why } as const) : testOutcomeOf(sum);
  const payments = onFilePaymentsIn(world);
  const createdAt = world.clock.now();
  const payment: OnFilePaymentRecord = {
    id: world.random.fork(`account-on-file payment ${payments.size}`).uuid(),
    consentId: consent.id,
    customerId: consent.customerId,
    destinationId: consent.destinationId,
    sum,
    currency: consent.currency,
    reference: order.reference ?? consent.reference,
    createdAt,
    from: paidFrom.side,
    to: sideOfDestination(destinationOf(world, consent.destinationId)),
    done: [{ transition: how, at: createdAt }],
    cases: outcome ? [outcome.case === "refused" ? "not-submitted" : outcome.case] : [],
    failure: outcome?.code,
  };
  keepOnFilePayment(world, payment);
  if (endOf(payment).state !== "FAILED" && isUsedUp(world, consent)) changeConsent(world, consent, "consume");
  return payment;
}

function payableFrom(world: World, consent: PaymentConsentRecord): PaidFrom {
  if (consentStateOf(world, consent) !== "AUTHORISED" || !consent.paidFrom)
    throw new Fault(400, "OPERATION_NOT_ALLOWED", "the consent is not authorised");
  if (world.clock.now() < consent.startsAt)
    throw new Fault(400, "OPERATION_NOT_ALLOWED", "the consent has not begun yet");
  return consent.paidFrom;
}

/** A source that is gone cannot pay any more. */
function refusalOf(world: World, paidFrom: PaidFrom, sum: number): string | undefined {
  const source = sourcesIn(world).get(paidFrom.sourceId);
  const account = source && accountOf(world, paidFrom);
  return source && account ? whyRefused(world, source, account, sum) : "EU_FUNCTIONALITY_RESTRICTED";
}

/** The account that a consent is paid from; `undefined` when its source is gone. */
export function accountOf(world: World, { sourceId, accountId }: PaidFrom): SourceAccount | undefined {
  const source = sourcesIn(world).get(sourceId);
  return source && accountsOfSource(world, source).find(({ id }) => id === accountId);
}
