import { payoutProgressOf, payoutsIn, toPayout } from "../../areas/payouts/index.ts";
import type { Handler } from "../../engine/handler.ts";
import type { PayoutsOperations } from "../../generated/payouts.ts";
import { pageOf } from "../../kernel/paging.ts";

export const listPayouts: Handler<PayoutsOperations["listPayouts"]> = (world, { query }) => {
  const { page_number = 0, page_size = 50, amount_min = 0, amount_max = Infinity } = query;
  const payouts = [...payoutsIn(world).values()].filter(
    (payout) =>
      payout.sum >= amount_min * 100 &&
      payout.sum <= amount_max * 100 &&
      isWithin(payout.createdAt, query.from, query.to) &&
      isWithin(payoutProgressOf(world, payout).at, query.from_updated_at, query.to_updated_at),
  );
  const { items, page } = pageOf(payouts, page_number, page_size, { size: "page_size" });
  const content = items.map((each) => toPayout(world, each));
  if (world.region === "ae") return { status: 200, body: { content, page } };
  const { number, size, total_elements, total_pages } = page;
  return {
    status: 200,
    body: {
      content,
      number,
      size,
      total_elements,
      total_pages,
      number_of_elements: content.length,
      first: number === 0,
      last: number >= total_pages - 1,
      empty: content.length === 0,
    },
  };
};

function isWithin(at: number, from: string | undefined, to: string | undefined): boolean {
  return (from === undefined || at >= Date.parse(from)) && (to === undefined || at <= Date.parse(to));
}
