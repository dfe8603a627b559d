/**
 * Generated from specs/ by `pnpm generate`. Do not edit: change the spec instead.
 */

import type * as schema from "@openlean/files-client";
import type { Reply } from "../engine/handler.ts";

/** What the operations of `specs/files` take and answer, by operationId. */
export interface FilesOperations {
  getProofOfAddress: {
    path: { "document_id": string };
    query: object;
    body: undefined;
    reply: Reply<200, Uint8Array> | Reply<400, schema.ApiError> | Reply<401, schema.ApiError | undefined> | Reply<403, schema.ApiError | undefined> | Reply<404, schema.ApiError> | Reply<429, schema.ApiError> | Reply<500, schema.ApiError>;
  };
}
