import { unwrap } from "@openlean/core";
import type {
  BeneficiaryNameVerificationResponse,
  EntityVerificationResponse,
  IbanVerificationResponse,
} from "@openlean/verifications-client";
import type { Lean } from "../lean.ts";

/** Does this national id own the connected accounts? */
export async function verifyEntity(
  { verifications }: Lean,
  { entity_id, national_id }: { entity_id: string; national_id: string },
): Promise<EntityVerificationResponse> {
  const body = { entity_id, identifications: [{ type: "NATIONAL_ID" as const, value: national_id }] };
  return unwrap(await verifications.POST("/verifications/v2/entity", { body }));
}

/** Does somebody of this name own this IBAN? */
export async function verifyIban(
  { verifications }: Lean,
  { iban, full_name }: { iban: string; full_name: string },
): Promise<IbanVerificationResponse> {
  const identifications = [{ type: "FULL_NAME" as const, value: full_name }];
  const body = { type: "PERSONAL" as const, iban, identifications };
  return unwrap(await verifications.POST("/verifications/v2/iban", { body }));
}

/** Whose IBAN is this? Ask before money goes out. */
export async function verifyBeneficiaryName(
  { verifications }: Lean,
  { iban }: { iban: string },
): Promise<BeneficiaryNameVerificationResponse> {
  return unwrap(await verifications.POST("/verifications/v2/beneficiary-name", { body: { iban } }));
}
