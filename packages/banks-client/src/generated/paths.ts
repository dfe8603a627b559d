/**
 * Generated from specs/ by `pnpm generate`. Do not edit: change the spec instead.
 */

import type { CallOptions, Failure, Success } from "@openlean/core";
import type { ApiError, operations } from "./schema.ts";

/** Error statuses that the operations using this do not document. */
type Undeclared1 = 300 | 301 | 302 | 303 | 304 | 305 | 307 | 308 | 402 | 404 | 405 | 406 | 407 | 408 | 409 | 410 | 411 | 412 | 413 | 414 | 415 | 416 | 417 | 418 | 421 | 422 | 423 | 424 | 425 | 426 | 428 | 431 | 451 | 501 | 502 | 503 | 504 | 505 | 506 | 507 | 508 | 509 | 510 | 511;

/** Options of `listBanks`. */
export interface ListBanksOptions extends CallOptions {
  params?: { query?: NonNullable<operations["listBanks"]["parameters"]["query"]>; header?: NonNullable<operations["listBanks"]["parameters"]["header"]> };
}

/** What `listBanks` answers. */
export type ListBanksResult =
  | Success<200, operations["listBanks"]["responses"][200]["content"]["application/json"]>
  | Failure<400, ApiError>
  | Failure<401, ApiError | undefined>
  | Failure<403, ApiError | undefined>
  | Failure<429, ApiError>
  | Failure<500, ApiError>
  | Failure<Undeclared1, unknown>;

/** Every call of this API: method, path, options and result. */
export interface BanksPaths {
  get: {
    /**
     * List the banks
     *
     * All banks of the application in a bare array, without pages. The path ends with a slash.
     *
     * A bank is usable for a product only when both of its flags for that product are true:
     *
     * | Product  | Offer the bank when                                                           |
     * | -------- | ----------------------------------------------------------------------------- |
     * | data     | `availability.active.data` and `availability.enabled.data` are true           |
     * | payments | `availability.active.payments` and `availability.enabled.payments` are true   |
     *
     * Lean sets `active`, you set `enabled` in the dashboard. The top-level `active` of a bank is not for this: it can be true
     * while the bank is unavailable. Unavailable banks stay in the list, so filter them yourself. In the sandbox the KSA mock
     * banks were seen with every `availability.active` flag false; do not let the filter hide them there.
     *
     * Availability changes are announced by the webhook `bank.availability.updated`.
     */
    "/banks/v1/": { options: [options?: ListBanksOptions]; result: ListBanksResult };
  };
  put: {};
  post: {};
  delete: {};
  patch: {};
}
