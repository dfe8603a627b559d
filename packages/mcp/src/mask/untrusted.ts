/** A text that somebody else wrote, marked so that a reader does not take it for instructions. */
export interface UntrustedText {
  readonly untrusted_text: string;
}

const most = 140;

/**
 * Marks a text, on one line, without characters that hide or turn around what follows (controls, zero width, direction
 * marks, tags), at most 140 characters.
 */
export function untrusted(text: string): UntrustedText {
  const plain = text
    .normalize("NFC")
    .replaceAll(/[\p{Cc}\p{Zl}\p{Zp}\s]+/gu, " ")
    .replaceAll(/\p{Cf}|\p{Variation_Selector}/gu, "")
    .trim();
  const characters = Array.from(plain);
  return { untrusted_text: characters.length > most ? `${characters.slice(0, most).join("")}…` : plain };
}
