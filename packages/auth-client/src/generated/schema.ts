/**
 * Generated from specs/ by `pnpm generate`. Do not edit: change the spec instead.
 */

export interface paths {
    "/oauth2/token": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Create an access token
         * @description Returns an access token for one scope. Call it from your backend only: the client secret must never reach a browser or an app. An `api` token serves all customers, so keep it and renew it shortly before `expires_in` runs out; there is no refresh token. A `customer.<customer_id>` token is for the LinkSDK only and needs at least ten minutes of life left when a LinkSDK method is called. Sandbox and production have separate credentials.
         */
        post: operations["createToken"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
}
export type webhooks = Record<string, never>;
export interface components {
    schemas: {
        /** @description Refusal of a token request, in the form of RFC 6749 section 5.2. It differs from the errors of the product APIs. */
        TokenError: {
            /** @description Code to branch on. */
            error: components["schemas"]["TokenErrorCode"];
            /** @description Explanation for developers, not for end users. */
            error_description?: string;
            /**
             * Format: uri
             * @description Page with more about the error.
             */
            error_uri?: string;
        };
        /**
         * @description Reasons of RFC 6749 section 5.2. Expect `invalid_client` with 401 and the others with 400.
         * @enum {string}
         */
        TokenErrorCode: "invalid_request" | "invalid_client" | "invalid_grant" | "unauthorized_client" | "unsupported_grant_type" | "invalid_scope" | (string & {});
        /** @description Form fields of the client credentials grant. */
        TokenRequest: {
            /**
             * Format: uuid
             * @description Application id, shown in the dashboard's integration settings.
             */
            client_id: string;
            /**
             * Format: password
             * @description Secret that belongs to `client_id`. The dashboard shows it once; keep it on the backend and out of logs.
             */
            client_secret: string;
            /**
             * @description The only grant the API describes for integrators.
             * @enum {string}
             */
            grant_type: "client_credentials";
            /**
             * @description `api` for backend calls, or `customer.` followed by a `customer_id` for that customer's LinkSDK. One scope per token.
             * @example api
             * @example customer.0190c7de-1b7a-7cc0-9c54-6f1f3a1d2b01
             */
            scope: string;
        };
        /** @description A fresh access token and how long it lives. */
        TokenResponse: {
            /** @description Signed JWT. The LinkSDK wants it bare, without a `Bearer` prefix. */
            access_token: string;
            /**
             * @description Seconds until the token expires, counted from the answer. Read it each time instead of assuming one hour.
             * @example 3599
             */
            expires_in: number;
            /** @description The scope that was asked for, echoed. */
            scope?: string;
            /**
             * @description Always a bearer token. The case varies, so compare without case and send `Bearer`.
             * @example bearer
             * @example Bearer
             */
            token_type: string;
        };
    };
    responses: {
        /** @description The form is malformed, or the grant type or scope is not allowed. Trying again with the same form gives the same answer. */
        TokenBadRequest: {
            headers: {
                [name: string]: unknown;
            };
            content: {
                "application/json": components["schemas"]["TokenError"];
            };
        };
        /** @description Failure of the authorization server. Trying again after a pause is safe. */
        TokenInternalServerError: {
            headers: {
                [name: string]: unknown;
            };
            content: {
                "application/json": components["schemas"]["TokenError"];
            };
        };
        /** @description Too many token requests. Wait, then try again; better, share one token. */
        TokenTooManyRequests: {
            headers: {
                "retry-after": components["headers"]["retry-after"];
                [name: string]: unknown;
            };
            content: {
                "application/json": components["schemas"]["TokenError"];
            };
        };
        /** @description Unknown client id or wrong client secret. Creating a new secret in the dashboard makes the previous one invalid. */
        TokenUnauthorized: {
            headers: {
                [name: string]: unknown;
            };
            content: {
                "application/json": components["schemas"]["TokenError"];
            };
        };
    };
    parameters: never;
    requestBodies: never;
    headers: {
        /** @description Identifies this call in Lean's logs; a UUID or sixteen letters. Quote it to support. */
        "lean-correlation-id": string;
        /** @description Identifies the trace this call belongs to; thirty-two hexadecimal characters. */
        "lean-trace-id": string;
        /** @description Seconds to wait, or the HTTP date to wait for, before the next try. Not always sent. */
        "retry-after": string;
    };
    pathItems: never;
}
export type TokenError = components['schemas']['TokenError'];
export type TokenErrorCode = components['schemas']['TokenErrorCode'];
export type TokenRequest = components['schemas']['TokenRequest'];
export type TokenResponse = components['schemas']['TokenResponse'];
export type ResponseTokenBadRequest = components['responses']['TokenBadRequest'];
export type ResponseTokenInternalServerError = components['responses']['TokenInternalServerError'];
export type ResponseTokenTooManyRequests = components['responses']['TokenTooManyRequests'];
export type ResponseTokenUnauthorized = components['responses']['TokenUnauthorized'];
export type HeaderLeanCorrelationId = components['headers']['lean-correlation-id'];
export type HeaderLeanTraceId = components['headers']['lean-trace-id'];
export type HeaderRetryAfter = components['headers']['retry-after'];
export type $defs = Record<string, never>;
export interface operations {
    createToken: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** @description Form fields, all of them required. The client authenticates with `client_id` and `client_secret` in the form. */
        requestBody: {
            content: {
                "application/x-www-form-urlencoded": components["schemas"]["TokenRequest"];
            };
        };
        responses: {
            /** @description The token. Treat it as opaque and send it as `Bearer`, whatever the case of `token_type`. */
            200: {
                headers: {
                    "lean-correlation-id": components["headers"]["lean-correlation-id"];
                    "lean-trace-id": components["headers"]["lean-trace-id"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["TokenResponse"];
                };
            };
            400: components["responses"]["TokenBadRequest"];
            401: components["responses"]["TokenUnauthorized"];
            429: components["responses"]["TokenTooManyRequests"];
            500: components["responses"]["TokenInternalServerError"];
        };
    };
}
