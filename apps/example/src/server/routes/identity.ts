import { unwrapData } from "@openlean/core";
import type { Identity } from "@openlean/data-client";
import type { Lean } from "../lean.ts";

/** Who the customer is, as the bank knows them. */
export async function getIdentity(
  { data }: Lean,
  { entity_id }: { entity_id: string },
): Promise<Identity | undefined> {
  const result = await data.GET("/data/v2/identity", { params: { query: { entity_id } } });
  return unwrapData(result).identities[0];
}
