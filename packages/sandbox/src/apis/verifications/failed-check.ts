import type { VerificationEnvelope } from "@openlean/verifications-client";
import type { World } from "../../kernel/world.ts";
import { answerOf } from "./examples.ts";

/** Reasons for which a check can fail, with the example that has the words for it. */
const examples: Readonly<Record<string, string>> = {
  BANK_ISSUE: "account-failed-bank-issue",
  LEAN_ERROR: "account-failed-lean-error",
  UNSUPPORTED_BY_BANK: "account-failed-unsupported-by-bank",
  DISABLED_BY_LEAN: "account-failed-disabled-by-lean",
  DISABLED_BY_CLIENT: "iban-failed-disabled-by-client",
  GIVEN_INPUT_CANNOT_BE_VERIFIED: "account-failed-given-input-cannot-be-verified",
  DATA_NOT_FOUND: "property-not-found-sa",
};

/** The answer of a check that could not be made, without a result. `undefined` when the outcome is not a failure. */
export function failedCheck(world: World, reason: string): VerificationEnvelope | undefined {
  const name = Object.hasOwn(examples, reason) ? examples[reason] : undefined;
  if (name === undefined) return undefined;
  const { verifications: _, ...answer } = answerOf(world, name) as VerificationEnvelope & {
    verifications?: null;
  };
  return answer;
}
