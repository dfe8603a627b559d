/**
 * Generated from specs/ by `pnpm generate`. Do not edit: change the spec instead.
 */

import type { Operations } from "@openlean/core";

export const operations: Operations = {
  "GET /banks/v1/": { id: "listBanks", success: [200], json: [200, 400, 429, 500] },
};
