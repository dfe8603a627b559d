/** What the doctor builds on, and nobody else: no promise is kept here between versions. */
export { binaryLook } from "./mtls/binary-look.ts";
export { explainPem } from "./mtls/explain-pem.ts";
export { fileNameOf, hasFileExtension } from "./mtls/file-name.ts";
export { type Identity, loadIdentity } from "./mtls/load-identity.ts";
export { lookAt } from "./mtls/material-look.ts";
export { isEncrypted, parseCertificates, parseKey } from "./mtls/read-certificates.ts";
export { isNowhere, pathOf, pemText, systemCode } from "./mtls/read-material.ts";
export { typeOf } from "./mtls/type-of.ts";
