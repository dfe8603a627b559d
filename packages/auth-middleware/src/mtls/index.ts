export type {
  CertificateInfo,
  IdentityOptions,
  Pem,
  PemIdentity,
  PfxIdentity,
  Credential,
} from "./identity-options.ts";
export { mtls } from "./mtls.ts";
export type { MtlsAuth, MtlsOptions, MtlsWarning } from "./mtls-options.ts";
