export type { Credential } from "@openlean/auth-client";
export type { CertificateInfo, IdentityOptions, Pem, PemIdentity, PfxIdentity } from "./identity-options.ts";
export { mtls } from "./mtls.ts";
export type { MtlsAuth, MtlsOptions, MtlsWarning } from "./mtls-options.ts";
