/**
 * Generated from specs/ by `pnpm generate`. Do not edit: change the spec instead.
 */

import type { Operations } from "@openlean/core";

export const operations: Operations = {
  "POST /insights/v1/name-verification": { id: "verifyName", success: [200], json: [200, 400, 404, 429, 500] },
  "POST /verifications/v1/accounts": { id: "verifyAccount", success: [200], json: [200, 400, 404, 429, 500] },
  "POST /verifications/v1/corporates": { id: "verifyCorporate", success: [200], json: [200, 400, 429, 500] },
  "POST /verifications/v1/corporates/managers": { id: "verifyCorporateManager", success: [200], json: [200, 400, 429, 500] },
  "POST /verifications/v1/freelancers": { id: "verifyFreelancer", success: [200], json: [200, 400, 429, 500] },
  "POST /verifications/v1/properties": { id: "verifyProperty", success: [200], json: [200, 400, 429, 500] },
  "POST /verifications/v1/properties/search": { id: "searchProperties", success: [200], json: [200, 400, 429, 500] },
  "POST /verifications/v2/beneficiary-name": { id: "verifyBeneficiaryName", success: [200], json: [200, 400, 429, 500] },
  "POST /verifications/v2/entity": { id: "verifyEntityOwnership", success: [200], json: [200, 400, 404, 429, 500] },
  "POST /verifications/v2/iban": { id: "verifyIbanOwnership", success: [200], json: [200, 400, 429, 500] },
  "GET /verifications/v2/iban/banks": { id: "listIbanBanks", success: [200], json: [200, 400, 429, 500] },
  "PUT /verifications/v2/iban/banks": { id: "updateIbanBanks", success: [200], json: [400, 429, 500] },
};
