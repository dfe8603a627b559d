import type { CreatePaymentLinkRequest, PaymentLinkUsageIdentifier } from "@openlean/payments-client";
import { paymentLinkLifecycle, type paymentLinkUsageLifecycle } from "../../generated/payments-lifecycles.ts";
import { invalid, notFound } from "../../kernel/fault.ts";
import type { History } from "../../kernel/lifecycle.ts";
import { allows, stateAt } from "../../kernel/machine.ts";
import { defineTable, type Table } from "../../kernel/tables.ts";
import type { World } from "../../kernel/world.ts";
import { customerOf } from "../customers/index.ts";
import { destinationOf } from "../payment-destinations/index.ts";
import { paymentSumOf } from "../transfers/index.ts";

/** State of a link. */
export type LinkState = "ACTIVE" | "DISABLED" | "USED" | "EXPIRED";

/** Something that happens to a link. */
type LinkTransition = keyof typeof paymentLinkLifecycle.transitions;

/** A link that payers can be sent. */
export interface LinkRecord extends History<LinkTransition> {
  readonly id: string;
  /** Last part of the page's URL. */
  readonly pageId: string;
  readonly request: CreatePaymentLinkRequest;
  /** How often it can be paid. */
  readonly maximum: number;
}

/** One try to pay over a link. */
export interface UsageRecord extends History<keyof typeof paymentLinkUsageLifecycle.transitions> {
  readonly id: string;
  readonly linkId: string;
  readonly customerId: string;
  readonly intentId: string;
  readonly identifiers: PaymentLinkUsageIdentifier[];
}

/** Links by id, in the order they were made. */
export const linksIn: Table<LinkRecord> = defineTable("payment links");

/** Tries by id, in the order they were made. */
export const usagesIn: Table<UsageRecord> = defineTable("payment link usages");

/** Payments of a link whose request does not say. */
const usualMaximum = 1_000;

/**
 * Makes a link.
 *
 * @throws {Fault} 400 for a sum outside the limits or an expiry in the past; 404 for an unknown customer or destination.
 *   Every `redirect_url` counts as registered
 */
export function createLink(world: World, request: CreatePaymentLinkRequest): LinkRecord {
  const { payment_details, customer_id, expires_at, max_usages } = request;
  if (customer_id) customerOf(world, customer_id);
  if (payment_details.destination_id) destinationOf(world, payment_details.destination_id);
  if (payment_details.currency !== "AED")
    throw invalid("currency is not one that the accounts of the sandbox have");
  paymentSumOf(payment_details.amount, payment_details.currency);
  const now = world.clock.now();
  if (expires_at && Date.parse(expires_at) <= now) throw invalid("expires_at must be in the future");
  const links = linksIn(world);
  const random = world.random.fork(`payment link ${links.size}`);
  const link: LinkRecord = {
    id: random.uuid(),
    pageId: random.uuid(),
    request: structuredClone(request),
    maximum: max_usages ?? usualMaximum,
    done: [{ transition: "create", at: now }],
    ...(expires_at && { moments: { expires_at: Date.parse(expires_at) } }),
  };
  links.set(link.id, link);
  return link;
}

/** @throws {Fault} 404, with a code that Lean does not document */
export function linkOf(world: World, linkId: string): LinkRecord {
  const link = linksIn(world).get(linkId.toLowerCase());
  if (!link) throw notFound("DATA_NOT_FOUND", "the payment link");
  return link;
}

/** State of a link now. */
export function linkStateOf(world: World, link: LinkRecord): LinkState {
  return stateAt(paymentLinkLifecycle, link, world.clock.now()).state;
}

/**
 * Switches a link on or off; what it is already stays.
 *
 * @throws {Fault} 400 for a link that is used up or expired
 */
export function switchLink(world: World, link: LinkRecord, to: "ACTIVE" | "DISABLED"): void {
  if (linkStateOf(world, link) === to) return;
  const transition = to === "ACTIVE" ? "enable" : "disable";
  const at = world.clock.now();
  if (!allows(paymentLinkLifecycle, link, transition, at))
    throw invalid("the payment link is used up or expired");
  link.done.push({ transition, at });
}
