import type { BeneficiaryNameVerificationResponse } from "@openlean/verifications-client";
import { checkIban, holderOf, testAccountOf } from "../../areas/verifications/index.ts";
import type { Handler } from "../../engine/handler.ts";
import type { VerificationsOperations } from "../../generated/verifications.ts";
import { answerOf } from "./examples.ts";
import { failedCheck } from "./failed-check.ts";

type Operation = VerificationsOperations["verifyBeneficiaryName"];

/**
 * The holder of an IBAN. An account that no test value is about is active.
 *
 * @throws {Fault} 400 for an IBAN of nowhere
 */
export const verifyBeneficiaryName: Handler<Operation> = (world, { body: { iban } }) => {
  checkIban(world.region, iban);
  const outcome = testAccountOf(iban)?.outcome ?? "ACTIVE";
  const failure = failedCheck(world, outcome === "NOT_FOUND" ? "DATA_NOT_FOUND" : outcome);
  if (failure) return { status: 200, body: failure };
  const answer = answerOf(world, "beneficiary-name-active-sa") as BeneficiaryNameVerificationResponse;
  const verifications = { beneficiary_name: holderOf(iban), account_status: outcome };
  return { status: 200, body: { ...answer, verifications } };
};
