/**
 * Generated from specs/ by `pnpm generate`. Do not edit: change the spec instead.
 */

import type { ApiError, Bank, BankAccountType, BankType, ConnectionType } from "./schema.ts";
import type { CallOptions, Failure, Success } from "@openlean/core";

/** Statuses that no operation of this API documents. */
type Undocumented = 201 | 202 | 203 | 204 | 205 | 206 | 207 | 208 | 226 | 300 | 301 | 302 | 303 | 304 | 305 | 307 | 308 | 402 | 404 | 405 | 406 | 407 | 408 | 409 | 410 | 411 | 412 | 413 | 414 | 415 | 416 | 417 | 418 | 421 | 422 | 423 | 424 | 425 | 426 | 428 | 431 | 451 | 501 | 502 | 503 | 504 | 505 | 506 | 507 | 508 | 509 | 510 | 511;

/** Query parameters of `listBanks`. */
export interface ListBanksQuery {
    /**
     * Only banks for these kinds of accounts. Without it KSA lists the banks for `PERSONAL` accounts; the UAE default is not known, so send it.
     *
     * @example ["PERSONAL"]
     */
    account_types?: BankAccountType[];
    /**
     * Only banks of this kind. Use `account_types`.
     *
     * @deprecated
     */
    bank_type?: BankType;
    /**
     * Only banks that are connected in one of these ways.
     *
     * @example ["OPEN_BANKING"]
     */
    connection_types?: ConnectionType[];
    /**
     * Only banks of these countries, as ISO 3166 alpha-3 codes.
     *
     * @example ["SAU"]
     */
    country_codes?: string[];
    /**
     * Only banks that are rolled out to this customer.
     *
     * Format: uuid
     */
    customer_id?: string;
}

/** Headers of `listBanks`. */
export interface ListBanksHeaders {
    /** Hint about the environment. Calls work without it. */
    "lean-link-sandbox"?: string;
}

/** Options of `listBanks`: List the banks. */
export interface ListBanksOptions extends CallOptions {
  params?: {
    query?: ListBanksQuery;
    header?: ListBanksHeaders;
  };
}

/** What `listBanks` answers: List the banks. */
export type ListBanksResult =
  | Success<200, Bank[]>
  | Failure<400, ApiError>
  | Failure<401, ApiError | undefined>
  | Failure<403, ApiError | undefined>
  | Failure<429, ApiError>
  | Failure<500, ApiError>
  | Failure<Undocumented, unknown>;

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
