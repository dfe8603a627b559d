import { linkOf, toUsage, usagesIn } from "../../areas/payment-pages/index.ts";
import type { Handler } from "../../engine/handler.ts";
import type { PaymentsOperations } from "../../generated/payments.ts";
import { pageOf } from "../../kernel/paging.ts";

export const listPaymentLinkUsages: Handler<PaymentsOperations["listPaymentLinkUsages"]> = (
  world,
  { path, query },
) => {
  const { page: number = 0, size = 50 } = query;
  const link = linkOf(world, path.payment_link_id);
  const usages = [...usagesIn(world).values()].filter(({ linkId }) => linkId === link.id);
  const { items, page } = pageOf(usages, number, size, { size: "size" });
  return { status: 200, body: { content: items.map((each) => toUsage(world, each)), page } };
};
