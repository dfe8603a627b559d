/**
 * Generated from specs/ by `pnpm generate`. Do not edit: change the spec instead.
 */

/** Refusal of a token request, in the form of RFC 6749 section 5.2. It differs from the errors of the product APIs. */
export interface TokenError {
    /** Code to branch on. */
    error: TokenErrorCode;
    /** Explanation for developers, not for end users. */
    error_description?: string;
    /**
     * Page with more about the error.
     *
     * Format: uri
     */
    error_uri?: string;
}

/** Reasons of RFC 6749 section 5.2. Expect `invalid_client` with 401 and the others with 400. */
export type TokenErrorCode = "invalid_request" | "invalid_client" | "invalid_grant" | "unauthorized_client" | "unsupported_grant_type" | "invalid_scope" | (string & {});

/** Form fields of the client credentials grant. */
export interface TokenRequest {
    /**
     * Application id, shown in the dashboard's integration settings.
     *
     * Format: uuid
     */
    client_id: string;
    /**
     * Secret that belongs to `client_id`. The dashboard shows it once; keep it on the backend and out of logs.
     *
     * Format: password
     */
    client_secret: string;
    /** The only grant the API describes for integrators. */
    grant_type: "client_credentials";
    /**
     * `api` for backend calls, or `customer.` followed by a `customer_id` for that customer's LinkSDK. One scope per token.
     *
     * @example api
     * @example customer.0190c7de-1b7a-7cc0-9c54-6f1f3a1d2b01
     */
    scope: string;
}

/** A fresh access token and how long it lives. */
export interface TokenResponse {
    /** Signed JWT. The LinkSDK wants it bare, without a `Bearer` prefix. */
    access_token: string;
    /**
     * Seconds until the token expires, counted from the answer. Read it each time instead of assuming one hour.
     *
     * @example 3599
     */
    expires_in: number;
    /** The scope that was asked for, echoed. */
    scope?: string;
    /**
     * Always a bearer token. The case varies, so compare without case and send `Bearer`.
     *
     * @example bearer
     * @example Bearer
     */
    token_type: string;
}
