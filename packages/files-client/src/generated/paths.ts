/**
 * Generated from specs/ by `pnpm generate`. Do not edit: change the spec instead.
 */

import type { ApiError } from "./schema.ts";
import type { CallOptions, Failure, Success } from "@openlean/core";

/** Statuses that no operation of this API documents. */
type Undocumented = 201 | 202 | 203 | 204 | 205 | 206 | 207 | 208 | 226 | 300 | 301 | 302 | 303 | 304 | 305 | 307 | 308 | 402 | 405 | 406 | 407 | 408 | 409 | 410 | 411 | 412 | 413 | 414 | 415 | 416 | 417 | 418 | 421 | 422 | 423 | 424 | 425 | 426 | 428 | 431 | 451 | 501 | 502 | 503 | 504 | 505 | 506 | 507 | 508 | 509 | 510 | 511;

/** Options of `getProofOfAddress`: Get a proof of address. */
export interface GetProofOfAddressOptions extends CallOptions {
  params: {
    path: {
        /** Document to fetch. Where the id comes from is not documented. */
        document_id: string;
    };
  };
}

/** What `getProofOfAddress` answers: Get a proof of address. */
export type GetProofOfAddressResult =
  | Success<200, Uint8Array, "application/octet-stream">
  | Failure<400, ApiError>
  | Failure<401, ApiError | undefined>
  | Failure<403, ApiError | undefined>
  | Failure<404, ApiError>
  | Failure<429, ApiError>
  | Failure<500, ApiError>
  | Failure<Undocumented, unknown>;

/** Every call of this API: method, path, options and result. */
export interface FilesPaths {
  get: {
    /**
     * Get a proof of address
     *
     * The proof of address of a customer, as a document. The path goes on with `.pdf` after the id.
     */
    "/files/kyc/poa/{document_id}.pdf": { options: [options: GetProofOfAddressOptions]; result: GetProofOfAddressResult };
  };
  put: {};
  post: {};
  delete: {};
  patch: {};
}
