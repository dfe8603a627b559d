import type { AccountVerificationRequest, AccountVerificationResponse } from "@openlean/verifications-client";
import {
  holderOf,
  maskedHolderOf,
  nameIn,
  ownershipOf,
  testAccountOf,
} from "../../areas/verifications/index.ts";
import type { Handler } from "../../engine/handler.ts";
import type { VerificationsOperations } from "../../generated/verifications.ts";
import { invalid, notFound } from "../../kernel/fault.ts";
import type { World } from "../../kernel/world.ts";
import { answerOf } from "./examples.ts";
import { failedCheck } from "./failed-check.ts";

/** Countries whose answers name a currency, as captured. */
const currencies: Readonly<Record<string, string>> = {
  AR: "ARS",
  BR: "BRL",
  GB: "GBP",
  ID: "IDR",
  IN: "INR",
  KR: "KRW",
  MX: "MXN",
  MY: "MYR",
  NG: "NGN",
  PE: "PEN",
  PK: "PKR",
  UY: "UYU",
  VN: "VND",
};

/**
 * Tells whether somebody owns an account. In SA and AE the test values decide; every account elsewhere belongs to whoever
 * asks, because Lean publishes no test values for those countries.
 *
 * @throws {Fault} 404 for an account that nobody knows, 400 for an IBAN of another country
 */
export const verifyAccount: Handler<VerificationsOperations["verifyAccount"]> = (world, { body }) => ({
  status: 200,
  body: outcomeOf(world, body),
});

function outcomeOf(world: World, request: AccountVerificationRequest): AccountVerificationResponse {
  const { country_code, account_details } = request;
  if (country_code !== "SA" && country_code !== "AE") return verifyAbroad(world, request);
  const iban = account_details.value;
  if (account_details.type !== "IBAN" || !iban.startsWith(country_code))
    throw invalid("account_details.value must be an IBAN of the country");
  const outcome = testAccountOf(iban)?.outcome ?? "NOT_FOUND";
  if (outcome === "NOT_FOUND") throw notFound("DATA_NOT_FOUND", "the account");
  const failure = failedCheck(world, outcome);
  if (failure) return { ...failure, verifications: null };

  const { verified: isOwner, matching } = ownershipOf(iban, request.identifications);
  const verified = isOwner && outcome === "ACTIVE";
  const answer = answerOf(
    world,
    `account-match-${country_code.toLowerCase()}`,
  ) as AccountVerificationResponse;
  const { verifications } = answer;
  return {
    ...answer,
    verifications: verifications
      ? {
          ...verifications,
          account_ownership_verified: verified,
          matching,
          account_status: outcome,
          account_holder_name: verified ? holderOf(iban) : maskedHolderOf(iban),
        }
      : null,
  };
}

function verifyAbroad(world: World, request: AccountVerificationRequest): AccountVerificationResponse {
  const { country_code, identifications, bank_identifier: bank } = request;
  const answer = answerOf(world, "account-match-fr") as AccountVerificationResponse;
  const { verifications } = answer;
  return {
    ...answer,
    verifications: verifications
      ? {
          ...verifications,
          account_holder_name: nameIn(identifications) ?? verifications.account_holder_name ?? "",
          account_currency: currencies[country_code] ?? null,
          bank_details: bank?.type === "BIC" ? { bank_name: null, bank_identifiers: [bank] } : null,
        }
      : null,
  };
}
