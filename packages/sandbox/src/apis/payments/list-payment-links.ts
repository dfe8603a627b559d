import { linksIn, toLink } from "../../areas/payment-pages/index.ts";
import type { Handler } from "../../engine/handler.ts";
import type { PaymentsOperations } from "../../generated/payments.ts";
import { pageOf } from "../../kernel/paging.ts";

export const listPaymentLinks: Handler<PaymentsOperations["listPaymentLinks"]> = (world, { query }) => {
  const { page: number = 0, size = 50 } = query;
  const { items, page } = pageOf([...linksIn(world).values()], number, size, { size: "size" });
  return { status: 200, body: { content: items.map((each) => toLink(world, each)), page } };
};
