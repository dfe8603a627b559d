import { arabicNamesPersona } from "./arabic-names.ts";
import { bigHistoryPersona } from "./big-history.ts";
import { defaultPersona } from "./default.ts";
import { expiredConsentPersona } from "./expired-consent.ts";
import { overdrawnPersona } from "./overdrawn.ts";
import { partialPersona } from "./partial.ts";
import type { Persona } from "./persona.ts";

/** Name of a persona. */
export type PersonaName =
  | "default"
  | "partial"
  | "expired-consent"
  | "overdrawn"
  | "big-history"
  | "arabic-names";

/** Customers that a sandbox can play, see {@link PersonaName} and the files beside this one. */
export const personas: Readonly<Record<PersonaName, Persona>> = {
  default: defaultPersona,
  partial: partialPersona,
  "expired-consent": expiredConsentPersona,
  overdrawn: overdrawnPersona,
  "big-history": bigHistoryPersona,
  "arabic-names": arabicNamesPersona,
};
