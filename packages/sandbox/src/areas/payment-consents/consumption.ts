import { dayMs, dayOf } from "../../kernel/time.ts";
import type { World } from "../../kernel/world.ts";
import { hundredthsOf } from "../transfers/index.ts";
import type { PaymentConsentRecord } from "./consent-record.ts";
import { endOf, onFilePaymentsIn } from "./on-file-payment-record.ts";

/** Payments under a consent, in number and hundredths. */
export interface Consumption {
  readonly count: number;
  readonly sum: number;
}

/**
 * What is used up of a consent, in all and in the period of a moment. A payment counts from the order on, so that several
 * at once cannot go beyond a limit; one that is known to fail does not count.
 */
export function consumptionOf(
  world: World,
  consent: PaymentConsentRecord,
  at: number = world.clock.now(),
): { total: Consumption; period: Consumption } {
  const begin = periodStart(consent, at);
  const payments = [...onFilePaymentsIn(world).values()].filter(
    (payment) => payment.consentId === consent.id && endOf(payment).state !== "FAILED",
  );
  const add = (list: typeof payments): Consumption => ({
    count: list.length,
    sum: list.reduce((sum, payment) => sum + payment.sum, 0),
  });
  return { total: add(payments), period: add(payments.filter(({ createdAt }) => createdAt >= begin)) };
}

/** When the period began that a moment lies in: a UTC day, month or year, or seven days counted from the start. */
function periodStart({ limits, startsAt }: PaymentConsentRecord, at: number): number {
  const date = new Date(at);
  switch (limits.period_type) {
    case "Day":
      return dayOf(at) * dayMs;
    case "Week":
      return at - ((((at - startsAt) % (7 * dayMs)) + 7 * dayMs) % (7 * dayMs));
    case "Year":
      return Date.UTC(date.getUTCFullYear(), 0);
    default:
      return Date.UTC(date.getUTCFullYear(), date.getUTCMonth());
  }
}

/** The name of the limit that one more payment of so many hundredths would break; `undefined` when it fits. */
export function brokenLimit(world: World, consent: PaymentConsentRecord, sum: number): string | undefined {
  const { limits } = consent;
  const { total, period } = consumptionOf(world, consent);
  const after: [name: keyof typeof limits, value: number][] = [
    ["max_individual_amount", sum],
    ["max_cumulative_amount", total.sum + sum],
    ["max_cumulative_amount_per_period", period.sum + sum],
    ["max_cumulative_number_of_payments", (total.count + 1) * 100],
    ["max_cumulative_number_of_payments_per_period", (period.count + 1) * 100],
  ];
  return after.find(([name, value]) => isBelow(limits[name], value))?.[0];
}

/** Whether a limit over the whole life is reached. */
export function isUsedUp(world: World, consent: PaymentConsentRecord): boolean {
  const { max_cumulative_amount, max_cumulative_number_of_payments } = consent.limits;
  const { total } = consumptionOf(world, consent);
  return (
    isBelow(max_cumulative_amount, total.sum + 1) ||
    isBelow(max_cumulative_number_of_payments, total.count * 100 + 1)
  );
}

function isBelow(limit: string | number | undefined, hundredths: number): boolean {
  return typeof limit === "number" && hundredthsOf(limit) < hundredths;
}
