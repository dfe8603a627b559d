export type { AccessToken } from "./access-token.ts";
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
export type { Credential } from "./credential.ts";
export { customerToken, type CustomerTokenOptions } from "./customer-token.ts";
export type * from "./generated/paths.ts";
export type * from "./generated/schema.ts";
export { createTokenSource, type GetTokenOptions, type TokenSource } from "./token-source.ts";
export type { TokenSourceOptions } from "./token-source-options.ts";
