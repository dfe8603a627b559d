import { checkOptions, optionRules } from "@openlean/core/internal";

/** Options of {@link idempotencyKeyFor}. */
export interface IdempotencyKeyOptions {
  /** Client id of the application; it keeps the keys of two applications apart. */
  clientId: string;
}

/**
 * The idempotency key of one thing you intend, from your own id of it: an order, an invoice, a return. The same id gives the
 * same key, in every process and after a crash, so nothing has to be stored before the call. Use an id that exists before
 * the payment does, and a new one for a payment that is really meant to be made again.
 *
 * @param id your own id, which the key does not reveal
 * @returns a UUID of version 8 (RFC 9562), made with SHA-256
 * @throws {LeanConfigError} `invalid_option` for an id or a client id that is empty or no text
 * @example
 * const key = await idempotencyKeyFor("order-1001", { clientId });
 * await payments.POST("/payments/v1/account-on-file", { body, params: { header: { "Idempotency-Key": key } } });
 */
export async function idempotencyKeyFor(id: string, { clientId }: IdempotencyKeyOptions): Promise<string> {
  const rules = { id: optionRules.text, clientId: optionRules.text };
  checkOptions("idempotencyKeyFor", { id: id ?? null, clientId: clientId ?? null }, rules);
  // A list in JSON keeps ("a", "bc") and ("ab", "c") apart.
  const text = new TextEncoder().encode(JSON.stringify(["openlean", clientId, id]));
  const bytes = new Uint8Array(await crypto.subtle.digest("SHA-256", text)).slice(0, 16);
  const hex = Array.from(bytes, (byte) => byte.toString(16).padStart(2, "0")).join("");
  const variant = ((Number.parseInt(hex.charAt(16), 16) & 3) | 8).toString(16);
  return `${hex.slice(0, 8)}-${hex.slice(8, 12)}-8${hex.slice(13, 16)}-${variant}${hex.slice(17, 20)}-${hex.slice(20)}`;
}
