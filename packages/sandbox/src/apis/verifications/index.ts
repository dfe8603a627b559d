import document from "@openlean/verifications-client/openapi.json" with { type: "json" };
import { type ApiModule, defineApi } from "../../engine/api-module.ts";
import type { VerificationsOperations } from "../../generated/verifications.ts";
import { invalid } from "../../kernel/fault.ts";
import { listIbanBanks } from "./list-iban-banks.ts";
import { searchProperties } from "./search-properties.ts";
import { updateIbanBanks } from "./update-iban-banks.ts";
import { verifyAccount } from "./verify-account.ts";
import { verifyBeneficiaryName } from "./verify-beneficiary-name.ts";
import { verifyCorporateManager } from "./verify-corporate-manager.ts";
import { verifyCorporate } from "./verify-corporate.ts";
import { verifyEntityOwnership } from "./verify-entity-ownership.ts";
import { verifyFreelancer } from "./verify-freelancer.ts";
import { verifyIbanOwnership } from "./verify-iban-ownership.ts";
import { verifyName } from "./verify-name.ts";
import { verifyProperty } from "./verify-property.ts";

/** `specs/verifications`: the answers are the examples of the specification, chosen by the test values of Lean's sandbox. */
export const verificationsApi: ApiModule = defineApi<VerificationsOperations>()({
  name: "verifications",
  document,
  // The verifications know no MISSING_PARAMETERS: what is absent is invalid too.
  refusal: ({ message }) => invalid(message),
  handlers: {
    verifyEntityOwnership,
    verifyIbanOwnership,
    listIbanBanks,
    updateIbanBanks,
    verifyAccount,
    verifyBeneficiaryName,
    verifyName,
    verifyCorporate,
    verifyCorporateManager,
    verifyFreelancer,
    verifyProperty,
    searchProperties,
  },
  notPlayed: [],
});
