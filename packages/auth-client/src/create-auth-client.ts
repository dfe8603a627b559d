import { type Client, type ClientOptions, createClient, resolveEnvironment } from "@openlean/core";
import { operations } from "./generated/operations.ts";
import type { AuthPaths } from "./generated/paths.ts";

/** Client of the authorization server: `POST("/oauth2/token", { body })`. */
export interface AuthClient extends Client<AuthPaths> {}

/** Options of {@link createAuthClient}. `authUrl` replaces the host; there is nothing to authenticate with. */
export type AuthClientOptions = Omit<ClientOptions, "auth" | "baseUrl">;

/**
 * Makes a client of the token endpoint, one request per call. For a token that is cached and renewed, use
 * `createTokenSource`, or `bearer()` of `@openlean/auth-middleware`.
 *
 * @throws {LeanConfigError} for an unknown region or environment, or an unusable URL
 */
export function createAuthClient(options: AuthClientOptions): AuthClient {
  const { authUrl } = resolveEnvironment(options);
  return createClient<AuthPaths>(operations, { ...options, baseUrl: authUrl });
}
