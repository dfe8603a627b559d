import { unwrapData } from "@openlean/core";
import type { DirectDebit } from "@openlean/data-client";
import type { Lean } from "../lean.ts";

/** Who may take money from the account. */
export async function listDirectDebits(
  { data }: Lean,
  { entity_id, account_id }: { entity_id: string; account_id: string },
): Promise<DirectDebit[]> {
  const result = await data.GET("/data/v2/accounts/{account_id}/direct-debits", {
    params: { path: { account_id }, query: { entity_id } },
  });
  return unwrapData(result).direct_debits;
}
