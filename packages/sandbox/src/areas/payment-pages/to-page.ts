import type { PaymentLink, PaymentLinkUsage, Session } from "@openlean/payments-client";
import { paymentLinkUsageLifecycle } from "../../generated/payments-lifecycles.ts";
import { stateAt } from "../../kernel/machine.ts";
import type { World } from "../../kernel/world.ts";
import { intentOf, paymentOf, progressOf } from "../payments/index.ts";
import { type LinkRecord, linkStateOf, type UsageRecord } from "./link-record.ts";
import { type SessionRecord, sessionStateOf } from "./session-record.ts";
import { usagesOfLink } from "./use-link.ts";

/** Where Lean's pages are. The sandbox does not serve them: the control API does what a payer would do there. */
const pages = "https://secure.leantech.me";

/** URL of a session's page. */
export function sessionUrlOf({ pageId }: SessionRecord): string {
  return `${pages}/session/${pageId}`;
}

/** A session on the wire. */
export function toSession(world: World, session: SessionRecord): Session {
  return {
    id: session.id,
    customer_id: session.customerId,
    state: sessionStateOf(world, session),
    type: "PAY",
    session_url: sessionUrlOf(session),
    redirect_url: session.redirectUrl,
  };
}

/** A link on the wire. */
export function toLink(world: World, link: LinkRecord): PaymentLink {
  const { payment_details, name, expires_at, redirect_url, customer_id, identifiers } = link.request;
  const { reference, currency, amount, destination_id, payment_purpose } = payment_details;
  return {
    id: link.id,
    link: `${pages}/pay/${link.pageId}`,
    status: linkStateOf(world, link),
    current_usages: usagesOfLink(world, link),
    name: name ?? null,
    max_usages: link.maximum,
    expires_at: expires_at ?? null,
    redirect_url: redirect_url ?? null,
    customer_id: customer_id ?? null,
    payment_details: {
      reference,
      currency,
      amount,
      destination_id: destination_id ?? null,
      payment_purpose: payment_purpose ?? null,
    },
    identifiers: identifiers ?? null,
  };
}

/** A try on the wire. */
export function toUsage(world: World, usage: UsageRecord): PaymentLinkUsage {
  const { paymentId } = intentOf(world, usage.intentId);
  const payment = paymentId === undefined ? undefined : paymentOf(world, paymentId);
  return {
    usage_id: usage.id,
    payment_link_id: usage.linkId,
    usage_status: stateAt(paymentLinkUsageLifecycle, usage, world.clock.now()).state,
    customer_id: usage.customerId,
    payment_id: payment?.id ?? null,
    payment_status: payment ? progressOf(world, payment).state : null,
    identifiers: usage.identifiers,
  };
}
