/**
 * Generated from specs/ by `pnpm generate`. Do not edit: change the spec instead.
 */

import type { Reply } from "../engine/handler.ts";
import type { CreateTokenBody, TokenError, TokenResponse } from "@openlean/auth-client";

/** What the operations of `specs/auth` take and answer, by operationId. */
export interface AuthOperations {
  createToken: {
    path: object;
    query: object;
    body: CreateTokenBody;
    reply: Reply<200, TokenResponse> | Reply<400, TokenError | undefined> | Reply<401, TokenError | undefined> | Reply<429, TokenError | undefined> | Reply<500, TokenError | undefined>;
  };
}
