export type { CertificateInfo, IdentityOptions, PemIdentity, PfxIdentity } from "./identity.ts";
export { mtls, type MtlsAuth, type MtlsOptions, type MtlsWarning } from "./mtls.ts";
export type { Pem } from "./read-pem.ts";
