import type { BeneficiaryNameVerificationResponse } from "@openlean/verifications-client";
import type { World } from "../world.ts";
import { checkIban } from "./check-iban.ts";
import { answerOf } from "./examples.ts";
import { failedCheck } from "./failed-check.ts";
import { holderOf, testAccountOf } from "./test-accounts.ts";

/**
 * The holder of an IBAN. An account that no test value is about is active.
 *
 * @throws {Fault} 400 for an IBAN of nowhere
 */
export function beneficiaryNameOf(world: World, iban: string): BeneficiaryNameVerificationResponse {
  checkIban(world.region, iban);
  const outcome = testAccountOf(iban)?.outcome ?? "ACTIVE";
  const failure = failedCheck(world, outcome === "NOT_FOUND" ? "DATA_NOT_FOUND" : outcome);
  if (failure) return failure;
  return {
    ...(answerOf(world, "beneficiary-name-active-sa") as BeneficiaryNameVerificationResponse),
    verifications: { beneficiary_name: holderOf(iban), account_status: outcome },
  };
}
