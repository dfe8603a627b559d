/**
 * Generated from specs/ by `pnpm generate`. Do not edit: change the spec instead.
 */

import type { Operations } from "@openlean/core";

export const operations: Operations = {
  "POST /oauth2/token": { id: "createToken", success: [200], json: [200], form: true },
};
