import type { DeliveryRecord, Tampering } from "./delivery.ts";
import { sign } from "./sign.ts";

/** What is sent in one attempt. */
export interface Content {
  readonly bytes: Uint8Array;
  readonly signature: string | undefined;
}

/** The falsified forms of a delivery. A receiver must refuse every one of them. */
export const tamper: Record<Tampering, (record: DeliveryRecord) => Content> = {
  /** Still JSON of the same length, so that only the signature can tell: the last digit of the timestamp changes. */
  body({ body, signature }) {
    const bytes = new TextEncoder().encode(body);
    const at = bytes.lastIndexOf(0x22) - 2;
    bytes[at] = bytes[at] === 0x30 ? 0x31 : 0x30;
    return { bytes, signature };
  },
  signature({ body, signature }) {
    const other = signature.slice(0, -1) + (signature.endsWith("0") ? "1" : "0");
    return { bytes: new TextEncoder().encode(body), signature: other };
  },
  missing_signature: ({ body }) => ({ bytes: new TextEncoder().encode(body), signature: undefined }),
  other_secret({ body }) {
    const bytes = new TextEncoder().encode(body);
    return { bytes, signature: sign(bytes, crypto.randomUUID()) };
  },
};
