import { unwrapData } from "@openlean/core";
import type { Beneficiary } from "@openlean/data-client";
import type { Lean } from "../lean.ts";

/** Whom the customer can pay from this account. */
export async function listBeneficiaries(
  { data }: Lean,
  { entity_id, account_id }: { entity_id: string; account_id: string },
): Promise<Beneficiary[]> {
  const result = await data.GET("/data/v2/accounts/{account_id}/beneficiaries", {
    params: { path: { account_id }, query: { entity_id } },
  });
  return unwrapData(result).beneficiaries;
}
