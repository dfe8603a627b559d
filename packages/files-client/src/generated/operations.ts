/**
 * Generated from specs/ by `pnpm generate`. Do not edit: change the spec instead.
 */

import type { Operations } from "@openlean/core";

export const operations: Operations = {
  "GET /files/kyc/poa/{document_id}.pdf": { id: "getProofOfAddress", json: [200, 400, 404, 429, 500] },
};
