/** Thumbprint of a certificate as tokens carry it, `x5t#S256` of RFC 8705, from its fingerprint in hexadecimal. */
export function thumbprint(fingerprint: string): string {
  return Buffer.from(fingerprint, "hex").toString("base64url");
}
