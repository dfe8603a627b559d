import type { CreatedRefund, Refund } from "@openlean/payouts-client";
import { isoTime } from "../../kernel/time.ts";
import type { World } from "../../kernel/world.ts";
import { paymentOf } from "../payments/index.ts";
import { type RefundRecord, refundStateOf } from "./refund-record.ts";

/** Who does things, in captured answers. */
const actor = "edge-gateway";

/** A refund in the answer to its creation. */
export function toCreatedRefund(world: World, refund: RefundRecord): CreatedRefund {
  return {
    refund_id: refund.id,
    payment_id: refund.paymentId,
    status: refundStateOf(world, refund),
    amount: refund.sum / 100,
    currency: refund.currency,
    reason_code: refund.reasonCode,
    ...(refund.description !== undefined && { description: refund.description }),
    ...(refund.externalReference !== undefined && { external_reference: refund.externalReference }),
    beneficiary: {
      name: refund.to.name,
      iban: refund.to.iban,
      city: "Dubai",
      account_id: refund.accountId,
    },
  };
}

/** A refund in a list. */
export function toRefund(world: World, refund: RefundRecord): Refund {
  const { sum, currency } = paymentOf(world, refund.paymentId);
  const created = toCreatedRefund(world, refund);
  return {
    ...created,
    deposit_amount: sum / 100,
    deposit_currency: currency,
    created_at: isoTime(refund.createdAt),
    created_by: actor,
    ...(created.status !== "CREATED" && { actioned_by: actor }),
    refund_intent_id: null,
  };
}
