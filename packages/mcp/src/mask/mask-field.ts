import type { Kind } from "./fields.ts";
import type { MaskLevel } from "./level.ts";
import { withoutPersonalData, withoutTraces } from "./patterns.ts";
import { untrusted, type UntrustedText } from "./untrusted.ts";

const uuid = /^[\da-f]{8}-[\da-f]{4}-[\da-f]{4}-[\da-f]{4}-[\da-f]{12}$/i;

/** Correlation and trace ids as Lean sends them; digits alone may be the number of a card. */
const trace = /^(?=.*[a-f])[\da-f]{32}$|^[a-z]{16}$/i;

/** The forms that show that a value is what its field promises. What does not fit is masked as text. */
const forms: Partial<Record<Kind, RegExp>> = {
  word: /^[A-Za-z][A-Za-z_.-]{0,63}$|^[a-z-]{3,20}\.[A-Za-z][A-Za-z\d]{2,63}$|^HTTP_\d{3}$|^\d{4}-\d{2}(?:-\d{2})?$/,
  bank: /^[A-Z]{2,8}\d{0,3}(?:_[A-Z]{2,8}\d{0,2}){0,3}$/,
  time: /^\d{4}-\d{2}-\d{2}(?:T[\d:.]{5,18}(?:Z|[+-]\d{2}:\d{2}))?$/,
  amount: /^-?(?:\d{1,9}|\d{1,15}\.\d{1,3})$/,
  currency: /^[A-Z]{3}$/,
  number: /^(?=.*\d)[A-Z\d*-]{4,40}$/i,
};

/** Shows a text by the kind of its field. `names` are the words of names that the same answer tells. */
export function maskField(
  text: string,
  kind: Kind,
  level: MaskLevel,
  names: ReadonlySet<string>,
): string | UntrustedText {
  if (kind === "ours") return withoutTraces(text);
  if (kind === "id" && (uuid.test(text) || trace.test(text))) return text;
  if (kind === "number" || kind === "id")
    return level !== "full" ? tail(text) : forms.number?.test(text) ? text : untrusted(text);
  if (kind === "name") return maskName(text, level);
  if (forms[kind]?.test(text) || (kind === "word" && uuid.test(text))) return text;
  if (level === "full") return untrusted(text);
  if (kind === "own_id") return level === "standard" && isOpaque(text) ? text : "[own id]";
  if (level === "masked") return "[text]";
  return untrusted(withoutNames(withoutPersonalData(text), names));
}

/** The last four characters of a number that is long enough not to be told by them. */
function tail(number: string): string {
  const kept = number.replaceAll(/[ -]/g, "");
  return /^[A-Z\d*]{6,}[A-Z\d]{4}$/i.test(kept) ? `…${kept.slice(-4)}` : "[number]";
}

/** Whether an id of the application's own looks like one, and not like an address, a number of a person or a sentence. */
function isOpaque(id: string): boolean {
  return /^[\w.:-]{1,64}$/.test(id) && withoutPersonalData(id) === id;
}

function maskName(name: string, level: MaskLevel): string | UntrustedText {
  if (level === "full") return untrusted(name);
  if (level === "masked") return "[name]";
  const initials = name
    .split(/\s+/)
    .slice(0, 4)
    .map((word) => /\p{L}/u.exec(word)?.[0] ?? "");
  return initials.some((initial) => initial !== "") ? `${initials.filter(Boolean).join(". ")}.` : "[name]";
}

function withoutNames(text: string, names: ReadonlySet<string>): string {
  if (names.size === 0) return text;
  return text.replaceAll(/[\p{L}\p{M}'-]+/gu, (word) => (names.has(word.toLowerCase()) ? "[name]" : word));
}
