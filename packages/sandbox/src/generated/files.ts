/**
 * Generated from specs/ by `pnpm generate`. Do not edit: change the spec instead.
 */

import type { Reply } from "../engine/handler.ts";
import type { ApiError } from "@openlean/files-client";

/** What the operations of `specs/files` take and answer, by operationId. */
export interface FilesOperations {
  getProofOfAddress: {
    path: {
        /** Document to fetch. Where the id comes from is not documented. */
        document_id: string;
    };
    query: object;
    body: undefined;
    reply: Reply<200, Uint8Array> | Reply<400, ApiError> | Reply<401, ApiError | undefined> | Reply<403, ApiError | undefined> | Reply<404, ApiError> | Reply<429, ApiError> | Reply<500, ApiError>;
  };
}
