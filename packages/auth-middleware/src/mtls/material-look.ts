import { binaryLook } from "./binary-look.ts";

/** What stands in an option, in words that hold no part of it: it may be a private key or a passphrase. */
export interface MaterialLook {
  /** `unset`: nothing is there; `material`: a key or certificate in another form; `text`: perhaps a path. */
  readonly kind: "unset" | "material" | "text";
  /** How long it is, and what it looks like. */
  readonly words: string;
  /** What to do about it. */
  readonly next: string;
}

const fromDashboard = "download it again from the dashboard, and store it byte for byte";
const whole = "give the whole PEM text with its BEGIN and END lines, or the path of its file";

/** Looks at a text or at bytes without a PEM block. */
export function lookAt(value: string | Uint8Array): MaterialLook {
  const text = typeof value === "string" ? value : new TextDecoder().decode(value);
  const binary = typeof value === "string" ? undefined : binaryLook(value);
  const size = `${value.length} ${typeof value === "string" ? "characters" : "bytes"}`;
  if (binary) return { kind: "material", words: `${size} that look like ${binary[0]}`, next: binary[1] };
  const trimmed = text.trim();
  if (trimmed === "")
    return {
      kind: "unset",
      words: value.length === 0 ? "nothing" : "white space",
      next: "check where it comes from, or download it again from the dashboard",
    };
  const unset = unsetWords.find((word) => word === trimmed);
  if (unset)
    return {
      kind: "unset",
      words: `the word "${unset}"`,
      next: "the variable it comes from is not set; set it",
    };
  const found = textLooks.find(([, , fits]) => fits(trimmed));
  if (!found) return { kind: "text", words: size, next: fromDashboard };
  const [looks, next] = found;
  return { kind: "material", words: `${size} that look like ${looks}`, next };
}

/** What a program writes for a value that is not there: nobody's secret. */
const unsetWords: readonly string[] = ["undefined", "null", "NaN", "true", "false", "[object Object]"];

const textLooks: readonly [looks: string, next: string, fits: (text: string) => boolean][] = [
  ["a text in quotes", "take the quotes away", (text) => /^(["'`])[^]*\1$/.test(text)],
  ["JSON", "take the text of the certificate or key out of it", (text) => /^[{[]/.test(text)],
  ["a JWT", "give a certificate's material, not a token", (text) => /^eyJ[\w-]*\.[\w-]+\.[\w-]*$/.test(text)],
  ["PEM without its first line", whole, (text) => /-----END |(PRIVATE KEY|CERTIFICATE)-----/.test(text)],
  [
    "the base64 of a PEM text",
    "decode it once, and give the text",
    (text) => text.startsWith("LS0tLS1CRUdJTi"),
  ],
  ["hex", whole, (text) => /^(?=[^]{16})([\da-f]{2}[\s:]*)+$/i.test(text)],
  ["base64 without the BEGIN and END lines", whole, looksLikeBase64],
  ["a text of several lines", whole, (text) => /[\n\r]|\\n/.test(text)],
];

/** A path has fewer changes between small letters, capitals and the rest than base64 has. */
function looksLikeBase64(given: string): boolean {
  const text = given.replaceAll(/\s|\\r|\\n/g, "");
  if (text.length < 16 || !/^[\w+/-]+={0,2}$/.test(text)) return false;
  const kinds = Array.from(text, (letter) => (/[a-z]/.test(letter) ? 0 : /[A-Z]/.test(letter) ? 1 : 2));
  const changes = kinds.filter((kind, index) => index > 0 && kind !== kinds[index - 1]).length;
  return changes * 3 > text.length;
}
