import { unwrapData } from "@openlean/core";
import type { StandingOrder } from "@openlean/data-client";
import type { Lean } from "../lean.ts";

/** What the account pays regularly by the customer's order. */
export async function listStandingOrders(
  { data }: Lean,
  { entity_id, account_id }: { entity_id: string; account_id: string },
): Promise<StandingOrder[]> {
  const result = await data.GET("/data/v2/accounts/{account_id}/standing-orders", {
    params: { path: { account_id }, query: { entity_id } },
  });
  return unwrapData(result).standing_orders;
}
