import type { CreateAccountOnFileConsentRequest } from "@openlean/payments-client";
import { invalid } from "../../kernel/fault.ts";
import { dayMs } from "../../kernel/time.ts";
import type { World } from "../../kernel/world.ts";
import { customerOf } from "../customers/index.ts";
import { destinationOf } from "../payment-destinations/index.ts";
import { hundredthsOf } from "../transfers/index.ts";
import { type PaymentConsentRecord, paymentConsentsIn } from "./consent-record.ts";

/** How long a consent lasts whose request does not say, in milliseconds: as long as the captured one. */
const usualMs = 364 * dayMs;

/**
 * Registers a consent that the customer can agree to.
 *
 * @throws {Fault} 400 for a currency or dates that cannot be, or a limit with more than two decimals; 404 for an unknown
 *   customer or destination
 */
export function createConsent(
  world: World,
  request: CreateAccountOnFileConsentRequest,
): PaymentConsentRecord {
  const { customer_id: customerId } = customerOf(world, request.customer_id);
  const destination = destinationOf(world, request.destination_account_id);
  if (request.currency !== "AED") throw invalid("currency is not one that the accounts of the sandbox have");
  const now = world.clock.now();
  const startsAt = timeOf(request.start_date_time) ?? now;
  const expiresAt = timeOf(request.expiration_date_time) ?? startsAt + usualMs;
  if (expiresAt <= startsAt) throw invalid("expiration_date_time must be after start_date_time");
  const { control_parameters: limits, immediate_payment } = request;
  const sums = [
    limits.max_individual_amount,
    limits.max_cumulative_amount,
    limits.max_cumulative_amount_per_period,
    immediate_payment?.amount,
  ];
  for (const sum of sums) if (sum !== undefined) hundredthsOf(sum);
  const consents = paymentConsentsIn(world);
  const consent: PaymentConsentRecord = {
    id: world.random.fork(`payment consent ${consents.size}`).uuid(),
    customerId,
    destinationId: destination.id,
    currency: request.currency,
    reference: request.reference,
    purpose: request.purpose,
    limits: structuredClone(limits),
    startsAt,
    expiresAt,
    immediatePayment: immediate_payment ? structuredClone(immediate_payment) : undefined,
    paidFrom: undefined,
    reason: undefined,
    done: [{ transition: "create", at: now }],
    moments: { expiration_date_time: expiresAt },
  };
  consents.set(consent.id, consent);
  return consent;
}

function timeOf(text: string | null | undefined): number | undefined {
  return text === null || text === undefined ? undefined : Date.parse(text);
}
