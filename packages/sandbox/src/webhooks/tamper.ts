import type { DeliveryRecord, Tampering } from "./delivery.ts";
import { sign } from "./sign.ts";

/** The bytes and the header of a falsified delivery. A receiver must refuse every one of them. */
export function tamper(
  { body, signature }: DeliveryRecord,
  how: Tampering,
): { bytes: Uint8Array; signature: string | undefined } {
  const bytes = new TextEncoder().encode(body);
  switch (how) {
    case "body": {
      // Still JSON of the same length, so that only the signature can tell. Everything before it is ASCII or escaped.
      const at = bytes.lastIndexOf(0x22) - 2;
      bytes[at] = bytes[at] === 0x30 ? 0x31 : 0x30;
      return { bytes, signature };
    }
    case "signature":
      return { bytes, signature: signature.slice(0, -1) + (signature.endsWith("0") ? "1" : "0") };
    case "missing_signature":
      return { bytes, signature: undefined };
    case "other_secret":
      return { bytes, signature: sign(bytes, crypto.randomUUID()) };
  }
}
