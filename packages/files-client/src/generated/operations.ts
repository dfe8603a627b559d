/**
 * Generated from specs/ by `pnpm generate`. Do not edit: change the spec instead.
 */

import type { Operations } from "@openlean/core";

export const operations: Operations = {
  "GET /files/kyc/poa/{document_id}.pdf": { id: "getProofOfAddress", success: [200], json: [400, 404, 429, 500], accept: "application/octet-stream, application/json", binary: [200] },
};
