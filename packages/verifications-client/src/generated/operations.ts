/**
 * Generated from specs/ by `pnpm generate`. Do not edit: change the spec instead.
 */

import type { Operations } from "@openlean/core";

export const operations: Operations = {
  "POST /insights/v1/name-verification": { id: "verifyName", json: [200, 400, 404, 429, 500] },
  "POST /verifications/v1/accounts": { id: "verifyAccount", json: [200, 400, 404, 429, 500] },
  "POST /verifications/v1/corporates": { id: "verifyCorporate", json: [200, 400, 429, 500] },
  "POST /verifications/v1/corporates/managers": { id: "verifyCorporateManager", json: [200, 400, 429, 500] },
  "POST /verifications/v1/freelancers": { id: "verifyFreelancer", json: [200, 400, 429, 500] },
  "POST /verifications/v1/properties": { id: "verifyProperty", json: [200, 400, 429, 500] },
  "POST /verifications/v1/properties/search": { id: "searchProperties", json: [200, 400, 429, 500] },
  "POST /verifications/v2/beneficiary-name": { id: "verifyBeneficiaryName", json: [200, 400, 429, 500] },
  "POST /verifications/v2/entity": { id: "verifyEntityOwnership", json: [200, 400, 404, 429, 500] },
  "POST /verifications/v2/iban": { id: "verifyIbanOwnership", json: [200, 400, 429, 500] },
  "GET /verifications/v2/iban/banks": { id: "listIbanBanks", json: [200, 400, 429, 500] },
  "PUT /verifications/v2/iban/banks": { id: "updateIbanBanks", json: [400, 429, 500] },
};
