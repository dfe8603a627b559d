export type {
  ClientAuthentication,
  ClientSecretPost,
  CryptoPrivateKey,
  PemPrivateKey,
  PrivateKeyJwt,
  SigningAlgorithm,
  TlsClientAuth,
} from "./client-authentication.ts";
export { type AuthClient, type AuthClientOptions, createAuthClient } from "./create-auth-client.ts";
export type * from "./generated/paths.ts";
export type * from "./generated/schema.ts";
export {
  type AccessToken,
  createTokenSource,
  type GetTokenOptions,
  type TokenSource,
  type TokenSourceOptions,
} from "./token-source.ts";
