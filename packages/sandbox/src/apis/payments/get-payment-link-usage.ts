import { linkOf, toUsage, usagesIn } from "../../areas/payment-pages/index.ts";
import type { Handler } from "../../engine/handler.ts";
import type { PaymentsOperations } from "../../generated/payments.ts";
import { notFound } from "../../kernel/fault.ts";

export const getPaymentLinkUsage: Handler<PaymentsOperations["getPaymentLinkUsage"]> = (world, { path }) => {
  const link = linkOf(world, path.payment_link_id);
  const usage = usagesIn(world).get(path.usage_id.toLowerCase());
  if (usage?.linkId !== link.id) throw notFound("DATA_NOT_FOUND", "the usage");
  return { status: 200, body: toUsage(world, usage) };
};
