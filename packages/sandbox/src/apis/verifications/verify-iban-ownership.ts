import type { IbanVerificationRequest, IbanVerificationResponse } from "@openlean/verifications-client";
import { checkIban, maskedHolderOf, ownershipOf, testAccountOf } from "../../areas/verifications/index.ts";
import type { Handler } from "../../engine/handler.ts";
import type { VerificationsOperations } from "../../generated/verifications.ts";
import { invalid } from "../../kernel/fault.ts";
import type { World } from "../../kernel/world.ts";
import { answerOf } from "./examples.ts";
import { failedCheck } from "./failed-check.ts";
import { bankCodeOf, ibanBankOf } from "./iban-banks.ts";

/**
 * Tells whether somebody owns an IBAN. A bank that is switched off is not asked, whatever its account would answer.
 *
 * @throws {Fault} 400 for an IBAN of nowhere, or nothing to compare it with
 */
export const verifyIbanOwnership: Handler<VerificationsOperations["verifyIbanOwnership"]> = (
  world,
  { body },
) => ({ status: 200, body: outcomeOf(world, body) });

function outcomeOf(
  world: World,
  { iban, identifications }: IbanVerificationRequest,
): IbanVerificationResponse {
  checkIban(world.region, iban);
  if (identifications.length === 0) throw invalid("identifications must not be empty");
  const bank = ibanBankOf(world, iban);
  const test = testAccountOf(iban);
  const outcome = test?.outcome ?? "ACTIVE";
  const failure = failedCheck(
    world,
    bank?.application_enablement === "DISABLED"
      ? "DISABLED_BY_CLIENT"
      : bank?.availability.global === "DISABLED"
        ? "DISABLED_BY_LEAN"
        : outcome,
  );
  if (failure) return failure;

  const { verified, matching } = ownershipOf(iban, identifications);
  const answer = answerOf(
    world,
    exampleFor(world, outcome, verified, matching?.type),
  ) as IbanVerificationResponse;
  return {
    ...answer,
    verifications: {
      ...answer.verifications,
      iban_ownership_verified: verified && outcome === "ACTIVE",
      matching,
      bank_code: bankCodeOf(iban),
      ...(bank && { bank_name: bank.bank_name }),
      // An IBAN check has no 404; the account that the account check does not find is blocked here, as with Lean.
      account_status: outcome === "NOT_FOUND" ? "BLOCKED" : outcome,
      // The examples hold a name of their own, which is right for owners with a name only.
      ...(!test?.owner["FULL_NAME"] && { account_holder_name: maskedHolderOf(iban) }),
    },
  };
}

/** The example whose holder and bank go with the outcome. */
function exampleFor(world: World, outcome: string, verified: boolean, match: string | undefined): string {
  const { region } = world;
  if (outcome === "BLOCKED") return "iban-blocked-ae";
  if (match === "PARTIAL") return `iban-partial-match-${region}`;
  if (match !== undefined) return `iban-no-match-${region}`;
  return !verified && region === "sa" ? "iban-wrong-owner-sa" : `iban-match-${region}`;
}
