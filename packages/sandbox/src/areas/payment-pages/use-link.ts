import type { PaymentLinkUsageIdentifier } from "@openlean/payments-client";
import { paymentLinkLifecycle, paymentLinkUsageLifecycle } from "../../generated/payments-lifecycles.ts";
import { invalid, missing } from "../../kernel/fault.ts";
import { allows, stateAt } from "../../kernel/machine.ts";
import type { World } from "../../kernel/world.ts";
import { createCustomer, findByAppUserId } from "../customers/index.ts";
import { approvePayment, createIntent, progressOf } from "../payments/index.ts";
import { type LinkRecord, linkOf, linkStateOf, type UsageRecord, usagesIn } from "./link-record.ts";

/** What a payer does on the page of a link. */
export interface UseLinkOptions {
  /** Answers to what is asked for, by `display_label`. */
  readonly answers?: Readonly<Record<string, string>> | undefined;
  /** Whether the payer goes through with it. Default: yes. */
  readonly completes?: boolean | undefined;
}

/**
 * A payer fills in the page of a link and presses pay; with `completes` the bank is asked at once. A link that was paid as
 * often as it may is used up.
 *
 * @throws {Fault} 400 for a link that is not active, or an answer that is missing; 404 for an unknown link
 */
export function useLink(world: World, linkId: string, options: UseLinkOptions = {}): UsageRecord {
  const { answers = {}, completes = true } = options;
  const link = linkOf(world, linkId);
  if (linkStateOf(world, link) !== "ACTIVE") throw invalid("the payment link is not active");
  const identifiers = identifiersOf(link, answers);
  const usages = usagesIn(world);
  const random = world.random.fork(`payment link usage ${usages.size}`);
  const customerId = link.request.customer_id ?? payerOf(world, link, random.uuid());
  const { amount, currency, reference, destination_id } = link.request.payment_details;
  const intent = createIntent(
    world,
    {
      customerId,
      amount,
      currency,
      description: reference.slice(0, 32),
      destinationId: destination_id ?? undefined,
    },
    "createByLink",
  );
  const usage: UsageRecord = {
    id: random.uuid(),
    linkId: link.id,
    customerId,
    intentId: intent.id,
    identifiers,
    done: [{ transition: "start", at: world.clock.now() }],
  };
  usages.set(usage.id, usage);
  if (completes) completeUsage(world, usage);
  return usage;
}

/**
 * The payer of a try goes through with it.
 *
 * @throws {Fault} 400 when the try is over or the link was used up meanwhile
 */
export function completeUsage(world: World, usage: UsageRecord): void {
  const link = linkOf(world, usage.linkId);
  const at = world.clock.now();
  if (!allows(paymentLinkUsageLifecycle, usage, "pay", at)) throw invalid("the try is over");
  if (linkStateOf(world, link) !== "ACTIVE") throw invalid("the payment link is not active");
  const payment = approvePayment(world, usage.intentId, { how: "payOnPage" });
  const failed = progressOf(world, payment).state === "FAILED";
  usage.done.push({ transition: failed ? "fail" : "pay", at });
  if (usagesOfLink(world, link) >= link.maximum && allows(paymentLinkLifecycle, link, "useUp", at))
    link.done.push({ transition: "useUp", at });
}

/** Successful payments of a link so far; one that the bank still holds counts. */
export function usagesOfLink(world: World, { id }: LinkRecord): number {
  const now = world.clock.now();
  return [...usagesIn(world).values()].filter(
    (usage) =>
      usage.linkId === id && stateAt(paymentLinkUsageLifecycle, usage, now).state === "PAYMENT_CREATED",
  ).length;
}

function identifiersOf(
  { request }: LinkRecord,
  answers: Readonly<Record<string, string>>,
): PaymentLinkUsageIdentifier[] {
  return (request.identifiers ?? []).flatMap(({ type, display_label, required, limit }) => {
    const label = display_label ?? type;
    const value = answers[label];
    if (value === undefined && required) throw missing("an answer");
    if (value === undefined) return [];
    if (limit && value.length > limit) throw invalid("an answer is too long");
    return { type, display_label: label, value };
  });
}

/** Lean keeps a customer for every payer it does not know. */
function payerOf(world: World, link: LinkRecord, id: string): string {
  const app_user_id = `link-${link.id}-${id}`;
  return (findByAppUserId(world, app_user_id) ?? createCustomer(world, { app_user_id })).customer_id;
}
