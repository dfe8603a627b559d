export { expiresIn, issueToken } from "./issue-token.ts";
export {
  fingerprintOf,
  isCertificateRevoked,
  revokeCertificate,
  revokeTokens,
  type TokenRevocation,
} from "./revocations.ts";
export { signingKeyOf } from "./signing-key.ts";
export { checkTokenRequest } from "./token-request.ts";
export { type CustomerToken, verifyCustomerToken } from "./verify-customer-token.ts";
export { createTokenVerifier } from "./verify-token.ts";
