/**
 * Generated from specs/ by `pnpm generate`. Do not edit: change the spec instead.
 */

import type { TokenError, TokenRequest, TokenResponse } from "./schema.ts";
import type { CallOptions, Failure, Success } from "@openlean/core";

/** Statuses that no operation of this API documents. */
type Undocumented = 201 | 202 | 203 | 204 | 205 | 206 | 207 | 208 | 226 | 300 | 301 | 302 | 303 | 304 | 305 | 307 | 308 | 402 | 403 | 404 | 405 | 406 | 407 | 408 | 409 | 410 | 411 | 412 | 413 | 414 | 415 | 416 | 417 | 418 | 421 | 422 | 423 | 424 | 425 | 426 | 428 | 431 | 451 | 501 | 502 | 503 | 504 | 505 | 506 | 507 | 508 | 509 | 510 | 511;

/** Body of `createToken`. */
export type CreateTokenBody = TokenRequest;

/** Options of `createToken`: Create an access token. */
export interface CreateTokenOptions extends CallOptions {
  body: CreateTokenBody;
}

/** What `createToken` answers: Create an access token. */
export type CreateTokenResult =
  | Success<200, TokenResponse>
  | Failure<400, TokenError | undefined>
  | Failure<401, TokenError | undefined>
  | Failure<429, TokenError | undefined>
  | Failure<500, TokenError | undefined>
  | Failure<Undocumented, unknown>;

/** Every call of this API: method, path, options and result. */
export interface AuthPaths {
  get: {};
  put: {};
  post: {
    /**
     * Create an access token
     *
     * Returns an access token for one scope. Call it from your backend only: the client secret must never reach a browser or an app. An `api` token serves all customers, so keep it and renew it shortly before `expires_in` runs out; there is no refresh token. A `customer.<customer_id>` token is for the LinkSDK only and needs at least ten minutes of life left when a LinkSDK method is called. Sandbox and production have separate credentials.
     */
    "/oauth2/token": { options: [options: CreateTokenOptions]; result: CreateTokenResult };
  };
  delete: {};
  patch: {};
}
