const unpack = "unpack it, and give the files in it";

/** The binary form of bytes, by how they begin, and what to do; `undefined` for text and for what is not known. */
export function binaryLook(bytes: Uint8Array): readonly [looks: string, next: string] | undefined {
  const [first, second] = bytes;
  if ((first === 0xff && second === 0xfe) || (first === 0xfe && second === 0xff))
    return ["UTF-16", "store it as UTF-8 or ASCII"];
  if (first === 0xfe && second === 0xed)
    return ["a Java key store", "export PKCS#12 with keytool, and give that as pfx"];
  if (first === 0x50 && second === 0x4b) return ["a ZIP file", unpack];
  if (first !== 0x30 || second === undefined) return undefined;
  // A long length of ASN.1 takes bytes of its own; what follows in PKCS#12 is version 3, RFC 7292.
  const content = second < 0x80 ? 2 : 2 + (second & 0x7f);
  const isPfx = bytes[content] === 2 && bytes[content + 1] === 1 && bytes[content + 2] === 3;
  return isPfx
    ? ["PKCS#12", "give it as pfx, with its passphrase"]
    : ["DER", "convert it to PEM with `openssl x509 -inform der` or `openssl pkey -inform der`"];
}
