/** How bytes begin, in hexadecimal digits. */
const forms: readonly [begin: RegExp, looks: string, next: string][] = [
  [/^(fffe|feff)/, "UTF-16", "store it as UTF-8 or ASCII"],
  [/^feedfeed/, "a Java key store", "export PKCS#12 with keytool, and give that as pfx"],
  [/^504b0304/, "a ZIP file", "unpack it, and give the files in it"],
  // ASN.1 with its length in bytes of its own, for which keys and certificates are long enough. PKCS#12 goes on with
  // version 3, RFC 7292.
  [/^30(80|81..|82.{4}|83.{6})020103/, "PKCS#12", "give it as pfx, with its passphrase"],
  [/^308[0-3]/, "DER", "convert it to PEM with `openssl x509 -inform der` or `openssl pkey -inform der`"],
];

/** The binary form of bytes, and what to do about it; `undefined` for text and for what is not known. */
export function binaryLook(bytes: Uint8Array): readonly [looks: string, next: string] | undefined {
  const begin = Buffer.from(bytes.subarray(0, 12)).toString("hex");
  const form = forms.find(([pattern]) => pattern.test(begin));
  return form && [form[1], form[2]];
}
