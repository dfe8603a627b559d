import { unwrapData } from "@openlean/core";
import type { ScheduledPayment } from "@openlean/data-client";
import type { Lean } from "../lean.ts";

/** Single payments that the customer ordered for a later day. */
export async function listScheduledPayments(
  { data }: Lean,
  { entity_id, account_id }: { entity_id: string; account_id: string },
): Promise<ScheduledPayment[]> {
  const result = await data.GET("/data/v2/accounts/{account_id}/scheduled-payments", {
    params: { path: { account_id }, query: { entity_id } },
  });
  return unwrapData(result).scheduled_payments;
}
