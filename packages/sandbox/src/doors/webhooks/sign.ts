import { createHmac } from "node:crypto";

/**
 * Value of the header `lean-signature`. Written apart from `@openlean/webhooks`, which the tests verify it with: a mistake
 * in one of them cannot hide in the other.
 */
export function sign(body: Uint8Array, secret: string): string {
  return `sha512=${createHmac("sha512", secret).update(body).digest("hex")}`;
}
