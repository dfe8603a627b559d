/**
 * Generated from specs/ by `pnpm generate`. Do not edit: change the spec instead.
 */

import type * as schema from "@openlean/auth-client";
import type { Reply } from "../engine/handler.ts";

/** What the operations of `specs/auth` take and answer, by operationId. */
export interface AuthOperations {
  createToken: {
    path: object;
    query: object;
    body: schema.TokenRequest;
    reply: Reply<200, schema.TokenResponse> | Reply<400, schema.TokenError | undefined> | Reply<401, schema.TokenError | undefined> | Reply<429, schema.TokenError | undefined> | Reply<500, schema.TokenError | undefined>;
  };
}
