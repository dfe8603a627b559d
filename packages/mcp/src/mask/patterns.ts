/** What runs together as a number in any script, spaces and dashes between the digits included. */
const digits = /\p{Nd}(?:[\s\-./\u00a0]?\p{Nd}){5,}/gu;
const iban = /\b[A-Z]{2}\d{2}(?:[ -]?[A-Z0-9]){11,30}\b/gi;
const email = /[\p{L}\p{N}._%+-]+@[\p{L}\p{N}-]+(?:\.[\p{L}\p{N}-]+)+/gu;
const token = /\beyJ[\w-]{5,}(?:\.[\w-]+){0,2}|\bBearer\s+[\w.~+/-]+=*|-----BEGIN [^-]+-----/gi;
const card = /\b(?:\d[ -]?){12,18}\d\b/g;

/** A text without numbers of six digits and more, IBANs, addresses and tokens. For what a bank or a person wrote. */
export function withoutPersonalData(text: string): string {
  return withoutTokens(text)
    .replaceAll(email, "[email]")
    .replaceAll(iban, "[number]")
    .replaceAll(digits, "[number]");
}

/** A text of ours without what can only be data that slipped in: tokens, addresses, IBANs and card numbers. */
export function withoutTraces(text: string): string {
  return withoutTokens(text)
    .replaceAll(email, "[email]")
    .replaceAll(iban, "[number]")
    .replaceAll(card, "[number]");
}

/** A text without tokens and keys; every level ends with it. */
export function withoutTokens(text: string): string {
  return text.replaceAll(token, "[secret]");
}
