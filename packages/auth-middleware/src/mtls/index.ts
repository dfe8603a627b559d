export { mtls, type MtlsOptions } from "./mtls.ts";
export type { Pem } from "./read-pem.ts";
